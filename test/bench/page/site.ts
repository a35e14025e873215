/**
 * The blog's host: dist/ under `/site/`, another compiled folder under `/many/`, and pages and scripts of the
 * bench's own, all compressed. A file may be kept by the browser, as dist/_headers has it; a post may not.
 */
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { serve } from '../../support/engines/chromium.mjs';
import { mimeOf } from '../../support/faults.mjs';

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));

export interface Site {
  readonly origin: string;
  /** Publishes a page or a script. @returns its address */
  readonly publish: (path: string, text: string) => string;
  readonly close: () => void;
}

/** @param many the folder under `/many/` */
export async function serveSite(many: string): Promise<Site> {
  const published = new Map([['/posts/blank.html', '<!doctype html><title>Blog</title>']]);
  const packed = new Map<string, Buffer>();
  const read = async (path: string): Promise<string | Buffer> => {
    const own = published.get(path);
    if (own !== undefined) return own;
    const [, root = '', name = ''] = /^\/(site|many)\/(.+)$/.exec(normalize(path)) ?? [];
    return readFile(join(root === 'many' ? many : DIST, name));
  };
  const { origin, close } = await serve(async (path: string) => {
    // Packed once: what the host does must not slow down the phone beside it.
    const body = packed.get(path) ?? gzipSync(await read(path));
    packed.set(path, body);
    const isPage = path.endsWith('.html');
    return {
      type: mimeOf(path),
      body,
      headers: {
        'Content-Encoding': 'gzip',
        'Content-Length': body.length,
        'Cache-Control': isPage ? 'no-store' : 'public, max-age=600',
      },
    };
  });
  const publish = (path: string, text: string): string => {
    published.set(path, text);
    packed.delete(path);
    return `${origin}${path}`;
  };
  return { origin, publish, close };
}
