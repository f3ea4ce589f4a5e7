// What the three pages have in common: the reader's language, elements, and files that go out.
import { STRINGS } from "./strings.mjs";

const REMEMBERED_LANGUAGE = "saebom.language";

export const byId = (id) => document.getElementById(id);
export let language = firstLanguage();

function firstLanguage() {
  let remembered = null;
  try {
    remembered = localStorage.getItem(REMEMBERED_LANGUAGE);
  } catch {
    // storage is closed to this page: the browser's own language it is
  }
  const wishes = [new URLSearchParams(location.search).get("lang"), remembered, ...navigator.languages];
  return wishes.map((tag) => String(tag).toLowerCase().split("-")[0]).find((name) => Object.hasOwn(STRINGS, name)) ?? "en";
}

export function say(key, fields = {}) {
  return STRINGS[language][key].replace(/\{(\w+)\}/g, (whole, name) => fields[name] ?? whole);
}

/** A text of the catalogue in the language of the page; a plain string is the same in both. */
export function local(text) {
  return typeof text === "string" ? text : text[language];
}

/** A moment in words: day and time. */
export function moment(time) {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(new Date(time));
}

/** Shows a page in its language, now and whenever another one is chosen. */
export function start(title, show) {
  const showAll = () => {
    document.documentElement.lang = language;
    document.title = say(title);
    byId("languages").setAttribute("aria-label", say("languages"));
    for (const place of document.querySelectorAll("[data-string]")) place.textContent = say(place.dataset.string);
    for (const button of document.querySelectorAll("[data-language]")) {
      button.setAttribute("aria-pressed", button.dataset.language === language);
    }
    show();
  };
  for (const button of document.querySelectorAll("[data-language]")) {
    button.addEventListener("click", () => {
      language = button.dataset.language;
      remember(language);
      showAll();
    });
  }
  showAll();
}

function remember(name) {
  const address = new URL(location.href);
  if (address.searchParams.has("lang")) {
    address.searchParams.set("lang", name);
    history.replaceState(null, "", address);
  }
  try {
    localStorage.setItem(REMEMBERED_LANGUAGE, name);
  } catch {
    // see above
  }
}

/** An element with properties of its own and children. */
export function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** Gives the reader a text as a file. */
export function download(name, text) {
  const href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  element("a", { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
