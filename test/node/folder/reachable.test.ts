/**
 * A card shows little at first. Nothing is lost by that: whatever the author wrote and the rules call for stands in the
 * page of each muscle, which is whole without script, one tap away at most, and for a screen reader too; and what belongs
 * to a product stands in its card before its link.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBuilt } from '../../../src/build/sizes.ts';
import { MUSCLES } from '../../../src/catalog/anatomy/muscles.ts';
import type { MuscleFile } from '../../../src/domain/types.ts';
import { NUMBERS } from '../../../src/safety/rules/help/numbers.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { pageFor } from '../../support/lists/shown-for.ts';
import {
  elementsIn,
  type Node,
  ofHtml,
  type Parent,
  textOf,
} from '../../support/texts/html-tree.ts';
import {
  shownIn,
  type Texts,
  textsOfCard,
  textsOfPage,
  whoOf,
} from '../../support/texts/texts-of.ts';

/** The page of every muscle, each read once. */
const PAGES = new Map(
  MUSCLES.map(({ id }) => [id, ofHtml(pageFor(id, name => readBuilt(`picks/${name}`)))]),
);
const pageOf = (id: string): Node => PAGES.get(id) ?? assert.fail(id);

const isLink = ({ attributes }: Parent): boolean => 'data-offer' in attributes;

describe('what a card does not show at first', () => {
  it('every muscle of the sample → each text of its file and of the rules is in its page', () => {
    const found = new Set<string>();
    let places = 0;
    for (const { id } of atLeast(153, MUSCLES)) {
      const file = JSON.parse(readBuilt(`catalog/${id}.json`)) as MuscleFile;
      const page = pageOf(id);
      const shown = shownIn(file);
      const elements = elementsIn(page);
      const has = (texts: Texts, place: string, where: string): void => {
        for (const text of texts) {
          assert.ok(place.includes(text), `${where}: ${text}`);
          found.add(text);
          places += 1;
        }
      };
      for (const product of new Set(shown.map(each => each.product))) {
        const card = elements.find(each => each.attributes['data-product'] === product.id);
        assert.ok(card, `${id}: ${product.id} has no card`);
        const texts = [...textsOfCard(product, shown), ...whoOf(product, shown)];
        has(texts, textOf(card, isLink), `${id}, ${product.id}`);
      }
      has(textsOfPage(file), textOf(page), id);
    }
    atLeast(270, found);
    assert.ok(places > 24_000, `${places} places`);
  });

  it('every muscle of the sample → nothing is more than one tap away', () => {
    for (const { id } of atLeast(153, MUSCLES)) {
      const elements = elementsIn(pageOf(id));
      const closed = atLeast(
        3,
        elements.filter(({ name }) => name === 'details'),
      );
      for (const { attributes, around } of closed)
        assert.ok(!around.some(({ name }) => name === 'details'), `${id}: ${attributes.class}`);
    }
  });

  it('every muscle of the sample → each emergency number that is one dials', () => {
    for (const { id } of atLeast(153, MUSCLES)) {
      const elements = elementsIn(pageOf(id));
      const dialled = elements
        .filter(({ attributes }) => attributes.href?.startsWith('tel:'))
        .map(each => [each.attributes.href, textOf(each)]);
      const expected = NUMBERS.filter(({ emergency }) => /^\d+$/.test(emergency));
      for (const { emergency } of atLeast(5, expected))
        assert.ok(
          dialled.some(([href, text]) => href === `tel:${emergency}` && text === emergency),
          `${id} ${emergency}`,
        );
      for (const [href, text] of atLeast(5, dialled))
        assert.equal(href, `tel:${text?.replace(/[^\d+]/g, '')}`, id);
    }
  });
});
