/** What each condition means for the pain gels. How to read it: `cell.ts`. */
import { READ_SALICYLATE } from './advice.ts';
import { advising, ask, care, type LevelsOf, ok, remark, stop } from './cell.ts';

const SPREAD = 'Spread it thinly. Do not rub hard, and stop if the leg hurts more or swells.';

export const GEL_LEVELS = {
  'cold-gel': {
    'suspected-clot': stop('judgement'),
    'past-clot': advising(care('judgement'), SPREAD),
    thrombophlebitis: remark(stop('judgement'), 'over the vein'),
    'arterial-disease': care('judgement'),
    'varicose-veins': advising(care('judgement'), 'Do not rub it in over thick or lumpy veins.'),
    numbness: care('judgement'),
    'broken-skin': stop('S1'),
    'suspected-tear-or-fracture': stop('S29', 'S32'),
    pregnancy: ask('S1'),
    child: ask('S1', 'S1c'),
    'heart-condition': ok(),
    'blood-thinners': advising(care('S6'), 'Tell your pharmacist that you use it.'),
    'gel-allergy': stop('S1', 'judgement'),
    'salicylate-allergy': advising(care('S52'), READ_SALICYLATE),
    'material-allergy': ok(),
    'cold-sensitivity': care('judgement'),
    'fragile-tissue': ok(),
    'cannot-report-pain': care('judgement'),
  },
  'warm-gel': {
    'suspected-clot': stop('judgement'),
    'past-clot': advising(care('judgement'), SPREAD),
    thrombophlebitis: remark(stop('judgement'), 'over the vein'),
    'arterial-disease': ask('judgement'),
    'varicose-veins': advising(care('judgement'), 'Do not rub it in over thick or lumpy veins.'),
    numbness: ask('judgement'),
    'broken-skin': stop('S2'),
    'suspected-tear-or-fracture': stop('S29', 'S32'),
    pregnancy: ask('S2d'),
    child: remark(ask('S2', 'judgement'), 'the label says from 2 years; we say from 12'),
    'heart-condition': ok(),
    'blood-thinners': remark(
      stop('S5', 'judgement'),
      'if it has salicylate, unless a doctor agrees',
    ),
    'gel-allergy': stop('S2', 'judgement'),
    'salicylate-allergy': remark(stop('S52', 'S2c'), 'if it has salicylate'),
    'material-allergy': ok(),
    'cold-sensitivity': ok(),
    'fragile-tissue': ok(),
    'cannot-report-pain': stop('judgement'),
  },
} as const satisfies Readonly<Record<string, LevelsOf>>;
