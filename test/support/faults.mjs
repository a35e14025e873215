/**
 * Answers as no healthy server gives them, and pages with headers of their own, for tests that ask how
 * the widget takes it. An answer is a plain value:
 *
 *     { status, headers, body, delay, cut, refused, endless, padded }
 *
 * `delay` waits that many milliseconds first, `cut` ends the connection after that many bytes, `refused` ends it
 * before the first, `endless` goes on after the body for as long as somebody listens, and `padded` makes the body that
 * long with blanks, which JSON and scripts may end in.
 *
 * - `executeServerCommand('answer', { name, ...answer })` keeps an answer on the tests' own origin and
 *   gives its address, which ends in `name` (default: `page.html`); show a page in an iframe.
 * - `executeServerCommand('dist-fault', { path, ...answer })`: see dist-host.mjs.
 */
import { randomUUID } from 'node:crypto';
import { extname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export const MIME = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

export const mimeOf = path => MIME[extname(path) || path] ?? 'application/octet-stream';

const BLANKS = Buffer.alloc(65_536, ' ');

/** Writes on and on until the other side has had enough. */
function pour(response) {
  const more = () => {
    while (!response.destroyed && response.write(BLANKS));
  };
  response.on('drain', more);
  more();
}

/** Gives an answer, as healthy or broken as it is described. */
export async function give(
  response,
  { status = 200, headers = {}, body = '', delay = 0, cut, refused, endless, padded = 0 },
) {
  if (delay > 0) await wait(delay);
  if (refused) {
    response.destroy();
    return;
  }
  if (endless) {
    response.writeHead(status, headers);
    response.write(body);
    pour(response);
    return;
  }
  const text = Buffer.from(body);
  const bytes = Buffer.concat([text, Buffer.alloc(Math.max(0, padded - text.length), ' ')]);
  response.writeHead(status, { 'Content-Length': bytes.length, ...headers });
  if (cut === undefined) {
    response.end(bytes);
    return;
  }
  // Only what has been handed to the network reaches the browser before the end.
  await new Promise(resolve => response.write(bytes.subarray(0, cut), resolve));
  response.destroy();
}

/** @returns the plugin that keeps answers and the middleware that gives them */
export function faults() {
  const answers = new Map();
  return {
    plugin: {
      name: 'faults',
      executeCommand({ command, payload }) {
        if (command !== 'answer') return undefined;
        const { name = 'page.html', ...answer } = payload;
        const path = `/answers/${randomUUID()}/${name}`;
        answers.set(path, {
          ...answer,
          headers: { 'Content-Type': mimeOf(name), ...answer.headers },
        });
        return path;
      },
    },
    /** A middleware and no plugin hook, for the runner rewrites what its plugins serve. */
    async middleware(context, next) {
      const answer = answers.get(context.path);
      if (!answer) return next();
      context.respond = false;
      return give(context.res, answer);
    },
  };
}
