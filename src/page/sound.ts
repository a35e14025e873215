/**
 * Whether a tree may be shown: products in it imply their cautions before their links, the clot warning on a leg, the
 * disclosure, and links that say what they are. It knows no rule. The templates write into the tree what has to stand in
 * it (`data-above` on the root, `data-in-sight` and `data-in-full` on a card), so that what is lost is missed.
 *
 * It looks at what stands there, whoever made it: the first paint, a page, the element. Whether a reader can see it too is
 * another question (seen.ts).
 */

/** Where a product may stand: below who is paid for it, and below the safety panel. */
const CARD = '.care > .top ~ .safety ~ .section .card:not(.card .card)';

/** What is or was a way to a shop. */
const LINKS = 'a.shop, a[data-offer], a[rel~=sponsored], .shops a, .withheld a';
/** A way to a shop as it has to be: in a card, after all of its cautions. */
const LINK = `${CARD} > .flags ~ .more ~ .shops > a.shop[data-offer][rel~=sponsored][rel~=nofollow][href^="https://"]`;

/** What may not be hidden alone. A card goes whole, and with its photo goes no word. */
const HIDES = ':is([hidden], .unseen)';
const SAFE = '.top, .clot, .flags, .cautions';
const HIDDEN = `:is(${SAFE}, .safety, .more, .body)${HIDES}, :is(${SAFE}) ${HIDES}:not(img)`;

/** The paragraphs of the clot warning. */
const CLOT_WARNING = 4;

const all = (root: Element, selector: string): readonly Element[] => [
  ...root.querySelectorAll(selector),
];

const says = (text: string | null | undefined): boolean => /\p{L}/u.test(text ?? '');

/** What a caution is about, or nothing where it does not say it: it has a head and its words, and looks as one. */
function codeOf(item: Element): string {
  const head = item.querySelector('strong')?.textContent ?? '';
  return says(head) &&
    says(item.textContent?.replace(head, '')) &&
    /^(flag|caution) (info|warning|critical)$/.test(item.className)
    ? (item.getAttribute('data-caution') ?? '')
    : '';
}

function isCard(card: Element): boolean {
  const inSight = all(card, '.flags > li').map(codeOf);
  const inFull = all(card, '.more .cautions > li').map(codeOf);
  const due = card.getAttribute('data-in-sight');
  return (
    card.matches(`${CARD}[data-product]:not([data-product=""])`) &&
    inSight.join(' ') === due &&
    inSight.every(code => inFull.includes(code)) &&
    `${inFull.length}` === card.getAttribute('data-in-full') &&
    inFull.every(Boolean) &&
    due !== '' &&
    all(card, '.cautions > .critical').every(item => inSight.includes(codeOf(item)))
  );
}

function isWarned(tree: Element): boolean {
  const due = tree.getAttribute('data-above');
  const said = all(
    tree,
    '.care > .safety > .clot[data-caution=blood-clot][data-region]:not([data-region=""]) p',
  );
  return (
    due === 'none' ||
    (due === 'blood-clot' &&
      said.length === CLOT_WARNING &&
      said.every(({ textContent }) => says(textContent)))
  );
}

/** @param tree the root of what a reader sees, `.care` */
export const isSound = (tree: Element): boolean =>
  tree.matches('.care[data-muscle]') &&
  !tree.querySelector(HIDDEN) &&
  says(tree.querySelector('.care > .top .disclosure[data-disclosure]')?.textContent) &&
  isWarned(tree) &&
  all(tree, '.card, [data-product], [data-in-sight]').every(isCard) &&
  all(tree, LINKS).every(link => link.matches(LINK));
