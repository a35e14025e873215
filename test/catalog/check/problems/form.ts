/** Mistakes of form: what the schema says, and what only a calendar or a whole catalog can. */
import { aSourceProduct } from '../../../support/builders.ts';
import { amazon, claimFrom, how, photo, type Row, textOf } from './row.ts';

export const FORM = {
  'not-json': [
    ['nothing', 'line 1', '', '{"version": 1, "products": []}'],
    ['half a file', 'line 2', '{"version": 1,\n "products": [', '{"version": 1,\n "products": []}'],
    [
      'a surplus comma',
      'line 3',
      '{"version": 1,\n "products": [],\n}',
      '{"version": 1,\n "products": []\n}',
    ],
    [
      'a missing comma',
      'line 2',
      '{"version": 1\r\n "products": []}',
      '{"version": 1,\r\n "products": []}',
    ],
    [
      'a byte order mark in the wrong place',
      'line 1',
      '{\uFEFF"version":}',
      '\uFEFF{"version": 1, "products": []}',
    ],
  ],
  'duplicate-property': [
    [
      'cautions that would be lost',
      'products[0].care.cautions',
      textOf({ 'care.cautions': ['Ask first.'] }).replace('"cautions"', '"cautions":[],$&'),
      textOf({ 'care.cautions': ['Ask first.'] }),
    ],
    [
      'a list of products that would be lost',
      'products',
      '{"version": 1, "products": [], "products": []}',
      '{"version": 1, "products": []}',
    ],
    [
      'a name that is spelt with a code',
      'products',
      '{"version": 1, "products": [], "\\u0070roducts": []}',
      '{"version": 1, "products": []}',
    ],
  ],
  missing: [
    ['no version', 'version', { '$.version': undefined }, {}],
    ['no products', 'products', { '$.products': undefined }, { '$.products': [] }],
    ['no id', 'products[0].id', { id: undefined }, {}],
    ['no title', 'products[0].title', { title: undefined }, { brand: undefined }],
    [
      'neither muscles nor regions',
      'products[0].care',
      { 'care.muscles': undefined },
      { 'care.muscles': undefined, 'care.regions': ['any'] },
    ],
    [
      'muscles, but none',
      'products[0].care',
      { 'care.muscles': {} },
      { 'care.muscles': {}, 'care.regions': ['lower-leg'] },
    ],
    [
      'a claim without source',
      'products[0].care.claims[0].source',
      { 'care.claims': [{ text: 'It works.' }] },
      { 'care.claims': [] },
    ],
    [
      'something silenced without a reason',
      'products[0].care.silenced[0].reason',
      { 'care.silenced': [{ rule: 'claim' }] },
      { ...how('It cures.'), 'care.silenced': [{ rule: 'claim', reason: 'A test.' }] },
    ],
  ],
  'wrong-type': [
    ['a list instead of a catalog', '', '[]', '{"version": 1, "products": []}'],
    ['null instead of a catalog', '', 'null', '{"version": 1, "products": []}'],
    ['a title that is a number', 'products[0].title', { title: 7 }, { title: '7' }],
    [
      'one offer instead of a list',
      'products[0].offers',
      { offers: { program: 'amazon', search: 'a' } },
      amazon({ search: 'a' }),
    ],
    [
      'a photo of half a pixel',
      'products[0].image.width',
      photo({ width: 0.5 }),
      photo({ width: 1 }),
    ],
  ],
  'wrong-form': [
    ['an id with capitals', 'products[0].id', { id: 'My Gel' }, { id: 'my-gel' }],
    ['an id called __proto__', 'products[0].id', { id: '__proto__' }, { id: 'proto' }],
    [
      'an ASIN of another form',
      'products[0].offers[0].asin',
      amazon({ asin: 'b1' }),
      amazon({ asin: 'B000000001', country: 'US' }),
    ],
    [
      'a country in small letters',
      'products[0].offers[0].country',
      amazon({ search: 'a', country: 'us' }),
      amazon({ search: 'a', country: 'US' }),
    ],
    [
      'UK as the country of an offer',
      'products[0].offers[0].country',
      amazon({ search: 'a', country: 'UK' }),
      amazon({ search: 'a' }),
    ],
    [
      'UK as the country of a tag',
      'programs.amazon.tags.UK',
      { '$.programs.amazon': { tags: { UK: 'ada-21' } } },
      { '$.programs.amazon': { tags: { GB: 'ada-21' } } },
    ],
    [
      'a tag’s country in small letters',
      'programs.amazon.tags.us',
      { '$.programs.amazon': { tags: { us: 'ada-20' } } },
      { '$.programs.amazon': { tags: { US: 'ada-20' } } },
    ],
    [
      'a tag under __proto__',
      'programs.amazon.tags.__proto__',
      { '$.programs.amazon': JSON.parse('{"tags":{"__proto__":"x"}}') },
      { '$.programs.amazon': { tags: {} } },
    ],
    [
      'HTML as a tag',
      'programs.amazon.tags.US',
      { '$.programs.amazon': { tags: { US: '<b>' } } },
      { '$.programs.amazon': { tags: { US: 'b' } } },
    ],
    ['HTML as the name of a programme', 'programs["<b>"]', { '$.programs.<b>': {} }, {}],
    [
      'a day of another form',
      'products[0].care.reviewed_on',
      { 'care.reviewed_on': '23.11.2026' },
      { 'care.reviewed_on': '2026-11-23' },
    ],
    [
      'a day that no calendar has',
      'products[0].care.reviewed_on',
      { 'care.reviewed_on': '2026-02-29' },
      { 'care.reviewed_on': '2026-02-28' },
    ],
    [
      'a mark that turns the text around',
      'products[0].care.uses[0].how',
      how('Roll \u202Eylwols.'),
      how('Roll \u200Eslowly.'),
    ],
    ['half a letter', 'products[0].title', { title: 'Gel \uD83D' }, { title: 'Gel \uD83D\uDE00' }],
    [
      'a letter that was lost on the way',
      'author.name',
      { '$.author': { name: 'Andr\uFFFD' } },
      { '$.author': { name: 'André' } },
    ],
    [
      'brackets within a hundred others',
      'line 1',
      `{"version": 1, "products": ${'['.repeat(100)}`,
      { gtin: JSON.parse('['.repeat(96) + ']'.repeat(96)) },
    ],
    ['a null character', 'products[0].title', { title: 'Gel\0' }, { title: 'Gel\t0' }],
  ],
  'unknown-value': [
    ['another version', 'version', { '$.version': 2 }, { '$.version': 1 }],
    [
      'an unknown modality',
      'products[0].care.uses[0].modality',
      { 'care.uses.0.modality': 'laser' },
      { 'care.uses.0.modality': 'brace' },
    ],
    [
      'an unknown phase',
      'products[0].care.uses[0].phases[0]',
      { 'care.uses.0.phases': ['settling'] },
      { 'care.uses.0.phases': ['chronic'] },
    ],
    [
      'an unknown region',
      'products[0].care.regions[0]',
      { 'care.regions': ['elbow-pit'] },
      { 'care.regions': ['knee'] },
    ],
  ],
  empty: [
    ['an empty title', 'products[0].title', { title: ' ' }, { title: 'x' }],
    [
      'a title of which nothing can be seen',
      'products[0].title',
      { title: '\u200B\u200B' },
      { title: '\u200Bx' },
    ],
    ['no offers', 'products[0].offers', { offers: [] }, {}],
    ['no uses', 'products[0].care.uses', { 'care.uses': [] }, {}],
    [
      'no phases',
      'products[0].care.uses[0].phases',
      { 'care.uses.0.phases': [] },
      { 'care.uses.0.phases': ['acute'] },
    ],
    [
      'a source of a claim without a name',
      'products[0].care.claims[0].source.label',
      { 'care.claims': [{ text: 'It cools.', source: { label: '', url: 'https://a.example/' } }] },
      claimFrom('https://a.example/'),
    ],
    [
      'something silenced with an empty reason',
      'products[0].care.silenced[0].reason',
      { 'care.silenced': [{ rule: 'claim', reason: ' ' }] },
      {},
    ],
  ],
  'unknown-property': [
    ['a property of a product', 'products[0].colour', { colour: 'blue' }, { brand: 'Blue' }],
    [
      'a property of an offer that is misspelt',
      'products[0].offers[0].serach',
      { 'offers.0.serach': 'x' },
      { 'offers.0.search': 'x' },
    ],
    [
      'a property of the file',
      'colour',
      { '$.colour': 'blue' },
      { '$.$schema': 'catalog.schema.json' },
    ],
    [
      'cautions that are misspelt',
      'products[0].care.caution',
      { 'care.caution': ['Hot.'] },
      { 'care.cautions': ['Hot.'] },
    ],
  ],
  'unknown-muscle': [
    [
      'a muscle that is misspelt',
      'products[0].care.muscles.soleuss',
      { 'care.muscles': { soleuss: 'x' } },
      { 'care.muscles': { soleus: 'x' } },
    ],
    [
      'a muscle by another of its names',
      'products[0].care.muscles.calf',
      { 'care.muscles': { calf: 'x' } },
      { 'care.muscles': { 'triceps-surae': 'x' } },
    ],
  ],
  'unknown-ingredient': [
    [
      'an ingredient that is misspelt',
      'products[0].care.ingredients[0]',
      { 'care.ingredients': ['salicilate'] },
      { 'care.ingredients': ['salicylate'] },
    ],
    [
      'one that no rule knows',
      'products[0].care.ingredients[1]',
      { 'care.ingredients': ['menthol', 'aloe'] },
      { 'care.ingredients': ['menthol', 'Methyl salicylate 12%'] },
    ],
  ],
  'duplicate-id': [
    [
      'the same id twice',
      'products[1].id',
      { '$.products.1': aSourceProduct('cold-gel') },
      { '$.products.1': aSourceProduct('cold-gel-2') },
    ],
  ],
  html: [
    [
      'HTML in a title',
      'products[0].title',
      { title: 'A <b>gel</b>' },
      { title: 'A gel < 4% menthol' },
    ],
    [
      'a code of HTML in a how-to',
      'products[0].care.uses[0].how',
      how('Rub &amp; wait.'),
      how('Rub & wait.'),
    ],
  ],
  unconfirmed: [
    [
      'a modality that an import guessed',
      'products[0].care.unconfirmed[0]',
      {
        'care.unconfirmed': [
          { field: 'modality', reason: '“Gel” (the heading above it) names one.' },
        ],
      },
      { 'care.unconfirmed': [] },
    ],
  ],
} as const satisfies Readonly<Record<string, readonly Row[]>>;
