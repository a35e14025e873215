export const HTML = 'http://www.w3.org/1999/xhtml';

/** A new element, made by the document itself: `<img name="createElement">` stands in the place of what makes elements. */
export const make = (name: string, space: string = HTML): HTMLElement =>
  Document.prototype.createElementNS.call(document, space, name) as HTMLElement;
