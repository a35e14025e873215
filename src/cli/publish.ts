/**
 * Writes a folder that a site may be serving at the same time. Everything that changed is first written to a folder
 * aside; only when all of it is there is each file moved to its place, whole, and after those that it needs. A run that
 * is interrupted before that leaves the folder as it was. Files that did not change are not touched, so an upload that
 * goes by dates sends only those that did.
 */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileProblem } from '../catalog/format/problems.ts';
import type { OutputFile } from '../domain/output-file.ts';
import { OURS } from '../folder/hosts.ts';

const STAGING = '.care-picks-staging-';

export interface Published {
  /** The name of every file, in the order in which it was put there. */
  readonly files: readonly string[];
  /** How many of them are new or changed. */
  readonly written: number;
  /** Files of the author’s own, which stand where one of these would. */
  readonly kept: readonly string[];
}

const isRunning = (process_: number): boolean => {
  try {
    return process.kill(process_, 0);
  } catch {
    return false; // No such process: that run was interrupted.
  }
};

/** Removes what interrupted runs have left behind. */
async function tidy(out: string): Promise<void> {
  for (const name of await readdir(out))
    if (name.startsWith(STAGING) && !isRunning(Number(name.slice(STAGING.length))))
      await rm(join(out, name), { recursive: true, force: true });
}

async function isUnchanged(file: string, text: string): Promise<boolean> {
  try {
    return (await readFile(file, 'utf8')) === text;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // Nothing can be moved there, and that has to be known before the first file is moved.
    if (code === 'EISDIR') throw new Error(`${file} is a folder`, { cause: error });
    if (code === 'ENOTDIR') throw new Error(`${dirname(file)} is not a folder`, { cause: error });
    return false; // What is not there yet has to be written, like what is different.
  }
}

/** Whether it is there, and was written by somebody else. */
async function isOthers(file: string): Promise<boolean> {
  try {
    return !(await readFile(file, 'utf8')).includes(OURS);
  } catch {
    return false; // What cannot be read is written, or says why it cannot be.
  }
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** @param tell is told how many files there are so far, after each */
export async function publish(
  out: string,
  source: AsyncIterable<OutputFile>,
  tell: (done: number) => void,
): Promise<Published> {
  await mkdir(out, { recursive: true });
  await tidy(out);
  const staging = join(out, `${STAGING}${process.pid}`);
  const files: string[] = [];
  const changed: string[] = [];
  const kept: string[] = [];
  try {
    for await (const { name, text, isShared } of source) {
      if (isShared && (await isOthers(join(out, name)))) {
        kept.push(name);
        continue;
      }
      tell(files.push(name));
      if (await isUnchanged(join(out, name), text)) continue;
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
  return { files, written: changed.length, kept };
}

/** The problem to report when it did not work. */
export function unwritable(out: string, error: unknown): FileProblem {
  return {
    file: out,
    path: '',
    code: 'unwritable',
    severity: 'error',
    message: `The folder could not be written: ${error instanceof Error ? error.message : error}.`,
    remedy:
      'Give a folder that can be written to, on a disk with free space. What was there is unchanged.',
  };
}
