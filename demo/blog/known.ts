/** How a fact about somebody else's service is known, in words that an author can weigh. */
import { html, type TemplateResult } from 'lit';
import type { Known } from '../sites/site.ts';

const day = (iso: string): string =>
  new Date(iso).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

export function knownAs(known: Known): string | TemplateResult {
  switch (known.how) {
    case 'tried':
      return `Tried: ${known.what}.`;
    case 'read':
      return html`Read on
        <a href=${known.address} rel="noreferrer">${new URL(known.address).hostname}</a>,
        ${day(known.day)}.`;
    case 'repeated':
      return `${known.what} Repeated from others, not read at the source.`.trim();
    default:
      return known satisfies never;
  }
}
