/**
 * Requests as a polite visitor makes them: one at a time to a host, with a pause between two, and no more in this run
 * to a host that asks to wait or no longer answers.
 */
import type { Reply, Send } from './ask.ts';

/** After this many requests in a row without an answer, a host is left alone. */
export const MOST_FAILURES = 4;

/** With or without `www.` it is the same host. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^www\./, '');

interface Host {
  /** The last request to it. */
  last: Promise<unknown>;
  /** How many requests in a row had no answer. */
  failures: number;
  /** Set when it is left alone: the reason. */
  leftAlone?: string;
}

function update(host: Host, reply: Reply): void {
  if (reply.kind === 'failure') {
    host.failures += 1;
    if (host.failures >= MOST_FAILURES)
      host.leftAlone = `its host did not answer ${MOST_FAILURES} times in a row`;
  } else if (reply.kind === 'answer') {
    host.failures = 0;
    if (reply.status === 429 || reply.asksToWait) host.leftAlone = 'its host asked to wait';
  }
}

/** @param pause waits for as long as there has to be between two requests to one host */
export function polite(send: Send, pause: () => Promise<void>): Send {
  const hosts = new Map<string, Host>();
  return (method, url) => {
    const known = hosts.get(hostOf(url));
    const host: Host = known ?? { last: Promise.resolve(), failures: 0 };
    hosts.set(hostOf(url), host);
    const sendInTurn = async (): Promise<Reply> => {
      if (known && !host.leftAlone) await pause();
      if (host.leftAlone) return { kind: 'not-asked', why: host.leftAlone };
      const reply = await send(method, url);
      update(host, reply);
      return reply;
    };
    const reply = host.last.then(sendInTurn);
    host.last = reply;
    return reply;
  };
}
