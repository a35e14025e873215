import { expect } from '@open-wc/testing';
import { marked } from 'marked';
import { type Piece, pieceText } from '../../demo/snippet/pieces.ts';
import { type Options, pageAddress } from '../../demo/snippet/snippet.ts';

const PLACE = { scriptBase: 'https://me.example/care/', muscleName: 'soleus' };
const OPT_OUTS = 'data-cfasync="false" data-no-optimize="1" data-noptimize nowprocket';
const WORDS = 'Care picks for the soleus, and when not to use them';
const PAGE = 'https://me.example/care/picks/soleus.html';
const ACUTE: Options = { muscle: 'soleus', phase: 'acute', limit: '3', heading: 'Mine' };

describe('what is copied in one step', () => {
  const rows: Readonly<Record<Piece, string>> = {
    'link and script': `<a href="${PAGE}?phase=acute&amp;limit=3" data-heading="Mine">${WORDS}</a>\n<script async src="https://me.example/care/embed.js" ${OPT_OUTS}></script>`,
    'script in place': `<script async src="https://me.example/care/embed.js" data-muscle="soleus" data-phase="acute" data-limit="3" data-heading="Mine" ${OPT_OUTS}></script>`,
    link: `<a href="${PAGE}?phase=acute&amp;limit=3" data-heading="Mine">${WORDS}</a>`,
    'Markdown link': `[${WORDS}](${PAGE}?phase=acute&limit=3)`,
    address: `${PAGE}?phase=acute&limit=3`,
    words: WORDS,
    script: `<script async src="https://me.example/care/embed.js" ${OPT_OUTS}></script>`,
    'Astro script': `<script is:inline async src="https://me.example/care/embed.js" ${OPT_OUTS}></script>`,
    shortcode: '[care-picks muscle="soleus" phase="acute" limit="3" heading="Mine"]',
  };
  for (const [piece, text] of Object.entries(rows))
    it(piece, () => expect(pieceText(piece as Piece, ACUTE, PLACE)).to.equal(text));

  it('a shortcode → flags without a value, no catalog, and nothing that ends it early', () => {
    const options: Options = {
      muscle: 'soleus',
      strict: 'on',
      catalog: 'https://me.example/c/',
      heading: 'A "b" [c] <d>',
    };
    const text = pieceText('shortcode', options, PLACE);
    expect(text).to.match(/^\[care-picks muscle="soleus" [^[\]<>]+\]$/);
    expect(text).to.include(' strict').and.to.include('heading="A b c d"');
    expect(text).not.to.include('catalog');
  });

  for (const [folder, muscleName] of [
    ['https://me.example/care (2)/', 'soleus'],
    ['https://me.example/c_a_r_e/', 'a_b_ *c* [d] <e> `f`'],
  ] as const)
    it(`Markdown with ${folder} and ${muscleName} → reads as that link and those words`, async () => {
      const context = { scriptBase: folder, muscleName };
      const text = pieceText('Markdown link', ACUTE, context);
      const body = new DOMParser().parseFromString(await marked.parse(text), 'text/html').body;
      const links = [...body.querySelectorAll('a')];
      expect(links.map(({ href }) => decodeURI(href))).to.deep.equal([
        decodeURI(new URL(pageAddress(ACUTE, context)).href),
      ]);
      expect(body.textContent?.trim()).to.equal(pieceText('words', ACUTE, context));
    });
});
