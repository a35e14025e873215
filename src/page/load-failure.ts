/** What a painted tree says when the scripts behind it do not come. */

/** Says in place that what a reader opens did not load, and takes back a choice that nobody can carry out. */
export function showLoadFailure(root: ParentNode): void {
  const words = root.querySelector('.on-paper')?.textContent;
  if (words) for (const waiting of root.querySelectorAll('.unloaded')) waiting.textContent = words;
  for (const input of root.querySelectorAll<HTMLInputElement>('.phase input'))
    input.checked = input.defaultChecked;
  for (const section of root.querySelectorAll<HTMLElement>('.section')) section.hidden = false;
}
