/** What a title, an ingredient or a text says that a product is, against the modality that it is entered with. */
import { expect } from '@open-wc/testing';
import { checkForAuthor } from '../../../src/catalog/check/check-for-author.ts';
import type { Problem } from '../../../src/catalog/format/problems.ts';
import { MODALITIES } from '../../../src/safety/rules/all/rules.ts';
import { isModality } from '../../../src/safety/rules/modalities.ts';
import { aCatalog } from '../../support/builders.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { NOT_TOLD, type Texts, TOLD } from './words/texts.ts';
import { FINE } from './words/titles-fine.ts';
import { FINE_IN_SHOPS } from './words/titles-fine-in-shops.ts';
import { IN_SHOPS } from './words/titles-in-shops.ts';
import { DEVICES } from './words/titles-of-devices.ts';
import { HEAT_AND_COLD } from './words/titles-of-heat-and-cold.ts';
import { RUBS } from './words/titles-of-rubs.ts';
import { TRAINING } from './words/titles-of-training.ts';
import { WORN } from './words/titles-of-worn.ts';
import { REFUSED } from './words/titles-refused.ts';

const TITLES = [...RUBS, ...DEVICES, ...HEAT_AND_COLD, ...WORN, ...TRAINING, ...IN_SHOPS];

const titlesOf = (titles: string): readonly string[] =>
  titles.split(/\s·\s/).map(title => title.trim().replace(/\s+/g, ' '));

/** The findings for a product that is entered with these modalities, with a blank between. */
function found(title: string, entered: string, texts: Texts = {}): readonly Problem[] {
  const { description, why = 'Some people like it.', how = 'Begin slowly.', ingredients } = texts;
  const catalog = aCatalog();
  const [product] = catalog.products;
  Object.assign(product as object, {
    title,
    brand: undefined,
    description,
    care: {
      regions: ['any'],
      uses: entered.split(' ').map(modality => ({ phases: ['chronic'], modality, why, how })),
      ingredients,
    },
  });
  const { problems } = checkForAuthor(JSON.stringify(catalog), 'catalog.json');
  return problems.filter(({ code }) => code === 'wrong-kind');
}

const says = ({ remedy, message }: Problem): string =>
  /"modality": "([a-z-]+)"/.exec(remedy)?.[1] ??
  (/no modality is right/.test(message) ? 'refused' : '');

describe('a title, entered as something else', () => {
  for (const [right, entered, titles] of atLeast(40, TITLES)) {
    for (const title of titlesOf(titles)) {
      it(`${title} · ${entered} → ${right}`, () => {
        const problems = found(title, entered);
        expect(problems.map(says)).to.include(right);
        for (const { path, severity } of atLeast(1, problems)) {
          expect(severity).to.equal('error');
          expect(path).to.equal('products[0].care.uses[0].modality');
        }
      });
    }
  }

  it('what a remedy names → is a modality', () => {
    const names = TITLES.map(([right]) => right);
    for (const name of atLeast(40, names)) expect(isModality(name), name).to.equal(true);
  });

  it('capital letters and small ones → the same', () => {
    const all = TITLES.flatMap(([right, entered, titles]) =>
      titlesOf(titles).flatMap(title =>
        [title.toUpperCase(), title.toLowerCase()].map(each => [each, entered, right] as const),
      ),
    );
    const missed = atLeast(900, all).filter(
      ([title, entered, right]) => !found(title, entered).map(says).includes(right),
    );
    expect(missed).to.deep.equal([]);
  });
});

describe('what no modality is right for', () => {
  const refused = REFUSED.flatMap(([entered, titles]) =>
    titlesOf(titles).map(title => [title, entered] as const),
  );
  for (const [title, entered] of atLeast(55, refused)) {
    it(`${title} · ${entered} → refused`, () =>
      expect(found(title, entered).map(says)).to.deep.equal(['refused']));
  }

  it('under any modality → refused', () => {
    const codes = Object.keys(MODALITIES);
    const passed = atLeast(30, codes).filter(code =>
      ['Turmeric capsules', 'Magnetic wrap', 'Dry needles'].some(
        title => found(title, code).map(says)[0] !== 'refused',
      ),
    );
    expect(passed).to.deep.equal([]);
  });

  it('with the reason why', () =>
    expect(found('Turmeric capsules', 'education')[0]?.message).to.match(/in the whole body/));
});

describe('texts and ingredients', () => {
  for (const [title, entered, texts, right] of atLeast(25, TOLD)) {
    it(`${title} · ${entered} · ${JSON.stringify(texts)} → ${right}`, () =>
      expect(found(title, entered, texts).map(says)).to.include(right));
  }

  for (const [title, entered, texts] of atLeast(25, NOT_TOLD)) {
    it(`${title} · ${entered} · ${JSON.stringify(texts)} → nothing`, () =>
      expect(found(title, entered, texts)).to.deep.equal([]));
  }
});

describe('no false alarm', () => {
  const own = IN_SHOPS.map(([right, , titles]) => [right, titles] as const);
  const fine = [...FINE, ...FINE_IN_SHOPS, ...own].flatMap(([entered, titles]) =>
    titlesOf(titles).map(title => [title, entered] as const),
  );
  for (const [title, entered] of atLeast(120, fine)) {
    it(`${title} · ${entered} → nothing`, () => expect(found(title, entered)).to.deep.equal([]));
  }
});

describe('a kit of a pain gel and what must not lie on it', () => {
  const title = 'Go kit: sports tape and menthol gel';
  for (const entered of ['tape', 'cold-gel']) {
    it(`one use, ${entered} → two uses`, () => {
      const [problem] = found(title, entered);
      expect(problem?.message).to.match(/must never be used together/);
      expect(problem?.remedy).to.match(/^Give it two uses/);
    });
  }
  it('two uses → nothing', () => expect(found(title, 'tape cold-gel')).to.deep.equal([]));

  const others: readonly (readonly [title: string, entered: string, texts: Texts])[] = [
    ['RockTape GO kit: tape and menthol gel', 'tape', {}],
    ['Heat wrap and gel set', 'heat-pack', {}],
    ['Go Kit', 'tape', { description: 'A kit with kinesiology tape and a pain gel.' }],
    ['Kinesiology tape', 'tape', { ingredients: ['methyl salicylate'] }],
  ];
  for (const [name, entered, texts] of others) {
    it(`${name} · ${entered} · ${JSON.stringify(texts)} → two uses`, () =>
      expect(found(name, entered, texts)[0]?.remedy).to.match(/^Give it two uses/));
  }
});

describe('the finding', () => {
  it('a reason in the catalog → silences nothing', () => {
    const catalog = aCatalog();
    const [product] = catalog.products;
    Object.assign(product as object, { title: 'TENS unit' });
    Object.assign((product as { care: object }).care, {
      silenced: [{ rule: 'wrong-kind', reason: 'It is fine.' }],
    });
    const { problems, catalog: sound } = checkForAuthor(JSON.stringify(catalog), 'f');
    expect(problems.map(({ code }) => code)).to.include.members(['wrong-kind', 'silencing']);
    expect(sound).to.equal(undefined);
  });

  it('a brand → counts where the title says nothing, and not where it does', () => {
    const of = (title: string, brand: string) => {
      const catalog = aCatalog();
      Object.assign(catalog.products[0] as object, { title, brand });
      const { problems } = checkForAuthor(JSON.stringify(catalog), 'f');
      return problems.filter(({ code }) => code === 'wrong-kind').map(says);
    };
    expect(of('Pro 5', 'Theragun')).to.deep.equal(['percussion']);
    expect(of('Capsaicin Cream', 'Theragun')).to.deep.equal([]);
  });

  it('a short title → is read as the title is', () => {
    const catalog = aCatalog();
    Object.assign(catalog.products[0] as object, { short_title: 'TENS unit' });
    const { problems } = checkForAuthor(JSON.stringify(catalog), 'f');
    expect(problems.map(says)).to.include('electrical');
  });
});
