import { say } from './say.ts';
import { TOOL_NAMES, type ToolName } from './tools.ts';

const isTool = (name: string): name is ToolName => TOOL_NAMES.some(known => known === name);

/** The tools that an attribute names, with blanks or commas between them. What is none is said, unless `isOurs` is false: then it may be meant for somebody else. */
export function readTools(text: string, isOurs = true): readonly ToolName[] {
  const names = text.toLowerCase().split(/[\s,]+/);
  return names.filter(Boolean).filter((name): name is ToolName => {
    if (isTool(name)) return true;
    if (isOurs) say('unknown', `"${name}" is none of ${TOOL_NAMES.join(', ')}.`);
    return false;
  });
}
