/** A compiled file with one thing in it damaged: what is refused, what is left out, and that it is said. */
import { expect } from '@open-wc/testing';
import { muscleById } from '../../src/catalog/anatomy/muscles.ts';
import { compiler } from '../../src/catalog/compile/compile.ts';
import type { Catalog } from '../../src/catalog/format/schema.ts';
import { CatalogError } from '../../src/domain/errors.ts';
import { guard } from '../../src/loading/guard.ts';
import { aCatalog, aSourceProduct } from '../support/builders.ts';

// biome-ignore lint/suspicious/noExplicitAny: a damaged file has no type.
type Damaged = any;

/** A product with everything that a product can have. */
const full = (id: string) => ({
  ...aSourceProduct(id),
  short_title: 'Gel',
  image_link: 'https://me.example/gel.jpg',
  image: { alt: 'A tube', width: 10, height: 20 },
  offers: [
    { program: 'amazon', search: 'a gel', country: 'US' },
    { program: 'direct', seller: 'Shop', url: 'https://shop.example/gel' },
  ],
  care: {
    muscles: { soleus: 'On the calf.', 'adductor-longus': 'On the thigh.' },
    uses: [
      { phases: ['acute'], modality: 'cold-gel', short: 'Cools', why: 'It cools.', how: 'Thinly.' },
      { phases: ['chronic'], modality: 'warm-gel', why: 'It warms.', how: 'Thinly.' },
    ],
    ingredients: ['menthol'],
    cautions: ['Keep it off broken skin.'],
    claims: [{ text: 'It cools.', source: { label: 'A study', url: 'https://study.example/' } }],
  },
});

const catalog = {
  ...aCatalog(),
  author: { name: 'Ada', credential: 'Therapist', image_link: 'https://me.example/ada.jpg' },
  products: [full('gel'), full('sock')],
} as unknown as Catalog;

const compiled = (id: string): Damaged => {
  const muscle = muscleById(id);
  if (!muscle) throw new Error(id);
  return JSON.parse(JSON.stringify(compiler(catalog)(muscle)));
};

/** What is left: the ids, and what was lost; or the code of the error. */
function leftOf(
  id: string,
  damage: (file: Damaged) => void,
): readonly (readonly string[])[] | string {
  const file = compiled(id);
  damage(file);
  try {
    const { file: read, dropped } = guard(file, 'x.json', id);
    return [read.products.map(product => product.id), dropped];
  } catch (error) {
    expect(error).to.be.instanceOf(CatalogError);
    return (error as CatalogError).code;
  }
}

function rename(object: Damaged, key: string): void {
  object[`${key.slice(0, -1)}_`] = object[key];
  delete object[key];
}

const BOTH = ['gel', 'sock'];
const WHOLE = 'the file is not as it was compiled';

describe('a compiled file', () => {
  it('as it was compiled → all of it, whatever a page has put into `toJSON`', () => {
    const { prototype } = Array as unknown as { prototype: Damaged };
    prototype.toJSON = () => 'polluted';
    try {
      const file = guard(compiled0, 'x.json', 'soleus');
      expect(file.dropped).to.deep.equal([]);
      expect(file.file.products.map(product => product.id)).to.deep.equal(BOTH);
      expect(file.file).not.to.have.property('digest');
      expect(file.file.products[0]).not.to.have.property('digest');
    } finally {
      delete prototype.toJSON;
    }
  });
  const compiled0 = compiled('soleus');

  it('is none of another muscle', () =>
    expect(() => guard(compiled('soleus'), 'x.json', 'trapezius'))
      .to.throw(CatalogError, 'another muscle, "soleus"')
      .with.property('code', 'catalog/unreadable'));

  for (const key of ['id', 'name', 'region', 'zone', 'digest']) {
    it(`${key} of the muscle by another name → refused`, () =>
      expect(leftOf('adductor-longus', ({ muscle }) => rename(muscle, key))).to.equal(
        'catalog/unreadable',
      ));
    it(`${key} of the muscle with another value → refused`, () =>
      expect(
        leftOf('adductor-longus', ({ muscle }) => {
          muscle[key] = key === 'region' ? 'back' : key === 'zone' ? 'armpit' : 'x';
        }),
      ).to.equal('catalog/unreadable'));
  }
  it('the zone of the muscle is gone → refused', () =>
    expect(
      leftOf('adductor-longus', ({ muscle }) => {
        delete muscle.zone;
      }),
    ).to.equal('catalog/unreadable'));
  it('no digest of the muscle, and a zone that is called otherwise → refused', () =>
    expect(
      leftOf('adductor-longus', ({ muscle }) => {
        delete muscle.digest;
        rename(muscle, 'zone');
      }),
    ).to.equal('catalog/unreadable'));

  const OF_PRODUCT = [
    'id',
    'title',
    'short_title',
    'brand',
    'uses',
    'here',
    'ingredients',
    'cautions',
  ];
  for (const key of [...OF_PRODUCT, 'offers', 'image', 'claims', 'digest']) {
    it(`${key} of a product by another name → the product is left out, and it is said`, () => {
      for (const hasDigest of [true, false])
        expect(
          leftOf('soleus', ({ products: [product] }) => {
            if (!hasDigest) delete product.digest;
            if (product[key] === undefined) product[key] = 'x';
            rename(product, key);
          }),
        ).to.deep.equal([['sock'], ['products[0]']]);
    });
  }
  for (const key of OF_PRODUCT) {
    it(`${key} of a product is gone → the product is left out, and it is said`, () =>
      expect(
        leftOf('soleus', ({ products: [product] }) => {
          delete product[key];
        }),
      ).to.deep.equal([['sock'], ['products[0]']]));
  }
  for (const key of ['phases', 'modality', 'short', 'why', 'how']) {
    it(`${key} of a use by another name → the product is left out; without a digest the use`, () => {
      const damage = ({ products: [product] }: Damaged) => rename(product.uses[0], key);
      expect(leftOf('soleus', damage)).to.deep.equal([['sock'], ['products[0]']]);
      const withoutDigest = (file: Damaged) => {
        delete file.products[0].digest;
        damage(file);
      };
      expect(leftOf('soleus', withoutDigest)).to.deep.equal([BOTH, ['gel.uses[0]']]);
    });
  }
  it('one of two phases that is none, without a digest → the use is left out, and it is said', () =>
    expect(
      leftOf('soleus', ({ products: [product] }) => {
        delete product.digest;
        product.uses[0].phases = ['acute', 'chronik'];
      }),
    ).to.deep.equal([BOTH, ['gel.uses[0]']]));
  it('a product of another muscle’s file → is left out', () =>
    expect(
      leftOf('soleus', file => {
        file.products[0] = compiled('adductor-longus').products[0];
      }),
    ).to.deep.equal([['sock'], ['products[0]']]));

  const shown: readonly [string, (file: Damaged) => void, string][] = [
    [
      'one offer that cannot be read',
      file => rename(file.products[0].offers[0], 'search'),
      'gel.offers[0]',
    ],
    [
      'an offer whose country has another name',
      file => rename(file.products[0].offers[0], 'country'),
      'gel.offers[0]',
    ],
    ['a photo that cannot be read', file => rename(file.products[0].image, 'src'), 'gel.image'],
    [
      'a claim that cannot be read',
      file => rename(file.products[0].claims[0], 'source'),
      'gel.claims[0]',
    ],
    ['an author that cannot be read', file => rename(file.author, 'name'), 'author'],
    [
      'a programme that cannot be read',
      file => rename(file.programs.amazon, 'tags'),
      'programs.amazon',
    ],
    ['another name for the programmes', file => rename(file, 'programs'), 'program_'],
    ['another name for the author', file => rename(file, 'author'), 'autho_'],
    ['one offer less', file => file.products[0].offers.pop(), WHOLE],
    ['a product less', file => file.products.pop(), WHOLE],
    [
      'a tag of somebody else',
      file => {
        file.programs.amazon.tags.US = 'other-20';
      },
      WHOLE,
    ],
    [
      'no author any more',
      file => {
        delete file.author;
      },
      WHOLE,
    ],
  ];
  for (const [title, damage, said] of shown) {
    it(`${title} → the rest is shown, and “${said}” is said`, () => {
      const left = leftOf('soleus', damage);
      expect(left[0]).to.include('gel');
      expect(left[1]).to.deep.equal([said]);
    });
  }

  it('no product any more → refused, for “nothing for this muscle” would be untrue', () =>
    expect(
      leftOf('soleus', file => {
        file.products = [];
      }),
    ).to.equal('catalog/unreadable'));

  it('brackets without end in every place → an error with a code, or left out', () => {
    let deep: unknown = [];
    for (let at = 0; at < 100_000; at += 1) deep = [deep];
    for (const key of Object.keys(compiled0))
      leftOf('soleus', file => {
        file[key] = deep;
      });
    for (const key of Object.keys(compiled0.products[0]))
      expect(
        leftOf('soleus', file => {
          file.products[0][key] = deep;
        })[1],
        key,
      ).not.to.be.empty;
    expect(
      leftOf('soleus', file => {
        file.extra = deep;
      }),
    ).to.deep.equal([BOTH, ['extra']]);
  });
});
