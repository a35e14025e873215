// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is changed is code, as it stands in its file
/** Faults in what a card, the warnings and what is withheld consist of (page-faults.mjs). */
import { gone } from './gone.mjs';

const ELEMENT = 'test/elements/care-picks.test.ts';
const ANSWERS = 'test/elements/self-check.test.ts';
const IN_SIGHT = 'test/elements/in-sight.test.ts';

const templates = 'src/view/templates';

const card = { file: `${templates}/card.ts`, suites: [ELEMENT] };
const picks = { file: `${templates}/picks.ts`, suites: [ELEMENT] };
const answered = { file: `${templates}/picks.ts`, suites: [ANSWERS] };
const withheld = { file: `${templates}/withheld.ts`, suites: [ANSWERS] };

export const DRAWN = [
  // Cautions and links of a card.
  {
    ...card,
    file: `${templates}/cautions.ts`,
    name: 'no caution in sight in a card',
    from: 'caution.short ? shortItem(caution, caution.short) : cautionItem(caution, view),',
    to: 'nothing,',
  },
  gone(card, 'no caution in full in a card', '${cautionList(cautions.shared, view)}'),
  gone(
    card,
    'no caution in full of one use',
    '${cautionList(pick.cautions.ofUse[at] ?? [], view)}',
  ),
  {
    ...card,
    name: 'the shop before the cautions',
    from: '<div class="name">',
    to: '<p class="shops">${links.map(link => shopLink(link, pick, view))}</p><div class="name">',
  },
  gone(card, 'a shop link without its rel', 'rel="sponsored nofollow noopener"'),
  gone(card, 'a paid link that does not say so', 'strings.pays[link.pays], '),
  {
    ...card,
    name: 'a shop link that leads to another shop of the card',
    from: 'href=${link.href}',
    to: 'href=${pick.links[pick.links.length - 1]?.href}.html',
  },

  // The clot warning, the help and the disclosure.
  {
    ...picks,
    name: 'no clot warning on a leg',
    from: 'isLeg && !needHelp',
    to: '!isLeg && !needHelp',
  },
  {
    ...answered,
    file: `${templates}/help.ts`,
    name: 'no help cards',
    from: '${CARDS.map(',
    to: '${CARDS.slice(9).map(',
  },
  gone(picks, 'no safety panel', '${safety(picks, view)}'),
  {
    ...answered,
    name: 'what concerns the answers is not said in full',
    from: 'picks.concerns.length > 0',
    to: 'picks.concerns.length > 9',
  },
  {
    ...withheld,
    name: 'what is withheld is not named',
    from: 'own.length === 0',
    to: 'own.length >= 0',
  },
  {
    file: `${templates}/top.ts`,
    suites: [ELEMENT],
    name: 'no disclosure',
    from: '${disclosure(picks, view)}',
    to: '',
  },
  {
    file: `${templates}/top.ts`,
    suites: [ELEMENT],
    name: 'a disclosure without Amazon’s sentence',
    from: '${amazon ? words.amazon : nothing}',
    to: '',
  },
  {
    file: `${templates}/cautions.ts`,
    suites: [IN_SIGHT],
    name: 'a clot warning without its first sentence',
    from: '<strong>${symptom}</strong>',
    to: '',
  },

  // What is withheld.
  {
    ...withheld,
    name: 'a withheld product with a shop link',
    from: '</span> ${title}',
    to: '</span> <a data-offer="amazon" href="https://www.amazon.com/s?k=${title}">${title}</a>',
  },
  {
    ...withheld,
    name: 'a withheld product without its reason',
    from: '${reasons.map(reason =>',
    to: '${[].map((reason: (typeof reasons)[number]) =>',
  },
  {
    ...withheld,
    name: 'what a doctor may allow under “not for you now”',
    from: 'view.language.strings.withheld[verdict]',
    to: 'view.language.strings.withheld.withhold',
  },
];
