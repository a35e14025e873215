/**
 * Findings that an author has silenced for one product, with a reason: what is left of them, and what is
 * wrong with the silencing itself. Only a warning that `problem-codes.ts` allows can be silenced.
 */
import {
  isProblemCode,
  maySilence,
  type ProblemCode,
  SILENCEABLE,
} from '../format/problem-codes.ts';
import { type Path, type Problem, productOf } from '../format/problems.ts';
import { isRecord, listAt, recordAt, warning } from '../format/walk.ts';

/** A finding that the author knows of, and why she lets it stand. */
export interface Silenced extends Problem {
  readonly reason: string;
}

interface Silence {
  readonly rule: string;
  readonly reason: string;
  readonly path: Path;
}

const isSaid = (text: unknown): text is string => typeof text === 'string' && text.trim() !== '';

/** Those of a product that say what they silence and why; the rest are the schema's findings. */
const silencesOf = (product: unknown, at: number): readonly Silence[] =>
  listAt(product, 'care', 'silenced').flatMap((silence, index) => {
    const { rule, reason } = recordAt(silence);
    if (!isSaid(rule) || !isSaid(reason)) return [];
    return [{ rule, reason, path: ['products', at, 'care', 'silenced', index] }];
  });

function wrong({ rule, path }: Silence, isUsed: boolean): readonly Problem[] {
  const place = [...path, 'rule'];
  const known = `Use one of: ${SILENCEABLE.join(', ')}.`;
  if (!isProblemCode(rule))
    return [warning(place, 'silencing', `No finding is called "${rule}".`, known)];
  if (!maySilence(rule)) {
    const message = `"${rule}" cannot be silenced: it keeps readers safe or the catalog whole.`;
    return [warning(place, 'silencing', message, `Mend what it finds. ${known}`)];
  }
  if (isUsed) return [];
  const message = `There is no finding "${rule}" in this product that this could silence.`;
  return [warning(place, 'silencing', message, 'Remove it, so that it hides nothing later.')];
}

export interface Heard {
  readonly findings: readonly Problem[];
  readonly silenced: readonly Silenced[];
}

/**
 * Takes out what is silenced, and adds what is wrong with how.
 *
 * @param unchecked codes that this run did not look for, so that nobody is told that they found nothing
 */
export function silence(
  catalog: unknown,
  found: readonly Problem[],
  unchecked: readonly ProblemCode[],
): Heard {
  const silences = new Map(
    listAt(catalog, 'products').flatMap((product, at) => {
      const own = isRecord(product) ? silencesOf(product, at) : [];
      return own.length > 0 ? [[at, own] as const] : [];
    }),
  );
  if (silences.size === 0) return { findings: found, silenced: [] };
  const used = new Set<Silence>();
  const findings: Problem[] = [];
  const silenced: Silenced[] = [];
  for (const finding of found) {
    const by = silences.get(productOf(finding))?.filter(({ rule }) => rule === finding.code) ?? [];
    const [first] = by;
    if (first && finding.severity === 'warning' && maySilence(finding.code)) {
      silenced.push({ ...finding, reason: first.reason });
      used.add(first);
    } else findings.push(finding);
  }
  const about = [...silences.values()]
    .flat()
    .flatMap(each =>
      wrong(each, used.has(each) || (unchecked as readonly string[]).includes(each.rule)),
    );
  return { findings: [...findings, ...about], silenced };
}
