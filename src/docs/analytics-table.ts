/** What each analytics tool is told: its very calls, of a view and of a click. */
import type { Measured } from '../analytics/measured.ts';
import { CALLS, TOOL_NAMES } from '../analytics/tools.ts';
import { TOOLS } from '../analytics/tools-help.ts';
import { table } from '../cli/rules-document/markdown.ts';

const ITEM = { id: 'foam-roller', index: 0 };
const VIEW: Measured = { name: 'view', items: [ITEM] };
const CLICK: Measured = {
  name: 'select',
  item: ITEM,
  program: 'amazon',
  shop: 'www.amazon.com',
};

/** As a person writes a value in a script. */
function written(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = Object.entries(value).map(([name, each]) => `${name}: ${written(each)}`);
  return `{ ${fields.join(', ')} }`;
}

export function analyticsTable(): string {
  const rows = TOOL_NAMES.map(name => {
    const { title, call, prepare } = TOOLS[name];
    const calls = (measured: Measured) =>
      CALLS[name](measured)
        .map(values => `\`${call}(${values.map(written).join(', ')})\``)
        .join(' ');
    return [`\`${name}\``, title, calls(VIEW), calls(CLICK), prepare];
  });
  return table(
    ['name', 'tool', 'a list was seen', 'a shop link was followed', 'prepare in it'],
    rows,
  );
}
