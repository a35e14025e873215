/**
 * All of the safety rules as one value: what `care-picks matrix` prints and the rule book shows. It is put together from
 * the tables themselves, so that what is signed is what runs.
 */
import { PHASES, REGIONS, ZONES } from '../domain/types.ts';
import { isAddedTo } from '../safety/engine/region-cautions.ts';
import { CAUTIONS, LEVELS, MODALITIES, MODALITY_CODES } from '../safety/rules/all/rules.ts';
import { shortFormOf } from '../safety/rules/all/short-forms.ts';
import { BASIS, DETAILS } from '../safety/rules/background/background.ts';
import { type CautionCode, CLOT_WARNING } from '../safety/rules/cautions.ts';
import { combinations } from '../safety/rules/combinations.ts';
import { CONDITIONS } from '../safety/rules/conditions.ts';
import { HELP_FOR } from '../safety/rules/help/first.ts';
import { HELP_LINES, HELP_SIGNS } from '../safety/rules/help/lines.ts';
import { NUMBERS } from '../safety/rules/help/numbers.ts';
import { HELP_CARDS } from '../safety/rules/help/red-flags.ts';
import { LATER_USE } from '../safety/rules/later-use.ts';
import { INGREDIENT_RULES, INGREDIENTS } from '../safety/rules/levels/ingredients.ts';
import { WITHOUT_SALICYLATE } from '../safety/rules/levels/without-salicylate.ts';
import { isLeg } from '../safety/rules/limbs.ts';
import type { Property } from '../safety/rules/modalities.ts';
import { REASONS } from '../safety/rules/reasons.ts';
import { REGION_CAUTIONS } from '../safety/rules/region-cautions.ts';
import { OPEN_POINTS } from './open-points.ts';
import { quotedSources } from './sources.ts';

// The keys of the table are its own closed union, which `Object.entries` does not know.
const CODES = Object.keys(CAUTIONS) as CautionCode[];

const withProperty = (property: Property) =>
  MODALITY_CODES.filter(code => MODALITIES[code].is.includes(property));

/** Every rule. The fingerprint is made from their text, so a change of order changes it. */
export const tables = () => ({
  conditions: CONDITIONS,
  modalities: MODALITIES,
  levels: LEVELS,
  withoutSalicylate: WITHOUT_SALICYLATE,
  phases: PHASES,
  regions: REGIONS.map(region => ({ region, isLeg: isLeg(region) })),
  regionCautions: REGION_CAUTIONS.map(rule => ({
    ...rule,
    addedTo: MODALITY_CODES.filter(code => isAddedTo(code, rule.addedTo)),
  })),
  zones: ZONES.map(zone => ({
    zone,
    withheld: MODALITY_CODES.filter(code => MODALITIES[code].notInZones.includes(zone)),
  })),
  ingredients: { names: INGREDIENTS, rules: INGREDIENT_RULES },
  combinations: combinations().map(rule => ({ ...rule, sides: rule.of.map(withProperty) })),
  clotWarning: CLOT_WARNING,
  laterUse: LATER_USE,
  cautions: CODES.map(code => ({
    code,
    severity: CAUTIONS[code].severity,
    text: CAUTIONS[code].text,
    short: shortFormOf(code),
    position: CAUTIONS[code].position,
    detail: DETAILS[code],
    basis: BASIS[code],
  })),
  reasons: REASONS,
  helpFor: HELP_FOR,
  helpLines: HELP_LINES,
  helpSigns: HELP_SIGNS,
  help: HELP_CARDS,
  numbers: NUMBERS,
  openPoints: OPEN_POINTS,
  sources: Object.fromEntries(quotedSources()),
});

export type Tables = ReturnType<typeof tables>;

/** What the fingerprint is the SHA-256 of. */
export const textToSign = (rules: Tables): string => JSON.stringify(rules);

/** The part of a hash in hex that is printed. */
export const fingerprintOf = (hash: string): string => hash.slice(0, 16);
