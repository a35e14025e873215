/**
 * The options of `render`, read. The element passes over a value that it cannot read; here somebody can put it
 * right, so it makes the call a wrong one.
 */
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
import { addressOf, anyOf, readCountry, readScriptBase } from '../server/render-values.ts';
import { WrongCall } from './call.ts';

/** What was typed, by the name of the option. */
export type Typed = Readonly<Record<string, string | undefined>>;

/** Where `care-picks.css` lies. It may be a path on the site, and have a query. */
const readStyles = (text: string): string | undefined =>
  addressOf(text)?.pathname.endsWith('.css') ? text : undefined;

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
