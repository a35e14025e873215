/** Lists longer than what a call takes as arguments, which is 65,536 in one engine and twice that in others. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'parse5';
import { tokensOf } from '../../../src/import/html/tokens.ts';
import { elementsIn, textOf } from '../../../src/import/html/tree.ts';
import { sheetRows } from '../../../src/import/sheet/rows.ts';

const MANY = 150_000;

describe('more in one place than a call takes as arguments', () => {
  it('rows in one piece → each of them', async () => {
    async function* pieces() {
      yield 'gel,soleus\n'.repeat(MANY);
    }
    let count = 0;
    for await (const { is } of sheetRows(pieces())) if (is === 'row') count += 1;
    assert.equal(count, MANY);
  });

  it('an open mark behind so many rows → each of them, and its own line', async () => {
    async function* pieces() {
      yield `${'gel,soleus\n'.repeat(MANY)}"gel,soleus\n`;
    }
    const count = { row: 0, fault: 0 };
    for await (const { is } of sheetRows(pieces())) count[is] += 1;
    assert.deepEqual(count, { row: MANY + 1, fault: 1 });
  });

  it('elements side by side on a page → each of them', () => {
    const page = parse('<p>gel</p>'.repeat(MANY));
    assert.equal([...elementsIn(page)].filter(({ tagName }) => tagName === 'p').length, MANY);
    assert.equal(textOf(page).length, 'gel'.length * MANY);
    const texts = [...tokensOf(page, () => false)].filter(({ is }) => is === 'text');
    assert.equal(texts.length, MANY);
  });
});
