/**
 * What each condition means for what is laid on, cold or hot. How to read it: `cell.ts`.
 *
 * Heat harms a child no later than cold does, so it is not the milder of the two.
 */
import { READ_MATERIAL } from './advice.ts';
import { advising, ask, care, type LevelsOf, ok, remark, stop } from './cell.ts';

export const PACK_LEVELS = {
  'cold-pack': {
    'suspected-clot': stop('judgement'),
    'suspected-tear-or-fracture': remark(
      stop('S29', 'S31'),
      'get help; cold as first aid only if told to',
    ),
    'recent-surgery': ask('judgement'),
    'past-clot': remark(ask('S10'), 'blood that clots too easily'),
    thrombophlebitis: care('judgement'),
    'arterial-disease': ask('S9'),
    'varicose-veins': ok(),
    lymphoedema: ask('judgement'),
    'blood-thinners': care('judgement'),
    'heart-condition': ask('S9'),
    'high-blood-pressure': care('N29', 'judgement'),
    numbness: remark(stop('S10', 'S9'), 'on numb skin; ask first elsewhere'),
    'broken-skin': ask('S9'),
    'cold-sensitivity': stop('S10', 'N29', 'N53'),
    'medicine-patch': ok(),
    'gel-allergy': ok(),
    'salicylate-allergy': ok(),
    'material-allergy': advising(care('S16', 'judgement'), READ_MATERIAL),
    pregnancy: ok(),
    child: remark(ask('S10'), 'with an adult there'),
    'cannot-report-pain': stop('S9', 'S10'),
    'powered-implant': ok(),
    epilepsy: ok(),
    'organ-trouble': ok(),
    'weak-bones': ok(),
    cancer: remark(ask('S9'), 'cancer there'),
    unsteady: ok(),
  },
  'heat-pack': {
    'suspected-clot': stop('S53', 'judgement'),
    'suspected-tear-or-fracture': stop('S29', 'S31'),
    'recent-surgery': ask('judgement'),
    'past-clot': ask('judgement'),
    thrombophlebitis: remark(ask('S35', 'S53'), 'sources do not agree'),
    'arterial-disease': ask('S8'),
    'varicose-veins': care('judgement'),
    lymphoedema: ask('N47', 'judgement'),
    'blood-thinners': remark(ask('S51'), 'a bleeding disorder'),
    'heart-condition': ask('S8'),
    'high-blood-pressure': care('judgement'),
    numbness: remark(stop('S8', 'judgement'), 'on numb skin; ask first elsewhere'),
    'broken-skin': remark(
      stop('S10', 'judgement'),
      'on an open wound, an infection or with a fever; ask first otherwise',
    ),
    'cold-sensitivity': ok(),
    'medicine-patch': stop('N23'),
    'gel-allergy': ok(),
    'salicylate-allergy': ok(),
    'material-allergy': advising(care('S16', 'judgement'), READ_MATERIAL),
    pregnancy: advising(care('S10'), 'Never put heat on your belly while you are pregnant.'),
    child: remark(ask('S11', 'judgement'), 'with an adult there'),
    'cannot-report-pain': stop('S8', 'S10'),
    'powered-implant': ok(),
    epilepsy: ok(),
    'organ-trouble': ok(),
    'weak-bones': ok(),
    cancer: remark(stop('S10', 'S8', 'N22'), 'cancer or an infection there'),
    unsteady: ok(),
  },
} as const satisfies Readonly<Record<string, LevelsOf>>;
