/**
 * Answers as no healthy server gives them, and pages with headers of their own, for tests that ask how
 * the widget takes it. An answer is a plain value:
 *
 *     { status, headers, body, delay, cut }
 *
 * `delay` waits that many milliseconds first, `cut` ends the connection after that many bytes.
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

/** Gives an answer, as healthy or broken as it is described. */
export async function give(response, { status = 200, headers = {}, body = '', delay = 0, cut }) {
  if (delay > 0) await wait(delay);
  const bytes = Buffer.from(body);
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
