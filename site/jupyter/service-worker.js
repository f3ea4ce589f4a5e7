"use strict";

// In the place of JupyterLite's own worker, whose cache does not outlive the browser: after one visit the site works
// without a network. What JupyterLite needs of it stays: files and input() for Python, and a sign of life.
//
// A version of the site is kept whole, in one cache, or not at all: `sums.json` says what belongs to it, and an entry of
// its own says that all is there. Packages are kept as lessons load them, by their sha256.

const SITE = new URL("./", self.location).href;
const SUMS = `${SITE}sums.json`;
/** The entry that a whole cache has: the sums of its version. */
const WHOLE = `${SUMS}?whole`;
/** Names of caches: of each version by its sums, and of packages. */
const VERSION = "saebom-site-";
const PACKAGES = "saebom-packages";
/** A file that operators may change, so that it has no sum. */
const CHANGEABLE = "jupyter-lite.json";
const AT_ONCE = 4;
/** Names with a hash of the contents: such a file never changes. */
const HASHED = /\/(build|extensions)\/.*\.[0-9a-f]{7,}\.\w+$|\/static\/pyodide[-.][0-9a-f]{8,}\//;

const jupyter = new BroadcastChannel("/sw-api.v1");
const pages = new BroadcastChannel("saebom.offline");
let keeping = null;

addEventListener("install", (event) => event.waitUntil(skipWaiting()));
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", (event) => event.data === "saebom.keep" && event.waitUntil(keepOnce()));
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
  if (url.pathname.endsWith(".whl") && request.integrity) return packageFor(event);
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
  return (await kept(request.url)) ?? fetch(request);
}

/** What the server says; what is kept, where it cannot be reached or is broken. */
async function serverFirst(request) {
  try {
    const response = await fetch(request);
    return response.status < 500 ? response : ((await kept(request.url)) ?? response);
  } catch (error) {
    const response = await kept(request.url);
    if (response) return response;
    throw error;
  }
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

function keepOnce() {
  keeping ??= keep()
    .then(() => pages.postMessage("kept"), tellWhyNot)
    .finally(() => (keeping = null));
  return keeping;
}

/** Without a network the next visit tries again, and goes on where this one ended; a full disk is said. */
async function tellWhyNot(error) {
  if (error?.name !== "QuotaExceededError") return;
  const whole = await wholeCache();
  const parts = (await caches.keys()).filter((name) => name.startsWith(VERSION) && name !== whole?.name);
  await Promise.all(parts.map((name) => caches.delete(name)));
  pages.postMessage("full");
}

/** Keep the version of the site that the server has now; the one before goes when this is whole. */
async function keep() {
  const response = await fetch(SUMS, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${SUMS}: ${response.status}`);
  const text = await response.text();
  const name = VERSION + hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))).slice(0, 16);
  const before = await wholeCache();
  if (before?.name === name) return;
  const sums = JSON.parse(text).files;
  const cache = await caches.open(name);
  await fill(cache, sums, before);
  await cache.put(WHOLE, new Response(text));
  await clear(name, sums);
}

async function fill(cache, sums, before) {
  const known = before ? Object.entries(JSON.parse(await before.sums.text()).files) : [];
  const pathOf = new Map(known.map(([path, [, sha256]]) => [sha256, path])); // folders are renamed, files stay the same
  const paths = [CHANGEABLE, ...Object.keys(sums).filter((path) => !path.endsWith(".whl"))].values();
  const fetchNext = async () => {
    for (const path of paths) {
      const sha256 = sums[path]?.[1];
      const same = pathOf.has(sha256) && (await before.cache.match(addressOf(pathOf.get(sha256))));
      await put(cache, addressOf(path), sha256, same);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
}

/** Have a file in a cache: as it is there already, from the version before where it is the same, or from the server. */
async function put(cache, url, sha256, same) {
  if (sha256 && (await cache.match(url))) return;
  await cache.put(url, same || (await load(url, sha256)));
}

/** A file as the sums say it is: while a server is changed, one may come that belongs to another version. */
async function load(url, sha256) {
  const integrity = sha256 && !url.endsWith(".gz") ? `sha256-${base64(sha256)}` : ""; // some servers unpack .gz
  const response = await fetch(url, { cache: "no-cache", integrity });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

async function clear(name, sums) {
  const old = (await caches.keys()).filter((each) => each.startsWith(VERSION) && each !== name);
  await Promise.all(old.map((each) => caches.delete(each)));
  const wanted = new Set(
    Object.entries(sums).map(([path, [, sha256]]) => keyOf(addressOf(path), `sha256-${base64(sha256)}`))
  );
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
