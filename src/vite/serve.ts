/** Serves the compiled folder in development, made anew when the catalog has changed. */
import { extname } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Compiled } from '../server/compile.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

export interface Served {
  /** The path that the folder has on the server, ending in `/`. */
  readonly base: string;
  /** Of the catalog. */
  readonly path: string;
  readonly compiled: () => Promise<Compiled>;
}

/** The file that an address asks for; nothing for one that cannot be decoded, which is not ours. */
function nameOf(address: string): string | undefined {
  try {
    return decodeURI(address).replace(/^\/|\?.*$/g, '') || 'index.html';
  } catch {
    return undefined;
  }
}

type Texts = ReadonlyMap<string, string>;

export function serve(server: ViteDevServer, { base, path, compiled }: Served): void {
  let texts: Promise<Texts> | undefined;
  const make = async (): Promise<Texts> => {
    const all = new Map<string, string>();
    for await (const { name, text } of (await compiled()).files) all.set(name, text);
    return all;
  };
  server.watcher.add(path);
  // Some programs write a file anew by deleting it first.
  for (const event of ['add', 'change', 'unlink'] as const)
    server.watcher.on(event, changed => {
      if (changed !== path) return;
      texts = undefined;
      server.ws.send({ type: 'full-reload' });
    });
  server.middlewares.use(base.replace(/\/$/, ''), async (request, response, next) => {
    const name = nameOf(request.url ?? '');
    if (name === undefined) return next();
    try {
      texts ??= make();
      const text = (await texts).get(name);
      if (text === undefined) return next();
      response.setHeader('Content-Type', `${TYPES[extname(name)] ?? 'text/plain'}; charset=utf-8`);
      response.end(text);
    } catch (error) {
      texts = undefined;
      const message = error instanceof Error ? error.message : String(error);
      server.config.logger.error(message);
      server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'care-picks' } });
      response.statusCode = 500;
      response.end(message);
    }
  });
}
