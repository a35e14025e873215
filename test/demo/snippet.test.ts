import { expect } from '@open-wc/testing';
import { type Options, snippet } from '../../demo/take/snippet.ts';

const ADDRESS = 'https://me.example/care/embed.js';

describe('the snippet', () => {
  const rows: readonly [string, Options, string][] = [
    [
      'a muscle → no more than that',
      { muscle: 'soleus', layout: 'cards', theme: 'auto', limit: '' },
      ' data-muscle="soleus"',
    ],
    [
      'what differs from the default → in the order of the options',
      { theme: 'dark', phase: 'acute', muscle: 'soleus' },
      ' data-muscle="soleus" data-phase="acute" data-theme="dark"',
    ],
    [
      'signs of HTML → escaped',
      { muscle: 'soleus', heading: 'A "b" <c> & d' },
      ' data-muscle="soleus" data-heading="A &quot;b&quot; &lt;c&gt; &amp; d"',
    ],
  ];
  for (const [title, options, attributes] of rows) {
    it(title, () =>
      expect(snippet(options, ADDRESS)).to.equal(
        `<script async src="${ADDRESS}"${attributes}></script>`,
      ),
    );
  }
});
