/** The programme of the catalog that a paid address belongs to: one that is there already, or a new one. */

import { idOf } from '../catalog/format/id-of.ts';
import { isRecord, type JsonObject, recordAt } from '../catalog/format/json-value.ts';
import { writeTag } from '../links/link.ts';
import { linkTemplate } from '../links/networks/link-template.ts';
import { type LinkRead, readLink } from '../links/networks/read-link.ts';
import { linkProgram, shopKey, textsIn, type Values } from './link-program.ts';
import { siteOf } from './words.ts';

/** A link that could be taken apart whole. */
export type WholeLink = LinkRead & { readonly url: string; readonly tag: string };

/** What an address gives a programme and an offer to write. */
export interface ProgramPart {
  readonly name: string;
  /** The fields of a programme that is new. */
  readonly program: JsonObject;
  /** For this shop, and for this offer alone. */
  readonly values: { readonly shop: Values; readonly offer: Values };
}

/**
 * Each value to where it belongs: to its shop, for the next offer from there needs it too. Only what tells offers apart
 * goes to the offer: `sub`, and what stands otherwise with the programme or the shop.
 */
function sorted(link: WholeLink, program: JsonObject): ProgramPart['values'] {
  const known = {
    ...textsIn(program.values),
    ...textsIn(recordAt(program, 'shops')[shopKey(program, link.url)]),
  };
  const { template } = program;
  const shop: Record<string, string> = {};
  const offer: Record<string, string> = {};
  for (const [name, value] of Object.entries(link.values)) {
    // A template of the author's own may have it built in.
    if (typeof template === 'string' && !template.includes(`{${name}}`)) continue;
    if (known[name] === value) continue;
    (name === 'sub' || known[name] ? offer : shop)[name] = value;
  }
  return { shop, offer };
}

const isSame = (one: Values, other: Values): boolean =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

/** Whether the programme, with what the address adds to it, gives this very link. */
function givesBack(link: WholeLink, { name, program, values }: ProgramPart): boolean {
  const written = linkProgram(program);
  const host = shopKey(program, link.url);
  const filled = {
    ...written,
    shops: { ...written.shops, [host]: { ...written.shops?.[host], ...values.shop } },
  };
  const made = linkTemplate(filled, name, { url: link.url, values: values.offer });
  if (!('address' in made)) return false;
  const back = readLink(writeTag(made.address, link.tag));
  return back?.url === link.url && back.tag === link.tag && isSame(back.values, link.values);
}

const NO_VALUES = { shop: {}, offer: {} };

/** What has to be written for this link, and that may be no value at all: a network knows many of its shops. */
const partOf = (link: WholeLink, name: string, program: JsonObject): ProgramPart | undefined =>
  [NO_VALUES, sorted(link, program)]
    .map(values => ({ name, program, values }))
    .find(part => givesBack(link, part));

/** Whether the programme is one shop's alone, run with software that others use too: there the tag is another one. */
export const isOneShops = ({ network, template }: WholeLink): boolean =>
  (template ?? network?.ready?.template ?? '').startsWith('{url}') && !network?.shops;

const hasOtherTag = ({ tag }: WholeLink, program: JsonObject): boolean => {
  const tags = Object.values(recordAt(program, 'tags')).filter(Boolean);
  return tags.length > 0 && !tags.includes(tag);
};

const isOf = (link: WholeLink, name: string, { network, template }: JsonObject): boolean =>
  template === undefined ? (network ?? name) === link.network?.id : typeof template === 'string';

function freeName(wanted: string, programs: JsonObject): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}-${number}`;
    if (!Object.hasOwn(programs, name) && name !== 'direct') return name;
  }
}

/** One that is there already, if it gives the same link. */
export function knownProgram(link: WholeLink, programs: JsonObject): ProgramPart | undefined {
  for (const [name, program] of Object.entries(programs)) {
    if (!isRecord(program) || !isOf(link, name, program)) continue;
    if (isOneShops(link) && hasOtherTag(link, program)) continue;
    const part = partOf(link, name, program);
    if (part) return { ...part, program: {} };
  }
  return undefined;
}

/** `undefined` if no programme gives such a link. */
export function programFor(link: WholeLink, programs: JsonObject): ProgramPart | undefined {
  const known = knownProgram(link, programs);
  if (known) return known;
  const { network, template } = link;
  const wanted = isOneShops(link) || !network ? idOf(siteOf(link.url)) : network.id;
  const name = freeName(wanted, programs);
  const named = network?.ready && name !== network.id ? { network: network.id } : {};
  const program = network?.ready?.template ? named : { template };
  return partOf(link, name, program);
}
