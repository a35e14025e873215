/**
 * Finds a text that denies what a caution says: that one may ignore the warnings, that it is safe for
 * everybody, that it goes on an open cut, on bare skin or into bed.
 */
import type { Modality } from '../safety/modalities.ts';
import { isBanned, isWarning, sentences } from './sentence.ts';

/** Whatever the product is. */
const ALWAYS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|skip)\s+(?:about\s+)?(?:the\s+|these\s+|those\s+|all\s+|any\s+|our\s+|its\s+)*(?:warnings?|cautions?|fine print)\b/i,
  /\b(?:safe|fine|good|right)\s+for\s+(?:everyone|everybody|anyone|anybody|all\s+(?:people|of us|ages))\b/i,
  /\b(?:safe|fine|ok(?:ay)?|all right|harmless)\b[^.;]*\b(?:if|when|with|during|after)\b[^.;]*\b(?:clots?|thrombosis|dvt|pregnan\w+|numb\w*|blood thinners?|open (?:cuts?|wounds?))\b/i,
  /\b(?:on|over|into)\s+(?:an?\s+|your\s+|the\s+)?(?:open|fresh|raw|broken)\s+(?:cuts?|wounds?|sores?|skin|blisters?)\b/i,
];

/** What may not be slept with. */
const ASLEEP =
  /\b(?:while|when|as)\s+you\s+(?:sleep|nap|doze)\b|\bsleep(?:ing)?\s+(?:in|with|on)\s+(?:it|them|this|one)\b|\b(?:all|every|each)\s+night\b|\bovernight\b/i;
/** A pack lies in the freezer overnight, and there it may. */
const COLD_STORE = /\b(?:freez\w+|fridge|refrigerat\w+)\b/i;

const BARE =
  /\b(?:(?:on|onto|against)\s+(?:your\s+|the\s+)?bare\s+skin|(?:straight|directly)\s+(?:on|onto|to|against)\s+(?:your\s+|the\s+)?(?:bare\s+)?skin)\b/i;
/** Minutes for which a pack is not left on; the rules say at most 20. */
const LONG =
  /\b(?:for|up to)\s+(?:\d+\s*(?:to|-|–)\s*)?(?:(?:2[1-9]|[3-9]\d|\d{3,})\s*min\w*|(?:an|one|two|three|half an|\d+)\s+hours?)\b/i;

const isPack = (modality: Modality): boolean => ['cold-pack', 'heat-pack'].includes(modality);
const isWorn = (modality: Modality): boolean =>
  isPack(modality) || ['brace', 'compression'].includes(modality);

/** The first words by which a text denies a caution of these modalities. */
export function deniedWords(text: string, modalities: readonly Modality[]): string | undefined {
  const patterns = [
    ...ALWAYS,
    ...(modalities.some(isWorn) ? [ASLEEP] : []),
    ...(modalities.some(isPack) ? [BARE, LONG] : []),
  ];
  for (const sentence of sentences(text)) {
    for (const pattern of patterns) {
      const found = pattern.exec(sentence);
      if (!found || (pattern === ASLEEP && COLD_STORE.test(sentence))) continue;
      const before = sentence.slice(0, found.index);
      const after = sentence.slice(found.index + found[0].length);
      const isRest = pattern === LONG && /\b(?:wait|rest|pause|stays?|off)\b/i.test(before);
      if (isRest || isBanned(before) || isWarning(sentence, after)) continue;
      return found[0];
    }
  }
  return undefined;
}
