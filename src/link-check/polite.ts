/**
 * Requests as a good guest makes them: one at a time at a host, with a pause between two, and none any
 * more in this run to a host that asks to be left alone or no longer answers.
 */
import type { Reply, Send } from './ask.ts';

/** After so many requests in a row that brought no answer, a host is left alone. */
export const PATIENCE = 4;

/** `www.` is the same house. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^www\./, '');

interface Host {
  /** Settles when the last request to it has ended. */
  last: Promise<unknown>;
  silent: number;
  /** Set when it is left alone, with the reason. */
  closed?: string;
}

function learn(host: Host, reply: Reply): void {
  if (reply.kind === 'failure') {
    host.silent += 1;
    if (host.silent >= PATIENCE) host.closed = `its host did not answer ${PATIENCE} times in a row`;
  } else if (reply.kind === 'answer') {
    host.silent = 0;
    if (reply.status === 429 || reply.asksToWait) host.closed = 'its host asked to wait';
  }
}

/** @param pause settles when enough time has passed between two requests to one host */
export function polite(send: Send, pause: () => Promise<void>): Send {
  const hosts = new Map<string, Host>();
  return (method, url) => {
    const known = hosts.get(hostOf(url));
    const host: Host = known ?? { last: Promise.resolve(), silent: 0 };
    hosts.set(hostOf(url), host);
    const turn = async (): Promise<Reply> => {
      if (known && !host.closed) await pause();
      if (host.closed) return { kind: 'not-asked', why: host.closed };
      const reply = await send(method, url);
      learn(host, reply);
      return reply;
    };
    const reply = host.last.then(turn);
    host.last = reply;
    return reply;
  };
}
