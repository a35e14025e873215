/**
 * What a reader may have that a caution asks about, and its medicines, in the words of authors, as patterns; and the
 * words with which a text takes care. A space in a pattern matches one space.
 */

/** Medicines that make somebody bleed or bruise, by their kind and by the names on the box. */
export const THINNERS =
  '(?:blood[- ]?thinn(?:ers?|ing)(?: \\w+)?|anti-?coagula\\w+|warfarin|coumadin|eliquis|apixaban|xarelto|rivaroxaban|pradaxa|dabigatran|(?:savaysa|lixiana)|edoxaban|heparin|clexane|lovenox|enoxaparin|plavix|clopidogrel|(?:do|no)acs?)';

/** Pills for pain, which hide what a caution tells a reader to notice. */
export const PAIN_PILLS =
  '(?:pain ?killers?|pain (?:pills?|tablets?|relievers?)|ibuprofen|advil|motrin|nurofen|naproxen|aleve|aspirin|paracetamol|acetaminophen|tylenol|diclofenac|voltaren|codeine|tramadol|opioids?)';

/** "Allergic to aspirin", "an aspirin allergy". */
export const ASPIRIN_ALLERGY =
  '(?:(?:allerg\\w+|react\\w*|sensitiv\\w+|intoleran\\w+) to (?:aspirin|salicylates?|nsaids?|ibuprofen)|(?:aspirin|salicylate|nsaid)[- ](?:allerg\\w+|sensitiv\\w+|intoleran\\w+|react\\w+))';

export const CLOTS = '(?:(?:blood )?clots?|thrombos[ie]s|dvts?|embolisms?)';

/** A woman with child; "expecting" alone only where it can mean nothing else. */
export const PREGNANCY =
  "(?:pregnan\\w+|(?:mums?|moms?|mothers?|mamas?)-to-be|expectant|(?:if|when|while) you(?: are|['’]re) expecting(?! (?:to|it|too|more|much))|expecting(?: (?:a baby|mothers?|mums?|moms?|women)|(?=\\?))|(?:baby|growing) bumps?|with your bump|(?:first|second|third|last|any) trimesters?|months before the birth|(?:a )?baby on the way)";

/** What else a caution asks about. */
const OTHERS =
  "(?:numb\\w*|(?:open|broken|raw) (?:cuts?|wounds?|skin)|pace ?makers?|defibrillators?|implants?|epilep\\w+|seizures|osteoporosis|(?:weak|brittle|thin) bones|heart (?:failure|disease|conditions?|trouble|problems?)|high blood pressure|hypertension|diabet\\w+|neuropath\\w+|cancer|tumou?rs?|raynaud(?:['’]?s)?|(?:poor|bad) (?:circulation|blood flow)|lymph(?:o?edema)|(?:broken|fractured) (?:bones?|ankles?|toes?|ribs?)|fractures?|phlebitis|haemophilia|hemophilia)";

export const CONDITION = `(?:${[THINNERS, ASPIRIN_ALLERGY, CLOTS, PREGNANCY, OTHERS].join('|')})`;

/** What sounds like care and is the opposite: taken out before `CAREFUL` is looked for. */
export const REASSURED =
  /\b(?:no|without(?: any)?|never any|not (?:a|an|any|much of an?)|nothing of a|hardly any) (?:\w+ )?(?:problems?|troubles?|issues?|harm|worr(?:y|ies)|reasons? (?:not )?to(?! (?:stop|wait|ask))|need|matter|obstacles?|dangers?|risks?|objections?|fears?|side effects?|fuss|complaints?|bother|ill effects?|hesitation|better|excuse)\b|\b(?:do(?:es)?|did|will|has|have) not (?:matter|mind|count|apply|stop (?:you|me|her|him|them)|hurt|harm|worry|bother|rule (?:it|this) out)\w*|\b(?:doe?s?|did|wo)n['’]t (?:matter|mind|count|apply|stop (?:you|me|her|him|them)|hurt|harm|worry|bother)\w*|\b(?:cannot|can['’]t) (?:hurt|harm|go wrong|do (?:any )?harm)\b|\bnothing (?:wrong|bad|to (?:fear|worry about))|\bif you (?:are|go|stay) (?:careful|gentle|light\w*|slow\w*)|\bnot (?:only|just)\b|\b(?:safe|harmless)\b/gi;

/** Words with which a text sends a reader away, to somebody who knows, or to a slower way, as a pattern. */
export const CARE =
  "\\b(?:ask\\w*|check with|(?:talk|speak|spoke) (?:to|with)|tell your|doctors?|gp|midwi\\w+|pharmacist|hospital|ambulance|emergency|get (?:straight )?out|(?:step|climb|come) (?:out|down|off)|get help|help (?:now|first|at once)|call|not|nor|never|no|none|nobody|nothing|cannot|without|unless|only (?:if|when|after|once|with)|stop\\w*|leave (?:it|this|them|that|the \\w+)(?! (?:on|running|there|in place))|skip|avoid\\w*|keep(?:s|ing)? (?:it |this |them )?(?:away|off|clear)|wait|put (?:it|this) (?:away|down|aside)|instead|be careful|take care|with care|caution\\w*|warn\\w*|danger\\w*|risk\\w*|harm\\w*|worse|come loose|loosen|lungs?|too tight|take (?:it|them|this) off|takes? no|see (?:a|your|the) (?:\\w+ )?(?:doctor|gp|nurse|physio\\w*|pharmacist|midwife|chapter|page)|have (?:it|that|this) (?:looked|checked))\\b|n['’]t\\b";

/** The same, and what a text warns of. */
export const CAREFUL = new RegExp(`${CARE}|\\b(?:bleed\\w*|bruis\\w*|burns?)\\b`, 'i');
