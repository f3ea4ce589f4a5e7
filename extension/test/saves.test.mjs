import assert from 'node:assert/strict';
import test from 'node:test';
import { queueSaves } from '../lib/saves.js';

function aDocument() {
  return {
    running: 0,
    most: 0,
    saved: 0,
    async save() {
      this.most = Math.max(this.most, ++this.running);
      await new Promise(resolve => setTimeout(resolve, 1));
      this.running--;
      if (++this.saved === 1) throw new Error('the first one fails');
    }
  };
}

test('saves that begin together run one after the other, also after one that fails', async () => {
  const document = aDocument();
  queueSaves(document);
  const results = await Promise.allSettled([document.save(), document.save(), document.save()]);
  assert.deepEqual(results.map(result => result.status), ['rejected', 'fulfilled', 'fulfilled']);
  assert.deepEqual([document.saved, document.most], [3, 1]);
});
