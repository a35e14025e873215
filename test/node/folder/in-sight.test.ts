/**
 * What a reader has to see before a link is in sight in every tree that is made ahead of time: in the page of each muscle,
 * in each that is painted first, and in a finished widget of each layout. It stands in its agreed words, outside anything
 * that closes, before the link, with its full sentence in the same card.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBuilt } from '../../../src/build/sizes.ts';
import { MUSCLES } from '../../../src/catalog/anatomy/muscles.ts';
import { LAYOUTS } from '../../../src/domain/options.ts';
import { type MuscleFile, PHASES, type Phase } from '../../../src/domain/types.ts';
import type { FirstFile } from '../../../src/first/first-file.ts';
import { prerendered } from '../../../src/folder/prerendered.ts';
import { CLOT_WARNING } from '../../../src/safety/rules/cautions.ts';
import { AGREED_LEG } from '../../safety/agreed/places.ts';
import { AGREED_SHORT_FORMS } from '../../safety/agreed/short-forms.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { firstFor, pageFor } from '../../support/lists/shown-for.ts';
import {
  elementsIn,
  type Found,
  hasClass,
  type Node,
  ofHtml,
  ofTree,
  textOf,
} from '../../support/texts/html-tree.ts';
import { jointOf, shownIn } from '../../support/texts/texts-of.ts';

const fileOf = (id: string): MuscleFile => JSON.parse(readBuilt(`catalog/${id}.json`));
const isLeg = ({ muscle }: MuscleFile): boolean => AGREED_LEG.split(' ').includes(muscle.region);

/** What presses on the body, or tells how to. */
const PRESSING = ['massage', 'education'];
const GELS = ['cold-gel', 'warm-gel'];

/** Neither in something that closes nor kept from anybody. */
const isAlwaysThere = ({ around }: Found): boolean =>
  around.every(
    ({ name, attributes }) =>
      name !== 'details' && !('hidden' in attributes) && attributes['aria-hidden'] !== 'true',
  );

/** What the card of a product has to say in sight: everything critical, and what its kind calls for. */
function mustSay(id: string, file: MuscleFile, phases: readonly Phase[]): ReadonlySet<string> {
  const shown = shownIn(file, phases);
  const own = shown.filter(({ product }) => product.id === id);
  const [first] = own;
  assert.ok(first, `${id} may be shown`);
  const cautions = own.flatMap(each => each.cautions);
  const has = (modalities: readonly string[]) =>
    own.some(({ modality }) => modalities.includes(modality));
  const joint = jointOf(first.product, shown).map(({ code }) => code);
  return new Set([
    ...cautions.filter(({ severity }) => severity === 'critical').map(({ code }) => code),
    ...(isLeg(file) && has(PRESSING) ? ['no-roll-zones'] : []),
    ...(has(GELS) ? ['no-heat-or-wrap-over-gel'] : []),
    ...(has(GELS) ? joint.filter(code => code === 'two-gels' || code === 'gel-and-cold-pack') : []),
  ]);
}

const seen = { cards: 0, said: 0, warnings: 0 };

function checkCard(card: Found, file: MuscleFile, phases: readonly Phase[], where: string): void {
  const id = card.attributes['data-product'] ?? '';
  const inside = elementsIn(card);
  const link = inside.findIndex(({ attributes }) => 'data-offer' in attributes);
  assert.ok(link > 0, `${where}: has a link`);
  const flags = inside
    .slice(0, link)
    .filter(each => each.attributes['data-form'] === 'short' && isAlwaysThere(each));
  assert.ok(flags.length > 0, `${where}: something is in sight`);
  const whole = inside
    .slice(0, link)
    .filter(({ name, attributes }) => name === 'li' && 'data-caution' in attributes)
    .filter(each => each.around.some(({ name }) => name === 'details'));
  const words = new Map(flags.map(flag => [flag.attributes['data-caution'], textOf(flag)]));
  for (const code of mustSay(id, file, phases)) {
    assert.equal(words.get(code), AGREED_SHORT_FORMS[code], `${where}: ${code}`);
    const inFull = whole.some(({ attributes }) => attributes['data-caution'] === code);
    assert.ok(inFull, `${where}: ${code} in full`);
    seen.said += 1;
  }
  // Whatever says of itself that it is critical, too.
  for (const caution of whole.filter(each => hasClass(each, 'critical')))
    assert.ok(words.has(caution.attributes['data-caution']), `${where}: ${textOf(caution)}`);
  seen.cards += 1;
}

function check(tree: Node, file: MuscleFile, phases: readonly Phase[], where: string): void {
  const elements = elementsIn(tree);
  const cards = elements.filter(({ attributes }) => 'data-product' in attributes);
  const expected = new Set(shownIn(file, phases).map(({ product }) => product.id));
  assert.deepEqual(new Set(cards.map(card => card.attributes['data-product'])), expected, where);
  for (const card of cards)
    checkCard(card, file, phases, `${where}, ${card.attributes['data-product']}`);
  const warning = elements.findIndex(each => hasClass(each, 'clot') && isAlwaysThere(each));
  assert.equal(warning >= 0, isLeg(file), `${where}: the clot warning`);
  if (!isLeg(file)) return;
  const first = elements.findIndex(({ attributes }) => 'data-product' in attributes);
  assert.ok(first === -1 || warning < first, `${where}: the clot warning comes first`);
  const told = CLOT_WARNING.map(text => text.replaceAll('*', ''));
  const symptom = elements.find(each => hasClass(each, 'symptom'));
  assert.ok(symptom && isAlwaysThere(symptom), `${where}: the symptom`);
  for (const text of told)
    assert.ok(textOf(elements[warning] as Found).includes(text), `${where}: ${text}`);
  seen.warnings += 1;
}

describe('what has to be in sight', () => {
  const ids = atLeast(
    153,
    MUSCLES.map(({ id }) => id),
  );

  it('in the page of every muscle, which has no script', () => {
    for (const id of ids)
      check(ofHtml(pageFor(id, name => readBuilt(`picks/${name}`))), fileOf(id), PHASES, id);
  });

  it('in what is painted first of every muscle, in each phase', async () => {
    const read = (name: string): FirstFile => JSON.parse(readBuilt(`first/${name}.json`));
    for (const id of ids) {
      const first = await firstFor(fileOf(id), read);
      for (const phase of [undefined, ...PHASES]) {
        const tree = first[phase ?? 'tree'];
        assert.ok(tree, `${id}: is painted`);
        const phases = phase ? [phase] : PHASES;
        check(ofTree(tree, first.shared ?? []), fileOf(id), phases, `${id}, ${phase}`);
      }
    }
  });

  it('in the finished widget, in each layout', async () => {
    for (const layout of atLeast(3, LAYOUTS))
      for (const id of ['soleus', 'hamstrings', 'popliteus', 'upper-trapezius'])
        for (const phase of [undefined, ...PHASES]) {
          const html = await prerendered(fileOf(id), { layout, phase });
          const phases = phase ? [phase] : PHASES;
          check(ofHtml(html), fileOf(id), phases, `${id}, ${phase}, ${layout}`);
        }
  });

  it('all in all → so many cards, and so much that they say', () => {
    assert.ok(seen.cards > 1_000, `${seen.cards} cards`);
    assert.ok(seen.said > 2_500, `${seen.said} said`);
    assert.ok(seen.warnings > 100, `${seen.warnings} warnings`);
  });
});
