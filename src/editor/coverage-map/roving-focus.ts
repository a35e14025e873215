/**
 * Moves the focus in a table of buttons with the arrow keys, so that the Tab key stops in it only once. A
 * place without a button is skipped; at the edge the focus stays where it is.
 */

const buttonIn = (cell: Element | undefined): HTMLElement | undefined =>
  cell?.querySelector<HTMLElement>('button[data-place]') ?? undefined;

const first = (cells: readonly Element[]): HTMLElement | undefined =>
  cells.map(buttonIn).find(button => button !== undefined);

/** The button that a key leads to; `undefined` if the key means nothing here, or nothing is there. */
export function buttonTo(
  from: Element,
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
): HTMLElement | undefined {
  const cell = from.closest('td');
  const row = from.closest('tr');
  const body = row?.closest('tbody');
  if (!cell || !row || !body) return undefined;
  const rows = [...body.querySelectorAll(':scope > tr[data-muscle]')];
  const cells = [...row.cells];
  const column = rows.flatMap(each => [...each.children][cells.indexOf(cell)] ?? []);
  const all = rows.flatMap(each => [...each.children]);
  const [x, y] = [cells.indexOf(cell), rows.indexOf(row)];
  if (key === 'ArrowRight') return first(cells.slice(x + 1));
  if (key === 'ArrowLeft') return first(cells.slice(0, x).reverse());
  if (key === 'ArrowDown') return first(column.slice(y + 1));
  if (key === 'ArrowUp') return first(column.slice(0, y).reverse());
  if (key === 'Home') return first(ctrlKey ? all : cells);
  if (key === 'End') return first((ctrlKey ? all : cells).reverse());
  return undefined;
}
