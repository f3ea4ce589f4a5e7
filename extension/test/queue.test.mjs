import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Queue } from '../lib/queue.js';

const later = () => new Promise(resolve => setTimeout(resolve, 5));

function jobs() {
  const ran = [];
  const job =
    (name, end = () => true) =>
    async () => {
      ran.push(name);
      await later();
      ran.push(`/${name}`);
      return end();
    };
  return { ran, job };
}

const fail = () => {
  throw new Error('it failed');
};

test('a job begins when the one before has come to its end', async () => {
  const queue = new Queue();
  const { ran, job } = jobs();
  const first = queue.add(job('a'));
  await later();
  assert.deepEqual(await Promise.all([first, queue.add(job('b'))]), [true, true]);
  assert.deepEqual(ran, ['a', '/a', 'b', '/b']);
});

test('what is added by itself runs though the one before fails', async () => {
  const queue = new Queue();
  const { ran, job } = jobs();
  const first = queue.add(job('a', fail));
  await Promise.resolve();
  const second = queue.add(job('b'));
  await assert.rejects(first, /it failed/);
  assert.equal(await second, true);
  assert.deepEqual(ran, ['a', '/a', 'b', '/b']);
});

test('of what is added in one go nothing runs after the one that fails', async () => {
  const queue = new Queue();
  const { ran, job } = jobs();
  const all = [queue.add(job('a')), queue.add(job('b', fail)), queue.add(job('c'))];
  await later();
  const other = queue.add(job('d'));
  const ends = await Promise.allSettled(all);
  assert.deepEqual(ends.map(({ value }) => value), [true, undefined, false]);
  assert.equal(await other, true);
  assert.deepEqual(ran, ['a', '/a', 'b', '/b', 'd', '/d']);
});

test('what waits can be dropped, and the queue goes on', async () => {
  const queue = new Queue();
  const { ran, job } = jobs();
  assert.equal(queue.drop(), false);
  const first = queue.add(job('a'));
  await Promise.resolve();
  const second = queue.add(job('b'));
  await Promise.resolve();
  assert.equal(queue.drop(), true);
  assert.equal(await second, false);
  await first;
  assert.equal(await queue.add(job('c')), true);
  assert.ok(!ran.includes('b') && ran.includes('c'));
});

test('it rests when the last has come to its end, one that is added meanwhile too', async () => {
  const queue = new Queue();
  const { ran, job } = jobs();
  void queue.add(job('a', () => queue.add(job('b')) && true));
  await queue.rest();
  assert.deepEqual(ran, ['a', '/a', 'b', '/b']);
});
