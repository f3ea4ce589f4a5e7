"use strict";

// Keeping a level for times without a network. The service worker does it (site/jupyter/service-worker.js): this page asks,
// and shows what it tells.
const WORKER = "service-worker.js?enableCache=false"; // as the lesson page registers it
const WORKER_NEWS = "saebom.offline";
const MB = 1e6;
/** Milliseconds after which the wish is said again: browsers put a worker away that nobody asks. */
const ASK_AGAIN = 20_000;
/** Milliseconds after which what was broken off has begun again, if somebody wants that. */
const BEGUN_AGAIN = 1000;

const keeping = {
  /** The level on the page, and what the worker has found of it. */
  level: null,
  found: null,
  /** The level that is being kept, how far that is, and the key of what went wrong. */
  pending: null,
  progress: null,
  trouble: "",
  timer: 0,
};

function startKeeping() {
  byId("keep-button").addEventListener("click", () => (keeping.progress ? stopKeeping() : keepLevel()));
  new BroadcastChannel(WORKER_NEWS).onmessage = ({ data }) => hearOfKeeping(data);
}

/** Shows a level in the language of the page. */
function showKeeping(level) {
  byId("keep").hidden = !level;
  if (!level) return;
  if (level.id !== keeping.level?.id) {
    Object.assign(keeping, { level, found: null, progress: null, trouble: "" });
    lookAtKept();
  }
  drawKeeping();
}

function drawKeeping() {
  const { level, progress } = keeping;
  const key = keepKey();
  byId("keep-text").textContent = say(key, 0, { title: local(level.title), count: megabytes(missingBytes()) });
  byId("keep-button").hidden = !KEEP_BUTTONS[key];
  byId("keep-button").textContent = KEEP_BUTTONS[key] ? say(KEEP_BUTTONS[key]) : "";
  byId("keep-progress").hidden = !progress;
  byId("keep-bar").setAttribute("aria-label", say("keepBusy", 0, { title: local(level.title) }));
  if (!progress) return;
  byId("keep-bar").max = progress.of;
  byId("keep-bar").value = progress.done;
  byId("keep-amount").textContent = say("keepAmount", 0, { done: Math.floor(progress.done / MB), of: megabytes(progress.of) });
}

/** The sentences, and what the button says beside each; a sentence without one has nothing to press. */
const KEEP_BUTTONS = {
  keepNeeds: "keepStart",
  keepMore: "keepStart",
  keepUpdate: "keepRenew",
  keepBusy: "keepStop",
  keepFull: "keepRetry",
  keepFailed: "keepResume",
};

function keepKey() {
  const { found, progress, trouble } = keeping;
  if (!navigator.serviceWorker || !globalThis.caches) return "keepCannot";
  if (progress) return "keepBusy";
  if (trouble || !found) return trouble || "keepNeeds";
  if (found.kept) return "keepDone";
  if (found.room < found.missing) return "keepFull";
  if (found.before && found.wanted) return "keepUpdate";
  return found.missing < found.of ? "keepMore" : "keepNeeds";
}

function missingBytes() {
  return keeping.found?.missing ?? keeping.level.bytes;
}

function megabytes(bytes) {
  return Math.max(1, Math.ceil(bytes / MB));
}

async function keepLevel() {
  const { level } = keeping;
  Object.assign(keeping, { pending: level.id, trouble: "", progress: { done: level.bytes - missingBytes(), of: level.bytes } });
  drawKeeping();
  navigator.storage?.persist?.().catch(() => {}); // or the browser may throw it away
  try {
    await navigator.serviceWorker.register(WORKER);
    await askWorker("keep", level.id);
    clearInterval(keeping.timer);
    keeping.timer = setInterval(() => askWorker("keep", keeping.pending), ASK_AGAIN);
  } catch {
    endKeeping("keepCannot"); // the school has switched it off, or the window is private
  }
}

async function stopKeeping() {
  await askWorker("stop", keeping.pending ?? keeping.level.id);
  endKeeping("");
}

/** What is there of a level; nothing is asked where no lesson was opened and no level kept. */
async function lookAtKept() {
  const there = await navigator.serviceWorker?.getRegistration().catch(() => null);
  if (there?.active && keeping.level) there.active.postMessage({ saebom: "look", level: keeping.level.id });
}

async function askWorker(saebom, level) {
  const { active } = await navigator.serviceWorker.ready;
  active.postMessage({ saebom, level });
}

function hearOfKeeping(data) {
  if (!keeping.level) return;
  if (data.levels?.includes(keeping.level.id)) keeping.progress = data;
  else if (data.level === keeping.level.id) hearOfLevel(data);
  else if (data === "full" || data === "failed") keeping.progress && endKeeping(data === "full" ? "keepFull" : "keepFailed");
  else if (data === "kept") endKeeping("");
  else if (data === "stopped") setTimeout(lookAtKept, BEGUN_AGAIN);
  drawKeeping();
}

function hearOfLevel(found) {
  if (found.unknown) return;
  keeping.found = found;
  if (!found.busy) keeping.progress = null;
  if (found.kept) noteVersion(found.appVersion);
}

function endKeeping(trouble) {
  clearInterval(keeping.timer);
  Object.assign(keeping, { pending: null, progress: null, trouble });
  lookAtKept();
  drawKeeping();
}

/** JupyterLite puts a worker away of which it has not noted this, and without a network gets no other one. */
async function noteVersion(version) {
  const { active } = await navigator.serviceWorker.ready;
  if (version) remember(`${active.scriptURL}-version`, version);
}
