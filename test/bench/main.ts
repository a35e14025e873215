/** Runs the suites that are asked for, prints what they found, and ends with 1 for a promise not kept. */
import { parseArgs } from 'node:util';
import { type Figure, isKept, type Suite, table } from './figures.ts';
import { importing } from './import.ts';
import { lighthouse } from './lighthouse.ts';
import { page } from './page/page.ts';
import { scale } from './scale.ts';
import { typing } from './typing.ts';

const SUITES: Readonly<Record<string, Suite>> = {
  scale,
  import: importing,
  lighthouse,
  typing,
  page,
};

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const unknown = positionals.find(name => !Object.hasOwn(SUITES, name));
  if (unknown) {
    console.error(`There is no suite "${unknown}"; there are: ${Object.keys(SUITES).join(', ')}.`);
    return 2;
  }
  const found: Record<string, readonly Figure[]> = {};
  for (const [name, suite] of Object.entries(SUITES)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    found[name] = await suite();
    if (!values.json) console.log(`\n${name}\n${table(found[name])}`);
  }
  if (values.json) console.log(JSON.stringify(found, null, 2));
  return Object.values(found).flat().every(isKept) ? 0 : 1;
}

process.exitCode = await main();
