/** What of a programme and an offer goes into a link, taken from values of any form: the rest is the schema's matter. */

import { placeholdersOf } from '../../../links/networks/address/template.ts';
import {
  type LinkOffer,
  type LinkProgram,
  networkOf,
} from '../../../links/networks/link-template.ts';
import type { ReadyMade } from '../../../links/networks/network.ts';
import { isRecord, type JsonObject, recordAt } from '../../format/json-value.ts';
import type { Places } from './check-values.ts';

const texts = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );

const ENCODES = ['once', 'none', 'twice'] as const;

export function linkProgram({ network, template, encode, values, shops }: JsonObject): LinkProgram {
  return {
    ...texts({ network, template }),
    encode: ENCODES.find(each => each === encode),
    values: texts(values),
    shops: Object.fromEntries(
      Object.entries(isRecord(shops) ? shops : {}).map(([host, each]) => [host, texts(each)]),
    ),
  };
}

export const linkOffer = (offer: JsonObject): LinkOffer => ({
  ...texts({ url: offer.url }),
  values: texts(recordAt(offer, 'values')),
});

/** How the links of a ready-made programme are written, if this is one. */
export const readyMade = (program: JsonObject, name: string): ReadyMade | undefined =>
  networkOf(linkProgram(program), name)?.ready;

/** The placeholders of a programme's links, if it is known how they are written. */
function placeholdersIn(program: JsonObject, name: string): readonly string[] | undefined {
  const template = program.template ?? readyMade(program, name)?.template;
  return typeof template === 'string' ? placeholdersOf(template) : undefined;
}

/** Whose links have no template, unless an author writes one for `direct`. */
const BUILT_IN = ['amazon', 'direct'];

/** Where the values of a programme's links go. */
export const placesIn = (program: JsonObject, name: string): Places => ({
  known: placeholdersIn(program, name) ?? (BUILT_IN.includes(name) ? [] : undefined),
  forms: readyMade(program, name)?.values ?? {},
});
