/** A WordPress of its own on the loopback, with a database of its own, in a folder that goes with it. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDatabase } from './database.mjs';
import { startWebServer } from './web-server.mjs';
import { layWordPress } from './wordpress.mjs';

/**
 * @param source the folder of WordPress's files
 * @returns where it is, the folder that is served, the file that PHP's notices go to, and how to end it all
 */
export async function startSite(source) {
  const folder = mkdtempSync(join(tmpdir(), 'care-picks-site-'));
  // The web server works for a user of its own.
  chmodSync(folder, 0o755);
  const site = join(folder, 'site');
  const log = join(folder, 'notices.log');
  const running = [];
  const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const end = async () => {
    for (const stop of running.splice(0).reverse()) await stop();
    clear();
  };
  try {
    const database = await startDatabase(folder);
    running.push(database.stop);
    layWordPress({ source, site, socket: database.socket, log });
    const { origin, stop } = await startWebServer({ folder, site });
    running.push(stop);
    // The daemons have asked before it, and write nothing any more.
    process.once('exit', clear);
    return { origin, site, log, end };
  } catch (error) {
    await end();
    throw error;
  }
}
