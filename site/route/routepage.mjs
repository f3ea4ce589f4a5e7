// The route page: courses, questions, the route with what was done of it, and all of it as one file.
import { compare, merge, nameOf, pack, unpack } from "./bundle.mjs";
import { CATALOG } from "./catalog.mjs";
import { byId, download, element, local, moment, say, start } from "./page.mjs";
import { knownFrom, planRoute, questionsFor } from "./plan.mjs";
import { isRoute, readFiles, recallRoute, rememberRoute, writeFiles } from "./store.mjs";

const { lessons, questions, courses, concepts } = CATALOG;
/** The key in `choices` of the route itself, which is no path. */
const ROUTE = "";

let route = recallRoute();
let works = new Map();
let opened = null;
let asking = false;
let notice = null;

// ----- courses and questions

function chosenCourses() {
  return [...byId("courses").querySelectorAll("input:checked")].map(({ value }) => value);
}

function showCourses() {
  const before = byId("courses").childElementCount ? chosenCourses() : (route?.courses ?? []);
  const choices = courses.map(({ id, title }) => {
    const box = element("input", { type: "checkbox", value: id, checked: before.includes(id) });
    return element("label", { className: "choice" }, box, element("span", { textContent: local(title) }));
  });
  byId("courses").replaceChildren(...choices);
}

function ask(event) {
  event.preventDefault();
  if (!chosenCourses().length) return tell("goalNone");
  tell(null);
  asking = true;
  show();
  byId("questions").querySelector("h2").focus();
}

function showQuestions() {
  const given = byId("asked").childElementCount ? givenAnswers() : (route?.answers ?? {});
  const asked = questionsFor(questions, lessons, chosenCourses());
  byId("asked").replaceChildren(...asked.map((question, index) => questionForm(question, index, asked.length, given)));
}

function questionForm({ id, ask, code, choices, why }, index, count, given) {
  const heading = element("legend", {}, element("span", { className: "count", textContent: say("question", { number: index + 1, count }) }), ` ${local(ask)}`);
  const answers = [...choices.map((choice, number) => [String(number), local(choice)]), ["", say("unsure")]];
  const options = answers.map(([value, text]) => {
    const button = element("input", { type: "radio", name: id, value, checked: String(given[id] ?? "") === value });
    return element("label", { className: "choice" }, button, element("span", { textContent: text }));
  });
  const reason = element("p", { className: "why", textContent: say("why", { why: local(why) }) });
  return element("fieldset", {}, heading, reason, ...(code ? [codeBlock(code)] : []), ...options);
}

function codeBlock(code) {
  return element("pre", { tabIndex: 0 }, element("code", { textContent: code, lang: "en" }));
}

/** The number of the choice by question; what is not known is left out. */
function givenAnswers() {
  const checked = [...byId("asked").querySelectorAll("input:checked")].filter(({ value }) => value !== "");
  return Object.fromEntries(checked.map(({ name, value }) => [name, Number(value)]));
}

function propose(answers) {
  if (!chosenCourses().length) return tell("goalNone");
  asking = false;
  tell(null);
  byId("asked").replaceChildren();
  keep({ courses: chosenCourses(), answers, left: route?.left ?? [], kept: route?.kept ?? [] });
  byId("route-heading").focus();
}

function keep(changed) {
  route = { ...changed, changed: new Date().toISOString() };
  if (!rememberRoute(route)) tell("notKept");
  show();
}

// ----- the route

function planned() {
  return planRoute(lessons, { ...route, known: knownFrom(questions, route.answers) });
}

function isDone({ id }) {
  const work = works.get(id);
  return Boolean(work && work.of > 0 && work.points === work.of);
}

function minutesOf(some) {
  return some.reduce((total, { minutes }) => total + minutes, 0);
}

function showRoute() {
  const { steps, skipped, untaught } = planned();
  const all = steps.map(({ lesson }) => lesson);
  const rest = all.filter((lesson) => !isDone(lesson));
  const fields = { count: all.length, minutes: minutesOf(all), done: all.length - rest.length, rest: minutesOf(rest) };
  byId("summary").textContent = all.length ? say("routeSummary", fields) : say("routeEmpty");
  byId("steps").replaceChildren(...steps.map((step) => stepItem(step, rest[0])));
  byId("untaught").textContent = untaught.length ? say("untaught", { concepts: named(untaught) }) : "";
  byId("skipped").hidden = !skipped.length;
  byId("skipped-list").replaceChildren(...skipped.map(skippedItem));
  showGiven();
}

function stepItem({ lesson, isPreparation, concepts }, next) {
  const link = element("a", { href: `../${works.get(lesson.id)?.href ?? local(lesson.href)}`, textContent: local(lesson.title) });
  const about = element("p", { className: "about" });
  if (lesson === next) about.append(element("strong", { className: "next", textContent: say("next") }));
  about.append(...[levelName(lesson), say("minutes", { count: lesson.minutes }), stateOf(lesson)].map((text) => element("span", { textContent: text })));
  const reason = say(isPreparation ? "preparation" : "teaches", { concepts: named(concepts) });
  const out = element("button", { type: "button", textContent: say("leaveOut"), ariaLabel: say("leaveOutLesson", { title: local(lesson.title) }) });
  out.addEventListener("click", () => move(lesson, "left"));
  const item = element("li", { className: "step" }, element("h3", {}, link), about, element("p", { className: "reason", textContent: reason }), out);
  item.dataset.lesson = lesson.id;
  item.classList.toggle("done", isDone(lesson));
  return item;
}

function stateOf(lesson) {
  const work = works.get(lesson.id);
  if (!work) return say("notBegun");
  return `${say(isDone(lesson) ? "done" : "begun")} · ${say("score", work)}`;
}

function levelName(lesson) {
  return `${local(CATALOG.levels[lesson.level])} ${lesson.number}`;
}

function named(some) {
  return some.map((concept) => local(concepts[concept] ?? concept)).join(", ");
}

function skippedItem(lesson) {
  const back = element("button", { type: "button", textContent: say("putBack"), ariaLabel: say("putBackLesson", { title: local(lesson.title) }) });
  back.addEventListener("click", () => move(lesson, "kept"));
  const link = element("a", { href: `../${local(lesson.href)}`, textContent: local(lesson.title) });
  const item = element("li", {}, element("span", {}, `${levelName(lesson)} `, link), back);
  item.dataset.lesson = lesson.id;
  return item;
}

/** A lesson goes to one of the lists that the learner makes by hand, and out of the other; the focus stays near. */
function move({ id }, list) {
  const without = (ids) => ids.filter((each) => each !== id);
  const moved = { left: without(route.left), kept: without(route.kept) };
  keep({ ...route, ...moved, [list]: [...moved[list], id] });
  byId("route-heading").focus();
}

function showGiven() {
  const asked = questionsFor(questions, lessons, route.courses).filter(({ id }) => id in route.answers);
  const right = asked.filter(({ id, right }) => route.answers[id] === right);
  byId("given").hidden = !asked.length;
  byId("answered").textContent = say("answered", { right: right.length, count: asked.length });
  byId("given-list").replaceChildren(...asked.map((question) => givenItem(question, right.includes(question))));
}

function givenItem({ ask, code, choices, right, because }, isRight) {
  const verdict = element("p", { className: "verdict" }, element("strong", { textContent: say(isRight ? "right" : "notYet") }), ` · ${local(choices[right])}`);
  return element("li", {}, element("p", { textContent: local(ask) }), ...(code ? [codeBlock(code)] : []), verdict, element("p", { textContent: local(because) }));
}

// ----- all as one file

async function save() {
  const now = new Date();
  const files = await readFiles().catch(() => null);
  if (!files) return tell("cannotRead");
  if (!files.length && !route) return tell("nothingToSave");
  download(nameOf(now), await pack({ route, files }, now));
  tell("saved", { name: nameOf(now) });
}

async function open([file]) {
  byId("open").value = ""; // the same file can be chosen once more
  if (!file) return;
  const work = await unpack(await file.text());
  const mine = await readFiles().catch(() => null);
  opened = null;
  if (work.problem || !mine) tell(work.problem ?? "cannotRead");
  else {
    tell(null);
    opened = { ...work, route: isRoute(work.route) ? work.route : null, mine };
  }
  show();
  if (opened) byId("opened").querySelector("h3").focus();
}

function showOpened() {
  byId("opened").hidden = !opened;
  if (!opened) return;
  const found = compare(opened.mine, opened.files);
  const count = (state) => found.filter((each) => each.state === state).length;
  const differing = found.filter(({ state }) => state === "differs");
  byId("opened-summary").textContent = say("openedSummary", { saved: moment(opened.saved), fresh: count("new"), same: count("same"), differing: differing.length });
  const before = choices();
  const sets = differing.map(({ path, newer, own, file }) => choiceOf(path, path, before[path] ?? newer, file.last_modified, own.last_modified));
  if (isOtherRoute()) {
    const newer = route.changed > opened.route.changed ? "device" : "file";
    sets.unshift(choiceOf(ROUTE, say("routeChoice"), before[ROUTE] ?? newer, opened.route.changed, route.changed));
  }
  if (sets.length) sets.unshift(element("p", { textContent: say("choose") }));
  byId("choices").replaceChildren(...sets);
}

function isOtherRoute() {
  return Boolean(route && opened.route && JSON.stringify(route) !== JSON.stringify(opened.route));
}

function choiceOf(path, title, chosen, ofFile, ofDevice) {
  const option = (value, text) => element("label", { className: "choice" }, element("input", { type: "radio", name: `choice:${path}`, value, checked: value === chosen }), element("span", { textContent: text }));
  const sides = [option("file", say("ofFile", { when: moment(ofFile) })), option("device", say("ofDevice", { when: moment(ofDevice) }))];
  return element("fieldset", {}, element("legend", { textContent: titleOf(path) ?? title }), ...sides);
}

/** The title of the lesson that stands under a path. */
function titleOf(path) {
  const lesson = lessons.find(({ href }) => Object.values(href).some((address) => address.endsWith(`?path=${path}`)));
  return lesson && `${levelName(lesson)}. ${local(lesson.title)} (${path.split("/")[0]})`;
}

function choices() {
  const checked = [...byId("choices").querySelectorAll("input:checked")];
  return Object.fromEntries(checked.map(({ name, value }) => [name.slice("choice:".length), value]));
}

async function takeIn(event) {
  event.preventDefault();
  const chosen = choices();
  try {
    const mine = await readFiles(); // work may have gone on in another tab since
    const written = merge(mine, opened.files, chosen);
    await writeFiles(written);
    if (opened.route && (!route || chosen[ROUTE] === "file")) route = opened.route;
    if (route) rememberRoute(route);
    tell("takenIn", { count: written.length });
    opened = null;
  } catch {
    tell("cannotWrite");
  }
  await look();
}

// ----- all of it

function tell(key, fields = {}) {
  notice = key && { key, fields };
  showNotice();
}

function showNotice() {
  byId("notice").textContent = notice ? say(notice.key, notice.fields) : "";
}

function show() {
  const isAsked = asking || !route;
  showNotice();
  showCourses();
  byId("goal").hidden = !isAsked;
  byId("ask").hidden = asking;
  byId("questions").hidden = !asking;
  byId("route").hidden = isAsked;
  if (asking) showQuestions();
  if (!isAsked) showRoute();
  showOpened();
}

/** Reads anew what this device knows: also when a learner comes back from a lesson. */
async function look() {
  works = await globalThis.readWork(lessons); // of ../work.js
  show();
}

byId("goal").addEventListener("submit", ask);
byId("courses").addEventListener("change", () => asking && showQuestions());
byId("all").addEventListener("click", () => propose({}));
byId("questions").addEventListener("submit", (event) => {
  event.preventDefault();
  propose(givenAnswers());
});
byId("again").addEventListener("click", () => {
  asking = true;
  show();
  byId("courses").querySelector("input").focus();
});
byId("save").addEventListener("click", save);
byId("open").addEventListener("change", ({ target }) => open(target.files));
byId("opened").addEventListener("submit", takeIn);
byId("cancel").addEventListener("click", () => {
  opened = null;
  show();
});
addEventListener("pageshow", look);
document.addEventListener("visibilitychange", () => document.hidden || asking || look());
start("routeTitle", show);
