// The module that the kernel of a page loads in place of Pyodide's own loader (`pyodideUrl`): it hands over a Python
// that has started already, from the snapshot that stands beside it (see engine.py).
import { loadPyodide as load, PYTHON, SNAPSHOT } from './saebom.mjs';

const at = (name) => new URL(name, import.meta.url).href;
const snapshot = fetchBytes(at(SNAPSHOT));

// The kernel's own `packages` are in the snapshot.
export async function loadPyodide({ packages, ...options }) {
  const pyodide = await load({ ...options, stdLibURL: at(PYTHON), _loadSnapshot: await snapshot });
  delete pyodide._api.config._loadSnapshot; // tens of megabytes
  return pyodide;
}

async function fetchBytes(url) {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url}: ${response.status}`);
  }
  return new Uint8Array(await response.arrayBuffer());
}
