/** What authors are told of each tool. The documentation’s table is made from this; no page loads it. */
import type { ToolName } from './tools.ts';

export interface ToolHelp {
  readonly title: string;
  /** How its documentation writes a call, up to the bracket. */
  readonly call: string;
  /** What an author has to prepare in it. */
  readonly prepare: string;
}

export const TOOLS: Readonly<Record<ToolName, ToolHelp>> = {
  ga4: {
    title: 'Google Analytics 4 (`gtag.js`)',
    call: 'gtag',
    prepare:
      'Nothing: its reports of item lists show them. Where it is there by way of Tag Manager alone, with or without its commands for consent, that is told, as below.',
  },
  gtm: {
    title: 'Google Tag Manager',
    call: 'dataLayer.push',
    prepare:
      'A trigger for the two events, and a GA4 event tag with “Send e-commerce data” from the data layer.',
  },
  plausible: {
    title: 'Plausible',
    call: 'plausible',
    prepare:
      'A goal for “Care picks: view”. Clicks are under “Outbound Link: Click”, as those on your other links are.',
  },
  matomo: {
    title: 'Matomo',
    call: '_paq.push',
    prepare:
      'Nothing: views and clicks are under Events, and shops that are told under Outlinks too.',
  },
  fathom: {
    title: 'Fathom',
    call: 'fathom.trackEvent',
    prepare: 'Nothing. It counts, and does not say of which product.',
  },
  koko: {
    title: 'Koko Analytics Pro',
    call: 'koko_analytics.trackEvent',
    prepare: 'Two event types with exactly these names.',
  },
};
