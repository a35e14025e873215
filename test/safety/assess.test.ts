import { expect } from '@open-wc/testing';
import { type Muscle, PHASES, REGIONS, type Region } from '../../src/domain/types.ts';
import { assess, type Recommendation, type Withheld } from '../../src/safety/engine/assess.ts';
import { MODALITIES } from '../../src/safety/rules/all/rules.ts';
import type { Modality } from '../../src/safety/rules/modalities.ts';
import { SEVERITIES } from '../../src/safety/rules/types.ts';
import { aProduct, aUse, SOLEUS } from '../support/builders.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { fate } from './agreed/fate.ts';
import { AGREED_MODALITIES } from './agreed/modalities.ts';
import { AGREED_LEG } from './agreed/places.ts';

const modalities = atLeast(9, Object.keys(MODALITIES) as Modality[]);
const POPLITEUS: Muscle = {
  id: 'popliteus',
  name: 'popliteus',
  region: 'knee',
  zone: 'behind-the-knee',
};

const SCALENE: Muscle = { id: 'scalenes', name: 'scalenes', region: 'neck', zone: 'front-of-neck' };

const SUBSCAPULARIS: Muscle = {
  id: 'subscapularis',
  name: 'subscapularis',
  region: 'shoulder',
  zone: 'armpit',
};
const PSOAS: Muscle = { id: 'psoas', name: 'psoas', region: 'hip', zone: 'over-organs' };
const PECTINEUS: Muscle = { id: 'pectineus', name: 'pectineus', region: 'thigh', zone: 'groin' };
const ORBICULARIS: Muscle = {
  id: 'orbicularis-oculi',
  name: 'orbicularis oculi',
  region: 'head',
  zone: 'eyes-and-mouth',
};
const PTERYGOID: Muscle = { id: 'pterygoids', name: 'pterygoids', region: 'head', zone: 'jaw' };
const PELVIC_FLOOR: Muscle = {
  id: 'pelvic-floor',
  name: 'pelvic floor',
  region: 'hip',
  zone: 'private-parts',
};

const verdict = (modality: string, phase: 'acute' | 'chronic', muscle = SOLEUS) => {
  const use = aUse(modality);
  return assess(aProduct('thing', [use]), use, { muscle, phase });
};
const shown = (result: ReturnType<typeof assess>) => result as Recommendation;
const withheld = (result: ReturnType<typeof assess>) => result as Withheld;

describe('assess', () => {
  const early: readonly [Modality, string][] = [
    ['heat-pack', 'too-early-heat'],
    ['warm-gel', 'too-early-warm-gel'],
    ['massage', 'too-early-massage'],
    ['stretch', 'too-early-stretch'],
  ];
  for (const [modality, reason] of early) {
    it(`calf · acute · ${modality} → withheld, ${reason}`, () => {
      const result = withheld(verdict(modality, 'acute'));
      expect(result.verdict).to.equal('withhold');
      expect(result.reasons.map(({ code }) => code)).to.deep.equal([reason]);
    });
    it(`calf · chronic · ${modality} → shown`, () =>
      expect(verdict(modality, 'chronic')?.verdict).to.equal('show'));
  }

  const places: readonly [string, Muscle, Modality, boolean][] = [
    ['behind the knee', POPLITEUS, 'massage', true],
    ['behind the knee', POPLITEUS, 'cold-gel', true],
    ['behind the knee', POPLITEUS, 'warm-gel', true],
    ['behind the knee', POPLITEUS, 'cold-pack', false],
    ['front of the neck', SCALENE, 'massage', true],
    ['front of the neck', SCALENE, 'compression', true],
    ['front of the neck', SCALENE, 'brace', true],
    ['front of the neck', SCALENE, 'cold-gel', false],
    ['front of the neck', SCALENE, 'heat-pack', false],
    ['the armpit', SUBSCAPULARIS, 'massage', true],
    ['the armpit', SUBSCAPULARIS, 'cold-gel', true],
    ['the armpit', SUBSCAPULARIS, 'cold-pack', false],
    ['deep in the belly', PSOAS, 'massage', true],
    ['deep in the belly', PSOAS, 'stretch', false],
    ['the groin', PECTINEUS, 'massage', true],
    ['the groin', PECTINEUS, 'warm-gel', true],
    ['the groin', PECTINEUS, 'cold-pack', false],
    ['eyes and mouth', ORBICULARIS, 'massage', true],
    ['eyes and mouth', ORBICULARIS, 'cold-gel', true],
    ['eyes and mouth', ORBICULARIS, 'heat-pack', true],
    ['eyes and mouth', ORBICULARIS, 'cold-pack', false],
    ['deep in the jaw', PTERYGOID, 'massage', true],
    ['deep in the jaw', PTERYGOID, 'cold-gel', true],
    ['deep in the jaw', PTERYGOID, 'heat-pack', false],
    ['deep in the jaw', PTERYGOID, 'cold-pack', false],
    ['between the legs', PELVIC_FLOOR, 'massage', true],
    ['between the legs', PELVIC_FLOOR, 'warm-gel', true],
    ['between the legs', PELVIC_FLOOR, 'compression', true],
    ['between the legs', PELVIC_FLOOR, 'education', true],
  ];
  for (const [place, muscle, modality, isKept] of places) {
    it(`${place} · chronic · ${modality} → ${isKept ? 'withheld' : 'shown'}`, () => {
      const result = verdict(modality, 'chronic', muscle);
      expect(result?.verdict).to.equal(isKept ? 'withhold' : 'show');
      if (isKept) expect(withheld(result).reasons.map(({ code }) => code)).to.include(muscle.zone);
    });
  }

  const clots: readonly (readonly [Region, string | undefined])[] = [
    ['hip', 'blood-clot'],
    ['foot', 'blood-clot'],
    ['forearm', 'arm-clot'],
    ['shoulder', 'arm-clot'],
    ['neck', undefined],
    ['back', undefined],
  ];
  for (const [region, expected] of clots) {
    it(`${region} · brace → ${expected ?? 'no caution about clots'}`, () => {
      const { cautions } = shown(verdict('brace', 'chronic', { ...SOLEUS, region }));
      expect(cautions.map(({ code }) => code).find(code => code.endsWith('-clot'))).to.equal(
        expected,
      );
    });
  }

  for (const unknown of ['laser', '', '__proto__', 'constructor', 'Cold-Gel']) {
    it(`a modality without a rule (${unknown || 'empty'}) → never shown`, () =>
      expect(verdict(unknown, 'chronic')).to.equal(undefined));
  }

  it('a use of the other phase → nothing', () => {
    const use = aUse('cold-pack', 'acute');
    expect(assess(aProduct('pack', [use]), use, { muscle: SOLEUS, phase: 'chronic' })).to.equal(
      undefined,
    );
  });

  it('what is withheld → carries no offer, whatever the product', () => {
    const use = aUse('heat-pack', 'acute');
    const secret = aProduct('pack', [use], {
      offers: [{ program: 'direct', url: 'https://shop.example/secret' }],
    });
    expect(JSON.stringify(assess(secret, use, { muscle: SOLEUS, phase: 'acute' }))).not.to.include(
      'shop.example',
    );
  });

  it('an author’s caution → is added, and takes none away', () => {
    const use = aUse('brace');
    const plain = shown(
      assess(aProduct('brace', [use]), use, { muscle: SOLEUS, phase: 'chronic' }),
    );
    const more = shown(
      assess(aProduct('brace', [use], { cautions: ['It holds neoprene.'] }), use, {
        muscle: SOLEUS,
        phase: 'chronic',
      }),
    );
    expect(more.cautions.map(({ text }) => text)).to.include.members([
      ...plain.cautions.map(({ text }) => text),
      'It holds neoprene.',
    ]);
  });

  for (const region of atLeast(14, REGIONS)) {
    for (const phase of atLeast(2, PHASES)) {
      for (const modality of modalities) {
        it(`${region} · ${phase} · ${modality} → safe whatever the verdict`, () => {
          const result = verdict(modality, phase, { ...SOLEUS, region });
          // What is made for other parts of the body is not even named here.
          if (fate(modality, region).verdict === undefined)
            return void expect(result).to.equal(undefined);
          if (result?.verdict !== 'show') {
            expect(withheld(result).reasons).not.to.be.empty;
            return;
          }
          const weights = result.cautions.map(({ severity }) => SEVERITIES.indexOf(severity));
          expect(weights).to.deep.equal(
            [...weights].sort((a, b) => b - a),
            'most severe first',
          );
          expect(new Set(result.cautions.map(({ text }) => text)).size).to.equal(
            result.cautions.length,
            'no sentence twice',
          );
          expect(result.cautions[0].code === 'blood-clot').to.equal(
            AGREED_MODALITIES[modality]?.clot && AGREED_LEG.split(' ').includes(region),
            'the clot caution leads on a leg',
          );
        });
      }
    }
  }
});
