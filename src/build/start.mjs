/**
 * `npm start`: the demo page, and dist/ as a static host would serve it, at one address. If a reader's page is on another
 * origin, the headers decide whether the widget may load; these are the ones that the `_headers` file asks of a host.
 */
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, finish, root, SetupError } from './setup.mjs';

const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

function wantedPort() {
  const port = Number(process.env.PORT || 4173);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new SetupError(`PORT is "${process.env.PORT}", which is not a port number.`);
}

await finish(async () => {
  const port = wantedPort();
  await ensureInstalled();
  await ensureBuilt();
  // Only now is the package sure to be there.
  const { preview } = await import('vite');
  const { resolvedUrls } = await preview({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    preview: {
      port,
      // If the port is taken, the next one is tried.
      strictPort: false,
      host: process.env.HOST || '127.0.0.1',
      // Only public files are served, so any host name is fine.
      allowedHosts: true,
      cors: true,
      headers: HEADERS,
    },
  });
  console.log(`Care Picks: ${[...resolvedUrls.local, ...resolvedUrls.network].join('  ')}`);
  // There is nothing to finish first, and ending on request is not a failure.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
  // When npm is ended it does not always end its child, and the server would go on by itself.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.exit(0), 1000).unref();
});
