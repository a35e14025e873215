/** What was tried against the widget, in which engine, and how it ended: as the last recorded runs of the tests saw it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { table } from '../cli/rules-document/markdown.ts';

const FILE = fileURLToPath(new URL('../../test/support/tried/tried.json', import.meta.url));

const ENGINES = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  webkit: 'WebKit',
  node: 'Node',
} as const;

interface Counts {
  readonly held?: number;
  readonly fell?: number;
  readonly skipped?: number;
}

/** By file, suite and engine. */
export type Tried = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, Counts>>>>>
>;

export const readTried = (): Tried => JSON.parse(readFileSync(FILE, 'utf8'));

const cell = (counts: Counts | undefined): string =>
  counts ? String((counts.held ?? 0) + (counts.fell ?? 0) + (counts.skipped ?? 0)) : '';

/** What all engines together came to. */
function ending(all: readonly Counts[]): string {
  const most = (key: keyof Counts): number => Math.max(...all.map(counts => counts[key] ?? 0));
  const exceptions = [
    most('fell') > 0 ? `${most('fell')} fell` : '',
    most('skipped') > 0 ? `${most('skipped')} left out` : '',
  ].filter(Boolean);
  return exceptions.length > 0 ? `all held but ${exceptions.join(' and ')}` : 'all held';
}

const named = (suite: string): string => suite.charAt(0).toUpperCase() + suite.slice(1);

export function triedTable(): string {
  const rows = Object.entries(readTried()).flatMap(([file, suites]) =>
    Object.entries(suites).map(([suite, engines]) => [
      named(suite),
      `\`${file.replace(/^test\//, '')}\``,
      ...Object.keys(ENGINES).map(engine => cell(engines[engine])),
      ending(Object.values(engines)),
    ]),
  );
  return table(['what was tried', 'in test/', ...Object.values(ENGINES), 'how it ended'], rows);
}
