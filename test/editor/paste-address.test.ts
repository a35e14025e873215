import { expect } from '@open-wc/testing';
import { split, textOf, valueIn } from '../../src/editor/document/doc.ts';
import { OpenCatalog } from '../../src/editor/session/open-catalog.ts';
import { isCurrent, pasteAddress } from '../../src/editor/session/paste-address.ts';
import type { PipelineClient } from '../../src/editor/worker/pipeline-client.ts';
import { placeAddress } from '../../src/pasted-address/place-address.ts';
import type { PastedAddress } from '../../src/pasted-address/placement.ts';
import { answerless } from './support/answerless.ts';

const PATH = ['products', 0, 'offers', 0];
const PRODUCT = { id: 'a', offers: [{ program: 'amazon', search: '' }] };
const TEXT = JSON.stringify({ version: 1, products: [PRODUCT, { ...PRODUCT, id: 'b' }] }, null, 2);
const ADDRESS = 'https://www.amazon.de/dp/B0ABCDEFGH?tag=maya-21';
const WRITTEN = { program: 'amazon', asin: 'B0ABCDEFGH', country: 'DE' };

const pipeline: PipelineClient = {
  ...answerless,
  placeAddress: async pasted => placeAddress(pasted),
};

const opened: OpenCatalog[] = [];
function open(text = TEXT): OpenCatalog {
  const parts = { pipeline, changed: () => {}, edited: () => {}, checked: () => {} };
  const openCatalog = new OpenCatalog(
    { name: 'mine.json', doc: split(text), isSaved: true },
    parts,
  );
  opened.push(openCatalog);
  return openCatalog;
}

const place = async (pasted: PastedAddress) => placeAddress(pasted);
const offerOf = ({ doc }: OpenCatalog): unknown => valueIn(doc, PATH);

describe('pasting an address into an offer', () => {
  afterEach(() => {
    for (const each of opened.splice(0)) each.close();
  });

  it('writes into the product and beside the products → one step of undo, and one of redo', async () => {
    const openCatalog = open();
    openCatalog.set([...PATH, 'search'], 'a', 'words', 'k');
    const before = textOf(openCatalog.doc);
    await pasteAddress(openCatalog, PATH, ADDRESS, place);
    expect(openCatalog.steps.undo).to.equal('address');
    const after = textOf(openCatalog.doc);
    expect(JSON.parse(after).programs).to.deep.equal({ amazon: { tags: { DE: 'maya-21' } } });
    openCatalog.undo();
    expect(textOf(openCatalog.doc)).to.equal(before);
    openCatalog.redo();
    expect(textOf(openCatalog.doc)).to.equal(after);
  });

  it('twice, one after the other → two steps', async () => {
    const openCatalog = open();
    await pasteAddress(openCatalog, PATH, ADDRESS, place);
    const first = textOf(openCatalog.doc);
    await pasteAddress(openCatalog, PATH, 'https://shop.example/ball', place);
    openCatalog.undo();
    expect(textOf(openCatalog.doc)).to.equal(first);
  });

  it('what says nothing → no step', async () => {
    const openCatalog = open();
    const pasted = await pasteAddress(openCatalog, PATH, 'a ball', place);
    expect(pasted?.placement.says.length).to.equal(1);
    expect(textOf(openCatalog.doc)).to.equal(TEXT);
    expect(openCatalog.steps).to.deep.equal({});
  });

  it('while something else is typed → both are there', async () => {
    const openCatalog = open();
    let times = 0;
    await pasteAddress(openCatalog, PATH, ADDRESS, async pasted => {
      times += 1;
      if (times === 1) openCatalog.set(['products', 0, 'title'], 'A ball', 'title', 'title');
      return placeAddress(pasted);
    });
    expect(valueIn(openCatalog.doc, ['products', 0, 'title'])).to.equal('A ball');
    expect(offerOf(openCatalog)).to.deep.equal(WRITTEN);
  });

  it('while the shop is removed → nothing is written', async () => {
    const openCatalog = open();
    const pasted = await pasteAddress(openCatalog, PATH, ADDRESS, async each => {
      openCatalog.set(PATH, undefined, 'removal');
      return placeAddress(each);
    });
    expect(pasted).to.equal(undefined);
    expect(offerOf(openCatalog)).to.equal(undefined);
    expect(JSON.parse(textOf(openCatalog.doc)).programs).to.equal(undefined);
  });

  for (const programs of ['[]', '"awin"', '{"amazon": []}', '{"amazon": {"tags": "maya-20"}}'])
    it(`programmes of another form, ${programs} → nothing is written over`, async () => {
      const text = TEXT.replace('"version": 1,', `"version": 1, "programs": ${programs},`);
      const openCatalog = open(text);
      const pasted = await pasteAddress(openCatalog, PATH, ADDRESS, place);
      expect(pasted?.placement.says[0]).to.match(/Correct them under “The file” first/);
      expect(textOf(openCatalog.doc)).to.equal(text);
    });

  it('what is said of it → holds as long as the offer leads there, in this catalog', async () => {
    const openCatalog = open();
    const pasted = await pasteAddress(openCatalog, PATH, ADDRESS, place);
    if (!pasted) throw new Error('Nothing was pasted.');
    expect(isCurrent(pasted, openCatalog)).to.equal(true);
    openCatalog.set([...PATH, 'country'], 'AT', 'country', 'country');
    expect(isCurrent(pasted, openCatalog)).to.equal(true);
    openCatalog.set([...PATH, 'asin'], 'B0OTHEROTH', 'asin', 'asin');
    expect(isCurrent(pasted, openCatalog)).to.equal(false);
    openCatalog.undo();
    expect(isCurrent(pasted, openCatalog)).to.equal(true);
    expect(isCurrent(pasted, open(textOf(openCatalog.doc)))).to.equal(false);
  });
});
