/**
 * The demo page: a workbench with the widget in a page of somebody else's, the form that changes it, and
 * the line to copy. One state draws all three, and stands in the address.
 *
 * It must use the widget from outside only, and ask no other host for anything.
 */

import { html, render } from 'lit';
import type {} from '../src/editor/events.ts';
import { rememberedPlace } from '../src/editor/storage/catalog-lock.ts';
import { configure } from './configure/configure.ts';
import type { Mistake } from './configure/control.ts';
import './configure/muscle-box.ts';
import { muscleCalled } from '../src/domain/muscle-search.ts';
import { type Muscle, readMuscles, SOLEUS } from './configure/muscles.ts';
import './events/demo-events.ts';
import type { Own } from '../src/editor/preview/edited-catalog.ts';
import { find } from './page/find.ts';
import { type Fit, fitOf } from './preview/fit.ts';
import { ownNote } from './preview/own-note.ts';
import { Preview } from './preview/preview.ts';
import { measure, toolbar } from './preview/toolbar.ts';
import { readAddress, writeAddress } from './state/address.ts';
import { FIELDS, type FieldName } from './state/fields.ts';
import { stateOf } from './state/state.ts';
import { copyText } from './take/copy.ts';
import { siteOf, take } from './take/take.ts';

const HOME = new URL('.', document.baseURI).href;
const NO_MUSCLES = 'The list of muscles did not load, so there is only the soleus to try.';

const stage = find<HTMLElement>('.stage');

let { state, notes } = readAddress(location.search, location.origin);
let muscles: readonly Muscle[] = [SOLEUS];
let mistake: Mistake | undefined;
let said = '';
/** The catalog that is being edited below, and whether the preview shows it. */
let own: Own | undefined;
let showsOwn = true;
/** The field that is being typed into: its letters are one step back, and not one each. */
let typing: string | undefined;
/** The product whose card the author wants to see in the preview. */
let sought: string | undefined;

const preview = new Preview({
  frame: find('.stage iframe'),
  home: HOME,
  opened: page => Object.assign(find('demo-events'), { target: page }),
  busy: isBusy => stage.setAttribute('aria-busy', String(isBusy)),
});

const muscleName = (): string =>
  muscleCalled(muscles, state.muscle)?.name ?? state.muscle.replaceAll('-', ' ');

function fit(): Fit {
  const room = { width: stage.clientWidth, height: stage.clientHeight };
  const fitted = fitOf(state, room);
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
  const place = { home: state.folder || HOME, muscleName: muscleName() };
  render(
    toolbar(state, () => preview.print()),
    find('[data-toolbar]'),
  );
  render(html`${notes.map(note => html`<span>${note}</span>`)}`, find('[data-notes]'));
  render(configure({ state, muscles, mistake }), find('[data-form]'));
  render(ownNote(own && showsOwn, turnOwn), find('[data-own]'));
  render(take({ state, hasOwn: own !== undefined, place, said, copy }), find('[data-take]'));
  const settle = preview.anchor();
  fit();
  settle();
  void preview.show(state, place.muscleName, showsOwn ? own : undefined, sought);
  sought = undefined;
}

async function copy(): Promise<void> {
  // Emptied first: the same words twice are read out once.
  said = '';
  draw();
  said = await copyText(find('[data-snippet]'));
  draw();
}

/** @param how a step of its own for back and forward, or a part of the last one */
function remember(how: 'pushState' | 'replaceState'): void {
  const address = new URL(location.href);
  address.search = writeAddress(state);
  if (address.href === location.href) return;
  try {
    history[how](null, '', address);
  } catch {
    // WebKit refuses more than a hundred in half a minute; the end of the typing tries once more.
  }
}

function change(name: FieldName, text: string): void {
  const value = FIELDS[name].read(text);
  mistake = value === undefined ? { name, text, wants: FIELDS[name].wants } : undefined;
  const form = name === 'site' && siteOf(value ?? '')?.form;
  state = stateOf({
    ...state,
    [name]: value ?? FIELDS[name].initial,
    ...(form ? { form } : {}),
  });
  notes = [];
  said = '';
  remember(typing === name ? 'replaceState' : 'pushState');
  typing = name;
  draw();
}

/** To the author's catalog in the preview, or back to the sample. */
function turnOwn(): void {
  showsOwn = !showsOwn;
  draw();
}

addEventListener('catalog-edited', event => {
  own = event.own;
  draw();
});
addEventListener('catalog-shown', ({ muscle, phase, product }) => {
  showsOwn = true;
  // A phase that would leave it out is no longer chosen; nothing else of the author's choices changes.
  const hides = phase !== undefined && state.phase !== phase;
  state = stateOf({ ...state, muscle, phase: hides ? '' : state.phase });
  sought = product;
  remember('pushState');
  draw();
  find('#preview').scrollIntoView({ block: 'start' });
});

const isField = (name: string): name is FieldName => Object.hasOwn(FIELDS, name);

/** What a control says: an unticked box says that its field is as at first. */
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
// Enter in a field would send its form, and load the page anew.
addEventListener('submit', event => event.preventDefault());
addEventListener('popstate', () => {
  ({ state, notes } = readAddress(location.search, location.origin));
  mistake = undefined;
  nameMuscle();
  draw();
});
new ResizeObserver(() => fit()).observe(stage);

/** Loads a part that most people never scroll down to when it is near. */
function loadNear(name: string, load: () => Promise<unknown>): void {
  new IntersectionObserver(
    (entries, observer) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      load().catch(() => {
        find(name).textContent = 'This part did not load. Load the page anew to try again.';
      });
    },
    { rootMargin: '400px' },
  ).observe(find(name));
}
loadNear('demo-safety', () => import('../src/rulebook/demo-safety.ts'));
const loadCatalog = () => import('../src/editor/catalog-editor.ts');
loadNear('demo-catalog', loadCatalog);
// What this window had open is in the preview again after a reload.
if (rememberedPlace()) loadCatalog().catch(() => {}); // Near it, it is said.

/** The muscle by its id, whatever the address calls it. */
function nameMuscle(): void {
  if (muscles.length < 2) return;
  const muscle = muscleCalled(muscles, state.muscle);
  if (!muscle) notes = [...notes, `No muscle is called “${state.muscle}”. Here is the soleus.`];
  state = stateOf({ ...state, muscle: muscle?.id ?? SOLEUS.id });
}

draw();
readMuscles(AbortSignal.timeout(10_000)).then(
  found => {
    muscles = found;
    nameMuscle();
    draw();
  },
  () => {
    notes = [...notes, NO_MUSCLES];
    draw();
  },
);
