/** From an address and a name to a file: what is asked for, what is refused, and every field that comes through. */
import { expect } from '@open-wc/testing';
import { CatalogError } from '../../src/domain/errors.ts';
import { guard } from '../../src/loading/guard.ts';
import { ELSEWHERE } from '../../src/loading/json-files.ts';
import { catalogAddress, loadMuscle } from '../../src/loading/load.ts';
import { aCatalog, aFile, aProduct, aUse } from '../support/builders.ts';

const { fetch: realFetch } = window;
afterEach(() => {
  window.fetch = realFetch;
});

function answers(...given: readonly Response[]): string[] {
  const asked: string[] = [];
  window.fetch = async input => {
    asked.push(String(input));
    return given[asked.length - 1] ?? new Response('', { status: 404 });
  };
  return asked;
}

let count = 0;
const folder = (): URL => new URL(`https://me.example/catalogs/${count++}/`);
const source = (): URL => new URL(`https://me.example/catalogs/${count++}.json`);
const never = (): AbortSignal => new AbortController().signal;

async function failure(work: () => unknown): Promise<CatalogError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof CatalogError) return error;
    throw error;
  }
  return expect.fail('no error');
}

const FILE = aFile([aProduct('gel', [aUse('cold-gel')])]);

describe('a name that has no file', () => {
  for (const name of ['index', 'auto', 'Index']) {
    it(`${name} → is no muscle’s, and nothing is asked for`, async () => {
      const asked = answers(new Response(JSON.stringify(FILE)));
      const at = folder();
      const error = await failure(() => loadMuscle(at, name, never()));
      expect([error.code, error.message]).to.deep.equal([
        'muscle/unknown',
        `The catalog ${at} has no muscle "${name}".`,
      ]);
      expect(asked).to.deep.equal([]);
    });
  }

  it('no name → how to set one', async () =>
    expect((await failure(() => loadMuscle(folder(), ' ', never()))).message).to.equal(
      'No muscle is named: set muscle="soleus".',
    ));

  it('a file that is not there → its address, and what may be the reason', async () => {
    const at = folder();
    answers();
    const error = await failure(() => loadMuscle(at, 'Soleus', never()));
    expect(error.message)
      .to.include(`${at}soleus.json is not there. Nor is index.json`)
      .and.to.include(ELSEWHERE);
  });

  it('a muscle that is not in the folder’s list → its address, and what may be the reason', async () => {
    const at = folder();
    answers(new Response('', { status: 404 }), new Response('{"muscles":[]}'));
    const error = await failure(() => loadMuscle(at, 'Soleus', never()));
    expect(error.message)
      .to.include(`${at}soleus.json is not there. Either the catalog has no muscle "soleus"`)
      .and.not.to.include(ELSEWHERE);
  });

  it('a file that cannot be used → is asked for again by the next', async () => {
    const at = folder();
    const asked = answers(new Response('{"version":1}'), new Response(JSON.stringify(FILE)));
    expect((await failure(() => loadMuscle(at, 'soleus', never()))).code).to.equal(
      'catalog/unreadable',
    );
    expect((await loadMuscle(at, 'soleus', never())).file.muscle.id).to.equal('soleus');
    expect(asked).to.have.length(2);
  });

  it('an address with a file’s name in it → the folder is meant', async () => {
    const asked = answers(new Response(JSON.stringify(FILE)));
    const at = folder();
    await loadMuscle(new URL('index.html', at), 'soleus', never());
    expect(asked).to.deep.equal([`${at}soleus.json`]);
  });
});

describe('a source catalog', () => {
  it('two muscles of it → one request, and a file for each', async () => {
    const catalog = aCatalog();
    Object.assign(catalog.products[0]?.care ?? {}, { regions: ['any'] });
    const asked = answers(new Response(JSON.stringify(catalog)));
    const at = source();
    const first = await loadMuscle(at, 'soleus', never());
    const second = await loadMuscle(at, 'calf', never());
    expect([first, second].map(({ file }) => file.muscle.id)).to.deep.equal([
      'soleus',
      'triceps-surae',
    ]);
    expect(first.file.products.map(({ id }) => id)).to.deep.equal(['cold-gel']);
    expect(asked).to.deep.equal([at.href]);
  });

  it('a muscle that nobody knows → muscle/unknown', async () => {
    answers(new Response(JSON.stringify(aCatalog())));
    const at = source();
    const error = await failure(() => loadMuscle(at, 'elbow grease', never()));
    expect([error.code, error.message]).to.deep.equal([
      'muscle/unknown',
      `The catalog ${at} has no muscle "elbow-grease".`,
    ]);
  });

  it('that is not there → catalog/status', async () => {
    answers();
    const at = source();
    const error = await failure(() => loadMuscle(at, 'soleus', never()));
    expect([error.code, error.message]).to.deep.equal(['catalog/status', `${at} is not there.`]);
  });
});

describe('an address', () => {
  const BASE = 'https://blog.example/posts/';
  it('http → is fetched as it is', () =>
    expect(catalogAddress('http://me.example/c/', BASE).href).to.equal('http://me.example/c/'));

  const refused: readonly [string, string][] = [
    ['https://', '"https://" is not an address.'],
    ['ftp://me.example/c/', 'A catalog is fetched over https, not ftp:'],
    ['data:text/html,x', 'A catalog is fetched over https, not data:'],
  ];
  for (const [text, message] of refused)
    it(`${text} → ${message}`, async () => {
      const error = await failure(() => catalogAddress(text, BASE));
      expect([error.code, error.message]).to.deep.equal(['catalog/address', message]);
      if (text === 'https://') expect(error.cause).to.be.instanceOf(TypeError);
    });
});

describe('a file with everything that one can have', () => {
  const product = aProduct('gel', [{ ...aUse('cold-gel'), short: 'Cools.' }], {
    match: 'group',
    brand: 'Brand',
    short_title: 'Gel',
    here: 'On the calf.',
    target: 'calf',
    image: { src: 'https://me.example/a.jpg', alt: '', width: 99_999, height: 1, credit: 'Ada' },
    claims: [{ text: 'Cools.', source: { label: 'Study', url: 'https://study.example/' } }],
    offers: [
      { program: 'amazon', country: 'US', asin: 'B000000000' },
      { program: 'amazon', search: 'gel' },
      { program: 'amazon', asins: { US: 'B000000000', DE: 'B000000001' } },
      { program: 'direct', seller: 'Shop', url: 'https://shop.example/', pays: false },
      { program: 'direct', url: 'https://ref.example/?ref=ada', pays: true, disclosure: 'I earn.' },
      { program: 'direct', url: 'https://ada.example/', own: true },
      {
        program: 'awin',
        url: 'https://shop.example/gel',
        paying: 'https://awin.example/{tag}?u=https%3A%2F%2Fshop.example%2Fgel',
        coupon: { code: 'ADA10', until: '2026-12-31', about: 'a tenth off' },
      },
    ],
    cautions: ['Not in the eyes.'],
    ingredients: ['menthol'],
  });
  const file = aFile([product], {
    muscle: { id: 'popliteus', name: 'popliteus', region: 'knee', zone: 'behind-the-knee' },
    author: { name: 'Ada', credential: 'Therapist', photo: 'https://me.example/ada.jpg' },
    programs: {
      amazon: { tags: { US: 'ada-20', GB: '' } },
      awin: { tags: { '*': 'A*B12+C' }, disclosure: 'Awin pays me.' },
    },
  });
  const copy = (): typeof file => JSON.parse(JSON.stringify(file));

  it('→ comes through whole', () => {
    const { file: read, dropped } = guard(copy(), 'x.json');
    expect(dropped).to.deep.equal([]);
    expect(read).to.deep.equal(file);
  });

  it('no product and nothing that was left out → there is nothing for this muscle', () =>
    expect(guard({ ...copy(), products: [] }, 'x.json').file.products).to.deep.equal([]));

  it('neither cautions nor ingredients → none, and none made up', () => {
    const { cautions: _, ingredients: __, ...bare } = product;
    const [read] = guard({ ...copy(), products: [bare] }, 'x.json').file.products;
    expect([read?.cautions, read?.ingredients]).to.deep.equal([[], []]);
  });

  it('a tag that is no text → is left out, the others stay', () => {
    const programs = { amazon: { tags: { US: 'ada-20', GB: 3 } } };
    const { file: read } = guard({ ...copy(), programs }, 'x.json');
    expect(read.programs).to.deep.equal({ amazon: { tags: { US: 'ada-20' } } });
  });

  it('a tag with half of a character → is left out', () => {
    const programs = { amazon: { tags: { US: 'ada-20', GB: 'ada\ud83d' } } };
    const { file: read, dropped } = guard({ ...copy(), programs }, 'x.json');
    expect(read.programs).to.deep.equal({ amazon: { tags: { US: 'ada-20' } } });
    expect(dropped).to.include('programs.amazon.tags.GB');
  });

  it('a programme with something that is not known → the programme is left out: its links pay nobody', () => {
    const programs = { awin: { template: 'https://awin.example/{url}', tags: { GB: '1' } } };
    const { file: read, dropped } = guard({ ...copy(), programs }, 'x.json');
    expect(read.programs).to.deep.equal({});
    expect(dropped).to.include('programs.awin');
  });

  it('no shops and no author → none', () => {
    const { author: _, programs: __, ...rest } = copy();
    expect(guard(rest, 'x.json').file.programs).to.deep.equal({});
  });

  const lost: readonly [string, unknown][] = [
    ['width', 0],
    ['width', -1],
    ['width', 100_000],
    ['width', '10'],
    ['height', null],
    ['alt', 3],
  ];
  for (const [key, value] of lost)
    it(`${key} ${JSON.stringify(value)} of a photo → only it is left out`, () => {
      const image = { ...product.image, [key]: value };
      const { file: read, dropped } = guard({ ...copy(), products: [{ ...product, image }] }, 'x');
      const { [key as 'alt']: _, ...rest } = product.image ?? expect.fail();
      expect(read.products[0]?.image).to.deep.equal(rest);
      expect(dropped).to.have.length(1);
    });

  it('an offer of Amazon’s that leads nowhere → is left out', () => {
    const offers = [{ program: 'amazon', country: 'US' }, ...product.offers];
    const { file: read, dropped } = guard({ ...copy(), products: [{ ...product, offers }] }, 'x');
    expect(read.products[0]?.offers).to.deep.equal(product.offers);
    expect(dropped).to.deep.equal(['gel.offers[0]']);
  });

  const refused: readonly [string, object, string][] = [
    ['of no version', { version: undefined }, 'x.json is not a muscle’s file'],
    ['of another version', { version: 2 }, 'x.json is for another version of this script.'],
    [
      'without a product that can be read',
      { products: [3] },
      'x.json has no product that can be read.',
    ],
    [
      'for a place that is not known',
      { muscle: { ...file.muscle, zone: 'elsewhere' } },
      'x.json is not a muscle’s file',
    ],
  ];
  for (const [title, change, message] of refused)
    it(`${title} → refused`, async () =>
      expect((await failure(() => guard({ ...copy(), ...change }, 'x.json'))).message).to.include(
        message,
      ));
});
