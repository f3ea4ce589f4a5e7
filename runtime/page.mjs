// The module that the kernel of a page loads in place of Pyodide's own loader (`pyodideUrl`): it hands over a Python
// that has started already, from the snapshot that stands beside it (see engine.py).
import { loadPyodide as load, PYTHON, SNAPSHOT } from './saebom.mjs';

const python = unpack(PYTHON);
const snapshot = unpack(SNAPSHOT);

// The kernel's own `packages` are in the snapshot.
export async function loadPyodide({ packages, ...options }) {
  const stdLibURL = URL.createObjectURL(new Blob([await python]));
  const pyodide = await load({ ...options, stdLibURL, _loadSnapshot: await snapshot });
  URL.revokeObjectURL(stdLibURL);
  delete pyodide._api.config._loadSnapshot; // tens of megabytes
  return pyodide;
}

// The bytes of a file that stands packed in the site, so that it is small on a server that does not compress.
async function unpack(name) {
  const url = new URL(`${name}.gz`, import.meta.url).href;
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url}: ${response.status}`);
  }
  const stream = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
