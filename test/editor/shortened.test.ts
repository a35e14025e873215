/** What the editor suggests where a card has room for less than was written. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { html, render } from 'lit';
import type { Path } from '../../src/catalog/format/problems.ts';
import { SHORT_LENGTHS } from '../../src/catalog/wording/short-lengths.ts';
import { fieldOf } from '../../src/editor/form/fields.ts';
import { shortFor } from '../../src/editor/form/shortened.ts';
import { fieldTemplate } from '../../src/editor/form-view/field.ts';

const NAMES: readonly [title: string, suggested: string | undefined][] = [
  ['Calf Compression Sleeves', undefined],
  ['ProStretch Calf Stretcher (one foot)', 'ProStretch Calf Stretcher'],
  ['The Trigger Point Therapy Workbook (3rd edition)', 'The Trigger Point Therapy Workbook'],
  ['Soft Comfort CorPak Hot & Cold Therapy Pack', 'Soft Comfort CorPak Hot & Cold'],
  ['A Soft and Comfortable CorPak Hot & Cold Pack', 'A Soft and Comfortable CorPak'],
  ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerk', undefined],
];

const SENTENCES: readonly [why: string, suggested: string | undefined][] = [
  ['Feels cool on new pain.', undefined],
  ['It holds the foot and the whole lower leg with an even squeeze.', 'It holds the foot'],
  ['It rocks the foot back slowly, so you set how far it goes.', 'It rocks the foot back slowly'],
  // The end of the sentence limits its beginning.
  ['Cold may dull the ache of a new injury for a while.', undefined],
  ['It warms a stiff muscle, but never in the first 3 days.', undefined],
  ['It eases the pain, and some people sleep better with it.', undefined],
  ['Warm the muscle with it, only once the swelling has gone.', undefined],
  // Broken off there, it would be no sentence, or say more.
  ['A snug wrap may make a sore leg feel steadier as you move.', undefined],
  ['A light, even squeeze may feel good, and your foot stays free.', undefined],
];

describe('a short text', () => {
  for (const [title, suggested] of NAMES)
    it(`${title} → ${suggested ?? 'none'}`, () =>
      expect(shortFor('short_title', { title })).to.equal(suggested));
  for (const [why, suggested] of SENTENCES)
    it(`${why} → ${suggested ?? 'none'}`, () =>
      expect(shortFor('short', { why })).to.equal(suggested));

  it('of any text → whole words from its beginning, and no more than there is room for', () => {
    const word = fc.constantFrom('It', 'holds', 'a', 'calf,', 'and', '&', '(one', 'foot)', 'warm.');
    let found = 0;
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), words => {
        const text = words.join('  ');
        for (const [name, beside] of [
          ['short_title', { title: text }],
          ['short', { why: text }],
        ] as const) {
          const suggested = shortFor(name, beside);
          if (suggested === undefined) continue;
          found += 1;
          expect(suggested.length).to.be.within(3, SHORT_LENGTHS[name]);
          const plain = (each: string) => each.replace(/[,.]$/, '');
          const own = suggested.split(' ');
          expect(own.map(plain)).to.deep.equal(words.slice(0, own.length).map(plain));
        }
      }),
      // In a hundred runs there were once no more than 12 to look at.
      { numRuns: 1000 },
    );
    expect(found).to.be.above(20);
  });

  it('of other fields, and of what is no text → none', () => {
    expect(shortFor('brand', { title: NAMES[1]?.[0] })).to.equal(undefined);
    expect(shortFor('short_title', { title: 7 })).to.equal(undefined);
    expect(shortFor('short', {})).to.equal(undefined);
  });
});

describe('the field of a short text', () => {
  const title = 'ProStretch Calf Stretcher (one foot)';
  const schema = {
    type: 'object',
    properties: { title: { type: 'string' }, short_title: { type: 'string' } },
  };

  function draw(value: object) {
    const box = document.createElement('div');
    const written: [Path, unknown][] = [];
    const focused: Path[] = [];
    const context = {
      problems: new Map(),
      muscles: [],
      programs: [],
      readyPrograms: [],
      valueAt: () => undefined,
      paste: () => {},
      pastedInto: () => undefined,
      set: (path: Path, text: unknown) => written.push([path, text]),
      endStep: () => {},
      focus: (path: Path) => focused.push(path),
    };
    const field = fieldOf(schema, value, ['products', 0]);
    const fields = field.kind === 'group' ? field.fields : [];
    render(html`${fields.map(each => fieldTemplate(each, context))}`, box);
    return { buttons: [...box.querySelectorAll('button')], written, focused };
  }

  it('while it is empty → one click takes the suggestion over, and the field has the focus', () => {
    const { buttons, written, focused } = draw({ title });
    expect(buttons.map(({ textContent }) => textContent?.trim())).to.deep.equal([
      'Use “ProStretch Calf Stretcher”',
    ]);
    buttons[0]?.click();
    const path: Path = ['products', 0, 'short_title'];
    expect(written).to.deep.equal([[path, 'ProStretch Calf Stretcher']]);
    expect(focused).to.deep.equal([path]);
  });

  it('once it is filled in → nothing is suggested', () => {
    expect(draw({ title, short_title: 'Stretcher' }).buttons).to.deep.equal([]);
  });
});
