"use strict";

// In the place of JupyterLite's own worker, whose cache does not outlive the browser: after one visit the site works
// without a network. What JupyterLite needs of it stays: files and input() for Python, and a sign of life.
//
// A version of the site is kept whole, in one cache, or not at all: `sums.json` says what belongs to it, and an entry of
// its own says that all is there. Packages are kept by their sha256: as lessons load them, and all that the lessons of a
// level import where somebody has asked on the first page to keep that level.

const SITE = new URL("./", self.location).href;
const SUMS = `${SITE}sums.json`;
/** The entry that a whole cache has: the sums of its version. */
const WHOLE = `${SUMS}?whole`;
/** Names of caches: of each version by its sums, of packages, and of the levels that are to be kept. */
const VERSION = "saebom-site-";
const PACKAGES = "saebom-packages";
const LEVELS = "saebom-levels";
/** The script of the lesson page with what the browser has compiled of it (see compile/worker.js). */
const COMPILED = "saebom-compiled";
/** A file that operators may change, so that it has no sum. */
const CHANGEABLE = "jupyter-lite.json";
const AT_ONCE = 4;
/** The ending of packages. */
const PACKED = ".tar.zst";
/** Bytes that are left to the work of learners. */
const LEFT_FREE = 5_000_000;
/** Milliseconds that the server is given where a file is kept, and for how long it then counts as slow. */
const PATIENCE = 4000;
const SLOW = 30_000;
/** Names with a hash of the contents: such a file never changes. */
const HASHED = /\/(build|extensions)\/.*\.[0-9a-f]{7,}\.\w+$|\/static\/pyodide[-.][0-9a-f]{8,}\//;

const jupyter = new BroadcastChannel("/sw-api.v1");
const pages = new BroadcastChannel("saebom.offline");
/** What is being kept now: its end as a promise, the levels that belong to it, and how it is broken off. */
let keeping = null;
let slowUntil = 0;

addEventListener("install", (event) => event.waitUntil(skipWaiting()));
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", (event) => event.waitUntil(obey(event.data)));
addEventListener("fetch", (event) => {
  const answer = answerTo(event);
  if (answer) event.respondWith(answer);
});

/** The answer to a request, soon; null leaves it to the browser. */
function answerTo(event) {
  const { request } = event;
  const url = new URL(request.url);
  if (url.pathname === "/api/service-worker-heartbeat") return new Response("ok");
  if (url.origin !== location.origin) return null;
  if (url.pathname.includes("/api/drive") || url.pathname.includes("/api/stdin/")) return askJupyter(request, url);
  const ours = request.method === "GET" && url.href.startsWith(SITE);
  if (!ours || request.referrer.startsWith(`${SITE}check/`)) return null; // the check page looks at the server itself
  if (url.pathname.endsWith(PACKED) && request.integrity) return packageFor(event);
  return HASHED.test(url.pathname) ? keptFirst(request) : serverFirst(request);
}

/** Python waits in its own worker for a file or for input, which the page has. */
async function askJupyter(request, url) {
  const message = await request.json();
  message.requestId ??= crypto.randomUUID();
  message.pathname = url.pathname;
  return new Promise((resolve) => {
    const hear = ({ data }) => {
      if (data.browsingContextId !== message.browsingContextId || data.requestId !== message.requestId) return;
      jupyter.removeEventListener("message", hear);
      resolve(new Response(JSON.stringify(data.response)));
    };
    jupyter.addEventListener("message", hear);
    jupyter.postMessage(message);
  });
}

async function keptFirst(request) {
  const compiled = await caches.match(request.url, { cacheName: COMPILED, ignoreVary: true });
  return compiled ?? (await kept(request.url)) ?? fetch(request);
}

/** What the server says; what is kept, where it cannot be reached, is broken or lets a learner wait. */
async function serverFirst(request) {
  const asked = fetch(request).catch((error) => error);
  const first = await Promise.race([asked, patience()]);
  if (first?.status < 500) return first;
  const found = await kept(request.url);
  if (found && !first) slowUntil = Date.now() + SLOW;
  const answer = found ?? (await asked);
  if (answer instanceof Error) throw answer;
  return answer;
}

function patience() {
  return new Promise((resolve) => setTimeout(resolve, Date.now() < slowUntil ? 0 : PATIENCE));
}

/** A package, which its request names by sha256 too, so that another version of it is another entry. */
async function packageFor(event) {
  const { request } = event;
  const cache = await caches.open(PACKAGES);
  const key = keyOf(request.url, request.integrity);
  const found = await cache.match(key);
  if (found) return found;
  const response = await fetch(request);
  if (response.ok) event.waitUntil(cache.put(key, response.clone()).catch(tellWhyNot));
  return response;
}

/** Not by its folder, which has another name in each version of the site. */
function keyOf(url, integrity) {
  return `${SITE}${url.split("?")[0].split("/").pop()}?${encodeURIComponent(integrity)}`;
}

/** A file of the version that is kept whole. */
async function kept(url) {
  const { origin, pathname } = new URL(url);
  const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
  const whole = await wholeCache();
  return whole?.cache.match(origin + path, { ignoreVary: true });
}

async function wholeCache() {
  for (const name of await caches.keys()) {
    const cache = name.startsWith(VERSION) && (await caches.open(name));
    const sums = cache && (await cache.match(WHOLE));
    if (sums) return { name, cache, sums };
  }
  return null;
}

/** What pages ask for; a page that waits asks again and again, since a worker is put away after some minutes. */
async function obey({ saebom: wish, level } = {}) {
  const cache = await caches.open(LEVELS);
  if (wish === "keep" && level) await cache.put(addressOf(level), new Response());
  if (wish === "stop") {
    await cache.delete(addressOf(level));
    keeping?.broken.abort();
  }
  if (wish === "look") return look(level).catch(() => pages.postMessage({ level, unknown: true }));
  return wish === "keep" ? keepOnce(level) : undefined;
}

/** A level that comes late begins anew, with all that is there already. */
async function keepOnce(level) {
  if (level && keeping && !keeping.levels.includes(level)) {
    keeping.broken.abort();
    await keeping.ended;
  }
  const levels = await wantedLevels();
  keeping ??= begin(levels);
  return keeping.ended;
}

function begin(levels) {
  const broken = new AbortController();
  const packages = [];
  const ended = keep(levels, broken, packages)
    .then(() => pages.postMessage("kept"))
    .catch((error) => tellWhyNot(error, packages))
    .finally(() => (keeping = null));
  return { levels, broken, ended };
}

async function wantedLevels() {
  const keys = await (await caches.open(LEVELS)).keys();
  return keys.map(({ url }) => url.slice(SITE.length));
}

/** Without a network the next visit tries again, and goes on where this one ended; a full disk is said, and given room. */
async function tellWhyNot(error, packages = []) {
  if (error?.name !== "QuotaExceededError") return pages.postMessage(error?.name === "AbortError" ? "stopped" : "failed");
  const whole = await wholeCache();
  const parts = (await caches.keys()).filter((name) => name.startsWith(VERSION) && name !== whole?.name);
  await Promise.all(parts.map((name) => caches.delete(name)));
  const cache = await caches.open(PACKAGES);
  await Promise.all(packages.map((key) => cache.delete(key)));
  pages.postMessage("full");
}

/** Tell how much of what a level needs is here, in bytes; of the version before, where there is no network. */
async function look(level) {
  const whole = await wholeCache();
  const before = await whole?.sums.clone().text();
  const text = await textOfSums().catch(() => before);
  const sums = JSON.parse(text);
  const name = await nameOf(text);
  const missing = await missingOf(name, sums, [level], whole);
  const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  pages.postMessage({
    level,
    of: bytesOf(wantedOf(sums, [level])),
    missing: bytesOf(missing.filter(({ same }) => !same)),
    kept: whole?.name === name && missing.length === 0,
    wanted: (await wantedLevels()).includes(level),
    before: Boolean(whole) && !(await missingOf(whole.name, JSON.parse(before), [level], whole)).length,
    busy: Boolean(keeping?.levels.includes(level)),
    room: quota - usage - LEFT_FREE,
    appVersion: await appVersion(whole),
  });
}

/** By which JupyterLite knows this worker: one that it does not know it puts away, and without a network gets no other. */
async function appVersion(whole) {
  const settings = await whole?.cache.match(SITE + CHANGEABLE);
  return settings && (await settings.json())["jupyter-config-data"]?.appVersion;
}

/** Keep the version of the site that the server has now; the one before goes when this is whole. */
async function keep(levels, broken, packages) {
  const text = await textOfSums(broken.signal);
  const name = await nameOf(text);
  const before = await wholeCache();
  const sums = JSON.parse(text);
  const missing = await missingOf(name, sums, levels, before);
  await refuseIfFull(bytesOf(missing));
  packages.push(...missing.filter(({ shared }) => shared).map(({ key }) => key));
  await fill(missing, broken, tellerOf(levels, bytesOf(wantedOf(sums, levels)), bytesOf(missing)));
  if (before?.name === name) return;
  const cache = await caches.open(name);
  await cache.put(SITE + CHANGEABLE, await load(CHANGEABLE, null, broken.signal));
  await cache.put(WHOLE, new Response(text));
  await clear(name, sums);
}

/** Tells pages that wait for a level how far it is, with each file that has come. */
function tellerOf(levels, of, left) {
  const tell = () => levels.length && pages.postMessage({ levels, of, done: of - left });
  tell();
  return ({ size }) => {
    left -= size;
    tell();
  };
}

async function textOfSums(signal) {
  const response = await fetch(SUMS, { cache: "no-cache", signal });
  if (!response.ok) throw new Error(`${SUMS}: ${response.status}`);
  return response.text();
}

async function nameOf(text) {
  return VERSION + hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))).slice(0, 16);
}

/** What is to be kept: all but packages, and those of levels. */
function wantedOf({ files, levels: packages = {} }, levels) {
  const wheels = new Set(levels.flatMap((level) => packages[level] ?? []));
  return Object.entries(files)
    .filter(([path]) => !path.endsWith(PACKED) || wheels.has(path))
    .map(([path, [size, sha256]]) => ({ path, size, sha256, ...placeOf(path, sha256) }));
}

/** The cache of packages has no folders, which have another name in each version of the site. */
function placeOf(path, sha256) {
  const url = addressOf(path);
  return path.endsWith(PACKED) ? { shared: true, key: keyOf(url, `sha256-${base64(sha256)}`) } : { key: url };
}

/** What is not here yet: each with its cache, and with `same`, where the version before has the very same file. */
async function missingOf(name, sums, levels, before) {
  const store = (await caches.has(name)) ? await keysOf(name) : new Set();
  const packages = await keysOf(PACKAGES);
  const known = before ? Object.entries((await before.sums.clone().json()).files) : [];
  const pathOf = new Map(known.map(([path, [, sha256]]) => [sha256, path])); // folders are renamed, files stay the same
  return wantedOf(sums, levels)
    .filter(({ key, shared }) => !(shared ? packages : store).has(key))
    .map((file) => ({ ...file, store: file.shared ? PACKAGES : name, same: file.shared ? null : pathOf.get(file.sha256) }));
}

async function keysOf(name) {
  const cache = await caches.open(name);
  return new Set((await cache.keys()).map(({ url }) => url));
}

function bytesOf(files) {
  return files.reduce((sum, { size }) => sum + size, 0);
}

/** Before anything is fetched: a class shares its network. */
async function refuseIfFull(bytes) {
  const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  if (bytes && bytes + LEFT_FREE > quota - usage) throw new DOMException("no room", "QuotaExceededError");
}

/** Fetch files, some at once; the first that fails ends it, with what has come until then. */
async function fill(missing, broken, tell) {
  const files = missing.values();
  const fetchNext = async () => {
    for (const file of files) {
      broken.signal.throwIfAborted();
      await put(file, broken.signal);
      tell(file);
    }
  };
  let why = null;
  const giveUp = (error) => {
    why ??= error;
    broken.abort();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, () => fetchNext().catch(giveUp)));
  if (why) throw why;
}

/** Have a file in a cache: from the version before where it is the same, or from the server. */
async function put({ path, sha256, store, key, same }, signal) {
  const before = same ? await wholeCache() : null;
  const found = await before?.cache.match(addressOf(same));
  const cache = await caches.open(store);
  await cache.put(key, found ?? (await load(path, sha256, signal)));
}

/** A file as the sums say it is: while a server is changed, one may come that belongs to another version. */
async function load(path, sha256, signal) {
  const url = addressOf(path);
  const integrity = sha256 ? `sha256-${base64(sha256)}` : "";
  const response = await fetch(url, { cache: "no-cache", integrity, signal });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

/** Let go of all that is not of one version. */
async function clear(name, { files }) {
  const old = (await caches.keys()).filter((each) => each.startsWith(VERSION) && each !== name);
  await Promise.all(old.map((each) => caches.delete(each)));
  const wanted = new Set(Object.entries(files).map(([path, [, sha256]]) => placeOf(path, sha256).key));
  const packages = await caches.open(PACKAGES);
  const keys = (await packages.keys()).filter(({ url }) => !wanted.has(url));
  await Promise.all(keys.map((key) => packages.delete(key)));
}

/** As pages write it: with "@" as it is. */
function addressOf(path) {
  return new URL(encodeURI(path), SITE).href;
}

function hex(bytes) {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function base64(sha256) {
  return btoa(String.fromCharCode(...sha256.match(/../g).map((pair) => parseInt(pair, 16))));
}
