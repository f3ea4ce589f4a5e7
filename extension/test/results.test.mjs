import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finishedNow, judge, passed, readResults, score } from '../lib/results.js';
import { WORDS } from '../lib/words.js';

const question = (id, points, manual = false) => ({ id, title: id, points, cell: 0, answers: [], manual });
const reply = (ename, evalue) => judge({ status: 'error', ename: `<class '${ename}'>`, evalue }, WORDS.en);

test('a test that runs through has passed', () => {
  assert.deepEqual(judge({ status: 'ok' }, WORDS.en), { state: 'passed', sentence: '' });
});

test('a wrong answer is told by the sentence of the test', () => {
  assert.deepEqual(reply('AssertionError', 'Count once more.'), { state: 'wrong', sentence: 'Count once more.' });
});

test('a test without a sentence gets one', () => {
  assert.equal(reply('AssertionError', '').sentence, WORDS.en.wrong);
});

for (const name of ['SyntaxError', 'IndentationError', 'TabError']) {
  test(`${name} is no wrong answer`, () => {
    const { state, sentence } = reply(name, "expected ':' (840.py, line 3)");
    assert.equal(state, 'syntax');
    assert.match(sentence, /line 3/);
  });
}

test('a syntax error without a line has a sentence too', () => {
  assert.equal(reply('SyntaxError', 'invalid').sentence, WORDS.en.syntax);
});

test('code that broke off says what Python says', () => {
  const { state, sentence } = reply('NameError', "name 'x' is not defined");
  assert.equal(state, 'error');
  assert.match(sentence, /NameError: name 'x' is not defined$/);
});

test('a mistake that coach explains is told in its words', () => {
  assert.equal(reply('coach.errors.CoachError', 'Bump!').sentence, 'Bump!');
});

test('points are those of passed tests; what a teacher marks is left out', () => {
  const questions = [question('a', 3), question('b', 2), question('essay', 5, true)];
  const results = { a: { state: 'passed', sentence: '' }, b: { state: 'wrong', sentence: '' }, essay: { state: 'passed' } };
  assert.deepEqual(score(questions, results), { points: 3, of: 5 });
  assert.deepEqual(passed(questions.slice(0, 2), results), new Set(['a']));
});

test('results that are none are dropped', () => {
  const good = { state: 'passed', sentence: '' };
  assert.deepEqual(readResults({ a: good, b: null, c: { state: 'x', sentence: '' }, d: { state: 'wrong' } }), { a: good });
  assert.deepEqual([readResults(undefined), readResults('x'), readResults([])], [{}, {}, {}]);
});

test('the time of finishing is noted once, when all points are there', () => {
  const now = new Date('2026-11-25T09:00:00Z');
  assert.deepEqual(finishedNow(undefined, { points: 9, of: 9 }, now), { finished: now.toISOString() });
  assert.deepEqual(finishedNow('2026-11-20T09:00:00Z', { points: 9, of: 9 }, now), {});
  assert.deepEqual(finishedNow(undefined, { points: 8, of: 9 }, now), {});
  assert.deepEqual(finishedNow(undefined, { points: 0, of: 0 }, now), {});
});

test('a result says nothing of what is above it: it stands in the list at the top too', () => {
  for (const words of Object.values(WORDS)) {
    assert.doesNotMatch(words.brokeOff('NameError', 'x'), /위 칸|above/);
  }
});
