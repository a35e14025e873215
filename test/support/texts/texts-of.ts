/** Everything that a reader has to be able to reach for a muscle: what the author wrote, and what the rules call for. */
import '../../../src/safety/rules/all/rules.ts';
import { type MuscleFile, PHASES, type Phase, type Product } from '../../../src/domain/types.ts';
import { assess, type Recommendation } from '../../../src/safety/engine/assess.ts';
import { combinationsOf } from '../../../src/safety/engine/combinations-of.ts';
import { conditionsAt } from '../../../src/safety/engine/conditions-at.ts';
import { signsFor } from '../../../src/safety/engine/signs.ts';
import { DETAILS } from '../../../src/safety/rules/background/background.ts';
import { CLOT_WARNING } from '../../../src/safety/rules/cautions.ts';
import { CONDITIONS } from '../../../src/safety/rules/conditions.ts';
import { NUMBERS } from '../../../src/safety/rules/help/numbers.ts';
import { HELP_CARDS } from '../../../src/safety/rules/help/red-flags.ts';
import { isLeg } from '../../../src/safety/rules/limbs.ts';
import type { Caution } from '../../../src/safety/rules/types.ts';

export type Texts = readonly string[];

const folded = (texts: readonly (string | undefined)[]): Texts =>
  texts.flatMap(text => (text === undefined ? [] : text.replace(/\s+/g, ' ').trim()));

const verdictsIn = ({ muscle, products }: MuscleFile, phases: readonly Phase[]) =>
  products.flatMap(product =>
    product.uses.flatMap(use =>
      phases.flatMap(phase => assess(product, use, { muscle, phase }) ?? []),
    ),
  );

/** The uses of a file that may be shown in these phases, as the rules have it. */
export const shownIn = (
  file: MuscleFile,
  phases: readonly Phase[] = PHASES,
): readonly Recommendation[] =>
  verdictsIn(file, phases).flatMap(verdict => (verdict.verdict === 'show' ? verdict : []));

const said = ({ code, text }: Caution) => [text, (DETAILS as Record<string, string>)[code]];

/** What a product must not meet of all that is shown with it. */
export const jointOf = (product: Product, shown: readonly Recommendation[]): readonly Caution[] =>
  shown
    .filter(each => each.product === product)
    .flatMap(({ modality, phase }) => {
      const others = shown.filter(each => each.product !== product && each.phase === phase);
      return combinationsOf(
        modality,
        others.map(each => each.modality),
      );
    });

/** What the card of a product has to say, before its link. */
export function textsOfCard(product: Product, shown: readonly Recommendation[]): Texts {
  const own = shown.filter(each => each.product === product);
  const cautions = [...own.flatMap(each => each.cautions), ...jointOf(product, shown)];
  return folded([
    ...[product.title, product.short_title, product.brand, product.here],
    ...own.flatMap(({ use }) => [use.short, use.why, use.how]),
    ...(product.claims ?? []).flatMap(({ text, source }) => [text, source.label]),
    ...(product.cautions ?? []),
    ...cautions.map(({ text }) => text),
  ]);
}

/** Who must not use a product, and who has to ask first: for where no reader can be asked. */
export const whoOf = (product: Product, shown: readonly Recommendation[]): Texts =>
  folded(
    shown
      .filter(each => each.product === product)
      .flatMap(({ modality }) =>
        (['stop', 'ask'] as const).flatMap(level => conditionsAt(modality, level)),
      )
      .map(code => CONDITIONS[code].who),
  );

/** What has to be said anywhere: of what is withheld, why; of help; and behind each caution. */
export function textsOfPage(file: MuscleFile, phases: readonly Phase[] = PHASES): Texts {
  const { muscle, author } = file;
  const kept = verdictsIn(file, phases).flatMap(each => (each.verdict === 'show' ? [] : each));
  return folded([
    ...[author?.name, author?.credential],
    ...(isLeg(muscle.region) ? CLOT_WARNING.map(text => text.replaceAll('*', '')) : []),
    ...kept.flatMap(({ title, reasons }) => [title, ...reasons.flatMap(said)]),
    ...shownIn(file, phases).flatMap(({ cautions }) => cautions.flatMap(said)),
    ...Object.values(HELP_CARDS).flatMap(card => [
      card.title,
      ...signsFor(card, file).flatMap(({ intro, signs, after }) => [
        intro,
        ...signs.flatMap(({ text, go }) => [text, go]),
        ...after,
      ]),
    ]),
    ...NUMBERS.flatMap(({ where, emergency, note, advice, poison }) => [
      `${where}: ${emergency}`,
      note,
      `${where}: ${advice}`,
      `${where}: ${poison}`,
    ]),
  ]);
}
