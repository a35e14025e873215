/**
 * What readers may say about themselves in the check, in words that anybody understands.
 *
 * It is loaded with the check and not for the first paint. It says who somebody is and never what follows from that,
 * which is in `levels`. No answer to it may be stored or sent.
 *
 * The conditions stand in the order of their groups. In a statement, `{muscle}` stands for the name of the muscle that the
 * list is for; "there" in what follows from it is the same place. Two conditions hold
 * more than their code says: a bone infection and a hard lump of bone in a muscle are limited as cancer in that place is,
 * and a fever as an infected skin.
 */

/** The groups in which a reader is asked, in order. */
export const CONDITION_GROUPS = ['now', 'blood', 'skin', 'allergies', 'who'] as const;
export type ConditionGroup = (typeof CONDITION_GROUPS)[number];

export interface Condition {
  readonly group: ConditionGroup;
  /** What the reader ticks, in the first person. */
  readonly statement: string;
  /** Ends the sentences "Do not use it if you …" and "Ask a doctor or pharmacist first if you …". */
  readonly who: string;
  /** Begins the short form of a caution for somebody who ticked it. */
  readonly asks: string;
}

export const CONDITIONS = {
  'suspected-clot': {
    group: 'now',
    statement: 'I might have a blood clot now: one leg or arm is swollen, warm, red or sore',
    who: 'might have a blood clot now',
    asks: 'Maybe a clot now?',
  },
  'suspected-tear-or-fracture': {
    group: 'now',
    statement:
      'Something went pop or crack, or takes no weight, or looks out of place. Or it is hard, tight and very sore',
    who: 'felt a pop or crack, can put no weight on it, or see it bent, tight or hard',
    asks: 'A pop or a break?',
  },
  'recent-surgery': {
    group: 'now',
    statement:
      'I had surgery near the {muscle} in the last 3 months. Or I have metal or a new joint there',
    who: 'had surgery there of late, or have metal or a new joint there',
    asks: 'Surgery there?',
  },

  'past-clot': {
    group: 'blood',
    statement: 'I have had a blood clot, or my blood clots too easily',
    who: 'have had a blood clot, or blood that clots too fast',
    asks: 'Had a clot?',
  },
  thrombophlebitis: {
    group: 'blood',
    statement: 'I have a hard, sore or red vein just under the skin',
    who: 'have a hard, sore or red vein just under the skin',
    asks: 'A sore vein?',
  },
  'arterial-disease': {
    group: 'blood',
    statement:
      'I have poor blood flow in my legs, or my calf hurts when I walk and stops when I rest',
    who: 'have poor blood flow in your legs, or a calf that hurts when you walk',
    asks: 'Poor blood flow?',
  },
  'varicose-veins': {
    group: 'blood',
    statement: 'I have varicose veins: thick, lumpy veins on the leg',
    who: 'have thick, lumpy veins on the leg',
    asks: 'Thick, lumpy veins?',
  },
  lymphoedema: {
    group: 'blood',
    statement: 'An arm or leg swells since my lymph glands were taken out or treated',
    who: 'have a leg or arm that swells since your lymph glands were taken out or treated',
    asks: 'Lymph glands out?',
  },
  'blood-thinners': {
    group: 'blood',
    statement: 'I take blood thinners, or I bleed too easily',
    who: 'take blood thinners, or bleed too fast',
    asks: 'On blood thinners?',
  },
  'heart-condition': {
    group: 'blood',
    statement: 'I have heart failure, or another bad heart problem',
    who: 'have heart failure, or a bad heart',
    asks: 'A weak heart?',
  },
  'high-blood-pressure': {
    group: 'blood',
    statement: 'My blood pressure is high',
    who: 'have high blood pressure',
    asks: 'High blood pressure?',
  },

  numbness: {
    group: 'skin',
    statement: 'My skin is numb over the {muscle}. Or I cannot feel my feet well, as with diabetes',
    who: 'have numb skin there, hurt nerves, or numb feet',
    asks: 'Numb skin?',
  },
  'broken-skin': {
    group: 'skin',
    statement:
      'The skin over the {muscle} is cut, burnt or infected, or has a rash. Or I have a fever',
    who: 'have a cut, a burn, a rash or infected skin there, or a fever',
    asks: 'Broken skin or fever?',
  },
  'cold-sensitivity': {
    group: 'skin',
    statement:
      'Cold turns my fingers white, gives me hives or once gave me frostbite. Or I have sickle cell disease',
    who: 'get white fingers or hives from cold, once had frostbite, or have sickle cells',
    asks: 'Hurt by cold?',
  },
  'medicine-patch': {
    group: 'skin',
    statement: 'I wear a patch with medicine on my skin',
    who: 'wear a patch with a drug on your skin',
    asks: 'A medicine patch?',
  },

  'gel-allergy': {
    group: 'allergies',
    statement:
      'I am allergic to a gel, or to what is in it. That may be menthol, camphor, chilli, citrus or alcohol. Daisies or arnica count too',
    who: 'get a rash from menthol, chilli, daisies or what else is in it',
    asks: 'Allergic to a gel?',
  },
  'salicylate-allergy': {
    group: 'allergies',
    statement:
      'Aspirin or a pain pill once gave me a rash, a swollen face or a hard time breathing. Or I must keep off salicylate',
    who: 'once got a rash, swelled or fought to breathe from a pain pill or aspirin',
    asks: 'Do pain pills harm you?',
  },
  'material-allergy': {
    group: 'allergies',
    statement:
      'I get a rash from rubber, latex, neoprene or elastane. Or I get one from sticking plasters',
    who: 'get a rash from rubber, latex, neoprene or plasters',
    asks: 'Rash from rubber, glue?',
  },

  pregnancy: {
    group: 'who',
    statement: 'I am pregnant or breastfeeding',
    who: 'are pregnant or nurse a baby',
    asks: 'Pregnant or nursing?',
  },
  child: {
    group: 'who',
    statement: 'It is for a child under 12',
    who: 'are under 12, or want it for a child under 12',
    asks: 'For a child?',
  },
  'cannot-report-pain': {
    group: 'who',
    statement:
      'It is for someone who can not tell me that it hurts: asleep, drugged or with dementia',
    who: 'can not say that it hurts, or want it for someone who can not',
    asks: 'Cannot say it hurts?',
  },
  'powered-implant': {
    group: 'who',
    statement: 'I have a pacemaker, or a part in my body that runs on power',
    who: 'have a pacemaker, or a part in you that runs on power',
    asks: 'Pacemaker or the like?',
  },
  epilepsy: {
    group: 'who',
    statement: 'I have epilepsy or have had fits',
    who: 'have had fits, as with epilepsy',
    asks: 'Ever had fits?',
  },
  'organ-trouble': {
    group: 'who',
    statement: 'I have kidney or liver trouble. Or I have asthma, or had a stomach ulcer',
    who: 'have bad kidneys, a bad liver or asthma, or had an ulcer',
    asks: 'Kidneys, liver, asthma?',
  },
  'weak-bones': {
    group: 'who',
    statement: 'My bones are weak',
    who: 'have weak bones',
    asks: 'Weak bones?',
  },
  cancer: {
    group: 'who',
    statement:
      'I have or had cancer near the {muscle}. Or I have a bone infection or a hard lump of bone there',
    who: 'have or had cancer there, or a sick bone or a hard lump of bone',
    asks: 'Cancer or a lump?',
  },
  unsteady: {
    group: 'who',
    statement: 'I get dizzy or fall easily',
    who: 'get dizzy, or fall a lot',
    asks: 'Dizzy, or you fall?',
  },
} as const satisfies Record<string, Condition>;

export type ConditionCode = keyof typeof CONDITIONS;
