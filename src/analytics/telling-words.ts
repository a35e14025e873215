/**
 * What names a muscle, a part of the body, a phase of an injury or a condition, in English and in Latin, as short as it tells.
 * What an author calls a product may hold one of them, at any place of a word: `toespacers`, `mykneestore`. A word more than
 * needed costs a name in a report; one too few tells on readers. `test/analytics/telling-words.test.ts` holds that every
 * muscle, region, zone, phase and condition is known by them, in joined words too.
 */

export const TELLING: RegExp = new RegExp(
  '[^a-z0-9-]|ab|achil|acl|acute|adduct|allerg|ancon|ankle|arm|arter|arthr|back|belly|bicep|biventer|blood|bone|brachi|' +
    'breast|broken|buccin|bunion|bursi|buttock|calf|calv|cancer|cannot|carpal|cervic|chest|child|chronic|clav|' +
    'clot|coccy|cramp|cran|crur|delt|diabet|diaphr|digiti|dvt|ecr|edema|[ef][dh][bl]|elbow|epilep|erector|eye|' +
    'fasci|feet|fem|fibul|finger|flexor|foot|fract|frontal|gastr|gemell|glut|gracil|groin|hallu|hamm[iy]|hamstr|' +
    'hand|head|heart|heel|hernia|hip|iliac|ilio|injur|interc|intero|ischi|itb|jaw|knee|lat|leg|levator|ligam|' +
    'longiss|longus|lumb|lymph|masset|mastoid|medicin|menisc|migrain|mouth|multif|neck|nerv|neuro|numb|obliq|' +
    'obtur|occip|orbic|organ|osteo|pacemak|palm|patell|pec|pelvi|peron|phleb|plant|pollic|poplit|pregnan|private|' +
    'pronat|psoas|ptery|pyramid|ql|quad|rectus|rhomb|rib|riform|rotator|sacr|sartor|scalen|scap|sciati|scm|' +
    'scolio|semi|sensitiv|serrat|shin|shoulder|skin|soleu|spasm|spin|splen|splint|sprain|stern|supin|surg|swoll|tear|' +
    'temporal|tendi|tendo|tensor|teres|tfl|thigh|thora|throat|throm|thumb|tib|tmj|toe|transvers|trap|tricep|tumo|tva|' +
    'ulna|unstead|varic|vastus|vein|vmo|waist|weak|wrist|zygom',
);

/** What by chance holds one of those and is told: ordinary words of products, where they stand alone, and the end of `washable`. */
export const NOT_TELLING =
  /\b(?:warm|cloth|straps?|handheld|plate|flat|latex|inflatable|stimulator|fabric|tablet|organic|pilates|wheel)\b|able\b/g;
