// The module that the kernel of a page loads in place of Pyodide's own loader (`pyodideUrl`): it hands over a Python
// that has started already, from the snapshot that stands beside it (see engine.py).
import { decompress } from './fzstd.mjs';
import { loadPyodide as load, PYTHON, SNAPSHOT } from './saebom.mjs';

const MAGIC = [0x28, 0xb5, 0x2f, 0xfd]; // what a Zstandard frame begins with (RFC 8878)
const EIO = 29; // "I/O error", as Emscripten counts
const SIGALRM = 14;
const PACE = 50; // milliseconds between two alarms

const HERE = new URL('.', import.meta.url).href;

// fetched while the rest loads; let go of afterwards, since it is tens of megabytes
let snapshot = unpack(`${HERE}${SNAPSHOT}.zst`);

// The kernel's own `packages` are in the snapshot, and so is the directory of the zip of modules.
export async function loadPyodide({ packages, ...options }) {
  const memory = await snapshot;
  snapshot = undefined;
  const nothing = URL.createObjectURL(new Blob());
  const pyodide = await load({ ...options, stdLibURL: nothing, _loadSnapshot: memory });
  URL.revokeObjectURL(nothing);
  delete pyodide._api.config._loadSnapshot;
  free(memory);
  pyodide.setInterruptBuffer(new Alarm());
  fillWhenRead(pyodide.FS, `${HERE}${PYTHON}`);
  return pyodide;
}

// In each fiftieth turn of a loop Python reads from a buffer whether a signal has come. From this one it reads an alarm some
// times a second, at which the guard against endless loops looks up (coach/stopping.py); there is nothing that could write it.
class Alarm {
  rung = 0;

  get 0() {
    const now = performance.now();
    if (now - this.rung < PACE) return 0;
    this.rung = now;
    return SIGALRM;
  }

  set 0(_) {}
}

// Tens of megabytes that nobody needs any more would otherwise stay until the browser next looks for such.
function free(bytes) {
  bytes.buffer.transfer?.(0);
}

// Modules that are not in the snapshot come from a zip, which is fetched when the first of them is imported. Emscripten
// keeps what a file holds, and how much, in its node under these two names.
function fillWhenRead(FS, url) {
  const name = FS.readdir('/lib').find((entry) => entry.endsWith('.zip'));
  const { node } = FS.lookupPath(`/lib/${name}`);
  let bytes;
  const read = () => (bytes ??= fetchNow(url) ?? fail(FS));
  Object.defineProperties(node, {
    contents: { get: read, set: (value) => (bytes = value) },
    usedBytes: { get: () => read().length, set: () => {} },
  });
}

// An import cannot wait for a promise; a worker may ask and wait. Undefined where the file does not come.
function fetchNow(url) {
  const request = new XMLHttpRequest();
  request.open('GET', url, false);
  request.responseType = 'arraybuffer';
  try {
    request.send();
  } catch {
    return undefined; // the server cannot be reached
  }
  return request.status === 200 ? new Uint8Array(request.response) : undefined;
}

// what Python then raises is an OSError, as for any file that cannot be read; any other error would end it
function fail(FS) {
  throw new FS.ErrnoError(EIO);
}

// The bytes of a file that stands packed in the site, so that it is small on a server that does not compress. A server may
// say of such a file that it is encoded (`Content-Encoding`), and the browser has unpacked it by then.
async function unpack(url) {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url}: ${response.status}`);
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!MAGIC.every((byte, index) => bytes[index] === byte)) {
    return bytes;
  }
  const unpacked = decompress(bytes);
  free(bytes);
  return unpacked;
}
