/** `care-picks matrix`: all of the safety rules, for a clinician to read and sign. */
import { rulesDocument } from './rules-document/document.ts';
import { allRules } from './rules-document/rules.ts';
import type { Output } from './terminal/output.ts';

/** @returns 0: the rules are part of the program, and can always be printed */
export function matrixCommand({ json }: { readonly json: boolean }, { print }: Output): number {
  const rules = allRules();
  print(json ? JSON.stringify(rules, null, 2) : rulesDocument(rules));
  return 0;
}
