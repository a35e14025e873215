import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/elements/define.ts';
import type { CarePicksSelectEvent } from '../../src/domain/events.ts';
import type { Layout } from '../../src/domain/options.ts';
import { aCatalog, aFile, aProduct, aUse } from '../support/builders.ts';
import { atLeast } from '../support/lists/at-least.ts';
import {
  all,
  answer,
  cards,
  distOrigin,
  errorsDuring,
  folderWith,
  mount,
  nextEvent,
  one,
  textOf,
  unmount,
} from '../support/page.ts';

let catalog: string;
before(async () => {
  catalog = `${await distOrigin()}/catalog/`;
});
afterEach(async () => {
  unmount();
  await executeServerCommand('mend-dist');
});

const widget = (attributes = 'muscle="soleus"', children = '') =>
  mount(`<care-picks catalog="${catalog}" ${attributes}>${children}</care-picks>`);

const shown = async (file: object, attributes = '') =>
  mount(
    `<care-picks muscle="soleus" catalog="${await folderWith(file)}" ${attributes}></care-picks>`,
  );

/** When each card fits, by the part that it stands in. */
const whensOf = (element: Element) => cards(element).map(card => card.split(' ')[0]);
const isVisible = (element: Element) =>
  element.checkVisibility?.() ?? element.getClientRects().length > 0;
const radios = (element: Element) => all(element, 'input[type="radio"]') as HTMLInputElement[];

describe('<care-picks>', () => {
  it('soleus · acute → Biofreeze and the cold pack; no warm gel, heat, roller or stretcher', async () => {
    const element = await widget('muscle="soleus" phase="acute"');
    const ids = cards(element).join('\n');
    expect(ids)
      .to.include('acute biofreeze-gel cold-gel')
      .and.to.include('acute corpak-hot-cold-pack cold-pack');
    expect(ids).not.to.match(/sombra| heat-pack|massage|stretch|chronic/);
  });

  it('soleus · chronic → Sombra and the heat use, and not the acute use of Biofreeze', async () => {
    const ids = cards(await widget('muscle="soleus" phase="chronic"')).join('\n');
    expect(ids)
      .to.include('chronic sombra-warm-gel warm-gel')
      .and.to.include('chronic corpak-hot-cold-pack heat-pack');
    expect(ids).not.to.match(/biofreeze| cold-pack|acute/);
  });

  it('no phase → each product once, under when it fits; the reader switches, and an event says so without saying to which', async () => {
    const element = await widget();
    expect(cards(element))
      .to.have.length(9)
      .and.to.include.members([
        'acute biofreeze-gel cold-gel',
        'either corpak-hot-cold-pack cold-pack heat-pack',
        'either neo-g-calf-support brace',
        'chronic sombra-warm-gel warm-gel',
      ]);
    const ids = cards(element).map(card => card.split(' ')[1]);
    expect(new Set(ids).size).to.equal(9);
    expect([...new Set(whensOf(element))]).to.deep.equal(['acute', 'either', 'chronic']);
    const told = nextEvent(document, 'care-picks-phase');
    radios(element)[1]?.click();
    const event = await told;
    await element.updateComplete;
    expect(whensOf(element)).to.deep.equal(Array(8).fill('chronic'));
    expect(JSON.stringify(Object.entries(event))).not.to.match(/chronic|acute|soleus/);
    expect(textOf(one(element, '[role="status"]'))).to.include('Older or ongoing pain');
  });

  it('a tap on the other phase → its button answers in the next frame, and the list follows whole', async () => {
    const element = await widget('muscle="soleus" phase="acute"');
    const before = cards(element);
    expect(before).to.have.length(5);
    radios(element)[1]?.click();
    await new Promise(requestAnimationFrame);
    expect(radios(element).map(({ checked }) => checked)).to.deep.equal([false, true]);
    expect(cards(element)).to.deep.equal(before);
    await element.updateComplete;
    expect(whensOf(element)).to.deep.equal(Array(8).fill('chronic'));
    expect(radios(element).map(({ checked }) => checked)).to.deep.equal([false, true]);
  });

  const inSight = (element: Element) =>
    all(element, '.section:not([hidden])').map(section => section.id);

  it('a tap on a phase of both → what is for the other alone goes at once; a list that was cut short stays until the other comes', async () => {
    const element = await widget();
    radios(element)[0]?.click();
    expect(inSight(element)).to.deep.equal(['acute', 'either']);
    expect(cards(element)).to.have.length(9);
    radios(element)[1]?.click();
    expect(inSight(element)).to.deep.equal(['either', 'chronic']);
    await element.updateComplete;
    expect(inSight(element)).to.deep.equal(['chronic']);
    expect(cards(element)).to.have.length(8);
    radios(element)[0]?.click();
    expect(inSight(element)).to.deep.equal(['chronic']);
    await element.updateComplete;
    expect(inSight(element)).to.deep.equal(['acute']);

    const short = await widget('muscle="soleus" limit="3"');
    const before = inSight(short);
    expect(before).to.have.length.at.least(2);
    radios(short)[0]?.click();
    expect(inSight(short)).to.deep.equal(before);
    await short.updateComplete;
    expect(inSight(short)).to.deep.equal(['acute']);
  });

  it('from one phase to the other and back → the same cards, and closed, whatever was open in them', async () => {
    const element = await widget('muscle="soleus" phase="acute"');
    const before = atLeast(5, all(element, '.card'));
    for (const phase of [1, 0]) {
      for (const more of atLeast(5, all(element, '.more') as HTMLDetailsElement[]))
        more.open = true;
      radios(element)[phase]?.click();
      await element.updateComplete;
      expect(all(element, '.more[open]')).to.deep.equal([]);
    }
    expect(all(element, '.card')).to.deep.equal(before);
  });

  it('the cautions that were opened in one phase → are closed in the next, and what else was stays open', async () => {
    const element = await widget('muscle="soleus" phase="acute"');
    for (const more of atLeast(10, all(element, 'details') as HTMLDetailsElement[]))
      more.open = true;
    expect(all(element, '.more[open]')).to.have.length(5);
    radios(element)[1]?.click();
    await element.updateComplete;
    expect(all(element, '.more[open]')).to.deep.equal([]);
    const others = all(element, ':is(.help, .check, .behind)[open]');
    expect(others, 'what is not of one phase').to.have.length(5);
  });

  it('a change of the author’s phase → goes before what the reader chose', async () => {
    const element = await widget('muscle="soleus" phase="acute"');
    radios(element)[1]?.click();
    await element.updateComplete;
    element.phase = 'acute';
    await element.updateComplete;
    expect(cards(element)[0]).to.match(/^chronic/, 'the same value is no change');
    element.removeAttribute('phase');
    element.setAttribute('phase', 'acute');
    await element.updateComplete;
    expect(cards(element)[0]).to.match(/^acute/);
  });

  const found: readonly [string, string][] = [
    ['Soleus Muscle', 'soleus'],
    ['calf', 'triceps-surae'],
    ['gastroc', 'gastrocnemius'],
    ['peroneus longus muscle', 'fibularis-longus'],
  ];
  for (const [muscle, id] of found) {
    it(`muscle="${muscle}" → ${id}`, async () => {
      const element = await widget(`muscle="${muscle}"`);
      expect(one(element, '[data-muscle]').getAttribute('data-muscle')).to.equal(id);
      expect(cards(element)).not.to.be.empty;
    });
  }

  it('a group → what its members show', async () => {
    const calf = cards(await widget('muscle="calf"'));
    for (const muscle of ['soleus', 'gastrocnemius']) {
      unmount();
      const own = cards(await widget(`muscle="${muscle}"`));
      expect(calf).to.include.members([...atLeast(9, own)]);
    }
  });

  it('a muscle that nobody knows → no product, no word, the fallback, one coded error', async () => {
    const said = await errorsDuring(async () => {
      const element = await widget('muscle="flux capacitor"', '<p>Fallback</p>');
      expect(all(element, '[data-muscle], [data-product]')).to.deep.equal([]);
      expect(textOf(element)).to.equal('Fallback');
      expect(isVisible(element.querySelector('p') as Element)).to.equal(true);
      expect(element.shadowRoot?.textContent?.trim()).to.equal('');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^\[care-picks\] muscle\/unknown: /);
  });

  it('no muscle → muscle/missing, and no request', async () => {
    await executeServerCommand('reset-requests');
    const said = await errorsDuring(() => widget('muscle=""'));
    expect(said[0]).to.match(/muscle\/missing/);
    expect(await executeServerCommand('requests')).to.deep.equal([]);
  });

  it('a known muscle without products → says so, with the clot warning and without a switch', async () => {
    const element = await shown(aFile([]));
    expect(textOf(one(element, '[data-muscle]'))).to.include('no picks for the soleus');
    expect(one(element, '[data-caution="blood-clot"][data-region="lower-leg"]')).to.exist;
    expect(radios(element)).to.deep.equal([]);
  });

  it('limit → one of each purpose first; a limit that cannot be read → all', async () => {
    expect(
      cards(await widget('muscle="soleus" phase="acute" limit="2"')).map(
        card => card.split(' ')[2],
      ),
    ).to.deep.equal(['cold-gel', 'brace']);
    unmount();
    expect(cards(await widget('muscle="soleus" limit="-1"'))).to.have.length(9);
  });

  it('heading and heading-level → the author’s, and those below it follow', async () => {
    const element = await widget('muscle="soleus" heading="What helps me" heading-level="4"');
    expect(textOf(one(element, 'h4'))).to.equal('What helps me');
    expect(all(element, 'h2, h3')).to.deep.equal([]);
    expect(all(element, 'h6').length).to.be.above(0);
  });

  it('layout, theme and new-tab → drawn so; values that cannot be read → the default', async () => {
    const element = await widget('muscle="soleus" layout="compact" theme="dark" new-tab');
    const root = one(element, '[data-muscle]');
    expect(root.classList.contains('compact')).to.equal(true);
    expect(root.getAttribute('data-theme')).to.equal('dark');
    const link = one(element, '[data-offer]') as HTMLAnchorElement;
    expect(link.target).to.equal('_blank');
    expect(textOf(link)).to.include('opens a new tab');
    element.newTab = false;
    for (const [layout, drawn] of [
      ['table', 'table'],
      ['list', 'cards'],
      ['compact', 'compact'],
      ['mosaic', 'cards'],
    ] as const) {
      // The types refuse a layout that there is not; a page without them does not.
      element.layout = layout as Layout;
      await element.updateComplete;
      expect(root.className, layout).to.equal(`care ${drawn}`);
    }
    // The card is another one: what changes is drawn whole.
    expect(one(element, '[data-offer]').hasAttribute('target')).to.equal(false);
  });

  it('theme auto → as the page behind it is', async () => {
    const element = await widget();
    const theme = () => one(element, '[data-muscle]').getAttribute('data-theme');
    document.body.style.background = '#101418';
    element.requestUpdate();
    await element.updateComplete;
    expect(theme()).to.equal('dark');
    document.body.style.background = '#fffdf8';
    element.requestUpdate();
    await element.updateComplete;
    expect(theme()).to.equal('light');
    document.body.style.background = '';
    for (const [color, expected] of [
      ['oklch(0.21 0.03 264)', 'dark'],
      ['color(srgb 0.1 0.1 0.1)', 'dark'],
      ['lab(95% 0 0)', 'light'],
    ]) {
      document.body.style.background = color ?? '';
      element.requestUpdate();
      await element.updateComplete;
      expect(theme()).to.equal(expected, color);
    }
    document.body.style.background = '';
    document.documentElement.style.colorScheme = 'dark';
    element.requestUpdate();
    await element.updateComplete;
    expect(theme()).to.equal('dark', 'nothing behind it, and a dark canvas');
    document.documentElement.style.colorScheme = '';
  });

  it('properties set before the upgrade → survive it', async () => {
    const early = document.createElement('care-early') as HTMLElement & Record<string, unknown>;
    early.muscle = 'soleus';
    early.catalog = catalog;
    early.phase = 'acute';
    const { CarePicks } = await import('../../src/elements/care-picks.ts');
    const box = document.createElement('div');
    box.dataset.mounted = '';
    document.body.append(box);
    box.append(early);
    const loaded = nextEvent(box, 'care-picks-load');
    customElements.define('care-early', class extends CarePicks {});
    await loaded;
    expect(cards(early)[0]).to.match(/^acute/);
  });

  it('an update without a change → changes nothing', async () => {
    const element = await widget();
    const records: MutationRecord[] = [];
    const observer = new MutationObserver(list => records.push(...list));
    observer.observe(element.shadowRoot as ShadowRoot, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    element.requestUpdate();
    await element.updateComplete;
    records.push(...observer.takeRecords());
    expect(records).to.deep.equal([]);
  });

  it('moved to another place → keeps the reader’s choice and asks for nothing again', async () => {
    const element = await widget();
    radios(element)[1]?.click();
    await element.updateComplete;
    await executeServerCommand('reset-requests');
    const aside = document.createElement('aside');
    element.parentElement?.append(aside);
    aside.append(element);
    await element.updateComplete;
    expect(cards(element)[0]).to.match(/^chronic/);
    expect(await executeServerCommand('requests')).to.deep.equal([]);
  });

  it('another muscle while the first is on its way → the latest wins', async () => {
    const box = document.createElement('div');
    box.dataset.mounted = '';
    document.body.append(box);
    const element = document.createElement('care-picks');
    element.catalog = catalog;
    element.muscle = 'soleus';
    box.append(element);
    await element.updateComplete;
    element.muscle = 'hamstrings';
    await nextEvent(box, 'care-picks-load');
    await element.updateComplete;
    expect(one(element, '[data-muscle]').getAttribute('data-muscle')).to.equal('hamstrings');
  });

  it('five widgets → one request for the file', async () => {
    await executeServerCommand('reset-requests');
    const other = `${await distOrigin(1)}/catalog/`;
    const box = document.createElement('div');
    box.dataset.mounted = '';
    document.body.append(box);
    let loads = 0;
    const done = new Promise<void>(resolve => {
      box.addEventListener('care-picks-load', () => {
        loads += 1;
        if (loads === 5) resolve();
      });
    });
    box.innerHTML = `<care-picks muscle="soleus" catalog="${other}"></care-picks>`.repeat(5);
    await done;
    expect(await executeServerCommand('requests')).to.deep.equal(['/catalog/soleus.json']);
  });

  describe('what it tells the page', () => {
    it('load → product ids and places, and nothing of muscle or phase', async () => {
      const told = nextEvent(document, 'care-picks-load');
      const element = await widget('muscle="soleus" phase="acute"');
      const event = (await told) as Event & { items: { id: string; index: number }[] };
      expect(event.items).to.have.length(5);
      expect(event.items.map(({ id }) => id)).to.deep.equal(
        cards(element).map(card => card.split(' ')[1]),
      );
      expect(JSON.stringify(event.items)).not.to.match(/acute|soleus/);
      expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
    });

    it('select → item and programme; prevented, the reader stays', async () => {
      const element = await widget('muscle="soleus" phase="acute"');
      const link = one(element, '[data-offer]') as HTMLAnchorElement;
      let stayed: boolean | undefined;
      element.addEventListener('care-picks-select', event => event.preventDefault(), {
        once: true,
      });
      element.addEventListener(
        'click',
        event => {
          stayed = event.defaultPrevented;
          event.preventDefault();
        },
        { once: true },
      );
      const told = nextEvent<CarePicksSelectEvent>(document, 'care-picks-select');
      link.click();
      const event = await told;
      expect(stayed).to.equal(true);
      expect(event.item).to.deep.equal({ id: 'biofreeze-gel', index: 0 });
      expect(event.program).to.equal('amazon');
    });

    it('select in a later part of the list → the place of that very card', async () => {
      const element = await widget();
      const shown = all(element, '[data-product]');
      const at = shown.findIndex(card => card.getAttribute('data-product') === 'tiger-tail-roller');
      expect(at).to.be.above(3);
      const told = nextEvent<CarePicksSelectEvent>(document, 'care-picks-select');
      element.addEventListener('click', event => event.preventDefault(), { once: true });
      (one(shown[at] as Element, '[data-offer]') as HTMLElement).click();
      expect((await told).item).to.deep.equal({ id: 'tiger-tail-roller', index: at });
    });

    it('view → once for a list that was in view', async () => {
      const told = nextEvent<Event & { items: { id: string }[] }>(document, 'care-picks-view');
      const element = await widget('muscle="soleus" phase="acute" limit="1"');
      element.scrollIntoView();
      expect((await told).items.map(({ id }) => id)).to.deep.equal(['biofreeze-gel']);
    });
  });

  describe('links and disclosure', () => {
    const tagged = aFile([aProduct('gel', [aUse('cold-gel')])], {
      programs: { amazon: { tags: { US: 'ada-20' } } },
    });

    it('no tag → plain links, and nothing calls them paid', async () => {
      const element = await shown(aFile([aProduct('gel', [aUse('cold-gel')])]), 'country="US"');
      expect(textOf(one(element, '[data-muscle]'))).not.to.include('(paid link)');
      expect(textOf(one(element, '[data-disclosure]'))).to.equal(
        'I earn nothing from the shop links here.',
      );
    });

    it('a tag → said at the top, at the link, and in Amazon’s words', async () => {
      const element = await shown(tagged, 'country="US"');
      expect(textOf(one(element, '[data-disclosure]')))
        .to.include('I earn a commission')
        .and.to.include('As an Amazon Associate I earn from qualifying purchases.');
      const link = one(element, '[data-offer]') as HTMLAnchorElement;
      expect(textOf(link)).to.include('(paid link)');
      expect(link.rel).to.equal('sponsored nofollow noopener');
      expect(link.href).to.equal('https://www.amazon.com/s?k=gel&tag=ada-20');
    });

    it('the caution stands before the link, and the disclosure before every card', async () => {
      const element = await widget();
      const order = all(element, '[data-disclosure], [data-product]').map(node =>
        node.hasAttribute('data-disclosure'),
      );
      expect(order).to.have.length(1 + 9);
      expect(order.indexOf(true)).to.equal(0);
      for (const card of atLeast(9, all(element, '[data-product]'))) {
        const marks = all(card, '[data-caution], [data-offer]').map(node =>
          node.hasAttribute('data-offer') ? 'link' : 'caution',
        );
        expect(marks).to.include('caution');
        expect(marks.indexOf('link')).to.be.above(marks.lastIndexOf('caution'));
      }
    });
  });

  describe('safety', () => {
    it('every brace, sock, gel, heat, roller and stretcher on a leg → the clot caution, seen without a click', async () => {
      const element = await widget();
      const bearing = all(element, '[data-product]').filter(
        card => !['cold-pack', 'education'].includes(card.getAttribute('data-modality') ?? ''),
      );
      expect(bearing).to.have.length(8);
      for (const card of bearing) {
        const [short, whole, ...more] = all(card, '[data-caution="blood-clot"]') as [
          Element,
          Element,
        ];
        expect(isVisible(short)).to.equal(true);
        expect(short.closest('details')).to.equal(null);
        expect(short.getBoundingClientRect().height).to.be.above(14);
        expect(textOf(whole), 'in full, one tap away').to.include('you might have a blood clot');
        expect(more).to.deep.equal([]);
      }
    });

    it('the clot warning stands above the first card', async () => {
      const marks = all(await widget(), '[data-region], [data-product]').map(node =>
        node.hasAttribute('data-region'),
      );
      expect(marks).to.have.length(1 + 9);
      expect(marks.indexOf(true)).to.equal(0);
    });

    it('a heat pack that an author put under acute → named with its reason, without any address', async () => {
      const heat = aProduct('heat', [aUse('heat-pack', 'acute')], {
        offers: [{ program: 'direct', url: 'https://shop.example/heat' }],
      });
      const element = await shown(aFile([heat]), 'phase="acute"');
      const withheld = one(element, '[data-withheld="heat"]');
      expect(withheld.getAttribute('data-verdict')).to.equal('withhold');
      expect(textOf(withheld)).to.include('Title of heat');
      const reason = one(element, '.withheld [data-caution="too-early-heat"]');
      expect(textOf(reason)).to.include('Too early for heat');
      expect(reason.compareDocumentPosition(withheld)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(element.shadowRoot?.innerHTML).not.to.include('shop.example');
      expect(cards(element)).to.deep.equal([]);
    });

    it('a photo that does not load → the pictogram behind it is seen, and no alt text in a broken frame', async () => {
      const image = { src: 'https://127.0.0.1:1/gone.jpg', alt: 'A gel' };
      const element = await shown(aFile([aProduct('gel', [aUse('cold-gel', 'acute')], { image })]));
      const photo = one(element, 'img') as HTMLImageElement;
      photo.loading = 'eager';
      if (!photo.hidden) await nextEvent(photo, 'error');
      expect(isVisible(photo)).to.equal(false);
      expect(one(element, '.pictogram').getBoundingClientRect().width).to.be.above(20);
    });

    it('a modality that no rule knows → is not shown', async () => {
      const element = await shown(
        aFile([aProduct('laser', [aUse('laser')]), aProduct('gel', [aUse('cold-gel', 'acute')])]),
      );
      expect(cards(element)).to.deep.equal(['acute gel cold-gel']);
    });

    it('HTML in every text → stands there letter by letter and does nothing', async () => {
      const evil = '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>';
      const product = aProduct(
        'gel',
        [{ phases: ['acute'], modality: 'cold-gel', why: evil, how: evil, short: evil }],
        {
          title: evil,
          short_title: evil,
          brand: evil,
          here: evil,
          cautions: [evil],
          claims: [{ text: evil, source: { label: evil, url: 'https://a.example/' } }],
          offers: [{ program: 'direct', seller: evil, url: 'https://a.example/' }],
        },
      );
      const element = await shown(
        aFile([product], {
          author: { name: evil, credential: evil },
          muscle: { id: 'soleus', name: evil, region: 'lower-leg' },
        }),
      );
      expect(all(element, 'script, img, [onerror]')).to.deep.equal([]);
      expect((window as { harmed?: number }).harmed).to.equal(undefined);
      expect(textOf(one(element, '.title'))).to.include('<script>');
    });
  });

  describe('when the catalog cannot be loaded', () => {
    /** Each of a muscle of its own, for a page asks for no file twice. */
    const failures: readonly [string, string, object, string][] = [
      ['an error of the server', 'popliteus', { status: 500 }, 'catalog/status'],
      ['a refusal', 'sartorius', { status: 403 }, 'catalog/status'],
      ['HTML instead', 'gracilis', { body: '<!doctype html><p>Home</p>' }, 'catalog/unreadable'],
      ['half a file', 'plantaris', { cut: 40 }, 'catalog/unreachable'],
      ['a file of another version', 'pectineus', { body: '{"version":9}' }, 'catalog/version'],
      ['a list', 'brachialis', { body: '[]' }, 'catalog/unreadable'],
      ['null', 'anconeus', { body: 'null' }, 'catalog/unreadable'],
    ];
    for (const [title, muscle, fault, code] of failures) {
      it(`${title} → ${code}, said once, and the author’s fallback`, async () => {
        await executeServerCommand('dist-fault', {
          path: '.json',
          ...('cut' in fault ? {} : { status: 200 }),
          ...fault,
        } as never);
        const told = nextEvent<Event & { code: string }>(document, 'care-picks-error');
        const said = await errorsDuring(async () => {
          const element = await widget(`muscle="${muscle}"`, '<p>My own words.</p>');
          expect(all(element, '[data-product]')).to.deep.equal([]);
          expect(isVisible(element.querySelector('p') as Element)).to.equal(true);
        });
        expect((await told).code).to.equal(code);
        expect(said.map(text => text.split(':')[0])).to.deep.equal([`[care-picks] ${code}`]);
      });
    }

    it('an address that is none, or of a wrong kind → catalog/address', async () => {
      for (const address of ['javascript:alert(1)', 'data:application/json,{}', 'https://[']) {
        unmount();
        const told = nextEvent<Event & { code: string }>(document, 'care-picks-error');
        await errorsDuring(() =>
          mount(`<care-picks muscle="soleus" catalog="${address}"></care-picks>`),
        );
        expect((await told).code).to.equal('catalog/address');
      }
    });
  });

  describe('a source catalog', () => {
    const source = (catalog: object) =>
      answer({ name: 'catalog.json', body: JSON.stringify(catalog) });

    it('sound → the same as compiled, and aliases are found', async () => {
      const address = await source(aCatalog());
      const element = await mount(
        `<care-picks muscle="Soleus Muscle" catalog="${address}"></care-picks>`,
      );
      expect(cards(element)).to.deep.equal(['acute cold-gel cold-gel']);
    });

    it('with a mistake → no product, one coded error, the fallback', async () => {
      const broken = aCatalog();
      broken.version = 2;
      const address = await source(broken);
      const said = await errorsDuring(async () => {
        const element = await mount(
          `<care-picks muscle="soleus" catalog="${address}"><p>Fallback</p></care-picks>`,
        );
        expect(all(element, '[data-product]')).to.deep.equal([]);
        expect(isVisible(element.querySelector('p') as Element)).to.equal(true);
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/^\[care-picks\] catalog\/invalid: .*version/);
    });
  });

  describe('what stands between its tags', () => {
    const link = '<a href="https://me.example/picks/soleus.html">Care picks</a>';
    const isSeen = (element: Element) => element.getClientRects().length > 0;

    it('a fallback of an element that was closed → put away once the picks stand there', async () => {
      const element = await mount(
        `<care-picks muscle="soleus" catalog="${catalog}"><p>Fallback</p></care-picks><p>After</p>`,
      );
      expect(isSeen(element.querySelector('p') as Element)).to.equal(false);
    });

    it('a link to the picks → put away, closed or not', async () => {
      const element = await widget('muscle="soleus"', `<p>${link}</p>`);
      expect(isSeen(element.querySelector('p') as Element)).to.equal(false);
    });

    it('<care-picks />, and something added behind it → the rest of the article stays', async () => {
      const element = await mount(
        `<article><care-picks muscle="soleus" catalog="${catalog}" /><h2>More</h2><p>Rest of the article</p></article>`,
      );
      element.after(document.createElement('footer'));
      element.requestUpdate();
      await element.updateComplete;
      expect(isSeen(element.querySelector('p') as Element)).to.equal(true);
    });

    it('<care-picks /> → the rest of the article stays', async () => {
      const element = await mount(
        `<article><p>Before</p><care-picks muscle="soleus" catalog="${catalog}" /><p>Rest of the article</p></article>`,
      );
      expect(textOf(element)).to.equal('Rest of the article');
      expect(isSeen(element.querySelector('p') as Element)).to.equal(true);
    });

    it('slot="fallback" → shown only until the picks are there', async () => {
      const element = await widget('muscle="soleus"', '<p slot="fallback">Soon</p>');
      expect(isSeen(element.querySelector('p') as Element)).to.equal(false);
    });
  });
});
