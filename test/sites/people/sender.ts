/** Whoever sends requests to the plugin's routes without its page: with a nonce or another's, and with anything in them. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export type Send = (route: string, data?: Buffer | object) => Promise<Answer>;

/** The nonce of whoever is signed in. */
export async function nonceOf(page: Page): Promise<string> {
  const answer = await page.request.get('/wp-admin/admin-ajax.php?action=rest-nonce');
  return answer.text();
}

/** Sends as whoever is signed in in this page; without a nonce WordPress takes it for nobody's. */
export const sender =
  (page: Page, nonce?: string): Send =>
  async (route, data) => {
    const response = await page.request.post(`/?rest_route=/care-picks/v1${route}`, {
      headers: {
        ...(nonce === undefined ? {} : { 'X-WP-Nonce': nonce }),
        ...(Buffer.isBuffer(data) ? { 'Content-Type': 'application/octet-stream' } : {}),
      },
      ...(data === undefined ? {} : { data }),
    });
    return { status: response.status(), body: await response.json().catch(() => undefined) };
  };

export type Sent = readonly (readonly [name: unknown, text: unknown])[];

/** Files as the plugin's page sends them: gzip of lines of JSON, each a name and a text. */
export const partOf = (files: Sent): Buffer =>
  gzipSync(files.map(file => JSON.stringify(file)).join('\n'));

/** Begins a new folder. @returns its id */
export async function begin(send: Send): Promise<string> {
  const { status, body } = await send('/folder');
  if (status !== 200) throw new Error(`A new folder is answered with ${status}.`);
  return String(body);
}
