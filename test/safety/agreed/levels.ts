/**
 * What each condition means for each modality, as it was agreed from the safety notes, where the strictest of
 * what they say holds. It is written down apart from the rules on purpose: a level that changes in one place
 * alone is a mistake, and who changes it in both has to mean it.
 */
import { grid } from './grid.ts';

export const LEVELS = grid(`
                            cold-gel  warm-gel  cold-pack  heat-pack  brace  compression  massage  stretch  education
suspected-clot              stop      stop      stop       stop       stop   stop         stop     stop     stop
past-clot                   care      care      ask        ask        ask    ask          ask      ask      ask
thrombophlebitis            stop      stop      care       ask        ask    ask          stop     care     ask
arterial-disease            care      ask       ask        ask        ask    stop         ask      care     ask
varicose-veins              care      care      ok         care       care   ask          stop     ok       ask
numbness                    care      ask       stop       stop       ask    stop         ask      care     ask
broken-skin                 stop      stop      ask        stop       stop   stop         stop     ok       stop
suspected-tear-or-fracture  stop      stop      stop       stop       stop   stop         stop     stop     stop
pregnancy                   ask       ask       ok         care       care   ask          ask      care     ask
child                       ask       ask       ask        care       ask    ask          ask      ask      ask
heart-condition             ok        ok        ask        ask        care   stop         ask      care     ask
blood-thinners              care      stop      care       ask        ok     ok           ask      care     ask
gel-allergy                 stop      stop      ok         ok         ok     ok           ok       ok       ok
salicylate-allergy          care      stop      ok         ok         ok     ok           ok       ok       ok
material-allergy            ok        ok        care       care       stop   stop         care     care     ok
cold-sensitivity            care      ok        stop       ok         ok     ok           ok       ok       ok
fragile-tissue              ok        ok        ask        stop       ok     ok           stop     care     ask
cannot-report-pain          care      stop      stop       stop       stop   stop         stop     stop     ask
`);

/** The same for a product that lists its ingredients, all of them known, and no salicylate among them. */
export const LEVELS_WITHOUT_SALICYLATE = grid(`
                    warm-gel
blood-thinners      ask
salicylate-allergy  care
`);

/** What an ingredient or a material means, in whatever product it stands; a dash: nothing of its own. */
export const LEVELS_OF_INGREDIENTS = grid(`
                    salicylate  menthol  camphor  capsaicin  chilli-extract  citrus  alcohol  neoprene  latex  rubber  elastane
blood-thinners      stop        -        -        -          -               -       -        -         -      -       -
salicylate-allergy  stop        -        -        -          -               -       -        -         -      -       -
gel-allergy         -           stop     stop     stop       stop            stop    stop     -         -      -       -
material-allergy    -           -        -        -          -               -       -        stop      stop   stop    stop
`);

/** By which parts of a name an ingredient is known. */
export const INGREDIENT_NAMES: Readonly<Record<string, string>> = {
  salicylate:
    'salicyl wintergreen gaultheria birch betula willow salix meadowsweet filipendula trolamine aspirin',
  menthol: 'menthol',
  camphor: 'camphor',
  capsaicin: 'capsaicin',
  'chilli-extract': 'chilli chili capsicum',
  citrus: 'citrus',
  alcohol: 'alcohol',
  neoprene: 'neoprene',
  latex: 'latex',
  rubber: 'rubber',
  elastane: 'elastane spandex lycra',
};
