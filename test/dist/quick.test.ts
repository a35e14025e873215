/** The quick form: one script that brings the picks of its muscle along, in pages of another origin. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { itInTurn } from '../support/engines/turns.ts';
import { all, cards, distOrigin, nextEvent, one, textOf, unmount } from '../support/page.ts';
import { openSite, type Site, type SiteOptions } from '../support/site.ts';

let origin: string;
let other: string;
before(async () => {
  origin = await distOrigin();
  other = await distOrigin(1);
});
beforeEach(() => executeServerCommand('reset-requests'));
afterEach(async () => {
  unmount();
  await executeServerCommand('mend-dist');
});

const quick = (muscle = 'soleus', more = '', base = origin): string =>
  `<script async src="${base}/picks/${muscle}.js"${more}></script>`;
const requests = async (): Promise<readonly string[]> =>
  (await executeServerCommand('requests')) as string[];
const widgets = ({ document }: Site): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('care-picks'),
];
type Widget = HTMLElementTagNameMap['care-picks'];

/** A page in which nothing is loaded after the picks are painted: what comes at rest fails. */
async function openPainted(body: string, options: SiteOptions = {}): Promise<Site> {
  await executeServerCommand('dist-fault', { path: '/care-picks.js', status: 404 });
  const site = await openSite(body, { widgets: 0, ...options });
  await painted(site);
  return site;
}

/** Resolves once so many widgets have a tree. */
const painted = ({ document: page, window }: Site, count = 1): Promise<void> =>
  new Promise(resolve => {
    const look = (): void => {
      if (all(page, '.care').length < count) window.requestAnimationFrame(look);
      else resolve();
    };
    look();
  });

describe('one script, and nothing else until the picks are painted', () => {
  itInTurn('is asked for alone; nine products, each with its cautions', async () => {
    const site = await openPainted(quick());
    expect(cards(site.document)).to.have.length(9);
    const [first, ...later] = await requests();
    expect(first).to.equal('/picks/soleus.js');
    expect(later.filter(path => path !== '/care-picks.js')).to.deep.equal([]);
    expect(all(site.document, '[data-caution="blood-clot"][data-region]')).to.have.length(1);
    for (const card of all(site.document, '.card'))
      expect(one(card, '.flags').getBoundingClientRect().height).to.be.greaterThan(10);
  });

  itInTurn('at rest the element takes it over as it stands', async () => {
    const site = await openSite(quick());
    const [widget] = widgets(site);
    const tree = one(site.document, '.care');
    await (widget as Widget).updateComplete;
    expect(one(site.document, '.care')).to.equal(tree);
    expect(tree.isConnected).to.equal(true);
    expect(site.problems).to.deep.equal([]);
    expect((await requests()).some(path => /^\/(?:first|catalog)\//.test(path))).to.equal(false);
  });

  itInTurn('a tap on a phase → the other list, and then as the element draws it', async () => {
    const site = await openSite(quick());
    const [acute] = all(site.document, 'input[type="radio"]') as HTMLInputElement[];
    acute?.click();
    const hidden = all(site.document, '.section').filter(each => (each as HTMLElement).hidden);
    expect(hidden.map(({ id }) => id)).to.deep.equal(['chronic']);
    await (one(site.document, 'care-picks') as Widget).updateComplete;
    expect(cards(site.document).map(card => card.split(' ')[0])).to.deep.equal(
      Array(5).fill('acute'),
    );
  });

  itInTurn('a touch before the page is at rest → the element comes', async () => {
    const site = await openSite(`${quick()}<img src="${origin}/deep/er/path/slow.png">`, {
      widgets: 0,
      whole: false,
    });
    await painted(site);
    const loaded = nextEvent(site.window, 'care-picks-load');
    one(site.document, '.card').dispatchEvent(
      new Event('pointerdown', { bubbles: true, composed: true }),
    );
    await loaded;
  });

  itInTurn(
    'the script behind it does not come → the picks stay, and what is to be opened says so',
    async () => {
      const site = await openPainted(quick());
      await said(site, 'script/unreachable');
      expect(cards(site.document)).to.have.length(9);
      expect(textOf(one(site.document, '.check .unloaded'))).to.match(/doctor/);
      const [acute] = all(site.document, 'input[type="radio"]') as HTMLInputElement[];
      acute?.click();
      expect((one(site.document, '#chronic') as HTMLElement).hidden).to.equal(true);
    },
  );
});

/** Resolves once the console of the page has been told of this. */
const said = ({ window, problems }: Site, code: string): Promise<void> =>
  new Promise(resolve => {
    const look = (): void => {
      if (problems.some(line => line.includes(code))) resolve();
      else window.requestAnimationFrame(look);
    };
    look();
  });

describe('where it stands', () => {
  itInTurn('in the head → at the top of the body', async () => {
    const site = await openPainted('', {
      html: `<!doctype html><title>x</title>%witness%${quick()}<body><p id="text">Text</p>%body%`,
    });
    expect(site.document.body.firstElementChild?.localName).to.equal('care-picks');
  });

  itInTurn(
    'at the end of the body, in a paragraph, in a list → right after the script',
    async () => {
      for (const [before_, after] of [
        ['<p>Text</p>', ''],
        ['<p>', '</p>'],
        ['<ul><li>', '</li></ul>'],
      ]) {
        const site = await openPainted(`${before_}${quick()}${after}`);
        const script = site.document.querySelector('script[src*="picks/"]');
        expect(script?.nextElementSibling?.localName).to.equal('care-picks');
        unmount();
      }
    },
  );

  itInTurn('twice → twice; two muscles → each its own; the styles are shared', async () => {
    const site = await openPainted(`${quick()}<p>And</p>${quick()}${quick('gastrocnemius')}`);
    await painted(site, 3);
    expect(widgets(site).map(each => each.getAttribute('muscle'))).to.deep.equal([
      'soleus',
      'soleus',
      'gastrocnemius',
    ]);
    const sheets = widgets(site).map(each => each.shadowRoot?.adoptedStyleSheets[0]);
    expect(new Set(sheets).size).to.equal(1);
    const asked = (await requests()).filter(path => path.startsWith('/picks/'));
    expect(asked.length).to.be.at.most(3);
  });

  itInTurn('the script goes → so does its widget', async () => {
    const site = await openPainted(`${quick()}<p>And</p>${quick()}`);
    await painted(site, 2);
    const [script] = site.document.querySelectorAll('script[src*="picks/"]');
    const gone = new Promise<void>(resolve => {
      const observer = new MutationObserver(() => {
        if (widgets(site).length === 1) resolve();
      });
      observer.observe(site.document, { childList: true, subtree: true });
    });
    script?.remove();
    await gone;
    expect(cards(site.document)).to.have.length(9);
  });

  itInTurn(
    'beside a script of a drawing, which has no address → painted, also where one comes later',
    async () => {
      const drawing = '<svg><script src="/x/picks/soleus.js"></script></svg>';
      const site = await openPainted(`${drawing}${quick()}<main></main>`);
      const main = site.document.querySelector('main') as HTMLElement;
      main.innerHTML = drawing + quick().replace('async ', '');
      await painted(site, 2);
      expect(site.problems.filter(line => !line.includes('unreachable'))).to.deep.equal([]);
    },
  );

  itInTurn('in a page without MutationObserver → painted, and nothing is thrown', async () => {
    const site = await openPainted(`<script>MutationObserver = undefined</script>${quick()}`);
    expect(cards(site.document)).to.have.length(9);
    expect(site.problems.filter(line => !line.includes('unreachable'))).to.deep.equal([]);
  });

  itInTurn('a copy of the page as text → one widget for the script, and it is filled', async () => {
    const site = await openSite(`<main>${quick()}</main>`);
    const main = site.document.querySelector('main') as HTMLElement;
    const loaded = nextEvent(site.window, 'care-picks-load');
    // biome-ignore lint/correctness/noSelfAssign: it parses all of it again.
    main.innerHTML = main.innerHTML;
    await loaded;
    expect(widgets(site)).to.have.length(1);
    expect(cards(site.document)).to.have.length(9);
  });

  itInTurn('beside an element that the author wrote as well → one widget', async () => {
    const site = await openSite(`${quick()}<care-picks muscle="soleus"></care-picks>`);
    expect(widgets(site)).to.have.length(1);
    expect(cards(site.document)).to.have.length(9);
  });

  itInTurn('in what somebody edits → nothing', async () => {
    const site = await openSite(`<div contenteditable>${quick()}</div><p>${quick()}</p>`);
    expect(widgets(site)).to.have.length(1);
    expect(widgets(site)[0]?.parentElement?.localName).to.equal('p');
  });
});

describe('what the tree does not hold → the element draws it, from the same folder', () => {
  const rows: readonly [string, number][] = [
    [' data-limit="2"', 2],
    [' data-phase="acute"', 5],
    [' data-layout="table"', 9],
    [' data-country="DE"', 9],
    [' data-heading="Mine"', 9],
  ];
  for (const [more, count] of rows)
    itInTurn(more.trim(), async () => {
      const site = await openSite(quick('soleus', more));
      expect(cards(site.document)).to.have.length(count);
      expect(site.problems).to.deep.equal([]);
    });

  itInTurn('data-theme="dark" → the tree, dark', async () => {
    const site = await openPainted(quick('soleus', ' data-theme="dark"'));
    expect((one(site.document, '.care') as HTMLElement).dataset.theme).to.equal('dark');
  });

  itInTurn('in a <care-catalog> → what that says', async () => {
    const site = await openSite(
      `<care-catalog catalog="${origin}/catalog/" limit="2">${quick()}</care-catalog>`,
    );
    expect(cards(site.document)).to.have.length(2);
  });
});

describe('hosts and policies', () => {
  itInTurn('under a sub-path → all of it from there', async () => {
    const site = await openSite(quick('soleus', '', `${origin}/deep/er/path`));
    expect(cards(site.document)).to.have.length(9);
    for (const path of await requests()) expect(path).to.match(/^\/deep\/er\/path\//);
  });

  itInTurn('scripts of two folders in a page → each its own catalog', async () => {
    const site = await openSite(`${quick()}${quick('gastrocnemius', '', other)}`, { widgets: 2 });
    expect(widgets(site).map(each => each.getAttribute('catalog'))).to.deep.equal([
      `${origin}/catalog/`,
      `${other}/catalog/`,
    ]);
    expect(site.problems).to.deep.equal([]);
  });

  itInTurn('a page in another encoding → the words as they were written', async () => {
    await executeServerCommand('dist-fault', {
      path: '/picks/soleus.js',
      headers: { 'Content-Type': 'text/javascript' },
    });
    const headers = { 'Content-Type': 'text/html; charset=windows-1252' };
    const site = await openPainted(quick(), { headers });
    expect(site.document.characterSet).to.equal('windows-1252');
    expect(textOf(one(site.document, '.care')))
      .to.match(/…/)
      .and.not.to.match(/â€/);
  });

  itInTurn('a strict content policy, with Trusted Types → nothing to object to', async () => {
    const policy = [
      `default-src 'none'`,
      `script-src ${origin} 'unsafe-inline'`,
      `style-src 'none'`,
      `connect-src ${origin}`,
      `require-trusted-types-for 'script'`,
      'trusted-types lit-html',
    ].join('; ');
    const site = await openSite(quick(), { headers: { 'Content-Security-Policy': policy } });
    expect(cards(site.document)).to.have.length(9);
    expect(one(site.document, '.card').getBoundingClientRect().height).to.be.greaterThan(50);
    expect(site.problems).to.deep.equal([]);
  });

  itInTurn('a name that has no script → nothing, and the page is as it was', async () => {
    const site = await openSite(`${quick('masseter')}<p id="text">Text</p>`, { widgets: 0 });
    expect(widgets(site)).to.have.length(0);
    expect(site.problems).to.deep.equal([]);
    expect(site.document.querySelector('#text')?.getClientRects().length).to.equal(1);
  });

  itInTurn('a file that was cut short → nothing half done', async () => {
    await executeServerCommand('dist-fault', { path: '/picks/soleus.js', cut: 9000 });
    const site = await openSite(quick(), { widgets: 0 });
    expect(widgets(site)).to.have.length(0);
  });
});

describe('a script that was changed', () => {
  const text = async (): Promise<string> => (await fetch(`${origin}/picks/soleus.js`)).text();
  const serve = (body: string) =>
    executeServerCommand('dist-fault', { path: '/picks/soleus.js', body });
  const rows: readonly [string, (script: string) => string][] = [
    ['of another edition', script => script.replace(/("data-edition":")\w+/, '$1x')],
    [
      'with an attribute that is none of ours',
      script => script.replace('"data-above":', '"onclick":"x","data-above":'),
    ],
    ['with an element that is none of ours', script => script.replace('["article",', '["iframe",')],
    [
      'without the clot warning',
      script => script.replace('"data-above":"blood-clot"', '"data-above":"x"'),
    ],
    [
      'without cautions that are critical',
      script => script.replaceAll('"class":"caution critical"', '"class":"more"'),
    ],
  ];
  for (const [what, change] of rows)
    itInTurn(`${what} → is not painted`, async () => {
      const before_ = await text();
      const after = change(before_);
      expect(after === before_).to.equal(false);
      await serve(after);
      await executeServerCommand('dist-fault', { path: '/care-picks.js', status: 404 });
      const site = await openSite(quick(), { widgets: 0 });
      await said(site, 'script/unreachable');
      expect(widgets(site)).to.have.length(1);
      expect(all(site.document, '.care, .shop')).to.have.length(0);
    });

  itInTurn('the element draws the picks from the catalog', async () => {
    await serve((await text()).replace(/("data-edition":")\w+/, '$1x'));
    const site = await openSite(quick());
    expect(cards(site.document)).to.have.length(9);
    expect(await requests()).to.include('/catalog/soleus.json');
  });
});
