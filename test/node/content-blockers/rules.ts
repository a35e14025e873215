/**
 * The rules that content blockers use, from packages of test/long that carry them: EasyList and EasyPrivacy as they are
 * (of 2019), and in AdGuard's lists as of March 2026, with uBlock Origin's against bad sites. They are evaluated by
 * Ghostery's engine, which reads all of these dialects.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../../src/build/setup.mjs';

const LONG = join(root, 'test/long');

interface Asked {
  readonly url: string;
  readonly sourceUrl: string;
  readonly type: string;
}
interface Page {
  readonly url: string;
  readonly hostname: string;
  readonly domain: string;
  readonly classes: readonly string[];
  readonly ids: readonly string[];
  readonly hrefs: readonly string[];
}
export interface Blocker {
  match(request: unknown): { readonly match: boolean; readonly filter?: object };
  /** What it adds to a page: a style sheet that hides. */
  getCosmeticsFilters(page: Page): { readonly styles: string };
}
interface Ghostery {
  readonly FiltersEngine: { parse(lists: string, options: object): Blocker };
  readonly Request: { fromRawDetails(asked: Asked): unknown };
}

const { FiltersEngine, Request } = createRequire(join(LONG, 'package.json'))(
  '@ghostery/adblocker',
) as Ghostery;

const packaged = (path: string): string => readFileSync(join(LONG, 'node_modules', path), 'utf8');

/** AdGuard's lists by their numbers; the text that a rule set was made from stands in its first rule. */
function adGuard(number: number): string {
  const path = `@adguard/dnr-rulesets/dist/filters/declarative/ruleset_${number}/ruleset_${number}.json`;
  return JSON.parse(packaged(path))[0].metadata.rawFilterList;
}

/** Each list as text. */
export const readLists = (): Readonly<Record<string, string>> => ({
  EasyList: packaged('ad-block/test/data/easylist.txt'),
  EasyPrivacy: packaged('ad-block/test/data/easyprivacy.txt'),
  'AdGuard Base (EasyList and more)': adGuard(2),
  'AdGuard Tracking Protection (EasyPrivacy and more)': adGuard(3),
  'AdGuard Social Media': adGuard(4),
  'AdGuard Popups': adGuard(19),
  'AdGuard Other Annoyances': adGuard(21),
  'AdGuard Widgets': adGuard(22),
  'uBlock Origin – Badware risks': adGuard(257),
});

/** A blocker that has all of these. */
export const blocker = (lists: Readonly<Record<string, string>>): Blocker =>
  FiltersEngine.parse(Object.values(lists).join('\n'), { debug: true });

/** @returns the rule that keeps the address from a page, if one does */
export function blockedBy(rules: Blocker, asked: Asked): string | undefined {
  const { match, filter } = rules.match(Request.fromRawDetails(asked));
  return match ? String(filter) : undefined;
}
