import { expect } from '@open-wc/testing';
import { split } from '../../src/editor/document/doc.ts';
import { Keeper, type Kept } from '../../src/editor/storage/catalog-store.ts';

const kept = (name: string): Kept => ({ name, doc: split('{}'), at: 0, isSaved: false });
let count = 0;
const open = () => new Keeper(`care-picks-test-${count++}`);
const names = async (keeper: Keeper) =>
  Object.fromEntries((await keeper.all()).map(([place, { name }]) => [place, name]));

describe('what the browser keeps', () => {
  it('many states of one place → the last', async () => {
    const keeper = open();
    await Promise.all(['a', 'b', 'c'].map(name => keeper.write('one', kept(name))));
    expect(await names(keeper)).to.deep.equal({ one: 'c' });
    expect(keeper.isWriting).to.equal(false);
  });

  it('another place while one is still being written → the last of each', async () => {
    const keeper = open();
    await Promise.all([
      keeper.write('one', kept('first letter')),
      keeper.write('one', kept('last letter')),
      keeper.write('two', kept('another catalog')),
      keeper.write('two', kept('the same, later')),
    ]);
    expect(await names(keeper)).to.deep.equal({ one: 'last letter', two: 'the same, later' });
  });

  it('removed before it was written → is not written', async () => {
    const keeper = open();
    const writing = keeper.write('one', kept('a'));
    keeper.write('two', kept('b'));
    await keeper.remove('two');
    await writing;
    expect(await names(keeper)).to.deep.equal({ one: 'a' });
  });
});
