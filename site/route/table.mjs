// Lessons of a record as rows of a table.
import { CATALOG } from "./catalog.mjs";
import { element, local, say } from "./page.mjs";

/** A row for each entry of a record: lesson, points, day, version. */
export function rowsOf(entries) {
  return entries.map(({ lesson, points, of, date, version }) => row(nameOf(lesson), say("score", { points, of }), date, versionOf(lesson, version)));
}

/** A row for each lesson of a code. */
export function namesOf(entries) {
  return entries.map(({ level, number }) => {
    const found = CATALOG.lessons.find((lesson) => lesson.level === level && lesson.number === number);
    return row(found ? titled(found) : say("unknownLesson", { lesson: `${level} ${number}` }));
  });
}

function row(name, ...cells) {
  return element("tr", {}, element("th", { scope: "row", textContent: name }), ...cells.map((textContent) => element("td", { textContent })));
}

function nameOf(id) {
  const found = CATALOG.lessons.find((lesson) => lesson.id === id);
  return found ? titled(found) : say("unknownLesson", { lesson: id });
}

function titled(lesson) {
  return `${local(CATALOG.levels[lesson.level])} ${lesson.number}. ${local(lesson.title)}`;
}

/** The lesson may have been bettered since. */
function versionOf(id, version) {
  const found = CATALOG.lessons.find((lesson) => lesson.id === id);
  return !found || found.versions.includes(version) ? version : say("otherVersion", { version });
}
