import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteTold, recallStudent, rememberStudent, STUDENT_KEY } from '../lib/memory.js';

const aStudent = { classNumber: 3, number: 14 };

const aStore = (text = null) => {
  const items = new Map([[STUDENT_KEY, text]]);
  return () => ({ getItem: key => items.get(key), setItem: (key, value) => items.set(key, value) });
};

const aBlockedStore = () => {
  throw new DOMException('blocked', 'SecurityError');
};

const aFullStore = () => ({ getItem: () => null, setItem: aBlockedStore });

test('a remembered student is recalled', () => {
  const store = aStore();
  rememberStudent(aStudent, store);
  assert.deepEqual(recallStudent(store), aStudent);
});

test('an empty store recalls nobody', () => assert.equal(recallStudent(aStore()), null));

test('a damaged store recalls nobody', () => assert.equal(recallStudent(aStore('{}')), null));

test('a blocked store recalls nobody and takes nobody', () => {
  assert.equal(recallStudent(aBlockedStore), null);
  rememberStudent(aStudent, aBlockedStore);
});

test('a full store stops nothing', () => rememberStudent(aStudent, aFullStore));

test('what is said once is not said again', () => {
  const store = aStore();
  assert.deepEqual([noteTold(store), noteTold(store)], [true, false]);
});

test('a blocked store is told nothing, since it keeps nothing', () => assert.equal(noteTold(aBlockedStore), false));
