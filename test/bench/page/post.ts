/** The blog post that every subject stands in, just below the first screen of a phone or inside it. */

/** Words enough to fill a screen of 412 by 915. */
const WORDS =
  'The calf is two muscles that share one tendon, and the deeper of them works all day long without a word. '.repeat(
    3,
  );
const paragraphs = (count: number): string => `<p>${WORDS}</p>`.repeat(count);

/** Finds the picks wherever they are, and notes when they are painted. */
const WATCH = `<script>
(() => {
  const roots = node => [node, ...[...node.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ? roots(shadowRoot) : [])];
  const count = () => roots(document).reduce((sum, root) => sum + root.querySelectorAll('.card').length, 0);
  const wanted = () => Number(document.documentElement.dataset.cards);
  requestAnimationFrame(function look() {
    if (wanted() > 0 && count() >= wanted()) requestAnimationFrame(() => { window.painted = performance.now(); });
    else requestAnimationFrame(look);
  });
  window.shift = 0; window.blocked = 0; window.lcp = 0;
  new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) shift += e.value; }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver(list => { for (const e of list.getEntries()) blocked += Math.max(0, e.duration - 50); }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver(list => { for (const e of list.getEntries()) lcp = e.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
})();
</script>`;

export interface Placing {
  /** How many cards have to be there. */
  readonly cards: number;
  readonly isInside: boolean;
}

/** @param head what the subject puts into the head */
export const post = (picks: string, head: string, { cards, isInside }: Placing): string =>
  `<!doctype html><html lang="en" data-cards="${cards}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>The quiet calf</title>${WATCH}
<style>body { margin: 0 auto; max-width: 44rem; padding: 16px; font: 18px/1.6 Georgia, serif }</style>${head}</head>
<body><h1>The quiet calf</h1>${paragraphs(isInside ? 1 : 6)}${picks}${paragraphs(6)}</body></html>`;
