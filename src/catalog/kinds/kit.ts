/** A kit of a pain gel and something that must never lie on it: tape, heat, a wrap. */
import { has, isModality } from '../../safety/rules/modalities.ts';

const GEL =
  /(?<!\b(?:no|without|any)\s(?:\w+\s)?)\b(?:(?:pain|menthol|warming|cooling|muscle)[\s-](?:\w+[\s-])?)?(?:gel|cream|balm|lotion|rub|ointment|roll[\s-]?on)s?\b(?![\s-]*(?:packs?|pads?|beads?|inserts?|cushions?|filled|inside))/i;
const TOGETHER = /[+&]|\b(?:and|plus|with|kit|set|bundle|combo|duo|box|und|et)\b/i;
const HOLDS = /\b(?:kit|set|bundle|combo|duo|box|holds|contains|includes|comes with)\b/i;
const GEL_DRUG =
  /menthol|camphor|capsaicin|chil+i|capsicum|salicyl|wintergreen|lidoca|diclof|ibuprof|arni[ck]a/i;

const OTHERS = [
  { other: 'tape', words: /\b(?:\w*tapes?|kinesio\w*)\b/i, codes: ['tape'] },
  {
    other: 'heat',
    words: /\bheat(?:ing|ed)?[\s-](?:wraps?|pads?|packs?|belts?)\b|\bhot[\s-]packs?\b/i,
    codes: ['heat-pack', 'electric-heat'],
  },
  {
    other: 'a wrap or sleeve',
    words: /\b(?:bandages?|wraps?|sleeves?|braces?)\b/i,
    codes: ['brace', 'compression'],
  },
] as const;

interface Named {
  readonly title: string;
  readonly description: string;
  readonly ingredients: string;
}

export interface Kit {
  readonly words: string;
  readonly other: string;
  readonly codes: readonly string[];
}

/** The two that a product holds while its uses tell of one. */
export function kitIn(
  { title, description, ingredients }: Named,
  modalities: readonly string[],
): Kit | undefined {
  const texts = [
    ...(TOGETHER.test(title) ? [title] : []),
    ...description.split(/(?<=[.!?])\s+/).filter(sentence => HOLDS.test(sentence)),
  ];
  const hasGel = modalities.some(modality => isModality(modality) && has(modality, 'spread'));
  for (const { other, words, codes } of OTHERS) {
    const hasOther = modalities.some(modality => (codes as readonly string[]).includes(modality));
    if (hasGel && hasOther) continue;
    const text = texts.find(each => GEL.test(each) && words.test(each));
    if (text) return { words: text, other, codes };
    // A tape holds no menthol: what does, is in the box beside it.
    if (other === 'tape' && hasOther && GEL_DRUG.test(ingredients))
      return { words: ingredients, other, codes };
  }
  return undefined;
}
