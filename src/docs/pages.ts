/** The pages of the documentation, as Markdown in `demo/docs/`. `README.md` is the first: it names all others. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DOCS = fileURLToPath(new URL('../../demo/docs/', import.meta.url));

/** The page that a folder opens with, in the repository and on the site. */
export const FIRST_PAGE = 'README.md';

/** The files of every page, `README.md` first. */
export const pageFiles = (): readonly string[] => [
  FIRST_PAGE,
  ...readdirSync(DOCS).filter(name => name.endsWith('.md') && name !== FIRST_PAGE),
];

export const readPage = (file: string): string => readFileSync(join(DOCS, file), 'utf8');

export const writePage = (file: string, text: string): void =>
  writeFileSync(join(DOCS, file), text);
