import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { IThemeManager } from '@jupyterlab/apputils';
import { ISettingRegistry } from '@jupyterlab/settingregistry';
import type { Widget } from '@lumino/widgets';
import { ILessons } from './lessons.js';
import { THEMES, type Look } from './settings.js';
import { openSettings } from './settingsdialog.js';

const ID = '@saebom/lesson:look';
const COMMAND = 'saebom:settings';

/** Gives lessons a calm page: the menus hidden, text size, colors and spacing as chosen. */
export const look: JupyterFrontEndPlugin<void> = {
  id: ID,
  description: 'Gives lessons a calm page that looks as the user has chosen.',
  autoStart: true,
  requires: [ILessons, ISettingRegistry, IThemeManager],
  activate: async (app: JupyterFrontEnd, lessons: ILessons, registry: ISettingRegistry, themes: IThemeManager) => {
    const settings = await registry.load(ID);
    const chosen = () => settings.composite as unknown as Look;
    const draw = () => {
      apply(chosen(), themes);
      calm(app, lessons, chosen().menus);
    };
    settings.changed.connect(draw);
    lessons.onOpened(draw);
    stayCalm(app.shell, () => chosen().menus || draw());

    app.commands.addCommand(COMMAND, {
      label: () => lessons.current?.words.more ?? '',
      caption: () => lessons.current?.words.moreCaption ?? '',
      isVisible: () => lessons.current !== null,
      execute: async () => {
        const set = (key: keyof Look, value: string | boolean) => void settings.set(key, value).catch(console.error);
        if (lessons.current && (await openSettings(lessons.current.words, chosen(), set))) {
          await app.commands.execute('saebom:reset-lesson');
        }
      }
    });
    lessons.onOpened(() => app.commands.notifyCommandChanged(COMMAND));
  }
};

function apply({ textSize, easyReading, colors }: Look, themes: IThemeManager): void {
  const { dataset } = document.documentElement;
  dataset.saebomText = textSize;
  dataset.saebomEasy = String(easyReading);
  if (themes.theme !== THEMES[colors]) {
    void themes.setTheme(THEMES[colors]);
  }
}

/** The bars of Jupyter's shell; hidden as widgets, so that its layout closes up. */
function calm(app: JupyterFrontEnd, lessons: ILessons, menus: boolean): void {
  const panel = lessons.current?.panel;
  if (!panel) {
    return;
  }
  document.documentElement.dataset.saebomCalm = String(!menus);
  const { top, menu } = app.shell as Shell;
  [top, menu, panel.toolbar].forEach(part => part?.setHidden(!menus));
}

/** Jupyter shows its header again when a window grows. */
function stayCalm(shell: Shell, draw: () => void): void {
  if (shell.top) {
    new MutationObserver(draw).observe(shell.top.node, { attributeFilter: ['class'] });
  }
}

/** The shell of Jupyter Notebook; other shells have no such parts. */
type Shell = JupyterFrontEnd.IShell & { top?: Widget; menu?: Widget };
