/**
 * Whom to call: an ambulance, somebody who gives advice, and a poison line. They are loaded with the reader's self-check.
 *
 * Nobody's place is guessed: every number is always there, and only the reader's own choice moves one to the front. A
 * number stands here only if it was read somewhere. Where none was, the reader is told so, and what to do.
 */
import type { Source } from '../sources.ts';

export interface EmergencyNumber {
  /** ISO 3166 code of the country, `EU`, or `other`. */
  readonly code: string;
  readonly where: string;
  /** What to dial, or what to look for. */
  readonly emergency: string;
  /** What else there is to know of it. */
  readonly note?: string;
  /** Whom to ask what can wait. */
  readonly advice: string;
  /** Whom to ask when something was swallowed. */
  readonly poison: string;
  /** Where they were read. */
  readonly source: string;
  /** How far, of the one that was read least. */
  readonly status: Source['status'];
}

const NO_ADVICE = 'We know of no line. Ask a doctor or a pharmacist.';

export const NUMBERS: readonly EmergencyNumber[] = [
  {
    code: 'US',
    where: 'United States',
    emergency: '911',
    advice: 'Your own doctor',
    poison: 'Poison Help, 1-800-222-1222',
    source: 'poison: S11',
    status: 'repeated',
  },
  {
    code: 'GB',
    where: 'United Kingdom',
    emergency: '999',
    advice: 'NHS, 111',
    poison: 'NHS, 111',
    source: 'S23, S29; poison: richmondgpalliance.co.uk, which repeats the NHS',
    status: 'repeated',
  },
  {
    code: 'EU',
    where: 'European Union',
    emergency: '112',
    advice: `Each country has its own. ${NO_ADVICE}`,
    poison: 'Each country has its own, and we know of none. Call 112.',
    source: 'wiki pages that repeat it',
    status: 'repeated',
  },
  {
    code: 'AU',
    where: 'Australia',
    emergency: '000',
    advice: 'healthdirect, 1800 022 222',
    poison: 'Poisons Information Centre, 13 11 26',
    source: 'ambulance.vic.gov.au; poison: poisonsinfo.health.qld.gov.au',
    status: 'read',
  },
  {
    code: 'NZ',
    where: 'New Zealand',
    emergency: '111',
    advice: 'Healthline, 0800 611 116',
    poison: 'National Poisons Centre, 0800 764 766',
    source: 'health.govt.nz; newdunedinhospital.nz; poison: poisons.co.nz',
    status: 'read',
  },
  {
    code: 'CA',
    where: 'Canada',
    emergency: '911',
    advice: '811 in most provinces. In Manitoba: Health Links, 204-788-8200 or 1-888-315-9257',
    poison: '1-844-764-7669. In Quebec: 1-800-463-5060',
    source:
      'a page of low authority, which lists other numbers for Ontario and Manitoba; N55; poison: nexreg.com, which repeats Health Canada',
    status: 'repeated',
  },
  {
    code: 'IN',
    where: 'India',
    emergency: '112',
    note: 'The older ambulance number 108 still works.',
    advice: NO_ADVICE,
    poison: 'We know of no line. Call 112.',
    source: 'vikaspedia; dnaindia 2026',
    status: 'read',
  },
  {
    code: 'other',
    where: 'Anywhere else',
    emergency: 'Your local emergency number; 112 works on most mobile phones',
    advice: NO_ADVICE,
    poison: 'We know of no line. Call your local emergency number.',
    source: 'wiki',
    status: 'read',
  },
];

/**
 * Every number, the one that the reader chose first.
 *
 * @param chosen the reader's own choice, and nothing else: never the shop's, the author's or a browser's country
 */
export function numbersFor(chosen?: string): readonly EmergencyNumber[] {
  const first = NUMBERS.filter(({ code }) => code === chosen);
  return [...first, ...NUMBERS.filter(({ code }) => code !== chosen)];
}
