/** What is spread or stuck on the skin, by the drug, the plant or the salt that it holds. */
import type { Kind } from './kind.ts';

const PATCH = '(?:patch|plaster|pflaster|emplatre)';
const RUB =
  '(?:oil|spray|lotion|cream|creme|gel(?! ?(?:packs?|pads?|beads?|cushion|insert|insole|cups?|heel))|balm|balsam|butter|roll on|rub|salve|salbe|ointment|liniment|ol|huile|baume)';
const HERB = '(?:arni[ck]a|cbd|cannab\\w*|hemp|hanf|magnesium|herbal|krauter|epsom|eucalyptus)';

export const KINDS_ON_THE_SKIN: readonly Kind[] = [
  {
    what: 'an anti-inflammatory drug',
    codes: ['nsaid-gel'],
    words:
      'diclof\\w*|diclac|ibuprof\\w*|ketoprof\\w*|dexketoprof\\w*|naprox\\w*|piroxic\\w*|felbina\\w*|etofen\\w*|flufenam\\w*|indometh?ac\\w*|flurbiprof\\w*|nimesulid\\w*|aceclof\\w*|meloxic\\w*|voltar\\w*|voltadol|emulgel|ibuleve|ibugel|fastum|flector|pennsaid|nurofen|advil|motrin|nsaids?|ains',
    isSubstance: true,
  },
  {
    what: 'an anti-inflammatory gel',
    codes: ['nsaid-gel'],
    words: `(?:anti ?inflammato\\w*|entzundungshemmend\\w*|anti inflammatoire) … ${RUB}|(?:gel|pommade|creme) anti inflammatoire`,
    unless: `${HERB}|natural\\w*|homeopath\\w*|plant|botanical`,
  },
  {
    what: 'a numbing drug',
    codes: ['medicated-patch'],
    words:
      'lidoc\\w*|lignoc\\w*|xyloc\\w*|benzoc\\w*|priloc\\w*|tetracain\\w*|pramoxin\\w*|emla|versatis|lidoderm|(?:skin )?numbing (?:cream|spray|gel|patch)',
    isSubstance: true,
  },
  {
    what: 'an Epsom salt, herbal or magnesium bath',
    codes: ['warm-soak'],
    words: `${HERB} … (?:bath|soak|flakes|bomb|bad|bain)`,
    unless: `epsom … ${RUB}`,
  },
  {
    what: 'a patch that warms and holds no drug',
    codes: ['heat-pack', 'electric-heat', 'medicated-patch'],
    words: `(?:heat\\w*|warming|air activated|thermo|warme?) … ${PATCH}`,
    unless: 'capsaicin|chil+i|menthol|camphor|salicyl\\w*|lidoc\\w*|medicated|drug',
  },
  {
    what: 'a patch that cools',
    codes: ['cold-pack', 'medicated-patch'],
    words: `(?:cooling|cold|ice|kuhl) … ${PATCH}`,
    unless: 'menthol|camphor|salicyl\\w*|lidoc\\w*|medicated|pain|drug',
  },
  {
    what: 'an electrode',
    codes: ['electrical'],
    words: `(?:electrode|conductive|stimulat\\w*|tens|ems) … ${PATCH}`,
  },
  {
    what: 'a pain patch',
    codes: ['medicated-patch', 'nsaid-gel'],
    words: `salonpas|hisamitsu|qutenza|\\w*${PATCH}`,
    tells:
      '(?:peel|stick|press|apply|change|wear) (?:on |off )?(?:one|an?|the|each) (?:new |fresh )?patch(?! of| test)',
  },
  {
    what: 'a herbal or mineral rub',
    codes: ['herbal-rub', 'medicated-patch'],
    words: `arni[ck]a\\w*|cbd|cannab\\w*|comfrey|beinwell\\w*|consoude|symphytum|devil'?s claw|teufelskralle|traumeel|helichrysum|boswell\\w*|frankincense|st\\.? john'?s wort|johanniskraut\\w*|hypericum|homeopath\\w*`,
    isSubstance: true,
  },
  {
    what: 'a herbal or mineral rub',
    codes: ['herbal-rub'],
    words: `${HERB} … ${RUB}|magnesium ?(?:ol|oil)|(?:spray|huile|gel|creme) (?:de|au) magnesium|(?:castor|emu|essential|mustard|neem) oils?|herbal ${RUB}|magnesium chlorid\\w*`,
    isSubstance: true,
  },
  {
    what: 'a gel, cream or spray for pain',
    codes: ['cold-gel', 'warm-gel', 'nsaid-gel', 'herbal-rub', 'medicated-patch'],
    words: `biofreeze|bengay|ben gay|aspercreme|sportscreme|icy hot|deep heat|tiger balm|(?:menthol|camphor|capsaicin|salicyl\\w*|trolamine|wintergreen) … ${RUB}|(?:pain|muscle|joint|sports?)(?: relie\\w*)? (?:gel|cream|rub|balm|lotion|ointment|liniment)|schmerz(?:gel|salbe|creme)|liniment`,
  },
];
