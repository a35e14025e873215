/**
 * What is known of one affiliate network or shop programme: how its links are recognised and, for those that are ready
 * to use by name, how they are written. These are tables for the author's side (check, compile, editor, command line)
 * and are in none of the files that readers load.
 */

/** Where the facts come from. */
export interface NetworkSource {
  /** The network's own documentation, or where that could not be read, a public page that shows such links. */
  readonly url: string;
  /**
   * `documentation`: the network's own page was read. `repeated`: somebody else's page says so. `examples`: known only
   * from links of that form in public.
   */
  readonly known: 'documentation' | 'repeated' | 'examples';
}

/** An id that the programme issues to the author. */
export interface TagForm {
  /** What the programme itself calls it: "publisher ID". */
  readonly called: string;
  readonly form: RegExp;
  readonly example: string;
}

/** A placeholder of a template beside `{url}` and `{tag}`. */
export interface ValueForm {
  /** What the programme itself calls it: "advertiser ID". */
  readonly called: string;
  /** Whose it is: one for each shop, one for each offer, or the author's own. */
  readonly of: 'shop' | 'offer' | 'author';
  readonly example: string;
}

/** A whole link as the documentation shows it, and what it is made of. */
export interface NetworkExample {
  readonly tag: string;
  readonly values?: Readonly<Record<string, string>>;
  /** The shop's own address. */
  readonly url: string;
  readonly href: string;
}

/** How the shop's own address is written into the template: percent-encoded once, twice, or as it is. */
export type Encode = 'once' | 'none' | 'twice';

/** How the links of a network are recognised. */
export interface Network {
  /** As `network` in a programme names it; lower-case letters, digits and hyphens. */
  readonly id: string;
  /** As its authors know it. */
  readonly name: string;
  readonly source: NetworkSource;
  /** Hosts that do nothing but lead on and count, with all their subdomains. Every address there pays. */
  readonly hosts?: readonly string[];
  /** Names of parameters that mark a paid address on any host. */
  readonly parameters?: readonly string[];
  /** Parameters that mark a paid address on the programme's own shops alone. */
  readonly shops?: { readonly hosts: readonly string[]; readonly parameters: readonly string[] };
  /** Paths that mark a paid address on any host, tried on path and query together. */
  readonly paths?: readonly RegExp[];
  /** Parameters that the network's redirect leaves in a shop's address: nobody can tell whom they still pay. */
  readonly traces?: readonly string[];
  /** Set where the network is ready to use by name. */
  readonly ready?: ReadyMade;
}

/** How the links of a network are written. */
export interface ReadyMade {
  /** With `{url}`, `{tag}` and more placeholders; absent for `amazon` alone, whose links are built in. */
  readonly template?: string;
  /** Absent: `once`. */
  readonly encode?: Encode;
  readonly tag: TagForm;
  readonly values?: Readonly<Record<string, ValueForm>>;
  /** Words that the programme asks for, verbatim. */
  readonly disclosure?: string;
  readonly examples: readonly NetworkExample[];
}
