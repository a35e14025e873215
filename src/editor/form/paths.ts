/** From the text of a problem's path back to its steps, and to the nearest field that a form has. */
import { type Path, pathText } from '../../catalog/format/problems.ts';

const STEP = /\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|\.?([\w$-]+)/gy;

/** The steps that `pathText` wrote. `line 12` and the like are not paths and give no steps. */
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

/** The path if it is in `known`, else the nearest one around it that is, else `undefined`. */
export function nearest(path: Path, known: ReadonlySet<string>): string | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const text = pathText(path.slice(0, length));
    if (known.has(text)) return text;
  }
  return undefined;
}
