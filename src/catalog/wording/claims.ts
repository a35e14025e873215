/**
 * What an author may not say about a product without a source, kind by kind, with the reason and a better wording.
 * The words follow the rules for health products and what shops forbid; a claim that names its source under `claims`
 * is not checked for them.
 */

import { CURES } from './claims-of-cures.ts';
import { ILLNESSES } from './illnesses.ts';

export interface ClaimKind {
  readonly words: RegExp;
  /** Why it may not be said, in one sentence. */
  readonly reason: string;
  /** What to write instead, in one sentence. */
  readonly better: string;
}

const PEOPLE =
  '(?:doctor|physician|dermatologist|physio|physiotherapist|(?:physical |massage )?therapist|chiropractor|podiatrist|(?:athletic )?trainer|expert|clinician|pharmacist|nurse|surgeon)';
const NUMBER = '(?:\\d+(?:[.,]\\d+)?|two|three|four|five|six|seven|eight|nine|ten|many)';

export const CLAIM_KINDS: readonly ClaimKind[] = [
  {
    words: new RegExp(CURES, 'gi'),
    reason: 'Nothing sold here is known to cure, heal, treat or prevent anything.',
    better: 'Say what it may feel like: “may ease the ache for a while”',
  },
  {
    words: new RegExp(ILLNESSES, 'gi'),
    reason: 'To name an illness that it helps with is to sell a medicine.',
    better: 'Say where it aches: “for a sore heel in the morning”',
  },
  {
    words: new RegExp(
      [
        '\\bproven\\b',
        '\\b(?:clinically|scientifically)\\b',
        '\\b(?:stud(?:y|ies)|research|science|trials?|evidence) (?:has |have )?(?:show|prov|confirm|found|finds?\\b|back)\\w*',
        '\\bbacked by (?:science|research|studies)\\b',
        '\\bshown to (?!the\\b|you\\b|your\\b|be\\b)\\w+',
      ].join('|'),
      'gi',
    ),
    reason: 'This refers to studies, but names none.',
    better: 'Write “some people find”',
  },
  {
    words: new RegExp(
      [
        `\\b${NUMBER}\\s?(?:x|×|times|-?fold)\\s(?:as (?:fast|good|strong|effective|well)|better|faster|longer|stronger|greater|(?:more|less) (?:effective|relief|powerful|(?:\\w+ ){0,2}than))\\b`,
        `\\b${NUMBER}\\s?(?:%|per ?cent) (?:better|faster|stronger|(?:more|less) (?:pain|effective|relief|(?:\\w+ ){0,2}than))\\b`,
        '\\btwice (?:as (?:fast|good|strong|effective|well)|the (?:relief|strength|power|effect))\\b',
        '\\b(?:better|faster|stronger|safer|more effective(?:ly)?) than (?:\\w+ )?(?:ice|heat|warm\\w*|other|any|all|every|pills?|drugs?|medicines?|medication|painkillers?|ibuprofen|aspirin|surgery|massage)\\b',
      ].join('|'),
      'gi',
    ),
    reason: 'A comparison needs a study of exactly these things.',
    better: 'Say what it does by itself: “feels cool for a while”',
  },
  {
    words:
      /\b(?:medical|hospital|clinical|surgical|pharmaceutical)[- ](?:grade|strength|quality)\b/gi,
    reason: 'These words have no fixed meaning and sound like an approval.',
    better:
      'Say what can be seen: “firm, with two straps” (when it is the maker’s own name, silence it with that reason)',
  },
  {
    words: new RegExp(
      [
        // “As your doctor recommended” is advice that the reader was given, and not praise.
        `(?<!\\b(?:your|my|a|the|any) )\\b${PEOPLE}s?[- ](?:recommended|approved|tested|endorsed)\\b`,
        `\\b(?:recommended|endorsed|approved|trusted|prescribed) by (?:\\w+ ){0,3}?(?:${PEOPLE}s|hospitals|professionals|athletes|Amazon|the FDA)\\b`,
        `(?<!\\b(?:your|my|a|the|any|if|whether|ask|own) )\\b${PEOPLE}s (?:\\w+ )?(?:recommend|swear by|trust|love|endorse|approve|prescribe)\\b`,
        '\\bFDA[- ](?:approved|cleared|registered|certified)\\b',
        "\\bAmazon[’']s choice\\b",
      ].join('|'),
      'gi',
    ),
    reason: 'Readers cannot see who recommended or approved it, or for what.',
    better: 'Write of yourself: “I use it in my practice”',
  },
  {
    words: new RegExp(
      [
        '\\b(?:guaranteed|guarantees)\\b',
        '\\binstantly\\b',
        '\\b(?:instant|immediate) (?:pain )?relief\\b',
        '\\bpermanent(?:ly)? (?:\\w+ )?(?:relie\\w+|fix\\w*|gone|remov\\w+|cure\\w*)',
        '\\bmiracles?\\b',
        '\\b(?:pain|aches?|stiffness|it|problem)(?: \\w+){0,3} (?:gone|away|goes|vanish\\w*|disappear\\w*) (?:for good|for ever|forever|completely)\\b',
        '\\b(?:pain|ache)[- ]?free (?:in|within|after|by|for (?:good|ever|life))\\b',
        '\\b(?:works|helps) (?:for|on|with) (?:everyone|everybody|anyone|anybody|anything|everything)\\b|\\b(?:always|never fails to) (?:work|help)s?\\b|\\bworks every time\\b|\\bonce and for all\\b',
        '\\b(?:no|zero|without) (?:known )?side effects\\b',
        '\\brisk[- ]free\\b',
        '\\b(?:completely|totally|perfectly|absolutely|100 ?%) (?:safe|harmless|effective)\\b',
      ].join('|'),
      'gi',
    ),
    reason: 'Nobody can promise this to every reader.',
    better: 'Write “may”, “for some people” or “after a few minutes”',
  },
  {
    words: new RegExp(
      [
        '\\b(?:reduc|decreas|lower|discourag|fight|reliev)\\w* (?:\\w+ ){0,3}?(?:inflammation|swelling)\\b',
        '\\banti-?inflammatory\\b',
        '\\b(?:speed|shorten|boost|accelerat|reduc|promot|support|improv|faster|quicker)\\w* (?:up )?(?:the |your )?(?:\\w+ )?(?:recovery|healing)\\b',
        '\\b(?:increas|improv|boost|stimulat|promot)\\w* (?:\\w+ )?(?:circulation|blood flow)\\b',
      ].join('|'),
      'gi',
    ),
    reason: 'This says what happens inside the body, which takes a study to know.',
    better: 'Say what readers can notice: “may take the edge off”',
  },
];
