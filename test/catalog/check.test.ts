import { expect } from '@open-wc/testing';
import { check } from '../../src/catalog/check.ts';
import type { ProblemCode } from '../../src/catalog/problems.ts';
import { aCatalog, aSourceProduct } from '../support/builders.ts';

type Draft = ReturnType<typeof aCatalog> & Record<string, unknown>;
type DraftProduct = ReturnType<typeof aSourceProduct> & Record<string, unknown>;

const problemsOf = (spoil: (catalog: Draft, product: DraftProduct) => void) => {
  const catalog = aCatalog() as Draft;
  spoil(catalog, catalog.products[0] as DraftProduct);
  return check(JSON.stringify(catalog), 'catalog.json').problems;
};
const use = (product: DraftProduct) =>
  (product.care.uses as Record<string, unknown>[])[0] as Record<string, unknown>;
const offer = (product: DraftProduct) => product.offers[0] as Record<string, unknown>;

/** Each spoils one thing and names the one finding that it has to give. */
const MISTAKES: readonly [
  string,
  (catalog: Draft, product: DraftProduct) => void,
  string,
  ProblemCode,
][] = [
  [
    'no version',
    catalog => {
      delete (catalog as Partial<Draft>).version;
    },
    'version',
    'missing',
  ],
  [
    'another version',
    catalog => {
      catalog.version = 2;
    },
    'version',
    'unknown-value',
  ],
  [
    'no products',
    catalog => {
      delete (catalog as Partial<Draft>).products;
    },
    'products',
    'missing',
  ],
  [
    'no id',
    (_, product) => {
      delete (product as Partial<DraftProduct>).id;
    },
    'products[0].id',
    'missing',
  ],
  [
    'an id with capitals',
    (_, product) => {
      product.id = 'My Gel';
    },
    'products[0].id',
    'wrong-form',
  ],
  [
    'an id called __proto__',
    (_, product) => {
      product.id = '__proto__';
    },
    'products[0].id',
    'wrong-form',
  ],
  [
    'the same id twice',
    catalog => {
      catalog.products.push(aSourceProduct('cold-gel'));
    },
    'products[1].id',
    'duplicate-id',
  ],
  [
    'no title',
    (_, product) => {
      delete (product as Partial<DraftProduct>).title;
    },
    'products[0].title',
    'missing',
  ],
  [
    'an empty title',
    (_, product) => {
      product.title = ' ';
    },
    'products[0].title',
    'empty',
  ],
  [
    'a title that is a number',
    (_, product) => {
      product.title = 7 as never;
    },
    'products[0].title',
    'wrong-type',
  ],
  [
    'HTML in a title',
    (_, product) => {
      product.title = 'A <b>gel</b>';
    },
    'products[0].title',
    'html',
  ],
  [
    'a code of HTML in a how-to',
    (_, product) => {
      use(product).how = 'Rub &amp; wait.';
    },
    'products[0].care.uses[0].how',
    'html',
  ],
  [
    'no offers',
    (_, product) => {
      product.offers = [];
    },
    'products[0].offers',
    'empty',
  ],
  [
    'an unknown programme',
    (_, product) => {
      offer(product).program = 'ebay';
    },
    'products[0].offers[0].program',
    'unknown-program',
  ],
  [
    'a programme called like an inherited property',
    (_, product) => {
      offer(product).program = 'constructor';
    },
    'products[0].offers[0].program',
    'unknown-program',
  ],
  [
    'an Amazon offer that leads nowhere',
    (_, product) => {
      delete offer(product).search;
    },
    'products[0].offers[0]',
    'offer',
  ],
  [
    'an ASIN of another form',
    (_, product) => {
      product.offers = [{ program: 'amazon', asin: 'b1' }];
    },
    'products[0].offers[0].asin',
    'wrong-form',
  ],
  [
    'an Amazon offer with an address',
    (_, product) => {
      offer(product).url = 'https://amazon.com/dp/B000000000';
    },
    'products[0].offers[0].url',
    'offer',
  ],
  [
    'a direct offer without address',
    (_, product) => {
      product.offers = [{ program: 'direct' }];
    },
    'products[0].offers[0]',
    'offer',
  ],
  [
    'a javascript: address',
    (_, product) => {
      product.offers = [{ program: 'direct', url: 'javascript:alert(1)' }];
    },
    'products[0].offers[0].url',
    'unsafe-address',
  ],
  [
    'a data: address',
    (_, product) => {
      product.offers = [{ program: 'direct', url: 'data:text/html,x' }];
    },
    'products[0].offers[0].url',
    'unsafe-address',
  ],
  [
    'an http: address',
    (_, product) => {
      product.offers = [{ program: 'direct', url: 'http://shop.example/' }];
    },
    'products[0].offers[0].url',
    'unsafe-address',
  ],
  [
    'an http: photo',
    (_, product) => {
      product.image_link = 'http://me.example/a.jpg';
      product.image = { alt: 'A', width: 1, height: 1 };
    },
    'products[0].image_link',
    'unsafe-address',
  ],
  [
    'a country in small letters',
    (_, product) => {
      offer(product).country = 'us';
    },
    'products[0].offers[0].country',
    'wrong-form',
  ],
  [
    'no uses',
    (_, product) => {
      product.care.uses = [];
    },
    'products[0].care.uses',
    'empty',
  ],
  [
    'an unknown modality',
    (_, product) => {
      use(product).modality = 'laser';
    },
    'products[0].care.uses[0].modality',
    'unknown-value',
  ],
  [
    'an unknown phase',
    (_, product) => {
      use(product).phases = ['settling'];
    },
    'products[0].care.uses[0].phases[0]',
    'unknown-value',
  ],
  [
    'no phases',
    (_, product) => {
      use(product).phases = [];
    },
    'products[0].care.uses[0].phases',
    'empty',
  ],
  [
    'an unknown muscle',
    (_, product) => {
      product.care.muscles = { soleuss: 'x' };
    },
    'products[0].care.muscles.soleuss',
    'unknown-muscle',
  ],
  [
    'an unknown region',
    (_, product) => {
      product.care = { uses: product.care.uses, regions: ['elbow-pit'] };
    },
    'products[0].care.regions[0]',
    'unknown-value',
  ],
  [
    'neither muscles nor regions',
    (_, product) => {
      product.care = { uses: product.care.uses };
    },
    'products[0].care',
    'missing',
  ],
  [
    'a claim without source',
    (_, product) => {
      product.care.claims = [{ text: 'It works.' }];
    },
    'products[0].care.claims[0].source',
    'missing',
  ],
  [
    'a claim with an unsafe source',
    (_, product) => {
      product.care.claims = [
        { text: 'It works.', source: { label: 'x', url: 'http://x.example' } },
      ];
    },
    'products[0].care.claims[0].source.url',
    'unsafe-address',
  ],
  [
    'a day of another form',
    (_, product) => {
      product.care.reviewed_on = '23.11.2026';
    },
    'products[0].care.reviewed_on',
    'wrong-form',
  ],
  [
    'tags without template',
    catalog => {
      catalog.programs.awin = { tags: { GB: '1' } };
    },
    'programs.awin',
    'template',
  ],
  [
    'a template without {tag}',
    catalog => {
      catalog.programs.awin = { template: 'https://awin.example/{url}' };
    },
    'programs.awin.template',
    'template',
  ],
  [
    'an unsafe template',
    catalog => {
      catalog.programs.awin = { template: 'javascript:{url}{tag}' };
    },
    'programs.awin.template',
    'unsafe-address',
  ],
  [
    'a use that comes too early',
    (_, product) => {
      use(product).modality = 'heat-pack';
    },
    'products[0].care.uses[0].phases[0]',
    'never-shown',
  ],
  [
    'an unknown property',
    (_, product) => {
      product.colour = 'blue';
    },
    'products[0].colour',
    'unknown-property',
  ],
  [
    'a property of an offer that is misspelt',
    (_, product) => {
      offer(product).serach = 'x';
    },
    'products[0].offers[0].serach',
    'unknown-property',
  ],
  [
    'a caution too long to be read',
    (_, product) => {
      product.care.cautions = ['word '.repeat(40)];
    },
    'products[0].care.cautions[0]',
    'too-long',
  ],
  [
    'a photo without description',
    (_, product) => {
      product.image_link = 'https://me.example/a.jpg';
      product.image = { width: 1, height: 1 };
    },
    'products[0].image',
    'photo',
  ],
  [
    'an Amazon address as a direct offer',
    (_, product) => {
      product.offers = [
        { program: 'direct', url: 'https://www.amazon.co.uk/dp/B000000000?tag=me-21' },
      ];
    },
    'products[0].offers[0].url',
    'offer',
  ],
  [
    'a short link of Amazon’s',
    (_, product) => {
      product.offers = [{ program: 'direct', url: 'https://amzn.to/abc' }];
    },
    'products[0].offers[0].url',
    'offer',
  ],
  [
    'a network’s link as a direct offer',
    (_, product) => {
      product.offers = [{ program: 'direct', url: 'https://www.awin1.com/cread.php?awinaffid=1' }];
    },
    'products[0].offers[0].url',
    'offer',
  ],
  [
    'an address on a machine of the author’s',
    (_, product) => {
      product.offers = [{ program: 'direct', url: 'https://x' }];
    },
    'products[0].offers[0].url',
    'unsafe-address',
  ],
  [
    'an unsafe Merchant link',
    (_, product) => {
      product.link = 'javascript:1';
    },
    'products[0].link',
    'unsafe-address',
  ],
  [
    'UK as the country of an offer',
    (_, product) => {
      offer(product).country = 'UK';
    },
    'products[0].offers[0].country',
    'wrong-form',
  ],
  [
    'UK as the country of a tag',
    catalog => {
      catalog.programs.amazon = { tags: { UK: 'ada-21' } };
    },
    'programs.amazon.tags.UK',
    'wrong-form',
  ],
  [
    'a tag’s country in small letters',
    catalog => {
      catalog.programs.amazon = { tags: { us: 'ada-20' } };
    },
    'programs.amazon.tags.us',
    'wrong-form',
  ],
  [
    'a tag under __proto__',
    catalog => {
      catalog.programs.amazon = JSON.parse('{"tags":{"__proto__":"x"}}');
    },
    'programs.amazon.tags.__proto__',
    'wrong-form',
  ],
  [
    'HTML as a tag',
    catalog => {
      catalog.programs.amazon = { tags: { US: '<b>' } };
    },
    'programs.amazon.tags.US',
    'wrong-form',
  ],
  [
    'an empty tag',
    catalog => {
      catalog.programs.amazon = { tags: { US: '' } };
    },
    'programs.amazon.tags.US',
    'no-tag',
  ],
  [
    'HTML as the name of a programme',
    catalog => {
      catalog.programs['<b>'] = {};
    },
    'programs["<b>"]',
    'wrong-form',
  ],
  [
    'a country without a store of Amazon’s',
    (_, product) => {
      offer(product).country = 'NZ';
    },
    'products[0].offers[0].country',
    'offer',
  ],
  [
    'muscles, but none',
    (_, product) => {
      product.care.muscles = {};
    },
    'products[0].care',
    'missing',
  ],
  [
    'a day that no calendar has',
    (_, product) => {
      product.care.reviewed_on = '2026-13-45';
    },
    'products[0].care.reviewed_on',
    'wrong-form',
  ],
  [
    'a description of a photo without the photo',
    (_, product) => {
      product.image = { alt: 'A gel' };
    },
    'products[0].image',
    'photo',
  ],
];

const WARNINGS: readonly ProblemCode[] = [
  'never-shown',
  'unknown-property',
  'too-long',
  'photo',
  'no-tag',
];

describe('check', () => {
  it('a sound catalog → no problem', () => expect(problemsOf(() => {})).to.deep.equal([]));

  for (const [title, spoil, path, code] of MISTAKES) {
    it(`${title} → ${code} at ${path}, and nothing else`, () => {
      const problems = problemsOf(spoil);
      expect(problems.map(problem => [problem.path, problem.code])).to.deep.equal([[path, code]]);
      const [problem] = problems;
      expect(problem?.file).to.equal('catalog.json');
      expect(problem?.severity).to.equal(WARNINGS.includes(code) ? 'warning' : 'error');
      expect(problem?.message).to.match(/\.$/);
      expect(problem?.remedy).to.match(/\.$/);
    });
  }

  it('an Amazon offer under another name → a warning, for readers have to know', () => {
    const found = problemsOf((_, product) => {
      offer(product).seller = 'My shop';
    });
    expect(found.map(({ path, code, severity }) => [path, code, severity])).to.deep.equal([
      ['products[0].offers[0].seller', 'offer', 'warning'],
    ]);
  });

  it('an item of a list → is called by the list’s name', () => {
    const [problem] = problemsOf((_, product) => {
      product.care = { uses: product.care.uses, regions: ['calf'] };
    });
    expect(problem?.message).to.equal('"regions[0]" cannot be "calf".');
    expect(problem?.remedy).to.match(/^Use one of: head, neck/);
  });

  it('all mistakes of different places at once → all of them in one run, in the order of the file', () => {
    const catalog = { ...aCatalog(), version: 3, products: [] as DraftProduct[] };
    const own = MISTAKES.filter(([, , path]) => path.startsWith('products[0].')).map(
      ([, spoil, path, code], at) => {
        const product = aSourceProduct(`gel-${at}`) as DraftProduct;
        spoil(aCatalog() as Draft, product);
        catalog.products.push(product);
        return [path.replace('[0]', `[${at}]`), code];
      },
    );
    const found = check(JSON.stringify(catalog), 'catalog.json').problems.map(({ path, code }) => [
      path,
      code,
    ]);
    expect(found).to.deep.equal([['version', 'unknown-value'], ...own]);
  });

  it('warnings only → the catalog may be used', () => {
    const catalog = aCatalog() as Draft;
    catalog.colour = 'blue';
    expect(check(JSON.stringify(catalog), 'f').catalog).to.deep.equal(catalog);
  });

  it('an error → no catalog', () => {
    const catalog = { ...aCatalog(), version: 2 };
    expect(check(JSON.stringify(catalog), 'f').catalog).to.equal(undefined);
  });

  it('Merchant fields → no problem', () => {
    const merchant = {
      link: 'https://a.example',
      gtin: '1',
      mpn: 'x',
      price: '15.00 USD',
      availability: 'in_stock',
      product_type: 'Gel',
    };
    expect(problemsOf((_, product) => Object.assign(product, merchant))).to.deep.equal([]);
  });

  it('a muscle by another of its names → the remedy names the id', () => {
    const [problem] = problemsOf((_, product) => {
      product.care.muscles = { 'Gastroc Muscle': 'x' };
    });
    expect(problem?.remedy).to.include('"gastrocnemius"');
  });

  const own__proto__ =
    '{"version":1,"products":[{"id":"a","title":"A","offers":[{"program":"amazon","search":"a"}],"care":{"muscles":{"__proto__":"x"},"uses":[{"phases":["acute"],"modality":"cold-gel","why":"w","how":"h"}]}}]}';
  it('a muscle called __proto__ → unknown-muscle', () => {
    expect(check(own__proto__, 'f').problems.map(({ code }) => code)).to.deep.equal([
      'unknown-muscle',
    ]);
  });

  const broken: readonly [string, string, ProblemCode][] = [
    ['nothing', '', 'not-json'],
    ['half a file', '{"version": 1,\n "products": [', 'not-json'],
    ['a list', '[]', 'wrong-type'],
    ['null', 'null', 'wrong-type'],
    ['a number', '7', 'wrong-type'],
  ];
  for (const [title, text, code] of broken) {
    it(`${title} instead of a catalog → ${code}`, () => {
      expect(check(text, 'f').problems.map(problem => problem.code)).to.deep.equal([code]);
    });
  }

  it('a byte order mark → is no mistake', () => {
    expect(check(`\uFEFF${JSON.stringify(aCatalog())}`, 'f').problems).to.deep.equal([]);
  });
});
