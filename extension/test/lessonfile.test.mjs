import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checksumOf, fileName, pathOf, readFile, stamped } from '../lib/lessonfile.js';

const NOW = new Date(2026, 10, 25, 9, 5, 7);
const aStudent = { classNumber: 3, number: 14 };
const aLesson = { id: 'middle-06-searching', language: 'ko', student: aStudent };
const aNotebook = (source = 'x = 1') => ({
  cells: [{ cell_type: 'code', source, metadata: { nbgrader: { grade_id: 'a' } } }],
  metadata: { saebom: { lesson: 'middle-06-searching', language: 'ko', student: '3-14', version: 'v1' } }
});
const textOf = notebook => JSON.stringify(notebook);

test("a file's name says lesson, class and number, and time", () => {
  assert.equal(fileName(aLesson, NOW), 'middle-06-searching__3-14__20261125-090507.ipynb');
});

test('without a student the name has no part for one', () => {
  assert.equal(fileName({ ...aLesson, student: null }, NOW), 'middle-06-searching__20261125-090507.ipynb');
});

test('a lesson stands where the builder puts it', () => {
  assert.equal(pathOf(aLesson), 'ko/middle/06_searching.ipynb');
  assert.equal(pathOf({ id: 'adult-11-how-a-model-guesses', language: 'en' }), 'en/adult/11_how_a_model_guesses.ipynb');
});

test('a saved notebook says when, keeps what it said, and is read back intact', async () => {
  const saved = await stamped(aNotebook(), NOW);
  const { version, student, saved: time, checksum } = saved.metadata.saebom;
  assert.deepEqual([version, student, time], ['v1', '3-14', NOW.toISOString()]);
  assert.match(checksum, /^[0-9a-f]{64}$/);
  const read = await readFile(textOf(saved));
  assert.deepEqual([read.intact, read.lesson], [true, aLesson]);
});

test('sources as lines or as text have one checksum', async () => {
  assert.equal(await checksumOf(aNotebook(['x =', ' 1']).cells), await checksumOf(aNotebook('x = 1').cells));
});

test('a file that was changed elsewhere is read, and known', async () => {
  const saved = await stamped(aNotebook(), NOW);
  saved.cells[0].source = 'x = 2';
  const read = await readFile(textOf(saved));
  assert.deepEqual([read.intact, read.notebook.cells[0].source], [false, 'x = 2']);
});

test('a file without a checksum counts as intact', async () => {
  assert.equal((await readFile(textOf(aNotebook()))).intact, true);
});

for (const [text, problem] of [
  ['', 'notNotebook'],
  ['{', 'notNotebook'],
  ['null', 'notNotebook'],
  ['{"cells": [null]}', 'notNotebook'],
  ['{"cells": [{"cell_type": "code"}]}', 'notNotebook'],
  ['{"cells": []}', 'notLesson'],
  ['{"cells": [], "metadata": {"saebom": {"lesson": 7}}}', 'notLesson'],
  [' '.repeat(20_000_001), 'tooLarge']
]) {
  test(`${JSON.stringify(text.slice(0, 60))} is told as ${problem}`, async () =>
    assert.deepEqual(await readFile(text), { problem }));
}
