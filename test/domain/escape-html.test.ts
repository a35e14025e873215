import { expect } from '@open-wc/testing';
import { escapeHtml } from '../../src/domain/escape-html.ts';

describe('escapeHtml', () => {
  const rows: readonly [string, string][] = [
    ['Calf & shin', 'Calf &amp; shin'],
    ['<b>"it\'s"</b>', '&lt;b&gt;&quot;it&#39;s&quot;&lt;/b&gt;'],
    ['&amp;', '&amp;amp;'],
    ['$& $1', '$&amp; $1'],
    ['Músculo', 'Músculo'],
    ['', ''],
  ];
  for (const [text, html] of rows) {
    it(`${text || 'nothing'} → ${html || 'nothing'}`, () =>
      expect(escapeHtml(text)).to.equal(html));

    it(`${text || 'nothing'} → the same text, once a page has read it`, () => {
      const place = document.createElement('div');
      place.innerHTML = `<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`;
      expect(place.querySelector('p')?.title).to.equal(text);
      expect(place.textContent).to.equal(text);
    });
  }
});
