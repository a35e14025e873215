/**
 * Asks whether an address leads somewhere: with `HEAD`, and with `GET` only if that is refused or fails. It follows
 * redirects itself, so that it can tell a page that moved from one that is gone.
 *
 * Only 404 and 410 say that a page is gone. Everything else that is not a page (a block, a server error, a time-out, a
 * loop) says nothing about it.
 */

/** What came back for one request. No body is ever read. */
export type Reply =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly location?: string | undefined;
      /** Whether the host says when to come back. */
      readonly asksToWait: boolean;
    }
  | {
      readonly kind: 'failure';
      /** What went wrong, in words that can follow a colon. */
      readonly why: string;
      /** Whether `HEAD` may be the cause, so that `GET` is worth a try. */
      readonly mayBeTheMethod: boolean;
    }
  | {
      /** No request was made: the run was stopped, or the host wants to be left alone. */
      readonly kind: 'not-asked';
      readonly why: string;
    };

export type Method = 'HEAD' | 'GET';

/** Makes one request. Never rejects. */
export type Send = (method: Method, url: URL) => Promise<Reply>;

/** What is known of an address once it was asked for. */
export type Answer =
  | { readonly kind: 'found'; readonly status: number; readonly movedTo?: string | undefined }
  | { readonly kind: 'gone'; readonly status: number }
  | { readonly kind: 'unknown'; readonly why: string; readonly status?: number | undefined }
  | { readonly kind: 'not-asked'; readonly why: string };

/** The most redirects that are followed; browsers give up after 20. */
export const MOST_REDIRECTS = 10;

const REDIRECTS = [301, 302, 303, 307, 308];
const PERMANENT = [301, 308];
const GONE = [404, 410];

/** Pages that sites send robots to. What they answer there says nothing about the page that was asked for. */
const FOR_ROBOTS = /captcha|challenge|robot-?check|access-?denied|\/blocked|\/sorry\//i;

const isFound = (status: number): boolean => status >= 200 && status < 300;

/** Whether `GET` may bring more than `HEAD` did. A host that asks to wait is not asked twice. */
function isWorthGet(reply: Reply): boolean {
  if (reply.kind === 'failure') return reply.mayBeTheMethod;
  if (reply.kind === 'not-asked' || reply.status === 429 || reply.asksToWait) return false;
  return !isFound(reply.status) && !REDIRECTS.includes(reply.status);
}

/** Where a redirect leads, or why it cannot be followed. */
function targetOf(location: string | undefined, base: URL): URL | string {
  if (location === undefined || !URL.canParse(location, base)) return 'a redirect to nowhere';
  const target = new URL(location, base);
  if (target.protocol !== 'https:' && target.protocol !== 'http:')
    return `a redirect to a ${target.protocol} address`;
  if (target.username || target.password) return 'a redirect to an address with a password in it';
  if (FOR_ROBOTS.test(target.href) && !FOR_ROBOTS.test(base.href))
    return 'a page that tells people from robots';
  target.hash = '';
  return target;
}

/** Asks for one address. Never rejects. */
export async function ask(href: string, send: Send): Promise<Answer> {
  let url = new URL(href);
  let method: Method = 'HEAD';
  /** Where permanent redirects have led so far; nothing after a temporary one is permanent. */
  let permanent: string | undefined = href;
  let movedTo: string | undefined;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    let reply = await send(method, url);
    if (method === 'HEAD' && isWorthGet(reply)) {
      method = 'GET';
      reply = await send(method, url);
    }
    if (reply.kind === 'not-asked') return reply;
    if (reply.kind === 'failure') return { kind: 'unknown', why: reply.why };
    const { status, location } = reply;
    if (isFound(status)) return { kind: 'found', status, movedTo };
    if (GONE.includes(status)) return { kind: 'gone', status };
    if (!REDIRECTS.includes(status))
      return { kind: 'unknown', status, why: `it answers ${status}` };
    const target = targetOf(location, url);
    if (typeof target === 'string') return { kind: 'unknown', status, why: target };
    if (!PERMANENT.includes(status)) permanent = undefined;
    if (permanent !== undefined) {
      permanent = target.href;
      movedTo = target.href === href ? undefined : target.href;
    }
    url = target;
  }
  return { kind: 'unknown', why: `more than ${MOST_REDIRECTS} redirects` };
}
