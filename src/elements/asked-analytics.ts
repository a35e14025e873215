/**
 * Loads what measures views and clicks (analytics/) where an author asked for it, and only there: by
 * `data-analytics` on one of our scripts, for the whole page, or by `analytics` of a `<care-catalog>`.
 */

/** @returns what ends it. What does not come was blocked by the reader, whose choice it is. */
export const measureAs = async (names: string, on?: EventTarget): Promise<() => void> => {
  try {
    const { measureNamed } = await import('../analytics/analytics.ts');
    return measureNamed(names, on);
  } catch {
    return () => {};
  }
};

/** Others have attributes of that name too. */
const OURS = 'script[data-analytics]:is([src*="embed"],[src*="picks"],[data-muscle])';

const asked = new Set<string | null>();

function lookAround(): void {
  for (const script of Document.prototype.querySelectorAll.call(document, OURS)) {
    const names = script.getAttribute('data-analytics');
    if (names && !asked.has(names)) void measureAs(names);
    asked.add(names);
  }
}

/** Asks the scripts that are there, and once more those that came while the page loaded. */
export function measureAsScriptsAsk(): void {
  try {
    lookAround();
    addEventListener('load', lookAround);
  } catch {
    // A page that has replaced what is asked here is not measured.
  }
}
