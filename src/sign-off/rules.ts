/**
 * All of the safety rules as one value: what `care-picks matrix` prints and what the demo page shows. It is
 * put together from the tables themselves, so that what is signed is what runs.
 */
import { PHASES, REGIONS, ZONES } from '../catalog/types.ts';
import { BASIS } from '../safety/basis.ts';
import { CAUTIONS, type CautionCode, CLOT_WARNING } from '../safety/cautions.ts';
import { COMBINATIONS } from '../safety/combinations.ts';
import { CONDITIONS } from '../safety/conditions.ts';
import { DETAILS } from '../safety/details.ts';
import { INGREDIENT_RULES, INGREDIENTS } from '../safety/ingredients.ts';
import { MATRIX, WITHOUT_SALICYLATE } from '../safety/matrix.ts';
import { MODALITIES } from '../safety/modalities.ts';
import { REASONS } from '../safety/reasons.ts';
import { HELP_CARDS, NUMBERS } from '../safety/red-flags.ts';
import { isLeg } from '../safety/regions.ts';
import { SOURCES } from '../safety/sources.ts';
import { KEPT_BACK_IN, REGION_CAUTIONS } from '../safety/zones.ts';
import { OPEN_POINTS } from './open-points.ts';

// The keys of the table are its own closed union, which `Object.entries` does not know.
const CODES = Object.keys(CAUTIONS) as CautionCode[];

/** Every rule. The fingerprint is made from this very text, so an order that changes changes it. */
export const tables = () => ({
  conditions: CONDITIONS,
  modalities: MODALITIES,
  matrix: MATRIX,
  withoutSalicylate: WITHOUT_SALICYLATE,
  phases: PHASES,
  regions: REGIONS.map(region => ({ region, isLeg: isLeg(region) })),
  regionCautions: REGION_CAUTIONS,
  zones: ZONES.map(zone => ({ zone, keptBack: KEPT_BACK_IN[zone] })),
  ingredients: { names: INGREDIENTS, rules: INGREDIENT_RULES },
  combinations: COMBINATIONS,
  clotWarning: CLOT_WARNING,
  cautions: CODES.map(code => ({
    code,
    ...CAUTIONS[code],
    detail: DETAILS[code],
    basis: BASIS[code],
  })),
  reasons: REASONS,
  help: HELP_CARDS,
  numbers: NUMBERS,
  openPoints: OPEN_POINTS,
  sources: SOURCES,
});

export type Tables = ReturnType<typeof tables>;

/** What the fingerprint is the SHA-256 of. */
export const textToSign = (rules: Tables): string => JSON.stringify(rules);

/** A whole hash in hex, as short as it is printed. */
export const fingerprintOf = (hash: string): string => hash.slice(0, 16);
