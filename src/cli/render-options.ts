/**
 * The options of `render`, read. The element passes over a value that it cannot read; here somebody can put it
 * right, so it makes the call a wrong one.
 */
import { isCountry } from '../catalog/check/shops/check-countries.ts';
import {
  HEADING_LEVELS,
  LAYOUTS,
  readHeadingLevel,
  readLayout,
  readLimit,
  readPhase,
  readTheme,
  THEMES,
} from '../domain/options.ts';
import { PHASES } from '../domain/types.ts';
import type { FirstOptions } from '../folder/first.ts';
import type { Surroundings } from '../folder/prerendered.ts';
import { countryCode } from '../links/country.ts';
import { WrongCall } from './call.ts';

/** What was typed, by the name of the option. */
export type Typed = Readonly<Record<string, string | undefined>>;

function readCountry(text: string): string | undefined {
  const code = countryCode(text);
  return code && isCountry(code) ? code : undefined;
}

/** An address of the web; the text may be a path on the site. */
function addressOf(text: string): URL | undefined {
  const base = 'https://site.invalid/';
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** Where the scripts lie, ending in `/`. It may be a path on the site. */
function readScriptBase(text: string): string | undefined {
  const url = addressOf(text);
  return url && !url.search && !url.hash ? text.replace(/\/*$/, '/') : undefined;
}

/** Where `care-picks.css` lies. It may be a path on the site, and have a query. */
const readStyles = (text: string): string | undefined =>
  addressOf(text)?.pathname.endsWith('.css') ? text : undefined;

const anyOf = (values: readonly (string | number)[]): string =>
  `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;

/** @throws WrongCall for a value that means nothing */
function read<T>(
  typed: Typed,
  name: string,
  reader: (text: string) => T | undefined,
  values: string,
): T | undefined {
  const text = typed[name];
  if (text === undefined) return undefined;
  const value = reader(text);
  if (value === undefined) throw new WrongCall(`--${name} takes ${values}, not "${text}".`);
  return value;
}

/** @returns the options of the finished tree @throws WrongCall */
export const firstOptions = (typed: Typed): FirstOptions => ({
  phase: read(typed, 'phase', readPhase, anyOf(PHASES)),
  limit: read(typed, 'limit', readLimit, 'a whole number from 1 to 9999'),
  layout: read(typed, 'layout', readLayout, anyOf(LAYOUTS)),
  theme: read(typed, 'theme', readTheme, anyOf(THEMES)),
  heading: typed.heading,
  headingLevel: read(typed, 'heading-level', readHeadingLevel, anyOf(HEADING_LEVELS)),
  country: read(typed, 'country', readCountry, 'two letters for a country (ISO 3166), such as GB'),
});

/** @returns where scripts and styles lie @throws WrongCall */
export const surroundings = (typed: Typed): Surroundings => ({
  scriptBase: read(
    typed,
    'home',
    readScriptBase,
    'the address of the uploaded folder, such as https://me.example/care/',
  ),
  styles: read(
    typed,
    'styles',
    readStyles,
    'the address of the uploaded care-picks.css, such as https://me.example/care/care-picks.css',
  ),
});
