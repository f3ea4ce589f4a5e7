// Starts Pyodide with coach at work before the first cell, for the page (page.mjs) and for the grader's sandbox, so that
// both behave alike; and takes the snapshot from which both start.
import { loadPyodide as loadOfficial } from './pyodide.mjs';

// IPython runs every file of this folder when its shell starts
const STARTUP = '/home/pyodide/.ipython/profile_default/startup';

// files of an engine (see engine.py): compiled modules, and the memory of a Python that has imported them
export const PYTHON = 'python.zip';
export const SNAPSHOT = 'snapshot.bin';

// Pyodide puts the learner's folder before Python's own modules. In the page each look into it is a question to the busy
// interface, for which Python stands still; and a file named like a module would take that module's place.
const SEARCH_HERE_LAST = `
import sys
sys.path[:] = [entry for entry in sys.path if entry] + [""]
sys.meta_path.sort(key=lambda finder: type(finder).__name__ != "JsFinder")
del sys
`;

// Besides the official options: `_compiled`, the main module where it is compiled already.
export async function loadPyodide({ _compiled, ...options } = {}) {
  const language = options.env?.SAEBOM_LANG ?? (globalThis.navigator?.language ?? '').slice(0, 2);
  const env = { HOME: '/home/pyodide', SAEBOM_FALLBACK_LANG: language, ...options.env };
  const bridge = new Bridge();
  const restore = interceptInstantiation(_compiled, options._loadSnapshot?.byteLength ?? 0);
  let pyodide;
  try {
    pyodide = await loadOfficial({ ...options, env, _snapshotDeserializer: (name) => bridge.restore(name) });
  } finally {
    restore();
  }
  bridge.pyodide = pyodide;
  setEnvironment(pyodide, env);
  watchForBreakdown(pyodide);
  setKnownSymbolsAside(pyodide._module);
  pyodide.runPython(SEARCH_HERE_LAST);
  if (options._loadSnapshot) {
    pyodide.runPython('import random; random.seed(); del random'); // it holds one random state
  } else {
    pyodide.FS.mkdirTree(STARTUP);
    pyodide.FS.writeFile(`${STARTUP}/00-coach.py`, 'from coach import page\npage.start(get_ipython())\ndel page\n');
  }
  return pyodide;
}

// A snapshot of the memory of Python, taken when the kernel has started; Pyodide must have been loaded
// with `_makeSnapshot`.
export function takeSnapshot(pyodide) {
  return pyodide.makeMemorySnapshot({ serializer: (object) => nameOf(pyodide, object) });
}

// What the kernel's modules hold of JavaScript: Pyodide itself and functions of it. A snapshot names them.
function nameOf(pyodide, object) {
  const name = object === pyodide ? 'pyodide' : object?.name;
  if (object !== pyodide && pyodide[name] !== object) {
    throw new Error(`a snapshot cannot hold this JavaScript object: ${object}`);
  }
  return name;
}

// A restored snapshot reaches the new Pyodide through here, since it is restored before that is complete.
class Bridge {
  restore(name) {
    if (name !== 'pyodide') return (...values) => this.pyodide[name](...values);
    return new Proxy({}, { get: (_, key) => this.pyodide[key], has: (_, key) => key in this.pyodide });
  }
}

// Pyodide compiles its main module anew at each start: a compiled one is put in its place. And it copies a
// snapshot into a memory that is smaller than the snapshot and fails ("offset is out of bounds"): the main
// module's memory is grown as soon as it exists. Side modules export no memory.
function interceptInstantiation(compiled, bytes) {
  const { instantiate, instantiateStreaming } = WebAssembly;
  const grow = (result) => {
    const memory = (result.instance ?? result).exports.memory;
    const missing = memory ? bytes - memory.buffer.byteLength : 0;
    if (missing > 0) memory.grow(Math.ceil(missing / 65536));
    return result;
  };
  const isMain = (source, imports) => compiled && !(source instanceof WebAssembly.Module) && 'wasi_snapshot_preview1' in imports;
  const fromCompiled = async (imports) => ({ module: compiled, instance: await instantiate(compiled, imports) });
  WebAssembly.instantiate = (source, imports = {}) =>
    (isMain(source, imports) ? fromCompiled(imports) : instantiate(source, imports)).then(grow);
  if (instantiateStreaming) {
    WebAssembly.instantiateStreaming = (source, imports = {}) =>
      (isMain(source, imports) ? fromCompiled(imports) : instantiateStreaming(source, imports)).then(grow);
  }
  return () => Object.assign(WebAssembly, { instantiate, ...(instantiateStreaming && { instantiateStreaming }) });
}

// Whenever a compiled module is loaded, Emscripten looks through the symbols of all modules for those without an address,
// which takes a quarter of the time until scikit-learn is there. It finds them with `Object.entries`: before each module,
// symbols that have an address move to the prototype, where they are found by name only.
function setKnownSymbolsAside({ GOT, GOTHandler }) {
  const { get } = GOTHandler;
  const known = Object.create(null);
  Object.setPrototypeOf(GOT, known);
  let last;
  GOTHandler.get = (weakImports, name) => {
    if (weakImports !== last) {
      last = weakImports; // each module brings its own
      for (const [key, symbol] of Object.entries(GOT)) {
        if (symbol.value === -1) continue;
        known[key] = symbol;
        delete GOT[key];
      }
    }
    return get(weakImports, name);
  };
}

// A Python that has broken down answers nothing any more, and the kernel waits for it without end: all that is left is
// an error in this worker, and a `pyodide` that throws whatever it is asked for. The page listens on this channel for
// the token that it gave to this Python (see coach/stopping.py).
function watchForBreakdown(pyodide) {
  const look = () => {
    try {
      return pyodide.globals;
    } catch {
      return new BroadcastChannel('saebom.breakdown').postMessage(globalThis.saebomToken);
    }
  };
  globalThis.addEventListener?.('error', look);
  globalThis.addEventListener?.('unhandledrejection', look);
}

// a snapshot brings the environment it was made in; os.environ is a copy made when Python starts
function setEnvironment(pyodide, env) {
  const environ = pyodide.runPython('import os; os.environ');
  for (const [name, value] of Object.entries(env)) {
    environ.set(name, String(value));
  }
  environ.destroy();
}
