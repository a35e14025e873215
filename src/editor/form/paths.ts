/** From the text of a path in a finding back to its steps, and to the nearest place that a form has. */
import { type Path, pathText } from '../../catalog/format/problems.ts';

const STEP = /\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|\.?([\w$-]+)/gy;

/** The steps that `pathText` wrote. `line 12` and the like are no path, and give none. */
export function readPath(text: string): Path {
  const steps: PropertyKey[] = [];
  let end = 0;
  for (const match of text.matchAll(STEP)) {
    const [whole, index, quoted, name] = match;
    steps.push(index !== undefined ? Number(index) : quoted ? JSON.parse(quoted) : (name ?? ''));
    end = match.index + whole.length;
  }
  return end === text.length ? steps : [];
}

/** The path that stands in `known`, or the nearest around it that does; else nothing. */
export function nearest(path: Path, known: ReadonlySet<string>): string | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const text = pathText(path.slice(0, length));
    if (known.has(text)) return text;
  }
  return undefined;
}
