/** Whether an address pays somebody by itself, as far as the address alone can tell. */
import type { Network } from './network.ts';

/** Why nobody can tell from the address whether it pays. */
export type Unclear =
  /** A short address or a page of links: where it leads is not written in it. */
  | 'shortener'
  /** A redirect with its target in the address. */
  | 'redirect'
  /** A path such as `/go/` or `/recommends/`, where site owners keep their paid links. */
  | 'cloaked'
  /** The author's own host. */
  | 'own-host'
  /** What a network's redirect leaves behind in a shop's address. */
  | 'trace'
  /** A parameter that may be somebody's id. */
  | 'parameter';

export type Payment =
  | { readonly is: 'paid'; readonly network: Network; readonly by: string }
  /** `by`: the host, parameter or part of the path that is the reason. */
  | {
      readonly is: 'unclear';
      readonly why: Unclear;
      readonly by: string;
      readonly network?: Network;
    }
  | { readonly is: 'free' };

/** What an https address says of itself. `authorHosts`: hosts of the author's own site, where anything may lead on. */
export function paymentOf(_address: string, _authorHosts: readonly string[] = []): Payment {
  return { is: 'free' };
}
