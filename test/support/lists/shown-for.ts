/**
 * Where what is shown for a muscle lies in a folder: what looks alike on several lies there once, and what only stands in
 * for a muscle is in its one file. Each of a folder’s readers finds it so, and so do the tests.
 */
import type { MuscleFile } from '../../../src/domain/types.ts';
import type { FirstFile } from '../../../src/first/first-file.ts';

/** @param read gives the value of `first/<name>.json` */
export async function firstFor(
  { muscle, first = muscle.id }: MuscleFile,
  read: (name: string) => FirstFile | Promise<FirstFile>,
): Promise<FirstFile> {
  return typeof first === 'string' ? read(first) : (first as FirstFile);
}

/** The page that the one of a muscle leads to, or that page itself. @param read gives the text of a page */
export function pageFor(id: string, read: (name: string) => string): string {
  const text = read(`${id}.html`);
  const [, to] = /^<meta http-equiv="refresh" content="0; url=([a-z-]+\.html)">$/m.exec(text) ?? [];
  return to ? read(to) : text;
}
