/** What a network, a host or a cache does to one file. */

/** An answer as `test/support/faults.mjs` gives it; an empty one is the healthy file. */
export type Fault = Readonly<Record<string, unknown>>;

const PAGE = '<!doctype html><html><title>Not found</title><body>Not found</body></html>';
const html = { 'Content-Type': 'text/html; charset=utf-8' };

/** What no file survives. */
export const BROKEN: Readonly<Record<string, Fault>> = {
  'is refused': { refused: true },
  'is not there (404)': { status: 404, body: 'Not found' },
  'is forbidden (403)': { status: 403, body: 'Forbidden' },
  'fails (500)': { status: 500, body: 'Oops' },
  'is a web page (200)': { body: PAGE, headers: html },
  'is a web page that says that it is the file': { body: PAGE },
  'is empty': { body: '' },
  'is cut in the middle': { cut: 900 },
};

/** What only a file of data can be. */
export const BROKEN_DATA: Readonly<Record<string, Fault>> = {
  'never ends': { endless: true },
  'has 50 MB': { padded: 50_000_000 },
  'is for another version': { body: '{"version":9,"muscle":{},"products":[]}' },
  'is another value': { body: '{"error":"busy"}' },
};

/** What it survives. */
export const SURVIVED: Readonly<Record<string, Fault>> = {
  'is slow': { delay: 400 },
  'has a wrong type': { headers: { 'Content-Type': 'text/plain' } },
};
