"use strict";

// What this device knows of a learner's work. The lesson page keeps each lesson that was worked on as a notebook in the
// browser's own database, with what Check has found in its metadata; this page only reads it.
const LESSON_STORE = "Saebom lessons"; // "contentsStorageName" in site/jupyter/jupyter-lite.json
const FILES = "files";

/** The work on each lesson by its id: points, of how many, when, and the address to go on; empty where nothing is kept. */
async function readWork(lessons) {
  let database = null;
  try {
    database = await openStore();
    return database ? await worksIn(database, lessons) : new Map();
  } catch {
    return new Map(); // the school has switched storage off
  } finally {
    database?.close();
  }
}

/** The database, or null where no lesson was ever opened: making it is left to the lesson page. */
function openStore() {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(LESSON_STORE);
    asked.onupgradeneeded = () => asked.transaction.abort();
    asked.onsuccess = () => resolve(asked.result.objectStoreNames.contains(FILES) ? asked.result : null);
    asked.onerror = (event) => {
      event.preventDefault();
      if (asked.error.name === "AbortError") resolve(null);
      else reject(asked.error);
    };
  });
}

async function worksIn(database, lessons) {
  const files = database.transaction(FILES).objectStore(FILES);
  const found = await Promise.all(lessons.flatMap((lesson) => addressesOf(lesson).map((href) => workAt(files, lesson, href))));
  const works = new Map();
  for (const work of found) {
    if (work && !(works.get(work.id)?.when >= work.when)) works.set(work.id, work);
  }
  return works;
}

function addressesOf({ href }) {
  return typeof href === "string" ? [href] : Object.values(href);
}

async function workAt(files, { id }, href) {
  const file = await valueOf(files.get(new URLSearchParams(href.split("?")[1]).get("path")));
  const cells = file?.content?.cells;
  if (!Array.isArray(cells)) return null;
  return { id, href, when: Date.parse(file.last_modified) || 0, ...scoreOf(cells, file.content.metadata) };
}

function valueOf(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** As nbgrader scores, and the lesson page: a test gives all its points or none; what a teacher marks is left out. */
function scoreOf(cells, metadata) {
  const results = metadata?.saebom?.results ?? {};
  let points = 0;
  let of = 0;
  for (const cell of cells) {
    const { grade, solution, points: worth = 0, grade_id: id } = cell.metadata?.nbgrader ?? {};
    if (!grade || solution) continue;
    of += worth;
    if (results[id]?.state === "passed") points += worth;
  }
  return { points, of };
}
