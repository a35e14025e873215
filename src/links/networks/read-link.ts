/** From any link that an author pastes to what a catalog has to say for it: the way back from a template. */
import type { Network } from './network.ts';

/** What the link itself cannot tell and the author has to. */
export type Ask =
  /** For which countries the tag is. */
  | 'countries'
  /** The shop's own address, which is not written in the link. */
  | 'url'
  /** Whether the link pays at all. */
  | 'pays';

export interface LinkRead {
  /** Absent: no programme that is known. */
  readonly network?: Network;
  /** For a programme that is not ready by name but marks its links with a parameter: `{url}?aff={tag}`. */
  readonly template?: string;
  readonly tag?: string;
  readonly country?: string;
  /** The shop's own address, without anything of the programme. */
  readonly url?: string;
  readonly asin?: string;
  readonly search?: string;
  readonly values: Readonly<Record<string, string>>;
  readonly asks: readonly Ask[];
}

/** What a link says of itself; `undefined` for what is no https address. */
export function readLink(_address: string): LinkRead | undefined {
  return undefined;
}
