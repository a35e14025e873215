/**
 * Uses that the safety rules never show as the author put them: in a phase that is too early, at a place that the modality
 * is not made for, or to nobody without a word with a doctor.
 */
import { PHASES, type Phase, type Region } from '../../domain/types.ts';
import { MODALITIES } from '../../safety/rules/all/modalities.ts';
import { isModality, type Modality, type ModalityRule } from '../../safety/rules/modalities.ts';
import { muscleById } from '../anatomy/muscles.ts';
import { isRecord, listAt, recordAt } from '../format/json-value.ts';
import { type Path, type Problem, warning } from '../format/problems.ts';
import { quoted } from '../format/quoted.ts';

const isPhase = (value: unknown): value is Phase => (PHASES as readonly unknown[]).includes(value);

const modalityOf = (use: unknown): Modality | undefined => {
  const modality = isRecord(use) ? use.modality : undefined;
  return typeof modality === 'string' && isModality(modality) ? modality : undefined;
};

function checkPhases(use: unknown, modality: Modality, path: Path): readonly Problem[] {
  const allowed: readonly string[] = MODALITIES[modality].phases;
  return listAt(use, 'phases').flatMap((phase, index) =>
    isPhase(phase) && !allowed.includes(phase)
      ? warning(
          [...path, 'phases', index],
          'never-shown',
          `In the ${phase} phase the safety rules withhold ${modality}: it is named there, without a link.`,
          `Leave only ${allowed.join(', ')} in "phases".`,
        )
      : [],
  );
}

const checkAskFirst = (modality: Modality, path: Path): readonly Problem[] =>
  MODALITIES[modality].askEverybody === undefined
    ? []
    : [
        warning(
          [...path, 'modality'],
          'ask-first',
          `The safety rules tell every reader to ask a doctor before ${modality}: it is named with the reason, and without a link.`,
          'Keep it if that is what you want readers to know. Nothing gives it a link.',
        ),
      ];

const isKeptFrom = ({ onlyIn, notIn }: ModalityRule, region: Region): boolean =>
  (onlyIn !== undefined && !onlyIn.includes(region)) || notIn?.regions.includes(region) === true;

/** The places that an author named, in which no use of the product is ever shown. */
function checkPlaces(product: unknown, path: Path): readonly Problem[] {
  const modalities = listAt(product, 'care', 'uses').map(modalityOf);
  // An unknown modality is a problem of its own, and nobody can tell where it may be.
  if (modalities.length === 0 || modalities.includes(undefined)) return [];
  const rules = modalities.flatMap(modality => (modality ? [MODALITIES[modality]] : []));
  const places: readonly (readonly [Region | undefined, string, Path])[] = [
    ...Object.keys(recordAt(product, 'care', 'muscles')).map(
      id => [muscleById(id)?.region, id, [...path, 'care', 'muscles', id]] as const,
    ),
    ...listAt(product, 'care', 'regions').map(
      // What is no region, and "any", is in no list of regions: it is left alone.
      (region, at) => [region as Region, String(region), [...path, 'care', 'regions', at]] as const,
    ),
  ];
  return places.flatMap(([region, name, at]) =>
    region !== undefined &&
    (region as string) !== 'any' &&
    rules.every(rule => isKeptFrom(rule, region))
      ? [
          warning(
            at,
            'never-shown',
            `At ${quoted(name)} the safety rules never show ${[...new Set(modalities)].join(' or ')}.`,
            'Take the place out, or put a product of another kind there.',
          ),
        ]
      : [],
  );
}

/** Problems with where, when and to whom the uses of a product may be shown. */
export const checkUses = (product: unknown, path: Path): readonly Problem[] => [
  ...checkPlaces(product, path),
  ...listAt(product, 'care', 'uses').flatMap((use, at) => {
    const modality = modalityOf(use);
    const place = [...path, 'care', 'uses', at];
    return modality === undefined
      ? []
      : [...checkAskFirst(modality, place), ...checkPhases(use, modality, place)];
  }),
];
