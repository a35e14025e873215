/** What each condition means for what is laid on, cold or hot. How to read it: `cell.ts`. */
import { READ_MATERIAL } from './advice.ts';
import { advising, ask, care, type LevelsOf, ok, remark, stop } from './cell.ts';

export const PACK_LEVELS = {
  'cold-pack': {
    'suspected-clot': stop('judgement'),
    'past-clot': remark(ask('S10'), 'blood that clots too easily'),
    thrombophlebitis: care('judgement'),
    'arterial-disease': ask('S9'),
    'varicose-veins': ok(),
    numbness: remark(stop('S10', 'S9'), 'on numb skin; ask first elsewhere'),
    'broken-skin': ask('S9'),
    'suspected-tear-or-fracture': remark(
      stop('S29', 'S31'),
      'get help; cold as first aid only if told to',
    ),
    pregnancy: ok(),
    child: remark(ask('S10'), 'with an adult there'),
    'heart-condition': ask('S9'),
    'blood-thinners': care('judgement'),
    'gel-allergy': ok(),
    'salicylate-allergy': ok(),
    'material-allergy': advising(care('S16', 'judgement'), READ_MATERIAL),
    'cold-sensitivity': stop('S10'),
    'fragile-tissue': remark(ask('S9'), 'cancer there'),
    'cannot-report-pain': stop('S9', 'S10'),
  },
  'heat-pack': {
    'suspected-clot': stop('S53', 'judgement'),
    'past-clot': ask('judgement'),
    thrombophlebitis: remark(ask('S35', 'S53'), 'sources do not agree'),
    'arterial-disease': ask('S8'),
    'varicose-veins': care('judgement'),
    numbness: remark(stop('S8', 'judgement'), 'on numb skin; ask first elsewhere'),
    'broken-skin': remark(
      stop('S10', 'judgement'),
      'on an open wound or an infection; ask first otherwise',
    ),
    'suspected-tear-or-fracture': stop('S29', 'S31'),
    pregnancy: advising(care('S10'), 'Never put heat on your belly while you are pregnant.'),
    child: advising(care('S11', 'judgement'), 'An adult has to be there all the time.'),
    'heart-condition': ask('S8'),
    'blood-thinners': remark(ask('S51'), 'a bleeding disorder'),
    'gel-allergy': ok(),
    'salicylate-allergy': ok(),
    'material-allergy': advising(care('S16', 'judgement'), READ_MATERIAL),
    'cold-sensitivity': ok(),
    'fragile-tissue': remark(stop('S10', 'S8'), 'an infection there; ask first for cancer'),
    'cannot-report-pain': stop('S8', 'S10'),
  },
} as const satisfies Readonly<Record<string, LevelsOf>>;
