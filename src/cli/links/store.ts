/** The report as a file: read whole or not at all, and written to a file beside it that then replaces it. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { FileProblem } from '../../catalog/format/problems.ts';
import type { CheckedLink, LinkStatus } from '../../link-check/link-status.ts';
import { readReport, reportText } from '../../link-check/report.ts';

/** Beside the catalog: `catalog.links.json` for `catalog.json`. */
export const reportBeside = (catalog: string): string =>
  `${catalog.replace(/\.json$/i, '')}.links.json`;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : `${error}`);

/** What is known from earlier runs: nothing, where there is no file yet. */
export async function readStore(
  file: string,
): Promise<{ known: ReadonlyMap<string, LinkStatus>; problems: readonly FileProblem[] }> {
  const known = new Map<string, LinkStatus>();
  try {
    const read = readReport(await readFile(file, 'utf8'));
    if ('known' in read) return { known: read.known, problems: [] };
    return { known, problems: read.problems.map(problem => ({ file, ...problem })) };
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

/** @returns why it could not be written; what was there is intact then */
export async function writeStore(
  file: string,
  links: readonly CheckedLink[],
): Promise<FileProblem | undefined> {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(beside, reportText(links));
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
    // Once moved it is gone; if it cannot be removed, that is not worth another message.
    await rm(beside, { force: true }).catch(() => {});
  }
}
