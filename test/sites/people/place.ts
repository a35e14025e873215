/** The site that the check has started, as its environment says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Place {
  /** Where it is, without a slash at the end. */
  readonly origin: string;
  /** The folder that the web server serves. */
  readonly site: string;
  /** Where PHP's notices go. */
  readonly log: string;
  /** The plugin as its people would get it. */
  readonly zip: string;
}

function read(): Place {
  const { SITE } = process.env;
  if (!SITE) throw new Error('No site is running: these are the files of npm run check:sites.');
  return JSON.parse(SITE);
}

export const place = read();

/** Everybody's, since the site is gone in a minute. */
export const PASSWORD = 'soleus and gastrocnemius 21';

/** The folder that readers get, and the one that Undo brings back. */
export const LIVE = join(place.site, 'wp-content/uploads/care-picks');
export const BEFORE = `${LIVE}-before`;

/** What PHP complained of in files of the plugin, and what ended a page; an old WordPress complains of itself. */
export const notices = (): readonly string[] =>
  readFileSync(place.log, 'utf8')
    .split('\n')
    .filter(line => /plugins\/care-picks|PHP Fatal error/.test(line));
