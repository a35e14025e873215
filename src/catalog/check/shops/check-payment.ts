/**
 * Whether what an offer says of its payment is true, as far as its address tells: readers are told that they pay nobody
 * only where that is known.
 */
import { httpsAddress } from '../../../links/address.ts';
import { isAmazonHost } from '../../../links/networks/amazon-hosts.ts';
import type { Network } from '../../../links/networks/network.ts';
import { type Payment, paymentOf, type Unclear } from '../../../links/networks/payment.ts';
import { redirectOf } from '../../../links/redirect.ts';
import type { JsonObject } from '../../format/json-value.ts';
import { error, type Path, type Problem, warning } from '../../format/problems.ts';
import { quoted } from '../../format/quoted.ts';
import { checkNotes } from './check-values.ts';

const AMAZON = 'An Amazon link is made from "asin" or "search", never from an address.';
const TO_AMAZON =
  'Use "program": "amazon" with "asin" or "search", and write your tag under "programs".';

const WHY: Readonly<Record<Unclear, string>> = {
  shortener: 'hides where it leads',
  redirect: 'leads on to another one',
  cloaked: 'has a path as site owners use it for paid links',
  'own-host': 'is on your own site, from where it may lead on',
  trace: 'has what a network’s link leaves behind',
  parameter: 'has a parameter that may be somebody’s id',
};

/** What to do about an address that pays through this network, by which it is known: a host, a parameter, a path. */
function toProgram({ id, name, ready }: Network, by: string, address: string): string {
  const page = 'Write the shop’s own page here, and sell through a programme';
  if (ready) return `${page}: "programs": { "${id}": { "tags": { … } } }.`;
  const template = new URL(address).searchParams.has(by)
    ? ` with "template": "{url}?${by}={tag}"`
    : `, with the link of ${name} as its "template"`;
  return `${page}${template}; or say "pays": true.`;
}

function checkPaid(
  { network, by }: Payment & { is: 'paid' },
  address: string,
  offer: JsonObject,
  path: Path,
): readonly Problem[] {
  const { program, pays, own } = offer;
  if (program !== 'direct') {
    const message = `This address pays a commission through ${network.name} by itself (${quoted(by)}), beside that of your own programme.`;
    return [error(path, 'offer', message, 'Write the shop’s own page here, as a buyer sees it.')];
  }
  if (pays === true) return [];
  const message = `This address pays a commission through ${network.name} (${quoted(by)}), but readers would be told that it does not.`;
  const remedy =
    pays === false || own === true
      ? `Write the shop’s own page here, without it; or say "pays": true.`
      : toProgram(network, by, address);
  return [error(path, 'offer', message, remedy)];
}

/** A code often pays whoever gives it out, and no address shows it. */
function checkCode({ program, coupon, pays, own }: JsonObject, path: Path): readonly Problem[] {
  const isSaid = typeof pays === 'boolean' || own === true;
  if (program !== 'direct' || coupon === undefined || isSaid) return [];
  const message = 'Nobody can tell whether this code pays you when a reader uses it.';
  const remedy = 'Say "pays": true if it does, "pays": false if it does not.';
  return [warning([...path, 'coupon'], 'unclear', message, remedy)];
}

/** What is sold on the author's own site pays no commission, and readers are told that it is hers. */
const askWhose = (host: string, path: Path): readonly Problem[] => [
  warning(
    [...path, 'pays'],
    'unclear',
    `${quoted(host)} looks like your own site, but readers would be told that you earn nothing there.`,
    'If you sell it there yourself, write "own": true instead of "pays": false.',
  ),
];

/** Problems with the address of an offer that is not Amazon's, given the hosts of the author's own site. */
export function checkPayment(
  offer: JsonObject,
  hosts: readonly string[],
  path: Path,
): readonly Problem[] {
  const address = httpsAddress(offer.url);
  if (!address) return [];
  const where = [...path, 'url'];
  if (isAmazonHost(new URL(address).hostname)) return [error(where, 'offer', AMAZON, TO_AMAZON)];
  const payment = paymentOf(address, hosts);
  switch (payment.is) {
    case 'free':
      return checkCode(offer, path);
    case 'paid':
      return [...checkPaid(payment, address, offer, where), ...checkNotes(address, where)];
    case 'unclear': {
      if (offer.own === true || offer.pays === true) return [];
      if (offer.pays === false) return payment.why === 'own-host' ? askWhose(payment.by, path) : [];
      // That an address leads elsewhere is an error, which `check-links.ts` reports.
      if (redirectOf(address)) return [];
      const message = `Nobody can tell whether this address pays you: it ${WHY[payment.why]} (${quoted(payment.by)}).`;
      const plain = 'Write the shop’s own page without it';
      const remedy =
        offer.program === 'direct'
          ? `${plain}; or say "pays": true if it pays you, "pays": false if it does not.`
          : `${plain}.`;
      return [warning(where, 'unclear', message, remedy)];
    }
  }
}

/** Problems with what an offer says of its payment, whatever its address. */
export function checkSaid(offer: JsonObject, path: Path): readonly Problem[] {
  const { program, pays, own, disclosure } = offer;
  const isDirect = program === 'direct';
  const said = (['pays', 'own'] as const).filter(name => offer[name] !== undefined);
  if (!isDirect && said.length > 0) {
    const remedy = `Remove it: its tag says whether a link of a programme pays.`;
    return said.map(name =>
      error([...path, name], 'offer', `"${name}" is for direct offers alone.`, remedy),
    );
  }
  if (own === true && pays === true) {
    const message = 'What is sold by yourself pays you no commission.';
    return [error([...path, 'own'], 'offer', message, 'Keep "own" or "pays", whichever is true.')];
  }
  if (disclosure === undefined || pays === true) return [];
  const message = 'These words are never shown: they stand beside a direct offer that pays.';
  const remedy = isDirect
    ? 'Add "pays": true, or remove them.'
    : 'Write them as "disclosure" of the programme, under "programs".';
  return [warning([...path, 'disclosure'], 'offer', message, remedy)];
}
