/** What the documents of the project hold, for the tests that hold them to the code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { marked, type Token, type Tokens } from 'marked';
import { pageFiles } from '../../src/docs/pages.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Every page of the documentation, by its path in the repository. */
export const PAGES: readonly string[] = pageFiles().map(file => `demo/docs/${file}`);

export const DOCUMENTS: readonly string[] = ['README.md', 'CONTRIBUTING.md', ...PAGES];

export const textOf = (document: string): string => readFileSync(join(ROOT, document), 'utf8');

function tokensOf<T extends Token>(document: string, type: T['type']): readonly T[] {
  const found: T[] = [];
  marked.walkTokens(marked.lexer(textOf(document)), token => {
    // The type of a token is what its kind goes by.
    if (token.type === type) found.push(token as T);
  });
  return found;
}

/** Where links and pictures lead, in the order of the document. */
export const addressesIn = (document: string): readonly string[] => [
  ...tokensOf<Tokens.Link>(document, 'link').map(({ href }) => href),
  ...[...textOf(document).matchAll(/<img src="([^"]+)"/g)].map(([, src]) => src ?? ''),
];

/** What stands in a sentence as code. */
export const wordsOfCode = (document: string): readonly string[] =>
  tokensOf<Tokens.Codespan>(document, 'codespan').map(({ text }) => text);

/** A piece of code and what is said of it behind its language: `json product`. Indented code has neither. */
export interface Piece {
  readonly mark: string;
  readonly text: string;
}

export const codeIn = (document: string): readonly Piece[] =>
  tokensOf<Tokens.Code>(document, 'code').map(({ lang = '', text }) => ({ mark: lang, text }));

/** Everything that a document tells somebody to type, without remarks and where the output goes. */
export const commandsIn = (document: string): readonly string[] =>
  [...codeIn(document).flatMap(({ text }) => text.split('\n')), ...wordsOfCode(document)]
    .map(line => line.replace(/\s+[#>] .*$/, '').trim())
    .filter(line => /^(?:[A-Z]+=\S+ )?np[mx] (?!ci|install)/.test(line));
