/**
 * What others would put there, bundled as their authors advise: one module, compressed, only what is used of a
 * library. Each is as good as it can be: its data is in the script and needs no second request.
 */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Subject } from './subject.ts';
import type { Words } from './words.ts';

const FOLDER = fileURLToPath(new URL('peers/', import.meta.url));

export interface Peer extends Subject {
  /** Its script. */
  readonly path: string;
  readonly code: string;
}

async function bundled(file: string, define: Readonly<Record<string, string>>): Promise<string> {
  const result = await build({
    configFile: false,
    root: FOLDER,
    logLevel: 'error',
    mode: 'production',
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: join(FOLDER, file), output: { codeSplitting: false } },
    },
  });
  const [only] = Array.isArray(result) ? result : [result];
  if (!only || !('output' in only)) throw new Error(`${file} was not bundled.`);
  return only.output[0].code;
}

export const REACT = 'React widget';
export const HITS = 'instantsearch.js hits';
export const BUY_BUTTON = 'buy-button-js, its start';

const PEERS = [
  { name: REACT, file: 'react-widget.jsx' },
  { name: HITS, file: 'hits.js' },
  { name: BUY_BUTTON, file: 'buy-button.js', cards: 1 },
] as const;

/** Those that show the products. */
export const SHOWING = [REACT, HITS] as const;

/** @param all how many cards the words are of */
export async function peers(words: Words, all: number, styles: string): Promise<readonly Peer[]> {
  const define = { WORDS: JSON.stringify(words), STYLES: JSON.stringify(styles) };
  return Promise.all(
    PEERS.map(async peer => {
      const path = `/peers/${basename(peer.file).replace(/\.\w+$/, '')}.js`;
      return {
        name: peer.name,
        picks: `<div id="picks"></div>\n<script type="module" src="${path}"></script>`,
        cards: 'cards' in peer ? peer.cards : all,
        path,
        code: await bundled(peer.file, define),
      };
    }),
  );
}

export const readStyles = (): Promise<string> =>
  readFile(new URL('plain.css', import.meta.url), 'utf8');
