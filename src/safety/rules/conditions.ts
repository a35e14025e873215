/**
 * What readers may say about themselves in the check, in words that anybody understands.
 *
 * It is loaded with the check and not for the first paint. It says who somebody is and never what follows from that,
 * which is in `matrix.ts`. No answer to it may be stored or sent.
 */

export interface Condition {
  /** What the reader ticks, in the first person. */
  readonly statement: string;
  /** Ends the sentences "Do not use it if you …" and "Ask a doctor or pharmacist first if you …". */
  readonly who: string;
  /** Begins the short form of a caution for somebody who ticked it. */
  readonly asks: string;
}

export const CONDITIONS = {
  'suspected-clot': {
    statement: 'I might have a blood clot now: one leg or arm is swollen, warm, red or sore',
    who: 'might have a blood clot now',
    asks: 'Maybe a clot now?',
  },
  'past-clot': {
    statement: 'I have had a blood clot, or my blood clots too easily',
    who: 'have had a blood clot, or blood that clots too easily',
    asks: 'Had a clot?',
  },
  thrombophlebitis: {
    statement: 'I have a hard, sore or red vein just under the skin',
    who: 'have a hard, sore or red vein just under the skin',
    asks: 'A sore vein?',
  },
  'arterial-disease': {
    statement:
      'I have poor blood flow in my legs, or my calf hurts when I walk and stops when I rest',
    who: 'have poor blood flow in your legs, or calf pain that comes when you walk and stops when you rest',
    asks: 'Poor blood flow?',
  },
  'varicose-veins': {
    statement: 'I have varicose veins: thick, lumpy veins on the leg',
    who: 'have varicose veins',
    asks: 'Varicose veins?',
  },
  numbness: {
    statement: 'My skin is numb there, or I cannot feel my feet well, as with diabetes',
    who: 'have numb skin there, nerve damage, or diabetes with numb feet',
    asks: 'Numb skin?',
  },
  'broken-skin': {
    statement: 'The skin there is cut, burnt or infected, or has a rash',
    who: 'have a cut, a burn, a rash or an infection on the skin there',
    asks: 'Broken skin?',
  },
  'suspected-tear-or-fracture': {
    statement:
      'It may be torn, broken or out of joint: it popped, cracked, takes no weight, or is hard, tight and very sore',
    who: 'might have something broken, torn or out of joint, or a leg or arm that is tight, hard and very sore',
    asks: 'Maybe torn or broken?',
  },
  pregnancy: {
    statement: 'I am pregnant or breastfeeding',
    who: 'are pregnant or breastfeeding',
    asks: 'Pregnant or nursing?',
  },
  child: {
    statement: 'It is for a child under 12',
    who: 'are under 12, or want it for a child under 12',
    asks: 'For a child?',
  },
  'heart-condition': {
    statement: 'I have heart failure, or another bad heart problem',
    who: 'have heart failure, or another serious heart problem',
    asks: 'A weak heart?',
  },
  'blood-thinners': {
    statement: 'I take blood thinners, or I bleed too easily',
    who: 'take blood thinners, or bleed too easily',
    asks: 'On blood thinners?',
  },
  'gel-allergy': {
    statement:
      'I am allergic to a gel, or to what is in it. That may be menthol, camphor, chilli, citrus or alcohol',
    who: 'are allergic to menthol, camphor, chilli, citrus, alcohol or anything else in it',
    asks: 'Allergic to a gel?',
  },
  'salicylate-allergy': {
    statement:
      'I am allergic to aspirin, or was told to keep off salicylate. The two are much alike',
    who: 'are allergic to aspirin or salicylate',
    asks: 'Allergic to aspirin?',
  },
  'material-allergy': {
    statement: 'I get a rash from things made of rubber, latex, neoprene or elastane',
    who: 'get a rash from rubber, latex, neoprene or elastane',
    asks: 'A rash from rubber?',
  },
  'cold-sensitivity': {
    statement: 'Cold turns my fingers white, gives me hives, or once gave me frostbite',
    who: 'get white fingers or hives from the cold, or once had frostbite',
    asks: 'Hurt by cold?',
  },
  'fragile-tissue': {
    statement:
      'My bones are weak. Or there is cancer, a bone infection or a hard lump of bone in that place',
    who: 'have weak bones, or cancer or a bone infection there, or a hard lump of bone in the muscle',
    asks: 'Weak bones, or a lump?',
  },
  'cannot-report-pain': {
    statement:
      'It is for someone who can not tell me that it hurts: asleep, drugged or with dementia',
    who: 'cannot say that it hurts, or want it for someone who cannot',
    asks: 'Cannot say it hurts?',
  },
} as const satisfies Record<string, Condition>;

export type ConditionCode = keyof typeof CONDITIONS;
