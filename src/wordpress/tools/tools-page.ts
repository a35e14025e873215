/** The page under Tools: what is published, the catalog editor, and where picks could stand. */
import { render } from 'lit';
import '../../editor/catalog-editor.ts';
import { counted } from '../../domain/words.ts';
import { type Place, places, placesAmong } from './places.ts';
import { published } from './published.ts';
import { publishing } from './publishing.ts';
import { type Post, Site } from './site.ts';
import { readTold, type SiteState } from './told.ts';

function find<E extends Element>(selector: string): E {
  const found = document.querySelector<E>(`.care-picks-tools ${selector}`);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

const told = readTold();
const site = new Site(told);
const editor = find<HTMLElementTagNameMap['catalog-editor']>('catalog-editor');
const publishedPlace = find<HTMLElement>('[data-state]');
const placesPlace = find<HTMLElement>('[data-places]');

let state: SiteState = told;
let message = '';
let found: readonly Place[] | undefined;
let foundMessage = '';
let isBusy = false;

function draw(): void {
  render(published({ state, message, isBusy, undo: () => void undo() }), publishedPlace);
  render(
    places({
      places: found,
      message: foundMessage,
      isBusy,
      look: () => void look(),
      propose: place => void propose(place),
    }),
    placesPlace,
  );
}

function changed(now: SiteState): void {
  state = now;
  editor.publisher = publishing(site, state, changed);
  draw();
}

/** One thing at a time; what goes wrong is said where it was asked for. */
async function work(act: () => Promise<void>, say: (words: string) => void): Promise<void> {
  isBusy = true;
  draw();
  try {
    await act();
  } catch (error) {
    say((error as Error).message);
  }
  isBusy = false;
  draw();
}

const undo = (): Promise<void> =>
  work(
    async () => {
      changed(await site.undo());
      message = 'What was there before is back. Undo once more, and this is undone.';
    },
    words => {
      message = words;
    },
  );

async function allPosts(): Promise<readonly Post[]> {
  const all: Post[] = [];
  for (let page = 1, more = true; more; page += 1) {
    const answer = await site.posts(page);
    all.push(...answer.posts);
    more = answer.more;
  }
  return all;
}

const look = (): Promise<void> =>
  work(
    async () => {
      found = placesAmong(await allPosts(), state.muscles);
      const none = state.published
        ? 'No post without picks names a muscle in its title.'
        : 'Publish your catalog first: it says for which muscles you have picks.';
      foundMessage = found.length > 0 ? `${counted(found.length, 'post')} found.` : none;
    },
    words => {
      foundMessage = words;
    },
  );

function propose(place: Place): Promise<void> {
  const end = (outcome: string): void => {
    found = found?.map(each => (each.post.id === place.post.id ? { ...each, outcome } : each));
  };
  return work(async () => end((await site.propose(place.post.id, place.muscle.id)).look), end);
}

changed(state);
