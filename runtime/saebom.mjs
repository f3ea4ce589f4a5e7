// The module that the kernel loads in place of Pyodide's own loader (`pyodideUrl`): it starts the same
// Pyodide and leaves a start-up file for IPython, so that coach is at work before the first cell.
// The grader's sandbox starts from here too, so that both behave alike.
import { loadPyodide as loadOfficial } from './pyodide.mjs';

// IPython runs every file of this folder when its shell starts
const STARTUP = '/home/pyodide/.ipython/profile_default/startup';

// files of an engine (see engine.py): compiled modules, and the memory of a Python that has imported them
export const PYTHON = 'python.zip';
export const SNAPSHOT = 'snapshot.bin';

export async function loadPyodide(options = {}) {
  const language = options.env?.SAEBOM_LANG ?? (globalThis.navigator?.language ?? '').slice(0, 2);
  const env = { HOME: '/home/pyodide', SAEBOM_FALLBACK_LANG: language, ...options.env };
  const restore = options._loadSnapshot ? makeRoom(options._loadSnapshot.byteLength) : () => {};
  let pyodide;
  try {
    pyodide = await loadOfficial({ ...options, env });
  } finally {
    restore();
  }
  setEnvironment(pyodide, env);
  pyodide.FS.mkdirTree(STARTUP);
  pyodide.FS.writeFile(`${STARTUP}/00-coach.py`, 'from coach import page\npage.start(get_ipython())\ndel page\n');
  return pyodide;
}

// Pyodide copies a snapshot into a memory that is smaller than the snapshot and fails ("offset is out of
// bounds"): the main module's memory is grown as soon as it exists. Side modules export no memory.
function makeRoom(bytes) {
  const { instantiate, instantiateStreaming } = WebAssembly;
  const grow = (result) => {
    const memory = (result.instance ?? result).exports.memory;
    const missing = memory ? bytes - memory.buffer.byteLength : 0;
    if (missing > 0) memory.grow(Math.ceil(missing / 65536));
    return result;
  };
  WebAssembly.instantiate = (...values) => instantiate(...values).then(grow);
  if (instantiateStreaming) {
    WebAssembly.instantiateStreaming = (...values) => instantiateStreaming(...values).then(grow);
  }
  return () => Object.assign(WebAssembly, { instantiate, ...(instantiateStreaming && { instantiateStreaming }) });
}

// a snapshot brings the environment it was made in; os.environ is a copy made when Python starts
function setEnvironment(pyodide, env) {
  const environ = pyodide.runPython('import os; os.environ');
  for (const [name, value] of Object.entries(env)) {
    environ.set(name, String(value));
  }
  environ.destroy();
}
