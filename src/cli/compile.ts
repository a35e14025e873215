/**
 * `care-picks compile <catalog.json> --out <dir>`: the whole folder that an author uploads.
 *
 * Each file is written beside its place and moved there, so a site never serves half a file; what is
 * already as it should be is left alone. A catalog with an error writes nothing.
 */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CompiledFile, compile } from '../catalog/compile.ts';
import { catalogJsonSchema } from '../catalog/json-schema.ts';
import { muscleById } from '../catalog/muscles.ts';
import type { Problem } from '../catalog/problems.ts';
import type { Catalog } from '../catalog/schema.ts';
import type { MuscleFile } from '../catalog/types.ts';
import { HEADERS } from './headers.ts';
import { hasErrors, print, printError, problemsText } from './output.ts';
import { page } from './page.ts';
import { readCatalog } from './read.ts';

/** The built scripts, beside which the built CLI lies. */
const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const SCRIPTS = ['care-picks.js', 'embed.js'];

async function scripts(): Promise<readonly CompiledFile[]> {
  const chunks = (await readdir(join(DIST, 'chunks'))).map(name => `chunks/${name}`);
  return Promise.all(
    [...SCRIPTS, ...chunks].map(async name => ({
      name,
      text: await readFile(join(DIST, name), 'utf8'),
    })),
  );
}

const isMuscleFile = ({ name }: CompiledFile): boolean =>
  muscleById(name.replace(/\.json$/, '')) !== undefined;

async function pages(files: readonly CompiledFile[]): Promise<readonly CompiledFile[]> {
  const made: CompiledFile[] = [];
  for (const { name, text } of files.filter(isMuscleFile)) {
    const file = JSON.parse(text) as MuscleFile;
    made.push({ name: name.replace(/json$/, 'html'), text: await page(file) });
  }
  return made;
}

const within = (folder: string, files: readonly CompiledFile[]): readonly CompiledFile[] =>
  files.map(({ name, text }) => ({ name: `${folder}/${name}`, text }));

/** Every file of the folder, in the order in which a site may come to need it: code, data, pages. */
async function folder(catalog: Catalog): Promise<readonly CompiledFile[]> {
  const compiled = compile(catalog);
  return [
    ...(await scripts()),
    ...within('catalog', compiled),
    ...within('picks', await pages(compiled)),
    { name: 'catalog.schema.json', text: `${JSON.stringify(catalogJsonSchema(), null, 2)}\n` },
    { name: '_headers', text: HEADERS },
  ];
}

/** @returns whether the file had to be written */
async function put(out: string, { name, text }: CompiledFile): Promise<boolean> {
  const target = join(out, name);
  const before = await readFile(target, 'utf8').catch(() => undefined); // Not there yet is as good as different.
  if (before === text) return false;
  await mkdir(dirname(target), { recursive: true });
  const beside = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text);
    await rename(beside, target);
  } finally {
    await rm(beside, { force: true });
  }
  return true;
}

function unwritable(out: string, error: unknown): Problem {
  return {
    file: out,
    path: '',
    code: 'unwritable',
    severity: 'error',
    message: `The folder could not be written: ${error instanceof Error ? error.message : error}.`,
    remedy:
      'Give a folder that may be written, on a disk with room; what is there already is whole.',
  };
}

export interface CompileOptions {
  readonly out: string;
  readonly json: boolean;
}

/** @returns 0 when the folder is whole, 1 when the catalog has an error */
export async function compileCommand(file: string, { out, json }: CompileOptions): Promise<number> {
  const { catalog, problems } = await readCatalog(file);
  if (!catalog || hasErrors(problems)) {
    print(json ? JSON.stringify({ problems, files: [] }, null, 2) : problemsText(file, problems));
    return 1;
  }
  const files = await folder(catalog);
  let written = 0;
  try {
    for (const each of files) written += (await put(resolve(out), each)) ? 1 : 0;
  } catch (error) {
    const all = [...problems, unwritable(out, error)];
    print(json ? JSON.stringify({ problems: all, files: [] }, null, 2) : problemsText(file, all));
    return 1;
  }
  if (json) print(JSON.stringify({ problems, files: files.map(({ name }) => name) }, null, 2));
  else {
    if (problems.length > 0) printError(problemsText(file, problems));
    print(`${out}: ${files.length} files, ${written} of them written.`);
  }
  return 0;
}
