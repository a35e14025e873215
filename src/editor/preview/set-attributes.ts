/** Gives an element these attributes and takes away the others of `names`. Touches nothing that is so already. */
export function setAttributes(
  element: Element,
  names: readonly string[],
  given: ReadonlyMap<string, string>,
): void {
  for (const name of names) {
    const value = given.get(name) ?? null;
    if (element.getAttribute(name) === value) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}
