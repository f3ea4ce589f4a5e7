import assert from 'node:assert/strict';
import { test } from 'node:test';
import { waitWithPromises } from '../lib/waiting.js';

test('a wait that is over already is a promise, too', async () => {
  const atomics = { waitAsync: Atomics.waitAsync };
  waitWithPromises(atomics);
  const shared = new Int32Array(new SharedArrayBuffer(4));
  assert.equal(await atomics.waitAsync(shared, 0, 1).value, 'not-equal');
  const { value } = atomics.waitAsync(shared, 0, 0);
  Atomics.notify(shared, 0);
  assert.equal(await value, 'ok');
});

test('a browser without such waits has none afterwards', () => {
  const atomics = {};
  waitWithPromises(atomics);
  assert.deepEqual(atomics, {});
});
