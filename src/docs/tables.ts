/**
 * The tables of the documentation, made from the places where their facts stand. `npm run docs` writes them
 * between their marks (`<!-- options -->` … `<!-- /options -->`); a test holds that they are up to date.
 */
import { fileURLToPath } from 'node:url';
import { PARTS, sizeOf } from '../build/sizes.ts';
import { maySilence, PROBLEM_CODES, PROBLEMS } from '../catalog/format/problem-codes.ts';
import { COMMANDS, type Command, commandNames } from '../cli/commands.ts';
import { table } from '../cli/rules-document/markdown.ts';
import { ERRORS } from '../domain/errors-help.ts';
import { analyticsTable } from './analytics-table.ts';
import { catalogFieldsTable, modalitiesTable, productFieldsTable } from './fields-table.ts';
import { pageFiles, readPage, writePage } from './pages.ts';
import { programmesTable } from './programmes-table.ts';
import { recipesList } from './recipes-list.ts';
import {
  catalogOptionsTable,
  eventsTable,
  optionsTable,
  partsTable,
  propertiesTable,
  slotsTable,
} from './surface-tables.ts';
import { triedTable } from './tried-table.ts';

function problemsTable(): string {
  const rows = PROBLEM_CODES.map(code => {
    const { severity, about } = PROBLEMS[code];
    const said = severity === 'either' ? 'error or warning' : severity;
    return [`\`${code}\``, said, about, maySilence(code) ? 'yes' : 'no'];
  });
  return table(['problem', 'severity', 'what it means', 'may be silenced'], rows);
}

function errorsTable(): string {
  const rows = Object.entries(ERRORS).map(([code, { about, remedy }]) => [
    `\`${code}\``,
    about,
    remedy,
  ]);
  return table(['the console says', 'what happened', 'what to do'], rows);
}

/** What `commands.ts` says of an option that is like the one before it: both share a row. */
const LIKE_THE_LAST = 'The same.';

function optionRows({ options }: Command): readonly (readonly string[])[] {
  const rows: [names: string[], about: string][] = [];
  for (const [name, { value, isRequired, about }] of Object.entries(options)) {
    // What `--json` does is the same everywhere, and said below the table.
    if (name === 'json') continue;
    const written = `\`--${name}${value ? ` ${value}` : ''}\``;
    if (about === LIKE_THE_LAST) rows.at(-1)?.[0].push(written);
    else rows.push([[written], isRequired ? `${about} Required.` : about]);
  }
  return rows.map(([names, about]) => [names.join(', '), about]);
}

function commandsTable(): string {
  const rows = commandNames.flatMap(name => {
    const command: Command = COMMANDS[name];
    const call = command.takesCatalog ? `${name} <catalog.json>` : name;
    return [[`**\`${call}\`**`, command.about], ...optionRows(command)];
  });
  return table(['`npx care-picks …`', 'what it does'], rows);
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/** Below this in kilobytes a figure may be off: not every change of a word needs a change of the page. */
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

/** Each table by its mark; what is no table, but made in the same way, too. */
const TABLES: Readonly<Record<string, (before: string) => string>> = {
  sizes: sizesTable,
  options: optionsTable,
  'catalog-options': catalogOptionsTable,
  events: eventsTable,
  properties: propertiesTable,
  parts: partsTable,
  slots: slotsTable,
  problems: problemsTable,
  errors: errorsTable,
  commands: commandsTable,
  'catalog-fields': catalogFieldsTable,
  'product-fields': productFieldsTable,
  modalities: modalitiesTable,
  programmes: programmesTable,
  analytics: analyticsTable,
  tried: triedTable,
  recipes: recipesList,
};

export const TABLE_NAMES = Object.keys(TABLES);

const placeOf = (name: string): RegExp =>
  new RegExp(`(<!-- ${name} -->\\n)([^]*?)(\\n<!-- /${name} -->)`);

export const hasTable = (text: string, name: string): boolean => placeOf(name).test(text);

/** A page's text with every table in it made again. */
export const withTables = (text: string): string =>
  Object.entries(TABLES).reduce(
    (all, [name, make]) =>
      all.replace(
        placeOf(name),
        (_, open: string, before: string, close: string) => open + make(before) + close,
      ),
    text,
  );

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const file of pageFiles()) {
    const text = readPage(file);
    const made = withTables(text);
    if (made !== text) writePage(file, made);
  }
