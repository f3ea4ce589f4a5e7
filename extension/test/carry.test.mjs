import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { carryOver, isUntouched, pythonJson, renewed, versionIn } from '../lib/carry.js';

const answer = (id, source) => ({ cell_type: 'code', source, metadata: { nbgrader: { grade_id: id, solution: true } } });
const aTest = (id, source) => ({ cell_type: 'code', source, metadata: { nbgrader: { grade_id: id, grade: true } } });
const notebook = (version, cells, more = {}) => ({ cells, metadata: { saebom: { lesson: 'l', version, ...more } } });

const MINE = notebook('old', [answer('a', ['my ', 'a']), aTest('test_a', 'assert 1'), answer('gone', 'my gone')], {
  student: '3-14',
  results: { test_a: { state: 'passed', sentence: '' } }
});
const FRESH = notebook('new', [answer('a', 'stub'), aTest('test_a', 'assert 2'), answer('b', 'stub b')]);

test('answers go to the cells of the same name; tests and new cells are those of the new lesson', () => {
  const { cells, metadata } = carryOver(MINE, FRESH);
  assert.deepEqual(cells.map(({ source }) => source), ['my a', 'assert 2', 'stub b']);
  assert.deepEqual(metadata.saebom, { lesson: 'l', version: 'new', student: '3-14' });
});

test('a lesson begun again is the same learner’s', () => {
  const { cells, metadata } = renewed(MINE, FRESH);
  assert.deepEqual([cells, metadata.saebom.student], [FRESH.cells, '3-14']);
});

test('a notebook that names no version has none', () => {
  assert.equal(versionIn({ cells: [], metadata: {} }), '');
});

test('JSON is written as Python writes it', () => {
  const value = [{ b: null, a: [1, true, '책 "\n\u007f😀'] }];
  assert.equal(pythonJson(value), '[{"a": [1, true, "\\ucc45 \\"\\n\\u007f\\ud83d\\ude00"], "b": null}]');
});

test('cells whose hash is the version are untouched', async () => {
  const cells = [answer('a', '책'), { cell_type: 'markdown', source: '#', metadata: {} }];
  const essence = '[["code", "\\ucc45", {"grade_id": "a", "solution": true}], ["markdown", "#", null]]';
  const version = createHash('sha256').update(essence).digest('hex').slice(0, 12);
  assert.equal(await isUntouched(notebook(version, cells)), true);
  cells[0].source = '책상';
  assert.equal(await isUntouched(notebook(version, cells)), false);
});
