/** A page whose widget may load, fail or never come, and what a reader of it sees. */
import { expect } from '@open-wc/testing';
import { all, answer } from '../../support/page.ts';

/** Ends as soon as anything is decided: the widget has loaded or failed, or the console says why it cannot. */
const WITNESS = `<script>
  window.thrown = [];
  window.said = [];
  const tell = () => parent.postMessage('decided', '*');
  addEventListener('error', event => thrown.push(String(event.message)));
  addEventListener('unhandledrejection', event => thrown.push(String(event.reason)));
  console.error = (...words) => { said.push(words.join(' ')); tell(); };
  for (const type of ['care-picks-load', 'care-picks-error']) addEventListener(type, tell);
</script>`;

export interface Page {
  readonly document: Document;
  readonly window: Window;
  readonly thrown: readonly string[];
  readonly said: readonly string[];
  /** Settles when something more is decided. */
  readonly decided: () => Promise<void>;
}

const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

/** @param body stands in a page of another origin */
export async function openPage(body: string): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.dataset.mounted = '';
  frame.width = '800';
  frame.height = '600';
  const decided = () =>
    new Promise<void>(resolve => {
      const hear = ({ source, data }: MessageEvent) => {
        if (source !== frame.contentWindow || data !== 'decided') return;
        removeEventListener('message', hear);
        resolve();
      };
      addEventListener('message', hear);
    });
  const first = decided();
  frame.src = await answer({
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Blog</title>${WITNESS}<body>${body}</body></html>`,
  });
  document.body.append(frame);
  await first;
  const window = frame.contentWindow as Window & { thrown: string[]; said: string[] };
  const widget = all(window.document, 'care-picks')[0] as HTMLElementTagNameMap['care-picks'];
  await widget?.updateComplete;
  return { document: window.document, window, thrown: window.thrown, said: window.said, decided };
}

export const cardsOf = ({ document }: Page): readonly Element[] =>
  all(document, '[data-product]').filter(isSeen);

/** Whatever happened: nothing is thrown, products stand with their cautions, or else the fallback does. */
export function expectSafe(page: Page, fallback: string | undefined): void {
  expect(page.thrown).to.deep.equal([]);
  const shown = cardsOf(page);
  for (const card of shown) {
    const flags = all(card, '.flags [data-caution]').filter(isSeen);
    expect(flags, card.outerHTML.slice(0, 80)).not.to.be.empty;
  }
  if (shown.length > 0) {
    const [clot] = all(page.document, '.clot[data-caution="blood-clot"]').filter(isSeen);
    expect(clot?.textContent).to.match(/clot/i);
    expect(all(page.document, '[data-disclosure]').filter(isSeen)).not.to.be.empty;
  } else if (fallback) {
    expect(all(page.document, fallback).filter(isSeen), 'fallback').to.have.length(1);
  }
  for (const line of page.said) expect(line).to.match(/^\[care-picks\] [a-z]+\/[a-z]+: /);
  expect(new Set(page.said).size, page.said.join('\n')).to.equal(page.said.length);
}
