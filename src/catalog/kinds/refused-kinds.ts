/** What no modality is right for: its harm is not where it is used, or no caution in a card could keep a reader from it. */
import type { RefusedKind } from './kind.ts';

export const REFUSED_KINDS: readonly RefusedKind[] = [
  {
    what: 'something to swallow',
    refused:
      'What is swallowed acts in the whole body, on the liver and on other medicines, and no caution of ours covers that.',
    words:
      'capsules?|caplets?|tablets?|softgels?|soft ?gel caps\\w*|lozenges?|gumm(?:y|ies)|pills?|supplements?|supplementation|nutraceuticals?|powder|drink mix|(?:energy|protein|recovery|electrolyte|collagen|health) (?:drink|shake|powder|bar)s?|drinks?|(?:ginger|energy|vitamin|turmeric) shots?|syrup|smoothie|(?:herbal |ginger |turmeric )teas?|oral (?:drops|spray|solution)|sublingual|globul\\w*|(?:homeopath\\w*|arnica) … pellets?|pellets? … homeopath\\w*|chews|effervescent|brause|juices?|collagen peptides?|multi ?vitamins?|omega ?3|fish oil|krill oil|glucosamin\\w*|chondroitin\\w*|curcumin\\w*|melatonin|(?:magnesium|calcium|zinc) (?:bis)?(?:glycinat|citrat|oxid|malat|threonat|taurat)\\w*|kapseln?|tabletten?|brausetabletten?|dragees?|pulver|nahrungserganzung\\w*|trink ?ampullen?|tropfen|gelules?|comprimes?|poudre|complements? alimentaires?|sirop|sachets?',
    unless: 'zinc oxide tape|bath|soak|foot spa|putty|bench|warmer',
    tells:
      'swallow (?:it|them|one|two|the|a|with)|take (?:up to )?(?:an?|one|two|three|four|\\d+|the|your)? ?(?:(?:or|to) \\w+ )?(?:capsules?|caplets?|tablets?|pills?|softgels?|soft ?gel caps\\w*|gummies|scoops?|m?c?g|ml|sachets?)|\\d+ ?m?c?g (?:(?:a|per|each|every) (?:day|dose|serving|morning|evening|night)|daily|once|twice)|take (?:it|them|one|two|1|2) (?:daily|by mouth|orally|with (?:food|water|meals?|a meal|a glass|breakfast|dinner|milk|juice)|(?:before|after) (?:food|meals?|eating|breakfast|dinner))|(?:stir|mix|dissolve|shake) … (?:in|into|with) (?:a glass|juice|milk|your (?:drink|coffee|tea))|drink it|under (?:your|the) tongue|take … drops (?:in|with|by|before|after|daily|twice|once)|(?:take|drink) (?:[\\w-]+ )?(?:(?:tea|table) ?)?spoon(?:ful)?s? (?:daily|with|by|before|after|twice|once|every|each)|chew (?:it|one|two|them)',
  },
  {
    what: 'something to swallow',
    refused:
      'What is swallowed acts in the whole body, on the liver and on other medicines, and no caution of ours covers that.',
    words:
      'vitamins?|tinctures?|(?:liquid|oral|ionic) magnesium|turmeric|kurkuma|curcuma|collagen|kollagen|msm|ashwagandha|creatine|bromelain|(?:cherry|ginger|beet\\w*) (?:juice )?(?:concentrate|extract)|aspirin|acetylsalicyl\\w*|paracetamol|acetaminophen|tylenol',
    unless:
      'arni[ck]a|comfrey|beinwell|gel|cream|creme|balm|lotion|rub|oil|spray|salve|ointment|roll ?on|mask|patch|soak|bath|paste|compress|salbe',
  },
  {
    what: 'a magnet or a device with a magnetic field',
    refused: 'It can stop a pacemaker or an insulin pump that its reader wears, or somebody near.',
    words:
      'magnets?|magnetic\\w*|bio ?magnet\\w*|magnet ?(?:feld|therapie|armband|pflaster|bandage)\\w*|pemf|pulsed electro ?magnetic\\w*|electro ?magnetic\\w*|aimants?|aimantee?s?|magnetique\\w*|magnetotherap\\w*',
  },
  {
    what: 'an ultrasound device',
    refused:
      'Ultrasound heats deep in the body, where nobody feels it, and belongs in trained hands.',
    words: 'ultra ?sound\\w*|ultra ?sonic\\w*|ultra ?schall\\w*|ultra ?sons?',
    unless: 'diffuser|humidifier|cleaner|welded',
  },
  {
    what: 'a shock wave device',
    refused: 'Shock waves can tear vessels and nerves, and belong in trained hands.',
    words:
      'shock ?waves?|eswt|sto(?:ss|ß) ?wellen?\\w*|ondes? de choc|radial (?:pressure )?waves?|acoustic waves?',
  },
  {
    what: 'needles',
    refused: 'A needle can reach a lung, a vessel or a nerve, and belongs in trained hands.',
    words:
      'dry ?needl\\w*|(?:acupuncture|press|intradermal|micro|filiform|sterile|trigger point) ?needl\\w*|needling|needles?|derma ?(?:roller|pen|stamp)|akupunktur ?nadeln?|nadeln?|aiguilles?|lancets?|wet cupping|blood ?letting|plum blossom',
    unless: '(?:needle|nadel) mat',
  },
  {
    what: 'bands that stop the flow of blood',
    refused: 'They stop the flow of blood on purpose, which can make a clot.',
    words:
      'blood ?flow ?restrict\\w*|bfr|b strong|kaatsu|occlusion (?:bands?|cuffs?|training|straps?)|(?:restrict\\w*|occlu\\w*) … blood ?flow|tourniquets?|okklusions ?\\w+|restriction … (?:sanguin\\w*)',
  },
];
