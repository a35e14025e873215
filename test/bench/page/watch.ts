/**
 * The script at the head of each post, the same for every subject: it notes when the picks are painted and
 * what moved or blocked the page, into `window.seen`. Looking costs the page one selector a frame.
 */
import { CARD } from './subject.ts';

/** Calls back once what the document holds at this moment is painted. */
const AFTER_PAINT = `
  window.afterPaint = told => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { port1.close(); told(performance.now()); };
    port2.postMessage(0);
  });`;

const LOOK = `
  window.cards = () => {
    const hosts = document.documentElement.dataset.hosts.split('|').filter(Boolean);
    const root = hosts.reduce((node, host) => node?.querySelector(host)?.shadowRoot, document);
    return root ? [...root.querySelectorAll('${CARD}')] : [];
  };
  const wanted = Number(document.documentElement.dataset.cards);
  if (wanted > 0) requestAnimationFrame(function look(begun) {
    if (window.cards().length < wanted) { requestAnimationFrame(look); return; }
    // This very frame paints them.
    seen.begun = begun;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { port1.close(); seen.painted = performance.now(); };
    port2.postMessage(0);
  });`;

/** Both end when nothing has come, moved or blocked for a second. */
const QUIET = `
  window.quiet = new Promise(resolve => {
    let timer;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (document.readyState === 'complete' && (wanted === 0 || seen.painted)) resolve();
        else wait();
      }, 1000);
    };
    seen.wait = wait;
    wait();
  });
  const on = (type, note) => new PerformanceObserver(list => {
    for (const entry of list.getEntries()) note(entry);
    seen.wait();
  }).observe({ type, buffered: true });
  // Nobody touches anything here; Chromium takes a page that grows on a phone for a touch all the same.
  on('layout-shift', entry => { seen.cls += entry.value; });
  on('longtask', entry => { seen.blocked += Math.max(0, entry.duration - 50); });
  on('largest-contentful-paint', entry => { seen.lcp = entry.startTime; });
  on('resource', () => {});`;

export const WATCH = `(() => {
  window.seen = { cls: 0, blocked: 0, lcp: 0, begun: 0, painted: 0 };
  ${AFTER_PAINT}
  ${LOOK}
  ${QUIET}
})();`;
