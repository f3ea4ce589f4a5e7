"use strict";

// Has the browser keep a script compiled, so that no later visit compiles its functions one by one while a learner waits.
// Chromium compiles a script as a whole when a worker puts it into a cache while it is being installed, and gives the result
// to pages with the script (https://v8.dev/blog/code-caching-for-devs). A worker of its own does that, once the site is kept:
// the one that answers for pages must be there at once on the first visit. This one answers for none, since its scope is
// this folder.
//
// The address of this worker names the script and the browser, so that both a new version of the site and an update of the
// browser, which lets go of what the one before has compiled, install it anew.

const SITE = new URL("../", self.location).href;
const COMPILED = "saebom-compiled";
/** The sums of the version that is kept whole (see ../service-worker.js). */
const WHOLE = `${SITE}sums.json?whole`;
/** Bytes that must be free: the script, what is compiled of it, and what is left to the work of learners. */
const ROOM = 50_000_000;

addEventListener("install", (event) => event.waitUntil(compile()));

/** A copy, so that what the site needs without a network stays as it is whatever happens here. */
async function compile() {
  const cache = await caches.open(COMPILED);
  await Promise.all((await cache.keys()).map((key) => cache.delete(key)));
  const path = new URL(self.location).searchParams.get("script");
  const integrity = await integrityOf(path);
  if (!integrity || !(await hasRoom())) return;
  // not from the cache of the site, from which it would be taken over as it is; the browser has fetched it just before
  await cache.put(SITE + path, await fetch(SITE + path, { cache: "force-cache", integrity }));
}

/** By the sums of the version that is kept; null where the script is not of that one. */
async function integrityOf(path) {
  const sums = await caches.match(WHOLE);
  const [, sha256] = (await sums?.json())?.files[path] ?? [];
  return sha256 ? `sha256-${btoa(String.fromCharCode(...sha256.match(/../g).map((byte) => parseInt(byte, 16))))}` : null;
}

async function hasRoom() {
  const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  return quota - usage > ROOM;
}
