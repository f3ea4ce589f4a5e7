// The completion record: finished lessons with points, dates and versions, its checksum, and a code short enough to be typed.
import { isIntact, sha256 } from "./digest.mjs";

export const KIND = "saebom.record";
export const VERSION = 1;
const LEVELS = ["elementary", "middle", "high", "adult"];
/** Letters that nobody takes for one another when they are read from paper (Crockford's base 32). */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** What a code is made of, in bits; lessons of a level have the numbers 1 to 32. */
const BITS = { version: 2, day: 14, levels: LEVELS.length, lessons: 32 };
/** Letters at the end of a code that find typing mistakes. */
const CHECK = 5;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2026, 0, 1);

/** Finished lessons among the files of a device, in the order of `lessons`; a lesson is finished with all its points. */
export function finishedLessons(files, lessons) {
  const found = files.map(finishedIn).filter(Boolean).sort((one, other) => one.date.localeCompare(other.date));
  return lessons.flatMap(({ id }) => found.find((entry) => entry.lesson === id) ?? []);
}

/** What a notebook says of a lesson that it finishes; null for any other file. */
function finishedIn({ type, content, last_modified: when }) {
  if (type !== "notebook" || !Array.isArray(content?.cells)) return null;
  const { lesson, version = "", finished = when } = content.metadata?.saebom ?? {};
  const { points, of } = globalThis.scoreOf(content.cells, content.metadata); // of ../work.js
  return lesson && of > 0 && points === of ? { lesson, points, of, date: dayOf(new Date(finished)), version } : null;
}

/** `2026-11-25`, in local time. */
export function dayOf(time) {
  const two = (number) => String(number).padStart(2, "0");
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** The record of finished lessons, made on a day. */
export async function makeRecord(lessons, made) {
  const record = { kind: KIND, version: VERSION, made, lessons };
  return { ...record, checksum: await sha256(JSON.stringify(record)) };
}

/** Reads a record's file: `record`, or `problem`, the key of the sentence that says what is wrong. */
export async function readRecord(text) {
  const { checksum = null, ...record } = parse(text);
  if (record.kind !== KIND) return { problem: "recordForeign" };
  if (record.version > VERSION) return { problem: "tooNew" };
  const whole = isDay(record.made) && Array.isArray(record.lessons) && record.lessons.every(isEntry);
  if (!whole || typeof checksum !== "string" || !(await isIntact(record, checksum))) return { problem: "recordDamaged" };
  return { record: { ...record, checksum } };
}

function parse(text) {
  try {
    return Object(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    return {};
  }
}

function isDay(text) {
  return typeof text === "string" && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

function isEntry(entry) {
  const { lesson, points, of, date, version } = Object(entry);
  return [lesson, version].every((text) => typeof text === "string") && [points, of].every(Number.isFinite) && isDay(date);
}

/** The code of a record: its day, which lessons it lists, and letters that find typing mistakes: `1A2B-3C4D-...`. */
export async function codeOf({ made, lessons }) {
  const numbers = LEVELS.map((level) => numbersOf(level, lessons));
  const fields = [
    [VERSION, BITS.version],
    [Math.min(Math.max(0, (Date.parse(made) - FIRST_DAY) / DAY), 2 ** BITS.day - 1), BITS.day], // clocks may be wrong
    [sum(numbers.map((each, level) => (each.length ? 2 ** level : 0))), BITS.levels],
    ...numbers.filter((each) => each.length).map((each) => [sum(each.map((number) => 2 ** (number - 1))), BITS.lessons])
  ];
  const body = toLetters(fields.map(([value, width]) => value.toString(2).padStart(width, "0")).join(""));
  return (body + (await checkOf(body))).match(/.{1,4}/g).join("-");
}

function numbersOf(level, lessons) {
  const parts = lessons.map(({ lesson }) => /^([a-z]+)-(\d\d)-/.exec(lesson)).filter((part) => part?.[1] === level);
  return [...new Set(parts.map(([, , number]) => Number(number)))];
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

function toLetters(bits) {
  const padded = bits.padEnd(Math.ceil(bits.length / 5) * 5, "0");
  return padded.match(/.{5}/g).map((five) => LETTERS[Number.parseInt(five, 2)]).join("");
}

/** Letters of the SHA-256 of a code; null where the browser has no cryptography. */
async function checkOf(body) {
  const hash = await sha256(`${KIND} ${body}`);
  return hash && toLetters([...hash.slice(0, CHECK * 2)].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, "0")).join("")).slice(0, CHECK);
}

/** Reads a typed code: `made` and `lessons` (level and number), or `problem`. */
export async function readCode(typed) {
  const code = typed.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
  const body = code.slice(0, -CHECK);
  if (!body || [...code].some((letter) => !LETTERS.includes(letter))) return { problem: "badCode" };
  const check = await checkOf(body);
  if (check === null) return { problem: "noChecksum" };
  return check === code.slice(-CHECK) ? decode(body) : { problem: "badCode" };
}

function decode(body) {
  let bits = [...body].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const take = (width) => {
    const value = Number.parseInt(bits.slice(0, width) || "0", 2);
    bits = bits.slice(width);
    return value;
  };
  if (take(BITS.version) !== VERSION) return { problem: "tooNew" };
  const made = new Date(FIRST_DAY + take(BITS.day) * DAY).toISOString().slice(0, 10);
  const levels = take(BITS.levels);
  const lessons = LEVELS.filter((_, index) => (levels >> index) & 1).flatMap((level) => {
    const numbers = take(BITS.lessons);
    return Array.from({ length: BITS.lessons }, (_, index) => index).filter((index) => Math.floor(numbers / 2 ** index) % 2).map((index) => ({ level, number: index + 1 }));
  });
  return { made, lessons };
}
