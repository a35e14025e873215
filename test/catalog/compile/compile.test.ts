import { expect } from '@open-wc/testing';
import { MUSCLES, muscleById } from '../../../src/catalog/anatomy/muscles.ts';
import { checkForPage } from '../../../src/catalog/check/check.ts';
import { compile, compiler } from '../../../src/catalog/compile/compile.ts';
import type { Catalog } from '../../../src/catalog/format/schema.ts';
import type { OutputFile } from '../../../src/domain/output-file.ts';
import { guard } from '../../../src/loading/guard.ts';
import { aCatalog, aSourceProduct } from '../../support/builders.ts';
import { atLeast } from '../../support/lists/at-least.ts';

const sample = await (await fetch('/catalog/catalog.json')).text();

const catalogOf = (care: Record<string, unknown>): Catalog => {
  const product = aSourceProduct('thing');
  const { muscles: _, ...rest } = product.care;
  return { ...aCatalog(), products: [{ ...product, care: { ...rest, ...care } }] } as Catalog;
};
const file = (catalog: Catalog, id: string) => {
  const muscle = muscleById(id);
  if (!muscle) throw new Error(`No muscle ${id}.`);
  return compiler(catalog)(muscle);
};

const SHORT_USE = { phases: ['acute'], modality: 'cold-gel', why: 'It cools.', how: 'Thinly.' };

describe('compile', () => {
  const { catalog, problems } = checkForPage(sample, 'catalog.json');
  const files: readonly OutputFile[] = catalog ? [...compile(catalog)] : [];

  it('the sample → without a problem', () => expect(problems).to.deep.equal([]));

  it('a file a muscle, one index, and none for another name; no name twice; the same again', () => {
    expect(new Set(files.map(({ name }) => name)).size).to.equal(files.length);
    expect(files).to.have.length(1 + MUSCLES.length);
    expect([...compile(catalog as Catalog)]).to.deep.equal(files);
  });

  it('every muscle’s file → passes the guard whole', () => {
    for (const { id } of atLeast(153, MUSCLES)) {
      const text = files.find(({ name }) => name === `${id}.json`)?.text ?? '';
      const { file: own, dropped } = guard(JSON.parse(text), id);
      expect(own.muscle.id).to.equal(id);
      expect(dropped).to.deep.equal([]);
    }
  });

  it('a muscle for which there is nothing → no file; the index tells so', () => {
    const own = [...compile(catalogOf({ muscles: { soleus: 'Here.' } }))];
    expect(own.map(({ name }) => name)).to.include.members(['soleus.json', 'triceps-surae.json']);
    expect(own.length).to.be.below(12);
    const { muscles } = JSON.parse(own.find(({ name }) => name === 'index.json')?.text ?? '');
    expect(muscles).to.have.length(153);
    for (const { id, products } of muscles)
      expect(
        own.some(({ name }) => name === `${id}.json`),
        id,
      ).to.equal(products > 0);
  });

  it('what a post cannot show → is not in its file', () => {
    const text = files.find(({ name }) => name === 'soleus.json')?.text ?? '';
    expect(text).not.to.match(/description|reviewed_on|gastrocnemius|\$schema/);
  });

  it('short forms and the author’s photo → are in the file under their names', () => {
    const whole = catalogOf({ regions: ['any'], uses: [{ ...SHORT_USE, short: 'Feels cool' }] });
    const [product] = whole.products;
    const own = file(
      {
        ...whole,
        author: { name: 'Ada', image_link: 'https://me.example/ada.jpg' },
        products: [{ ...product, short_title: 'Gel' }],
      } as Catalog,
      'soleus',
    );
    expect(own.author).to.deep.equal({ name: 'Ada', photo: 'https://me.example/ada.jpg' });
    expect(own.products[0]?.short_title).to.equal('Gel');
    expect(own.products[0]?.uses).to.deep.equal([{ ...SHORT_USE, short: 'Feels cool' }]);
  });

  it('a programme without tags, or that no product is sold through → is left out', () => {
    const tagged = {
      ...catalogOf({ regions: ['any'] }),
      programs: {
        amazon: { tags: { US: 'a-20' } },
        awin: { template: 'https://a.example/{url}{tag}', tags: { GB: '1' } },
      },
    };
    expect(Object.keys(file(tagged, 'soleus').programs)).to.deep.equal(['amazon']);
    const untagged = { ...tagged, programs: { amazon: { tags: {} } } };
    expect(file(untagged, 'soleus').programs).to.deep.equal({});
  });
});
