import assert from "node:assert/strict";
import { test } from "node:test";
import { compare, merge, nameOf, pack, unpack } from "../../site/route/bundle.mjs";

const NOW = new Date(2026, 10, 25, 9, 5, 7);
const PATH = "ko/adult/11_guesses.ipynb";
const fileOf = (source, day = 1, path = PATH) => ({
  path,
  name: path.split("/").at(-1),
  type: "notebook",
  last_modified: new Date(2026, 10, day, 8).toISOString(),
  content: { cells: [{ cell_type: "code", source }], metadata: {} }
});
const work = (...files) => ({ route: { courses: ["ai"] }, files });
const sourcesOf = (files) => Object.fromEntries(files.map(({ path, content }) => [path, content.cells[0].source]));

test("what is packed is unpacked as it was, and the name says nobody's", async () => {
  const packed = work(fileOf("x = 1"));
  assert.deepEqual(await unpack(await pack(packed, NOW)), { ...packed, saved: NOW.toISOString() });
  assert.equal(nameOf(NOW), "saebom__20261125-090507.json");
});

test("each kind of wrong file has its sentence", async () => {
  const text = await pack(work(fileOf("x = 1")), NOW);
  const problem = async (changed) => (await unpack(changed)).problem;
  assert.equal(await problem("no json"), "foreign");
  assert.equal(await problem("null"), "foreign");
  assert.equal(await problem('{"cells": []}'), "foreign");
  assert.equal(await problem(text.slice(0, -20)), "foreign");
  assert.equal(await problem(text.replace("x = 1", "x = 2")), "damaged");
  assert.equal(await problem(text.replace('"version":1', '"version":2')), "tooNew");
  assert.equal(await problem(await pack({ route: null, files: [{ path: 3 }] }, NOW)), "damaged");
  assert.equal(await problem(await pack(work(fileOf("x", 1, "../up.ipynb")), NOW)), "damaged");
});

test("a file that went through an editor with a byte order mark is still one", async () => {
  assert.equal((await unpack(`\uFEFF${await pack(work(), NOW)}`)).problem, undefined);
});

test("files are new, the same or different, and one knows which is newer", () => {
  const found = compare([fileOf("a", 2)], [fileOf("b", 1), fileOf("c", 1, "ko/adult/12.ipynb")]);
  assert.deepEqual(found.map(({ state, newer }) => [state, newer]), [["differs", "device"], ["new", "file"]]);
  assert.equal(compare([fileOf("a", 2)], [fileOf("a", 1)])[0].state, "same");
});

test("the newer one goes on and the other is kept beside it, whichever side it is on", () => {
  assert.deepEqual(sourcesOf(merge([fileOf("mine", 1)], [fileOf("theirs", 2)])), {
    "ko/adult/11_guesses__copy-20261101-080000.ipynb": "mine",
    [PATH]: "theirs"
  });
  assert.deepEqual(sourcesOf(merge([fileOf("mine", 2)], [fileOf("theirs", 1)])), {
    "ko/adult/11_guesses__copy-20261101-080000.ipynb": "theirs"
  });
});

test("the learner's choice counts for more than the time", () => {
  assert.equal(sourcesOf(merge([fileOf("mine", 2)], [fileOf("theirs", 1)], { [PATH]: "file" }))[PATH], "theirs");
});

test("opening a file twice writes nothing the second time", () => {
  const mine = [fileOf("mine", 2)];
  const written = merge(mine, [fileOf("theirs", 1)]);
  assert.deepEqual(merge([...mine, ...written], [fileOf("theirs", 1)]), []);
});

test("a copy never takes the place of another one", () => {
  const copy = fileOf("other", 1, "ko/adult/11_guesses__copy-20261101-080000.ipynb");
  const written = merge([fileOf("mine", 2), copy], [fileOf("theirs", 1)]);
  assert.deepEqual(written.map(({ path }) => path), ["ko/adult/11_guesses__copy-20261101-080000-2.ipynb"]);
});
