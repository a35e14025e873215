/** A page that is served as XML: what stands there and what a reader does in it is as in any other. */
import { expect } from '@open-wc/testing';
import { atLeast } from '../../support/lists/at-least.ts';
import { all, answer, appears, cards, one, unmount } from '../../support/page.ts';
import { openPage } from '../site/open.ts';
import { origin } from './drawn.ts';

afterEach(unmount);

type Widget = HTMLElementTagNameMap['care-picks'];

const page = (body: string) => `<?xml version="1.0"?>
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Post</title>
<script>
  parent.watchRoots?.(window);
  window.problems = [];
  addEventListener('error', event => problems.push(String(event.message)));
  addEventListener('unhandledrejection', event => problems.push(String(event.reason)));
  console.error = (...words) => problems.push(words.join(' '));
  addEventListener('care-picks-load', () => parent.postMessage('xhtml', '*'));
</script></head><body>${body}</body></html>`;

async function open(body: string) {
  const frame = document.createElement('iframe');
  frame.dataset.mounted = '';
  frame.width = '800';
  frame.height = '600';
  const loaded = new Promise<void>(resolve => {
    const hear = ({ source, data }: MessageEvent) => {
      if (source !== frame.contentWindow || data !== 'xhtml') return;
      removeEventListener('message', hear);
      resolve();
    };
    addEventListener('message', hear);
  });
  frame.src = await answer({
    name: 'post.xhtml',
    headers: { 'Content-Type': 'application/xhtml+xml' },
    body: page(body),
  });
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow as Window & { problems: string[] };
  return { view, widget: one(view.document, 'care-picks') as Widget };
}

/** Chromium runs no module script in XML, and imports one there all the same. */
const SCRIPT = `<script>import('${origin}/care-picks.js')</script>`;
const FORMS: readonly (readonly [string, string])[] = [
  ['painted first', `<care-picks muscle="soleus"></care-picks>${SCRIPT}`],
  ['live', `<care-picks muscle="soleus" limit="20"></care-picks>${SCRIPT}`],
  [
    'a link',
    `<p><a href="${origin}/picks/soleus.html">Care picks</a></p><script async="async" src="${origin}/embed.js"></script>`,
  ],
];

/** The author's link between the tags of an element, which an engine may leave as it is. */
const LINK = `<a href="${origin}/picks/soleus.html">Care picks</a>`;
const PASTED: readonly (readonly [string, string])[] = [
  [
    'with its module, which Chromium does not run',
    `<script type="module" src="${origin}/care-picks.js"></script><care-picks muscle="soleus">${LINK}</care-picks>`,
  ],
  [
    'with a root as HTML has it, and no script',
    `<care-picks muscle="soleus"><template shadowrootmode="open"><slot></slot></template>${LINK}</care-picks>`,
  ],
];

describe('an element as it is pasted into an XHTML page', () => {
  for (const [how, body] of atLeast(2, PASTED))
    it(`${how} → what the author wrote, for as long as there are no picks`, async () => {
      const { document: post, told } = await openPage(page(`%witness%${body}`), {
        headers: { 'Content-Type': 'application/xhtml+xml' },
      });
      expect(post.contentType).to.equal('application/xhtml+xml');
      const [link] = all(post, 'a');
      expect(link?.getClientRects().length === 0).to.equal(all(post, '.card').length > 0);
      expect(told().thrown).to.deep.equal([]);
    });
});

describe('an XHTML page', () => {
  for (const [form, body] of atLeast(3, FORMS))
    it(`${form} → the picks, another phase, and the check`, async () => {
      const { view, widget } = await open(body);
      expect(view.document.contentType).to.equal('application/xhtml+xml');
      expect(cards(widget)).to.have.length(9);
      (all(widget, 'input[type="radio"]')[1] as HTMLInputElement).click();
      await widget.updateComplete;
      expect(cards(widget)).to.have.length(8);
      expect(all(widget, '.clot, .flags')).to.have.length(8 + 1);
      (one(widget, '.check') as HTMLDetailsElement).open = true;
      await appears(widget, '.questions');
      expect(view.problems).to.deep.equal([]);
    });
});
