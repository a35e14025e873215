/** What each condition means for what is worn. How to read it: `cell.ts`. */
import { ask, care, type LevelsOf, ok, remark, stop } from './cell.ts';

export const WORN_LEVELS = {
  brace: {
    'suspected-clot': remark(
      stop('seed', 'judgement'),
      'until a doctor has checked it and decides',
    ),
    'past-clot': ask('seed'),
    thrombophlebitis: ask('S13', 'S33', 'S34'),
    'arterial-disease': ask('S12'),
    'varicose-veins': care('S21', 'judgement'),
    numbness: ask('S12'),
    'broken-skin': remark(stop('judgement'), 'on the sore spot'),
    'suspected-tear-or-fracture': stop('S30', 'S31'),
    pregnancy: care('judgement'),
    child: ask('judgement'),
    'heart-condition': care('judgement'),
    'blood-thinners': ok(),
    'gel-allergy': ok(),
    'salicylate-allergy': ok(),
    'material-allergy': stop('S16'),
    'cold-sensitivity': ok(),
    'fragile-tissue': ok(),
    'cannot-report-pain': stop('judgement'),
  },
  compression: {
    'suspected-clot': remark(
      stop('seed', 'judgement'),
      'until a doctor has checked it and decides',
    ),
    'past-clot': ask('seed'),
    thrombophlebitis: ask('seed', 'S13', 'S33'),
    'arterial-disease': remark(stop('S12', 'S14', 'S15'), 'unless a doctor agrees'),
    'varicose-veins': remark(
      ask('S12', 'judgement'),
      'if it hurts or the skin changes colour; the right size will do otherwise',
    ),
    numbness: remark(stop('S12', 'S15'), 'when feeling is badly lost; ask first otherwise'),
    'broken-skin': remark(stop('judgement'), 'on the sore spot'),
    'suspected-tear-or-fracture': remark(
      stop('S30'),
      'a tight wrap can make the pressure in a hard, swollen leg worse',
    ),
    pregnancy: ask('judgement'),
    child: ask('judgement'),
    'heart-condition': remark(stop('S12', 'S15'), 'severe heart failure; ask first otherwise'),
    'blood-thinners': ok(),
    'gel-allergy': ok(),
    'salicylate-allergy': ok(),
    'material-allergy': stop('S12'),
    'cold-sensitivity': ok(),
    'fragile-tissue': ok(),
    'cannot-report-pain': stop('judgement'),
  },
} as const satisfies Readonly<Record<string, LevelsOf>>;
