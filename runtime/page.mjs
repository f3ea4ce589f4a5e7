// The module that the kernel of a page loads in place of Pyodide's own loader (`pyodideUrl`): it hands over a Python
// that has started already, from the snapshot that stands beside it (see engine.py).
import { loadPyodide as load, PYTHON, SNAPSHOT } from './saebom.mjs';

// fetched while the rest loads; let go of afterwards, since it is tens of megabytes
let files = Promise.all([PYTHON, SNAPSHOT].map(unpack));

// The kernel's own `packages` are in the snapshot.
export async function loadPyodide({ packages, ...options }) {
  const [python, snapshot] = await files;
  files = undefined;
  const stdLibURL = URL.createObjectURL(new Blob([python]));
  const pyodide = await load({ ...options, stdLibURL, _loadSnapshot: snapshot });
  URL.revokeObjectURL(stdLibURL);
  delete pyodide._api.config._loadSnapshot;
  return pyodide;
}

// The bytes of a file that stands packed in the site, so that it is small on a server that does not compress. Some servers
// say of such a file that it is encoded (`Content-Encoding`), and the browser has unpacked it by then.
async function unpack(name) {
  const url = new URL(`${name}.gz`, import.meta.url).href;
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url}: ${response.status}`);
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return packed ? gunzip(bytes) : bytes;
}

async function gunzip(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
