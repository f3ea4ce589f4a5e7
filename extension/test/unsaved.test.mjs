import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Unsaved } from '../lib/unsaved.js';

const PATH = 'ko/middle/06_searching.ipynb';

function aStore() {
  const items = new Map();
  return () => ({
    getItem: key => items.get(key) ?? null,
    setItem: (key, value) => items.set(key, value),
    removeItem: key => items.delete(key)
  });
}

const aBlockedStore = () => {
  throw new DOMException('blocked', 'SecurityError');
};

for (const [name, make] of [
  ['a store', aStore],
  ['a blocked store', () => aBlockedStore]
]) {
  test(`with ${name} the first change counts until a file is saved`, () => {
    const unsaved = new Unsaved(PATH, make());
    assert.equal(unsaved.since, null);
    unsaved.changed(1000);
    unsaved.changed(2000);
    assert.equal(unsaved.since, 1000);
    unsaved.saved();
    assert.equal(unsaved.since, null);
  });
}

test('it is remembered over a reload, for each lesson alone', () => {
  const store = aStore();
  new Unsaved(PATH, store).changed(1000);
  assert.equal(new Unsaved(PATH, store).since, 1000);
  assert.equal(new Unsaved('ko/high/17.ipynb', store).since, null);
});
