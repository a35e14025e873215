/**
 * What a reader is asked, and what they are told when they say yes, word for word as it was agreed. In which
 * words a question is put decides who says yes to it.
 */

export const AGREED_QUESTIONS: Readonly<Record<string, string>> = {
  'suspected-clot': 'I might have a blood clot now: one leg or arm is swollen, warm, red or sore',
  'suspected-tear-or-fracture':
    'Something went pop or crack, or takes no weight, or looks out of place. Or it is hard, tight and very sore',
  'recent-surgery':
    'I had surgery near the {muscle} in the last 3 months. Or I have metal or a new joint there',
  'past-clot': 'I have had a blood clot, or my blood clots too easily',
  thrombophlebitis: 'I have a hard, sore or red vein just under the skin',
  'arterial-disease':
    'I have poor blood flow in my legs, or my calf hurts when I walk and stops when I rest',
  'varicose-veins': 'I have varicose veins: thick, lumpy veins on the leg',
  lymphoedema: 'An arm or leg swells since my lymph glands were taken out or treated',
  'blood-thinners': 'I take blood thinners, or I bleed too easily',
  'heart-condition': 'I have heart failure, or another bad heart problem',
  'high-blood-pressure': 'My blood pressure is high',
  numbness: 'My skin is numb over the {muscle}. Or I cannot feel my feet well, as with diabetes',
  'broken-skin':
    'The skin over the {muscle} is cut, burnt or infected, or has a rash. Or I have a fever',
  'cold-sensitivity':
    'Cold turns my fingers white, gives me hives or once gave me frostbite. Or I have sickle cell disease',
  'medicine-patch': 'I wear a patch with medicine on my skin',
  'gel-allergy':
    'I am allergic to a gel, or to what is in it. That may be menthol, camphor, chilli, citrus or alcohol. Daisies or arnica count too',
  'salicylate-allergy':
    'Aspirin or a pain pill once gave me a rash, a swollen face or a hard time breathing. Or I must keep off salicylate',
  'material-allergy':
    'I get a rash from rubber, latex, neoprene or elastane. Or I get one from sticking plasters',
  pregnancy: 'I am pregnant or breastfeeding',
  child: 'It is for a child under 12',
  'cannot-report-pain':
    'It is for someone who can not tell me that it hurts: asleep, drugged or with dementia',
  'powered-implant': 'I have a pacemaker, or a part in my body that runs on power',
  epilepsy: 'I have epilepsy or have had fits',
  'organ-trouble': 'I have kidney or liver trouble. Or I have asthma, or had a stomach ulcer',
  'weak-bones': 'My bones are weak',
  cancer:
    'I have or had cancer near the {muscle}. Or I have a bone infection or a hard lump of bone there',
  unsteady: 'I get dizzy or fall easily',
};

export const AGREED_REASONS: Readonly<Record<string, string>> = {
  'suspected-clot':
    'A clot can break off and move to the lungs, so a doctor has to check it before you use this.',
  'suspected-tear-or-fracture':
    'A break or tear can get worse with this, so have it looked at before you use anything.',
  'recent-surgery':
    'A fresh scar, a new joint or metal in you could be harmed by this, so your surgeon has to say yes.',
  'past-clot': 'Once you have had a clot, a new one is more likely, and this could do harm then.',
  thrombophlebitis: 'Some people with a sore vein under the skin have a clot deeper down as well.',
  'arterial-disease':
    'With poor blood flow, skin and muscle are hurt more easily, and you may see it too late.',
  'varicose-veins':
    'Thick, lumpy veins are hurt easily, so nothing should rub, pinch, press or heat them much.',
  lymphoedema:
    'That arm or leg drains badly, so heat, cold, a rub or a squeeze can make it swell more.',
  'blood-thinners':
    'You bleed and bruise more easily, and some gels change how your medicine works.',
  'heart-condition':
    'Heat, cold, a squeeze, a current, a drug, hard work or raised legs can be too much for a weak heart.',
  'high-blood-pressure':
    'Cold, heat, hard work, hard pressing, hanging and some drugs can change your blood pressure too fast.',
  numbness:
    'Numb skin cannot warn you when something is too hot, too cold, too tight, too strong or too hard.',
  'broken-skin': 'Broken or infected skin can get worse with this, and so can a fever.',
  'cold-sensitivity':
    'It feels cold, and cold could turn your fingers white, give you hives, harm your skin or set off a crisis.',
  'medicine-patch':
    'With heat, a rub, a squeeze or one more drug, you could get too much of a drug at once.',
  'gel-allergy':
    'It has in it, or may have, what you react to, and your skin could swell, burn or blister.',
  'salicylate-allergy':
    'It has in it, or may have, a drug much like aspirin or a pain pill, and you could react to it.',
  'material-allergy':
    'It may have rubber, latex, neoprene, glue or the like in it, which can give you a rash.',
  pregnancy:
    'It may not be safe while you are pregnant or nurse, and leg clots are more likely then.',
  child: 'A child can be hurt by what does not hurt you, so an adult has to be there.',
  'cannot-report-pain':
    'If someone cannot say that it hurts, they can be burned, frozen or pinched and no one will know.',
  'powered-implant':
    'It could shake, press, chill or jolt such a part or its wires, so that it does not work as it should.',
  epilepsy: 'It could set off a fit, or a fit could do you great harm while you use it.',
  'organ-trouble':
    'Your body may not cope with it, or with a drug in it that gets in through the skin.',
  'weak-bones':
    'A weak bone can break when something pulls, shakes or presses on it, or when you fall.',
  cancer:
    'This could do harm where there is or was cancer, a bone infection or a hard lump of bone.',
  unsteady:
    'You could fall with this and break something, so make sure first that it is right for you.',
};

/** In which group each is asked, and the groups in their order. */
export const AGREED_GROUPS: Readonly<Record<string, string>> = {
  now: 'suspected-clot suspected-tear-or-fracture recent-surgery',
  blood:
    'past-clot thrombophlebitis arterial-disease varicose-veins lymphoedema blood-thinners heart-condition high-blood-pressure',
  skin: 'numbness broken-skin cold-sensitivity medicine-patch',
  allergies: 'gel-allergy salicylate-allergy material-allergy',
  who: 'pregnancy child cannot-report-pain powered-implant epilepsy organ-trouble weak-bones cancer unsteady',
};

/** What is told in the place of the reason, what to do: of which condition, and with which modalities. */
const ADVICE: readonly (readonly [
  advice: string,
  ...(readonly [condition: string, modalities: string])[],
])[] = [
  [
    'Spread it thinly. Do not rub hard, and stop if the leg hurts more or swells.',
    ['past-clot', 'cold-gel warm-gel herbal-rub'],
  ],
  [
    'Do not rub it in over thick or lumpy veins.',
    ['varicose-veins', 'cold-gel warm-gel nsaid-gel herbal-rub'],
  ],
  [
    'Do not rub it on. Take it off if the leg hurts more or swells.',
    ['past-clot', 'medicated-patch'],
  ],
  ['Do not stick it over thick or lumpy veins.', ['varicose-veins', 'medicated-patch']],
  ['Do not stick it over the sore vein.', ['thrombophlebitis', 'medicated-patch']],
  ['Do not rub it in over the sore vein.', ['thrombophlebitis', 'herbal-rub']],
  [
    'Keep it off the scar, and off skin that has not healed.',
    ['recent-surgery', 'cold-gel warm-gel medicated-patch nsaid-gel herbal-rub'],
  ],
  [
    'Keep it well away from your patch. Never use it on top.',
    [
      'medicine-patch',
      'cold-gel warm-gel nsaid-gel herbal-rub brace compression massage tape percussion electrical air-compression cupping spike-mat night-splint boot',
    ],
  ],
  [
    'Never use it over that part, its wires or near them.',
    ['powered-implant', 'massage cupping electric-heat'],
  ],
  ['Never put heat on your belly while you are pregnant.', ['pregnancy', 'heat-pack hot-wax']],
  [
    'Late in a pregnancy, lie on your side and not flat on your back.',
    ['pregnancy', 'positioning'],
  ],
  ['Never for a baby’s sleep.', ['child', 'positioning']],
  [
    'Read the label first. Do not use it if it lists salicylate.',
    ['salicylate-allergy', 'cold-gel'],
  ],
  [
    'Read the label first. Do not use it if it has rubber, latex or the like in it.',
    [
      'material-allergy',
      'cold-pack heat-pack massage stretch percussion air-compression cupping electric-heat hot-wax insole positioning',
    ],
  ],
  [
    'Read the label first. The gel of its pads can give you a rash.',
    ['material-allergy', 'electrical'],
  ],
  [
    'Start low, and stop if you get dizzy or your head hurts.',
    ['high-blood-pressure', 'electrical'],
  ],
];

export const AGREED_ADVICE: readonly (readonly [
  condition: string,
  modality: string,
  advice: string,
])[] = ADVICE.flatMap(([advice, ...places]) =>
  places.flatMap(([condition, modalities]) =>
    modalities.split(' ').map(modality => [condition, modality, advice] as const),
  ),
);

/** With which answers help comes first, and the help cards that are opened. */
export const AGREED_HELP_FIRST: Readonly<Record<string, string>> = {
  'suspected-clot': 'emergency today',
  'suspected-tear-or-fracture': 'emergency today',
  thrombophlebitis: 'today',
  'arterial-disease': 'soon',
};

/** What is told of a warm gel that lists its ingredients, and no salicylate among them. */
export const AGREED_ADVICE_WITHOUT_SALICYLATE: readonly (readonly [
  condition: string,
  advice: string,
])[] = [['salicylate-allergy', 'Read the label first. Do not use it if it lists salicylate.']];
