/** The anatomy: whole from head to foot, found by the names that people use, and by no ordinary word. */
import { expect } from '@open-wc/testing';
import {
  MUSCLE_NAMES,
  MUSCLES,
  membersOf,
  muscleById,
} from '../../../src/catalog/anatomy/muscles.ts';
import { normalizeName } from '../../../src/domain/name.ts';
import { REGIONS, ZONES, type Zone } from '../../../src/domain/types.ts';
import { atLeast } from '../../support/lists/at-least.ts';

const found = (name: string): string | undefined => MUSCLE_NAMES.get(normalizeName(name))?.id;
const words = (text: string): readonly string[] => text.split(',').map(word => word.trim());

/** The main muscles of the safety notes, as they are named there. */
const MAIN: Readonly<Record<string, string>> = {
  'head and face':
    'masseter, temporalis, medial pterygoid, lateral pterygoid, digastric, occipitofrontalis, orbicularis oculi, zygomaticus major, buccinator, platysma',
  neck: 'sternocleidomastoid, scalenes, anterior scalene, middle scalene, posterior scalene, upper trapezius, levator scapulae, splenius capitis, splenius cervicis, semispinalis capitis, semispinalis cervicis, longissimus capitis, cervical multifidus, suboccipitals, longus colli, longus capitis',
  'shoulder and upper back':
    'middle trapezius, lower trapezius, rhomboid major, rhomboid minor, supraspinatus, infraspinatus, teres minor, teres major, subscapularis, latissimus dorsi, deltoid, serratus anterior, serratus posterior superior',
  'upper arm and elbow':
    'biceps brachii, brachialis, triceps brachii, coracobrachialis, anconeus, brachioradialis',
  'forearm and hand':
    'extensor carpi radialis longus, extensor carpi radialis brevis, extensor carpi ulnaris, extensor digitorum, extensor indicis, extensor digiti minimi, supinator, pronator teres, pronator quadratus, flexor carpi radialis, flexor carpi ulnaris, palmaris longus, flexor digitorum superficialis, flexor digitorum profundus, flexor pollicis longus, opponens pollicis, adductor pollicis, interossei of the hand, lumbricals of the hand',
  'chest and belly':
    'pectoralis major, pectoralis minor, subclavius, sternalis, intercostals, diaphragm, rectus abdominis, external oblique, internal oblique, transversus abdominis, pyramidalis',
  'mid and low back':
    'iliocostalis, longissimus thoracis, spinalis, multifidus, rotatores, serratus posterior inferior, quadratus lumborum',
  'hip, buttock and pelvis':
    'psoas major, iliacus, gluteus maximus, gluteus medius, gluteus minimus, piriformis, obturator internus, gemelli, quadratus femoris, obturator externus, tensor fasciae latae, pelvic floor, levator ani, coccygeus',
  thigh:
    'quadriceps, rectus femoris, vastus lateralis, vastus medialis, vastus intermedius, hamstrings, biceps femoris, semitendinosus, semimembranosus, sartorius, pectineus, adductor longus, adductor brevis, adductor magnus, gracilis',
  'lower leg':
    'soleus, gastrocnemius, triceps surae, plantaris, popliteus, tibialis posterior, tibialis anterior, fibularis longus, fibularis brevis, fibularis tertius, flexor digitorum longus, flexor hallucis longus, extensor digitorum longus, extensor hallucis longus',
  foot: 'extensor digitorum brevis, extensor hallucis brevis, abductor hallucis, flexor digitorum brevis, abductor digiti minimi of the foot, quadratus plantae, flexor accessorius, flexor hallucis brevis, adductor hallucis, flexor digiti minimi brevis of the foot, interossei of the foot, lumbricals of the foot',
};

const NAMES: readonly (readonly [string, string])[] = [
  ['calf', 'triceps-surae'],
  ['shin', 'tibialis-anterior'],
  ['hamstring', 'hamstrings'],
  ['Soleus Muscle', 'soleus'],
  ['peroneus longus muscle', 'fibularis-longus'],
  ['peroneal muscles', 'fibulares'],
  ['Fibularis', 'fibulares'],
  ['traps', 'trapezius'],
  ['lats', 'latissimus-dorsi'],
  ['delts', 'deltoid'],
  ['pecs', 'pectorals'],
  ['abs', 'abdominals'],
  ['glutes', 'gluteals'],
  ['hip flexors', 'iliopsoas'],
  ['psoas', 'psoas-major'],
  ['rotator cuff', 'rotator-cuff'],
  ['scalene muscles', 'scalenes'],
  ['SCM', 'sternocleidomastoid'],
  ['QL', 'quadratus-lumborum'],
  ['TFL', 'tensor-fasciae-latae'],
  ['inner thigh', 'adductors'],
  // In common speech these are muscles of the arm; the thigh has its "leg biceps".
  ['biceps', 'biceps-brachii'],
  ['triceps', 'triceps-brachii'],
  ['leg biceps', 'biceps-femoris'],
  ['m. biceps femoris', 'biceps-femoris'],
  ['musculi scaleni', 'scalenes'],
];

/** What names no muscle, or more than one. */
const NO_NAMES = words(
  'back, low back, chest, neck, shoulder, arm, forearm, elbow, wrist, hand, hip, groin, thigh, knee, leg, ankle, foot, heel, toe, head, face, jaw, cheek, temple, eye, rib, ribs, belly, stomach, abdominal, core, trap, lat, breathing, chewing, smile, corset, butter, chicken breast, pork belly, rump, interossei, lumbricals, abductor digiti minimi, flexor digiti minimi, serratus, oblique, quadratus, longissimus',
);

describe('the main muscles', () => {
  for (const [place, names] of Object.entries(MAIN)) {
    it(`${place} → every one is there, by its name`, () => {
      for (const name of atLeast(6, words(names))) expect(found(name), name).to.be.a('string');
    });
  }

  it('every region has some', () =>
    expect([...new Set(MUSCLES.map(({ region }) => region))]).to.have.members([...REGIONS]));
});

describe('finding a muscle', () => {
  for (const [name, id] of NAMES) {
    it(`"${name}" → ${id}`, () => expect(found(name)).to.equal(id));
  }
  for (const name of NO_NAMES) {
    it(`"${name}" → nothing`, () => expect(found(name)).to.equal(undefined));
  }

  it('no name leads to two muscles', () => {
    const seen = new Map<string, string>();
    for (const { id, name, latin, aliases } of atLeast(153, MUSCLES)) {
      for (const each of new Set([id, name, latin, ...aliases].map(normalizeName))) {
        expect(seen.get(each), each).to.equal(undefined);
        seen.set(each, id);
      }
    }
  });
});

describe('the anatomy', () => {
  it('ids, regions, zones and texts are of their kinds; groups and relatives exist', () => {
    for (const muscle of atLeast(153, MUSCLES)) {
      const { id, name, latin, where, region, zone, group, related } = muscle;
      expect(normalizeName(id)).to.equal(id);
      expect(name, id).to.match(/^[a-z]/);
      expect(latin, id).to.match(/^(?:musculus|musculi|pars|diaphragma)(?: |$)/);
      expect(where, id).not.to.equal('');
      expect(REGIONS).to.include(region);
      if (zone) expect(ZONES).to.include(zone);
      if (group) expect(muscleById(group)?.group, id).to.equal(null);
      for (const other of related) expect(muscleById(other), `${id} → ${other}`).to.exist;
      expect(related, id).not.to.include(id);
      expect(new Set(related).size, id).to.equal(related.length);
      expect(related, id).not.to.be.empty;
    }
  });

  it('ids of ontologies → only in their form, each once; none of Wikidata', () => {
    const once = (ids: readonly (string | null)[], form: RegExp) => {
      const confirmed = ids.filter(id => id !== null);
      for (const id of confirmed) expect(id).to.match(form);
      expect(new Set(confirmed).size).to.equal(confirmed.length);
      return confirmed.length;
    };
    // 22 and 23 of the leg, and 30 and 29 of the rest are confirmed in the notes.
    const uberon = MUSCLES.map(muscle => muscle.uberon);
    expect(once(uberon, /^UBERON:\d{7}$/)).to.equal(52);
    const fma = MUSCLES.map(muscle => muscle.fma);
    expect(once(fma, /^FMA:\d{4,5}$/)).to.equal(52);
    for (const { wikidata } of atLeast(153, MUSCLES)) expect(wikidata).to.equal(null);
  });

  const zones: Readonly<Record<Zone, string>> = {
    'eyes-and-mouth': 'orbicularis-oculi, zygomaticus-major, buccinator',
    jaw: 'pterygoids, medial-pterygoid, lateral-pterygoid',
    'front-of-neck':
      'digastric, platysma, sternocleidomastoid, scalenes, anterior-scalene, middle-scalene, posterior-scalene, longus-colli, longus-capitis',
    armpit: 'subscapularis, coracobrachialis, pectoralis-minor, subclavius',
    'over-organs':
      'serratus-anterior, sternalis, intercostals, diaphragm, abdominals, rectus-abdominis, external-oblique, internal-oblique, transversus-abdominis, pyramidalis, serratus-posterior-inferior, quadratus-lumborum, iliopsoas, psoas-major, iliacus',
    'private-parts': 'pelvic-floor, levator-ani, coccygeus',
    groin: 'obturator-externus, pectineus, adductor-longus, adductor-brevis',
    'behind-the-knee': 'popliteus',
  };
  for (const zone of atLeast(8, ZONES)) {
    it(`${zone} → ${zones[zone]}, and nothing else`, () =>
      expect(MUSCLES.filter(muscle => muscle.zone === zone).map(({ id }) => id)).to.have.members([
        ...words(zones[zone]),
      ]));
  }

  it('a group that lies where nobody may press → so do all of its members', () => {
    const members = MUSCLES.flatMap(({ id, zone }) =>
      zone ? membersOf(id).map(member => [member.zone, zone] as const) : [],
    );
    for (const [own, zone] of atLeast(14, members)) expect(own).to.equal(zone);
  });

  const groups: Readonly<Record<string, string>> = {
    pterygoids: 'medial-pterygoid, lateral-pterygoid',
    scalenes: 'anterior-scalene, middle-scalene, posterior-scalene',
    splenius: 'splenius-capitis, splenius-cervicis',
    semispinalis: 'semispinalis-capitis, semispinalis-cervicis',
    trapezius: 'upper-trapezius, middle-trapezius, lower-trapezius',
    rhomboids: 'rhomboid-major, rhomboid-minor',
    'rotator-cuff': 'supraspinatus, infraspinatus, teres-minor, subscapularis',
    deltoid: 'anterior-deltoid, middle-deltoid, posterior-deltoid',
    'extensor-carpi-radialis': 'extensor-carpi-radialis-longus, extensor-carpi-radialis-brevis',
    pectorals: 'pectoralis-major, pectoralis-minor',
    abdominals:
      'rectus-abdominis, external-oblique, internal-oblique, transversus-abdominis, pyramidalis',
    'erector-spinae': 'iliocostalis, longissimus-thoracis, spinalis',
    iliopsoas: 'psoas-major, iliacus',
    gluteals: 'gluteus-maximus, gluteus-medius, gluteus-minimus',
    'pelvic-floor': 'levator-ani, coccygeus',
    quadriceps: 'rectus-femoris, vastus-lateralis, vastus-medialis, vastus-intermedius',
    adductors: 'pectineus, adductor-longus, adductor-brevis, adductor-magnus, gracilis',
    hamstrings: 'biceps-femoris, semitendinosus, semimembranosus',
    'triceps-surae': 'soleus, gastrocnemius',
    fibulares: 'fibularis-longus, fibularis-brevis',
  };
  for (const [group, members] of Object.entries(groups)) {
    it(`${group} → ${members}`, () =>
      expect(membersOf(group).map(({ id }) => id)).to.deep.equal(words(members)));
  }

  it('no other group', () =>
    expect([...new Set(MUSCLES.flatMap(({ group }) => group ?? []))]).to.have.members(
      Object.keys(groups),
    ));
});
