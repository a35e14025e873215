/**
 * Writes a folder that a site may be serving meanwhile. Everything that changed is written apart first;
 * only when all of it is there is each file moved to its place, whole, what is needed before what needs
 * it. A run that is interrupted before that leaves the folder as it was; what is as it should be is left
 * alone, so an upload that goes by dates sends only what changed.
 */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CompiledFile } from '../catalog/compile/compile.ts';
import type { FileProblem } from '../catalog/format/problems.ts';

const STAGING = '.care-picks-staging-';

export interface Published {
  /** The name of every file, in the order in which it was put there. */
  readonly files: readonly string[];
  /** How many of them were not there yet, or were different. */
  readonly written: number;
}

const isRunning = (process_: number): boolean => {
  try {
    return process.kill(process_, 0);
  } catch {
    return false; // No such process: that run was interrupted.
  }
};

/** Takes away what interrupted runs have left. */
async function tidy(out: string): Promise<void> {
  for (const name of await readdir(out))
    if (name.startsWith(STAGING) && !isRunning(Number(name.slice(STAGING.length))))
      await rm(join(out, name), { recursive: true, force: true });
}

async function isThere(file: string, text: string): Promise<boolean> {
  try {
    return (await readFile(file, 'utf8')) === text;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // Nothing can be moved there, and that has to be known before the first file is.
    if (code === 'EISDIR') throw new Error(`${file} is a folder`, { cause: error });
    if (code === 'ENOTDIR') throw new Error(`${dirname(file)} is no folder`, { cause: error });
    return false; // Not there yet is as good as different.
  }
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** @param tell hears of each file, with how many there were so far */
export async function publish(
  out: string,
  source: AsyncIterable<CompiledFile>,
  tell: (done: number) => void,
): Promise<Published> {
  await mkdir(out, { recursive: true });
  await tidy(out);
  const staging = join(out, `${STAGING}${process.pid}`);
  const files: string[] = [];
  const changed: string[] = [];
  try {
    for await (const { name, text } of source) {
      tell(files.push(name));
      if (await isThere(join(out, name), text)) continue;
      await write(join(staging, name), text);
      changed.push(name);
    }
    for (const name of changed) {
      await mkdir(dirname(join(out, name)), { recursive: true });
      await rename(join(staging, name), join(out, name));
    }
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return { files, written: changed.length };
}

/** What to say when it did not work. */
export function unwritable(out: string, error: unknown): FileProblem {
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
