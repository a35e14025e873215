/** The help cards and the numbers to call, as the printed rules show them. */
import { HELP, type Sign, type SignList } from '../../safety/rules/help/help-card.ts';
import { bullets, chapter, section, sourcesText, table } from './markdown.ts';
import type { Rules } from './rules.ts';

const where = ({ regions, jaw }: Sign): string => {
  if (jaw) return 'where the catalog mentions jaw pain';
  return regions ? regions.join(', ') : 'everywhere';
};

const list = ({ intro, signs, after }: SignList): readonly string[] => [
  intro,
  table(
    ['Sign', 'Asked about', 'Where to go', 'Sources'],
    signs.map(sign => [sign.text, where(sign), sign.go ?? '', sourcesText(sign.basis)]),
  ),
  bullets(after),
];

const card = ({ help, helpLines, helpSigns }: Rules, name: (typeof HELP)[number]): string => {
  const { title, lists, basis } = help[name];
  return section(
    `${title} (\`${name}\`)`,
    `Before it is opened: “${helpLines[name]}” Until it has loaded: “${helpSigns[name]}”`,
    ...lists.flatMap(list),
    `Sources of the card: ${sourcesText(basis)}.`,
  );
};

export const helpChapter = (rules: Rules): string =>
  chapter(
    'Red flags',
    'Whoever says that they might have a clot now, that something may be broken or out of joint, that a vein is sore, or that blood flow in their legs is poor, sees help cards and no product.',
    ...HELP.map(name => card(rules, name)),
  );

export const numbersChapter = ({ numbers }: Rules): string =>
  chapter(
    'Numbers to call',
    'All of them are always shown, the one that the reader chose first. No place is guessed.',
    table(
      ['Place', 'Emergency', 'Advice', 'Poison', 'Read at', 'Status'],
      numbers.map(({ code, where, emergency, note, advice, poison, source, status }) => [
        `${where} (\`${code}\`)`,
        note ? `${emergency}. ${note}` : emergency,
        advice,
        poison,
        source,
        status,
      ]),
    ),
  );
