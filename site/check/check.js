"use strict";

/** The address of the site, and in it the list of what it holds. */
const SITE = new URL("../", location.href);
const SUMS = "sums.json";
/** Milliseconds after which a silent server is given up, and files that are fetched at once. */
const PATIENCE = 8000;
const AT_ONCE = 6;
/** Types without which a browser refuses a file; the first is the one to set. */
const TYPES = {
  ".mjs": ["text/javascript", "application/javascript", "application/x-javascript"],
  ".wasm": ["application/wasm"]
};
/** GB of the machine and MB of storage below which a lesson does not work; pages of memory that it takes. */
const LEAST_MEMORY = 4;
const LEAST_ROOM = 50;
const PAGES = 4000;

const byId = (id) => document.getElementById(id);
let language = firstLanguage();
let traps = new Map();
let state = { done: 0, count: 0, ended: false };

function firstLanguage() {
  let remembered = null;
  try {
    remembered = localStorage.getItem("saebom.language");
  } catch {
    // storage is closed to this page, which it says below
  }
  const wishes = [new URLSearchParams(location.search).get("lang"), remembered, ...navigator.languages];
  return wishes.map((tag) => String(tag).toLowerCase().split("-")[0]).find((name) => name in STRINGS) || "en";
}

function say(key, fields = {}) {
  return STRINGS[language][key].replace(/\{(\w+)\}/g, (whole, name) => fields[name] ?? whole);
}

function show() {
  document.documentElement.lang = language;
  document.title = say("title");
  byId("languages").setAttribute("aria-label", say("languages"));
  for (const place of document.querySelectorAll("[data-string]")) place.textContent = say(place.dataset.string);
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", button.dataset.language === language);
  }
  const name = !state.ended ? "looking" : traps.size ? "bad" : "good";
  byId("result").dataset.state = name;
  const sentence = say(name, state);
  if (byId("result").textContent !== sentence) byId("result").textContent = sentence; // else it would be read out again
  byId("progress").setAttribute("aria-label", say("looking"));
  byId("progress").hidden = state.ended;
  byId("progress").max = state.count || 1;
  byId("progress").value = state.done;
  byId("again").hidden = !state.ended;
  showTraps();
}

function showTraps() {
  const items = [...traps].map(([name, { key, ...fields }]) => {
    const item = document.createElement("li");
    item.dataset.trap = name;
    item.textContent = say(key, fields);
    return item;
  });
  byId("traps").replaceChildren(...items);
}

/** A trap is told once; of further files in it only the number is. */
function tell(key, fields = {}, name = key) {
  const before = traps.get(name);
  traps.set(name, before ? { ...before, count: before.count + 1 } : { key, count: 1, ...fields });
  show();
}

async function look() {
  traps = new Map();
  state = { done: 0, count: 0, ended: false };
  show();
  await Promise.all([lookAtMachine(), lookAtFiles()]);
  state.ended = true;
  show();
}

async function lookAtMachine() {
  if (!isSecureContext) tell("insecure");
  lookAtMemory();
  if (!(await canStore())) return tell("storage");
  const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  const free = Math.floor((quota - usage) / 1e6);
  if (free < LEAST_ROOM) tell("full", { free });
}

function lookAtMemory() {
  if (typeof WebAssembly !== "object" || typeof DecompressionStream !== "function") return tell("old");
  if (navigator.deviceMemory < LEAST_MEMORY) return tell("memory", { memory: navigator.deviceMemory });
  try {
    new WebAssembly.Memory({ initial: PAGES });
  } catch {
    tell("memoryUnknown");
  }
}

async function canStore() {
  try {
    localStorage.setItem("saebom.try", "1");
    localStorage.removeItem("saebom.try");
  } catch {
    return false;
  }
  return new Promise((resolve) => {
    const request = indexedDB.open("saebom.try");
    request.onerror = () => resolve(false);
    request.onsuccess = () => {
      request.result.close();
      indexedDB.deleteDatabase("saebom.try");
      resolve(true);
    };
  });
}

async function lookAtFiles() {
  const files = await readSums();
  if (!files) return tell("noSums", { path: SUMS });
  state.count = files.length;
  const rest = files.values();
  const worker = async () => {
    for (const file of rest) {
      await lookAtFile(file);
      state.done += 1;
      show();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Path, size and sha256 of every file, those first without which Python does not start. */
async function readSums() {
  try {
    const { files } = JSON.parse(new TextDecoder().decode((await load(SUMS)).data));
    const list = Object.entries(files).map(([path, [size, sha256]]) => ({ path, size, sha256 }));
    const rank = ({ path }) => (/\.(mjs|wasm)$/.test(path) ? 0 : path.startsWith("static/") ? 1 : 2);
    return list.sort((one, other) => rank(one) - rank(other) || one.size - other.size);
  } catch {
    return null;
  }
}

async function lookAtFile({ path, sha256 }) {
  try {
    const { response, data } = await load(path);
    if (!response.ok) return tell("missing", { path });
    const wrong = wrongType(path, response);
    if (wrong) return tell("type", wrong, `type${wrong.ending}`);
    if (!(await isAsMade(data, sha256))) tell("altered", { path });
  } catch {
    tell("cut", { path });
  }
}

function wrongType(path, response) {
  const ending = path.slice(path.lastIndexOf("."));
  const found = (response.headers.get("Content-Type") ?? "").split(";")[0].trim().toLowerCase();
  const wanted = TYPES[ending];
  return wanted && !wanted.includes(found) ? { ending, found: found || "–", wanted: wanted[0] } : null;
}

/** Without a secure context a browser computes no sums, and then that is the trap that is told. */
async function isAsMade(data, sha256) {
  if (!globalThis.crypto?.subtle) return true;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", data));
  return sha256 === Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** An answer of the server with all its bytes; rejects if it breaks off, or is silent for too long. */
async function load(path) {
  const abort = new AbortController();
  let timer = setTimeout(() => abort.abort(), PATIENCE);
  try {
    const address = new URL(encodeURI(path), SITE);
    const response = await fetch(address, { cache: "no-cache", signal: abort.signal });
    const pieces = [];
    const reader = response.body?.getReader();
    for (let piece; reader && !(piece = await reader.read()).done; ) {
      clearTimeout(timer);
      timer = setTimeout(() => abort.abort(), PATIENCE);
      pieces.push(piece.value);
    }
    return { response, data: await new Blob(pieces).arrayBuffer() };
  } finally {
    clearTimeout(timer);
  }
}

for (const button of document.querySelectorAll("[data-language]")) {
  button.addEventListener("click", () => {
    language = button.dataset.language;
    show();
  });
}
byId("again").addEventListener("click", look);
look();
