import { PageConfig, URLExt } from '@jupyterlab/coreutils';
import type { Contents } from '@jupyterlab/services';
import { timestamp, type NotebookJson } from './lessonfile.js';

/** Copies of one lesson that are kept in a browser; older ones go. */
const KEPT = 10;

/** The notebooks in this browser, and the lessons as the site has them. */
export class Drive {
  constructor(private contents: Contents.IManager) {}

  async exists(path: string): Promise<boolean> {
    return this.contents.get(path, { content: false }).then(
      () => true,
      () => false
    );
  }

  async read(path: string): Promise<NotebookJson> {
    return (await this.contents.get(path, { content: true, type: 'notebook', format: 'json' })).content;
  }

  async write(path: string, notebook: NotebookJson): Promise<void> {
    await this.contents.save(path, { type: 'notebook', format: 'json', content: notebook });
  }

  /** Writes the notebook beside its lesson and returns the path of the copy. */
  async keep(path: string, notebook: NotebookJson, now = new Date()): Promise<string> {
    const copy = `${stemOf(path)}__copy-${timestamp(now)}.ipynb`;
    await this.write(copy, notebook);
    const old = (await this.copies(path)).slice(KEPT);
    await Promise.all(old.map(({ path }) => this.contents.delete(path)));
    return copy;
  }

  /** Copies of a lesson, the newest first. */
  async copies(path: string): Promise<Contents.IModel[]> {
    const folder = await this.contents.get(path.slice(0, path.lastIndexOf('/')), { content: true });
    const start = `${stemOf(path)}__copy-`;
    const found = (folder.content as Contents.IModel[]).filter(item => item.path.startsWith(start));
    return found.sort((one, other) => other.path.localeCompare(one.path));
  }

  /** The lesson as the site has it now, whatever stands in this browser; null where it has none or cannot be asked. */
  async released(path: string): Promise<NotebookJson | null> {
    try {
      const answer = await fetch(URLExt.join(PageConfig.getBaseUrl(), 'files', path), { cache: 'no-cache' });
      return answer.ok ? await answer.json() : null;
    } catch {
      return null;
    }
  }
}

/** The address of a lesson's page. */
export function pageOf(path: string): string {
  return `${URLExt.join(PageConfig.getBaseUrl(), 'notebooks/index.html')}?path=${encodeURI(path)}`;
}

/** A path without ending, and of a copy without what makes it one. */
function stemOf(path: string): string {
  return path.replace(/(__copy-[\d-]+)?\.ipynb$/, '');
}
