/** The system's Chromium, and a server for what it looks at: for pictures and for measuring. */
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';

export const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--hide-scrollbars'],
  });

/**
 * Serves what `respond` gives for a path, `{ type, body, headers }`; where it throws, nothing is there.
 *
 * @returns the server's origin, and how to end it
 */
export async function serve(respond) {
  const server = createServer((request, response) => {
    respond(new URL(request.url, 'http://host').pathname).then(
      ({ type, body, headers = {} }) =>
        response.writeHead(200, { 'Content-Type': type, ...headers }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}
