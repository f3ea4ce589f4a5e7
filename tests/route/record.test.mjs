import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { runInThisContext } from "node:vm";
import { codeOf, finishedLessons, makeRecord, readCode, readRecord } from "../../site/route/record.mjs";

runInThisContext(readFileSync(new URL("../../site/landing/work.js", import.meta.url), "utf-8")); // as a page loads it

const ID = "adult-11-guesses";
const entry = (lesson, date = "2026-11-20") => ({ lesson, points: 9, of: 9, date, version: "v1" });
const fileOf = (state, saebom = {}) => ({
  type: "notebook",
  last_modified: "2026-11-22T12:00:00.000Z",
  content: {
    cells: [{ cell_type: "code", source: "", metadata: { nbgrader: { grade: true, solution: false, points: 9, grade_id: "t" } } }],
    metadata: { saebom: { lesson: ID, version: "v1", results: { t: { state, sentence: "" } }, ...saebom } }
  }
});

test("a lesson with all points is finished, on the day that its notebook says", () => {
  const files = [fileOf("passed", { finished: "2026-11-20T12:00:00.000Z" })];
  assert.deepEqual(finishedLessons(files, [{ id: ID }]), [entry(ID)]);
});

test("one with points missing is not, nor is any other file", () => {
  const others = [{ type: "file", content: "x" }, { type: "notebook", content: null }, fileOf("wrong")];
  assert.deepEqual(finishedLessons(others, [{ id: ID }]), []);
});

test("a copy counts where the lesson was begun anew; of several the first", () => {
  const files = [fileOf("wrong"), fileOf("passed"), fileOf("passed", { finished: "2026-11-21T12:00:00.000Z" })];
  assert.deepEqual(finishedLessons(files, [{ id: ID }]), [entry(ID, "2026-11-21")]);
});

test("a record's file is read back, and any change in it is found", async () => {
  const record = await makeRecord([entry(ID)], "2026-11-25");
  assert.deepEqual(await readRecord(JSON.stringify(record, null, 1)), { record });
  const problem = async (changed) => (await readRecord(JSON.stringify(changed))).problem;
  assert.equal(await problem({ ...record, lessons: [entry(ID, "2026-11-21")] }), "recordDamaged");
  assert.equal(await problem({ ...record, checksum: null }), "recordDamaged");
  assert.equal(await problem({ ...record, lessons: [{}] }), "recordDamaged");
  assert.equal(await problem({ ...record, version: 2 }), "tooNew");
  assert.equal(await problem({ cells: [] }), "recordForeign");
  assert.equal((await readRecord("no json")).problem, "recordForeign");
});

test("the code of a record says its day and its lessons", async () => {
  const record = await makeRecord(["high-01-hour", ID, "adult-12-tokens"].map((id) => entry(id)), "2026-11-25");
  const code = await codeOf(record);
  assert.match(code, /^([0-9A-Z]{4}-)+[0-9A-Z]{1,4}$/);
  const lessons = [["high", 1], ["adult", 11], ["adult", 12]].map(([level, number]) => ({ level, number }));
  assert.deepEqual(await readCode(code), { made: "2026-11-25", lessons });
});

test("a code of one level is short, and every number of a lesson has room in it", async () => {
  const all = Array.from({ length: 32 }, (_, index) => entry(`adult-${String(index + 1).padStart(2, "0")}-x`));
  const code = await codeOf({ made: "2037-01-01", lessons: all });
  assert.ok(code.replaceAll("-", "").length <= 16, code);
  assert.equal((await readCode(code)).lessons.length, 32);
});

test("it may be typed in small letters, with blanks, and with O and I for 0 and 1", async () => {
  const code = await codeOf({ made: "2026-11-25", lessons: [entry(ID)] });
  const typed = code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o").replaceAll("1", "l");
  assert.deepEqual(await readCode(typed), await readCode(code));
});

test("a mistyped letter is found, wherever it is", async () => {
  const code = (await codeOf({ made: "2026-11-25", lessons: [entry(ID)] })).replaceAll("-", "");
  for (let place = 0; place < code.length; place += 1) {
    const letter = code[place] === "7" ? "8" : "7";
    assert.equal((await readCode(code.slice(0, place) + letter + code.slice(place + 1))).problem, "badCode");
  }
  for (const nonsense of ["", "?", "새봄", "ABC"]) assert.equal((await readCode(nonsense)).problem, "badCode");
});

test("a clock before the first day does not break the code", async () => {
  assert.equal((await readCode(await codeOf({ made: "1970-01-01", lessons: [entry(ID)] }))).made, "2026-01-01");
});
