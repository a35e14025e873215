/** A widget with all of it open, as a reader who wants to know everything has it. */
import { atLeast } from '../support/lists/at-least.ts';
import { all, appears } from '../support/page.ts';

/** Opens everything that opens, and waits until what is loaded for it stands there. */
export async function openAll(element: HTMLElementTagNameMap['care-picks']): Promise<void> {
  const hasCheck = all(element, '.check').length > 0;
  for (const each of atLeast(3, all(element, 'details') as HTMLDetailsElement[])) each.open = true;
  for (const body of ['.help-body', '.sources', ...(hasCheck ? ['.questions'] : [])])
    await appears(element, body);
  await element.updateComplete;
}

/** Ticks an answer in the reader's self-check. */
export async function answerWith(
  element: HTMLElementTagNameMap['care-picks'],
  code: string,
): Promise<HTMLInputElement> {
  const check = all(element, '.check')[0] as HTMLDetailsElement;
  check.open = true;
  const box = (await appears(element, `[data-condition="${code}"]`)) as HTMLInputElement;
  // A group that is closed has to be opened first.
  const group = box.closest('details') ?? check;
  group.open = true;
  box.focus();
  box.click();
  await element.updateComplete;
  return box;
}
