// Holds Python: the browser's own kernel package, driven as the browser's worker drives it.
import { clearedWhenTaken } from './interrupts.mjs';

let pyodide, kernel, interpreter;
let room = 0; // characters of output that the running cell may still send
let printed = { name: '', text: '' }; // and not sent yet
const PIECE = 16_384;

// no code of a submission may leave anything running behind it
delete globalThis.Worker;
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

async function start({ runtime, data, cwd, language, interrupts, compiled, snapshot }) {
  const { loadPyodide, PYTHON } = await import(`file://${runtime}/saebom.mjs`);
  pyodide = await loadPyodide({
    indexURL: `${runtime}/`,
    stdLibURL: `${runtime}/${PYTHON}`,
    _compiled: compiled,
    _loadSnapshot: snapshot,
    jsglobals: {},
    env: { HOME: '/home/pyodide', SAEBOM_LANG: language },
    stdout: () => {},
    stderr: () => {},
  });
  delete pyodide._api.config._loadSnapshot; // all workers share it: code of one must not change it for the next
  pyodide.setInterruptBuffer(clearedWhenTaken(interrupts));
  copyFiles(data, '/drive/data');
  pyodide.FS.mkdirTree(cwd);
  pyodide.FS.chdir(cwd);
  const module = pyodide.pyimport('pyodide_kernel');
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
  pyodide.runPython('from coach.talk import nobody_answers; nobody_answers()');
  kernel._parent_header = pyodide.toPy({ header: { msg_id: 'grading' } });
  self.postMessage({ type: 'ready' });
}

async function execute({ code, output }) {
  room = output;
  const result = plain(await kernel.run(code));
  flush();
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

// what is printed comes letter by letter in the worst case: it is sent in pieces
function publishStream(name, text) {
  if (printed.name !== name) flush();
  printed.name = name;
  printed.text += text;
  if (printed.text.length >= PIECE) flush();
}

function flush() {
  const content = printed;
  printed = { name: '', text: '' };
  if (content.text) send('stream', content);
}

function publish(type, content) {
  flush();
  send(type, content);
}

function send(type, content) {
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
