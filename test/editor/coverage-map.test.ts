import { expect } from '@open-wc/testing';
import data from '../../catalog/catalog.json' with { type: 'json' };
import '../../src/editor/coverage-map/coverage-map.ts';
import type { Catalog } from '../../src/catalog/format/schema.ts';
import { type Coverage, coverage } from '../../src/coverage/coverage.ts';
import type { GapChosenEvent, ProductChosenEvent } from '../../src/editor/coverage-map/events.ts';
import { keyOf, type Place, placeKind } from '../../src/editor/coverage-map/model.ts';
import { violations } from '../support/axe/violations.ts';
import { aCatalog } from '../support/builders.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { all, nextEvent, one, textOf, unmount } from '../support/page.ts';
import { limit } from '../support/speed/limit.mjs';

type CoverageMap = HTMLElementTagNameMap['coverage-map'];

// JSON is typed by its shape alone; that the sample is a catalog is what other tests show.
const sample = coverage(data as unknown as Catalog);
const placesOf = ({ muscles }: Coverage): readonly Place[] =>
  muscles.flatMap(muscle => muscle.slots.map(slot => ({ muscle, slot })));
const places = atLeast(1530, placesOf(sample));

async function draw(shown: Coverage | undefined = sample, width = 1100): Promise<CoverageMap> {
  const box = document.createElement('section');
  box.dataset.mounted = '';
  box.style.inlineSize = `${width}px`;
  box.innerHTML = '<h3>What your catalog covers</h3>';
  const map = document.createElement('coverage-map');
  map.coverage = shown;
  box.append(map);
  document.body.append(box);
  await map.updateComplete;
  return map;
}

/** Asked of the browser: a walk through the tree for each of some thousand places would take seconds. */
function within<E extends Element>(map: CoverageMap, selector: string): E {
  const found = map.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

const button = (map: CoverageMap, key: string): HTMLButtonElement =>
  within(map, `button[data-place="${key}"]`);

async function press(map: CoverageMap, element: Element): Promise<void> {
  (element as HTMLElement).click();
  await map.updateComplete;
}

const want = (map: CoverageMap, filter: 'named' | 'all'): Promise<void> =>
  press(map, one(map, `input[value=${filter}]`));

async function search(map: CoverageMap, words: string): Promise<void> {
  const field = one(map, 'input[type=search]') as HTMLInputElement;
  field.value = words;
  field.dispatchEvent(new Event('input'));
  await map.updateComplete;
}

/** Opens or closes regions as a press on their names does. The browser tells of it a moment later. */
async function toggleRegions(map: CoverageMap, selector = 'details:not([open])'): Promise<void> {
  for (const region of atLeast(1, all(map, selector))) {
    const told = nextEvent(region, 'toggle');
    (one(region, 'summary') as HTMLElement).click();
    await told;
  }
  await map.updateComplete;
}

async function key(map: CoverageMap, name: string, init: KeyboardEventInit = {}): Promise<void> {
  const event = new KeyboardEvent('keydown', {
    key: name,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...init,
  });
  map.shadowRoot?.activeElement?.dispatchEvent(event);
  await map.updateComplete;
}

const focused = (map: CoverageMap): string | undefined =>
  (map.shadowRoot?.activeElement as HTMLElement | null)?.dataset.place;

const rowsOf = (map: CoverageMap): string[] =>
  all(map, 'tr[data-muscle]').map(row => row.getAttribute('data-muscle') ?? '');

describe('the map of what a catalog covers', () => {
  afterEach(unmount);

  it('nothing to draw → nothing', async () => {
    const map = await draw();
    map.coverage = undefined;
    await map.updateComplete;
    expect(textOf(map.shadowRoot as unknown as Element)).to.equal('');
  });

  it('all muscles, everything open → each place once, as its slot says', async () => {
    const map = await draw();
    await want(map, 'all');
    await toggleRegions(map);
    expect(all(map, 'td[data-kind]').length).to.equal(places.length);
    expect(rowsOf(map)).to.have.members(sample.muscles.map(({ muscle }) => muscle.id));
    for (const muscle of atLeast(153, sample.muscles)) {
      const row = within(map, `tr[data-muscle="${muscle.muscle.id}"]`);
      expect(all(row, 'td').map(cell => cell.getAttribute('data-kind'))).to.deep.equal(
        muscle.slots.map(placeKind),
      );
      for (const slot of muscle.slots) {
        if (slot.state === 'barred') continue;
        const place = button(map, keyOf({ muscle, slot }));
        const wanted = slot.state === 'covered' ? String(slot.products.length) : '+';
        expect(textOf(place)).to.equal(wanted);
      }
    }
  });

  it('every gap → tells the muscle, the phase and what safety lets fill it', async () => {
    const map = await draw();
    await want(map, 'all');
    await toggleRegions(map);
    const told: GapChosenEvent[] = [];
    map.addEventListener('gap-chosen', event => told.push(event));
    const gaps = places.filter(({ slot }) => slot.state === 'missing');
    for (const place of atLeast(900, gaps)) button(map, keyOf(place)).click();
    expect(
      told.map(({ muscle, phase, modalities }) => [muscle.id, phase, modalities]),
    ).to.deep.equal(
      gaps.map(({ muscle, slot }) => [muscle.muscle.id, slot.phase, slot.modalities]),
    );
  });

  it('the sentence → counts the muscles that are named, and its gaps can be pressed', async () => {
    const map = await draw();
    const named = sample.muscles.filter(({ isNamed }) => isNamed);
    const count = (state: string) =>
      named.flatMap(({ slots }) => slots).filter(slot => slot.state === state).length;
    expect(textOf(one(map, '.lead'))).to.equal(
      `You cover ${named.length} of ${sample.muscles.length} muscles by name. Their posts have ${
        count('covered') + count('missing')
      } places for products: ${count('covered')} covered, ${count('missing')} empty. The first gaps:`,
    );
    const told = nextEvent<GapChosenEvent>(document, 'gap-chosen');
    (one(map, '.gaps button') as HTMLElement).click();
    const [first] = places.filter(({ muscle, slot }) => muscle.isNamed && slot.state === 'missing');
    expect((await told).muscle).to.equal(first?.muscle.muscle);
  });

  it('a covered place → its products and how near each is; one of them, and one more', async () => {
    const map = await draw();
    map.titles = new Map(data.products.map(({ id, title }) => [id, title]));
    const soleus = sample.muscles.find(({ muscle }) => muscle.id === 'soleus') ?? expect.fail();
    const slot = soleus.slots.find(({ products }) => products.length > 1) ?? expect.fail();
    const place = button(map, keyOf({ muscle: soleus, slot }));
    await press(map, place);
    expect(place.getAttribute('aria-expanded')).to.equal('true');
    const list = one(map, `#${place.getAttribute('aria-controls')}`);
    expect(all(list, '[data-product]').map(textOf)).to.deep.equal(
      slot.products.map(({ id }) => data.products.find(each => each.id === id)?.title),
    );
    expect(textOf(one(list, 'li'))).to.match(/ for this muscle$/);

    const chosen = nextEvent<ProductChosenEvent>(document, 'product-chosen');
    (one(list, '[data-product]') as HTMLElement).click();
    expect((await chosen).id).to.equal(slot.products[0]?.id);
    const added = nextEvent<GapChosenEvent>(document, 'gap-chosen');
    (one(list, '[data-add]') as HTMLElement).click();
    expect((await added).modalities).to.equal(slot.modalities);

    await press(map, place);
    expect(all(map, '.products')).to.deep.equal([]);
  });

  const names: readonly [string, string][] = [
    ['soleus acute learn', 'Add something to learn about the soleus from, new injury'],
    [
      'quadriceps chronic support',
      'Add something to support the quadriceps, older or ongoing pain',
    ],
    ['soleus acute cool', 'Soleus, new injury, cool it down: 2 products'],
    [
      'plantaris chronic learn',
      'Plantaris, older or ongoing pain, learn more: 1 product, from nearby',
    ],
  ];
  for (const [place, name] of names)
    it(`${place} → is called "${name}"`, async () =>
      expect(button(await draw(), place).getAttribute('aria-label')).to.equal(name));

  it('products that no post shows → by the reason, and lead to themselves', async () => {
    const map = await draw({
      ...sample,
      neverShown: [
        { id: 'a-roller', why: 'withheld' },
        { id: 'a-sock', why: 'crowded-out' },
      ],
    });
    expect(textOf(one(map, '.never-shown'))).to.match(
      /^No post shows 2 products The safety rules keep .* a-roller Closer and earlier .* a-sock$/,
    );
    const chosen = nextEvent<ProductChosenEvent>(document, 'product-chosen');
    (all(map, '.never-shown button')[1] as HTMLElement).click();
    expect((await chosen).id).to.equal('a-sock');
  });
});

describe('the map, what it shows', () => {
  afterEach(unmount);

  const named = sample.muscles.filter(({ isNamed }) => isNamed);

  it('at first → the muscles that are named, open', async () => {
    const map = await draw();
    expect(rowsOf(map)).to.have.members(named.map(({ muscle }) => muscle.id));
    expect(textOf(one(map, '[role=status]'))).to.equal('12 muscles in 2 regions');
  });

  it('a catalog that names none → all muscles, closed, head to foot', async () => {
    const map = await draw(coverage({ ...aCatalog(), products: [] } as unknown as Catalog));
    expect(textOf(one(map, '.lead'))).to.match(/^You cover none of the 153 muscles by name/);
    const regions = all(map, 'details');
    expect(
      [regions.length, regions[0], regions.at(-1)].map(each =>
        each instanceof Element ? textOf(one(each, 'h4')) : each,
      ),
    ).to.deep.equal([14, 'Head', 'Foot']);
    expect(rowsOf(map)).to.deep.equal([]);
  });

  it('a region closed by hand → stays closed while something else changes; after a new search → open', async () => {
    const map = await draw();
    await toggleRegions(map, '[data-region=thigh]');
    map.coverage = { ...sample };
    await map.updateComplete;
    expect(all(map, '[data-region=thigh] table')).to.deep.equal([]);
    await search(map, 'quadriceps');
    expect(rowsOf(map)).to.deep.equal(['quadriceps']);
  });

  const searches: readonly [string, 'named' | 'all', readonly string[]][] = [
    ['Soleus', 'named', ['soleus']],
    ['flexor hall', 'named', ['flexor-hallucis-longus']],
    ['the M. soleus muscle', 'all', ['soleus']],
    ['knee', 'all', ['popliteus']],
    ['(*[', 'named', named.map(({ muscle }) => muscle.id)],
  ];
  for (const [words, filter, wanted] of searches)
    it(`"${words}" among ${filter} → ${wanted.length} muscles`, async () => {
      const map = await draw();
      await want(map, filter);
      await search(map, words);
      expect(rowsOf(map)).to.have.members([...wanted]);
    });

  it('a muscle that no product names → says so, and leads to all muscles', async () => {
    const map = await draw();
    await search(map, 'masseter');
    expect(textOf(one(map, '[role=status]'))).to.match(
      /^None of the muscles that your products name/,
    );
    await press(
      map,
      all(map, 'button').find(each => /Search all muscles/.test(textOf(each))) as Element,
    );
    expect(rowsOf(map)).to.deep.equal(['masseter']);
    await search(map, 'nobody');
    expect(textOf(one(map, '[role=status]'))).to.equal('No muscle is called that.');
  });
});

describe('the map, with a keyboard', () => {
  afterEach(unmount);

  it('one stop in each table', async () => {
    const map = await draw();
    for (const table of atLeast(2, all(map, 'table')))
      expect(all(table, '[tabindex="0"]').length).to.equal(1);
  });

  const moves: readonly [string, string, string, KeyboardEventInit?][] = [
    ['soleus acute cool', 'ArrowRight', 'soleus acute ease'],
    ['soleus acute support', 'ArrowLeft', 'soleus acute ease'],
    ['soleus acute cool', 'ArrowLeft', 'soleus acute cool'],
    ['soleus acute cool', 'ArrowDown', 'gastrocnemius acute cool'],
    ['soleus acute cool', 'ArrowUp', 'triceps-surae acute cool'],
    ['triceps-surae acute cool', 'ArrowUp', 'triceps-surae acute cool'],
    ['soleus acute support', 'Home', 'soleus acute cool'],
    ['soleus acute support', 'End', 'soleus chronic learn'],
    ['soleus acute support', 'Home', 'triceps-surae acute cool', { ctrlKey: true }],
    ['soleus acute support', 'End', 'flexor-hallucis-longus chronic learn', { ctrlKey: true }],
  ];
  for (const [from, name, to, init] of moves)
    it(`${from}: ${init ? 'Control ' : ''}${name} → ${to}, which is the stop now`, async () => {
      const map = await draw();
      button(map, from).focus();
      await key(map, name, init);
      expect(focused(map)).to.equal(to);
      expect(button(map, to).tabIndex).to.equal(0);
      expect(all(map, '[data-region=lower-leg] [tabindex="0"]').length).to.equal(1);
    });

  it('past an open list → to the next muscle; Escape in the list → closed, and back at its place', async () => {
    const map = await draw();
    const place = button(map, 'soleus acute cool');
    place.focus();
    await press(map, place);
    await key(map, 'ArrowDown');
    expect(focused(map)).to.equal('gastrocnemius acute cool');
    (one(map, '.products [data-product]') as HTMLElement).focus();
    await key(map, 'Escape');
    expect(focused(map)).to.equal('soleus acute cool');
    expect(all(map, '.products')).to.deep.equal([]);
  });

  it('a muscle with the focus that is filtered away → the table keeps a stop', async () => {
    const map = await draw();
    button(map, 'soleus chronic learn').focus();
    await map.updateComplete;
    await search(map, 'calf');
    expect(one(map, 'table [tabindex="0"]').getAttribute('data-place')).to.equal(
      'triceps-surae acute cool',
    );
  });
});

describe('the map, for everybody', () => {
  const page = document.createElement('link');
  before(async () => {
    page.rel = 'stylesheet';
    page.href = new URL('../../demo/styles/page.css', import.meta.url).href;
    const loaded = nextEvent(page, 'load');
    document.head.append(page);
    await loaded;
  });
  after(() => page.remove());
  afterEach(() => {
    unmount();
    document.documentElement.style.cssText = '';
  });

  const full: Coverage = { ...sample, neverShown: [{ id: 'a-roller', why: 'withheld' }] };

  for (const scheme of ['light', 'dark'])
    for (const width of [288, 1100])
      it(`${scheme}, ${width} px, a list open → no violation`, async function () {
        this.timeout(limit(60_000));
        document.documentElement.style.colorScheme = scheme;
        const map = await draw(full, width);
        await press(map, button(map, 'soleus acute cool'));
        expect(await violations(map.parentElement as Element)).to.deep.equal([]);
      });

  for (const [size, width] of [
    ['100%', 288],
    ['100%', 730],
    ['200%', 288],
    ['200%', 608],
  ] as const)
    it(`letters at ${size}, ${width} px → nothing sticks out, and what is pressed is 44 px high`, async () => {
      document.documentElement.style.fontSize = size;
      const map = await draw(full, width);
      await press(map, button(map, 'soleus acute cool'));
      const { left, right } = map.getBoundingClientRect();
      const parts = all(map, 'button, summary, label, p, li, th, td, h4');
      for (const each of atLeast(200, parts)) {
        const found = each.getBoundingClientRect();
        if (found.width <= 1 || each.closest('thead')) continue;
        expect(found.left, textOf(each)).to.be.at.least(left - 0.5);
        expect(found.right, textOf(each)).to.be.at.most(right + 0.5);
        if (each.matches('button, summary, label'))
          expect(found.height, textOf(each)).to.be.at.least(44);
      }
    });
});
