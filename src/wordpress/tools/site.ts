/** What the page asks of the site, in the REST API of WordPress. Each call rejects with words for the author. */
import type { FolderPart } from '../../editor/worker/folder-parts.ts';
import type { SiteState, Told } from './told.ts';

/** A post without picks. */
export interface Post {
  readonly id: number;
  readonly title: string;
  /** Its beginning, without its markup. */
  readonly text: string;
  readonly link: string;
}

const UNREACHED = 'The site did not answer. Check your connection, and try again.';
const LOGGED_OUT =
  'You are logged out. Log in in another tab, load this page again, and try again.';

type Values = Readonly<Record<string, string | number>>;

export class Site {
  readonly #told: Told;

  constructor(told: Told) {
    this.#told = told;
  }

  begin(): Promise<string> {
    return this.#ask('folder', {});
  }

  /** @returns how many files are there now */
  send(id: string, part: FolderPart): Promise<number> {
    return this.#ask(`folder/${id}`, part);
  }

  putInPlace(id: string, count: number): Promise<SiteState> {
    return this.#ask(`folder/${id}/publish`, { count });
  }

  undo(): Promise<SiteState> {
    return this.#ask('undo', {});
  }

  posts(page: number): Promise<{ readonly posts: readonly Post[]; readonly more: boolean }> {
    return this.#ask(`posts?page=${page}`);
  }

  /** @returns where the author looks at it */
  propose(post: number, muscle: string): Promise<{ readonly look: string }> {
    return this.#ask(`posts/${post}`, { muscle });
  }

  /** @param body absent: nothing is changed by it */
  async #ask<T>(path: string, body?: FolderPart | Values): Promise<T> {
    const { rest, nonce } = this.#told;
    // Without pretty addresses the route is a parameter already, and what follows is one more.
    const address = rest.includes('?') ? rest + path.replace('?', '&') : rest + path;
    const isPart = body instanceof Uint8Array;
    const answer = await fetch(address, {
      method: body ? 'POST' : 'GET',
      headers: {
        'X-WP-Nonce': nonce,
        ...(body && { 'Content-Type': isPart ? 'application/octet-stream' : 'application/json' }),
      },
      ...(body && { body: isPart ? body : JSON.stringify(body) }),
    }).catch(() => {
      throw new Error(UNREACHED);
    });
    const said: unknown = await answer.json().catch(() => undefined);
    // Its form is that of our own PHP.
    if (answer.ok && said !== undefined) return said as T;
    const { code, message } = Object(said) as Readonly<Record<string, unknown>>;
    if (code === 'rest_cookie_invalid_nonce') throw new Error(LOGGED_OUT);
    // What the plugin says is a whole answer.
    if (/^care_picks_/.test(String(code))) throw new Error(String(message));
    const reason = typeof message === 'string' ? message : 'It may be a firewall of your host.';
    throw new Error(`The site refused it (${answer.status}): ${reason}`);
  }
}
