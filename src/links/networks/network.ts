/**
 * What is known of one affiliate network or shop programme: how its links are recognised and, for those that are ready
 * to use by name, how they are written. These are tables for the author's side (check, compile, editor, command line)
 * and are in none of the files that readers load.
 */

/** Where the facts come from. */
export interface NetworkSource {
  /** A page that shows such links: the programme's own, or another's that says so. For `examples` the programme's own. */
  readonly url: string;
  /**
   * `documentation`: the programme's own page was read. `repeated`: another's page was read that says so. `examples`: no
   * page could be read; the form is known from links in public code and pages alone.
   */
  readonly known: 'documentation' | 'repeated' | 'examples';
}

/** A name, or a form of it. */
export type Pattern = string | RegExp;

/** How the links of a network are recognised. */
export interface Network {
  /** As `network` in a programme names it: lower-case letters, digits and hyphens. */
  readonly id: string;
  /** As it stands in a sentence: "Awin". */
  readonly name: string;
  readonly source: NetworkSource;
  /** Hosts that do nothing but lead on and count, with all their subdomains: every address there pays. */
  readonly hosts?: readonly Pattern[];
  /** Parameters that mark a paid address on any host: a name, or a form of `name=value`. */
  readonly parameters?: readonly Pattern[];
  /** Set where shops use those names for other things too, so that "header" behind one is no author. */
  readonly generic?: true;
  /** Parameters that mark a paid address on the programme's own shops alone. */
  readonly shops?: { readonly hosts: readonly Pattern[]; readonly parameters: readonly Pattern[] };
  /** Paths that mark a paid address on any host, tried on path and query together. */
  readonly paths?: readonly RegExp[];
  /** Pages that pay on a host where others do not, tried on host and path. */
  readonly pages?: readonly RegExp[];
  /** Addresses of which nobody can tell whether they pay, tried on host and path, and before the rest. */
  readonly maybe?: readonly RegExp[];
  /** Parameters that a redirect leaves in a shop's address: nobody can tell whom they still pay. */
  readonly traces?: readonly string[];
  /** Further templates that its links are read by, and never written. */
  readonly forms?: readonly string[];
  /** Set where the network is ready to use by name. */
  readonly ready?: ReadyMade;
}

/** How the shop's own address is written into the template: percent-encoded once, twice, or as it is. */
export type Encode = 'once' | 'none' | 'twice';

/** How the links of a network are written. */
export interface ReadyMade {
  /** With `{url}`, `{tag}` and more placeholders; absent for `amazon` alone, whose links are built in. */
  readonly template?: string;
  /** Absent: `once`. */
  readonly encode?: Encode;
  readonly tag: TagForm;
  readonly values?: Readonly<Record<string, ValueForm>>;
  /** Values that belong to a shop, by its host. */
  readonly shops?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Words that the programme asks for, verbatim. */
  readonly disclosure?: string;
  readonly examples: readonly NetworkExample[];
}

/** An id that the programme issues to the author. */
export interface TagForm {
  /** What the programme itself calls it: "publisher ID". */
  readonly called: string;
  readonly form: RegExp;
  readonly example: string;
}

/** A placeholder of a template beside `{url}`, `{tag}` and `{sub}`. */
export interface ValueForm {
  /** What the programme itself calls it: "advertiser ID". */
  readonly called: string;
  readonly form: RegExp;
  readonly example: string;
  /** The value if nothing gives another. */
  readonly usual?: string;
}

/** A whole link as the source shows it, and what it is made of. */
export interface NetworkExample {
  readonly tag: string;
  readonly values?: Readonly<Record<string, string>>;
  /** The shop's own address. */
  readonly url: string;
  readonly href: string;
}
