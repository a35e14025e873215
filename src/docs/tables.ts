/**
 * Writes the tables of the README from the places where their facts stand. `npm run readme` writes
 * them; a test holds that they are up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PARTS, sizeOf } from '../build/sizes.ts';
import { maySilence, PROBLEM_CODES, PROBLEMS } from '../catalog/format/problem-codes.ts';
import { COMMANDS, type Command, callOf, commandNames } from '../cli/commands.ts';
import { OPTION_NAMES } from '../domain/options.ts';
import { OPTIONS } from '../domain/options-help.ts';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));

const row = (cells: readonly string[]): string =>
  `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

function optionsTable(): string {
  const rows = OPTION_NAMES.map(name => {
    const { values, fallback, about } = OPTIONS[name];
    const said =
      typeof values === 'string' ? values : values.map(value => `\`${value}\``).join(', ');
    return [`\`${name}\``, said, fallback, about];
  });
  return table(['option', 'values', 'when absent or not readable', 'what it does'], rows);
}

function findingsTable(): string {
  const rows = PROBLEM_CODES.map(code => {
    const { severity, about } = PROBLEMS[code];
    const said = severity === 'either' ? 'error or warning' : severity;
    return [`\`${code}\``, said, about, maySilence(code) ? 'yes' : 'no'];
  });
  return table(['finding', 'severity', 'what it means', 'may be silenced'], rows);
}

function commandsTable(): string {
  const rows = commandNames.map(name => {
    const { about, options }: Command = COMMANDS[name];
    const told = Object.entries(options)
      // What `--json` does is the same everywhere, and said below the table.
      .filter(([option]) => option !== 'json')
      .map(([option, help]) => `\`--${option}\`: ${help.about}`);
    return [`\`${callOf(name)}\``, [about, ...told].join(' ')];
  });
  return table(['`npx care-picks …`', 'what it does'], rows);
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/** Below this in kilobytes a figure may be off: not every change of a word needs a change of the README. */
const SAME = 0.15;

/** @param before the table as it stands; a figure that is still about right stays */
function sizesTable(before: string): string {
  const rows = PARTS.map(part => {
    const size = sizeOf(part);
    const line = before.split('\n').find(each => each.startsWith(`| ${part.what} |`));
    const old = line?.split('|')[2]?.trim().replace(' kB', '');
    const isSame = old !== undefined && Math.abs(Number(old) - size / 1000) < SAME;
    return [part.what, `${isSame ? old : kilobytes(size)} kB`, `${kilobytes(part.most)} kB`];
  });
  return table(['compressed', 'is', 'may be'], rows);
}

const TABLES: Readonly<Record<string, (before: string) => string>> = {
  sizes: sizesTable,
  options: optionsTable,
  findings: findingsTable,
  commands: commandsTable,
};

/** The README's text with every table made anew. */
export function withTables(text: string): string {
  return Object.entries(TABLES).reduce((all, [name, make]) => {
    const between = new RegExp(`(<!-- ${name} -->\\n)([^]*?)(\\n<!-- /${name} -->)`);
    if (!between.test(all)) throw new Error(`README.md has no place for the table "${name}".`);
    return all.replace(
      between,
      (_, open: string, before: string, close: string) => open + make(before) + close,
    );
  }, text);
}

export const readmeText = (): string => readFileSync(README, 'utf8');

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(README, withTables(readmeText()));
