// Holds Python: the browser's own kernel package, driven as the browser's worker drives it.
let pyodide, kernel, interpreter;
let room = 0; // characters of output that the running cell may still send

// what a cell prints goes through messages alone; nothing else may reach the pipe
globalThis.console = new Proxy({}, { get: () => () => {} });

const handlers = { start, execute };
self.onmessage = async (event) => {
  try {
    await handlers[event.data.type](event.data);
  } catch (error) {
    self.postMessage({ type: 'dead', reason: `${error?.name ?? 'Error'}: ${error?.message ?? error}` });
  }
};

async function start({ runtime, data, cwd, interrupts }) {
  const { loadPyodide, PYTHON, SNAPSHOT } = await import(`file://${runtime}/saebom.mjs`);
  pyodide = await loadPyodide({
    indexURL: `${runtime}/`,
    stdLibURL: `${runtime}/${PYTHON}`,
    _loadSnapshot: Deno.readFileSync(`${runtime}/${SNAPSHOT}`),
    jsglobals: {},
    env: { HOME: '/home/pyodide' },
    stdout: () => {},
    stderr: () => {},
  });
  pyodide.setInterruptBuffer(interrupts);
  copyFiles(data, '/drive/data');
  pyodide.FS.mkdirTree(cwd);
  pyodide.FS.chdir(cwd);
  pyodide.runPython('import random; random.seed(); del random; import pyodide_kernel'); // the snapshot holds one random state
  const module = pyodide.globals.get('pyodide_kernel');
  kernel = module.kernel_instance;
  interpreter = kernel.interpreter;
  module.stdout_stream.publish_stream_callback = publishStream;
  module.stderr_stream.publish_stream_callback = publishStream;
  const display = interpreter.display_pub;
  display.display_data_callback = (content, metadata, transient) =>
    publish('display_data', { data: plain(content), metadata: plain(metadata), transient: plain(transient) });
  display.update_display_data_callback = (content, metadata, transient) =>
    publish('update_display_data', { data: plain(content), metadata: plain(metadata), transient: plain(transient) });
  display.clear_output_callback = (wait) => publish('clear_output', { wait: Boolean(wait) });
  interpreter.displayhook.publish_execution_result = (count, content, metadata) =>
    publish('execute_result', { execution_count: count, data: plain(content), metadata: plain(metadata) });
  interpreter.send_comm = () => {}; // widgets have no front end here
  pyodide.runPython('from coach import page; page.without_keyboard()');
  kernel._parent_header = pyodide.toPy({ header: { msg_id: 'grading' } });
  self.postMessage({ type: 'ready' });
}

async function execute({ code, output }) {
  room = output;
  const result = plain(await kernel.run(code));
  self.postMessage({ type: 'reply', result, heap: pyodide._module.HEAPU8.length });
}

function copyFiles(source, target) {
  pyodide.FS.mkdirTree(target);
  for (const entry of source ? Deno.readDirSync(source) : []) {
    if (entry.isFile) {
      pyodide.FS.writeFile(`${target}/${entry.name}`, Deno.readFileSync(`${source}/${entry.name}`));
    }
  }
}

function publishStream(name, text) {
  publish('stream', { name, text });
}

function publish(type, content) {
  const size = JSON.stringify(content).length;
  if (room <= 0) return;
  room -= size;
  if (room <= 0) {
    self.postMessage({ type: 'flooded' });
  } else {
    self.postMessage({ type, content });
  }
}

function plain(value) {
  return value instanceof pyodide.ffi.PyProxy ? value.toJs({ dict_converter: Object.fromEntries }) : value;
}
