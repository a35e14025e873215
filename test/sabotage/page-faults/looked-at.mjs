/**
 * Faults in what looks after a tree once it is made: whether it may be shown, what it may consist of, what is drawn anew
 * and whole, and what is closed to the page (page-faults.mjs).
 */
import { gone } from './gone.mjs';

const sound = { file: 'src/page/sound.ts', suites: ['test/hostile/tree/sound.test.ts'] };
const allowed = { file: 'src/page/allowed.ts', suites: ['test/hostile/tree/build.test.ts'] };
const whole = { file: 'src/view/whole.ts', suites: ['test/hostile/element/translated.test.ts'] };
const closed = {
  file: 'src/view/closed-root.ts',
  suites: ['test/hostile/answers/recorded.test.ts'],
};

export const LOOKED_AT = [
  // Whether a tree may be shown.
  gone(sound, 'a card without what has to be in sight is sound', "inSight.join(' ') === due &&"),
  gone(
    sound,
    'a card without what has to be in full is sound',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what is changed is code, as it stands in its file
    "`${inFull.length}` === card.getAttribute('data-in-full') &&",
  ),
  gone(
    sound,
    'a card whose critical cautions are in full alone is sound',
    " &&\n    all(card, '.cautions > .critical').every(item => inSight.includes(codeOf(item)))",
  ),
  gone(sound, 'a tree that hides its cautions is sound', '!tree.querySelector(HIDDEN) &&'),
  gone(sound, 'a leg’s tree without its clot warning is sound', 'isWarned(tree) &&'),
  {
    ...sound,
    name: 'a clot warning of which a paragraph is left is sound',
    from: 'said.length === CLOT_WARNING &&',
    to: 'said.length > 0 &&',
  },
  gone(
    sound,
    'a tree without its disclosure is sound',
    "says(tree.querySelector('.care > .top .disclosure[data-disclosure]')?.textContent) &&",
  ),
  {
    ...sound,
    name: 'a tree with any link is sound',
    from: 'link.matches(LINK)',
    to: 'link.matches("a")',
  },

  // What a finished tree may consist of.
  {
    ...allowed,
    name: 'a tree with a script is built',
    from: "'a article",
    to: "'a script article",
  },
  {
    ...allowed,
    name: 'a tree with a link to any address is built',
    from: 'href: /^(https:\\/\\/|#)/',
    to: 'href: /^/',
  },
  {
    ...allowed,
    name: 'a tree with a photo from any address is built',
    from: 'src: /^https:\\/\\//',
    to: 'src: /^/',
  },
  {
    ...allowed,
    name: 'a tree with any attribute is built',
    from: 'ATTRIBUTES.has(name) &&',
    to: '',
  },
  {
    ...allowed,
    name: 'a tree with anything in a drawing is built',
    from: "isInSvg ? name === 'path'",
    to: 'isInSvg ? true',
  },

  // What is drawn anew and whole.
  {
    ...whole,
    name: 'a card that is patched word by word into another one',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what is changed is code, as it stands in its file
    from: '`${numberOf(strings)}${contentOf(values)}`',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what is changed is code, as it stands in its file
    to: '`${numberOf(strings)}`',
  },
  gone(whole, 'a card that closes as it is drawn anew', 'if (!before) this.#reopen(drawn);'),

  // What is closed to the page.
  {
    ...closed,
    name: 'a root with answers that is open',
    from: "mode: 'closed'",
    to: "mode: 'open'",
  },
  gone(
    closed,
    'answers whose events go on into the page',
    "for (const type of ENDING.split(' ')) root.addEventListener(type, end);",
  ),
  gone(closed, 'answers without the marks that recorders heed', 'rr-block ph-no-capture'),
  {
    ...closed,
    file: 'src/view/templates/closed.ts',
    name: 'answers that stand in the open root',
    from: 'view.closed ? view.closed(content, view.layout) : content',
    to: 'content',
  },
];
