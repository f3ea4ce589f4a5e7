"use strict";

// Every sentence of this page. Strict JSON from the first brace to the last, so that a test can read it.
const STRINGS = {
  "en": {
    "title": "Saebom: AI and coding lessons",
    "skip": "Skip to the lessons",
    "languages": "Language",
    "headline": "AI and coding,\none leaf at a time",
    "lead": "Write real Python right in your browser. There are lessons for school pupils and for adults.",
    "factAccount": "No account, nothing to install.",
    "factOffline": "Works in a classroom without internet, too.",
    "factPrivate": "What you write stays on this device until you hand it in yourself.",
    "chooseLevel": "Choose where you want to start",
    "countNone": "In preparation",
    "countOne": "1 lesson",
    "countMany": "{count} lessons",
    "lessonsHeading": "Lessons",
    "lessonsUnchosen": "Choose a level above and its lessons appear here.",
    "lessonsOne": "There is one lesson. Choose it to begin.",
    "lessonsMany": "There are {count} lessons. Choose one to begin.",
    "lessonsNone": "These lessons are still being written. Have a look at another level for now.",
    "catalogBroken": "The list of lessons could not be read. Please reload the page, or tell your teacher.",
    "minutes": "{count} minutes",
    "licence": "Code: BSD-3-Clause. Lessons: CC BY-SA 4.0."
  },
  "ko": {
    "title": "새봄: AI와 코딩 수업",
    "skip": "수업으로 건너뛰기",
    "languages": "언어",
    "headline": "AI와 코딩, 새싹처럼 한 뼘씩",
    "lead": "브라우저에서 바로 파이썬 코드를 쓰고 실행해 봐요. 학생을 위한 수업도, 어른을 위한 수업도 있어요.",
    "factAccount": "가입도 설치도 필요 없어요.",
    "factOffline": "인터넷이 없는 교실에서도 쓸 수 있어요.",
    "factPrivate": "내가 쓴 내용은 직접 제출하기 전까지 이 기기에만 있어요.",
    "chooseLevel": "어디에서 시작할까요?",
    "countNone": "준비 중이에요",
    "countOne": "수업 1개",
    "countMany": "수업 {count}개",
    "lessonsHeading": "수업",
    "lessonsUnchosen": "위에서 하나를 고르면 수업이 여기에 나와요.",
    "lessonsOne": "수업이 1개 있어요. 눌러서 시작해 보세요.",
    "lessonsMany": "수업이 {count}개 있어요. 하나를 골라 시작해 보세요.",
    "lessonsNone": "이 수업은 아직 준비하고 있어요. 다른 수업을 먼저 둘러보세요.",
    "catalogBroken": "수업 목록을 읽지 못했어요. 페이지를 새로 고치거나 선생님께 알려 주세요.",
    "minutes": "{count}분",
    "licence": "코드: BSD-3-Clause · 수업 자료: CC BY-SA 4.0"
  }
};

// Names in the browser's storage, which is shared with the notebooks of this site.
const REMEMBERED_LANGUAGE = "saebom.language";
const REMEMBERED_LEVEL = "saebom.level";

const byId = (id) => document.getElementById(id);
const catalog = readCatalog();
let language = firstLanguage();
let level = null;

function readCatalog() {
  try {
    const { levels, lessons } = JSON.parse(byId("catalog").textContent);
    return { levels, lessons };
  } catch {
    return { levels: [], lessons: [], broken: true };
  }
}

// Storage may be switched off by the school: then nothing is remembered, and nothing breaks.
function recall(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function remember(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    // See above.
  }
}

function firstLanguage() {
  const asked = new URLSearchParams(location.search).get("lang");
  const wishes = [asked, recall(REMEMBERED_LANGUAGE), ...navigator.languages];
  return wishes.map((tag) => String(tag).toLowerCase().split("-")[0]).find(isLanguage) || "en";
}

function isLanguage(name) {
  return Object.keys(STRINGS).includes(name);
}

function isLevel(id) {
  return catalog.levels.some((each) => each.id === id);
}

function say(key, count) {
  return STRINGS[language][key].replace("{count}", count);
}

/** The text of the catalog in the language of the page; a plain string is the same in both. */
function local(text) {
  return typeof text === "string" ? text : text[language] || text.en;
}

function lessonsOf(id) {
  return catalog.lessons.filter((lesson) => lesson.level === id);
}

/** The key for none, one or many: "count" becomes "countNone", "countOne" or "countMany". */
function counted(key, count) {
  return key + (count === 0 ? "None" : count === 1 ? "One" : "Many");
}

function element(tag, className, text = "") {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function plant(id) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS(svg.namespaceURI, "use");
  use.setAttribute("href", byId(`plant-${id}`) ? `#plant-${id}` : "#plant-elementary");
  svg.setAttribute("class", "plant");
  svg.setAttribute("viewBox", "0 0 120 120");
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}

function levelItem({ id }) {
  const item = element("li", "");
  const button = element("button", "level");
  const label = element("span", "label");
  label.append(element("span", "name"), element("span", "note"), element("span", "count"));
  button.type = "button";
  button.dataset.level = id;
  button.append(plant(id), label);
  button.addEventListener("click", () => chooseLevel(id));
  item.append(button);
  return item;
}

function lessonItem(lesson) {
  const item = element("li", "lesson");
  const heading = element("h3", "");
  const link = element("a", "", local(lesson.title));
  const about = element("p", "about");
  link.href = local(lesson.href);
  heading.append(element("span", "number", lesson.number), " ", link);
  about.append(element("span", "minutes", say("minutes", lesson.minutes)));
  if (lesson.band) about.append(element("span", "band", local(lesson.band)));
  item.dataset.lesson = lesson.id;
  item.append(heading, element("p", "goal", local(lesson.goal)), about);
  return item;
}

function showLanguage() {
  document.documentElement.lang = language;
  document.title = say("title");
  byId("languages").setAttribute("aria-label", say("languages"));
  for (const place of document.querySelectorAll("[data-string]")) {
    place.textContent = say(place.dataset.string);
  }
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", button.dataset.language === language);
  }
}

function showLevels() {
  for (const { id, title, note } of catalog.levels) {
    const button = document.querySelector(`[data-level="${id}"]`);
    const count = lessonsOf(id).length;
    button.setAttribute("aria-pressed", id === level);
    button.querySelector(".name").textContent = local(title);
    button.querySelector(".note").textContent = local(note);
    button.querySelector(".count").textContent = say(counted("count", count), count);
  }
}

function showLessons() {
  const chosen = catalog.levels.find((each) => each.id === level);
  const lessons = lessonsOf(level);
  byId("lessons-heading").textContent = chosen ? local(chosen.title) : say("lessonsHeading");
  byId("lessons-note").textContent = say(noteKey(chosen, lessons.length), lessons.length);
  byId("lessons").replaceChildren(...lessons.map(lessonItem));
}

function noteKey(chosen, count) {
  if (catalog.broken) return "catalogBroken";
  return chosen ? counted("lessons", count) : "lessonsUnchosen";
}

function show() {
  showLanguage();
  showLevels();
  showLessons();
}

/** The address names the level, so a teacher can link to it and Back returns to the one before. */
function chooseLevel(id) {
  if (location.hash === `#${id}`) revealLesson();
  else location.hash = id; // followAddress() shows it
}

function followAddress() {
  const id = location.hash.slice(1);
  if (id && !isLevel(id)) return; // "#content" of the skip link
  level = id || null;
  show();
  if (!level) return;
  remember(REMEMBERED_LEVEL, level);
  revealLesson();
}

/** On a small screen the lessons are below the fold: scroll just far enough to see the first. */
function revealLesson() {
  const first = byId("lessons").firstElementChild || byId("lessons-note");
  first.scrollIntoView({ block: "nearest" });
}

function chooseLanguage(name) {
  language = name;
  remember(REMEMBERED_LANGUAGE, name);
  const address = new URL(location.href);
  if (address.searchParams.has("lang")) {
    address.searchParams.set("lang", name);
    history.replaceState(null, "", address);
  }
  show();
}

function firstLevel() {
  const wishes = [location.hash.slice(1), recall(REMEMBERED_LEVEL)];
  return wishes.find(isLevel) || null;
}

function start() {
  level = firstLevel();
  if (level) history.replaceState(null, "", `#${level}`);
  byId("levels").append(...catalog.levels.map(levelItem));
  for (const button of document.querySelectorAll("[data-language]")) {
    button.addEventListener("click", () => chooseLanguage(button.dataset.language));
  }
  addEventListener("hashchange", followAddress);
  show();
  for (const part of document.querySelectorAll("body > [hidden], .top > [hidden]")) part.hidden = false;
}

start();
