import { expect } from '@open-wc/testing';
import { type EditorPage, forgetStored, openEditor, whenShown } from '../support/editor.ts';
import { openSample } from '../support/editor-sample.ts';
import { cards, distOrigin, unmount } from '../support/page.ts';

const P = 'products[0]';
const USE = `${P}.care.uses[0]`;
const WHY = 'Cold may dull the ache for a while.';
const HOW = 'Wrap it in a cloth. Rest it there for 10 to 15 minutes.';
const HERE = 'Low on the back of the calf.';

async function choose(editor: EditorPage, path: string, value: string): Promise<void> {
  const select = editor.find<HTMLSelectElement>(`[id="${path}"]`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await editor.updated();
}

/** Fills a new product, as its form asks for it. */
async function fill(editor: EditorPage): Promise<void> {
  await editor.type(`${P}.title`, 'A cold pack');
  editor.find<HTMLInputElement>(`[id="${USE}.phases"]`).click();
  await choose(editor, `${USE}.modality`, 'cold-pack');
  await editor.type(`${USE}.why`, WHY);
  await editor.type(`${USE}.how`, HOW);
  await editor.type(`${P}.care.muscles`, 'musculus sol');
  await editor.press('[data-muscle="soleus"]');
  await editor.type(`${P}.care.muscles.soleus`, HERE);
  await editor.type(`${P}.offers[0].search`, 'cold pack');
  await editor.checked();
}

const problems = ({ all }: EditorPage): readonly string[] =>
  all('.field-problems li').map(({ textContent }) => textContent ?? '');

describe('the editor', () => {
  afterEach(async () => {
    unmount();
    await forgetStored();
  });

  it('leads from nothing to a card that readers can see, in the post and beside the form', async () => {
    const editor = await openEditor();
    await editor.press('[data-blank]');
    await editor.press('[data-add-first]');
    await editor.checked();
    expect(editor.root.activeElement?.id).to.equal(`${P}.title`);
    expect(editor.codesAt(`${P}.title`)).to.deep.equal(['empty']);
    expect(editor.codesAt(`${USE}.phases`)).to.deep.equal(['empty']);
    await fill(editor);
    expect(problems(editor)).to.deep.equal([]);
    expect(JSON.parse(await editor.text())).to.deep.equal({
      version: 1,
      products: [
        {
          id: 'a-cold-pack',
          title: 'A cold pack',
          offers: [{ program: 'amazon', search: 'cold pack' }],
          care: {
            muscles: { soleus: HERE },
            uses: [{ phases: ['acute'], modality: 'cold-pack', why: WHY, how: HOW }],
          },
        },
      ],
    });
    const beside = editor.find<HTMLIFrameElement>('[data-card]').contentWindow as Window;
    await whenShown(() => cards(beside.document).length > 0);
    expect(cards(beside.document)).to.deep.equal(['acute a-cold-pack cold-pack']);
    await editor.press('[data-preview]');
    const above = editor.demo.preview().defaultView as Window;
    await whenShown(() => cards(above.document).length === 1);
    expect(cards(above.document)).to.deep.equal(['acute a-cold-pack cold-pack']);
    expect(editor.demo.problems).to.deep.equal([]);
  });

  it('a muscle is found by any of its names, by Enter too, and stands there once', async () => {
    const editor = await openEditor();
    await editor.press('[data-blank]');
    await editor.press('[data-add-first]');
    const muscles = `${P}.care.muscles`;
    const enter = (id: string) =>
      editor
        .find(`[id="${id}"]`)
        .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    const hits = () => editor.all('[data-muscle]').map(({ dataset }) => dataset.muscle);
    await editor.type(muscles, 'no such muscle');
    await editor.until(() => /No muscle/.test(editor.find('muscle-search').textContent ?? ''));
    enter(muscles);
    expect(hits()).to.deep.equal([]);
    await editor.type(muscles, 'calf');
    await editor.until(() => hits().length > 0);
    expect(hits()[0]).to.equal('triceps-surae');
    enter(muscles);
    await editor.until(() => editor.root.activeElement?.id === `${muscles}.triceps-surae`);
    await editor.type(`${muscles}-name`, 'calf');
    await editor.until(() => hits().length > 0);
    expect(hits()).not.to.include('triceps-surae');
    expect(JSON.parse(await editor.text()).products[0].care.muscles).to.deep.equal({
      'triceps-surae': '',
    });
  });

  const ADDRESS = 'https://www.amazon.com/Some-Gel/dp/b0abcdefgh/ref=sr_1?th=1';
  for (const name of ['asin', 'search'])
    it(`an Amazon address pasted as ${name} → its ASIN and its store, and no search is needed`, async () => {
      const editor = await openEditor();
      await editor.press('[data-blank]');
      await editor.press('[data-add-first]');
      await editor.type(`${P}.offers[0].${name}`, ADDRESS);
      await editor.checked();
      const [{ offers }] = JSON.parse(await editor.text()).products;
      expect(offers).to.deep.equal([{ program: 'amazon', asin: 'B0ABCDEFGH', country: 'US' }]);
      expect(editor.codesAt(`${P}.offers[0].search`)).to.deep.equal([]);
      expect(editor.find<HTMLInputElement>(`[id="${P}.offers[0].asin"]`).value).to.equal(
        'B0ABCDEFGH',
      );
      await editor.press('[data-undo]');
      expect(JSON.parse(await editor.text()).products[0].offers[0].search).to.equal('');
    });

  const ADDRESSES: readonly [string, string, RegExp][] = [
    ['that is broken', 'https://x.example/%E0%A4%A', /“%”.*Copy the whole address again/],
    ['where there is no file', 'nowhere.json', /There is no such file/],
  ];
  for (const [title, address, words] of ADDRESSES)
    it(`an address ${title} → says what is wrong, and goes on offering the ways to open one`, async () => {
      const editor = await openEditor();
      editor.find<HTMLInputElement>('#address').value =
        address === 'nowhere.json' ? `${await distOrigin()}/${address}` : address;
      editor.find<HTMLFormElement>('form[data-address]').requestSubmit();
      await editor.until(() => words.test(editor.find('.message').textContent ?? ''));
      expect(editor.all('[data-blank]').length).to.equal(1);
    });

  it('shows a product’s own card in the post, and changes no choice but one that would hide it', async () => {
    const editor = await openEditor();
    const { demo } = editor;
    await demo.choose('Phase', 'acute');
    await openSample(editor);
    await editor.press('[data-product="8"]');
    await editor.press('[data-preview]');
    await demo.until(() => !demo.line().includes('data-phase'));
    const above = demo.preview().defaultView as Window;
    await whenShown(() => cards(above.document).length === 9);
    const isSeen = (): boolean => {
      const { shadowRoot } = above.document.querySelector('care-picks') ?? {};
      const card = shadowRoot?.querySelector('[data-product="trigger-point-workbook"]');
      const { top = -1, bottom = -1 } = card?.getBoundingClientRect() ?? {};
      return bottom > 0 && top < above.innerHeight;
    };
    await new Promise<void>(resolve => {
      const look = () => isSeen() && resolve();
      above.addEventListener('scroll', look);
      look();
    });
    expect(isSeen()).to.equal(true);
  });

  it('says what was removed, until that is no longer true', async () => {
    const editor = await openEditor();
    await openSample(editor);
    await editor.press('[data-remove-product]');
    expect(editor.find('.message').textContent).to.include('is removed. Undo brings it back.');
    await editor.press('[data-undo]');
    expect(editor.find('.message').textContent?.trim()).to.equal('');
  });

  it('writes what is typed into the file, and no other byte', async () => {
    const editor = await openEditor();
    const text = await openSample(editor);
    expect(await editor.text()).to.equal(text);
    await editor.type(`${P}.title`, 'Another name');
    expect(await editor.text()).to.equal(
      text.replace('Biofreeze Pain Relieving Gel', 'Another name'),
    );
  });

  it('undoes and redoes: fields, products, letters as one step', async () => {
    const editor = await openEditor();
    const text = await openSample(editor);
    await editor.letters(`${P}.brand`, 'Cool & Co');
    await editor.press('[data-remove-product]');
    expect(JSON.parse(await editor.text()).products.length).to.equal(8);
    await editor.press('[data-undo]');
    expect(editor.find<HTMLInputElement>(`[id="${P}.brand"]`).value).to.equal('Cool & Co');
    editor.key('z');
    await editor.updated();
    expect(await editor.text()).to.equal(text);
    expect(editor.find<HTMLButtonElement>('[data-undo]').disabled).to.equal(true);
    await editor.press('[data-redo]');
    editor.key('Z', true);
    await editor.updated();
    expect(JSON.parse(await editor.text()).products.length).to.equal(8);
    expect(editor.find<HTMLButtonElement>('[data-redo]').disabled).to.equal(true);
  });

  it('says beside the field what is wrong, and leads there from the list', async () => {
    const editor = await openEditor();
    await openSample(editor);
    await editor.press('[data-product="1"]');
    const path = 'products[1].care.uses[0].how';
    await editor.type(path, 'Rub it in hard behind the knee.');
    await editor.checked();
    expect(editor.codesAt(path).length).to.be.greaterThan(0);
    expect(editor.find(`[id="${path}"]`).getAttribute('aria-invalid')).to.equal('true');
    await editor.press('[data-product="0"]');
    await editor.press('[data-tab="problems"]');
    await editor.press('.problem-list button');
    expect(editor.root.activeElement?.id).to.equal(path);
    expect(editor.find<HTMLButtonElement>('[data-zip]').disabled).to.equal(true);
  });

  it('a gap in the picture → a new product with muscle, phase and modality set', async () => {
    const editor = await openEditor();
    await openSample(editor);
    await editor.press('[data-tab="coverage"]');
    await editor.until(() => editor.root.querySelector('coverage-map') !== null);
    const map = editor.find('coverage-map') as HTMLElement & {
      updateComplete: Promise<unknown>;
    };
    await map.updateComplete;
    const gap = map.shadowRoot?.querySelector<HTMLElement>('button.missing');
    const [muscle = '', phase] = gap?.dataset.place?.split(' ') ?? [];
    gap?.click();
    await editor.updated();
    const { products } = JSON.parse(await editor.text());
    expect(products.at(-1).care.muscles).to.deep.equal({ [muscle]: '' });
    expect(products.at(-1).care.uses[0].phases).to.deep.equal([phase]);
    expect(editor.root.activeElement?.id).to.equal('products[9].title');
  });
});
