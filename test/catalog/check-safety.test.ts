import { expect } from '@open-wc/testing';
import sample from '../../catalog/catalog.json' with { type: 'json' };
import { checkForAuthor as check } from '../../src/catalog/check-for-author.ts';
import { aCatalog, aSourceProduct } from '../support/builders.ts';

type Care = { uses: Record<string, unknown>[] } & Record<string, unknown>;

/** The codes and places that `check` finds when a text stands in one place of a product. */
function found(modality: string, put: (care: Care, product: Record<string, unknown>) => void) {
  const product = aSourceProduct('thing') as unknown as Record<string, unknown>;
  const care = product.care as Care;
  care.uses = [{ phases: ['chronic'], modality, why: 'It may help.', how: 'Go slowly.' }];
  put(care, product);
  const { problems, catalog } = check(
    JSON.stringify({ ...aCatalog(), products: [product] }),
    'catalog.json',
  );
  const unsafe = problems.filter(({ code }) => code.startsWith('unsafe-'));
  for (const { severity, remedy } of unsafe) {
    expect(severity).to.equal('error');
    expect(remedy).not.to.equal('');
  }
  expect(catalog === undefined).to.equal(unsafe.length > 0);
  return unsafe.map(({ code, path }) => `${code} ${path}`);
}
const how = (modality: string, text: string) =>
  found(modality, care => {
    care.uses = [{ phases: ['chronic'], modality, why: 'It may help.', how: text }];
  });

const HOW = 'products[0].care.uses[0].how';

/** Each tells somebody to press or rub where nobody may. */
const PRESSING: readonly (readonly [string, string])[] = [
  ['massage', 'Roll along your shin bone.'],
  ['massage', 'Massage over the ribs and belly.'],
  ['massage', 'Press your ankle bone.'],
  ['massage', 'Roll over the bony bump at the outside of the knee.'],
  ['massage', 'Press into the lower back hollow and the abdomen.'],
  ['massage', 'Rub the kneecap in circles.'],
  ['massage', 'Massage the breast tissue.'],
  ['massage', 'Press hard on the vertebrae.'],
  ['massage', 'Roll high on the inside of your thigh.'],
  ['massage', 'Roll your neck, front and sides.'],
  ['massage', 'Roll your varicose veins.'],
  ['massage', 'BEHIND THE KNEES: roll.'],
  ['massage', 'Behind your knee you will find a tender spot; press it.'],
  ['massage', 'Press gently. Behind the knee too.'],
  ['massage', 'There is no reason not to press behind the knee.'],
  ['massage', 'Never mind the pain, press behind the knee.'],
  ['massage', 'Roll into the crook of the knee.'],
  ['massage', 'Roll be\u00ADhind the kn\u00ADee.'],
  ['massage', 'Roll behind the knее.'],
  ['massage', 'It is fine to roll even if you have had a blood clot.'],
  ['massage', 'You can ignore the warnings.'],
  ['massage', 'It is safe for everyone.'],
  ['cold-gel', 'Use on open cuts.'],
  ['heat-pack', 'Leave it on while you sleep.'],
  ['cold-pack', 'Lay it straight on bare skin.'],
  ['cold-pack', 'Leave it there for 40 minutes.'],
  ['compression', 'Sleep in it every night.'],
  [
    'cold-gel',
    'Rub the gel behind the knee, down the back of the leg, around the ankle and heel for soleus muscle pain.',
  ],
  [
    'warm-gel',
    'Applying Sombra to the muscles behind the knee, down the back of the leg can help reduce pain and tightness.',
  ],
  ['massage', 'Roll from the heel up to the knee pit.'],
  ['massage', 'Roll the whole thigh, the groin too.'],
  ['massage', 'Press gently on the front of the neck.'],
  ['massage', 'Massage your throat with two fingers.'],
  ['massage', 'Roll up and down along the spine.'],
  ['massage', 'Do not rub hard, but press gently behind your knee.'],
  ['massage', 'Do not hurry. Then rub behind the knee.'],
  ['massage', 'Do not hurry, then roll behind the knee.'],
  ['massage', 'Do not forget to rub behind the knee.'],
  ['massage', 'Never skip the groin when you roll: press into the groin for a minute.'],
  ['massage', 'Stay off the shin bone and rub behind the knee.'],
  ['massage', 'Roll not only the calf, roll behind the knee as well.'],
  ['massage', 'Behind the knee, rub only lightly.'],
  ['massage', 'Use it on the calf and at the back of the knee.'],
  ['massage', 'Roll up the calf and stop behind the knee.'],
  ['massage', 'Rub behind the knee if it does not hurt.'],
  ['massage', 'Massage the side of the neck.'],
  ['massage', 'Press high into the upper inner thigh.'],
  ['brace', 'Before you put it on, massage behind the knee.'],
  ['massage', 'Press deep into the armpit.'],
  ['massage', 'Roll the side of the ribs.'],
  ['massage', 'Dig your fingers under the ribs.'],
  ['massage', 'Press the ball into your belly.'],
  ['massage', 'Use it on the stomach.'],
  ['massage', 'Massage the small of the back.'],
  ['massage', 'Roll over the breast.'],
  ['massage', 'Rub small circles on your eyelids.'],
  ['massage', 'Press a thumb inside the mouth.'],
  ['massage', 'Press into the fold of the elbow.'],
  ['cold-gel', 'Spread it around the eyes.'],
  ['warm-gel', 'Apply it near the genitals.'],
];

/** Each names such a place and keeps everybody off it, or says nothing of pressing. */
const NOT_PRESSING: readonly (readonly [string, string])[] = [
  ['massage', 'Stop before you reach the hollow behind the knee.'],
  ['massage', 'Roll beside the shin bone, never on it.'],
  ['massage', 'Roll the muscle along the outside of the shin bone.'],
  ['massage', 'Lie on your belly and roll the calf.'],
  ['stretch', 'Press your heel down until it pulls behind the knee.'],
  ['brace', 'Place the strap below the kneecap.'],
  ['compression', 'Roll the sock on up to the knee fold.'],
  ['stretch', 'Let your ribs move as you breathe.'],
  ['massage', 'Do not press on bones, joints or lumpy veins.'],
  ['cold-pack', 'Keep it in the freezer overnight.'],
  ['cold-pack', 'Lay it on for 10 to 15 minutes, then wait two hours.'],
  ['cold-pack', 'Never lay it on bare skin.'],
  ['heat-pack', 'Do not leave it on while you sleep.'],
  ['compression', 'Take it off before you sleep.'],
  ['massage', 'Ask a doctor first if you have had a blood clot.'],
  ['cold-gel', 'Do not use it on open cuts.'],
  ['massage', 'Never press, rub or roll behind the knee.'],
  ['massage', 'Do not rub or press behind the knee, in the groin or on the spine.'],
  ['massage', "Don't roll over the groin."],
  ['massage', 'Roll up the calf and stop well below the knee pit.'],
  [
    'massage',
    'Along the back of the thigh. Stop above the knee fold, and stay off the inner thigh.',
  ],
  ['massage', 'Roll the front of the thigh, away from the groin.'],
  ['massage', 'Roll both sides of the spine.'],
  ['massage', 'Roll the calf, and skip the area behind the knee.'],
  ['massage', 'Roll the calf. Avoid pressing or rubbing behind the knee.'],
  ['massage', 'Roll the soft calf, but not behind the knee.'],
  ['massage', 'Rolling behind the knee can hurt a vein.'],
  ['massage', 'If you press behind the knee, you can hurt a nerve.'],
  ['massage', 'Pressure on the throat is dangerous.'],
  ['massage', 'Roll the calf for five strokes. Behind the knee, do not press.'],
  ['massage', 'People use it for pain behind the knee.'],
  ['massage', 'Press the calf, between knee and ankle.'],
  ['cold-gel', 'Spread it from below the knee pit to above the heel.'],
  ['brace', 'The top edge stays below the knee pit.'],
  ['brace', 'It keeps the back of the knee free.'],
  ['cold-pack', 'Lay it behind the knee for ten minutes.'],
  ['massage', 'Between the spine and the shoulder blade, press the soft muscle.'],
  ['massage', 'Press the soft muscle between the spine and the shoulder blade.'],
  ['massage', 'Press the soft muscle between the shoulder blade and the spine.'],
  ['massage', 'Press into the belly of the muscle.'],
  ['massage', 'Roll the muscle belly.'],
  ['massage', 'Use it while you lie on your belly.'],
  ['massage', 'Roll over onto your stomach, then press the calf.'],
  ['massage', 'Rub the jaw with your mouth open a little.'],
  ['massage', 'Massage the temples with your eyes closed.'],
  ['massage', 'Press gently, and keep an eye on your skin.'],
  ['massage', 'Press the muscle beside the breastbone.'],
  ['massage', 'Roll the chest, and stay off the breasts and the armpit.'],
  ['massage', 'Roll from the hip to well short of the ribs.'],
  ['cold-gel', 'Spread it thinly, and keep it away from the eyes and the mouth.'],
  ['cold-gel', 'On the outer edge of the shoulder blade, away from the armpit.'],
  ['heat-pack', 'Lay it on the belly for ten minutes.'],
];

/** Each brings a pain gel to what it must not meet. */
const COMBINING: readonly (readonly [string, string])[] = [
  ['compression', 'Rub in some gel, then pull it on.'],
  ['cold-gel', 'Wear your brace as usual on top.'],
  ['cold-gel', 'Layer under tights.'],
  ['cold-gel', 'Take a hot shower with it on.'],
  ['cold-gel', 'Ice on top doubles the effect.'],
  ['cold-gel', 'Spread it thinly, then apply heat.'],
  ['cold-gel', 'Spread it thinly and wear it under the sleeve.'],
  ['cold-gel', 'Works best together with the cold pack.'],
  ['cold-gel', 'Use it with a heating pad.'],
  ['cold-gel', 'Rub it in, wait, then pull on your compression sock.'],
  ['cold-gel', 'Cover the skin with a wrap.'],
  ['cold-gel', 'Bandage it so that it stays warm.'],
  ['cold-gel', 'Put it on right after a hot bath.'],
  ['warm-gel', 'Add heat for more relief.'],
  ['warm-gel', 'Alternate with a cooling gel.'],
  ['warm-gel', 'Do not rub hard, then put a heat pack on top.'],
  ['warm-gel', 'Use it with heat, never with a cold pack.'],
  ['heat-pack', 'Lay it over the gel.'],
  ['heat-pack', 'Use it together with your pain gel.'],
  ['brace', 'Put a little gel on first, then close the straps.'],
  ['brace', 'Wear it over a thin layer of pain cream.'],
  ['compression', 'Pull it on straight after the gel.'],
  ['cold-pack', 'Hold it on top of the pain gel for more cold.'],
  ['education', 'It shows how to use a gel under a wrap.'],
];

/** Each names both and keeps them apart, or means another gel. */
const NOT_COMBINING: readonly (readonly [string, string])[] = [
  ['cold-gel', 'Wait two hours after a hot shower.'],
  ['compression', 'Wash the gel off, and then pull it on.'],
  ['cold-gel', 'Never put heat or a tight wrap over it.'],
  ['cold-gel', 'Do not use it with heat, under a sleeve or with a cold pack.'],
  ['cold-gel', 'Use the gel or the heat, not both.'],
  ['cold-gel', 'Spread a thin layer on whole skin. Do not rub hard, and leave the skin bare.'],
  ['cold-gel', 'Wash the gel off before you pull on a sleeve.'],
  ['cold-gel', 'It feels cool like ice, without a pack.'],
  ['warm-gel', 'Heat over a pain gel can burn your skin.'],
  ['warm-gel', 'Cover the spot with a thin layer.'],
  ['heat-pack', 'A soft gel pack that you can use with a towel.'],
  ['heat-pack', 'Never lay it over a pain gel.'],
  ['heat-pack', 'Wrap it in a cloth, then lay it on the calf.'],
  ['brace', 'Wear it over a thin sock.'],
  ['brace', 'Wash off any gel first.'],
  ['compression', 'Use it with a gel pad under the heel.'],
  ['cold-pack', 'Chill it, then put the pack on the calf.'],
  ['massage', 'Roll lightly, then use a heat pack.'],
  ['education', 'It has pages on ice, heat and wraps.'],
];

describe('a text that sends hands where nobody may press', () => {
  for (const [modality, text] of PRESSING) {
    it(`${modality} · ${text} → unsafe-text`, () =>
      expect(how(modality, text)).to.deep.equal([`unsafe-text ${HOW}`]));
  }
  for (const [modality, text] of NOT_PRESSING) {
    it(`${modality} · ${text} → nothing`, () => expect(how(modality, text)).to.deep.equal([]));
  }
});

describe('a text that brings a pain gel to what it must not meet', () => {
  for (const [modality, text] of COMBINING) {
    it(`${modality} · ${text} → unsafe-combination`, () =>
      expect(how(modality, text)).to.deep.equal([`unsafe-combination ${HOW}`]));
  }
  for (const [modality, text] of NOT_COMBINING) {
    it(`${modality} · ${text} → nothing`, () => expect(how(modality, text)).to.deep.equal([]));
  }
});

describe('where such a text may stand', () => {
  const text = 'Rub it in behind the knee.';
  const places: readonly (readonly [
    string,
    (care: Care, product: Record<string, unknown>) => void,
  ])[] = [
    ['description', (_, product) => Object.assign(product, { description: text })],
    ['care.muscles.soleus', care => Object.assign(care, { muscles: { soleus: text } })],
    [
      'care.uses[0].why',
      care => Object.assign(care.uses[0] as Record<string, unknown>, { why: text }),
    ],
    ['care.cautions[0]', care => Object.assign(care, { cautions: [text] })],
    [
      'care.claims[0].text',
      care =>
        Object.assign(care, {
          claims: [{ text, source: { label: 'A page', url: 'https://example.com/' } }],
        }),
    ],
  ];
  for (const [path, put] of places) {
    it(`${path} → found there`, () =>
      expect(found('cold-gel', put)).to.deep.equal([`unsafe-text products[0].${path}`]));
  }

  it('the title → a name, and not read', () =>
    expect(found('massage', (_, product) => Object.assign(product, { title: text }))).to.deep.equal(
      [],
    ));

  it('a muscle’s text that is only the place → found for a gel, and not for a pack', () => {
    const put = (care: Care) =>
      Object.assign(care, { muscles: { soleus: 'Behind the knee and down the calf.' } });
    expect(found('warm-gel', put)).to.have.length(1);
    expect(found('cold-pack', put)).to.deep.equal([]);
  });

  it('nothing in a catalog silences it', () => {
    const put = (care: Care, product: Record<string, unknown>) => {
      Object.assign(care.uses[0] as Record<string, unknown>, {
        how: text,
        safe: true,
        ignore: ['unsafe-text'],
      });
      Object.assign(product, { ignore: ['unsafe-text'], 'unsafe-text': false });
    };
    expect(found('cold-gel', put)).to.deep.equal([`unsafe-text ${HOW}`]);
  });

  it('the sample catalog → clean', () => {
    const { problems } = check(JSON.stringify(sample), 'catalog.json');
    expect(problems).to.deep.equal([]);
  });
});
