/** How a text keeps readers from those who know: from a doctor, an examination, their own medicine. */
import { type Denial, denial, NOT } from './denial.ts';

const DOCTOR =
  '(?:a |the |your |any |another )?(?:doctors?|gps?|pharmacists?|physio\\w*|nurses?|midwi(?:fe|ves)|specialists?|surgeons?|clinics?|surgery|practice|hospitals?|a ?& ?e|emergency room|chiropractors?|therapists?)';
const SCAN =
  '(?:a |the |your |any |an |another )?(?:scans?|x-?rays?|mri(?: scans?)?|ultrasound|examinations?|check-?ups?|tests?|diagnos[ie]s|appointments?|second opinion)';
const HELP = `(?:${DOCTOR}|${SCAN})`;
const MEDICINE =
  '(?:medic(?:ation|ine)s?|blood thinners?|tablets|pills|painkillers|prescriptions?|treatment)';

export const OF_DOCTORS: readonly Denial[] = [
  denial(
    `(?:no (?:need|reason|point) (?:to|in)|need not|(?:needn|don)['’]t|(?:not|never|\\w+n['’]t) (?:have|need) to|not worth|instead of|rather than|without(?: ever)?|before you (?:run|go|rush)) ?(?:ask|see|check|talk|speak|listen|go|consult|call|visit|bother|trouble|wait(?:ing)? for|go(?:ing)? to|run(?:ning)? to|pay(?:ing)? for|disturb|phone|involv\\w+)\\w*(?: off)?(?: to| with)? ${HELP}\\b`,
  ),
  denial(
    `(?:not|never|no longer|\\w+n['’]t) need ${HELP}\\b|needs? no (?:${DOCTOR}|scans?|x-?rays?|mri|diagnosis)\\b|no need (?:for|of) ${HELP}\\b|no ${HELP}(?:['’]s)? (?:is |are )?(?:needed|necessary|required|visit|appointment)\\b|${HELP} (?:is not|isn['’]t|are not|becomes?) (?:un)?(?:needed|necessary|required)\\b|(?:makes?|making|renders?) (?:\\w+ ){0,4}?(?:to )?${HELP} (?:unnecessary|superfluous|needless|pointless)\\b`,
  ),
  denial(
    `(?:skip|forget|cancel|put off|postpone|miss out|leave out|do without|get by without|go without|spare yourself|avoid|bypass) (?:about )?(?:(?:going|driving|running|a trip|asking|seeing|calling) (?:to )?)?(?:(?:the|your|a|that|any) )?(?:(?:visit|trip|walk) to |appointment with |wait at |queue at )?${HELP}\\b(?! (?:to|of) (?:the )?(?:sun|light))`,
    { unlessBefore: NOT },
  ),
  denial(
    `(?:sav|spar)\\w+ (?:you |yourself |me |them )?(?:(?:a|the|that|another|many) )?(?:(?:trip|visit|walk|wait|queue|fee|bill|cost|money|way)s? (?:to|at|for|of|from) ${HELP}|${HELP}(?:['’]s (?:visit|fee|bill))?)\\b`,
    { unlessBefore: NOT },
  ),
  denial(`without (?:any|a|asking|seeing|needing|the help of|calling|bothering) ${HELP}\\b`, {
    unlessBefore: /\b(?:not|never|no)\b|n['’]t\b/i,
  }),
  denial(
    `why (?:pay|wait|bother|go|see|run|ask|spend)\\b[^.;]{0,30}\\b${HELP}\\b|${DOCTOR} (?:will |would |can |could )?(?:only|just) (?:\\w+ )?(?:tell|say|send|sell|give|prescribe|guess)\\b|(?:cheaper|quicker|faster|better|easier) than (?:going to |seeing |a (?:visit|trip) to )?${HELP}\\b`,
  ),
  denial(
    `(?:replac(?:e|es|ing)|instead of|in place of|(?:as good|does the job) (?:as|of)|substitutes? for) (?:${HELP}|(?:(?:your|the|any) )?${MEDICINE})\\b`,
    { unlessBefore: /\bno \w+ $|\b(?:not?|never|no) (?:a )?$/i },
  ),
  denial(
    `(?:stop|skip|quit|drop|come off|halve|cut down on|do without|throw away|put away) (?:taking |using )?(?:(?:your|the|any|all) )*${MEDICINE}\\b`,
    { unlessBefore: new RegExp(`${NOT.source}|\\bask\\b`, 'i') },
  ),
  denial(
    "(?:tells?|shows?|says?|explains?|finds? out|work out|know|learn|see)(?: you)? (?:exactly )?(?:what is|what['’]s) (?:really )?wrong with you\\b|(?:your|their) own diagnosis\\b|diagnos(?:e|es|ing) (?:yourself|your own|your|it yourself|any)\\b|self-diagnos\\w+",
    { unlessBefore: /\b(?:cannot|can['’]t|not|never|only a doctor can)\b/i },
  ),
];
