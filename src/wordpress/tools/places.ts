/**
 * Where picks could stand: the posts that have none and whose title names a muscle for which the catalog has some, as
 * `muscle="auto"` finds it. One click saves a post with picks beside the one that readers see.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { findMuscle } from '../../post/find-muscle.ts';
import type { Post } from './site.ts';
import type { PublishedMuscle } from './told.ts';

/** A post, and the muscle that it is about. */
export interface Place {
  readonly post: Post;
  readonly muscle: PublishedMuscle;
  /** Absent: nothing was done yet. A text that begins with https is where to look at it; any other says what went wrong. */
  readonly outcome?: string | undefined;
}

/** The posts whose title says what they are about. */
export function placesAmong(
  posts: readonly Post[],
  muscles: readonly PublishedMuscle[],
): readonly Place[] {
  return posts.flatMap(post => {
    const { muscle: id } = findMuscle(
      {
        about: [],
        titles: [post.title],
        address: '',
        keywords: [],
        headings: [],
        body: post.text,
        isRecipe: false,
      },
      muscles,
    );
    const muscle = muscles.find(each => each.id === id);
    return muscle && muscle.products > 0 ? [{ post, muscle }] : [];
  });
}

export interface PlacesView {
  /** Absent: nobody has looked yet. */
  readonly places: readonly Place[] | undefined;
  readonly message: string;
  readonly isBusy: boolean;
  readonly look: () => void;
  readonly propose: (place: Place) => void;
}

const isAddress = (outcome: string): boolean => /^https?:/.test(outcome);

const row = (place: Place, { isBusy, propose }: PlacesView): TemplateResult => {
  const { post, muscle, outcome } = place;
  const done =
    outcome === undefined
      ? html`<button type="button" class="button" ?disabled=${isBusy} @click=${() => propose(place)}>
          Add picks for the ${muscle.name}<span class="screen-reader-text"> to ${post.title}</span>
        </button>`
      : isAddress(outcome)
        ? html`<a href=${outcome}>Look at it<span class="screen-reader-text">: ${post.title}</span></a>`
        : outcome;
  return html`<tr data-post=${post.id}>
    <th scope="row"><a href=${post.link}>${post.title}</a></th>
    <td>${muscle.name}</td>
    <td>${done}</td>
  </tr>`;
};

const table = (places: readonly Place[], view: PlacesView): TemplateResult =>
  html`<table class="widefat striped">
    <thead>
      <tr><th scope="col">Post</th><th scope="col">Muscle</th><th scope="col">Picks</th></tr>
    </thead>
    <tbody>${places.map(place => row(place, view))}</tbody>
  </table>`;

export const places = (view: PlacesView): TemplateResult =>
  html`<p>
      Posts without picks whose title names a muscle. What you add stands at the end of the post, and readers see it once
      you have looked at it and chosen “Restore This Autosave”.
    </p>
    <p><button type="button" class="button" data-look ?disabled=${view.isBusy} @click=${view.look}>Look for such posts</button></p>
    <p role="status">${view.message}</p>
    ${view.places && view.places.length > 0 ? table(view.places, view) : nothing}`;
