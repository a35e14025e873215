/** The arrow keys in a table of buttons: one of them is a stop of the Tab key, and it goes along. */

const STEPS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

const buttonAt = (row: HTMLTableRowElement | undefined, at: number): HTMLElement | null =>
  row?.cells[at]?.querySelector<HTMLElement>('button.mark') ?? null;

/** The next button in a direction; cells without one are passed over. */
export function moveFocus(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const from = (event.target as HTMLElement).closest<HTMLElement>('button.mark');
  const cell = from?.closest('td');
  const row = cell?.closest('tr');
  if (!step || !from || !cell || !row) return;
  event.preventDefault();
  const rows = [...(row.closest('tbody')?.rows ?? [])];
  const towards = getComputedStyle(from).direction === 'rtl' ? -step[0] : step[0];
  let [x, y] = [cell.cellIndex + towards, rows.indexOf(row) + step[1]];
  while (rows[y] && x > 0 && x <= row.cells.length) {
    const next = buttonAt(rows[y], x);
    if (next) {
      from.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
      return;
    }
    x += towards;
    y += step[1];
  }
}
