import { expect } from '@open-wc/testing';
import { pageViolations } from '../support/axe/page-violations.ts';
import { type EditorPage, forgetStored, openEditor } from '../support/editor.ts';
import { sampleText } from '../support/editor-sample.ts';
import { unmount } from '../support/page.ts';

const POST = `<html><head><title>Soleus muscle: heel and calf pain</title></head><body>
<h1>Soleus muscle: heel and calf pain</h1>
<p>The soleus lies deep in the calf, and its trigger points hurt in the heel.</p>
<p><a href="https://www.amazon.com/dp/B00HVMXZHQ?tag=sorespot-20">Biofreeze Pain Relieving Gel</a>
cools the skin much like ice.</p>
<p><a href="https://www.amazon.com/dp/B001N2QA0C?tag=sorespot-20">Tiger Tail Massage Roller</a>
is firm and easy to hold. Roll slowly up and down the calf.</p>
<p><a href="https://amzn.to/3abcdef">A foam roller</a></p>
</body></html>`;
const SHEET =
  'Product,Where to buy,Best for\nCold gel,https://shop.example/gel,soleus\nFoam roller,https://shop.example/roller,soleus\n';

type Frame = Window & typeof globalThis;

/** Drops files onto the page, as an author would. */
function drop(editor: EditorPage, files: readonly (readonly [name: string, content: string])[]) {
  const window = editor.demo.window as Frame;
  const dataTransfer = new window.DataTransfer();
  for (const [name, content] of files) dataTransfer.items.add(new window.File([content], name));
  const event = new window.DragEvent('drop', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', { value: dataTransfer });
  window.dispatchEvent(event);
}

const shows = (editor: EditorPage, selector: string) =>
  editor.until(() => editor.root.querySelector(selector) !== null);

const heading = (editor: EditorPage): string =>
  editor.root.querySelector('[data-confirming] h3')?.textContent?.trim() ?? '';

/** An editor into which the post was dropped. */
async function imported(): Promise<EditorPage> {
  const editor = await openEditor();
  drop(editor, [['post.html', POST]]);
  await shows(editor, '[data-confirming]');
  await editor.checked();
  return editor;
}

const productsIn = async (editor: EditorPage) => JSON.parse(await editor.text()).products;

/** Fills in whatever is still empty of the product that is shown. */
async function fillIn(editor: EditorPage, at: number): Promise<void> {
  for (const name of ['why', 'how']) {
    const id = `products[${at}].care.uses[0].${name}`;
    const field = editor.find<HTMLTextAreaElement>(`[id="${id}"]`);
    if (field.value === '') await editor.type(id, 'Use it on the calf as the label says.');
  }
}

describe('the editor, an import', () => {
  afterEach(async () => {
    unmount();
    await forgetStored();
  });

  it('a post dropped → one product at a time, each guess with its reason, and what was not used', async () => {
    const editor = await imported();
    expect(editor.find('[data-tab="confirm"] b').textContent).to.equal('3');
    expect(heading(editor)).to.equal('Biofreeze Pain Relieving Gel');
    const reasons = editor.all('[data-confirming] .reason').map(each => each.textContent);
    expect(reasons.length).to.equal(4);
    expect(reasons[0]).to.match(/biofreeze/);
    expect(
      editor.find<HTMLSelectElement>('[id="products[0].care.uses[0].modality"]').value,
    ).to.equal('cold-gel');
    expect(editor.find<HTMLButtonElement>('[data-zip]').disabled).to.equal(true);
    expect(editor.find('[data-report]').textContent).to.match(/amzn\.to\/3abcdef/);
    expect(await pageViolations(editor.demo.page)).to.deep.equal([]);
  });

  it('confirmed → the next one; undo → the same one again, with all that was guessed', async () => {
    const editor = await imported();
    const before = await editor.text();
    await fillIn(editor, 0);
    await editor.press('[data-confirm]');
    await editor.until(() => heading(editor) !== 'Biofreeze Pain Relieving Gel');
    expect((await productsIn(editor))[0].care.unconfirmed).to.equal(undefined);
    await editor.press('[data-undo]');
    expect(heading(editor)).to.equal('Biofreeze Pain Relieving Gel');
    const guessed = JSON.parse(before).products[0].care.unconfirmed;
    expect((await productsIn(editor))[0].care.unconfirmed).to.deep.equal(guessed);
  });

  it('something is empty → not confirmed, and its field has the focus', async () => {
    const editor = await imported();
    const why = 'products[0].care.uses[0].why';
    await editor.type(why, '');
    editor.find('[data-confirm]').focus();
    await editor.press('[data-confirm]');
    await editor.until(() => /^Not confirmed yet/.test(editor.find('.message').textContent ?? ''));
    await editor.updated();
    expect(editor.root.activeElement?.id).to.equal(why);
    expect(heading(editor)).to.equal('Biofreeze Pain Relieving Gel');
    expect((await productsIn(editor))[0].care.unconfirmed.length).to.equal(4);
  });

  it('her own words → into the text by one press, and out again by another', async () => {
    const editor = await imported();
    const text = () =>
      editor.find<HTMLTextAreaElement>('[id="products[0].care.uses[0].why"]').value;
    const before = text();
    const words = '[data-words][aria-pressed="true"]';
    const sentence = editor.find(words).textContent?.trim() ?? '';
    expect(before).to.include(sentence);
    await editor.press(words);
    expect(text()).not.to.include(sentence);
    await editor.press('[data-words]');
    expect(text()).to.include(sentence);
  });

  it('put away, and the rest confirmed → nothing is left, and the folder can be saved', async () => {
    const editor = await imported();
    const all = (await productsIn(editor)).length;
    await editor.press('[data-put-away]');
    expect((await productsIn(editor)).length).to.equal(all - 1);
    for (let left = all - 1; left > 0; left -= 1) {
      const name = heading(editor);
      const at = Number(editor.find('[data-confirming]').dataset.confirming);
      await fillIn(editor, at);
      await editor.press('[data-confirm]');
      await editor.until(() => heading(editor) !== name);
    }
    await shows(editor, '[data-all-confirmed]');
    await editor.checked();
    expect(editor.find<HTMLButtonElement>('[data-zip]').disabled).to.equal(false);
    // What could not be used is still told.
    expect(editor.find('[data-report]').textContent).to.match(/amzn\.to\/3abcdef/);
  });

  it('a sheet → its columns are asked, and read as the author says', async () => {
    const editor = await openEditor();
    drop(editor, [['my list.csv', SHEET]]);
    await shows(editor, '[data-importing="columns"]');
    const selects = editor.all('[data-column]') as HTMLSelectElement[];
    expect(selects.length).to.equal(3);
    for (const [at, value] of ['title', 'link', 'muscles'].entries()) {
      const select = selects[at] as HTMLSelectElement;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await editor.updated();
    }
    expect(await pageViolations(editor.demo.page)).to.deep.equal([]);
    await editor.press('[data-read]');
    await shows(editor, '[data-confirming]');
    const products = await productsIn(editor);
    expect(products.map(({ title }: { title: string }) => title)).to.deep.equal([
      'Cold gel',
      'Foam roller',
    ]);
    expect(Object.keys(products[0].care.muscles)).to.deep.equal(['soleus']);
  });

  it('a workbook → what to do with it, and back', async () => {
    const editor = await openEditor();
    drop(editor, [['list.xlsx', 'PK\u0003\u0004 and so on']]);
    await shows(editor, '[data-importing="nothing"]');
    expect(editor.find('[data-importing]').textContent).to.match(/list\.xlsx[\s\S]*CSV/);
    await editor.press('[data-stop]');
    await shows(editor, '[data-blank]');
  });

  it('a catalog → is opened as ever, without anything to confirm', async () => {
    const editor = await openEditor();
    await editor.open('mine.json', await sampleText());
    expect(editor.root.querySelector('[data-tab="confirm"]')).to.equal(null);
    expect(editor.root.querySelector('[data-importing]')).to.equal(null);
  });
});
