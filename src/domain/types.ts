/**
 * The terms of the domain as types: what a catalog contains once it has been compiled for one muscle.
 *
 * Everything here is readonly and replaced whole. The author's own file is described in `schema.ts`; these are the
 * shapes that `compile` writes, `guard` admits and the rest of the page works with.
 */
import type { NamedMuscle } from './muscle-search.ts';
import type { Phase } from './phases.ts';

export { PHASES, type Phase } from './phases.ts';

/**
 * Where on the body a muscle lies, from head to foot. Safety rules and region-wide products go by it. `shoulder`
 * includes the upper back; `back` is the middle and the low back.
 */
export const REGIONS = [
  'head',
  'neck',
  'shoulder',
  'upper-arm',
  'forearm',
  'hand',
  'chest',
  'belly',
  'back',
  'hip',
  'thigh',
  'knee',
  'lower-leg',
  'foot',
] as const;
export type Region = (typeof REGIONS)[number];

/** A place where nobody may press or rub: vessels, nerves or organs lie there unprotected. */
export const ZONES = [
  'eyes-and-mouth',
  'jaw',
  'front-of-neck',
  'armpit',
  'over-organs',
  'private-parts',
  'groin',
  'behind-the-knee',
] as const;
export type Zone = (typeof ZONES)[number];

/** A muscle, or a group of muscles, as the reader's page knows it. */
export interface Muscle {
  /** English anatomical name in kebab case: `tibialis-anterior`. */
  readonly id: string;
  /** The name as it stands in a sentence: "soleus", "calf". */
  readonly name: string;
  readonly region: Region;
  /** Set when the whole muscle lies where nobody may press. */
  readonly zone?: Zone;
  /** In a compiled file: of everything above (`digest-of.ts`). If it is not, the file is refused. */
  readonly digest?: string;
}

/** The author, as readers see them at the top of the list. */
export interface Author {
  readonly name: string;
  readonly credential?: string;
  /** An https address of her own photo. Without one her initials stand there. */
  readonly photo?: string;
}

/** What a shop programme needs in a reader's page. How its addresses are written is known where a catalog is compiled. */
export interface Program {
  /**
   * The author's commission tag by country (ISO 3166 code, `GB` for the United Kingdom), and under `*` for every country
   * that has none of its own. An empty one is a placeholder, and pays nobody.
   */
  readonly tags?: Readonly<Record<string, string>>;
  /** What the programme wants to be said where a link of it pays. */
  readonly disclosure?: string;
}

/** A code that a shop takes something off for. */
export interface Coupon {
  readonly code: string;
  /** The last day on which it is good: `2026-12-31`. Absent: it has none. */
  readonly until?: string;
  /** What it gives, in the author's words. */
  readonly about?: string;
}

/** Where a product is sold. `url` says what to open, and with Amazon `asin`, `asins` or `search`. */
export interface Offer {
  /** `amazon`, `direct`, or a key of the catalog's `programs`. */
  readonly program: string;
  /** ISO 3166 country code; absent: suits every country. */
  readonly country?: string;
  /** The shop's name as the reader sees it. */
  readonly seller?: string;
  readonly search?: string;
  /** Amazon's number of the product in the store of `country`; without one, in the author's own store. */
  readonly asin?: string;
  /** The same by the country of the store. */
  readonly asins?: Readonly<Record<string, string>>;
  /** The product's page at that shop. */
  readonly url?: string;
  /** The address that pays: whole but for `{tag}`. */
  readonly paying?: string;
  /** Whether `url` pays the author by itself. Absent: nobody knows. */
  readonly pays?: boolean;
  /** The author's own shop or practice. */
  readonly own?: true;
  /** With `pays`: what has to be said beside it. */
  readonly disclosure?: string;
  readonly coupon?: Coupon;
}

/** The author's own photo of a product. Without one, a drawn pictogram of the modality takes its place. */
export interface Image {
  readonly src: string;
  readonly alt?: string;
  /** In CSS pixels; both or neither. They reserve the space before the photo arrives. */
  readonly width?: number;
  readonly height?: number;
  readonly credit?: string;
}

/** A statement about a product with the source that supports it. */
export interface Claim {
  readonly text: string;
  readonly source: { readonly label: string; readonly url: string };
}

/** What a product does to the body, when, and how: the unit that safety decides on. */
export interface Use {
  readonly phases: readonly Phase[];
  /** A code of `safety/rules/modalities.ts`. A use with any other code is never shown. */
  readonly modality: string;
  /** What it does, in a few words, for the card. Absent: `why`. */
  readonly short?: string;
  /** One line: why this fits. */
  readonly why: string;
  /** How to use it, whatever the muscle. */
  readonly how: string;
}

/**
 * How near the author put a product to a muscle, nearest first: to the muscle itself (or a member of a
 * group), to its group or another member of that, to a related muscle, to its region, to any muscle.
 */
export const MATCHES = ['muscle', 'group', 'related', 'region', 'any'] as const;
export type Match = (typeof MATCHES)[number];

/** A product as one muscle's post needs it. */
export interface Product {
  readonly id: string;
  readonly title: string;
  /** The name on the card, where the title is long. Absent: the title. */
  readonly short_title?: string;
  readonly brand?: string;
  readonly image?: Image;
  readonly offers: readonly Offer[];
  readonly uses: readonly Use[];
  /** Absent: `muscle`. */
  readonly match?: Match;
  /** For `group` and `related`: the name of what the product was put to, as it stands in a sentence. */
  readonly target?: string;
  /** How to use it on this very muscle, in the author's words. */
  readonly here?: string;
  /** Codes such as `menthol`, `salicylate`, `neoprene`. */
  readonly ingredients?: readonly string[];
  /** Cautions that the author adds to ours. */
  readonly cautions?: readonly string[];
  readonly claims?: readonly Claim[];
  /** In a compiled file: of this product for this muscle (`digest-of.ts`). If it is not, the product is left out. */
  readonly digest?: string;
}

/**
 * One compiled file: everything that a post about this muscle can show. A file may be without digests, as one written
 * by hand is; a property that is not named here is refused in any.
 */
export interface MuscleFile {
  readonly version: 1;
  /** Of everything else in the file. If it is not, what passes is shown, and the console says so. */
  readonly digest?: string;
  readonly muscle: Muscle;
  /**
   * In a folder: what is painted first (first/first-file.ts), or the muscle in whose name it lies in `first/`; then the
   * two differ in `data-muscle` alone. Absent: it lies there under the muscle’s own name.
   */
  readonly first?: unknown;
  readonly author?: Author;
  readonly programs: Readonly<Record<string, Program>>;
  readonly products: readonly Product[];
}

/** A muscle in `catalog/index.json`, known by whatever name. */
export interface IndexRow extends Muscle, NamedMuscle {
  readonly id: string;
  readonly name: string;
  readonly group: string | null;
  /** How many products a post about it can show. Without any, it has no files in the folder. */
  readonly products: number;
  /** Whether `picks/` has a script of the quick form for it. */
  readonly quick?: true;
}

/**
 * `catalog/index.json`: every muscle that is known. It is asked for other names than an id, and by what runs on a server.
 */
export interface CatalogIndex {
  readonly version: 1;
  /** Of the muscles. If it is not, the list is refused. */
  readonly digest?: string;
  readonly muscles: readonly IndexRow[];
}
