// Where a device keeps a learner's work: files in the lesson page's own database, the route beside it.

const ROUTE = "saebom.route";

/** The route that is remembered, or null; storage may be switched off by the school. */
export function recallRoute() {
  try {
    const route = JSON.parse(localStorage.getItem(ROUTE));
    return isRoute(route) ? route : null;
  } catch {
    return null;
  }
}

/** Whether it could be kept. */
export function rememberRoute(route) {
  try {
    localStorage.setItem(ROUTE, JSON.stringify(route));
    return true;
  } catch {
    return false;
  }
}

/** What a route is made of: courses, answers by question, and lessons moved by hand. */
export function isRoute(route) {
  const { courses, answers, left, kept, changed } = Object(route);
  const texts = [courses, left, kept].every((list) => Array.isArray(list) && list.every((item) => typeof item === "string"));
  return texts && Object(answers) === answers && !Number.isNaN(Date.parse(changed));
}

/** All files that the lesson page keeps; none where no lesson was ever opened. Rejects where the browser keeps nothing. */
export async function readFiles() {
  const database = await globalThis.openStore(); // of ../work.js, as are LESSON_STORE and FILES
  try {
    return database ? await globalThis.valueOf(database.transaction(FILES).objectStore(FILES).getAll()) : [];
  } finally {
    database?.close();
  }
}

/** Writes all of them or none; rejects where the disk is full. */
export async function writeFiles(files) {
  const database = await openToWrite();
  try {
    await new Promise((resolve, reject) => {
      const transaction = database.transaction(FILES, "readwrite");
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
      for (const file of files) transaction.objectStore(FILES).put(file, file.path);
    });
  } finally {
    database.close();
  }
}

/** The database, made as the lesson page would make it where there is none. */
async function openToWrite(version) {
  const asked = indexedDB.open(LESSON_STORE, version);
  asked.onupgradeneeded = () => {
    if (!asked.result.objectStoreNames.contains(FILES)) asked.result.createObjectStore(FILES);
  };
  const database = await globalThis.valueOf(asked);
  if (database.objectStoreNames.contains(FILES)) return database;
  const next = database.version + 1;
  database.close();
  return openToWrite(next);
}
