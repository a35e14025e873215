/** The report as a file: read whole or not at all, and written beside its place and moved there. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { FileProblem } from '../../catalog/format/problems.ts';
import { readReport, reportText } from '../../link-check/report.ts';
import type { Finding, LinkFinding } from '../../link-check/verdict.ts';

/** Beside the catalog: `catalog.json` has `catalog.links.json`. */
export const reportBeside = (catalog: string): string =>
  `${catalog.replace(/\.json$/i, '')}.links.json`;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : `${error}`);

/** What is known from earlier runs. A file that is not there yet knows nothing. */
export async function readStore(
  file: string,
): Promise<{ known: ReadonlyMap<string, Finding>; problems: readonly FileProblem[] }> {
  const known = new Map<string, Finding>();
  try {
    const read = readReport(await readFile(file, 'utf8'));
    if ('known' in read) return { known: read.known, problems: [] };
    return { known, problems: read.faults.map(fault => ({ file, ...fault })) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { known, problems: [] };
    const problem: FileProblem = {
      file,
      path: '',
      code: 'unreadable-file',
      severity: 'error',
      message: `The report cannot be read: ${messageOf(error)}.`,
      remedy: 'Give --report a file that may be read and written.',
    };
    return { known, problems: [problem] };
  }
}

/** @returns what kept it from being written; what was there is whole then */
export async function writeStore(
  file: string,
  findings: readonly LinkFinding[],
): Promise<FileProblem | undefined> {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(beside, reportText(findings));
    await rename(beside, file);
    return undefined;
  } catch (error) {
    return {
      file,
      path: '',
      code: 'unwritable',
      severity: 'error',
      message: `The report could not be written: ${messageOf(error)}.`,
      remedy: 'Give --report a file in a folder that may be written, on a disk with room.',
    };
  } finally {
    // After a move it is not there; where it cannot be taken away, there is nothing more to say.
    await rm(beside, { force: true }).catch(() => {});
  }
}
