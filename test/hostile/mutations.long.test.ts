/**
 * Damaged files in the page: what is shown of each has its cautions in sight, none fewer than the file as it was, and the
 * console says what was lost, once. The pipeline alone is tried far more often in test/node/mutations.
 */
import { expect } from '@open-wc/testing';
import '../../src/elements/define.ts';
import { guard } from '../../src/loading/guard.ts';
import { isJoint } from '../elements/hostile/short-forms.ts';
import { KINDS, mutate } from '../support/mutations/mutate.ts';
import { seeded } from '../support/mutations/random.ts';
import { SEED } from '../support/mutations/seed.ts';
import { all, answer, distOrigin, errorsDuring, mount, textOf, unmount } from '../support/page.ts';
import { limit } from '../support/speed/limit.mjs';

const origin = await distOrigin();
const textFor = async (id: string): Promise<string> =>
  (await fetch(`${origin}/catalog/${id}.json`)).text();
const soleus = await textFor('soleus');
const others = [await textFor('upper-trapezius'), await textFor('hamstrings')];

/** Each card's cautions by product: in sight and in full, without those that depend on the other products. */
function cautionsByProduct(root: Node): ReadonlyMap<string, ReadonlySet<string>> {
  const entries = all(root, '[data-product]').map(card => {
    const own = all(card, '[data-caution]').filter(
      each => !isJoint(each.getAttribute('data-caution') ?? ''),
    );
    return [card.getAttribute('data-product') ?? '', new Set(own.map(textOf))] as const;
  });
  return new Map(entries);
}

const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

async function show(text: string): Promise<Element> {
  const file = await answer({ name: 'soleus.json', body: text });
  return mount(
    `<care-picks muscle="soleus" catalog="${new URL('.', file)}"><p slot="fallback" class="mine">Ask.</p></care-picks>`,
  );
}

/** So many in each test: the runner has a limit for each. */
const PART = 50;

describe(`damaged files in the page, seed ${SEED}`, () => {
  const random = seeded(SEED);
  let whole: ReadonlyMap<string, ReadonlySet<string>>;
  const told = new Set<string>();
  let partly = 0;
  before(async () => {
    whole = cautionsByProduct(await show(soleus));
    expect(whole.size).to.equal(9);
    unmount();
  });
  afterEach(unmount);

  for (let part = 0; part < 10; part += 1) {
    it(`${part * PART} to ${part * PART + PART - 1}`, async () => {
      for (let at = 0; at < PART; at += 1) {
        const { kind, at: place, text } = mutate(soleus, random.of(KINDS), random, others);
        const why = `${part * PART + at}: ${kind} ${place}`;
        let element: Element | undefined;
        const said = await errorsDuring(async () => {
          element = await show(text);
        });
        expect(said.length, `${why}: ${said}`).to.be.below(2);
        for (const line of said) {
          expect(told.has(line), why).to.equal(false);
          told.add(line);
        }
        const now = cautionsByProduct(element as Element);
        for (const [product, cautions] of now) {
          const lost = [...(whole.get(product) ?? ['all'])].filter(each => !cautions.has(each));
          expect(lost, `${why}: ${product}`).to.deep.equal([]);
        }
        for (const card of all(element as Element, '[data-product]'))
          expect(all(card, '.flags [data-caution]').filter(isSeen), why).not.to.be.empty;
        if (now.size > 0) {
          expect(all(element as Element, '.clot').filter(isSeen), why).to.have.length(1);
          // The same loss is said once for a page, and all of these are on one.
          const { dropped } = guard(JSON.parse(text), 'x', 'soleus');
          if (now.size < whole.size) expect(dropped, why).not.to.be.empty;
          if (dropped[0]) expect([...told].join(), why).to.include(dropped[0]);
        } else {
          const fallback = (element as Element).querySelector('.mine');
          expect(fallback && isSeen(fallback), why).to.equal(true);
        }
        if (now.size > 0 && now.size < whole.size) partly += 1;
        unmount();
      }
    }).timeout(limit(60_000));
  }

  it('some of them were shown in part', () => expect(partly).to.be.above(50));
});
