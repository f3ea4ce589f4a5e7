import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isForAdults, readLesson } from '../lib/lesson.js';

test('a lesson says its id, its language and its student', () => {
  const metadata = { lesson: 'middle-06-searching', version: '1', language: 'ko', student: '3-14' };
  const student = { classNumber: 3, number: 14 };
  assert.deepEqual(readLesson(metadata), { id: 'middle-06-searching', language: 'ko', student });
});

test('a student id that cannot be read counts as none', () => {
  assert.equal(readLesson({ lesson: 'middle-06-searching', student: 'Kim' }).student, null);
});

test('an unknown language is read as English', () => {
  for (const language of ['fr', 'toString', undefined]) {
    assert.equal(readLesson({ lesson: 'middle-06-searching', language }).language, 'en');
  }
});

for (const metadata of [undefined, null, 'middle', {}, { lesson: 6 }]) {
  test(`${JSON.stringify(metadata)} makes no lesson`, () => assert.equal(readLesson(metadata), null));
}

test('only lessons of level adult are for adults', () => {
  assert.equal(isForAdults(readLesson({ lesson: 'adult-01-start' })), true);
  assert.equal(isForAdults(readLesson({ lesson: 'high-01-adult-life' })), false);
});
