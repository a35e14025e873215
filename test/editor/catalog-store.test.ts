import { expect } from '@open-wc/testing';
import { split } from '../../src/editor/document/doc.ts';
import { CatalogStore, type StoredCatalog } from '../../src/editor/storage/catalog-store.ts';

const stored = (name: string): StoredCatalog => ({ name, doc: split('{}'), at: 0, isSaved: false });
let count = 0;
const open = () => new CatalogStore(`care-picks-test-${count++}`);
const names = async (store: CatalogStore) =>
  Object.fromEntries((await store.all()).map(([key, { name }]) => [key, name]));

describe('what the browser stores', () => {
  it('many states of one catalog → the last', async () => {
    const store = open();
    await Promise.all(['a', 'b', 'c'].map(name => store.write('one', stored(name))));
    expect(await names(store)).to.deep.equal({ one: 'c' });
    expect(store.isWriting).to.equal(false);
  });

  it('another catalog while one is still being written → the last of each', async () => {
    const store = open();
    await Promise.all([
      store.write('one', stored('first letter')),
      store.write('one', stored('last letter')),
      store.write('two', stored('another catalog')),
      store.write('two', stored('the same, later')),
    ]);
    expect(await names(store)).to.deep.equal({ one: 'last letter', two: 'the same, later' });
  });

  it('removed before it was written → is not written', async () => {
    const store = open();
    const writing = store.write('one', stored('a'));
    store.write('two', stored('b'));
    await store.remove('two');
    await writing;
    expect(await names(store)).to.deep.equal({ one: 'a' });
  });
});
