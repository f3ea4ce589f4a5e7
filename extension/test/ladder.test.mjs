import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ladder } from '../lib/ladder.js';

const open = ladder => [0, 1, 2].filter(hint => ladder.isOpenTo(hint));

test('at first the first hint alone can be opened', () => {
  const ladder = new Ladder(3);
  assert.deepEqual(open(ladder), [0]);
  assert.equal(ladder.left, 3);
  assert.equal(ladder.waits, false);
});

test('the next one opens after a try', () => {
  const ladder = new Ladder(3);
  ladder.open(0);
  assert.deepEqual(open(ladder), [0]);
  assert.equal(ladder.waits, true);
  ladder.try();
  assert.deepEqual(open(ladder), [0, 1]);
  assert.equal(ladder.left, 2);
});

test('one try opens one hint, however often it is repeated', () => {
  const ladder = new Ladder(3);
  ladder.try();
  ladder.try();
  ladder.open(0);
  assert.deepEqual(open(ladder), [0]);
});

test('a hint seen before stays open and costs nothing', () => {
  const ladder = new Ladder(3);
  ladder.open(0);
  ladder.try();
  ladder.open(0);
  assert.deepEqual(open(ladder), [0, 1]);
  assert.equal(ladder.left, 2);
});

test('a hint out of turn does not open', () => {
  const ladder = new Ladder(3);
  ladder.open(2);
  assert.equal(ladder.left, 3);
});

test('after the last one nothing is waited for', () => {
  const ladder = new Ladder(1);
  ladder.open(0);
  assert.equal(ladder.left, 0);
  assert.equal(ladder.waits, false);
});
