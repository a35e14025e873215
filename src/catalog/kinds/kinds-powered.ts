/** What runs on power, pulls or turns the body: current, blows, air, heat, light, traction. */
import type { Kind } from './kind.ts';

const MASSAGER = '(?:massag\\w*|masseur)';

export const KINDS_POWERED: readonly Kind[] = [
  {
    what: 'a TENS unit or muscle stimulator',
    codes: ['electrical'],
    words:
      't\\.?e\\.?n\\.?s\\.? ?\\d*|circulation booster(?! socks?)|transcutaneous … nerve|muscle trainer|electronic … (?:trainer|belt)|pulse (?:therapy|massage)|ems|nmes|e stim\\w*|electro ?stim\\w*|elektro ?stim\\w*|neuro ?stim\\w*|(?:muscle|nerve|muskel|nerven|electrical|electric|electronic) ?stim\\w*|stimulators?|stimulateur\\w*|stimulationsger\\w*|reizstrom\\w*|electrodes?|elektroden?|micro ?current|mikrostrom|interferential|powerdot|compex|electro ?(?:acu|therap|massag|puls)\\w*|elektro ?therapie\\w*|(?:acupuncture|meridian|akupunktur) ?(?:pen|stift)|(?:abs?|abdominal|toning) (?:toning )?belt|(?:electric|electronic|electrical) (?:pulse|impulse)\\w*|courant electrique|(?:pulse|low frequency) massager',
    tells:
      '(?:stick|place|put|press|attach|set|lay|wet)\\w* … (?:electrodes?)|stick … (?:gel|adhesive|sticky) pads? (?:on|to|over) (?:the|your)(?! (?:shoes?|insoles?|soles?|heels?|toes?))|(?:feel|turn … up) the current|(?:electric\\w*|weak|mild|small|gentle|low) (?:electric\\w* )?(?:current|pulses|impulses|shocks)',
  },
  {
    what: 'a vibration plate',
    codes: ['vibration-plate'],
    words:
      '(?:vibr\\w*|shak\\w+|oscillat\\w*|power) (?:plate|platform|board|machine|fitness|trainer)|whole body vibrat\\w*|ganzkorper ?vibrat\\w*|vibrationsplatt\\w*|ruttel ?platt\\w*|(?:plateforme|plaque) (?:vibrante|oscillante)|power ?plate',
  },
  {
    what: 'neck or back traction',
    codes: ['neck-traction'],
    words:
      'traction|traktion\\w*|neck (?:hammock|sling)|(?:neck|cervical) (?:stretch(?:er|ing)?|decompress\\w*|extender|posture corrector pillow)|nackenhangematte|hangematte … nacken|hamac (?:cervical|pour (?:la )?nuque)|over (?:the )?door … neck|cervical … (?:stretch\\w*|inflat\\w*)|inflatable (?:neck|cervical)|(?:neck|cervical) … (?:decompression)|(?:back|spin\\w*|lumbar) decompress\\w*|hals ?wirbel\\w*streck\\w*|nackenstrecker|hals\\w* … streck\\w*|aufblasbar\\w* halskrause|halskrause … aufblasbar\\w*|cervical … wedge(?! (?:pillow|cushion))|(?:neck|cervical) … relaxer|door … (?:head|chin) (?:harness|halter)|head halter',
    unless: 'socks?|soles?|insoles?|cleats?|tread|tips?|inversion\\w*|gravity|travel|reise\\w*',
    tells:
      'hang your head in|(?:pulls|lifts) (?:your|the) head|(?:pull|lift|draw)s? (?:your|the) head (?:up|away)',
  },
  {
    what: 'an inversion table',
    codes: ['inversion'],
    words:
      "inversion\\w*|gravity (?:boots?|inver\\w*)|inversions(?:bank|tisch)\\w*|schwerkraft ?(?:stiefel|trainer)|upside down|hang ups|table d'? ?inversion|teeter",
    unless: 'sprains?|eversion|brace',
    tells:
      'hang\\w* (?:head (?:first|down)|upside down|by (?:your|the) (?:feet|ankles))|head … (?:lower than|below) (?:your|the) (?:feet|ankles)',
  },
  {
    what: 'an air-compression system',
    codes: ['air-compression'],
    words:
      'normatec|jet ?boots|rapid reboot|game ready|cryo ?cuff|pneumatic\\w*(?! (?:\\w+ )?walk\\w*)|pneumatisch\\w*|presso ?therap\\w*|(?:air|sequential|intermittent|dynamic) (?:compression|pressure|massage|leg massager)|(?:leg|calf|foot|arm) compressor|massag\\w* … air (?:chamber|bag)s?|compression (?:boots|pump|pants system|machine|device|system|leg massager|massager)|(?:leg|foot|calf|arm) … compression massager|recovery boots|(?:lymph\\w*|drainage) … (?:boots|pump|machine|pants|sleeves|suit)|(?:inflat\\w*|air filled|air) (?:recovery )?(?:boots|sleeves|leg sleeves|cuffs?|leg wraps?|trousers)|(?:boots?|sleeves?|cuffs?) … (?:filled with air|inflat\\w*|air (?:chambers?|pump))|(?:cold|ice) compression … (?:cuff|machine|device|system)|bottes? … (?:compression|pressotherapie)|(?:wellen|luft) ?druck ?massage\\w*|(?:luft)?kompressions(?:stiefel|hosen?|gerat)',
    tells: '(?:boots?|sleeves?|cuffs?|chambers?) (?:slowly )?(?:fills?|inflates?)',
  },
  {
    what: 'an acupressure mat',
    codes: ['spike-mat'],
    words:
      "acu ?pressure … (?:mat|pillow|cushion|pad|set|belt|bed)|(?:spik\\w+|nail|needle|lotus|acupuncture|shakti|prick\\w*|thorn) mat|mat … (?:spikes|nails)|mat with [\\d,.]+ (?:\\w+ )?(?:spikes|nails|points)|shakti|bed of nails|(?:akupressur|nadel|nagel|stachel) ?matt\\w*|akupressur ?kissen|tapis (?:d'? ?)?acu\\w*|champ de fleurs",
    tells: 'lie (?:down )?on the (?:spikes|points|plastic points)',
  },
  {
    what: 'a light for pain',
    codes: ['light-therapy', 'electric-heat'],
    words:
      '(?:infra ?red|infrarot|heat|warme) ?(?:light|lamp|lampe)|lampe … infrarouge|rotlicht ?lampe',
    unless: 'panel|red light|near infra ?red|led',
  },
  {
    what: 'a light for pain',
    codes: ['light-therapy'],
    words:
      '(?:red|led|near infra ?red|infra ?red|nir|bright|cold|low level|blue) (?:and (?:near )?infra ?red )?(?:light|laser)(?: therapy)?|photon (?:therapy|lamp|light)|light therap\\w*|laser … (?:therap\\w*|device|pen)|photo ?biomod\\w*|lllt|rotlicht\\w*|lichttherapie\\w*|lumiere (?:rouge|infrarouge)|luminotherapie|(?:led|light|(?:near )?infra ?red) panel',
    tells: 'shine (?:it|the light)|(?:red|infra ?red) light',
  },
  {
    what: 'a massage gun or powered massager',
    codes: ['percussion'],
    words: `massag(?:e|er|ing) ?(?:gun|pistol|hammer|drill)\\w*|pistolet … massage|(?:muscle|fasci\\w*|faszien|deep tissue|percuss\\w*|recovery|therapy|vibrat\\w*) ?(?:gun|pistole)|thera ?gun|hyper ?volt|percuss\\w*|perkussion\\w*|vibration (?:therapy|device)|vibrat\\w* … (?:roller|roll|ball|peanut|${MASSAGER}|cushion|stick|wand)|vibrations?(?:roll|ball|kissen|massage)\\w*|(?:rouleau|balle) … vibrant\\w*|vibrating|knead\\w*(?! (?:stone|tool|stick|oil))|knet ?massage\\w*|knetend\\w*|coussin (?:de massage|masseur)|massage ?(?:chair|seat|cushion|pillow|kissen|sessel|auflage|sitz)|wand massager|(?<!(?:spray|glue|heat|top) )gun(?! metal)|thumper|(?:sonic|impulse|oscillat\\w*) … ${MASSAGER}`,
    tells:
      'let (?:it|the (?:head|gun)) float|(?:it|that|which|head|nodes?|balls?) (?:gently |slowly )?(?:pounds|hammers|vibrates|thumps)',
  },
  {
    what: 'a kneading massager',
    codes: ['percussion'],
    words: 'shiatsu',
    unless: 'stick|cane|hook|manual|wooden|peanut|(?<!with )balls? (?:set|pair|for)',
  },
  {
    what: 'a powered massager',
    codes: ['percussion', 'air-compression', 'electrical'],
    words: `(?:electric\\w*|elektrisch\\w*|cordless|rechargeable|battery|usb|motori[sz]ed|heated|akku) … ${MASSAGER}|${MASSAGER} … (?:with heat|heated|cordless|rechargeable|electric\\w*|with motor)|massager? gerat|\\w*massage ?gerat\\w*`,
  },
];
