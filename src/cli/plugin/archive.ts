/** Files as a zip archive: the same files, the same bytes, whatever the day and the machine. */
import { strToU8, zipSync } from 'fflate';
import type { OutputFile } from '../../domain/output-file.ts';

/** The first day that such an archive can name. The library takes it for one of the machine's own time zone. */
const EPOCH = new Date(1980, 0, 1);

export const archive = (files: readonly OutputFile[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])), {
    level: 9,
    mtime: EPOCH,
  });
