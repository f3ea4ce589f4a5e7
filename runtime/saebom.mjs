// The module that the kernel loads in place of Pyodide's own loader (`pyodideUrl`): it starts the same
// Pyodide and leaves a start-up file for IPython, so that coach is at work before the first cell.
// The grader's sandbox starts from here too, so that both behave alike.
import { loadPyodide as loadOfficial } from './pyodide.mjs';

// IPython runs every file of this folder when its shell starts
const STARTUP = '/home/pyodide/.ipython/profile_default/startup';

export async function loadPyodide(options = {}) {
  const language = options.env?.SAEBOM_LANG ?? (globalThis.navigator?.language ?? '').slice(0, 2);
  const env = { HOME: '/home/pyodide', SAEBOM_FALLBACK_LANG: language, ...options.env };
  const pyodide = await loadOfficial({ ...options, env });
  pyodide.FS.mkdirTree(STARTUP);
  pyodide.FS.writeFile(`${STARTUP}/00-coach.py`, 'from coach import page\npage.start(get_ipython())\ndel page\n');
  return pyodide;
}
