// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is changed is code, as it stands in its file
/**
 * What nobody may do to what is drawn, each as a change of one place in the source, and the suites that have to fall.
 *
 * A fault whose words are no longer there, or there twice, fails the run: it has to be written anew.
 */
const ELEMENT = 'test/elements/care-picks.test.ts';
const ANSWERS = 'test/elements/self-check.test.ts';
const HOSTILE = 'test/elements/hostile.test.ts';
const UNSEEN = 'test/elements/answers-unseen.test.ts';
const IN_SIGHT = 'test/elements/in-sight.test.ts';

const templates = 'src/view/templates';
const elements = 'src/elements';

const card = { file: `${templates}/card.ts`, suites: [ELEMENT] };
const picks = { file: `${templates}/picks.ts`, suites: [ELEMENT] };
const answered = { file: `${templates}/picks.ts`, suites: [ANSWERS] };
const withheld = { file: `${templates}/withheld.ts`, suites: [ANSWERS] };
const answers = { file: `${elements}/answers.ts`, suites: [ANSWERS] };
const element = { file: `${elements}/care-picks.ts`, suites: [ELEMENT] };
const styles = { file: 'src/view/styles/cautions.ts', suites: [HOSTILE] };

/** Takes what stands there away. */
const gone = (place, name, from) => ({ ...place, name, from, to: '' });

export const PAGE_FAULTS = [
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
  gone(card, 'a paid link that does not say so', 'link.paid && strings.paidLink, '),
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

  // A reader's answers.
  {
    ...answers,
    suites: [UNSEEN],
    name: 'an answer in an event',
    from: '    last = this.#host;\n',
    to: "    last = this.#host;\n    (this.#host as unknown as Element).dispatchEvent(new CustomEvent('care-picks-answer', { bubbles: true, composed: true, detail: code }));\n",
  },
  {
    ...answers,
    suites: [UNSEEN],
    name: 'answers counted on the host',
    from: '    last = this.#host;\n',
    to: '    last = this.#host;\n    (this.#host as unknown as HTMLElement).dataset.answers = String(conditions.size);\n',
  },
  {
    ...answers,
    name: 'answers kept in a storage',
    from: '    last = this.#host;\n',
    to: "    last = this.#host;\n    sessionStorage.setItem('answers', [...conditions].join());\n",
  },
  {
    ...answers,
    name: 'answers that outlive the page',
    from: '  conditions.clear();\n',
    to: '',
  },
  {
    ...answers,
    name: 'answers that mean nothing',
    from: 'return loaded?.answersOf([...conditions]);',
    to: 'return loaded?.answersOf([]);',
  },
  {
    ...answers,
    name: 'only the first answer counts',
    from: 'return loaded?.answersOf([...conditions]);',
    to: 'return loaded?.answersOf([...conditions].slice(0, 1));',
  },

  // What the page is told.
  {
    ...element,
    name: 'the muscle in the load event',
    from: "    if (changes.has('loaded') && !wasAdopted)\n      this.dispatchEvent(new CarePicksLoadEvent(this.#items));",
    to: "    if (changes.has('loaded') && !wasAdopted)\n      this.dispatchEvent(Object.assign(new CarePicksLoadEvent(this.#items), { muscle: this.muscle }));",
  },
  {
    ...element,
    name: 'the phase in the phase event',
    from: 'new CarePicksPhaseEvent()',
    to: 'Object.assign(new CarePicksPhaseEvent(), { phase })',
  },
  {
    file: 'src/recommend/recommend.ts',
    suites: [ANSWERS],
    name: 'what is left after the answers in the events, and not what was offered',
    from: '    offered,\n',
    to: '    offered: shown,\n',
  },

  // What a page's own styles may not do.
  gone(styles, 'cautions that a page can hide with visibility', 'visibility: inherit !important;'),
  gone(styles, 'cautions that a page can make transparent', 'opacity: 1 !important;'),
  gone(styles, 'cautions that a page can clip', 'clip-path: none !important;'),
  gone(styles, 'cautions that a page can move out of sight', 'inset: auto !important;'),
  gone(styles, 'cautions that a page can make flat', 'max-block-size: none !important;'),
  gone(styles, 'cautions that a page can shrink', 'transform: none !important;'),
  gone(styles, 'cautions that a page can blur', 'filter: none !important;'),
  gone(
    styles,
    'cautions that a page can write in a font of its own',
    'font-family: system-ui, sans-serif !important;',
  ),
  {
    ...styles,
    name: 'cautions that a page can hide with display',
    from: '    display: flex !important;\n    align-items: flex-start;',
    to: '    display: flex;\n    align-items: flex-start;',
  },
  {
    ...styles,
    name: 'cautions that a page can make small',
    from: '    gap: 8px;\n    font-size: max(15px, 0.9375rem) !important;',
    to: '    gap: 8px;\n    font-size: inherit;',
  },
  {
    ...styles,
    name: 'cautions that a page can paint in its own colour',
    from: '    line-height: 1.334 !important;\n    color: light-dark(#1e1a1a, #f3ecea) !important;',
    to: '    line-height: 1.334 !important;\n    color: inherit;',
  },
];
