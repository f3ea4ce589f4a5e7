import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatStudent, parseStudent, readNumber } from '../lib/studentid.js';

test('a student id is class, hyphen, number', () => {
  assert.deepEqual(parseStudent('3-14'), { classNumber: 3, number: 14 });
  assert.deepEqual(parseStudent('99-99'), { classNumber: 99, number: 99 });
});

test('formatting undoes parsing', () => {
  assert.equal(formatStudent(parseStudent('12-5')), '12-5');
});

for (const text of ['', '3', '3-', '0-1', '1-0', '03-14', '100-1', '1-100', '3 - 14', '3-14-1', '김봄', null, 314]) {
  test(`${JSON.stringify(text)} is no student id`, () => assert.equal(parseStudent(text), null));
}

for (const [typed, number] of [['3', 3], [' 14 ', 14], ['03', 3], ['99', 99], ['１４', 14]]) {
  test(`typing ${JSON.stringify(typed)} means ${number}`, () => assert.equal(readNumber(typed), number));
}

for (const typed of ['', '0', '00', '100', '-3', '3.5', '1e1', '3반', 'Kim']) {
  test(`typing ${JSON.stringify(typed)} is refused`, () => assert.equal(readNumber(typed), null));
}
