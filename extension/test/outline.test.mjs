import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTest, readOutline } from '../lib/outline.js';
import { nextToRun } from '../lib/walk.js';

const text = source => ({ cell_type: 'markdown', source, metadata: {} });
const code = (source, nbgrader) => ({ cell_type: 'code', source, metadata: nbgrader ? { nbgrader } : {} });
const anAnswer = name => code(`def ${name}(): pass`, { grade_id: name, solution: true, grade: false });
const aTest = (name, points) => code('assert True', { grade_id: `test_${name}`, grade: true, solution: false, points });
const aLesson = [
  text('# Searching\n\n**You can search.**'),
  code('print(1)'),
  text(['## 1. One by one\n', 'Some text']),
  anAnswer('one'),
  aTest('one', 3),
  text('## 2. The `halves`\n\n```\n## no heading\n```'),
  anAnswer('first'),
  code(''),
  anAnswer('second'),
  aTest('two', 2)
];

test('title and steps are the headings', () => {
  const { title, steps } = readOutline(aLesson);
  assert.equal(title, 'Searching');
  assert.deepEqual(steps, [
    { title: '1. One by one', cell: 2 },
    { title: '2. The halves', cell: 5 }
  ]);
});

test('a question has the heading, the points and the answers before its test', () => {
  const { questions } = readOutline(aLesson);
  const first = { id: 'test_one', title: '1. One by one', points: 3, cell: 4, answers: [3], manual: false };
  assert.deepEqual(questions[0], first);
  assert.deepEqual([questions[1].answers, questions[1].points], [[6, 8], 2]);
});

test('an answer that a person marks is a question of its own', () => {
  const cells = [text('# T'), code('', { grade_id: 'essay', grade: true, solution: true, points: 4 })];
  const [question] = readOutline(cells).questions;
  assert.deepEqual([question.manual, question.points, question.title], [true, 4, 'T']);
});

test('a notebook without headings has no steps', () => {
  assert.deepEqual(readOutline([code('x')]), { title: '', steps: [], questions: [] });
});

for (const metadata of [undefined, null, {}, { nbgrader: null }, { nbgrader: 'grade' }]) {
  test(`a cell with metadata ${JSON.stringify(metadata)} is no test`, () =>
    assert.equal(isTest({ cell_type: 'code', source: '', metadata }), false));
}

test('Run goes to the next code that is neither test nor empty', () => {
  assert.deepEqual([0, 1, 2, 4, 7, 9].map(start => nextToRun(aLesson, start)), [1, 1, 3, 6, 8, null]);
});
