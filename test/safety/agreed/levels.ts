/**
 * What each condition means for each modality, as it was agreed from the safety notes, where the strictest of
 * what they say holds. It is written down apart from the rules on purpose: a level that changes in one place
 * alone is a mistake, and who changes it in both has to mean it.
 */
import { type GridCell, grid } from './grid.ts';
import { MORE_LEVELS } from './more-levels.ts';

/** The modalities that every reader's page knows. */
export const COMMON_LEVELS = grid(`
                            cold-gel  warm-gel  cold-pack  heat-pack  brace  compression  massage  stretch  education
suspected-clot              stop      stop      stop       stop       stop   stop         stop     stop     stop
suspected-tear-or-fracture  stop      stop      stop       stop       stop   stop         stop     stop     stop
recent-surgery              care      care      ask        ask        ask    ask          ask      ask      ask
past-clot                   care      care      ask        ask        ask    ask          ask      ask      ask
thrombophlebitis            stop      stop      care       ask        ask    ask          stop     care     ask
arterial-disease            care      ask       ask        ask        ask    stop         ask      care     ask
varicose-veins              care      care      ok         care       care   ask          stop     ok       ask
lymphoedema                 ok        ask       ask        ask        ask    ask          ask      ok       ask
blood-thinners              ask       stop      care       ask        ok     ok           ask      care     ask
heart-condition             ok        ok        ask        ask        ask    stop         ask      care     ask
high-blood-pressure         ok        ok        care       care       ok     ok           care     ok       ok
numbness                    care      ask       stop       stop       ask    stop         ask      care     ask
broken-skin                 stop      stop      ask        stop       stop   stop         stop     ok       ask
cold-sensitivity            care      ok        stop       ok         ok     ok           ok       ok       ok
medicine-patch              care      care      ok         stop       care   care         care     ok       ok
gel-allergy                 stop      stop      ok         ok         ok     ok           ok       ok       ok
salicylate-allergy          care      stop      ok         ok         ok     ok           ok       ok       ok
material-allergy            ok        ok        care       care       stop   stop         care     care     ok
pregnancy                   ask       ask       ok         care       care   ask          ask      care     ask
child                       ask       ask       ask        ask        ask    ask          ask      ask      ask
cannot-report-pain          care      stop      stop       stop       stop   stop         stop     stop     ask
powered-implant             ok        ok        ok         ok         ok     ok           care     ok       ok
epilepsy                    ok        ok        ok         ok         ok     ok           ok       ok       ok
organ-trouble               ok        ask       ok         ok         ok     ok           ok       ok       ok
weak-bones                  ok        ok        ok         ok         ok     ok           ask      care     ask
cancer                      ok        ok        ask        stop       ok     ok           stop     care     ask
unsteady                    ok        ok        ok         ok         ok     ok           ok       ask      ok
`);

const CONDITIONS = [...new Set(COMMON_LEVELS.map(({ row }) => row))];

/** What is named in none of the three lists is ok. */
const ofMore = ([column, lists]: (typeof MORE_LEVELS)[number]): readonly GridCell[] => {
  const named = Object.entries(lists).flatMap(([word, codes]) =>
    codes.split(' ').map(row => ({ row, column, word })),
  );
  const known = named.filter(({ row }) => CONDITIONS.includes(row));
  if (known.length !== named.length || new Set(named.map(({ row }) => row)).size !== named.length)
    throw new Error(`${column}: each condition once, and none that there is not.`);
  return CONDITIONS.map(row => named.find(each => each.row === row) ?? { row, column, word: 'ok' });
};

export const LEVELS: readonly GridCell[] = [...COMMON_LEVELS, ...MORE_LEVELS.flatMap(ofMore)];

/** The same for a product that lists its ingredients, all of them known, and no salicylate among them; a dash: its own level. */
export const LEVELS_WITHOUT_SALICYLATE = grid(`
                    warm-gel  medicated-patch
blood-thinners      ask       ask
salicylate-allergy  care      care
organ-trouble       ok        -
`).filter(({ word }) => word !== '-');

/** What an ingredient or a material means, in whatever product it stands; a dash: nothing of its own. */
export const LEVELS_OF_INGREDIENTS = grid(`
                     salicylate  nsaid  lidocaine  daisy-family  cannabidiol  menthol  camphor  capsaicin  chilli-extract  citrus  alcohol  neoprene  latex  rubber  elastane  adhesive
blood-thinners       stop        ask    ask        -             ask          -        -        -          -               -       -        -         -      -       -         -
salicylate-allergy   stop        stop   -          -             -            -        -        -          -               -       -        -         -      -       -         -
organ-trouble        ask         ask    ask        -             ask          -        -        -          -               -       -        -         -      -       -         -
pregnancy            -           stop   -          stop          stop         -        -        -          -               -       -        -         -      -       -         -
child                -           stop   -          -             -            -        stop     -          -               -       -        -         -      -       -         -
heart-condition      -           stop   ask        -             -            -        -        -          -               -       -        -         -      -       -         -
past-clot            -           ask    -          -             -            -        -        -          -               -       -        -         -      -       -         -
arterial-disease     -           ask    -          -             -            -        -        -          -               -       -        -         -      -       -         -
high-blood-pressure  -           ask    -          -             -            -        -        -          -               -       -        -         -      -       -         -
numbness             -           -      ask        -             -            -        -        -          -               -       -        -         -      -       -         -
epilepsy             -           -      -          -             -            -        care     -          -               -       -        -         -      -       -         -
gel-allergy          -           stop   stop       stop          stop         stop     stop     stop       stop            stop    stop     -         -      -       -         -
material-allergy     -           -      -          -             -            -        -        -          -               -       -        stop      stop   stop    stop      stop
`);

/** By which parts of a name an ingredient is known. */
export const INGREDIENT_NAMES: Readonly<Record<string, string>> = {
  salicylate:
    'salicyl wintergreen gaultheria birch betula willow salix meadowsweet filipendula trolamine aspirin',
  nsaid:
    'diclofenac ibuprofen ketoprofen naproxen felbinac piroxicam flurbiprofen indomet etofenamat nimesulid nsaid',
  lidocaine: 'lidocain lignocain benzocain pramo',
  'daisy-family':
    'arnica daisy daisies bellis ragweed calendula marigold chamomil camomil matricaria echinacea yarrow achillea',
  cannabidiol: 'cannabi cbd hemp-extract hemp-oil',
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
  adhesive: 'adhesive acryl glue colophon rosin',
};
