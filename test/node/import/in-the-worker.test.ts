/** The import as the worker does it: with the columns that an author has said, and until it is stopped. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Pipeline } from '../../../src/editor/worker/pipeline.ts';

const SHEET = 'A,B,C\nCold gel,soleus,https://shop.example/gel\n';
const sheet = { name: 'list.csv', file: new Blob([SHEET]) };
const COLUMNS = { 'list.csv': ['title', 'muscles', 'link'] } as const;

describe('the import in the worker', () => {
  it('heads that say nothing → the columns as the author says', async () => {
    const { catalog } = await new Pipeline().importFiles([sheet], COLUMNS, () => {});
    assert.deepEqual(
      catalog.products.map(({ title, care }) => [title, Object.keys(care.muscles ?? {})]),
      [['Cold gel', ['soleus']]],
    );
  });

  it('stopped while it reads → no draft', async () => {
    const pipeline = new Pipeline();
    // More than comes in one piece.
    const file = new Blob([SHEET, 'Cold gel,soleus,https://shop.example/gel\n'.repeat(200_000)]);
    let pieces = 0;
    const reading = pipeline.importFiles([{ name: 'list.csv', file }], COLUMNS, () => {
      pieces += 1;
      pipeline.stopImport();
    });
    const { name } = await reading.then(
      () => ({ name: 'nothing' }),
      error => error,
    );
    assert.deepEqual([name, pieces], ['AbortError', 1]);
  });
});
