/**
 * The beginnings of words that name a muscle, a part of the body, a phase of an injury or a condition, in English and in
 * Latin. What an author calls a product may hold one of them. A word more than needed costs a name in a report; one too few tells
 * on readers. `test/analytics/telling-words.test.ts` holds that every muscle, region, phase and condition is known by them.
 */

/** Wherever they stand. */
const ANYWHERE =
  'abdom abduct adduct ancon bicep brachi buccin clavic coccyg coraco cruris crural crureus delto diaphrag ' +
  'digastr digiti digitorum biventer epicran erector extensor fascii femor femur fibul flexor forearm frontal ' +
  'gastroc gemell glute gluta gracil halluc hammies hammy hamstring iliac iliop ilioc infrasp intercost ' +
  'inteross ischio latiss levator longiss longus lumbar lumbor lumbric masset mastoid multif obliq obtur ' +
  'occip opponens orbic palmar paraspin pecto pectin pelvi peron piriform pyriform planta platys pollic ' +
  'poplit pronat psoas pteryg pyramidal quadric quadratus radialis rectus rhomb rotator sacrosp sartor scalen ' +
  'scapul semimem semispin semiten serrat soleus soleal spinal spinae spinatus splen sternal sternoc suboccip ' +
  'subclav subscap supinat supraspin surae temporalis tensor teres thorac tibia trachelo transvers trapez tricep ' +
  'ulnar vastus zygomat shoulder thigh wrist elbow ankle achill armpit groin thumb finger buttock private ' +
  'acute chronic injur blood heart thromb phlebit pregnan diabet cancer tumor tumour neuropath surger surgic ' +
  'fractur arteri varic lymph oedema edema allerg salicyl medicin epilep pacemak implant osteop unstead ' +
  'sensitiv broken fasci tendin tendon tendop arthr sciati splint sprain hernia bursi spasm cramp whiplash ' +
  'migrain headache scolio ligament menisc bunion carpal';

/** Where a word begins: within others they mean something else. */
const AT_START =
  'calf calv knee shin neck back foot feet heel chest belly spine spina waist scap numb organ child bone';

/** Whole words, in either number. */
const WHOLE =
  'arm leg toe hip jaw rib lat trap pec delt quad ab abs hand head eye skin clot vein tear dvt cannot weak ' +
  'scm ql tfl vmo tva tib fem fdb fdl fhb fhl edb edl ehb ehl ecrb ecrl itb teardrop';

const oneOf = (words: string): string => words.split(' ').join('|');

export const TELLING: RegExp = new RegExp(
  `${oneOf(ANYWHERE)}|\\b(?:${oneOf(AT_START)})|\\b(?:${oneOf(WHOLE)})s?\\b`,
);
