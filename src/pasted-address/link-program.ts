/** A programme as far as its links go, from a file whose form nobody has checked yet. */
import { isRecord, type JsonObject, recordAt } from '../catalog/format/json-value.ts';
import type { LinkProgram } from '../links/networks/link-template.ts';
import { siteOf } from './words.ts';

export type Values = Readonly<Record<string, string>>;

/** What of it is text, and not empty. */
export const textsIn = (value: unknown): Values =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '',
    ),
  );

const ENCODES = ['once', 'none', 'twice'] as const;

export function linkProgram(program: JsonObject): LinkProgram {
  const { network, template } = textsIn(program);
  return {
    network,
    template,
    encode: ENCODES.find(each => each === program.encode),
    values: textsIn(program.values),
    shops: Object.fromEntries(
      Object.entries(recordAt(program, 'shops')).map(([host, values]) => [host, textsIn(values)]),
    ),
  };
}

/** Under which host the programme has, or is to have, the values of the shop with this page. */
export function shopKey(program: JsonObject, url: string): string {
  const site = siteOf(url);
  const keys = Object.keys(recordAt(program, 'shops'));
  return keys.find(key => key.toLowerCase().replace(/^www\./, '') === site) ?? site;
}
