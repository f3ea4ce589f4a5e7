import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { ISettingRegistry } from '@jupyterlab/settingregistry';
import { saveFile } from './files.js';
import { ILessons } from './lessons.js';
import type { OpenLesson } from './openlesson.js';

const ID = '@saebom/lesson:handin';
const COMMAND = 'saebom:hand-in';

/** Gives the learner the file and opens the school's own place for it, where the operator has named one. */
export const handin: JupyterFrontEndPlugin<void> = {
  id: ID,
  description: 'Hands a lesson in.',
  autoStart: true,
  requires: [ILessons, ISettingRegistry],
  activate: ({ commands }: JupyterFrontEnd, lessons: ILessons, registry: ISettingRegistry) => {
    const settings = registry.load(ID);
    commands.addCommand(COMMAND, {
      label: () => lessons.current?.words.handIn ?? '',
      caption: () => lessons.current?.words.handInCaption ?? '',
      execute: async () => lessons.current && handIn(lessons.current, String((await settings).composite.address ?? ''))
    });
    lessons.onOpened(() => commands.notifyCommandChanged(COMMAND));
  }
};

async function handIn(open: OpenLesson, address: string): Promise<void> {
  const { notices, words } = open;
  const name = await saveFile(open);
  if (/^https?:\/\//.test(address)) {
    const go = () => void window.open(address, '_blank', 'noopener');
    notices.tell('file', words.handInThere(name), { label: words.handInOpen, press: go }, { label: words.close });
    go();
  } else {
    notices.tell('file', words.handInFile(name), { label: words.close });
  }
}
