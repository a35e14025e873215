/** Posts that are there already, as the site itself tells of them. */
import { place } from './place.ts';

export interface Post {
  readonly id: number;
  readonly link: string;
  /** What the REST API gives of it. */
  readonly html: string;
}

interface Answered {
  readonly id: number;
  readonly link: string;
  readonly title: { readonly rendered: string };
  readonly content: { readonly rendered: string };
}

/** The published post with this title. */
export async function postCalled(title: string): Promise<Post> {
  const answer = await fetch(`${place.origin}/?rest_route=/wp/v2/posts&per_page=100`);
  const posts = (await answer.json()) as readonly Answered[];
  const post = posts.find(each => each.title.rendered === title);
  if (!post) throw new Error(`No published post is called "${title}".`);
  return { id: post.id, link: post.link, html: post.content.rendered };
}
