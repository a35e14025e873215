/**
 * Faults that a table can have and that Stryker does not plant, because it empties tables whole: one row or one cell
 * gone, one too many, or the next word of the same vocabulary in its place.
 *
 * The shape is that of Stryker's own mutators: from a node of the syntax tree to what may stand in its place.
 */

const REGIONS =
  'head neck shoulder upper-arm forearm hand chest belly back hip thigh knee lower-leg foot';
const MODALITIES =
  'cold-gel warm-gel cold-pack heat-pack brace compression massage stretch education tape percussion electrical medicated-patch nsaid-gel herbal-rub electric-heat warm-soak hot-wax ice-bath air-compression cupping spike-mat strength balance night-splint mouth-guard insole positioning walking-aid neck-traction inversion vibration-plate boot light-therapy';

/** Words of which one may stand where another stands; the order is the one in which they get stricter or nearer. */
export const VOCABULARIES = [
  'ok care ask stop',
  'info warning critical',
  'card gel leg first details reason',
  'acute chronic',
  'cool warm ease support work move rest learn',
  'spread heat cold tight covers presses current',
  'emergency today soon',
  'show ask-first withhold',
  'eyes-and-mouth jaw front-of-neck armpit over-organs private-parts groin behind-the-knee',
  REGIONS,
  MODALITIES,
].map(words => words.split(' '));

const neighbours = (words, word) =>
  [words[words.indexOf(word) - 1], words[words.indexOf(word) + 1]].filter(each => each);

const vocabularyOf = word => VOCABULARIES.find(words => words.includes(word));

/** @param types Babel's builders of nodes */
export function tableMutators(types) {
  // Nodes of the tree itself would take on the switches of what is within them, over and over.
  const copied = list => list.map(node => types.cloneNode(node));
  const without = (list, at) => copied([...list.slice(0, at), ...list.slice(at + 1)]);
  const isKey = ({ parent, node }) => types.isObjectProperty(parent) && parent.key === node;

  return [
    {
      name: 'RowGone',
      *mutate(path) {
        const { node } = path;
        if (path.isArrayExpression() && node.elements.length > 1)
          for (const at of node.elements.keys())
            yield types.arrayExpression(without(node.elements, at));
        if (path.isObjectExpression() && node.properties.length > 1)
          for (const at of node.properties.keys())
            yield types.objectExpression(without(node.properties, at));
      },
    },
    {
      name: 'RowMore',
      *mutate(path) {
        if (!path.isArrayExpression()) return;
        const { elements } = path.node;
        const words = elements.map(each => (types.isStringLiteral(each) ? each.value : ''));
        const vocabulary = vocabularyOf(words[0]) ?? [];
        if (!words.every(word => vocabulary.includes(word))) return;
        for (const word of vocabulary.filter(each => !words.includes(each)))
          yield types.arrayExpression([...copied(elements), types.stringLiteral(word)]);
      },
    },
    {
      name: 'OtherWord',
      *mutate(path) {
        const { node } = path;
        if (path.isStringLiteral() && !isKey(path) && !types.isImportDeclaration(path.parent))
          for (const word of neighbours(vocabularyOf(node.value) ?? [], node.value))
            yield types.stringLiteral(word);
        // In a table of levels a level is the name of what makes a cell.
        const [levels] = VOCABULARIES;
        if (path.isCallExpression() && levels.includes(node.callee.name))
          for (const level of levels.filter(each => each !== node.callee.name))
            yield types.callExpression(types.identifier(level), copied(node.arguments));
      },
    },
  ];
}
