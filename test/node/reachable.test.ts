/**
 * A card shows little at first. Nothing is lost by that: whatever the author wrote and the rules call for stands in the
 * page of each muscle, which is whole without script, and what belongs to a product stands in its card before its link.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { readBuilt } from '../../src/build/sizes.ts';
import { MUSCLES } from '../../src/catalog/anatomy/muscles.ts';
import { type MuscleFile, PHASES, type Product } from '../../src/domain/types.ts';
import { assess, type Recommendation } from '../../src/safety/engine/assess.ts';
import { combinationsOf } from '../../src/safety/engine/combinations-of.ts';
import { conditionsAt } from '../../src/safety/engine/conditions-at.ts';
import { helpCardsFor } from '../../src/safety/engine/help-cards.ts';
import { signsFor } from '../../src/safety/engine/signs.ts';
import { CLOT_WARNING } from '../../src/safety/rules/cautions.ts';
import { CONDITIONS } from '../../src/safety/rules/conditions.ts';
import { DETAILS } from '../../src/safety/rules/details.ts';
import { isLeg } from '../../src/safety/rules/leg.ts';
import { HELP_CARDS, NUMBERS } from '../../src/safety/rules/red-flags.ts';
import type { Caution } from '../../src/safety/rules/types.ts';
import { atLeast } from '../support/lists/at-least.ts';

type Node = DefaultTreeAdapterMap['node'];
type Texts = readonly (string | undefined)[];

const attributeOf = (node: Node, name: string): string | undefined =>
  'attrs' in node ? node.attrs.find(each => each.name === name)?.value : undefined;

/** What a reader gets of a node, but for styles; `until` is asked of each node in turn, and ends it. */
function textOf(root: Node, until: (node: Node) => boolean = () => false): string {
  const pieces: string[] = [];
  const walk = (node: Node): boolean => {
    if (until(node)) return false;
    if ('value' in node) pieces.push(node.value);
    if (node.nodeName === 'style' || !('childNodes' in node)) return true;
    return node.childNodes.every(walk);
  };
  walk(root);
  return pieces.join('').replace(/\s+/g, ' ');
}

function cardsOf(root: Node): ReadonlyMap<string, Node> {
  const found = new Map<string, Node>();
  const walk = (node: Node): void => {
    const id = attributeOf(node, 'data-product');
    if (id) found.set(id, node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(root);
  return found;
}

const isLink = (node: Node): boolean => attributeOf(node, 'data-offer') !== undefined;

/** The uses of a file that may be shown, in each phase, as the rules have it. */
const shownIn = ({ muscle, products }: MuscleFile): readonly Recommendation[] =>
  products.flatMap(product =>
    product.uses.flatMap(use =>
      PHASES.flatMap(phase => {
        const verdict = assess(product, use, { muscle, phase });
        return verdict?.verdict === 'show' ? verdict : [];
      }),
    ),
  );

const said = ({ code, text }: Caution): Texts => [text, (DETAILS as Record<string, string>)[code]];

/** What the page has to say of a product in its card, before its link. */
function ofCard(product: Product, shown: readonly Recommendation[]): Texts {
  const own = shown.filter(each => each.product === product);
  const joint = own.flatMap(({ modality, phase }) => {
    const others = shown.filter(each => each.product !== product && each.phase === phase);
    return combinationsOf(
      modality,
      others.map(each => each.modality),
    );
  });
  const who = own.flatMap(({ modality }) =>
    (['stop', 'ask'] as const).flatMap(level => conditionsAt(modality, level)),
  );
  return [
    ...[product.title, product.short_title, product.brand, product.here],
    ...own.flatMap(({ use }) => [use.short, use.why, use.how]),
    ...(product.claims ?? []).flatMap(({ text, source }) => [text, source.label]),
    ...(product.cautions ?? []),
    ...[...own.flatMap(({ cautions }) => cautions), ...joint].map(({ text }) => text),
    ...who.map(code => CONDITIONS[code].who),
  ];
}

/** What it has to say anywhere: of what is withheld, why, of help, and behind each caution. */
function ofPage(file: MuscleFile, shown: readonly Recommendation[]): Texts {
  const { muscle, author, products } = file;
  const kept = products.flatMap(product =>
    product.uses.flatMap(use =>
      PHASES.flatMap(phase => {
        const verdict = assess(product, use, { muscle, phase });
        return verdict && verdict.verdict !== 'show' ? verdict : [];
      }),
    ),
  );
  const help = helpCardsFor(muscle.region, []).map(each => HELP_CARDS[each]);
  return [
    ...[author?.name, author?.credential],
    ...(isLeg(muscle.region) ? CLOT_WARNING.map(text => text.replaceAll('*', '')) : []),
    ...kept.flatMap(({ title, reasons }) => [title, ...reasons.flatMap(said)]),
    ...shown.flatMap(({ cautions }) => cautions.flatMap(said)),
    ...help.flatMap(card => [
      ...[card.title, card.intro, ...card.then],
      ...signsFor(card, file).flatMap(({ text, go }) => [text, go]),
    ]),
    ...NUMBERS.flatMap(({ where, emergency, advice }) => [`${where}: ${emergency}`, advice]),
  ];
}

describe('what a card does not show at first', () => {
  it('every muscle of the sample → each text of its file and of the rules is in its page', () => {
    const found = new Set<string>();
    let places = 0;
    for (const { id } of atLeast(153, MUSCLES)) {
      const file = JSON.parse(readBuilt(`catalog/${id}.json`)) as MuscleFile;
      const page = parse(readBuilt(`picks/${id}.html`));
      const shown = shownIn(file);
      const cards = cardsOf(page);
      const has = (texts: Texts, place: string, where: string): void => {
        for (const text of texts) {
          if (text === undefined) continue;
          assert.ok(place.includes(text.replace(/\s+/g, ' ').trim()), `${where}: ${text}`);
          found.add(text);
          places += 1;
        }
      };
      for (const product of new Set(shown.map(each => each.product))) {
        const card = cards.get(product.id);
        assert.ok(card, `${id}: ${product.id} has no card`);
        has(ofCard(product, shown), textOf(card, isLink), `${id}, ${product.id}`);
      }
      has(ofPage(file, shown), textOf(page), id);
    }
    atLeast(350, found);
    assert.ok(places > 50_000, `${places} places`);
  });
});
