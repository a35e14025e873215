/** Whole documents: modes, encodings, addresses, frames. */
import { type Stranger, stranger } from './stranger.ts';

const HTML = '<!doctype html><html lang="en"><head><meta charset="utf-8">';
const BODY = '<p>Before</p>%embed%<p>After</p>';

const page = (head: string, body = BODY): string =>
  `${HTML}<title>Blog</title>${head}</head><body>${body}</body></html>`;

const sized = (title: string, css: string): Stranger =>
  stranger(title, page(`<style>${css}</style>`));

export const DOCUMENTS: readonly Stranger[] = [
  stranger(
    'a page in quirks mode',
    `<html><head><title>Old</title></head><body>${BODY}</body></html>`,
  ),
  stranger(
    'a page in limited quirks mode',
    `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><title>Old</title></head><body>${BODY}</body></html>`,
  ),
  stranger('a page that is nothing but its text', `<!doctype html><title>Bare</title>${BODY}`),
  stranger('a page with two bodies', page('', `${BODY}</body><body class="second"><p>More</p>`)),
  stranger(
    'a page that is XML',
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title>%witness%</head><body>${BODY}</body></html>`,
    {
      headers: { 'Content-Type': 'application/xhtml+xml' },
      // Chromium runs no module there, and no parser of XML makes a root of a template: of an element as it is pasted,
      // what the author wrote between its tags stays (element/xhtml.test.ts).
      forms: ['a plain link', 'a placeholder around a link', 'a script in place'],
    },
  ),
  stranger('a page in an old encoding', `<!doctype html><title>Café</title>${BODY}`, {
    headers: { 'Content-Type': 'text/html; charset=windows-1252' },
  }),
  stranger(
    'a page whose addresses begin elsewhere',
    page('<base href="https://other.example/deep/">'),
  ),
  stranger('a page whose base is no address', page('<base href="http://[">')),
  stranger('a page whose links open new tabs', page('<base target="_blank">')),
  stranger(
    'a page that refreshes itself much later',
    page('<meta http-equiv="refresh" content="86400">'),
  ),
  stranger(
    'a page for robots that takes no referrer',
    page('<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">'),
  ),
  stranger(
    'a page that must not be translated',
    page('<meta name="google" content="notranslate">', `<div translate="no">${BODY}</div>`),
  ),
  stranger(
    'a page from right to left',
    `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>Blog</title></head><body>${BODY}</body></html>`,
  ),
  stranger(
    'a page in a language of no name',
    `<!doctype html><html lang="zz-Zzzz-x-y"><head><title>Blog</title></head><body>${BODY}</body></html>`,
  ),
  stranger('a dark page', page('<meta name="color-scheme" content="dark">')),
  stranger(
    'a page in an old browser’s colours',
    page('', BODY).replace('<body>', '<body bgcolor="#000000" text="#ffffff" link="#00ff00">'),
  ),
  stranger('a page of 320 pixels', page('<meta name="viewport" content="width=device-width">'), {
    width: 320,
  }),
  stranger('a page of 200 pixels', page(''), { width: 200 }),
  stranger(
    'a page of ten thousand nodes',
    page('', `${BODY}<ul>${'<li>Item</li>'.repeat(5_000)}</ul>`),
  ),
  sized('a page whose root is 62.5 %', 'html { font-size: 62.5% }'),
  sized('a page whose root is one pixel', 'html { font-size: 1px }'),
  sized('a page whose root is 40 pixels', 'html { font-size: 40px }'),
  sized('a page whose root grows with the window', 'html { font-size: 9vw }'),
  sized('a page that is zoomed', 'body { zoom: 1.25 }'),
  sized('a page written downwards', 'html { writing-mode: vertical-lr }'),
  sized(
    'a page whose html and body do not scroll',
    'html, body { height: 9000px; overflow: visible }',
  ),
  sized(
    'a page that forbids selection and touch',
    '* { user-select: none; -webkit-user-select: none; touch-action: none }',
  ),
  sized(
    'a page that prints nothing but its article',
    '@media print { body > * { display: none } article { display: block } }',
  ),
  stranger('a page in a frame that allows scripts and no more', page(''), {
    frame: { sandbox: 'allow-scripts allow-same-origin' },
  }),
  stranger('a page in a frame that allows no feature', page(''), {
    frame: {
      allow: "fullscreen 'none'; geolocation 'none'; sync-xhr 'none'",
      referrerpolicy: 'no-referrer',
    },
  }),
  stranger('a page without an address', page(''), { isSrcdoc: true }),
  stranger('a page whose head holds the script', page('%embed%', '<p>Text</p>'), {
    forms: ['a script in place'],
  }),
  stranger(
    'a page with an element inside a shadow root inside a shadow root',
    page(
      '',
      '<div><template shadowrootmode="open"><section><template shadowrootmode="open">%embed%</template></section></template></div>',
    ),
    { waits: true, forms: ['the element'] },
  ),
  stranger(
    'a page whose article is the rest of the element',
    page('', '<p>Before</p>%embed%<p>After</p>').replace('</body>', ''),
  ),
];
