/** How the author's compile and the reader's page bear a catalog of 100,000 products. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CAP } from '../../src/catalog/compile/select-products.ts';
import type { MuscleFile } from '../../src/domain/types.ts';
import { numberOf, writeCatalog } from './catalogs.ts';
import { type Figure, median } from './figures.ts';
import { showTimes } from './show-times.ts';

const RUNS = 3;
const MANY = 100_000;
const HALF = 50_000;
const SOME = 10_000;

const MEASURED = fileURLToPath(new URL('measured.mjs', import.meta.url));

interface Taken {
  readonly code: number;
  readonly seconds: number;
  readonly megabytes: number;
}

function compile(catalog: string, out: string): Taken {
  const said = execFileSync(process.execPath, [MEASURED, 'compile', catalog, '--out', out], {
    encoding: 'utf8',
    // It warns of each product that a reader is to ask a doctor about.
    maxBuffer: 2 ** 30,
  });
  const taken: Taken = JSON.parse(said.trim().split('\n').at(-1) ?? '');
  if (taken.code !== 0) throw new Error(`${catalog} was not compiled: ${said}`);
  return taken;
}

/** Each into a new folder, so that every file is written. */
const compileOften = (catalog: string, out: string): readonly Taken[] =>
  Array.from({ length: RUNS }, () => {
    rmSync(out, { recursive: true, force: true });
    return compile(catalog, out);
  });

const seconds = (taken: readonly Taken[]): number => median(taken.map(each => each.seconds));

async function measure(folder: string): Promise<readonly Figure[]> {
  const catalogOf = async (name: string, numbers: Iterable<number>) => {
    const file = join(folder, `${name}.json`);
    await writeCatalog(file, numbers);
    return { file, out: join(folder, name) };
  };
  const soleus = (out: string) => join(out, 'catalog/soleus.json');
  const some = await catalogOf('some', Array(SOME).keys());
  const half = await catalogOf('half', Array(HALF).keys());
  const many = await catalogOf('many', Array(MANY).keys());
  const someTaken = compileOften(some.file, some.out);
  const halfTaken = compileOften(half.file, half.out);
  const manyTaken = compileOften(many.file, many.out);
  const { products } = JSON.parse(readFileSync(soleus(many.out), 'utf8')) as MuscleFile;
  // The small catalog that the large one has to equal: just what the soleus file of that one holds.
  const few = await catalogOf('few', products.map(numberOf));
  compile(few.file, few.out);
  // Every file is full at 10,000 products: what a run costs besides is the same for all three, and would
  // flatter the longer ones.
  const growth =
    (seconds(manyTaken) - seconds(halfTaken)) /
    (MANY - HALF) /
    ((seconds(halfTaken) - seconds(someTaken)) / (HALF - SOME));
  const kB = (out: string) => statSync(soleus(out)).size / 1000;
  const shown = await showTimes(few.out, many.out);
  return [
    { what: 'soleus file, cap’s number of products', value: kB(few.out), unit: 'kB' },
    { what: 'soleus file, 100,000 products', value: kB(many.out), unit: 'kB', atMost: kB(few.out) },
    { what: 'products in it', value: products.length, unit: '', atMost: CAP },
    { what: 'compile, 10,000 products', value: seconds(someTaken), unit: 's' },
    { what: 'compile, 100,000 products', value: seconds(manyTaken), unit: 's' },
    {
      what: 'compile, memory at 100,000 products',
      value: Math.max(...manyTaken.map(({ megabytes }) => megabytes)),
      unit: 'MB',
      atMost: 1500,
    },
    {
      what: 'time per product, 100,000 to 10,000',
      value: seconds(manyTaken) / MANY / (seconds(someTaken) / SOME),
      unit: '×',
      atMost: 1.2,
    },
    {
      what: '… of one more: from 50,000 on to before',
      value: growth,
      unit: '×',
      atMost: 1.2,
    },
    ...shown,
  ];
}

export async function scale(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'care-picks-bench-'));
  try {
    return await measure(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
