// Route and files of a learner as one file, and what happens when it is opened where there is work already: nothing of
// either side is ever lost.
import { isIntact, sha256 } from "./digest.mjs";

export const KIND = "saebom.work";
export const VERSION = 1;
/** Characters above which a file is not read. */
const LARGEST = 200_000_000;
const TYPES = ["notebook", "file", "directory"];

/** The text of the file. `files` are entries of JupyterLite's store, `route` what the route page remembers or null. */
export async function pack({ route, files }, now) {
  const work = { saved: now.toISOString(), route, files };
  return `${JSON.stringify({ kind: KIND, version: VERSION, checksum: await sha256(JSON.stringify(work)), ...work })}\n`;
}

/** `saebom__20261125-143005.json`, in local time: nobody's name. */
export function nameOf(now) {
  return `saebom__${timestamp(now)}.json`;
}

/** What stands in a file: `saved`, `route`, `files`; or `problem`, the key of the sentence that says why not. */
export async function unpack(text) {
  if (text.length > LARGEST) return { problem: "tooLarge" };
  const { kind, version, checksum = null, ...work } = parse(text);
  if (kind !== KIND) return { problem: "foreign" };
  if (version > VERSION) return { problem: "tooNew" };
  const { saved, route = null, files } = work;
  const whole = version === VERSION && !Number.isNaN(Date.parse(saved)) && Array.isArray(files) && files.every(isFile);
  return whole && (await isIntact(work, checksum)) ? { saved, route, files } : { problem: "damaged" };
}

function parse(text) {
  try {
    return Object(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    return {};
  }
}

function isFile(file) {
  const { path, type, last_modified: when } = Object(file);
  const good = typeof path === "string" && path !== "" && !/^\/|\\|(^|\/)\.\.?(\/|$)/.test(path);
  return good && TYPES.includes(type) && !Number.isNaN(Date.parse(when));
}

/** Each file of `theirs` beside that of the same path in `mine`: `new`, `same` or `differs`, and which is newer. */
export function compare(mine, theirs) {
  const here = new Map(mine.map((file) => [file.path, file]));
  return theirs.map((file) => {
    const own = here.get(file.path);
    const state = !own ? "new" : isSame(own, file) ? "same" : "differs";
    return { path: file.path, state, own, file, newer: own && timeOf(own) > timeOf(file) ? "device" : "file" };
  });
}

function isSame(one, other) {
  return one.type === other.type && JSON.stringify(one.content) === JSON.stringify(other.content);
}

function timeOf({ last_modified: when }) {
  return Date.parse(when);
}

/**
 * The files to write so that everything of both sides is there. `choices` says by path which side goes on where they
 * differ ("file" or "device"; the newer one by default); the other side is kept as a copy beside it.
 */
export function merge(mine, theirs, choices = {}) {
  const taken = new Map(mine.map((file) => [file.path, file]));
  const written = [];
  const put = (file) => {
    taken.set(file.path, file);
    written.push(file);
  };
  for (const { path, state, own, file, newer } of compare(mine, theirs)) {
    if (state === "new") put(file);
    if (state !== "differs") continue;
    const [goesOn, aside] = (choices[path] ?? newer) === "file" ? [file, own] : [own, file];
    putAside(aside, taken, put);
    if (goesOn === file) put(file);
  }
  return written;
}

/** A copy under a name of its own, as the lesson page names copies; the same one is not kept twice. */
function putAside(file, taken, put) {
  const [, stem, ending] = /^(.*?)(\.[^./]*)?$/.exec(file.path);
  for (let number = 1; ; number += 1) {
    const path = `${stem}__copy-${timestamp(new Date(file.last_modified))}${number > 1 ? `-${number}` : ""}${ending ?? ""}`;
    const there = taken.get(path);
    if (there && isSame(there, file)) return;
    if (!there) return put({ ...file, path, name: path.split("/").at(-1) });
  }
}

function timestamp(now) {
  const two = (number) => String(number).padStart(2, "0");
  const date = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())];
  return `${date.join("")}-${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join("")}`;
}
