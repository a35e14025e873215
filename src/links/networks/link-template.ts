/** From a programme and an offer, as an author writes them, to the paid address with only `{tag}` left in it. */
import type { Encode } from './network.ts';

type Values = Readonly<Record<string, string>>;

/** A programme as far as its links go. */
export interface LinkProgram {
  readonly network?: string | undefined;
  readonly template?: string | undefined;
  readonly encode?: Encode | undefined;
  readonly values?: Values | undefined;
  /** Host of the shop → values. */
  readonly shops?: Readonly<Record<string, Values>> | undefined;
}

export interface LinkOffer {
  readonly url?: string | undefined;
  readonly values?: Values | undefined;
}

/** `lacking`: the placeholders that nothing gives a value to; `url` for an offer without a safe address of its own. */
export type LinkTemplate = { readonly address: string } | { readonly lacking: readonly string[] };

/** The paid address of an offer, but for the tag. `name`: the programme's own name, which may be that of a network. */
export function linkTemplate(
  _program: LinkProgram,
  _name: string,
  _offer: LinkOffer,
): LinkTemplate {
  return { lacking: ['template'] };
}
