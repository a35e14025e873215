/**
 * Where `embed.js` finds the rest of the folder when an optimiser keeps the script elsewhere, and from where it never
 * loads anything.
 */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { itInTurn } from '../../support/engines/turns.ts';
import {
  asked,
  copyOfScript,
  isSeen,
  OWN,
  settlesAfter,
  shows,
  widgets,
} from '../../support/filled.ts';
import { answer, distOrigin, unmount } from '../../support/page.ts';
import { openSite } from '../../support/site.ts';

let cdn: string;
let other: string;
before(async () => {
  [cdn, other] = [await distOrigin(0), await distOrigin(1)];
});
afterEach(async () => {
  unmount();
  await executeServerCommand('mend-dist');
});

const CALF = ['soleus, clots'];
const LINK = `<a href="${OWN}picks/soleus.html">Care picks</a>`;
const BOX = '<div class="care-picks" data-muscle="soleus">Picks</div>';
const run = (address: string, attributes = '') =>
  `<script async src="${address}" ${attributes}></script>`;

/** Names under which optimisers keep a script; the tests' own site answers for each. */
const NAMES = {
  'WP Rocket': 'embed.js?ver=1',
  'a minified one beside it': 'embed.min.js',
  'FlyingPress and its like': '0a1b2c3d.embed.js',
  Autoptimize: 'autoptimize_single_0a1b2c3d4e5f.js',
  'LiteSpeed, W3 Total Cache': '0a1b2c3d4e5f.js?ver=90c1',
} as const;

const copyAt = async (name: string): Promise<string> => {
  const [file = '', query] = name.split('?');
  return `${await copyOfScript(file)}${query ? `?${query}` : ''}`;
};
const missing = (page: Document) =>
  page.defaultView?.performance
    .getEntriesByType('resource')
    .filter(entry => (entry as PerformanceResourceTiming).responseStatus === 404)
    .map(({ name }) => name);

describe('the script minified elsewhere on the site', () => {
  for (const [optimiser, name] of Object.entries(NAMES)) {
    itInTurn(
      `${optimiser} · a link → is filled from its own folder, and nothing is asked for in vain`,
      async () => {
        const { document: page, problems } = await openSite(`${LINK}${run(await copyAt(name))}`);
        await shows(page, CALF);
        expect(isSeen(page.querySelector('a') as Element)).to.equal(false);
        expect(missing(page)).to.deep.equal([]);
        expect(problems).to.deep.equal([]);
      },
    );

    itInTurn(`${optimiser} · a placeholder around a link → the same`, async () => {
      const { document: page, problems } = await openSite(
        `<div class="care-picks" data-muscle="soleus">${LINK}</div>${run(await copyAt(name))}`,
      );
      await shows(page, CALF);
      expect(missing(page)).to.deep.equal([]);
      expect(problems).to.deep.equal([]);
    });

    itInTurn(`${optimiser} · a script in place, on a page with a link → both`, async () => {
      const { document: page, problems } = await openSite(
        `${LINK}<p>and</p>${run(await copyAt(name), 'data-minify="1" data-muscle="soleus"')}`,
        { widgets: 2 },
      );
      await shows(page, [...CALF, ...CALF]);
      // Its own folder may be asked for the muscle before it is known that no script came from there.
      expect(problems.filter(line => !line.includes(' muscle/unknown: '))).to.deep.equal([]);
    });

    itInTurn(
      `${optimiser} · a script in place that nothing helps → one line in the console`,
      async () => {
        const site = await openSite(run(await copyAt(name), 'data-muscle="soleus"'), {
          widgets: 0,
        });
        await said(site.window);
        await settlesAfter(site.document, () => {});
        expect(site.problems).to.have.length(1);
        expect(site.problems[0]).to.match(/^\[care-picks\] (script\/unreachable|embed\/no-folder)/);
      },
    );
  }

  it('its text put into the page → the link says where the folder is', async () => {
    const text = (await (await fetch(`${OWN}embed.js`)).text()).replaceAll('</', '<\\/');
    const { document: page, problems } = await openSite(
      `${LINK}${BOX}<script data-muscle="soleus">${text}</script>`,
      { widgets: 3 },
    );
    await shows(page, [...CALF, ...CALF, ...CALF]);
    expect(problems).to.deep.equal([]);
  });

  it('WP Rocket keeps it under the whole path → a script in place is filled, and nothing is asked for in vain', async () => {
    // The other host answers for whatever ends so.
    const path = '/wp-content/cache/min/1/deep/er/path/embed.js';
    const body = await (await fetch(`${OWN}embed.js`)).text();
    const headers = { 'Content-Type': 'text/javascript' };
    await executeServerCommand('dist-fault', { path, status: 200, body, headers } as never);
    await executeServerCommand('reset-requests');
    const { document: page, problems } = await openSite(
      run(`${cdn}${path}?ver=1`, 'data-muscle="soleus"'),
    );
    await shows(page, CALF);
    const paths = (await executeServerCommand('requests')) as string[];
    expect(paths).to.include('/deep/er/path/care-picks.js');
    expect(paths.filter(each => each.startsWith('/wp-content/'))).to.deep.equal([path]);
    expect(problems).to.deep.equal([]);
  });
});

/** Resolves when the page’s console has been told something. */
const said = (window: Window): Promise<void> =>
  new Promise(resolve => {
    const { problems, console: theirs } = window as Window & {
      problems: string[];
      console: Console;
    };
    if (problems.length > 0) resolve();
    const { error } = theirs;
    theirs.error = (...words: unknown[]) => {
      error(...words);
      resolve();
    };
  });

const { host, protocol, pathname } = new URL(OWN);
/** Other ways to write the address of the page’s own folder. */
const WAYS: Readonly<Record<string, string>> = {
  'with www': `${protocol}//www.${host}${pathname}`,
  encrypted: `https://${host}${pathname}`,
  'encrypted, with www': `https://www.${host}${pathname}`,
  'a path alone': pathname,
  'without the protocol': `//${host}${pathname}`,
};

describe('the script on another host than the site', () => {
  it('a CDN beside the site, and the address of the script alone is rewritten → the link is filled', async () => {
    const { document: page, problems } = await openSite(`${LINK}${run(`${cdn}/embed.js`)}`);
    await shows(page, CALF);
    expect(problems).to.deep.equal([]);
  });

  it('the same, with a placeholder and a script in place → all of them', async () => {
    const { document: page, problems } = await openSite(
      `${LINK}${BOX}${run(`${cdn}/embed.js`, 'data-muscle="soleus"')}`,
      { widgets: 3 },
    );
    await shows(page, [...CALF, ...CALF, ...CALF]);
    expect(problems).to.deep.equal([]);
  });

  it('the CDN has the script and nothing else → the folder of the link', async () => {
    await executeServerCommand('dist-fault', { path: '/care-picks.js', status: 404 } as never);
    const { document: page, problems } = await openSite(
      `<section>${BOX}</section>${LINK}${run(`${cdn}/embed.js`)}`,
      { widgets: 2 },
    );
    await shows(page, [...CALF, ...CALF]);
    expect(problems.filter(line => !line.includes(' muscle/unknown: '))).to.deep.equal([]);
  });

  it('the CDN does not let modules be loaded from elsewhere → the folder of the link', async () => {
    await executeServerCommand('dist-fault', {
      path: '/care-picks.js',
      headers: { 'Access-Control-Allow-Origin': 'https://nobody.example' },
    } as never);
    const { document: page } = await openSite(
      `<section>${BOX}</section>${LINK}${run(`${cdn}/embed.js`)}`,
      { widgets: 2 },
    );
    await shows(page, [...CALF, ...CALF]);
  });

  for (const [way, folder] of Object.entries(WAYS))
    itInTurn(`a link to the site itself, ${way} → is filled from the page’s own site`, async () => {
      const { document: page, problems } = await openSite(
        `<a href="${folder}picks/soleus.html">Care picks</a>${run(`${cdn}/embed.js`)}`,
      );
      await shows(page, CALF);
      expect(asked(page)).to.include(`${OWN}care-picks.js`);
      expect(problems).to.deep.equal([]);
    });
});

describe('a link to another site → stays a link, nothing is loaded from there, and the console says why, once', () => {
  const FOREIGN: Readonly<Record<string, () => string>> = {
    'another host': () => `${other}/picks/soleus.html`,
    'another port of the same host': () => `${protocol}//${host.split(':')[0]}:9/picks/soleus.html`,
    'a host that ends in ours': () => `${protocol}//evil-${host}/picks/soleus.html`,
    'a host that begins with ours': () =>
      `${protocol}//${host.replace(':', '.example:')}/picks/soleus.html`,
    'an address that is none': () => `${protocol}//${host}.example/picks/soleus.html`,
    'our host as a name to log in with': () => `${protocol}//${host}@127.0.0.1:9/picks/soleus.html`,
    'a sub-domain': () => `${protocol}//blog.${host}/picks/soleus.html`,
  };
  for (const [what, address] of Object.entries(FOREIGN))
    for (const script of ['beside the link', 'on a CDN'])
      itInTurn(`${what}, the script ${script}`, async () => {
        await executeServerCommand('reset-requests');
        const link = `<p><a href="${address()}">Care picks</a></p>`;
        const site = await openSite(
          `${link}${link}${run(script === 'on a CDN' ? `${cdn}/embed.js` : `${OWN}embed.js`)}`,
          { widgets: 0 },
        );
        await said(site.window);
        await settlesAfter(site.document, () =>
          site.document.body.insertAdjacentHTML('beforeend', link),
        );
        expect(widgets(site.document)).to.have.length(0);
        for (const each of site.document.querySelectorAll('a')) expect(isSeen(each)).to.equal(true);
        expect(
          asked(site.document).filter(each => /care-picks\.js|\.json/.test(each)),
        ).to.deep.equal([]);
        expect(site.problems).to.have.length(1);
        expect(site.problems[0]).to.include('embed/no-folder');
        expect(site.problems[0]).to.include('/picks/soleus.html');
      });

  it('a visitor’s link to our own site, marked as such → stays a link, and nobody is told', async () => {
    const site = await openSite(
      `<a rel="nofollow ugc" href="${OWN}picks/soleus.html">x</a>${run(`${OWN}embed.js`)}`,
      { widgets: 0 },
    );
    await settlesAfter(site.document, () => {});
    expect(widgets(site.document)).to.have.length(0);
    expect(site.problems).to.deep.equal([]);
  });
});

/** Scripts of others that bear our name, which the tests' other host answers for. */
const EMBEDS = {
  Instagram: '/embed.js',
  'Typeform, in a folder': '/next/embed.js',
  'Disqus, with a query': '/embed.js?t=1',
};

describe('other people’s embed.js', () => {
  for (const [who, path] of Object.entries(EMBEDS))
    for (const [form, body] of Object.entries({
      'a placeholder': BOX,
      'a link': LINK,
      'a placeholder and a link': `${BOX}${LINK}`,
    }))
      itInTurn(
        `${who}, with ours in a bundle and ${form} → nobody asks there for our files`,
        async () => {
          await executeServerCommand('dist-fault', {
            path: path.split('?')[0],
            status: 200,
            body: '// theirs',
          } as never);
          await executeServerCommand('reset-requests');
          const theirs = run(`${other}${path}`);
          const bundle = await answer({
            name: 'bundle.js',
            body: `// others\n${await (await fetch(`${OWN}embed.js`)).text()}`,
          });
          const site = await openSite(`${theirs}${body}${theirs}${run(bundle)}`, { widgets: 0 });
          if (form === 'a placeholder') await said(site.window);
          await settlesAfter(site.document, () => {});
          const paths = (await executeServerCommand('requests')) as string[];
          expect([...new Set(paths)]).to.deep.equal([path.split('?')[0]]);
        },
      );
});

describe('a script that does not come', () => {
  it('from any of the places → the link is in sight, one line, and the next one tries again', async () => {
    await executeServerCommand('dist-fault', { path: '/care-picks.js', status: 503 } as never);
    const link = `<a href="${cdn}/picks/soleus.html">Care picks</a>`;
    const site = await openSite(`${link}${run(`${cdn}/embed.js`)}`, { widgets: 0 });
    await said(site.window);
    expect(site.problems).to.have.length(1);
    expect(site.problems[0]).to.include('script/unreachable');
    expect(isSeen(site.document.querySelector('a') as Element)).to.equal(true);
  });
});
