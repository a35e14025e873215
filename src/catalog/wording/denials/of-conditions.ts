/** How a text tells readers with an illness or a medicine that a caution asks about that it does not matter. */
import { ASPIRIN_ALLERGY, CAREFUL, CLOTS, CONDITION, PREGNANCY, THINNERS } from '../conditions.ts';
import { type Denial, denial, GAP } from './denial.ts';

const ARTICLES =
  '(?:(?:a|an|the|your|any|all|people|those|clients|readers|women|someone|anyone|who have|on|with|taking|blood|deep|vein|weak|old) )*';

/** "You can", "my clients": somebody who goes on, and no talk of the condition alone. */
const GOES_ON =
  '(?:(?:can|may|could) (?:still |also |well |even |safely |happily )*(?:use|roll|wear|do|have|try|apply|massage|press|stretch|heat|ice)|(?:use|uses|using|used|wear|wears|wearing|roll|rolls|rolling|go|goes|get|gets|does|do|works?) (?:it|this|them|on|well|fine|mine|ahead)|(?:swear|swears|loves?|enjoys?))';

export const OF_CONDITIONS: readonly Denial[] = [
  denial(
    `(?:safe|fine|ok(?:ay)?|all right|harmless|suitable|no problem|no trouble|possible)\\b${GAP}{0,40}?\\b(?:if|when|with|during|after|in|for|alongside|on)\\b${GAP}{0,40}?\\b${CONDITION}`,
    // "Is it safe with …?", "ask whether it is safe when …"
    {
      unless: /\?$/,
      unlessBefore: /\bask\b|\b(?:doctor|gp|midwife)['’]s $|\b(?:not|never|only) (?:\w+ )?$/i,
    },
  ),
  denial(
    `(?:even (?:with|if|when|during|after|for|people with|those with)|despite|in spite of|regardless of)\\b${GAP}{0,40}?\\b(?:${CONDITION}|(?:chest|jaw) pain)`,
    { unlessAround: /\b(?:ask|doctor|stop|not|never|leave it)\b/i },
  ),
  denial(
    `${CONDITION}(?!\\w)${GAP}{0,20}\\b(?:no (?:reason|problem|trouble|obstacle|matter|issue|excuse|worry)|(?:do|does|need)(?: not|n['’]t) (?:matter|mind|count|stop|worry|be a (?:problem|reason)))\\b(?! to (?:stop|wait|ask))`,
  ),
  denial(
    `(?:good|great|ideal|perfect|suitable|lovely|wonderful|recommended|works?(?: well)?|helps?|a (?:\\w+ )?(?:treat|gift|help)) (?:for|in|with|on|during|against|if you have) ${ARTICLES}(?:\\w+ ){0,2}?${CONDITION}`,
    { unlessAround: /\?$|\b(?:ask|doctor|midwife|chapter|pages?|not|never|no)\b/i },
  ),
  denial(
    `(?:during|in|with|after|on) (?:a |your )?${CONDITION} (?:is|are) (?:(?:quite|perfectly|also) )*(?:safe|fine|ok(?:ay)?|all right|good|harmless)\\b`,
  ),
  denial(
    `${CONDITION} (?:clients|patients|people|friends|readers|women|mothers|customers)\\b${GAP}{0,20}?\\b${GOES_ON}\\b|(?:on|with|over|to) (?:your |the |my )?(?:diabetic|numb) (?:feet|foot|legs?|toes?|hands?|fingers?)\\b`,
    { unlessAround: CAREFUL, notInBooks: true },
  ),
  // "High blood pressure? It brings it down."
  denial(`${CONDITION}(?!\\w)(?=[^.;?]{0,20}\\?)`, { unlessAround: CAREFUL, notInBooks: true }),
  denial(
    '(?:shrink|treat|heal|cure|kill|fight|dissolv|destroy)\\w* (?:(?:a|an|the|your|any|some|small) )*(?:tumou?rs?|cancers?|metastas\\w+)\\b',
    { unless: /\b(?:ask|doctors?|hospital)\b/i },
  ),
  // No "no feeling of grease": what somebody cannot feel.
  denial(
    `(?:great|good|ideal|perfect|suitable|lovely|wonderful|safe|fine|works?|helps?)\\b${GAP}{0,40}?\\b(?:lost|no|little|poor|less|reduced|without) (?:(?:the|any|all|their|your|much) )*(?:feeling|sensation)\\b(?! of)`,
    { unlessAround: /\b(?:ask|doctor|not|never)\b/i, notInBooks: true },
  ),
  denial(
    `${THINNERS}(?!\\w)[^.;]{0,50}?\\b(?:(?:only|just|simply) (?:\\w+ )?(?:shows?|means?|a sign)|(?:is|are) (?:\\w+ )?(?:normal|harmless|fine))\\b`,
    { notInBooks: true },
  ),
  denial(`${GOES_ON}\\b${GAP}{0,20}?\\b(?:with|on|after|despite) ${ARTICLES}${CONDITION}`, {
    unlessAround: CAREFUL,
    notInBooks: true,
  }),
  denial(
    `(?:people|clients|patients|friends|those|readers|someone|anyone)\\b${GAP}{0,20}?\\b${CONDITION}(?!\\w)${GAP}{0,20}?\\b${GOES_ON}\\b`,
    {
      unlessAround: CAREFUL,
      notInBooks: true,
    },
  ),
  // A medicine or a clot that is named at all is named with a caution, or is none.
  denial(
    `(?:${[THINNERS, ASPIRIN_ALLERGY, PREGNANCY, '(?:dvts?|deep vein thrombosis)', 'pace ?makers?'].join('|')})(?!\\w)`,
    {
      unlessAround: CAREFUL,
      unlessBefore: /\bthan (?:\w+ )?$/i,
      notInBooks: true,
    },
  ),
  denial(
    `(?:if|when|once|did|do|have|has|had|with|after|who)\\b${GAP}{0,30}?\\b${CLOTS}(?!\\w)|${CLOTS}(?!\\w)(?=[^.;]*\\?)`,
    {
      unlessAround: CAREFUL,
      notInBooks: true,
    },
  ),
];
