import { expect } from '@open-wc/testing';
import { asText } from '../../src/domain/as-text.ts';
import { atLeast } from '../support/lists/at-least.ts';

const tree = ['div', { class: 'care' }, 'Text', ['b', 0, 7], { rest: null }];

describe('a value as a text', () => {
  const OTHERS: Readonly<Record<string, unknown>> = {
    'another name': ['p', { class: 'care' }, 'Text', ['b', 0, 7], { rest: null }],
    'another key': ['div', { clasp: 'care' }, 'Text', ['b', 0, 7], { rest: null }],
    'a text for a number': ['div', { class: 'care' }, 'Text', ['b', 0, '7'], { rest: null }],
    'a list that is shorter': ['div', { class: 'care' }, 'Text', ['b', 0], { rest: null }],
    'a text for a null': ['div', { class: 'care' }, 'Text', ['b', 0, 7], { rest: 'null' }],
    'another order': ['div', 'Text', { class: 'care' }, ['b', 0, 7], { rest: null }],
  };
  for (const [what, other] of atLeast(6, Object.entries(OTHERS)))
    it(`${what} → another text`, () => expect(asText(other)).not.to.equal(asText(tree)));

  for (const type of [Array, Object, String] as readonly { name: string; prototype: object }[])
    it(`whatever a page gives every ${type.name} to be listed or to become JSON → the same text`, () => {
      const before = asText(tree);
      Object.assign(type.prototype, { toJSON: () => 'mine', each: () => {} });
      try {
        expect(asText(tree)).to.equal(before);
      } finally {
        Reflect.deleteProperty(type.prototype, 'toJSON');
        Reflect.deleteProperty(type.prototype, 'each');
      }
    });

  it('what is deeper than any file of ours → ends', () => {
    let deep: unknown = 'end';
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    expect(asText(deep)).not.to.include('end');
  });
});
