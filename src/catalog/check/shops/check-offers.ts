/** Whether each offer leads somewhere: its programme exists, its address is safe, its parts belong together. */
import { brief } from '../../../domain/brief.ts';
import { httpsAddress } from '../../../links/address.ts';
import { linkTemplate } from '../../../links/networks/link-template.ts';
import { isRecord, type JsonObject, recordAt } from '../../format/json-value.ts';
import { error, type Path, type Problem, warning } from '../../format/problems.ts';
import { quoted } from '../../format/quoted.ts';
import { checkAmazon } from './check-amazon.ts';
import { checkCountry } from './check-countries.ts';
import { checkPayment, checkSaid } from './check-payment.ts';
import { EVERY, taggedCountries } from './check-tags.ts';
import { checkValues } from './check-values.ts';
import { asksForHealth } from './health-words.ts';
import { linkOffer, linkProgram, placesIn } from './link-parts.ts';

/** Programmes that need no entry under `programs`. */
const BUILT_IN = ['amazon', 'direct'];

/** So many of an author's programmes a remedy names. */
const NAMED = 20;

/** A problem when an address is text, but not one that may become a link. Other types are the schema's. */
export function checkAddress(value: unknown, path: Path): readonly Problem[] {
  if (typeof value !== 'string' || !value.trim()) return [];
  const address = httpsAddress(value);
  // A host without a dot is a typing mistake, or a machine that only the author can reach.
  if (address && new URL(address).hostname.includes('.')) return [];
  return [
    error(
      path,
      'unsafe-address',
      `${quoted(value)} is not a safe address.`,
      'Write the whole address, starting with https:// and without a password.',
    ),
  ];
}

/** Once a programme pays somewhere, an offer for a country without a tag is probably a mistake. */
function checkTagged(offer: JsonObject, programs: JsonObject, path: Path): readonly Problem[] {
  const { program, country } = offer;
  if (typeof program !== 'string' || typeof country !== 'string') return [];
  const tagged = taggedCountries(recordAt(programs, program));
  if (tagged.length === 0 || tagged.includes(country) || tagged.includes(EVERY)) return [];
  // An empty tag is reported where it stands.
  if (Object.hasOwn(recordAt(programs, program, 'tags'), country)) return [];
  const message = `${quoted(program)} has no tag for ${country}, so this link pays nobody.`;
  const remedy = `Add your tag for ${country} under "programs", or remove "country".`;
  return [warning([...path, 'country'], 'no-tag', message, remedy)];
}

/** Placeholders for which nothing gives this offer a value. */
function checkLacking(offer: JsonObject, programs: JsonObject, path: Path): readonly Problem[] {
  const name = String(offer.program);
  const program = recordAt(programs, name);
  const { known = [], forms } = placesIn(program, name);
  if (taggedCountries(program).length === 0) return [];
  const link = linkTemplate(linkProgram(program), name, linkOffer(offer));
  const lacking = ('lacking' in link ? link.lacking : []).filter(
    each => known.includes(each) && each !== 'url' && !asksForHealth(each),
  );
  return lacking.map(each => {
    const value = forms[each];
    const called = value ? `, its ${value.called}, such as ${value.example}` : '';
    const host = new URL(httpsAddress(offer.url) ?? 'https://shop.example').hostname;
    const example = `{ "${each}": "${value?.example ?? '…'}" }`;
    const remedy = `Add "values": ${example} to the offer, or "shops": { "${host}": ${example} } to ${quoted(name)} under "programs".`;
    const message = `The link has no value for {${each}}${called}, so it cannot pay.`;
    return error(path, 'no-value', message, remedy);
  });
}

function checkOther(
  offer: JsonObject,
  programs: JsonObject,
  hosts: readonly string[],
  path: Path,
): readonly Problem[] {
  if (offer.url === undefined) {
    const message = 'This offer has no address.';
    const remedy = 'Add "url": the product’s page at that shop, starting with https://.';
    return [error(path, 'offer', message, remedy)];
  }
  const name = String(offer.program);
  const ofValues = checkValues(offer.values, placesIn(recordAt(programs, name), name), [
    ...path,
    'values',
  ]);
  return [
    ...checkPayment(offer, hosts, path),
    ...ofValues,
    ...(ofValues.length > 0 ? [] : checkLacking(offer, programs, path)),
  ];
}

/** What no offer of Amazon's can have. */
const NOT_AMAZONS = ['values'] as const;
/** What only one of Amazon's can have. */
const AMAZONS = ['asin', 'asins', 'search'] as const;

/** Parts that belong to offers of another kind. Old ones passed without a word, so these are warnings. */
function checkParts(offer: JsonObject, isAmazon: boolean, path: Path): readonly Problem[] {
  return (isAmazon ? NOT_AMAZONS : AMAZONS)
    .filter(name => offer[name] !== undefined)
    .map(name => {
      const message = isAmazon
        ? `"${name}" is for offers of your own programmes.`
        : `"${name}" is for offers of Amazon’s, so it is not used here.`;
      return warning([...path, name], 'offer', message, `Remove "${name}".`);
    });
}

/** What is known of the whole catalog where one of its offers is checked. */
export interface OffersContext {
  /** The catalog's own programmes. */
  readonly programs: JsonObject;
  /** Those of the author's own site. */
  readonly hosts: readonly string[];
}

/** Problems with one offer. */
export function checkOffer(
  offer: unknown,
  { programs, hosts }: OffersContext,
  path: Path,
): readonly Problem[] {
  if (!isRecord(offer) || typeof offer.program !== 'string' || !offer.program.trim()) return [];
  const { program } = offer;
  const unsafe = [
    ...checkAddress(offer.url, [...path, 'url']),
    ...checkCountry(offer.country, [...path, 'country']),
  ];
  if (!BUILT_IN.includes(program) && !Object.hasOwn(programs, program)) {
    const names = [...BUILT_IN, ...Object.keys(programs).filter(name => !BUILT_IN.includes(name))];
    const known = names
      .slice(0, NAMED)
      .map(name => brief(name))
      .join(', ');
    const remedy = `Use one of: ${known}; or add ${quoted(program)} under "programs".`;
    const message = `No programme is called ${quoted(program)}.`;
    return [error([...path, 'program'], 'unknown-program', message, remedy), ...unsafe];
  }
  const isAmazon = program === 'amazon';
  const parts = [
    ...(isAmazon ? checkAmazon(offer, programs, path) : checkOther(offer, programs, hosts, path)),
    ...checkSaid(offer, path),
    ...checkParts(offer, isAmazon, path),
  ];
  // What is wrong with an Amazon offer's country is said once.
  const problems = isAmazon && unsafe.length > 0 ? unsafe : [...unsafe, ...parts];
  return problems.length > 0 ? problems : checkTagged(offer, programs, path);
}
