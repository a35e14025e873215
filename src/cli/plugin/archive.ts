/** Files as a zip archive: of the same files the same bytes, whatever the day and the machine. */
import { strToU8, zipSync } from 'fflate';
import { hash } from '../../domain/digest.ts';
import type { OutputFile } from '../../domain/output-file.ts';

/**
 * The time of a file says only whether it is another one: PHP on a server goes by it, and would run the old one for as long
 * as it is the same. The library takes it for one of the machine's own time zone.
 */
const timeOf = (text: string): Date => new Date(1980, 0, 1 + (hash(text) % 10_000));

export const archive = (files: readonly OutputFile[]): Uint8Array =>
  zipSync(
    Object.fromEntries(
      files.map(({ name, text }) => [name, [strToU8(text), { level: 9, mtime: timeOf(text) }]]),
    ),
  );
