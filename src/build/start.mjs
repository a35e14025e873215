/**
 * `npm start`: the demo page, and dist/ as a static host would serve it, at one address. Where a reader's
 * page lies on another origin, the headers decide whether the widget may load; these are the ones that
 * the `_headers` file asks of a real host.
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
  throw new SetupError(`PORT is "${process.env.PORT}", which is no port number.`);
}

await finish(async () => {
  const port = wantedPort();
  await ensureInstalled();
  await ensureBuilt();
  // Only now is it certain that the package is there.
  const { preview } = await import('vite');
  const { resolvedUrls } = await preview({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    preview: {
      port,
      // A port that is taken leads to the next one.
      strictPort: false,
      host: process.env.HOST || '127.0.0.1',
      // Nothing but public files is served, whatever name the machine is called by.
      allowedHosts: true,
      cors: true,
      headers: HEADERS,
    },
  });
  console.log(`Care Picks: ${[...resolvedUrls.local, ...resolvedUrls.network].join('  ')}`);
  // Nothing is under way that must be ended first, and ending on request is no failure.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
  // npm that is ended does not always tell its child, and a server that nobody started serves on.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.exit(0), 1000).unref();
});
