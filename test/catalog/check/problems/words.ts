/** Mistakes of photos, days and words, and of what is silenced. */
import { direct, how, photo, type Row, silenced } from './row.ts';

const HOW = 'products[0].care.uses[0].how';
const AMAZON_PHOTO = 'https://m.media-amazon.com/images/I/81SzAcEW-zL.jpg';
const silence = (rule: string) => silenced({ rule, reason: 'A test.' });

export const WORDS = {
  'amazon-photo': [
    [
      'a photo of Amazon’s',
      'products[0].image_link',
      photo({}, AMAZON_PHOTO),
      photo({}, 'https://me.example/media-amazon.jpg'),
    ],
    [
      'one of its older hosts',
      'products[0].image_link',
      photo({}, 'https://images-na.ssl-images-amazon.com/images/I/a.jpg'),
      photo({}, 'https://my-photos.s3.amazonaws.com/a.jpg'),
    ],
    [
      'one that another host passes on',
      'products[0].image_link',
      photo({}, 'https://i0.wp.com/m.media-amazon.com/images/I/a.jpg'),
      photo({}, 'https://i0.wp.com/me.example/a.jpg'),
    ],
    [
      'one from the shop itself',
      'products[0].image_link',
      photo({}, 'https://www.amazon.de/images/a.jpg'),
      photo({}, 'https://www.amazonas.example/a.jpg'),
    ],
  ],
  'amazon-data': [
    [
      'a price beside an Amazon offer',
      'products[0].price',
      { price: '15.00 USD' },
      { ...direct('https://shop.example/gel'), price: '15.00 USD' },
    ],
    [
      'its stock',
      'products[0].availability',
      { availability: 'in_stock' },
      { ...direct('https://shop.example/gel'), availability: 'in_stock' },
    ],
    [
      'a price in a text',
      'products[0].care.uses[0].why',
      { 'care.uses.0.why': 'It costs only $12.99.' },
      { 'care.uses.0.why': 'It costs little.' },
    ],
    [
      'a price in words',
      'products[0].description',
      { description: 'About 12 euros.' },
      { description: 'About 12 European countries.' },
    ],
    [
      'a star rating',
      'products[0].description',
      { description: 'It has 4.7 out of 5 stars.' },
      { description: 'Do 4 out of 5 strokes lightly.' },
    ],
  ],
  photo: [
    ['a photo without description', 'products[0].image', photo({ alt: undefined }), photo({})],
    [
      'a photo without size',
      'products[0].image',
      photo({ height: undefined }),
      photo({ height: 1 }),
    ],
    [
      'a description of a photo without the photo',
      'products[0].image',
      { image: { alt: 'A gel' } },
      {},
    ],
  ],
  'alt-text': [
    [
      'a name with an ending',
      'products[0].image.alt',
      photo({ alt: 'photo-1.png' }),
      photo({ alt: 'Gel in a photo frame' }),
    ],
    [
      'a name as cameras give it',
      'products[0].image.alt',
      photo({ alt: 'IMG_1234' }),
      photo({ alt: 'A gel, image 1' }),
    ],
    ['another camera’s', 'products[0].image.alt', photo({ alt: 'DSC0001' }), photo({ alt: 'Gel' })],
    [
      'a name with dashes',
      'products[0].image.alt',
      photo({ alt: 'biofreeze-gel-front' }),
      photo({ alt: 'Roll-on gel, hot-and-cold' }),
    ],
    [
      'a code of Amazon’s',
      'products[0].image.alt',
      photo({ alt: '81SzAcEW-zL' }),
      photo({ alt: '18-inch roller' }),
    ],
  ],
  'reviewed-on': [
    [
      'a day to come',
      'products[0].care.reviewed_on',
      { 'care.reviewed_on': '2026-11-24' },
      { 'care.reviewed_on': '2026-11-23' },
    ],
    [
      'over a year ago',
      'products[0].care.reviewed_on',
      { 'care.reviewed_on': '2025-11-22' },
      { 'care.reviewed_on': '2025-11-23' },
    ],
  ],
  claim: [
    ['a cure', HOW, how('It cures the pain.'), how('It does not cure the pain.')],
    ['a proof', HOW, how('It is proven to work.'), how('It is not proven to work.')],
    [
      'a comparison',
      HOW,
      how('It works 2 times more than ice.'),
      how('Use it 2 times a day, no more than that.'),
    ],
    [
      'a grade',
      'products[0].title',
      { title: 'Medical Grade Brace' },
      { title: 'Medium Grade Brace' },
    ],
    [
      'somebody’s approval',
      HOW,
      how('It is doctor recommended.'),
      how('Use it as your doctor recommended.'),
    ],
    ['a promise', HOW, how('It works instantly.'), how('It works in an instant pack.')],
    [
      'an effect in the body',
      HOW,
      how('It reduces swelling.'),
      how('Stop when the swelling grows.'),
    ],
    [
      'a claim for one muscle',
      'products[0].care.muscles.soleus',
      { 'care.muscles.soleus': 'It heals the calf.' },
      { 'care.muscles.soleus': 'Wait until the calf heals.' },
    ],
    [
      'a claim outside of claims',
      'products[0].description',
      { description: 'It heals.' },
      {
        'care.claims': [
          { text: 'It heals.', source: { label: 'A study', url: 'https://a.example/' } },
        ],
      },
    ],
  ],
  appeal: [
    [
      'support for a blog',
      'products[0].description',
      { description: 'Support this blog.' },
      { description: 'It supports the calf.' },
    ],
    [
      'a seller that asks',
      'products[0].offers[0].seller',
      {
        offers: [
          {
            program: 'direct',
            url: 'https://shop.example/',
            seller: 'Help keep this site running',
          },
        ],
      },
      { offers: [{ program: 'direct', url: 'https://shop.example/', seller: 'This Site' }] },
    ],
    [
      'an author who asks',
      'author.credential',
      { '$.author.credential': 'Please use my links' },
      { '$.author.credential': 'Therapist' },
    ],
    [
      'buying through a link',
      HOW,
      how('Buy it through my links.'),
      how('Link the straps as you close it.'),
    ],
  ],
  'too-long': [
    [
      'a caution too long to be read',
      'products[0].care.cautions[0]',
      { 'care.cautions': ['x'.repeat(141)] },
      { 'care.cautions': ['x'.repeat(140)] },
    ],
    [
      'a short title too long for a card',
      'products[0].short_title',
      { short_title: 'x'.repeat(35) },
      { short_title: 'x'.repeat(34) },
    ],
    [
      'a short line too long for a card',
      'products[0].care.uses[0].short',
      { 'care.uses.0.short': 'x'.repeat(31) },
      { 'care.uses.0.short': 'x'.repeat(30) },
    ],
  ],
  'never-shown': [
    [
      'a use that comes too early',
      'products[0].care.uses[0].phases[0]',
      { 'care.uses.0.modality': 'heat-pack' },
      { 'care.uses.0.modality': 'heat-pack', 'care.uses.0.phases': ['chronic'] },
    ],
    [
      'a muscle that the modality is not made for',
      'products[0].care.muscles.soleus',
      { 'care.uses.0.modality': 'mouth-guard', 'care.uses.0.phases': ['chronic'] },
      {
        'care.uses.0.modality': 'mouth-guard',
        'care.uses.0.phases': ['chronic'],
        'care.muscles': { masseter: 'Between the teeth.' },
      },
    ],
    [
      'a region from which it is kept',
      'products[0].care.regions[1]',
      {
        'care.uses.0.modality': 'percussion',
        'care.uses.0.phases': ['chronic'],
        'care.regions': ['thigh', 'neck'],
      },
      {
        'care.uses.0.modality': 'percussion',
        'care.uses.0.phases': ['chronic'],
        'care.regions': ['thigh', 'any'],
      },
    ],
  ],
  'unsafe-text': [
    [
      'rubbing behind the knee',
      HOW,
      how('Rub it in behind the knee.'),
      how('Never rub it in behind the knee.'),
    ],
  ],
  'unsafe-combination': [
    [
      'a gel with heat',
      HOW,
      how('Use it with a heating pad.'),
      how('Never use it with a heating pad.'),
    ],
  ],
  'wrong-kind': [
    [
      'a TENS unit as a gel',
      'products[0].care.uses[0].modality',
      { title: 'TENS unit' },
      { title: 'TENS-free gel' },
    ],
    [
      'an instruction that fits nothing else',
      'products[0].care.uses[0].modality',
      how('Stick the electrodes on the calf.'),
      how('Never stick electrodes on the calf.'),
    ],
    [
      'what is swallowed',
      'products[0].title',
      { title: 'Capsules' },
      { title: 'Capsule-free gel' },
    ],
  ],
  'ask-first': [
    [
      'what everybody asks about',
      'products[0].care.uses[0].modality',
      { title: 'Inversion table', 'care.uses.0.modality': 'inversion' },
      { title: 'Stretcher', 'care.uses.0.modality': 'stretch', 'care.uses.0.phases': ['chronic'] },
    ],
  ],
  silencing: [
    [
      'a problem that is not there',
      'products[0].care.silenced[0].rule',
      silence('claim'),
      { ...how('It cures.'), ...silence('claim') },
    ],
    [
      'a problem of another product',
      'products[0].care.silenced[0].rule',
      silence('photo'),
      { ...photo({ alt: undefined }), ...silence('photo') },
    ],
    [
      'the same twice',
      'products[0].care.silenced[1].rule',
      {
        ...how('It cures.'),
        ...silenced({ rule: 'claim', reason: 'A' }, { rule: 'claim', reason: 'B' }),
      },
      { ...how('It cures.'), ...silenced({ rule: 'claim', reason: 'A' }) },
    ],
    [
      'a problem that nobody knows',
      'products[0].care.silenced[0].rule',
      silence('claims'),
      { 'care.silenced': [] },
    ],
    [
      'a safety rule',
      'products[0].care.silenced[0].rule',
      silence('unsafe-text'),
      { ...how('Never rub it in behind the knee.') },
    ],
  ],
} as const satisfies Readonly<Record<string, readonly Row[]>>;
