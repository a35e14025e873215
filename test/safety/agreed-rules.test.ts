/** Modalities, combinations and places are those that were agreed. */
import { expect } from '@open-wc/testing';
import { type Muscle, PHASES, REGIONS, type Region, ZONES } from '../../src/domain/types.ts';
import { assess } from '../../src/safety/engine/assess.ts';
import { regionCautions } from '../../src/safety/engine/region-cautions.ts';
import { MODALITIES } from '../../src/safety/rules/all/rules.ts';
import { combinations } from '../../src/safety/rules/combinations.ts';
import { isLeg } from '../../src/safety/rules/limbs.ts';
import { type Modality, PURPOSES } from '../../src/safety/rules/modalities.ts';
import { aProduct, aUse, SOLEUS } from '../support/builders.ts';
import { CRITICAL, INFOS, WARNINGS } from './agreed/cautions.ts';
import { atHome, fate } from './agreed/fate.ts';
import { AGREED_COMBINATIONS, AGREED_MODALITIES } from './agreed/modalities.ts';
import {
  AGREED_LEG,
  AGREED_REGION_CAUTIONS,
  AGREED_REGIONS,
  AGREED_ZONES,
} from './agreed/places.ts';

const words = (text: string): readonly string[] => text.split(' ');
const modalities = Object.keys(AGREED_MODALITIES) as Modality[];

const verdict = (modality: string, phase: 'acute' | 'chronic', muscle: Muscle = SOLEUS) => {
  const use = aUse(modality);
  return assess(aProduct('thing', [use]), use, { muscle, phase });
};

describe('the modalities as they were agreed', () => {
  it('thirty-four, and no other', () => {
    expect(modalities).to.have.length(34);
    expect(Object.keys(MODALITIES)).to.deep.equal(modalities);
    expect(PHASES).to.deep.equal(['acute', 'chronic']);
    expect(PURPOSES).to.deep.equal([
      'cool',
      'warm',
      'ease',
      'support',
      'work',
      'move',
      'rest',
      'learn',
    ]);
  });

  for (const modality of modalities) {
    const { tooEarly, cautions, is, purpose, clot, ...places } =
      AGREED_MODALITIES[modality] ?? expect.fail();
    it(`${modality} → its purpose, its phases and its cautions`, () => {
      const { phases, cautions: own, is: does, notIn, ...others } = MODALITIES[modality];
      expect([others.purpose, others.clot]).to.deep.equal([purpose, clot]);
      expect([notIn?.regions.join(' '), notIn?.why]).to.deep.equal([places.notIn, places.why]);
      expect([others.onlyIn?.join(' '), others.askEverybody]).to.deep.equal([
        places.onlyIn,
        places.askEverybody,
      ]);
      expect(does.join(' ')).to.equal(is ?? '');
      expect(own).to.deep.equal(words(cautions));
      expect(phases).to.deep.equal(tooEarly ? ['chronic'] : ['acute', 'chronic']);
    });
    const late = fate(modality, atHome(modality, SOLEUS).region);
    it(`${modality} · acute → ${tooEarly ?? late.verdict}; chronic → ${late.verdict}`, () => {
      const early = verdict(modality, 'acute', atHome(modality, SOLEUS));
      expect(early?.verdict).to.equal(tooEarly ? 'withhold' : late.verdict);
      if (early?.verdict === 'withhold')
        expect(early.reasons.map(({ code }) => code)).to.deep.equal([tooEarly]);
      expect(verdict(modality, 'chronic', atHome(modality, SOLEUS))?.verdict).to.equal(
        late.verdict,
      );
    });
  }

  it('a caution of the author’s → is a warning', () => {
    const use = aUse('cold-pack');
    const product = aProduct('thing', [use], { cautions: ['Mine.'] });
    const result = assess(product, use, { muscle: SOLEUS, phase: 'acute' });
    expect(result?.verdict === 'show' && result.cautions.at(-1)).to.deep.equal({
      code: 'from-author',
      severity: 'warning',
      text: 'Mine.',
      position: 'details',
    });
  });

  it('what must not be used together', () => {
    expect(combinations().map(({ code, of }) => [code, of.join(' ')])).to.deep.equal(
      AGREED_COMBINATIONS,
    );
  });
});

/** What a card says, in its order: first what is critical, and of that first what is about clots. */
function cautionsOf(modality: string, region: string, added: readonly string[]) {
  const { clot, cautions } = AGREED_MODALITIES[modality] ?? expect.fail();
  const onLeg = clot && words(AGREED_LEG).includes(region) ? ['blood-clot'] : [];
  const all = [...new Set([...onLeg, ...added, ...words(cautions)])];
  return [Object.keys(CRITICAL), words(WARNINGS), words(INFOS)].flatMap(codes =>
    all.filter(code => codes.includes(code)),
  );
}

describe('the places as they were agreed', () => {
  it('fourteen regions, five of them of a leg', () => {
    expect(AGREED_REGIONS).to.have.length(14);
    expect(REGIONS).to.deep.equal(AGREED_REGIONS);
    expect(REGIONS.filter(isLeg)).to.deep.equal(words(AGREED_LEG));
  });

  it('eight zones', () => {
    expect(Object.keys(AGREED_ZONES)).to.have.length(8);
    expect(ZONES).to.deep.equal(Object.keys(AGREED_ZONES));
  });

  for (const zone of ZONES) {
    const withheld = words(AGREED_ZONES[zone] ?? '');
    it(`${zone} → withholds ${withheld.join(', ')}, and nothing else`, () => {
      expect(
        modalities.filter(modality => MODALITIES[modality].notInZones.includes(zone)),
      ).to.have.members(withheld);
      for (const modality of modalities) {
        const muscle = atHome(modality, SOLEUS);
        const result = verdict(modality, 'chronic', { ...muscle, zone });
        const isKept = withheld.includes(modality);
        const elsewhere = fate(modality, muscle.region).verdict;
        expect(result?.verdict, modality).to.equal(isKept ? 'withhold' : elsewhere);
        if (result?.verdict === 'withhold')
          expect(result.reasons.map(({ code }) => code)).to.deep.equal([zone]);
      }
    });
  }

  for (const region of AGREED_REGIONS as readonly Region[]) {
    for (const modality of modalities) {
      const added = AGREED_REGION_CAUTIONS.filter(
        ({ regions, addedTo }) =>
          words(regions).includes(region) && words(addedTo).includes(modality),
      ).map(({ code }) => code);
      it(`${region} · ${modality} → ${added.join(', ') || 'nothing'} added`, () => {
        expect(regionCautions(modality, region)).to.deep.equal(added);
        const result = verdict(modality, 'chronic', { ...SOLEUS, region });
        const { verdict: agreed, reason } = fate(modality, region);
        expect(result?.verdict).to.equal(agreed);
        const said = result?.verdict === 'show' ? result.cautions : (result?.reasons ?? []);
        const all = agreed === 'show' ? cautionsOf(modality, region, added) : [reason];
        expect(said.map(({ code }) => code)).to.deep.equal(agreed ? all : []);
      });
    }
  }
});
