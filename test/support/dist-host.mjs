/**
 * Two static hosts for dist/, each on a port and so an origin of its own, as an author's host would be
 * seen from a reader's page. The folder lies at `/` and at `/deep/er/path/`. Commands for
 * `executeServerCommand`:
 *
 * - `dist-origin` (`0` or `1`, default `0`): the origin, `http://127.0.0.1:…`
 * - `requests`: the paths that this browser has asked the two for, in order; `reset-requests` forgets them
 * - `dist-fault`, `{ path, …answer }`: from now on this browser gets a broken answer for paths that end so
 *   (faults.mjs; without `body` and `status` it is the file, slow or cut short); `mend-dist` ends it
 *
 * Each browser has its own log and faults, for all of them run the same file at the same time.
 */

import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { engineOf } from './engines/engine-commands.mjs';
import { give, mimeOf } from './faults.mjs';

/**
 * How long an idle connection stays, in milliseconds: longer than any test takes. Node, left to itself, ends one after five
 * seconds, and a browser on a busy machine may be asking at that moment.
 */
export const KEEP_ALIVE = 600_000;

const DEEP = '/deep/er/path/';

/** What demo/docs/hosting.md asks of a host, and no caching, so that every request is seen. */
const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

function engineOfRequest({ headers }) {
  const agent = headers['user-agent'] ?? '';
  if (agent.includes('Firefox/')) return 'firefox';
  return agent.includes('Chrome/') ? 'chromium' : 'webkit';
}

async function fileAnswer(folder, path) {
  // The path is absolute, so that normalizing it cannot lead out of the folder.
  const file = join(folder, normalize(path.startsWith(DEEP) ? path.slice(DEEP.length - 1) : path));
  try {
    const target = (await stat(file)).isDirectory() ? join(file, 'index.html') : file;
    return {
      headers: { ...HEADERS, 'Content-Type': mimeOf(target) },
      body: await readFile(target),
    };
  } catch {
    // Whatever keeps a host from reading a file, the reader hears this.
    return {
      status: 404,
      headers: { ...HEADERS, 'Content-Type': mimeOf('.txt') },
      body: 'Not found',
    };
  }
}

const listen = server =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve(server.address().port));
  });

/** @param folder the path of dist/ */
export function distHost(folder) {
  let log = [];
  let faults = [];

  async function answer(request, response) {
    const engine = engineOfRequest(request);
    const path = decodeURIComponent(new URL(request.url, 'http://host').pathname);
    log.push({ engine, path });
    // A request that is not simple is asked about first; a static host does not answer that, nor do we.
    if (request.method !== 'GET') return give(response, { status: 405 });
    const file = await fileAnswer(folder, path);
    const fault = faults.findLast(it => it.engine === engine && path.endsWith(it.path));
    if (!fault) return give(response, file);
    const { headers, ...rest } = fault;
    return give(response, { ...file, ...rest, headers: { ...file.headers, ...headers } });
  }

  const servers = [0, 1].map(() =>
    createServer((request, response) => {
      answer(request, response).catch(() => response.destroy());
    }),
  );
  for (const server of servers) server.keepAliveTimeout = KEEP_ALIVE;
  let origins = [];

  return {
    name: 'dist-host',
    async serverStart() {
      const ports = await Promise.all(servers.map(listen));
      origins = ports.map(port => `http://127.0.0.1:${port}`);
    },
    serverStop() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
    executeCommand({ command, payload, session }) {
      const engine = engineOf(session);
      const others = list => list.filter(it => it.engine !== engine);
      switch (command) {
        case 'dist-origin':
          return origins[payload ?? 0];
        case 'requests':
          return log.filter(it => it.engine === engine).map(({ path }) => path);
        case 'reset-requests':
          log = others(log);
          return true;
        case 'dist-fault':
          faults.push({ ...payload, engine });
          return true;
        case 'mend-dist':
          faults = others(faults);
          return true;
        default:
          return undefined;
      }
    },
  };
}
