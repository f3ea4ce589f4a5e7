import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WORDS } from '../lib/words.js';

/** Every text of a language by its path; functions are called with small numbers. */
function texts(words, path = '') {
  return Object.entries(words).flatMap(([key, value]) => {
    const here = path ? `${path}.${key}` : key;
    const said = typeof value === 'function' ? value(...Array(value.length).fill(2)) : value;
    return typeof said === 'object' ? texts(said, here) : [[here, said]];
  });
}

test('both languages say the same things', () => {
  assert.deepEqual(
    texts(WORDS.ko).map(([path]) => path),
    texts(WORDS.en).map(([path]) => path)
  );
});

test('Korean is Korean, and English has none', () => {
  assert.deepEqual(texts(WORDS.ko).filter(([, text]) => !/[가-힣]/.test(text)), []);
  assert.deepEqual(texts(WORDS.en).filter(([, text]) => /[가-힣]/.test(text)), []);
});
