import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { itInTurn } from '../support/engines/turns.ts';
import { atLeast } from '../support/lists/at-least.ts';
import {
  all,
  appears,
  cards,
  distOrigin,
  nextEvent,
  one,
  textOf,
  unmount,
} from '../support/page.ts';
import { openSite } from '../support/site.ts';

let origin: string;
before(async () => {
  origin = await distOrigin();
});
afterEach(async () => {
  unmount();
  await executeServerCommand('mend-dist');
});

type Form = (scriptBase: string, options: Readonly<Record<string, string>>) => string;

const data = (options: Readonly<Record<string, string>>) =>
  Object.entries(options)
    .map(([name, value]) => ` data-${name}="${value}"`)
    .join('');
const query = ({ muscle: _, ...rest }: Readonly<Record<string, string>>) => {
  const text = new URLSearchParams(rest).toString().replaceAll('&', '&amp;');
  return text && `?${text}`;
};

/** The four ways in which an author may embed the widget. */
const FORMS: Readonly<Record<string, Form>> = {
  'a plain link': (scriptBase, options) =>
    `<p><a href="${scriptBase}picks/${options.muscle}.html${query(options)}">Care picks</a></p><p>After</p><script async src="${scriptBase}embed.js"></script>`,
  'a placeholder around a link': (scriptBase, options) =>
    `<script async src="${scriptBase}embed.js"></script><div class="care-picks"${data(options)}><a href="${scriptBase}picks/soleus.html">Care picks</a></div><p>After</p>`,
  'a script in place': (scriptBase, options) =>
    `<script async src="${scriptBase}embed.js"${data(options)}></script><p>After</p>`,
  'the element': (scriptBase, options) =>
    `<script type="module" src="${scriptBase}care-picks.js"></script><care-picks ${Object.entries(
      options,
    )
      .map(([name, value]) => `${name}="${value}"`)
      .join(' ')}></care-picks><p>After</p>`,
};

const isSeen = (element: Element) => element.getClientRects().length > 0;

describe('the built folder, in a page of another origin', () => {
  for (const [name, form] of Object.entries(FORMS)) {
    describe(name, () => {
      itInTurn(
        'acute → Biofreeze and the cold pack; nothing warm, nothing that presses or stretches',
        async () => {
          const { document: page, problems } = await openSite(
            form(`${origin}/`, { muscle: 'soleus', phase: 'acute' }),
          );
          const shown = cards(page);
          expect(shown).to.include.members([
            'acute biofreeze-gel cold-gel',
            'acute corpak-hot-cold-pack cold-pack',
          ]);
          expect(shown.join()).not.to.match(/sombra| heat-pack|massage|stretch|chronic/);
          expect(problems).to.deep.equal([]);
        },
      );

      itInTurn('chronic → Sombra and the heat use, not Biofreeze', async () => {
        const { document: page } = await openSite(
          form(`${origin}/`, { muscle: 'soleus', phase: 'chronic' }),
        );
        expect(cards(page)).to.include.members([
          'chronic sombra-warm-gel warm-gel',
          'chronic corpak-hot-cold-pack heat-pack',
        ]);
        expect(cards(page).join()).not.to.match(/biofreeze|acute/);
      });

      itInTurn('no phase → both, and the reader can switch', async () => {
        const { document: page } = await openSite(form(`${origin}/`, { muscle: 'soleus' }));
        expect(new Set(cards(page).map(card => card.split(' ')[0]))).to.deep.equal(
          new Set(['acute', 'either', 'chronic']),
        );
        const [acute] = all(page, 'input[type="radio"]') as HTMLInputElement[];
        const switched = nextEvent(page, 'care-picks-phase');
        acute?.click();
        await switched;
        await (one(page, 'care-picks') as HTMLElementTagNameMap['care-picks']).updateComplete;
        expect(cards(page).map(card => card.split(' ')[0])).to.deep.equal(Array(5).fill('acute'));
      });

      itInTurn('limit, heading and an alias → obeyed', async () => {
        const options = {
          muscle: 'soleus',
          phase: 'acute',
          limit: '2',
          heading: 'Mine &amp; yours',
          'heading-level': '3',
        };
        const { document: page } = await openSite(form(`${origin}/`, options));
        expect(cards(page)).to.have.length(2);
        const heading = name === 'a plain link' ? 'Care picks for the soleus' : 'Mine & yours';
        expect(textOf(one(page, 'h3'))).to.equal(heading);
      });

      itInTurn('under a sub-path → the same', async () => {
        await executeServerCommand('reset-requests');
        const { document: page, problems } = await openSite(
          form(`${origin}/deep/er/path/`, { muscle: 'soleus', phase: 'acute' }),
        );
        expect(problems).to.deep.equal([]);
        expect(cards(page)[0]).to.equal('acute biofreeze-gel cold-gel');
        const paths = (await executeServerCommand('requests')) as string[];
        expect(atLeast(3, paths).every(path => path.startsWith('/deep/er/path/'))).to.equal(true);
        // The file that it is drawn from comes when a reader comes to the picks.
        expect(paths.filter(path => path.endsWith('.json'))).to.deep.equal([
          '/deep/er/path/first/soleus.json',
        ]);
      });

      itInTurn('the rest of the page → stays', async () => {
        const { document: page } = await openSite(form(`${origin}/`, { muscle: 'soleus' }));
        expect(isSeen([...page.querySelectorAll('p')].at(-1) as Element)).to.equal(true);
        const link = page.querySelector('a');
        if (link) expect(isSeen(link)).to.equal(false, 'the fallback is put away');
      });

      for (const width of [320, 1280]) {
        itInTurn(
          `at ${width} px → every clot caution has a box of its own inside the page, without a click`,
          async () => {
            const { document: page, window: view } = await openSite(
              form(`${origin}/`, { muscle: 'soleus' }),
              { width },
            );
            const bearing = all(page, '[data-product]').filter(card =>
              ['compression', 'brace', 'massage'].includes(
                card.getAttribute('data-modality') ?? '',
              ),
            );
            expect(bearing).to.have.length(4);
            for (const card of bearing) {
              const box = one(card, '[data-caution="blood-clot"]').getBoundingClientRect();
              expect(box.height).to.be.above(14);
              expect(box.left).to.be.at.least(0);
              expect(box.right).to.be.at.most(view.innerWidth);
            }
            expect(page.documentElement.scrollWidth).to.be.at.most(view.innerWidth);
          },
        );
      }
    });
  }
});

describe('the reader’s self-check of the built widget', () => {
  const open = async (option = '') => {
    const { document: page } = await openSite(
      `<script async src="${origin}/embed.js" data-muscle="soleus" data-phase="chronic"${option}></script>`,
    );
    return { page, widget: one(page, 'care-picks') as HTMLElementTagNameMap['care-picks'] };
  };
  const click = (page: Document, selector: string) => (one(page, selector) as HTMLElement).click();

  itInTurn('is loaded when it is opened, and not before', async () => {
    await executeServerCommand('reset-requests');
    const { page, widget } = await open();
    const asked = async () =>
      ((await executeServerCommand('requests')) as string[]).filter(path =>
        /self-check/.test(path),
      );
    expect(await asked()).to.deep.equal([]);
    click(page, '.check summary');
    await appears(widget, '[data-condition]');
    expect(await asked()).to.have.length(1);
  });

  itInTurn(
    'does not come → the cautions stay, and the reader is told to ask a doctor',
    async () => {
      const { page, widget } = await open(' data-limit="9"');
      const before = all(page, '[data-caution]').length;
      expect(before).to.be.above(30);
      await executeServerCommand('dist-fault', { path: '.js', status: 503 } as never);
      click(page, '.check summary');
      const said = await appears(widget, '.check p:not(:empty)');
      await new Promise<void>(resolve => {
        const look = () => textOf(said).includes('did not load') && resolve();
        new MutationObserver(look).observe(said, {
          characterData: true,
          subtree: true,
          childList: true,
        });
        look();
      });
      expect(textOf(said)).to.include('Ask a doctor or a pharmacist');
      expect(all(page, '[data-caution]')).to.have.length(before);
      expect(cards(page)).not.to.be.empty;
    },
  );
});

describe('embed.js', () => {
  const script = () => `<script async src="${origin}/embed.js"></script>`;
  const placed = () =>
    `<script async src="${origin}/embed.js" data-muscle="soleus" data-limit="1"></script>`;

  itInTurn('included three times → each placeholder once', async () => {
    const { document: page } = await openSite(
      `${script()}${script()}<div class="care-picks" data-muscle="soleus"></div>${script()}`,
    );
    expect(all(page, 'care-picks')).to.have.length(1);
  });

  itInTurn('in a page without MutationObserver → filled, and nothing is thrown', async () => {
    const site = await openSite(`<script>MutationObserver = undefined</script>${placed()}`);
    expect(cards(site.document)).to.have.length(1);
    // The author is told; the page gets no exception.
    expect(site.problems.filter(line => !line.startsWith('[care-picks] page/'))).to.deep.equal([]);
  });

  itInTurn(
    'five widgets of every form → one request for the module, one for the file',
    async () => {
      await executeServerCommand('reset-requests');
      const link = `<a href="${origin}/picks/soleus.html">x</a>`;
      const { document: page } = await openSite(
        `${placed()}${placed()}<div class="care-picks" data-muscle="soleus">${link}</div>${link}<care-picks muscle="soleus" catalog="${origin}/catalog/"></care-picks>`,
        { widgets: 5 },
      );
      expect(all(page, 'care-picks')).to.have.length(5);
      const paths = (await executeServerCommand('requests')) as string[];
      expect(paths.filter(path => path === '/care-picks.js')).to.have.length(1);
      expect(paths.filter(path => path === '/catalog/soleus.json')).to.have.length(1);
    },
  );

  itInTurn(
    'a page that opens with the script, which puts it into the head → the widget stands first',
    async () => {
      const { document: page } = await openSite('', {
        html: `<!doctype html><title>Bare</title>%witness%<script async src="${origin}/embed.js" data-muscle="soleus" data-limit="1"></script><p>After`,
      });
      expect(page.body.firstElementChild?.localName).to.equal('care-picks');
      expect(cards(page)).to.have.length(1);
    },
  );

  itInTurn('placeholders that are added later → are filled too', async () => {
    const { document: page } = await openSite(script(), { widgets: 0 });
    const loaded = nextEvent(page, 'care-picks-load');
    const late = page.createElement('div');
    late.innerHTML = `<section><div class="care-picks" data-muscle="soleus" data-limit="1"></div></section>`;
    page.body.append(late);
    await loaded;
    expect(cards(page)).to.have.length(1);
  });

  itInTurn('a page that was kept with its widget in place → is not filled twice', async () => {
    const { document: page } = await openSite(placed());
    const loaded = nextEvent(page, 'care-picks-load');
    const copy = page.body.cloneNode(true) as HTMLElement;
    page.body.replaceWith(copy);
    await loaded;
    expect(all(page, 'care-picks')).to.have.length(1);
  });

  itInTurn(
    'a link to somebody else’s page of picks → is left alone, and nothing is loaded from there',
    async () => {
      const other = await distOrigin(1);
      await executeServerCommand('reset-requests');
      const { document: page } = await openSite(
        `<p><a href="${other}/picks/soleus.html">x</a></p>${placed()}`,
      );
      expect(all(page, 'care-picks')).to.have.length(1);
      expect(isSeen(page.querySelector('a') as Element)).to.equal(true);
      // Both hosts write into one log: one module is one host.
      const paths = (await executeServerCommand('requests')) as string[];
      expect(paths.filter(path => path === '/care-picks.js')).to.have.length(1);
    },
  );

  itInTurn('a link whose query names a catalog or a heading → gets neither', async () => {
    const evil = encodeURIComponent('https://evil.example/catalog.json');
    const { document: page } = await openSite(
      `<a href="${origin}/picks/soleus.html?catalog=${evil}&amp;heading=Buy&amp;limit=1">x</a>${script()}`,
    );
    expect(one(page, 'care-picks').getAttributeNames()).to.deep.equal(['muscle', 'limit']);
    expect(cards(page)).to.have.length(1);
  });

  itInTurn('two folders on one page → each widget has its own catalog', async () => {
    const other = await distOrigin(1);
    const at = (scriptBase: string) =>
      `<script async src="${scriptBase}/embed.js" data-muscle="soleus" data-limit="1"></script>`;
    const { document: page } = await openSite(`${at(origin)}${at(`${other}/deep/er/path`)}`, {
      widgets: 2,
    });
    expect(cards(page)).to.have.length(2);
  });

  itInTurn(
    'the module loaded twice, once under another address → the first one wins, and nothing throws',
    async () => {
      const { document: page, problems } = await openSite(
        `<script type="module" src="${origin}/care-picks.js?ver=6.1"></script><script type="module" src="${origin}/care-picks.js"></script><care-picks muscle="soleus" phase="acute"></care-picks>`,
      );
      expect(cards(page)[0]).to.equal('acute biofreeze-gel cold-gel');
      expect(problems).to.deep.equal([]);
    },
  );

  itInTurn('a module that does not load → the link stays, and one coded error', async () => {
    await executeServerCommand('dist-fault', { path: '/care-picks.js', status: 503 } as never);
    const page = await openSite(`<a href="${origin}/picks/soleus.html">Care picks</a>`, {
      widgets: 0,
    });
    const failed = new Promise<void>(resolve => {
      const { console: theirs } = page.window as Window & { console: Console };
      const { error } = theirs;
      theirs.error = (...words: unknown[]) => {
        error(...words);
        resolve();
      };
    });
    const embed = page.document.createElement('script');
    embed.src = `${origin}/embed.js`;
    page.document.body.append(embed);
    await failed;
    expect(isSeen(page.document.querySelector('a') as Element)).to.equal(true);
    expect(
      page.problems.filter(text => text.startsWith('[care-picks] script/unreachable')),
    ).to.have.length(1);
  });

  itInTurn(
    'a policy without inline styles, without eval → the widget is drawn as ever',
    async () => {
      const policy = `default-src 'none'; script-src ${origin} 'unsafe-inline'; connect-src ${origin}; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html`;
      const { document: page, problems } = await openSite(
        `<script async src="${origin}/embed.js" data-muscle="soleus" data-limit="1"></script>`,
        {
          headers: { 'Content-Security-Policy': policy },
        },
      );
      expect(cards(page)).to.have.length(1);
      expect(getComputedStyle(one(page, '.care')).display).to.equal('grid');
      expect(problems).to.deep.equal([]);
    },
  );

  itInTurn(
    'an author who writes HTML attributes that are no options → none of them reaches the element',
    async () => {
      const { document: page } = await openSite(
        `<div class="care-picks" data-muscle="soleus" data-onclick="alert(1)" data-style="display:none" data-id="x"></div>${script()}`,
      );
      expect(one(page, 'care-picks').getAttributeNames()).to.deep.equal(['muscle']);
    },
  );
});

describe('what a muscle is called, and what is asked for', () => {
  const SOLEUS = ['catalog/soleus', 'first/soleus'];
  /** What was asked for, once it is so many files: a reader comes to the picks, and the last of them is asked for. */
  async function askedFor(count: number): Promise<readonly string[]> {
    const paths = (await executeServerCommand('requests')) as readonly string[];
    const files = paths.flatMap(path => /^\/(.*)\.json$/.exec(path)?.[1] ?? []);
    if (files.length >= count) return files;
    await new Promise(requestAnimationFrame);
    return askedFor(count);
  }
  const FILES: Readonly<Record<string, readonly string[]>> = {
    soleus: SOLEUS,
    'Soleus Muscle': SOLEUS,
    'soleus-muscle': SOLEUS,
    'musculus-soleus': SOLEUS,
    'the calf': ['catalog/index', 'catalog/triceps-surae', 'first/triceps-surae'],
    auto: ['catalog/index', 'catalog/soleus'],
  };
  for (const [name, files] of Object.entries(FILES))
    itInTurn(
      `data-muscle="${name}" → ${files.join(', ')}, and no file that is not there`,
      async () => {
        await executeServerCommand('reset-requests');
        const site = await openSite(
          `<h1>Soleus pain</h1><script async src="${origin}/embed.js" data-muscle="${name}"></script>`,
        );
        expect(cards(site.document).length).to.equal(9);
        one(site.document, '.card').dispatchEvent(
          new Event('pointerover', { bubbles: true, composed: true }),
        );
        expect([...(await askedFor(files.length))].sort()).to.deep.equal(files);
        expect(site.problems).to.deep.equal([]);
      },
    );
});
