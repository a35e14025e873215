/** What warms or cools: from the plug, in wax, in water, in a pack. */
import type { Kind } from './kind.ts';

/** A bag or pack that is warmed beforehand, or warms by itself. */
const NO_PLUG =
  'microwav\\w*|wheat|rice|cherry|flax\\w*|clay|beans?|corn|grain|stones?|spelt|lavender|water bottle|air activated|self heating|disposable|single use|instant|click|sodium acetate|hot (?:and|&|or|/) cold|non ?electric|mikrowell\\w*|micro ondes';

export const KINDS_HOT_AND_COLD: readonly Kind[] = [
  {
    what: 'a cold plunge',
    codes: ['ice-bath'],
    words:
      '(?:ice|cold|cryo\\w*) ?(?:water |therapy )?(?:bath|barrel|tub|plunge|pod|tank|pool)\\w*|(?:cold|ice) water (?:immersion|therapy|bath|plunge)|plunge|tub … ice|eis ?(?:bad|tonne|fass|wanne|badewanne)\\w*|kalt ?(?:bad|wasser ?(?:becken|wanne))\\w*|bain (?:de glace|froid|glace)|(?:baignoire|tonneau) … (?:glace|froid\\w*)',
    tells:
      '(?:step|get|climb|sit|lower yourself|sink|plunge|stay|dip) (?:down )?in(?:to)? the (?:barrel|plunge|(?:ice|icy|cold|freezing)(?: cold)? (?:water|bath))|(?:cold|ice|icy) (?:cold )?water … (?:waist|chest|neck|shoulders|hips)',
  },
  {
    what: 'a paraffin bath',
    codes: ['hot-wax'],
    words:
      'paraff?in\\w*|para ?spa|(?:hot |warm )?wax (?:bath|warmer|machine|spa|therapy|unit|treatment)|(?:hot|warm) wax|wachs ?bad|bain de (?:paraffine|cire)',
    tells: '(?:melted|molten|warm|hot|liquid) wax',
  },
  {
    what: 'a warm bath or soak',
    codes: ['warm-soak'],
    words:
      "epsom\\w*|bitter ?salz|bath (?:salts?|soak|bomb|crystals|oil|tea)|(?:foot|feet|hand|hot|warm|mineral|sitz|salt|contrast) ?(?:bath|spa|soak|tub)|soak\\w*|soaking (?:salts?|tub)|(?:mustard|milk|herb\\w*|aroma\\w*|oil) bath|dead sea salt|magnesium flakes|bade ?(?:salz|zusatz|ol)|fu(?:ß|ss) ?bad|fu(?:ß|ss) ?sprudel\\w*|sels? (?:d'? ?epsom|de bain)|bain (?:de pieds|chaud)|whirl ?pool|jacuzzi|sprudelbad",
    unless: 'paraff?in\\w*|wax',
    tells:
      'soak (?:your|the) (?:feet|foot|legs?|hands?|arms?|body|back|calf|calves)|soak (?:in (?:it|the|warm)|for \\d)|(?:dissolve|stir|pour) … (?:bath|tub|basin)',
  },
  {
    what: 'a cold pack',
    codes: ['cold-pack', 'air-compression'],
    words:
      '(?:ice|cold|frozen) ?(?:gel )?(?:packs?|compress(?:es)?|peas|bags?)|ice (?:cups?|massager|roller)|kuhl ?(?:pad|packung|kompresse|akku)|poche (?:de )?glace',
    unless: 'hot|heat|warm\\w*|rollers?|massag\\w*',
  },
  {
    what: 'a pack that is warmed',
    codes: ['heat-pack'],
    words:
      'hot water (?:bottle|bag)|warmflasche\\w*|bouillotte\\w*|thermacare|moist heat pack|warme ?(?:packung|kompresse)',
    unless: 'electric\\w*|elektrisch\\w*|electrique|rechargeable|usb',
  },
  {
    what: 'a bag or pack that is warmed or chilled',
    codes: ['heat-pack', 'cold-pack', 'air-compression'],
    words:
      '(?:wheat|rice|cherry (?:stone|pit)|flax(?:seed)?|corn|grain|bean|clay) ?(?:bag|pillow|pack|cushion|wrap|pad)\\w*|kirschkern ?kissen|korner ?kissen|dinkel ?kissen|(?:gel|hot|cold|heat|reusable) ?(?:gel |therapy )?packs?|kalt ?warm ?kompresse|poche (?:de )?gel',
  },
  {
    what: 'a pack that is warmed',
    codes: ['heat-pack'],
    words:
      '(?:microwav\\w*|wheat|rice|cherry|flax\\w*|clay|air activated|self heating|disposable) … (?:heat\\w*|warm\\w*) (?:pad|wrap|pack|belt|pillow)|(?:heat\\w*|warm\\w*) (?:pad|wrap|pack|belt|pillow) … (?:microwav\\w*|wheat|rice|cherry|flax\\w*|air activated)',
  },
  {
    what: 'a heating pad or other heat from a plug or battery',
    codes: ['electric-heat'],
    words:
      '(?:electric\\w*|elektrisch\\w*) … (?:heat\\w*|blanket|pad|wrap|warmer|heiz\\w*|warm\\w*)|heat(?:ing|ed)? … (?:electric\\w*|corded|cordless|plug in|usb|rechargeable|battery)|heating (?:pad|blanket|wrap|belt|mat|vest|cushion|pillow|element)|warming (?:pad|blanket|mat|throw)|heated (?:\\w+ )?(?:brace|sleeve)|heat (?:blanket|mat|cushion)|heated (?:mattress )?(?:pad|blanket|vest|belt|slippers?|boots?|mat|throw|gloves?|socks?)|heat(?:ing)? pad|heiz ?(?:kissen|decke|matte|gurt|weste)\\w*|warme ?(?:kissen|decke|unterbett)\\w*|(?:coussin|couverture|ceinture|tapis) (?:chauffant|electrique)\\w*|sauna (?:blanket|suit|tent)',
    unless: NO_PLUG,
    tells: 'plug (?:it|the pad) in|(?:worn|frayed) cord',
  },
  {
    what: 'an infrared wrap or light',
    codes: ['electric-heat', 'light-therapy'],
    words: '(?:far )?infra ?red|infra ?rot\\w*|infra ?rouge',
    unless: 'ceramic|fabric|bio ?ceramic|thermometer',
  },
  {
    what: 'a heated wrap, cushion or massager',
    codes: ['electric-heat', 'heat-pack', 'percussion', 'air-compression', 'hot-wax', 'warm-soak'],
    words:
      'heated|beheizt\\w*|beheizbar\\w*|chauffant\\w*|with (?:soothing |infra ?red )?heat|heat (?:wrap|therapy|function)|mit warme\\w*',
  },
  {
    what: 'something that runs on power',
    codes: [
      'electric-heat',
      'percussion',
      'electrical',
      'air-compression',
      'vibration-plate',
      'light-therapy',
      'hot-wax',
      'warm-soak',
      'ice-bath',
      'neck-traction',
      'inversion',
      'cold-pack',
      // A reader of books and an app are switched on too.
      'education',
    ],
    words:
      'electric|electrical|elektrisch\\w*|electrique|cordless|rechargeable|usb|battery|akku(?:betrieben)?|motori[sz]ed',
    tells:
      '(?:switch|turn) (?:it|the \\w+) on(?! (?:its|your|the|to|a))|(?:charge|recharge) it|plug it in',
  },
];
