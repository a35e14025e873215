import { expect } from '@open-wc/testing';
import sample from '../../catalog/catalog.json' with { type: 'json' };
import { soundPart, split } from '../../src/editor/document/doc.ts';
import { Pipeline, type Report } from '../../src/editor/worker/pipeline.ts';
import { PAIRS } from '../catalog/check/problems/all.ts';
import { checked, textOf } from '../catalog/check/problems/row.ts';

const TODAY = '2026-11-23';
const checkOf = (pipeline: Pipeline, text: string): Report =>
  pipeline.check({ text, name: 'catalog.json', today: TODAY, soundPart: soundPart(split(text)) });
const SAMPLE = JSON.stringify(sample, null, 2);

describe('the pipeline of the editor', () => {
  for (const [code, rows] of Object.entries(PAIRS))
    for (const [title, , has] of rows) {
      if (code === 'not-json') continue;
      it(`${code}, ${title} → finds what the command line finds`, () => {
        const { problems, silenced } = checked(has);
        const report = checkOf(new Pipeline(), textOf(has));
        expect(report.problems).to.deep.equal(problems);
        expect(report.silenced).to.equal(silenced.length);
      });
    }

  it('gives the file of a muscle by any of its names, and none for an unknown name', () => {
    const pipeline = new Pipeline();
    checkOf(pipeline, SAMPLE);
    const { products } = JSON.parse(pipeline.file('calf') ?? '');
    expect(products.length).to.equal(9);
    expect(pipeline.file('index')).to.equal(undefined);
    expect(pipeline.coverage()?.muscles.length).to.equal(153);
  });

  it('a coupon whose last day is over → in no file', () => {
    const pipeline = new Pipeline();
    const coupon = { code: 'MAYA10', until: '2026-11-23' };
    const offers = [{ program: 'direct', url: 'https://shop.example/p', coupon }];
    const text = JSON.stringify({
      ...sample,
      products: sample.products.map(product => ({ ...product, offers })),
    });
    checkOf(pipeline, text);
    expect(pipeline.file('soleus')).to.include('MAYA10');
    checkOf(pipeline, text.replaceAll(coupon.until, '2026-11-22'));
    expect(pipeline.file('soleus')).not.to.include('MAYA10');
  });

  it('an error in one product → shows the others, and makes no folder', async () => {
    const pipeline = new Pipeline();
    const text = SAMPLE.replace('"modality": "cold-gel"', '"modality": "ice"');
    const report = checkOf(pipeline, text);
    expect([report.isSound, report.shown]).to.deep.equal([false, 8]);
    expect(pipeline.file('soleus')).not.to.include('biofreeze-gel');
    const refusal = await pipeline.zip('https://me.example/', () => {}).catch(String);
    expect(refusal).to.include('has an error');
  });

  it('an error beside the products → shows none', () => {
    const pipeline = new Pipeline();
    const report = checkOf(pipeline, SAMPLE.replace('"version": 1', '"version": 2'));
    expect([report.isSound, report.shown]).to.deep.equal([false, 0]);
    expect(pipeline.file('soleus')).to.equal(undefined);
  });

  it('invalid JSON → every mistake at its line, and the problems of what can be read at their paths', () => {
    const text = SAMPLE.replace('"brand": "Sombra",', '"brand": Sombra,').replace(
      '"title": "Calf Compression Sleeves"',
      '"title": ""',
    );
    const at = sample.products.findIndex(({ title }) => title === 'Calf Compression Sleeves');
    const report = checkOf(new Pipeline(), text);
    expect(report.problems.map(({ path, code }) => [path, code])).to.deep.equal([
      [`line ${text.slice(0, text.indexOf('Sombra,')).split('\n').length}`, 'not-json'],
      [`products[${at}].title`, 'empty'],
    ]);
    expect([report.isSound, report.shown]).to.deep.equal([false, 7]);
  });
});
