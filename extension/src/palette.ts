import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { ICommandPalette } from '@jupyterlab/apputils';
import type { CommandPalette } from '@lumino/widgets';

/** What opens a page that the site does not have. */
const NOWHERE = 'application:open-lab';

/** Takes out of Jupyter's palette what leads nowhere; the menus are told of it in jupyter-lite.json. */
export const palette: JupyterFrontEndPlugin<void> = {
  id: '@saebom/lesson:palette',
  description: 'Takes out of the palette what leads nowhere.',
  autoStart: true,
  requires: [ICommandPalette],
  activate: (app: JupyterFrontEnd, palette: ICommandPalette) => {
    void app.started.then(() => takeOut((palette as Within)._palette));
  }
};

function takeOut(list?: CommandPalette): void {
  list?.items.filter(({ command }) => command === NOWHERE).forEach(item => list.removeItem(item));
}

/** Only who has added an item may take it out again; the list itself, which could, is kept inside. */
type Within = ICommandPalette & { _palette?: CommandPalette };
