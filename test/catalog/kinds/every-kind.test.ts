/**
 * One product of every kind that therapists' posts link, entered with its own modality: sound, and shown where and when it
 * belongs. The ten whose cautions were dangerously wrong while they had to be entered as something else are found, asked
 * about first or shown with what matters most.
 */
import { expect } from '@open-wc/testing';
import { muscleById } from '../../../src/catalog/anatomy/muscles.ts';
import { checkForAuthor } from '../../../src/catalog/check/check-for-author.ts';
import { compiler } from '../../../src/catalog/compile/compile.ts';
import type { Catalog } from '../../../src/catalog/format/schema.ts';
import { PHASES, type Phase } from '../../../src/domain/types.ts';
import { recommend } from '../../../src/recommend/recommend.ts';
import '../../../src/safety/rules/all/rules.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { ASKED, DANGEROUS, SHOWN } from './every-kind.ts';

const text = await (await fetch(new URL('./every-kind.json', import.meta.url))).text();
const sample = JSON.parse(text) as Catalog;
const { problems, catalog } = checkForAuthor(text, 'every-kind.json', { today: '2026-11-23' });
const fileOf = compiler(sample);

const productOf = (id: string) => {
  const product = sample.products.find(each => each.id === id);
  if (!product) throw new Error(`No product ${id}.`);
  return product;
};

/** What a post about the product's own muscle shows in a phase. */
function picksFor(id: string, phase: Phase) {
  const [name = ''] = Object.keys(productOf(id).care.muscles ?? {});
  const muscle = muscleById(name);
  if (!muscle) throw new Error(`No muscle ${name}.`);
  return recommend(fileOf(muscle), { country: 'US', phase });
}

function shownFor(id: string, phase: Phase) {
  return picksFor(id, phase).parts.flatMap(({ groups }) =>
    groups.flatMap(({ purposes, picks }) =>
      picks
        .filter(({ product }) => product.id === id)
        .map(({ cautions }) => ({
          purposes: purposes.join(' '),
          inSight: cautions.inSight.map(({ code }) => code),
        })),
    ),
  );
}

const keptFor = (id: string, phase: Phase) =>
  picksFor(id, phase).withheld.flatMap(({ verdict, items }) =>
    items
      .filter(item => item.id === id)
      .map(({ reasons }) => `${verdict} ${reasons.map(({ code }) => code).join(' ')}`),
  );

describe('a product of every kind', () => {
  it('the catalog → sound, and told of what everybody asks about first', () => {
    expect(catalog?.products).to.have.length(56);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(
      atLeast(6, Object.keys(ASKED)).map(
        id => `ask-first products[${sample.products.indexOf(productOf(id))}].care.uses[0].modality`,
      ),
    );
  });

  it('each product → in one of the tables', () =>
    expect([...Object.keys(SHOWN), ...Object.keys(ASKED)].sort()).to.deep.equal(
      sample.products.map(({ id }) => id).sort(),
    ));

  for (const [id, places] of atLeast(50, Object.entries(SHOWN))) {
    for (const phase of PHASES) {
      const place = places[phase];
      it(`${id} · ${phase} → ${place ?? 'not on show'}`, () => {
        const shown = shownFor(id, phase);
        expect(shown.map(({ purposes }) => purposes)).to.deep.equal(place ? [place] : []);
        if (!place) expect(keptFor(id, phase)).to.deep.equal([]);
      });
    }
  }

  for (const [id, reason] of atLeast(6, Object.entries(ASKED))) {
    it(`${id} → asked about first, by everybody`, () => {
      expect(shownFor(id, 'chronic')).to.deep.equal([]);
      const [kept] = keptFor(id, 'chronic');
      expect(kept).to.match(/^ask-first /);
      expect(kept?.split(' ')).to.include(reason);
    });
  }
});

describe('the ten that were dangerous', () => {
  for (const [id, entered, right, caution] of atLeast(9, DANGEROUS)) {
    it(`${id} · ${entered} → found, and ${right} is the remedy`, () => {
      const product = structuredClone(productOf(id));
      for (const use of product.care.uses) Object.assign(use, { modality: entered });
      const { problems: all, catalog: sound } = checkForAuthor(
        JSON.stringify({ ...sample, products: [product] }),
        'f',
      );
      const wrong = all.filter(({ code }) => code === 'wrong-kind');
      expect(wrong.map(({ path }) => path)).to.deep.equal(['products[0].care.uses[0].modality']);
      expect(wrong[0]?.remedy).to.contain(`"${right}"`);
      expect(sound).to.equal(undefined);
    });

    it(`${id} · ${right} → ${caution} stands in sight with it`, () => {
      const shown = shownFor(id, 'chronic');
      if (ASKED[id]) expect(keptFor(id, 'chronic').join(' ')).to.contain(caution);
      else expect(shown[0]?.inSight).to.include(caution);
    });
  }

  it('turmeric capsules · education → refused', () => {
    const product = {
      ...structuredClone(productOf('trigger-point-book')),
      title: 'Turmeric Capsules with Black Pepper',
    };
    const { problems: all } = checkForAuthor(
      JSON.stringify({ ...sample, products: [product] }),
      'f',
    );
    expect(all.map(({ code, path }) => `${code} ${path}`)).to.include(
      'wrong-kind products[0].title',
    );
  });
});
