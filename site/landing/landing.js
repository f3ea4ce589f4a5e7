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
    "foundNone": "No lesson fits. Try another word, or choose less above.",
    "foundOne": "One lesson fits.",
    "foundMany": "{count} lessons fit.",
    "search": "Search",
    "topic": "Topic",
    "anyTopic": "All topics",
    "time": "Time",
    "anyTime": "Any",
    "upTo": "Up to {count} minutes",
    "everywhere": "In all levels",
    "resume": "Go on where you left",
    "begun": "Begun",
    "done": "Done",
    "score": "{points} of {of} points",
    "progress": "{done} of {count} lessons done on this device",
    "minutes": "{count} minutes",
    "keep": "For times without internet",
    "keepNeeds": "Keep “{title}” on this computer, and its lessons work without internet. That takes {count} MB.",
    "keepMore": "Part of it is here already. Keep {count} MB more, and all lessons of “{title}” work without internet.",
    "keepUpdate": "The lessons have been improved. Fetch {count} MB to have the new ones without internet, too. Until then the kept ones open.",
    "keepBusy": "“{title}” is being kept. Leave this page open until all is here.",
    "keepAmount": "{done} of {of} MB",
    "keepDone": "“{title}” is kept on this computer and works without internet.",
    "keepFull": "This computer has no room for it: {count} MB are needed. Delete files that nobody needs, then try again.",
    "keepFailed": "It broke off. Check the connection and go on; what has arrived is kept.",
    "keepCannot": "This window cannot keep lessons: it is private, or the address does not begin with https.",
    "keepStart": "Keep for offline use",
    "keepRenew": "Fetch the new lessons",
    "keepStop": "Stop",
    "keepRetry": "Try again",
    "keepResume": "Go on",
    "route": "Find a route that fits you",
    "routeNote": "A few questions, then the lessons that you need. Your completion record is there, too.",
    "teachers": "For teachers",
    "concepts": "Concept graph",
    "check": "Does it work on this machine?",
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
    "foundNone": "맞는 수업이 없어요. 다른 낱말로 찾거나 조건을 줄여 보세요.",
    "foundOne": "수업을 1개 찾았어요.",
    "foundMany": "수업을 {count}개 찾았어요.",
    "search": "찾기",
    "topic": "주제",
    "anyTopic": "모든 주제",
    "time": "시간",
    "anyTime": "상관없음",
    "upTo": "{count}분까지",
    "everywhere": "모든 단계에서 찾기",
    "resume": "하던 수업 이어 하기",
    "begun": "하는 중",
    "done": "다 했어요",
    "score": "{of}점 중 {points}점",
    "progress": "이 기기에서 수업 {count}개 중 {done}개를 마쳤어요",
    "minutes": "{count}분",
    "keep": "인터넷이 없을 때를 위해",
    "keepNeeds": "‘{title}’ 수업을 이 컴퓨터에 받아 두면 인터넷이 없을 때도 쓸 수 있어요. {count}MB를 받아야 해요.",
    "keepMore": "일부는 벌써 받아 두었어요. {count}MB를 더 받으면 ‘{title}’ 수업을 모두 인터넷 없이 쓸 수 있어요.",
    "keepUpdate": "수업이 새로워졌어요. {count}MB를 받으면 새 수업도 인터넷 없이 쓸 수 있어요. 그때까지는 전에 받아 둔 수업이 열려요.",
    "keepBusy": "‘{title}’ 수업을 받고 있어요. 다 받을 때까지 이 화면을 닫지 마세요.",
    "keepAmount": "{of}MB 중 {done}MB",
    "keepDone": "‘{title}’ 수업을 이 컴퓨터에 받아 두었어요. 인터넷이 없을 때도 쓸 수 있어요.",
    "keepFull": "이 컴퓨터에 자리가 모자라요. {count}MB가 필요해요. 필요 없는 파일을 지우고 다시 해 보세요.",
    "keepFailed": "받다가 멈췄어요. 인터넷 연결을 확인하고 이어서 받아 보세요. 받은 것은 그대로 있어요.",
    "keepCannot": "이 창에는 수업을 받아 둘 수 없어요. 비밀 창이거나, 주소가 https로 시작하지 않아요.",
    "keepStart": "받아 두기",
    "keepRenew": "새 수업 받기",
    "keepStop": "그만 받기",
    "keepRetry": "다시 해 보기",
    "keepResume": "이어서 받기",
    "route": "나에게 맞는 학습 경로 찾기",
    "routeNote": "몇 가지 질문에 답하면 필요한 수업만 골라 드려요. 수료 기록도 여기에 있어요.",
    "teachers": "선생님께",
    "concepts": "개념 지도",
    "check": "이 컴퓨터에서 잘 되나요?",
    "licence": "코드: BSD-3-Clause · 수업 자료: CC BY-SA 4.0"
  }
};

// Names in the browser's storage, which is shared with the notebooks of this site.
const REMEMBERED_LANGUAGE = "saebom.language";
const REMEMBERED_LEVEL = "saebom.level";

/** The level whose learners choose their lessons themselves. */
const FOR_ADULTS = "adult";

const byId = (id) => document.getElementById(id);
const catalog = readCatalog();
let language = firstLanguage();
let level = null;
let works = new Map();

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

function say(key, count, fields = { count }) {
  return STRINGS[language][key].replace(/\{(\w+)\}/g, (whole, name) => fields[name] ?? whole);
}

/** The text of the catalog in the language of the page; a plain string is the same in both. */
function local(text) {
  return typeof text === "string" ? text : text[language] || text.en;
}

function lessonsOf(id) {
  return catalog.lessons.filter((lesson) => lesson.level === id);
}

/** Where the search looks: in the chosen level, or in all. */
function lessonsInScope() {
  return level && !byId("everywhere").checked ? lessonsOf(level) : catalog.lessons;
}

function isFiltered() {
  return Boolean(byId("search").value.trim() || byId("topic").value || byId("time").value || byId("everywhere").checked);
}

/** Every word of the search stands somewhere in the lesson's texts, in any order. */
function fits(lesson) {
  const topic = byId("topic").value;
  const time = byId("time").value;
  const text = [lesson.title, lesson.goal, ...lesson.teaches].map(local).join(" ").toLowerCase();
  const words = byId("search").value.normalize("NFC").toLowerCase().split(/\s+/);
  return (
    words.every((word) => text.includes(word)) &&
    (!topic || lesson.teaches.some((each) => local(each) === topic)) &&
    (!time || lesson.minutes <= Number(time))
  );
}

function isDone({ id }) {
  const work = works.get(id);
  return Boolean(work && work.of > 0 && work.points === work.of);
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
  label.append(element("span", "name"), element("span", "note"), element("span", "count"), element("span", "progress"));
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
  if (works.has(lesson.id)) item.append(workLine(lesson));
  return item;
}

/** How far a lesson is, in words and as a bar. */
function workLine(lesson) {
  const { points, of } = works.get(lesson.id);
  const line = element("p", "work");
  const bar = element("progress", "");
  bar.max = of || 1;
  bar.value = points;
  bar.setAttribute("aria-hidden", "true"); // the words beside it say the same
  line.classList.toggle("done", isDone(lesson));
  line.append(bar, element("span", "", `${say(isDone(lesson) ? "done" : "begun")} · ${say("score", 0, { points, of })}`));
  return line;
}

/** The lesson that was worked on last, unless it is done. */
function showResume() {
  const begun = catalog.lessons.filter((lesson) => works.has(lesson.id) && !isDone(lesson));
  const last = begun.sort((one, other) => works.get(other.id).when - works.get(one.id).when)[0];
  byId("resume").hidden = !last;
  if (!last) return byId("resume-list").replaceChildren();
  const item = lessonItem(last);
  item.querySelector("a").href = works.get(last.id).href;
  item.querySelector(".about").prepend(element("span", "level-name", levelName(last)));
  byId("resume-list").replaceChildren(item);
}

function levelName(lesson) {
  return local(catalog.levels.find(({ id }) => id === lesson.level).title);
}

/** The choices of a list, the first being none; what was chosen stays chosen where it is still to be had. */
function offer(id, none, choices) {
  const list = byId(id);
  const before = list.value;
  list.replaceChildren(new Option(none, ""), ...choices.map(({ value, text }) => new Option(text, value)));
  list.value = choices.some(({ value }) => String(value) === before) ? before : "";
}

function showFilters() {
  const lessons = lessonsInScope();
  const topics = [...new Set(lessons.flatMap(({ teaches }) => teaches.map(local)))];
  const times = [...new Set(lessons.map(({ minutes }) => minutes))].sort((one, other) => one - other);
  topics.sort(new Intl.Collator(language).compare);
  offer("topic", say("anyTopic"), topics.map((text) => ({ value: text, text })));
  offer("time", say("anyTime"), times.map((count) => ({ value: count, text: say("upTo", count) })));
  byId("everywhere").parentElement.hidden = !level;
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
    const done = lessonsOf(id).filter(isDone).length;
    const any = lessonsOf(id).some((lesson) => works.has(lesson.id));
    button.setAttribute("aria-pressed", id === level);
    button.querySelector(".name").textContent = local(title);
    button.querySelector(".note").textContent = local(note);
    button.querySelector(".count").textContent = say(counted("count", count), count);
    button.querySelector(".progress").textContent = any ? say("progress", count, { done, count }) : "";
  }
}

function showLessons() {
  const chosen = catalog.levels.find((each) => each.id === level);
  const filtered = isFiltered();
  const lessons = chosen || filtered ? lessonsInScope().filter(fits) : [];
  const everywhere = !chosen || byId("everywhere").checked;
  byId("lessons-heading").textContent = everywhere ? say("lessonsHeading") : local(chosen.title);
  byId("lessons-note").textContent = say(noteKey(chosen, filtered, lessons.length), lessons.length);
  byId("to-route").hidden = level !== FOR_ADULTS;
  byId("lessons").replaceChildren(...lessons.map(lessonItem));
  if (!everywhere) return;
  lessons.forEach((lesson, index) => {
    byId("lessons").children[index].querySelector(".about").prepend(element("span", "level-name", levelName(lesson)));
  });
}

function noteKey(chosen, filtered, count) {
  if (catalog.broken) return "catalogBroken";
  if (filtered) return counted("found", count);
  return chosen ? counted("lessons", count) : "lessonsUnchosen";
}

function show() {
  showLanguage();
  showLevels();
  showFilters();
  showLessons();
  showResume();
  showKeeping(catalog.levels.find(({ id }) => id === level));
  byId("teachers").href = `teachers/${language}/index.html`;
  byId("concepts").href = `teachers/${language}/concepts.html`;
}

/** Reads anew what this device knows: also when a learner comes back from a lesson. */
async function lookAtWork() {
  works = await readWork(catalog.lessons);
  showLevels();
  showLessons();
  showResume();
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
  byId("topic").value = ""; // its names are those of the other language
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
  byId("filters").addEventListener("input", () => {
    showFilters();
    showLessons();
  });
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", followAddress);
  addEventListener("pageshow", lookAtWork);
  startKeeping();
  document.addEventListener("visibilitychange", () => document.hidden || lookAtWork());
  show();
  for (const part of document.querySelectorAll("body > [hidden], .top > [hidden]")) part.hidden = false;
}

start();
