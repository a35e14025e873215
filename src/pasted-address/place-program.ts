/** A paid link that can be taken apart: the shop’s page into the offer, the rest to its programme. */
import { type JsonObject, recordAt } from '../catalog/format/json-value.ts';
import type { Path } from '../catalog/format/problems.ts';
import { shopKey } from './link-program.ts';
import { offerWrites } from './offer-writes.ts';
import { placeTag } from './place-tag.ts';
import type { PastedAddress, Placement, Question, Write } from './placement.ts';
import { isOneShops, type ProgramPart, type WholeLink } from './program-for.ts';
import { nowUnderAbout, siteOf } from './words.ts';

const writesAt = (path: Path, values: JsonObject): readonly Write[] =>
  Object.entries(values).map(([name, value]) => ({ path: [...path, name], value }));

/** What the programme calls its tag, and its other values: the advertiser ID “1234”. */
const calledIn = ({ network }: WholeLink): string => network?.ready?.tag.called ?? 'tag';
const valueWords = ({ network }: WholeLink, name: string, value: string): string =>
  `the ${network?.ready?.values?.[name]?.called ?? name} “${value}”`;

const asksCountry: Question = {
  is: 'offer',
  name: 'country',
  words: 'Does this shop send to one country only?',
};

/** Without a country of the offer's own, it is for every one. */
export const askCountry = ({ offer }: PastedAddress, country?: string): readonly Question[] =>
  country || offer.country ? [] : [asksCountry];

export function placeProgram(
  pasted: PastedAddress,
  link: WholeLink,
  { name, program, values }: ProgramPart,
): Placement {
  const path = ['programs', name];
  const host = shopKey(recordAt(pasted.programs, name), link.url);
  const tag = { program: name, called: calledIn(link), tag: link.tag, country: '*' };
  const placed = placeTag(pasted, tag);
  const isForAll = Object.hasOwn(recordAt(pasted.programs, name, 'tags'), '*');
  // A tag that one shop has given out counts wherever that shop sells.
  const isCertain = isForAll || (isOneShops(link) && placed.writes.length > 0);
  const called = link.network?.name;
  return {
    says: [
      called
        ? `A link of ${called}, to a page of ${siteOf(link.url)}.`
        : `A page of ${siteOf(link.url)}, with your tag in it.`,
      ...nowUnderAbout([
        ...placed.says,
        ...Object.entries(values.shop).map(
          ([each, value]) => `${valueWords(link, each, value)}, for ${siteOf(link.url)}`,
        ),
      ]),
    ],
    writes: [
      ...writesAt(path, program),
      ...placed.writes,
      ...writesAt([...path, 'shops', host], values.shop),
      ...offerWrites(pasted, {
        program: name,
        country: link.country ?? pasted.offer.country,
        url: link.url,
        values: values.offer,
      }),
    ],
    asks: [
      ...placed.asks,
      ...(link.asks.includes('countries') && !isCertain && placed.asks.length === 0
        ? [
            {
              is: 'countries',
              program: name,
              tag: link.tag,
              words: `Does your ${tag.called} count in every country?`,
            } as const,
          ]
        : []),
      ...askCountry(pasted, link.country),
    ],
  };
}
