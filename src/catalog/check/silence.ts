/**
 * Problems that an author has silenced for one product, with a reason: which are left, and what is wrong with the
 * silencing itself. Only a warning that `problem-codes.ts` allows can be silenced.
 */
import { isRecord, listAt, recordAt } from '../format/json-value.ts';
import {
  isProblemCode,
  maySilence,
  type ProblemCode,
  SILENCEABLE,
} from '../format/problem-codes.ts';
import { type Path, type Problem, productOf, warning } from '../format/problems.ts';
import { quoted } from '../format/quoted.ts';

/** A problem that the author knows of, and why it may stand. */
export interface Silenced extends Problem {
  readonly reason: string;
}

/** What an author wrote to silence the problems of one code in one product. */
interface Silence {
  readonly rule: string;
  readonly reason: string;
  readonly path: Path;
}

const hasWords = (text: unknown): text is string => typeof text === 'string' && text.trim() !== '';

/** Those of a product that say what they silence and why; the others are for the schema to report. */
const silencesOf = (product: unknown, at: number): readonly Silence[] =>
  listAt(product, 'care', 'silenced').flatMap((silence, index) => {
    const { rule, reason } = recordAt(silence);
    if (!hasWords(rule) || !hasWords(reason)) return [];
    return [{ rule, reason, path: ['products', at, 'care', 'silenced', index] }];
  });

function checkSilence({ rule, path }: Silence, isUsed: boolean): readonly Problem[] {
  const where = [...path, 'rule'];
  const known = `Use one of: ${SILENCEABLE.join(', ')}.`;
  if (!isProblemCode(rule))
    return [warning(where, 'silencing', `No problem has the code ${quoted(rule)}.`, known)];
  if (!maySilence(rule)) {
    const message = `"${rule}" cannot be silenced: it keeps readers safe or the catalog whole.`;
    return [warning(where, 'silencing', message, `Fix the problem itself. ${known}`)];
  }
  if (isUsed) return [];
  const message = `This product has no problem "${rule}" to silence.`;
  return [warning(where, 'silencing', message, 'Remove it, so that it hides nothing later.')];
}

export interface AfterSilencing {
  readonly problems: readonly Problem[];
  readonly silenced: readonly Silenced[];
}

/**
 * Takes out what is silenced, and adds what is wrong with the silencing.
 *
 * @param unchecked codes that this run did not look for, so that nobody is told that they found nothing
 */
export function silence(
  catalog: unknown,
  all: readonly Problem[],
  unchecked: readonly ProblemCode[],
): AfterSilencing {
  const silences = new Map(
    listAt(catalog, 'products').flatMap((product, at) => {
      const ofProduct = isRecord(product) ? silencesOf(product, at) : [];
      return ofProduct.length > 0 ? [[at, ofProduct] as const] : [];
    }),
  );
  if (silences.size === 0) return { problems: all, silenced: [] };
  const used = new Set<Silence>();
  const problems: Problem[] = [];
  const silenced: Silenced[] = [];
  for (const problem of all) {
    const by = silences.get(productOf(problem))?.find(({ rule }) => rule === problem.code);
    if (by && problem.severity === 'warning' && maySilence(problem.code)) {
      silenced.push({ ...problem, reason: by.reason });
      used.add(by);
    } else problems.push(problem);
  }
  const ofSilences = [...silences.values()]
    .flat()
    .flatMap(each =>
      checkSilence(each, used.has(each) || (unchecked as readonly string[]).includes(each.rule)),
    );
  return { problems: [...problems, ...ofSilences], silenced };
}
