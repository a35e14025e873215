/** What is worn, stuck round a joint, laid under the body or leaned on. */
import type { Kind } from './kind.ts';

const NIGHT = '(?:night|night ?time|over ?night|sleep\\w*|bed ?time|nacht|nuit|nocturn\\w*)';
const WORN =
  '(?:splint|brace|sock|support|boot|strap|orthosis|stretcher|immobili[sz]er|\\w*schiene|orthese|attelle)';

export const KINDS_WORN: readonly Kind[] = [
  {
    what: 'a guard for the teeth',
    codes: ['mouth-guard'],
    words:
      '(?:mouth|night|bite|dental|teeth|tooth|jaw|gum) ?(?:guard|shield)|(?:occlusal|bite|dental|tmj|jaw|bruxism) ?splint|bruxism\\w*|mouth ?piece|guard … (?:teeth|jaw)|(?:teeth|jaw) … guard|(?:teeth|tooth) (?:grinding|clenching)|(?:auf)?bi(?:ss|ß) ?schiene|knirscher ?schiene|zahn ?schiene|gouttiere\\w*|tmj (?:guard|appliance)',
    tells: 'bite (?:down )?on it|boil it … bite',
    isCompanion: true,
  },
  {
    what: 'a splint for the night',
    codes: ['night-splint'],
    words: `${NIGHT} (?:[\\w']+ ){0,3}?${WORN}|${WORN} … ${NIGHT}|strassburg sock|nacht ?(?:lagerungs)?schiene|nacht ?orthese|attelle … nuit|carpal ?tunnel … (?:splint|brace|support|orthosis)|(?:splint|brace|support) … carpal ?tunnel|karpal ?tunnel … (?:schiene|orthese|bandage)|attelle … canal carpien`,
    unless: 'night shift|by day|day ?time|pillow|cushion|wedge|bolster|massag\\w*',
    isCompanion: true,
  },
  {
    what: 'a splint',
    codes: ['brace', 'night-splint', 'mouth-guard', 'boot', 'insole'],
    words: 'splint|schiene|orthosis|orthese|attelle',
    isCompanion: true,
  },
  {
    what: 'a walking boot or cast shoe',
    codes: ['boot'],
    words:
      '(?:air ?cast )?(?:walk\\w*|cam|walker|fracture|medical|orthop\\w*|immobili[sz]\\w*|post ?op\\w*|surgical|recovery walker|achilles|moon|air ?cast|pneumatic walk\\w*) boot|(?:cam|air ?cast|fracture|ankle|foot) walker|(?:cast|post ?op\\w*|surgical|fracture|heel wedge) shoe|air ?cast(?![\\s\\w-]{0,40}(?:brace|sport|strap|sleeve|band))|vaco ?ped|vorfu(?:ß|ss) ?entlastungs ?schuh|verbandschuh|gips ?schuh|walker ?stiefel|botte de marche|chaussure (?:post ?op\\w*|de decharge)',
    isCompanion: true,
  },
  {
    what: 'a boot',
    codes: ['boot', 'night-splint', 'air-compression', 'inversion', 'electric-heat', 'cold-pack'],
    words: 'boot|stiefel',
    isCompanion: true,
  },
  {
    what: 'tape',
    codes: ['tape'],
    words:
      'kinesio\\w*|kt tape|k tape|rock ?tape|leuko ?tape|(?:sports?|athletic|physio|strapping|rigid|zinc|zinc oxide|elastic|medical|adhesive|cotton) tape|zinc oxide|physio ?tape|tape|taping|sport ?tape|bandes? … (?:kinesio\\w*|taping|strapping)|strapping',
    unless: 'compression (?:sock|sleeve)|spacer|insole',
    tells: '(?:stretch|peel|cut|round|lay|rub) … (?:tape|strips?)',
    isCompanion: true,
  },
  {
    what: 'something for the shoe or between the toes',
    codes: ['insole'],
    words:
      'insoles?|inner ?soles?|foot ?beds?|shoe ?(?:inserts?|lifts?|pads?|insert|cushions?|balancer|leveler|leveller)|(?:heel|arch) (?:cup|lift|raise|insert|pad|cushion|wedge|seat|grip|protector)|gel (?:heel|insert)|arch support(?: insert|s)|foot orthoses|(?:inserts?|supports?) … (?:shoe|boot)|orthotics?|orthotic inserts?|toe ?(?:spacer|spreader|separator|stretcher|straightener|corrector)|metatarsal pad|ball of foot (?:pad|cushion)|bunion (?:corrector|pad)|even ?up|einlege ?sohl\\w*|schuh ?einlag\\w*|einlagen|fersen ?(?:kissen|polster|keil|erhohung)\\w*|zehen ?(?:spreizer|trenner)|semelles?|talonnettes?|ecarteurs? … orteils?',
    unless: 'socks?|sleeves?|night|(?<!(?:bunion|toe|hallux) )splint',
    isCompanion: true,
  },
  {
    what: 'a crutch, cane or walker',
    codes: ['walking-aid'],
    words:
      'crutch(?:es)?|cane|walking (?:stick|cane|frame|aid)|walkers?|rollators?|zimmer (?:frame)?|knee scooter|trekking poles?|hiking (?:staff|poles?)|(?:unterarm)?geh ?(?:stock|stutze|hilfe|wagen)\\w*|krucken?|bequilles?|canne|deambulateur',
    unless: 'thera ?cane|massage|trigger point|sugar|back buddy',
    isCompanion: true,
  },
  {
    what: 'a pillow, wedge or roll to lie or sit with',
    // A pillow may pull the neck, and says so elsewhere.
    codes: ['positioning', 'neck-traction'],
    words:
      '(?:leg|bed|foam|elevation|knee|back|body|seat|neck) ?wedge|wedge (?:pillow|cushion)|(?:leg|foot|knee|ankle) (?:elevat\\w*|rest|ramp|raiser)|lumbar (?:roll|cushion|pillow|support (?:pillow|cushion|roll))|bolster|(?:neck|knee) roll|(?:seat|back|coccyx|wheelchair|support|lumbar) cushion|(?:cushion|roll) for (?:the |your )?(?:low(?:er)? )?(?:neck|back|knees?|legs?|spine)|pillow|kopf ?kissen|nacken ?kissen|knie ?kissen|bein ?(?:keil|kissen)|venen ?kissen|lenden ?(?:kissen|rolle)|keil ?kissen|seiten ?schlafer ?kissen|oreiller|coussin|traversin',
    unless:
      'balance|wobble|stability|massag\\w*|knead\\w*|shiatsu|vibrat\\w*|heat\\w*|heiz\\w*|warme?|acu ?pressure|traction|stretcher|ice|cold|cooling gel pack|air ?ex|heel|toe|ball of foot|stretching|chauffant',
  },
  {
    what: 'a sock or sleeve that squeezes',
    codes: [
      'compression',
      'air-compression',
      'cold-pack',
      'brace',
      'night-splint',
      'electric-heat',
    ],
    words:
      'compression (?:sock|stocking|sleeve|shorts?|tights|pants|leggings|stockings)|kompressions ?(?:strumpf|strumpfe|socken)|bas de contention|chaussettes? de (?:compression|contention)',
    isCompanion: true,
  },
];
