/** How a lesson looks, as the user has chosen; kept by JupyterLab's own settings. */
export interface Look {
  textSize: 'normal' | 'large' | 'huge';
  colors: 'light' | 'dark' | 'contrast';
  easyReading: boolean;
  menus: boolean;
}

/** JupyterLab's own themes. */
export const THEMES: Record<Look['colors'], string> = {
  light: 'JupyterLab Light',
  dark: 'JupyterLab Dark',
  contrast: 'JupyterLab Dark High Contrast'
};
