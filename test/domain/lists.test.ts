import { expect } from '@open-wc/testing';
import { groupBy, isFilled } from '../../src/domain/lists.ts';

describe('groupBy', () => {
  it('items → by their key, both in the order in which they come', () =>
    expect([...groupBy(['b1', 'a1', 'b2', 'a2'], item => item[0])]).to.deep.equal([
      ['b', ['b1', 'b2']],
      ['a', ['a1', 'a2']],
    ]));

  it('no items → no groups', () => expect([...groupBy([], String)]).to.deep.equal([]));

  it('a key like a property of every object → a key like any other', () =>
    expect(groupBy(['x'], () => 'constructor').get('constructor')).to.deep.equal(['x']));
});

describe('isFilled', () => {
  it('nothing, something → no, yes', () =>
    expect([isFilled([]), isFilled([undefined])]).to.deep.equal([false, true]));
});
