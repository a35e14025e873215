/**
 * Loads what measures views and clicks (analytics/) where an author asked for it, and only there: by
 * `data-analytics` on one of our scripts, for the whole page, or by `analytics` of a `<care-catalog>`.
 */

/** Those that may be ours, in few bytes: others have attributes of that name too. What measures looks at their whole addresses. */
const SCRIPTS = 'script[data-analytics]:is([src*="embed.js"],[src*=picks],[data-muscle])';

export const measureAsAsked = (): void => {
  import('../analytics/analytics.ts').then(
    analytics => analytics.measureAsAsked(SCRIPTS),
    () => {}, // Blocked by the reader, whose choice it is.
  );
};

export function measureAsScriptsAsk(): void {
  try {
    if (document.querySelector(SCRIPTS)) measureAsAsked();
  } catch {
    // A page with an element or a function of its own in this place is not measured.
  }
}
