/** Whether each programme can make a link that pays: its template, its placeholders, and its tags by country. */
import { ID } from '../../../domain/name.ts';
import { httpsAddress } from '../../../links/address.ts';
import { placeholdersOf } from '../../../links/networks/address/template.ts';
import { linkTemplate } from '../../../links/networks/link-template.ts';
import { READY_NETWORKS } from '../../../links/networks/networks.ts';
import { isRecord, type JsonObject, listAt, recordAt } from '../../format/json-value.ts';
import { error, type Path, type Problem, warning } from '../../format/problems.ts';
import { quoted } from '../../format/quoted.ts';
import { checkElsewhere, checkTags } from './check-tags.ts';
import { checkNotes, checkPlaceholders, checkShops, checkValues } from './check-values.ts';
import { placesIn, readyMade } from './link-parts.ts';

/** What an author may name as `network`. */
const READY = READY_NETWORKS.map(({ id }) => id);

/** A link as this template makes it of some page, tag and values; `undefined` where it makes none. */
function tried(template: string, encode: JsonObject['encode']): string | undefined {
  const values = Object.fromEntries(
    placeholdersOf(template)
      .filter(name => name !== 'url' && name !== 'tag')
      .map(name => [name, '1']),
  );
  const how = encode === 'none' || encode === 'twice' ? encode : undefined;
  const url = 'https://shop.example/page?a=1#b';
  const link = linkTemplate({ template, encode: how, values }, '', { url });
  if (!('address' in link)) return undefined;
  const address = httpsAddress(link.address.replaceAll('{tag}', 'tag'));
  // A host without a dot is a typing mistake, or a machine that only the author can reach.
  return address && new URL(address).hostname.includes('.') ? address : undefined;
}

function checkTemplate(name: string, program: JsonObject, path: Path): readonly Problem[] {
  const { template, encode } = program;
  if (typeof template !== 'string' || !template.trim()) return [];
  const ofNames = checkPlaceholders(template, path);
  if (ofNames.length > 0) return ofNames;
  const lacking = ['{url}', '{tag}'].filter(part => !template.includes(part));
  const begins = template.startsWith('{url}');
  if (!/^https:\/\/[^\s/?#]+\.[^\s/?#]/i.test(begins ? 'https://a.b' : template)) {
    const message = `${quoted(template)} gives no safe address when it is filled in.`;
    const remedy =
      'Write the whole address, starting with https:// and without a password; or begin with {url}.';
    return [error(path, 'unsafe-address', message, remedy)];
  }
  if (lacking.length > 0) {
    const message = `The template of ${quoted(name)} has no ${lacking.join(' and no ')}.`;
    const remedy = 'Write {url} where the product’s page goes and {tag} where your tag goes.';
    return [error(path, 'template', message, remedy)];
  }
  if (encode === 'none' && !begins && !template.endsWith('{url}')) {
    const message =
      'An address that is written as it is ends the template: nobody could tell what follows from it.';
    const remedy = 'Move {url} to the end, or take "encode" out.';
    return [error(path, 'template', message, remedy)];
  }
  const link = tried(template, encode);
  if (link !== undefined) return checkNotes(link, path);
  const message = `${quoted(template)} gives no safe address when it is filled in.`;
  const remedy = 'Write it as the programme shows it, starting with https:// or with {url}.';
  return [error(path, 'unsafe-address', message, remedy)];
}

function checkNetwork({ network }: JsonObject, path: Path): readonly Problem[] {
  if (typeof network !== 'string' || !network.trim() || READY.includes(network)) return [];
  const message = `No ready-made programme is called ${quoted(network)}.`;
  const remedy = `Use one of: ${READY.join(', ')}; or write a "template" instead.`;
  return [error(path, 'unknown-value', message, remedy)];
}

/** Whether a programme pays anywhere, and whether it is known how. */
function checkPaying(name: string, program: JsonObject, path: Path): readonly Problem[] {
  const { template, tags = {} } = program;
  // Amazon's links are built in, and a catalog begins without a tag for it, as the sample does.
  if (name === 'amazon' || !isRecord(tags)) return [];
  if (Object.keys(tags).length === 0) {
    const message = `${quoted(name)} has no tag, so its links are plain and pay nobody.`;
    const remedy = 'Add "tags" with your tag by country, or sell through "direct".';
    return [warning(path, 'no-tag', message, remedy)];
  }
  if (template !== undefined || readyMade(program, name)) return [];
  const remedy = `Add "template", with {url} and {tag} in it; or "network", for one of: ${READY.join(', ')}.`;
  const message = `${quoted(name)} has tags, but nothing says how its links are written.`;
  return [error(path, 'template', message, remedy)];
}

function checkProgram(
  name: string,
  program: unknown,
  offers: readonly JsonObject[],
): readonly Problem[] {
  const path = ['programs', name];
  if (!ID.test(name)) {
    const remedy = 'Use lower-case letters, digits and single hyphens: awin.';
    return [
      error(path, 'wrong-form', `${quoted(name)} cannot be the name of a programme.`, remedy),
    ];
  }
  if (!isRecord(program)) return [];
  const places = placesIn(program, name);
  const problems = [
    ...checkNetwork(program, [...path, 'network']),
    ...checkTags(name, program, readyMade(program, name)?.tag),
    ...checkTemplate(name, program, [...path, 'template']),
    ...checkValues(program.values, places, [...path, 'values']),
    ...checkShops(program.shops, places, [...path, 'shops']),
  ];
  if (problems.length > 0) return problems;
  const unpaid = checkPaying(name, program, path);
  return unpaid.length > 0 ? unpaid : checkElsewhere(name, program, offers);
}

/** Problems with the catalog's programmes. */
export function checkPrograms(catalog: unknown): readonly Problem[] {
  const offers = listAt(catalog, 'products').flatMap(product =>
    listAt(product, 'offers').filter(isRecord),
  );
  return Object.entries(recordAt(catalog, 'programs')).flatMap(([name, program]) =>
    checkProgram(name, program, offers),
  );
}
