import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { ISettingRegistry } from '@jupyterlab/settingregistry';
import { IStateDB, StateDB } from '@jupyterlab/statedb';

/** Throws where other plugins read their settings before it has its own. */
const SHORTCUTS = '@jupyterlab/shortcuts-extension:shortcuts';

/**
 * Remembers where panels stand for as long as the page is open. Jupyter's own (disabled in jupyter-lite.json) keeps it longer,
 * and no document is opened before it has waited half a second and written down a workspace that has not changed.
 */
export const state: JupyterFrontEndPlugin<IStateDB> = {
  id: '@saebom/lesson:state',
  description: 'Remembers where panels stand for as long as the page is open.',
  autoStart: true,
  requires: [ISettingRegistry],
  provides: IStateDB,
  activate: async (app: JupyterFrontEnd, settings: ISettingRegistry) => {
    if (app.hasPlugin(SHORTCUTS)) {
      await arrived(settings, SHORTCUTS);
    }
    return new StateDB();
  }
};

/** Resolves when the settings of a plugin have been read. */
function arrived(settings: ISettingRegistry, plugin: string): Promise<void> {
  return new Promise(resolve => {
    const look = () => {
      if (plugin in settings.plugins) {
        settings.pluginChanged.disconnect(look);
        resolve();
      }
    };
    settings.pluginChanged.connect(look);
    look();
  });
}
