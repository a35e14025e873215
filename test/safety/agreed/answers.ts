/**
 * What a reader is asked, and what they are told when they say yes, word for word as it was agreed. In which
 * words a question is put decides who says yes to it.
 */

export const AGREED_QUESTIONS: Readonly<Record<string, string>> = {
  'suspected-clot': 'I might have a blood clot now: one leg or arm is swollen, warm, red or sore',
  'past-clot': 'I have had a blood clot, or my blood clots too easily',
  thrombophlebitis: 'I have a hard, sore or red vein just under the skin',
  'arterial-disease':
    'I have poor blood flow in my legs, or my calf hurts when I walk and stops when I rest',
  'varicose-veins': 'I have varicose veins: thick, lumpy veins on the leg',
  numbness: 'My skin is numb there, or I cannot feel my feet well, as with diabetes',
  'broken-skin': 'The skin there is cut, burnt or infected, or has a rash',
  'suspected-tear-or-fracture':
    'It may be torn, broken or out of joint: it popped, cracked, takes no weight, or is hard, tight and very sore',
  pregnancy: 'I am pregnant or breastfeeding',
  child: 'It is for a child under 12',
  'heart-condition': 'I have heart failure, or another bad heart problem',
  'blood-thinners': 'I take blood thinners, or I bleed too easily',
  'gel-allergy':
    'I am allergic to a gel, or to what is in it. That may be menthol, camphor, chilli, citrus or alcohol',
  'salicylate-allergy':
    'I am allergic to aspirin, or was told to keep off salicylate. The two are much alike',
  'material-allergy': 'I get a rash from things made of rubber, latex, neoprene or elastane',
  'cold-sensitivity': 'Cold turns my fingers white, gives me hives, or once gave me frostbite',
  'fragile-tissue':
    'My bones are weak. Or there is cancer, a bone infection or a hard lump of bone in that place',
  'cannot-report-pain':
    'It is for someone who can not tell me that it hurts: asleep, drugged or with dementia',
};

export const AGREED_REASONS: Readonly<Record<string, string>> = {
  'suspected-clot':
    'A clot can break off and move to the lungs, so a doctor has to check it before you use this.',
  'past-clot': 'Once you have had a clot, a new one is more likely, and this could do harm then.',
  thrombophlebitis: 'Some people with a sore vein under the skin have a clot deeper down as well.',
  'arterial-disease':
    'With poor blood flow, skin and muscle are hurt more easily, and you may see it too late.',
  'varicose-veins':
    'Thick, lumpy veins are hurt easily, so nothing should rub, pinch, press or heat them much.',
  numbness:
    'Numb skin cannot warn you when something is too hot, too cold, too tight, too strong or too hard.',
  'broken-skin':
    'Broken or infected skin can be burned, rubbed or squeezed by this, and get worse.',
  'suspected-tear-or-fracture':
    'A break or tear can get worse with this, so have it looked at before you use anything.',
  pregnancy:
    'It may not be safe while you are pregnant or nurse, and leg clots are more likely then.',
  child: 'A child can be hurt by what does not hurt you, so an adult has to be there.',
  'heart-condition':
    'Heat, cold, a tight fit, hard work or deep pressing can be too much for a weak heart.',
  'blood-thinners':
    'You bleed and bruise more easily, and some gels change how your medicine works.',
  'gel-allergy':
    'It has in it, or may have, what you react to, and your skin could swell, burn or blister.',
  'salicylate-allergy': 'It has salicylate in it, or may have, and that is much like aspirin.',
  'material-allergy':
    'It may have rubber, latex, neoprene or the like in it, which can give you a rash.',
  'cold-sensitivity':
    'It feels cold, and cold could turn your fingers white again, give you hives or harm your skin.',
  'fragile-tissue':
    'This could do harm to weak bones, or where there is cancer, an infection or a hard lump of bone.',
  'cannot-report-pain':
    'If someone cannot say that it hurts, they can be burned, frozen or pinched and no one will know.',
};

/** What is told in the place of the reason: what to do. */
export const AGREED_ADVICE: readonly (readonly [
  condition: string,
  modality: string,
  advice: string,
])[] = [
  [
    'past-clot',
    'cold-gel',
    'Spread it thinly. Do not rub hard, and stop if the leg hurts more or swells.',
  ],
  [
    'past-clot',
    'warm-gel',
    'Spread it thinly. Do not rub hard, and stop if the leg hurts more or swells.',
  ],
  ['varicose-veins', 'cold-gel', 'Do not rub it in over thick or lumpy veins.'],
  ['varicose-veins', 'warm-gel', 'Do not rub it in over thick or lumpy veins.'],
  ['pregnancy', 'heat-pack', 'Never put heat on your belly while you are pregnant.'],
  ['child', 'heat-pack', 'An adult has to be there all the time.'],
  ['blood-thinners', 'cold-gel', 'Tell your pharmacist that you use it.'],
  ['salicylate-allergy', 'cold-gel', 'Read the label first. Do not use it if it lists salicylate.'],
  [
    'material-allergy',
    'cold-pack',
    'Read the label first. Do not use it if it has rubber, latex or the like in it.',
  ],
  [
    'material-allergy',
    'heat-pack',
    'Read the label first. Do not use it if it has rubber, latex or the like in it.',
  ],
  [
    'material-allergy',
    'massage',
    'Read the label first. Do not use it if it has rubber, latex or the like in it.',
  ],
  [
    'material-allergy',
    'stretch',
    'Read the label first. Do not use it if it has rubber, latex or the like in it.',
  ],
];

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
