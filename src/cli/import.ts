/**
 * `care-picks import <file…> --out <draft.json>`: the draft of a catalog from old posts, exports, sheets and feeds, and
 * what of them could not be used. It never writes over a file: a draft that somebody is working on would be lost.
 */
import { createReadStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileProblem } from '../catalog/format/problems.ts';
import { problemsText } from '../catalog/format/problems-text.ts';
import { type Imported, type ImportProgress, importFiles } from '../import/import.ts';
import { ROW_FIELDS, type RowField } from '../import/terms/mention.ts';
import { whyUnreadable } from '../server/why-unreadable.ts';
import { WrongCall } from './call.ts';
import { importText } from './import/text.ts';
import type { Output } from './terminal/output.ts';
import { endProgress, progress } from './terminal/progress.ts';

export interface ImportCommandOptions {
  readonly out: string;
  readonly json: boolean;
  /** As it was typed. */
  readonly columns?: string | undefined;
}

const isField = (text: string): text is RowField =>
  (ROW_FIELDS as readonly string[]).includes(text);

/** @throws WrongCall */
function readColumns(typed: string): readonly (RowField | undefined)[] {
  return typed.split(',').map(part => {
    const field = part.trim();
    if (field === '-' || field === '') return undefined;
    if (isField(field)) return field;
    const known = ROW_FIELDS.join(', ');
    throw new WrongCall(`--columns takes ${known} and -, not "${field}".`);
  });
}

function unreadable(file: string, error: unknown): FileProblem {
  return {
    file,
    path: '',
    code: 'unreadable-file',
    severity: 'error',
    message: `${file} ${whyUnreadable(error)}.`,
    remedy: 'Give the paths of files: an export, pages, sheets, feeds.',
  };
}

const unwritable = (file: string, error: unknown): FileProblem => {
  const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
  return {
    file,
    path: '',
    code: 'unwritable',
    severity: 'error',
    message: isThere
      ? `${file} is there already, and what is in it would be lost.`
      : `The draft could not be written: ${error instanceof Error ? error.message : error}.`,
    remedy: isThere
      ? 'Give another name, or take that file away first.'
      : 'Give a file in a folder that can be written to, on a disk with free space.',
  };
};

/** @throws the problems of those that cannot be opened */
async function sizesOf(
  files: readonly string[],
): Promise<readonly number[] | readonly FileProblem[]> {
  const found = await Promise.all(
    files.map(async file => {
      try {
        const { size, isDirectory } = await stat(file).then(each => ({
          size: each.size,
          isDirectory: each.isDirectory(),
        }));
        if (isDirectory) throw Object.assign(new Error(), { code: 'EISDIR' });
        return size;
      } catch (error) {
        return unreadable(file, error);
      }
    }),
  );
  const problems = found.filter(each => typeof each !== 'number');
  return problems.length > 0 ? problems : found.filter(each => typeof each === 'number');
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

function tell({ file, bytes, of, posts, rows, products }: ImportProgress): void {
  const size = of === undefined ? '' : ` of ${megabytes(of)}`;
  progress(
    `${file}: ${megabytes(bytes)}${size} MB, ${posts || rows} ${posts ? 'posts' : 'rows'}, ${products} products`,
  );
}

/** @returns 0 when a draft was written, 1 when nothing could be used or written @throws WrongCall */
export async function importCommand(
  files: readonly string[],
  { out, json, columns }: ImportCommandOptions,
  { print, printError }: Output,
): Promise<number> {
  const chosen = columns === undefined ? undefined : readColumns(columns);
  if (chosen && files.length > 1)
    throw new WrongCall('--columns is for one sheet: import the others in a call of their own.');
  const fail = (about: string, problems: readonly FileProblem[]): number => {
    endProgress();
    if (json) print(JSON.stringify({ problems }, null, 2));
    else printError(problemsText(about, problems));
    return 1;
  };
  const sizes = await sizesOf(files);
  const problems = sizes.filter(each => typeof each !== 'number');
  if (problems.length > 0) return fail(problems[0]?.file ?? '', problems);
  let imported: Imported;
  try {
    imported = await importFiles(
      files.map((path, at) => ({
        name: basename(path),
        size: sizes[at] as number,
        bytes: () => createReadStream(path),
      })),
      { tell, ...(chosen ? { columns: { [basename(files[0] ?? '')]: chosen } } : {}) },
    );
  } catch (error) {
    return fail(files.join(', '), [unreadable(files.join(', '), error)]);
  }
  endProgress();
  const { catalog, report } = imported;
  const isEmpty = catalog.products.length === 0;
  try {
    if (!isEmpty) await writeFile(out, `${JSON.stringify(catalog, null, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    return fail(out, [unwritable(out, error)]);
  }
  if (json)
    print(
      JSON.stringify(
        { out: isEmpty ? null : out, products: catalog.products.length, ...report },
        null,
        2,
      ),
    );
  else print(importText(out, imported));
  return isEmpty ? 1 : 0;
}
