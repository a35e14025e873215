/**
 * The demo page: a workbench with the widget in a page of somebody else's, the form that changes it, and
 * the line to copy. All three are drawn from one state, which is also kept in the address.
 *
 * It must use the widget from outside only, and ask no other host for anything.
 */
import { html, render } from 'lit';
import { muscleCalled } from '../src/domain/muscle-search.ts';
import type {} from '../src/editor/events.ts';
import type { EditedCatalog } from '../src/editor/preview/edited-catalog.ts';
import { rememberedKey } from '../src/editor/storage/catalog-lock.ts';
import { blogSection } from './blog/blog-section.ts';
import type { Copied } from './blog/piece.ts';
import { configure } from './configure/configure.ts';
import type { Mistake } from './configure/control.ts';
import './configure/muscle-box.ts';
import { type Muscle, readMuscles, SOLEUS } from './configure/muscles.ts';
import { copyLine } from './copy-line/copy-line.ts';
import { copyText } from './copy-line/copy-text.ts';
import './events/event-log.ts';
import { find } from './page/find.ts';
import { loadNear } from './page/load-near.ts';
import { catalogNote } from './preview/catalog-note.ts';
import { type Fit, fitOf } from './preview/fit.ts';
import { Preview } from './preview/preview.ts';
import { measure, toolbar } from './preview/toolbar.ts';
import { siteOf } from './sites/sites.ts';
import { readAddress, writeAddress } from './state/address.ts';
import { FIELDS, type FieldName } from './state/fields.ts';
import { keepFolder, keptFolder } from './state/kept-folder.ts';
import { optionsOf, stateOf } from './state/state.ts';

const SCRIPT_BASE = new URL('.', document.baseURI).href;
const NO_MUSCLES = 'The list of muscles did not load, so you can only try the soleus.';

const stage = find<HTMLElement>('.stage');

let { state, notes } = readAddress(location.search, location.origin, keptFolder());
let muscles: readonly Muscle[] = [SOLEUS];
let mistake: Mistake | undefined;
let copied: Copied | undefined;
/** The catalog that is being edited below, and whether the preview shows it. */
let edited: EditedCatalog | undefined;
let showsEdited = true;
/** The field that is being typed into: all its letters together are one step in the browser's history. */
let typing: FieldName | undefined;
/** The product whose card the author wants to see in the preview. */
let wantedProduct: string | undefined;

const preview = new Preview({
  frame: find('.stage iframe'),
  scriptBase: SCRIPT_BASE,
  onOpening: page => Object.assign(find('event-log'), { target: page }),
  onBusy: isBusy => stage.setAttribute('aria-busy', String(isBusy)),
});

const muscle = (): Muscle | undefined => muscleCalled(muscles, state.muscle);
const muscleName = (): string => muscle()?.name ?? state.muscle.replaceAll('-', ' ');
/** The muscle’s id, where there is a script of the quick form for it. */
const quick = (): string | undefined => {
  const found = muscle();
  return found?.quick ? found.id : undefined;
};

function fit(): Fit {
  const fitted = fitOf(state, { width: stage.clientWidth, height: stage.clientHeight });
  const { width, height, scale } = fitted;
  Object.assign(find<HTMLElement>('.stage iframe').style, {
    width: `${width}px`,
    height: `${height}px`,
    scale: String(scale),
  });
  find<HTMLElement>('.window').style.inlineSize = `${width * scale}px`;
  find('[data-measure]').textContent = measure(state, fitted);
  return fitted;
}

function draw(): void {
  const context = {
    scriptBase: state.folder || SCRIPT_BASE,
    muscleName: muscleName(),
    quick: quick(),
  };
  render(
    toolbar(state, () => preview.print()),
    find('[data-toolbar]'),
  );
  render(html`${notes.map(note => html`<span>${note}</span>`)}`, find('[data-notes]'));
  render(configure({ state, muscles, mistake }), find('[data-form]'));
  render(catalogNote(edited && showsEdited, toggleCatalog), find('[data-catalog-note]'));
  render(
    copyLine({ state, hasCatalog: edited !== undefined, context, copied, copy }),
    find('[data-copy-line]'),
  );
  const place = {
    folder: state.folder,
    mistake: mistake?.name === 'folder' ? mistake : undefined,
  };
  render(
    blogSection(state.site, { options: optionsOf(state), context, place, copied, copy }),
    find('[data-blog]'),
  );
  const scrollBack = preview.anchorPicks();
  fit();
  scrollBack();
  void preview.show(state, {
    muscleName: context.muscleName,
    quick: context.quick,
    edited: showsEdited ? edited : undefined,
    product: wantedProduct,
  });
  wantedProduct = undefined;
}

/** @param id of the element whose text is copied */
async function copy(id: string): Promise<void> {
  // Emptied first, because the same words twice would be read out only once.
  copied = undefined;
  draw();
  copied = { id, words: await copyText(find(`#${id}`)) };
  draw();
}

/** @param how as a step of its own for back and forward, or as part of the last one */
function remember(how: 'pushState' | 'replaceState'): void {
  const address = new URL(location.href);
  address.search = writeAddress(state);
  if (address.href === location.href) return;
  try {
    history[how](null, '', address);
  } catch {
    // WebKit refuses more than a hundred in half a minute. It is tried once more when the typing ends.
  }
}

function change(name: FieldName, text: string): void {
  const value = FIELDS[name].read(text);
  mistake = value === undefined ? { name, text, expected: FIELDS[name].expected } : undefined;
  const form = name === 'site' && siteOf(value ?? '')?.form;
  state = stateOf({
    ...state,
    [name]: value ?? FIELDS[name].initial,
    ...(form ? { form } : {}),
  });
  if (name === 'folder') keepFolder(state.folder);
  notes = [];
  copied = undefined;
  remember(typing === name ? 'replaceState' : 'pushState');
  typing = name;
  draw();
}

/** Switches the preview between the author's catalog and the sample. */
function toggleCatalog(): void {
  showsEdited = !showsEdited;
  draw();
}

addEventListener('catalog-edited', event => {
  edited = event.catalog;
  draw();
});
addEventListener('preview-requested', ({ muscle, phase, product }) => {
  showsEdited = true;
  // A phase that would hide the product is deselected; the author's other choices stay as they are.
  const hides = phase !== undefined && state.phase !== phase;
  state = stateOf({ ...state, muscle, phase: hides ? '' : state.phase });
  wantedProduct = product;
  remember('pushState');
  draw();
  find('#preview').scrollIntoView({ block: 'start' });
});

const isField = (name: string): name is FieldName => Object.hasOwn(FIELDS, name);

/** The value of a control; an unticked box stands for its field's initial value. */
function textOf(control: HTMLInputElement | HTMLSelectElement): string {
  if (!(control instanceof HTMLInputElement) || control.type !== 'checkbox') return control.value;
  const on = control.getAttribute('value') ?? 'on';
  return control.checked ? on : isField(control.name) ? FIELDS[control.name].initial : '';
}

addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  if (isField(target.name)) change(target.name, textOf(target));
});
addEventListener('change', () => {
  remember('replaceState');
  typing = undefined;
});
addEventListener('muscle-chosen', ({ id }) => {
  change('muscle', id);
  typing = undefined;
});
// Enter in a field would submit its form, and reload the page.
addEventListener('submit', event => event.preventDefault());
addEventListener('popstate', () => {
  ({ state, notes } = readAddress(location.search, location.origin, keptFolder()));
  mistake = undefined;
  resolveMuscle();
  draw();
});
new ResizeObserver(() => fit()).observe(stage);

loadNear('rule-book', () => import('../src/rulebook/rule-book.ts'));
const loadEditor = () => import('../src/editor/catalog-editor.ts');
loadNear('catalog-editor', loadEditor);
// What this window had open is in the preview again after a reload.
if (rememberedKey()) loadEditor().catch(() => {}); // Whoever scrolls to the editor is told.

/** Replaces any name that the address has for the muscle with the muscle's id. */
function resolveMuscle(): void {
  if (muscles.length < 2) return;
  const muscle = muscleCalled(muscles, state.muscle);
  if (!muscle) notes = [...notes, `No muscle is called “${state.muscle}”. Here is the soleus.`];
  state = stateOf({ ...state, muscle: muscle?.id ?? SOLEUS.id });
}

draw();
readMuscles(AbortSignal.timeout(10_000)).then(
  found => {
    muscles = found;
    resolveMuscle();
    draw();
  },
  () => {
    notes = [...notes, NO_MUSCLES];
    draw();
  },
);
