/** Phases, places, combinations and the cautions themselves, as the printed rules show them. */
import { en } from '../../i18n/en/list.ts';
import { BASIS } from '../../safety/rules/background/background.ts';
import type { CautionCode } from '../../safety/rules/cautions.ts';
import type { Modality } from '../../safety/rules/modalities.ts';
import { MODALITY_NAMES, POSITION_NAMES } from '../../sign-off/words.ts';
import { bullets, chapter, section, sourcesText, table } from './markdown.ts';
import type { Rules } from './rules.ts';

const rulesOf = ({ modalities }: Rules) =>
  // The table's own type says that these are all of them.
  (Object.keys(modalities) as Modality[]).map(modality => ({ modality, ...modalities[modality] }));

const names = (list: readonly Modality[]): string =>
  list.map(modality => MODALITY_NAMES[modality]).join(', ');
const textOf = ({ cautions }: Rules, code: CautionCode): string =>
  cautions.find(caution => caution.code === code)?.text ?? '';

export const phasesChapter = (rules: Rules): string =>
  chapter(
    'Phases',
    bullets([
      `**${en.phase.acute}** (\`acute\`): ${en.phase.acuteAbout}. Sources say 48 to 72 hours; the later end is our judgement (S7, S11, J).`,
      `**${en.phase.chronic}** (\`chronic\`): ${en.phase.chronicAbout}. What warms, presses or stretches carries the caution for settling: “${textOf(rules, 'settling')}” (${sourcesText(BASIS.settling)}).`,
    ]),
  );

export const placesChapter = (rules: Rules): string =>
  chapter(
    'Places on the body',
    bullets([
      `The regions: ${rules.regions.map(({ region }) => region).join(', ')}. \`shoulder\` includes the upper back.`,
      `On a leg (${rules.regions.flatMap(({ region, isLeg }) => (isLeg ? [region] : [])).join(', ')}) the clot warning stands above the list, always open: “${rules.clotWarning.join(' ')}” What stands between asterisks is emphasized.`,
      `On a leg these carry the caution \`blood-clot\` in their own card, before any link, in short in sight and in full one tap away: ${names(rulesOf(rules).flatMap(({ modality, clot }) => (clot ? [modality] : [])))}.`,
      ...rules.zones.map(
        ({ zone, withheld }) =>
          `A muscle that lies in the zone \`${zone}\` gets none of these: ${names(withheld)}. “${textOf(rules, zone)}”`,
      ),
      'A catalog text that tells readers to press, rub, roll, massage or spread in such a place is an error, and the whole catalog is refused.',
    ]),
    table(
      ['Caution', 'In the regions', 'Added to'],
      rules.regionCautions.map(({ code, regions, addedTo }) => [
        `\`${code}\``,
        regions.join(', '),
        names(addedTo),
      ]),
    ),
  );

export const combinationsChapter = (rules: Rules): string =>
  chapter(
    'Products that must not be used together',
    'Both products stay in the list, and the warning stands in full in the card of each, one tap away and before the link. On the gel, what it must not meet is in sight in short. A catalog text that tells readers to combine them is an error.',
    table(
      ['These', 'with these', 'The warning', 'Its code'],
      rules.combinations.map(({ code, sides }) => [
        ...sides.map(names),
        textOf(rules, code),
        `\`${code}\``,
      ]),
    ),
  );

export const cautionsChapter = (rules: Rules): string =>
  chapter(
    'Cautions',
    'A product without a caution is not shown. In sight in each card, outside anything that closes, are the short forms that belong there: all that is critical, and never none. All cautions stand in full in the same card, one tap away and before the link. What concerns a reader’s own answers is in sight too, and stands in full above the list.',
    section(
      'In sight where a product is for a new injury, and one of its uses is not',
      table(
        ['That use is to', 'Short form', 'Its caution'],
        Object.entries(rules.laterUse).map(([purpose, { code, short }]) => [
          purpose,
          (short ?? []).join(' '),
          `\`${code}\``,
        ]),
      ),
    ),
    section(
      'Each in the words that readers see',
      table(
        ['Code', 'Severity', 'Text', 'Short form', 'Where it stands', 'Why', 'Sources'],
        rules.cautions.map(({ code, severity, text, short, position, detail, basis }) => [
          `\`${code}\``,
          severity,
          text,
          short.join(' '),
          POSITION_NAMES[position],
          detail,
          sourcesText(basis),
        ]),
      ),
    ),
  );
