/** Places in a page where authors, editors and themes put what was pasted. */
import { one } from '../../support/page.ts';
import { type Stranger, stranger } from './stranger.ts';

const within = (title: string, before: string, after = ''): Stranger =>
  stranger(title, `<p>Before</p>${before}%embed%${after}<p>After</p>`);
const styled = (style: string): Stranger =>
  within(`in a box with ${style}`, `<div style="${style}">`, '</div>');

/** What is opened later: until then nothing of it is in sight. */
const opened = (title: string, html: string, open: (box: HTMLElement) => unknown): Stranger =>
  stranger(title, html, {
    act: ({ document }) => open(one(document, '#box') as HTMLElement),
    needsScript: true,
  });

export const PLACES: readonly Stranger[] = [
  within('between two paragraphs', ''),
  within('inside a paragraph', '<p>', '</p>'),
  within('inside a button', '<button type="button">', '</button>'),
  within('inside a label', '<label>Care ', '<input></label>'),
  within('inside a link', '<a href="https://other.example/">', '</a>'),
  within('inside a heading', '<h2>', '</h2>'),
  within('inside emphasis', '<em><strong><u>', '</u></strong></em>'),
  within('inside what was struck out', '<s><del>', '</del></s>'),
  within(
    'inside the smallest of fonts',
    '<center><font size="1" color="#eee">',
    '</font></center>',
  ),
  within('inside preformatted text', '<pre>', '</pre>'),
  within('inside a list', '<ul><li>', '</li></ul>'),
  within('inside a quotation', '<blockquote>', '</blockquote>'),
  within('inside a figure', '<figure>', '<figcaption>Care</figcaption></figure>'),
  within('inside a table’s cell', '<table><tr><td>A</td><td>', '</td></tr></table>'),
  within('inside a table, but in no cell', '<table><tr>', '<td>A</td></tr></table>'),
  within(
    'inside an old table layout',
    '<table width="100%" cellpadding="0"><tr><td width="160" valign="top">',
    '</td><td>B</td></tr></table>',
  ),
  within('inside a disabled fieldset', '<form><fieldset disabled>', '</fieldset></form>'),
  within(
    'inside a form whose controls are called like its methods',
    '<form><input name="append"><input name="getAttribute"><input name="closest"><input name="parentNode">',
    '</form>',
  ),
  within(
    'inside SVG',
    '<svg width="700" height="9000"><foreignObject width="700" height="9000"><div xmlns="http://www.w3.org/1999/xhtml">',
    '</div></foreignObject></svg>',
  ),
  within('inside open details', '<details open><summary>Care</summary>', '</details>'),
  within('inside an open dialog', '<dialog open style="position: static">', '</dialog>'),
  within('inside a hundred boxes', '<div>'.repeat(100), '</div>'.repeat(100)),
  within('as WordPress wraps it in paragraphs', '<p>', '</p>\n<p></p>'),
  within('as WordPress breaks its lines', '<p>Here:<br />\n', '<br />\n</p>'),
  within('between a block editor’s comments', '<!-- wp:html -->\n', '\n<!-- /wp:html -->'),
  within(
    'in a block theme’s layout',
    '<main class="wp-block-group is-layout-constrained"><div class="entry-content wp-block-post-content has-global-padding">',
    '</div></main>',
  ),
  within('with tags of the page left open', '<div><b><i><span>', ''),
  within('with tags of the page closed too often', '</div></p></span></section>', '</div></p></p>'),
  within('with a comment left open after it', '', '<!-- '),
  styled('display: flex'),
  styled('display: flex; flex-direction: column; align-items: center'),
  styled('display: inline-flex; width: 400px'),
  styled('display: grid; grid-template-columns: 1fr 2fr'),
  styled('display: grid; grid-auto-flow: dense; grid-template-columns: repeat(3, 180px)'),
  styled('display: table'),
  styled('display: inline-block'),
  styled('display: contents'),
  styled('columns: 1'),
  styled('float: right; width: 160px'),
  styled('position: absolute; left: 5px; width: 300px'),
  styled('position: sticky; top: 0'),
  styled('contain: content'),
  styled('contain: strict; height: 9000px'),
  styled('container-type: inline-size'),
  styled('content-visibility: auto'),
  styled('isolation: isolate; overflow: clip'),
  styled('direction: rtl'),
  styled('user-select: none; -webkit-user-select: none'),
  styled('zoom: 1.5'),
  styled('font: 5px/1 cursive; letter-spacing: -3px; color: #fff'),
  styled('writing-mode: vertical-rl; height: 600px'),
  styled('text-transform: uppercase; word-spacing: 40px; text-align: justify'),
  styled('transition: all 9s; animation: none'),
  styled('pointer-events: auto; cursor: none; will-change: contents'),
  opened(
    'inside details that are opened later',
    '<details id="box"><summary>Care</summary>%embed%</details>',
    box => {
      (box as HTMLDetailsElement).open = true;
    },
  ),
  opened('inside a dialog that is shown later', '<dialog id="box">%embed%</dialog>', box =>
    (box as HTMLDialogElement).show(),
  ),
  opened(
    'inside a popover that is shown later',
    '<div id="box" popover="manual" style="position: absolute; inset: 0 auto auto; overflow: visible; max-height: none">%embed%</div>',
    box => box.showPopover(),
  ),
  opened(
    'on a tab that is chosen later',
    '<div id="box" style="display: none">%embed%</div>',
    box => {
      box.style.display = 'block';
    },
  ),
  opened('in a part that is inert at first', '<div id="box" inert>%embed%</div>', box => {
    box.inert = false;
  }),
  opened(
    'in a part that is laid out later',
    '<div id="box" style="content-visibility: hidden">%embed%</div>',
    box => {
      box.style.contentVisibility = 'visible';
    },
  ),
  opened(
    'in a part that fades in',
    '<div id="box" style="opacity: 0; visibility: hidden">%embed%</div>',
    box => {
      box.style.opacity = '1';
      box.style.visibility = 'visible';
    },
  ),
  opened(
    'in a column that is widened from nothing',
    '<div id="box" style="width: 0">%embed%</div>',
    box => {
      box.style.width = '300px';
    },
  ),
];
