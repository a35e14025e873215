/** The names of pain gels, and of what they must not meet, as authors write them. */

/** No pain gel: a gel pack, a gel insert, massage cream, a thing in the colour of cream. */
const NO_FILLING =
  '(?![- ](?:packs?|pads?|beads?|filled|inserts?|cores?|cushions?|inside|filling|colou?r\\w*|ones?|version|dots?|strips?))';
const SUBSTANCE =
  '(?:gels?|creams?|lotions?|balms?|salves?|liniments?|ointments?|(?:muscle|chest)[- ]rubs?|embrocations?|roll-ons?)';

export const GEL = `(?:(?<!massage[- ])(?:(?:pain|warm\\w*|cool\\w*|cold|menthol)[- ]?(?:\\w+ing[- ]?)?(?:gels?|creams?|lotions?)|gels?|creams?|balms?|salves?|liniments?|ointments?|(?:muscle|chest)[- ]rubs?|embrocations?)\\b${NO_FILLING})`;

/** A gel that is meant for pain beyond doubt: a pack has a gel in it, and a brace may come in cream. */
export const PAIN_GEL = `(?:(?<!massage[- ])(?:(?:pain|muscle|warming|cooling|menthol|heating|deep[- ]heat|tiger|arnica|camphor|capsaicin|herbal|sports|favou?rite)[- ](?:relief[- ])?${SUBSTANCE}|(?:liniments?|(?:muscle|chest)[- ]rubs?|salves?|embrocations?|ointments?|balms?)|the (?:cream|lotion)(?= (?:in|on|under|off|soaks?|stays?|sinks?|works?) )|(?:your|my|some|any|a (?:bit|dab|smear|squirt|layer|little|drop|touch|film|blob) of|rubbed with|rubbed in) (?:\\w+ )?${SUBSTANCE})\\b${NO_FILLING})`;

const PART = '(?:knee|calf|ankle|elbow|arm|leg|thigh|wrist|back|foot|shin|shoulder|neck)';

export const OTHER =
  '(?:heat(?:ing)?(?:[- ](?:packs?|pads?|wraps?|therapy|lamps?))?|(?:hot|warm|cold)[- ](?:packs?|baths?|showers?|compress(?:es)?|water(?: bottles?)?|towels?)|ice(?:[- ]packs?)?|sauna|wraps?|bandages?|braces?|sleeves?|socks?|stockings?|supports?|compression|cling film|tights|leggings|(?:kinesio\\w*[- ])?tape|plastic|tight (?:clothes|clothing|trousers)|foam rollers?|massage (?:balls?|guns?|rollers?|sticks?)|packs?)\\b';

/** What can be named in no other sense. */
export const SURELY_OTHER = `(?:(?:heat(?:ing|ed)?|hot|cold|ice|warm)[- ](?:packs?|pads?|wraps?|lamps?|compress(?:es)?|cushions?|blankets?|towels?|cuffs?|water bottles?|showers?|baths?|tubs?|soaks?)|wheat (?:bags?|packs?)|electric blankets?|sauna|jacuzzi|frozen (?:peas|vegetables)|ice cubes|bandag(?:es?|ing)|(?:your|the|my|a) (?:brace|splint|bandage)|(?:${PART}|compression)[- ](?:braces?|sleeves?|supports?|wraps?|straps?|socks?|stockings?|splints?|tights|garments?)|cling film|cling ?wrap|plastic wrap|(?:kinesiology|kinesio|sports|kt)[- ]tape|leggings|tights|foam rollers?|massage (?:balls?|guns?|rollers?|sticks?|tools?))\\b`;

export const SECOND_GEL =
  '(?:another|second|other|warm\\w*|cold|cool\\w*)[- ](?:gels?|creams?|balms?)\\b';
