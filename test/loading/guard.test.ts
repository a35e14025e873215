import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { CatalogError } from '../../src/domain/errors.ts';
import { guard } from '../../src/loading/guard.ts';
import { aFile, aProduct, aUse } from '../support/builders.ts';

const ADDRESS = 'https://me.example/catalog/soleus.json';
const FILE = aFile([aProduct('gel', [aUse('cold-gel')]), aProduct('sock', [aUse('compression')])]);

/** What a change to the first product's JSON leaves of the file. */
const spoiled = (change: (product: Record<string, unknown>) => void) => {
  const value = JSON.parse(JSON.stringify(FILE));
  change(value.products[0]);
  const { file, dropped } = guard(value, ADDRESS);
  return { ids: file.products.map(({ id }) => id), dropped, product: file.products[0] };
};

describe('guard', () => {
  it('a sound file → itself, frozen to the last value', () => {
    const { file, dropped } = guard(JSON.parse(JSON.stringify(FILE)), ADDRESS);
    expect(dropped).to.deep.equal([]);
    expect(file.products.map(({ id, uses }) => [id, uses])).to.deep.equal(
      FILE.products.map(({ id, uses }) => [id, uses]),
    );
    expect(Object.isFrozen(file.products[0]?.uses[0]?.phases)).to.equal(true);
  });

  const out: readonly [string, (product: Record<string, unknown>) => void][] = [
    [
      'no id',
      product => {
        delete product.id;
      },
    ],
    [
      'an id called __proto__',
      product => {
        product.id = '__proto__';
      },
    ],
    [
      'the id of another',
      product => {
        product.id = 'sock';
      },
    ],
    [
      'no title',
      product => {
        product.title = '';
      },
    ],
    [
      'no offers',
      product => {
        product.offers = [];
      },
    ],
    [
      'only a javascript: offer',
      product => {
        product.offers = [{ program: 'direct', url: 'javascript:alert(1)' }];
      },
    ],
    [
      'only an http: offer',
      product => {
        product.offers = [{ program: 'direct', url: 'http://shop.example' }];
      },
    ],
    [
      'no uses',
      product => {
        product.uses = [];
      },
    ],
    [
      'a use without how-to',
      product => {
        product.uses = [{ phases: ['acute'], modality: 'cold-gel', why: 'w' }];
      },
    ],
    [
      'a use of no phase',
      product => {
        product.uses = [{ phases: ['later'], modality: 'cold-gel', why: 'w', how: 'h' }];
      },
    ],
  ];
  for (const [title, change] of out) {
    it(`a product with ${title} → left out and reported, the other stays`, () => {
      const { ids, dropped } = spoiled(change);
      expect(ids).to.have.length(1);
      expect(dropped).not.to.be.empty;
    });
  }

  for (const cautions of ['Never on X.', ['ok', 5], [''], {}, null]) {
    it(`cautions that cannot be read (${JSON.stringify(cautions)}) → the product is left out, never its caution alone`, () => {
      const { ids, dropped } = spoiled(product => {
        product.cautions = cautions;
      });
      expect(ids).to.deep.equal(['sock']);
      expect(dropped).to.deep.equal(['products[0]']);
    });
  }

  it('a part that is only for show and cannot be read → left out and reported', () => {
    const { product, dropped } = spoiled(item => {
      item.image = { src: 'http://me.example/a.jpg' };
    });
    expect(product?.id).to.equal('gel');
    expect(dropped).to.deep.equal(['gel.image']);
  });

  it('one bad offer beside a good one → only the bad one goes, and is reported', () => {
    const { product, dropped } = spoiled(item => {
      item.offers = [
        { program: 'direct', url: 'data:text/html,x' },
        { program: 'amazon', search: 'gel' },
      ];
    });
    expect(product?.offers).to.deep.equal([{ program: 'amazon', search: 'gel' }]);
    expect(dropped).to.deep.equal(['gel.offers[0]']);
  });

  const SHOP = { program: 'direct', url: 'https://shop.example/' };
  const PAYING = 'https://pays.example/?tag={tag}';
  const parts: readonly [string, unknown, unknown][] = [
    ['pays', 'false', undefined],
    ['pays', 0, undefined],
    ['pays', null, undefined],
    ['pays', false, false],
    ['own', true, true],
    // That she has nothing of it would be untrue.
    ['own', 'yes', true],
    ['own', null, true],
    ['own', false, undefined],
    ['paying', PAYING, PAYING],
    ['paying', 'https://pays.example/', undefined],
    ['paying', 'http://pays.example/?tag={tag}', undefined],
    ['paying', 'javascript:{tag}', undefined],
    ['paying', '{tag}', undefined],
    ['paying', 7, undefined],
    ['disclosure', ' ', undefined],
    ['coupon', { code: 'ADA10' }, { code: 'ADA10' }],
    ['coupon', { code: ' ' }, undefined],
    ['coupon', { code: 'ADA10', until: 'soon' }, { code: 'ADA10' }],
    ['coupon', { code: 'ADA10', href: 'https://a.example/' }, undefined],
    ['coupon', 'ADA10', undefined],
    ['asins', { DE: 'B000000001', FR: 7 }, { DE: 'B000000001' }],
    ['asins', 'B000000001', undefined],
  ];
  for (const [key, value, expected] of parts)
    it(`${key} ${JSON.stringify(value)} of an offer → ${JSON.stringify(expected) ?? 'only it is left out'}`, () => {
      const { product, dropped } = spoiled(item => {
        item.offers = [{ ...SHOP, [key]: value }];
      });
      expect(product?.offers).to.deep.equal([
        { ...SHOP, ...(expected === undefined ? {} : { [key]: expected }) },
      ]);
      const isWhole = JSON.stringify(expected) === JSON.stringify(value) || expected === true;
      expect(dropped.length > 0).to.equal(!isWhole);
    });

  it('an http: photo → the product without it', () => {
    const { product } = spoiled(item => {
      item.image = { src: 'http://me.example/a.jpg', alt: 'A' };
    });
    expect(product?.id).to.equal('gel');
    expect(product?.image).to.equal(undefined);
  });

  it('a short title and a short line → as they are', () => {
    const { product, dropped } = spoiled(item => {
      item.short_title = 'Gel';
      item.uses = [{ phases: ['acute'], modality: 'cold-gel', short: 'Cools', why: 'w', how: 'h' }];
    });
    expect([product?.short_title, product?.uses[0]?.short]).to.deep.equal(['Gel', 'Cools']);
    expect(dropped).to.deep.equal([]);
  });

  for (const unreadable of ['', ' ', 7, null, ['Gel'], {}]) {
    it(`a short form that cannot be read (${JSON.stringify(unreadable)}) → only it is left out`, () => {
      const { product, dropped } = spoiled(item => {
        item.short_title = unreadable;
        item.uses = [
          { phases: ['acute'], modality: 'cold-gel', short: unreadable, why: 'w', how: 'h' },
        ];
      });
      expect(product?.title).to.equal('Title of gel');
      expect(product).not.to.have.property('short_title');
      expect(product?.uses[0]).to.deep.equal({
        phases: ['acute'],
        modality: 'cold-gel',
        why: 'w',
        how: 'h',
      });
      expect(dropped).to.deep.equal(['gel.uses[0].short', 'gel.short_title']);
    });
  }

  const photos: readonly (readonly [string, unknown, string | undefined])[] = [
    ['an https: photo', 'https://me.example/ada.jpg', 'https://me.example/ada.jpg'],
    ['an http: photo', 'http://me.example/ada.jpg', undefined],
    ['a javascript: photo', 'javascript:alert(1)', undefined],
    ['a data: photo', 'data:image/png;base64,x', undefined],
    ['a photo that is no address', 7, undefined],
  ];
  for (const [title, photo, expected] of photos) {
    it(`${title} of the author → ${expected ? 'stays' : 'is left out, and the name stays'}`, () => {
      const { file } = guard({ ...FILE, author: { name: 'Ada', photo } }, ADDRESS);
      expect(file.author).to.deep.equal(
        expected ? { name: 'Ada', photo: expected } : { name: 'Ada' },
      );
    });
  }

  const refused: readonly [string, unknown, string][] = [
    ['null', null, 'catalog/unreadable'],
    ['a list', [], 'catalog/unreadable'],
    ['another version', { ...FILE, version: 2 }, 'catalog/version'],
    ['products that are no list', { ...FILE, products: null }, 'catalog/unreadable'],
    ['no product that can be read', { ...FILE, products: [{}, 7] }, 'catalog/unreadable'],
    ['no muscle', { version: 1, products: [] }, 'catalog/unreadable'],
    [
      'an unknown region',
      { ...FILE, muscle: { ...FILE.muscle, region: 'tail' } },
      'catalog/unreadable',
    ],
    ['an unknown zone', { ...FILE, muscle: { ...FILE.muscle, zone: 'new' } }, 'catalog/unreadable'],
  ];
  for (const [title, value, code] of refused) {
    it(`${title} → refused whole, ${code}`, () => {
      expect(() => guard(value, ADDRESS))
        .to.throw(CatalogError)
        .with.property('code', code);
    });
  }

  it('any JSON value → a file or a CatalogError, and never an unsafe address', () => {
    const spiced = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(FILE, FILE.products, FILE.products[0], 'javascript:alert(1)'),
    );
    const files = fc.record({
      version: fc.constant(1),
      muscle: fc.constant(FILE.muscle),
      products: fc.array(spiced),
      programs: spiced,
      author: spiced,
    });
    fc.assert(
      fc.property(fc.oneof(spiced, files), value => {
        try {
          const { file } = guard(value, ADDRESS);
          expect(
            JSON.stringify(file.products.map(({ offers, image }) => [offers, image])),
          ).not.to.include('"url":"javascript');
        } catch (error) {
          expect(error).to.be.instanceOf(CatalogError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
