/**
 * The demo page: a bar of controls above a post that embeds the built widget as an author would. What
 * is chosen goes to three places at once: the widget, the page's own theme and the line to copy.
 *
 * It must use the widget from outside only, and ask no other host for anything.
 */
import { copyText } from './copy.ts';
import { fillChoices, readForm } from './form.ts';
import { fillMuscles } from './muscles.ts';
import { type Options, snippet } from './snippet.ts';
import { applyTo, whenWidget } from './widget.ts';

const EMBED = new URL('embed.js', document.baseURI).href;
const NO_MUSCLES = 'The list of muscles did not load, so there is only the soleus to try.';
const BAD_LIMIT = 'The limit is a whole number from 1. Until then, all picks show.';

/** An element that `index.html` holds. */
function find<E extends Element>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}

const form = find<HTMLFormElement>('.bench-form');
const muscle = find<HTMLSelectElement>('[name="muscle"]');
const code = find<HTMLElement>('[data-snippet]');
const note = find<HTMLElement>('[role="status"]');

/** The page follows the theme, so that the widget is seen in a page of its kind. */
function setPageTheme({ theme }: Options): void {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

let widget: Element | undefined;

function update(): void {
  const options = readForm(form);
  setPageTheme(options);
  code.textContent = snippet(options, EMBED);
  if (widget) applyTo(widget, options);
}

fillChoices(form);
update();

form.addEventListener('input', () => {
  note.textContent = form.checkValidity() ? '' : BAD_LIMIT;
  update();
});
// Enter in a field would send the form, and load the page anew.
form.addEventListener('submit', event => event.preventDefault());

find('[data-copy]').addEventListener('click', async () => {
  // Emptied first: the same words twice are read out once.
  note.textContent = '';
  note.textContent = await copyText(code);
});

void whenWidget().then(found => {
  widget = found;
  update();
});

fillMuscles(muscle, AbortSignal.timeout(10_000)).catch(() => {
  note.textContent = NO_MUSCLES;
});
