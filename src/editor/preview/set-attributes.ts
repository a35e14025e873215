/** Gives an element these attributes, and removes the others of `names`. Leaves alone what is right already. */
export function setAttributes(
  element: Element,
  names: readonly string[],
  attributes: ReadonlyMap<string, string>,
): void {
  for (const name of names) {
    const value = attributes.get(name) ?? null;
    if (element.getAttribute(name) === value) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}
