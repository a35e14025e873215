/**
 * Words by which a product is guessed to be of one modality, from the more particular to the more general. They decide
 * nothing: an author confirms or corrects each guess. What the safety rules forbid is decided by `catalog/kinds`.
 */
import { pattern } from '../../catalog/kinds/named-kinds.ts';
import type { Modality } from '../../safety/rules/modalities.ts';

export interface Sign {
  readonly modalities: readonly Modality[];
  /** As it stands in a sentence: "a gel that cools". */
  readonly what: string;
  readonly words: RegExp;
}

const SPREAD = '(?:gel|cream|rub|lotion|balm|ointment|roll on|spray|salve|liniment)';

const sign = (what: string, words: string, ...modalities: readonly Modality[]): Sign => ({
  what,
  modalities,
  words: pattern(words),
});

export const SIGNS: readonly Sign[] = [
  sign(
    'a pack for heat and for cold',
    '(?:hot|heat|warm)\\w* ?(?:and|&|or|/|\\+|-)? ?(?:cold|cool|ice)\\w*(?! (?:cream|gel|rub|balm)) … (?:pack|wrap|compress|pad|therapy|pillow)|(?:cold|cool|ice)\\w* ?(?:and|&|or|/|\\+|-)? ?(?:hot|heat|warm)\\w* … (?:pack|wrap|compress|pad|therapy)|corpak|kalt ?warm ?kompresse',
    'cold-pack',
    'heat-pack',
  ),
  sign(
    'a gel that cools',
    `biofreeze|(?:cold|cool|ice|icy|cryo|menthol)\\w* … ${SPREAD}|${SPREAD} … (?:cools|cooling)`,
    'cold-gel',
  ),
  sign(
    'a gel that warms',
    `sombra|deep heat|(?:warm|heat|hot|capsaicin|chil+i|thermo)\\w* … ${SPREAD}|${SPREAD} … (?:warms|warming)`,
    'warm-gel',
  ),
  sign(
    'something that squeezes',
    'compression|(?:graduated|compressive) … (?:sock|sleeve|stocking)',
    'compression',
  ),
  sign(
    'a tool to stretch with',
    'pro ?stretch|stretch(?:er|ing)?|slant board|calf rocker|incline board',
    'stretch',
  ),
  sign(
    'a roller, stick or ball for massage by hand',
    'tiger ?tail|foam ?roll\\w*|roller|massage (?:stick|ball|cane|tool|bar)|massager?|trigger point (?:ball|tool|cane)|the stick|thera ?cane|back buddy|lacrosse ball|knobble',
    'massage',
  ),
  sign('a pack that chills', '(?:ice|cold|cool\\w*|gel) … (?:pack|compress|wrap|bag)', 'cold-pack'),
  sign(
    'a pack that warms',
    '(?:heat\\w*|hot|warm\\w*|microwav\\w*) … (?:pack|compress|wrap|pad|bag)',
    'heat-pack',
  ),
  sign(
    'a brace or support',
    'braces?|supports?|stabili[sz]er|knee strap|strap|ankle wrap|bandage|orthosis|wrap|belt',
    'brace',
  ),
  sign('a sleeve or sock', '(?:calf|leg|knee|ankle|arm|elbow) sleeve|sleeve', 'compression'),
];

/** What in a text speaks for one of several modalities that its kind leaves open. */
export const LEANINGS: readonly { readonly modality: Modality; readonly words: RegExp }[] = [
  { modality: 'warm-gel', words: pattern('warm\\w*|heat\\w*|hot|capsaicin|chil+i') },
  { modality: 'cold-gel', words: pattern('cold|cool\\w*|ice|icy|menthol|freez\\w*|biofreeze') },
  { modality: 'heat-pack', words: pattern('warm\\w*|heat\\w*|hot|microwav\\w*') },
  { modality: 'cold-pack', words: pattern('cold|cool\\w*|ice|icy|chill\\w*|freez\\w*') },
  { modality: 'nsaid-gel', words: pattern('anti ?inflammator\\w*|diclofenac|ibuprofen') },
  { modality: 'herbal-rub', words: pattern('arni[ck]a|herbal|cbd|magnesium|comfrey') },
  { modality: 'night-splint', words: pattern('night\\w*|sleep\\w*') },
  { modality: 'brace', words: pattern('braces?|supports?') },
];
