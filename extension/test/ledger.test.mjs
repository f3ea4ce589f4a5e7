import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defined, Ledger } from '../lib/ledger.js';

const cells = (...sources) => sources.map((source, index) => ({ id: `c${index}`, cell_type: 'code', source, metadata: {} }));

function aLedgerOf(...sources) {
  const ledger = new Ledger();
  sources.forEach((source, index) => ledger.note(`c${index}`, source));
  return ledger;
}

test('what has run in order is not stale', () => {
  assert.equal(aLedgerOf('a = 1', 'b = a').firstStale(cells('a = 1', 'b = a')), -1);
});

test('the first changed cell is stale', () => {
  assert.equal(aLedgerOf('a = 1', 'b = a', 'c = b').firstStale(cells('a = 1', 'b = 2', 'c = b')), 1);
});

test('a cell that ran before the one above it is stale', () => {
  const ledger = aLedgerOf('a = 1', 'b = a');
  ledger.note('c0', 'a = 1');
  assert.equal(ledger.firstStale(cells('a = 1', 'b = a')), 1);
});

test('text and empty cells are never stale', () => {
  const some = [{ id: 't', cell_type: 'markdown', source: 'x', metadata: {} }, ...cells('  \n')];
  assert.equal(new Ledger().firstStale(some), -1);
});

test('a cell that broke off is stale again', () => {
  const ledger = aLedgerOf('a = 1');
  ledger.begin('c0', 'a = 1');
  assert.equal(ledger.firstStale(cells('a = 1')), 0);
  assert.deepEqual(ledger.ran, new Set());
});

test('nothing has run in a new kernel', () => {
  const ledger = aLedgerOf('def old(): pass');
  ledger.clear();
  assert.equal(ledger.firstStale(cells('def old(): pass')), 0);
  assert.deepEqual(ledger.leftovers('c0', ''), []);
});

test('a renamed function is a leftover of its cell', () => {
  const ledger = aLedgerOf('def serch(): pass\nplace = 1');
  assert.deepEqual(ledger.leftovers('c0', 'def search(): pass\nplace = 2'), ['serch']);
});

test('names are those of the top level, in any script', () => {
  assert.deepEqual(defined('def f(x):\n    y = 1\nclass 책:\n    pass\nz=3\nz == 4\nasync def g(): pass'), ['f', '책', 'z', 'g']);
});
