/**
 * Picks that are painted and that nobody has come to: their elements are not asked for, until a reader comes near or the
 * page does what a finished tree cannot follow. Never do picks stand there that are not what is asked for.
 */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { itInTurn } from '../support/engines/turns.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { all, cards, distOrigin, nextEvent, one, textOf, unmount } from '../support/page.ts';
import { loseElements, openSite, type Site, type SiteOptions } from '../support/site.ts';

let origin: string;
before(async () => {
  origin = await distOrigin();
});
afterEach(async () => {
  unmount();
  await executeServerCommand('mend-dist');
});

type Widget = HTMLElementTagNameMap['care-picks'];
const widgetOf = ({ document }: Site): Widget => one(document, 'care-picks') as Widget;

const FORMS: Readonly<Record<string, () => string>> = {
  'the element': () =>
    `<script type="module" src="${origin}/care-picks.js"></script><care-picks muscle="soleus"></care-picks>`,
  'the quick form': () => `<script async src="${origin}/picks/soleus.js"></script>`,
  'a link': () =>
    `<a href="${origin}/picks/soleus.html">Picks</a><script async src="${origin}/embed.js"></script>`,
  'a placeholder': () =>
    `<div class="care-picks" data-muscle="soleus"></div><script async src="${origin}/embed.js"></script>`,
};
const [ELEMENT = ''] = Object.keys(FORMS);

/** The frame is 600 pixels high. */
const below = (pixels: number): string => `<div style="height: ${pixels}px">A long post</div>`;
const AFTER = below(9_000);

const frames = async ({ window }: Site, count = 3): Promise<void> => {
  for (let frame = 0; frame < count; frame += 1)
    await new Promise(resolve => window.requestAnimationFrame(resolve));
};

const loaded = ({ window }: Site, part: string): string | undefined =>
  window.performance.getEntriesByType('resource').find(({ name }) => name.includes(part))?.name;

/** What waits with the elements has begun to: it hears what is set on a widget. */
async function waits(site: Site): Promise<void> {
  const isHeard = (): boolean =>
    all(site.document, 'care-picks').some(each => Object.hasOwn(each, 'muscle'));
  while (!isHeard() && !hasElements(site)) await frames(site, 1);
  await frames(site);
}

const hasElements = ({ window }: Site): boolean =>
  window.customElements.get('care-picks') !== undefined;

/** A page with picks so far down, painted and not taken over. */
async function openPainted(
  form = ELEMENT,
  pixels = 1_000,
  more = '',
  options: SiteOptions = {},
): Promise<Site> {
  const body = `${below(pixels)}<main>${FORMS[form]?.()}</main>${more}${AFTER}`;
  const site = await openSite(body, { widgets: 0, ...options });
  await waits(site);
  expect(cards(site.document), 'painted').to.have.length(9);
  return site;
}

const expectCalm = (site: Site): void => {
  expect(hasElements(site)).to.equal(false);
  expect(loaded(site, 'chunks/element-')).to.equal(undefined);
  expect(all(site.document, '.care[data-muscle="soleus"]')).to.have.length(1);
};

/** Does something, and waits until the element has told that it is there. */
async function comesAfter(site: Site, work: () => unknown): Promise<void> {
  expectCalm(site);
  const told = nextEvent(site.window, 'care-picks-load', 'care-picks-error');
  work();
  await told;
  expect(hasElements(site)).to.equal(true);
}

describe('picks that nobody has come to', () => {
  for (const form of atLeast(4, Object.keys(FORMS))) {
    itInTurn(
      `${form} · just below the screen → what looks after the cautions, no element`,
      async () => {
        const site = await openPainted(form, 640);
        expectCalm(site);
        expect(loaded(site, 'chunks/seen-')).not.to.equal(undefined);
        expect(site.problems).to.deep.equal([]);
      },
    );

    itInTurn(`${form} · somebody begins to scroll → the element, over the same tree`, async () => {
      const site = await openPainted(form);
      const tree = one(site.document, '.care');
      await comesAfter(site, () => site.window.scrollBy(0, 10));
      expect(one(site.document, '.care')).to.equal(tree);
      expect(tree.getBoundingClientRect().top, 'out of sight').to.be.above(600);
      expect(site.problems).to.deep.equal([]);
    });
  }

  itInTurn(
    'far below, and somebody begins to scroll → nothing; two screens away → the element',
    async () => {
      const site = await openPainted(ELEMENT, 4_000);
      site.window.scrollBy(0, 10);
      await frames(site);
      await comesAfter(site, () => site.window.scrollTo(0, 2_500));
    },
  );

  itInTurn('in a box that scrolls by itself → the element', async () => {
    const box = `<div id="box" style="height: 300px; overflow: auto">${below(900)}${FORMS[ELEMENT]?.()}</div>`;
    const site = await openSite(`${box}${AFTER}`, { widgets: 0 });
    await waits(site);
    await comesAfter(site, () => one(site.document, '#box').scrollTo(0, 900));
  });

  itInTurn('what hid them opens → the element', async () => {
    const tab = `<div id="tab" hidden>${FORMS[ELEMENT]?.()}</div>`;
    const site = await openSite(`${tab}${AFTER}`, { widgets: 0 });
    await waits(site);
    await comesAfter(site, () => {
      (one(site.document, '#tab') as HTMLElement).hidden = false;
    });
  });

  itInTurn('seen for a second → one view', async () => {
    const site = await openPainted();
    const views: Event[] = [];
    site.document.addEventListener('care-picks-view', event => views.push(event));
    const viewed = nextEvent(site.document, 'care-picks-view');
    widgetOf(site).scrollIntoView();
    await viewed;
    await frames(site);
    expect(views).to.have.length(1);
  });

  itInTurn(
    'cautions that nobody can read, and no elements → no shop links beside them',
    async () => {
      await loseElements();
      const site = await openPainted(ELEMENT, 1_000, '<style>care-picks { zoom: 0.2 }</style>');
      const told = new Promise<void>(resolve => {
        const look = (): void => {
          if (site.problems.some(line => line.includes('page/unseen'))) resolve();
          else site.window.requestAnimationFrame(look);
        };
        look();
      });
      widgetOf(site).scrollIntoView();
      await told;
      expect(cards(site.document)).to.have.length(9);
    },
  );
});

describe('what brings the elements, wherever the reader is', () => {
  const ACTS = ['pointerover', 'pointerdown', 'keydown', 'focusin', 'click'];
  for (const form of [ELEMENT, 'the quick form'])
    for (const act of ACTS)
      itInTurn(`${form} · ${act} in it`, async () => {
        const site = await openPainted(form);
        await comesAfter(site, () =>
          one(site.document, '.card').dispatchEvent(
            new Event(act, { bubbles: true, composed: true }),
          ),
        );
      });

  const late = (site: Site, html: string): void =>
    one(site.document, 'main').insertAdjacentHTML('beforeend', html);
  const ROWS: Readonly<Record<string, (site: Site) => unknown>> = {
    'the page is printed': ({ window }) => window.dispatchEvent(new Event('beforeprint')),
    'a script asks for them': async ({ window }) =>
      (window as Window & { eval: typeof eval }).eval(
        `import('${origin}/care-picks.js').then(({ define }) => define())`,
      ),
    'a theme is set': site => widgetOf(site).setAttribute('theme', 'dark'),
    'something in it is opened by a script': ({ document }) => {
      (one(document, '.check') as HTMLDetailsElement).open = true;
    },
    'something in it is moved': ({ document }) =>
      one(document, '.care').append(one(document, '.section')),
    'another widget comes': site => late(site, '<care-picks muscle="hamstrings"></care-picks>'),
    'a <care-catalog> comes': site => late(site, '<care-catalog></care-catalog>'),
    'somebody’s own element comes': site => late(site, '<p><their-post></their-post></p>'),
    'a placeholder comes': site => late(site, '<div class="care-picks"></div>'),
    'a copy of it comes': site => one(site.document, 'main').append(widgetOf(site).cloneNode(true)),
    'it is put elsewhere': site => site.document.body.append(widgetOf(site)),
    'the page is written anew': ({ document }) => {
      const main = one(document, 'main');
      main.innerHTML = main.innerHTML.replace(/<script.*<\/script>/, '');
    },
  };
  for (const [what, work] of Object.entries(ROWS))
    itInTurn(what, async () => {
      const site = await openPainted();
      await comesAfter(site, () => work(site));
      expect(site.problems).to.deep.equal([]);
    });

  itInTurn(
    'somebody’s own element is there already → at rest, as it may have a widget inside',
    async () => {
      const body = `${below(1_000)}<their-post></their-post>${FORMS[ELEMENT]?.()}`;
      const site = await openSite(body);
      expect(hasElements(site)).to.equal(true);
    },
  );

  itInTurn('so is a shadow root that may have one → at rest', async () => {
    const root = '<div><template shadowrootmode="open"><slot></slot></template></div>';
    const site = await openSite(`${below(1_000)}${root}${FORMS[ELEMENT]?.()}`);
    expect(hasElements(site)).to.equal(true);
  });

  const BROKEN: Readonly<Record<string, string>> = {
    'no IntersectionObserver': 'delete window.IntersectionObserver',
    'an IntersectionObserver that throws': 'window.IntersectionObserver = function () { throw 1 }',
    'an observer of the page’s own that throws':
      'MutationObserver.prototype.observe = function () { throw 1 }',
  };
  for (const [what, script] of Object.entries(BROKEN))
    itInTurn(`${what} → at rest`, async () => {
      const site = await openSite(`<script>${script}</script>${below(1_000)}${FORMS[ELEMENT]?.()}`);
      expect(hasElements(site)).to.equal(true);
    });

  itInTurn('what would wait does not come → at rest', async () => {
    const script = await (await fetch(`${origin}/care-picks.js`)).text();
    const path = /chunks\/until-needed-[\w-]+\.js/.exec(script)?.[0];
    await executeServerCommand('dist-fault', { path, status: 404 } as never);
    const site = await openSite(`${below(1_000)}${FORMS[ELEMENT]?.()}`);
    expect(hasElements(site)).to.equal(true);
  });
});

describe('another muscle, on painted picks without their element', () => {
  const ROWS: Readonly<Record<string, (widget: Widget) => unknown>> = {
    'as an attribute': widget => widget.setAttribute('muscle', 'hamstrings'),
    'as a property': widget => {
      widget.muscle = 'hamstrings';
    },
  };
  for (const form of [ELEMENT, 'the quick form', 'a placeholder'])
    for (const [how, set] of Object.entries(ROWS)) {
      itInTurn(
        `${form} · ${how} → the old picks are gone at once, and those of the new one come`,
        async () => {
          const site = await openPainted(form);
          let left: number | undefined;
          await comesAfter(site, () => {
            set(widgetOf(site));
            // As soon as anything else runs.
            queueMicrotask(() => {
              left = all(site.document, '.care, .card, .shop').length;
            });
          });
          expect(left).to.equal(0);
          expect(textOf(one(site.document, '.heading'))).to.equal('Care picks for the hamstrings');
        },
      );

      itInTurn(`${form} · ${how}, and no elements → never the old picks`, async () => {
        await loseElements();
        const site = await openPainted(form);
        set(widgetOf(site));
        await frames(site);
        expect(all(site.document, '.care, .card, .shop')).to.have.length(0);
      });
    }

  itInTurn(
    'as an attribute, after another one has brought the elements on their way → gone at once',
    async () => {
      await loseElements();
      const site = await openPainted();
      widgetOf(site).setAttribute('theme', 'dark');
      await frames(site);
      widgetOf(site).setAttribute('muscle', 'hamstrings');
      await frames(site, 1);
      expect(all(site.document, '.care, .card, .shop')).to.have.length(0);
    },
  );

  itInTurn('the same one once more → the picks stay, and nothing is loaded', async () => {
    const site = await openPainted();
    widgetOf(site).setAttribute('muscle', 'soleus');
    await frames(site);
    expectCalm(site);
  });

  itInTurn('another option as a property → what it asks for', async () => {
    const site = await openPainted();
    await comesAfter(site, () => {
      widgetOf(site).limit = 2;
    });
    await widgetOf(site).updateComplete;
    expect(cards(site.document)).to.have.length(2);
    expect(widgetOf(site).muscle).to.equal('soleus');
  });

  itInTurn('before anything waits → what is asked for', async () => {
    const set = `<script>addEventListener('load', () => { document.querySelector('care-picks').muscle = 'hamstrings' })</script>`;
    const site = await openSite(`${set}${below(1_000)}${FORMS[ELEMENT]?.()}`);
    expect(all(site.document, '.care[data-muscle="soleus"]')).to.have.length(0);
  });
});

describe('a script of the page, in painted picks without their element', () => {
  const ROWS: Readonly<Record<string, (tree: Element) => unknown>> = {
    'takes the clot warning out': tree => one(tree, '.clot').remove(),
    'takes the cautions of a card out': tree => one(tree, '.flags').remove(),
    'hides one': tree => one(tree, '.flags').setAttribute('hidden', ''),
    'takes the disclosure out': tree => one(tree, '.disclosure').remove(),
  };
  for (const [what, work] of Object.entries(ROWS)) {
    itInTurn(`${what} → all of it is drawn anew`, async () => {
      const site = await openPainted();
      const tree = one(site.document, '.care');
      await comesAfter(site, () => work(tree));
      expect(one(site.document, '.care')).not.to.equal(tree);
      expect(cards(site.document)).to.have.length(9);
      expect(all(site.document, '.clot')).to.have.length(1);
    });

    itInTurn(`${what}, and no elements → nothing of it stands`, async () => {
      await loseElements();
      const site = await openPainted();
      work(one(site.document, '.care'));
      await frames(site);
      expect(all(site.document, '.care, .card, .shop')).to.have.length(0);
    });
  }
});
