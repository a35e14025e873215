/** What can go wrong between an address and a muscle's file, as codes, so that nobody has to parse a message. */
export type CatalogErrorCode =
  /** The element names no muscle. */
  | 'muscle/missing'
  /** `auto` found no muscle that stands out in the post. */
  | 'muscle/unclear'
  /** The catalog has no file for that muscle. */
  | 'muscle/unknown'
  /** The address is not http(s), or cannot be read as one. */
  | 'catalog/address'
  /** No answer: offline, refused, blocked by a policy, or not in time. */
  | 'catalog/unreachable'
  /** An answer that is an error: 404, 500 … */
  | 'catalog/status'
  /** An answer that is not JSON, or JSON of another shape. */
  | 'catalog/unreadable'
  /** Written for another version of Care Picks. */
  | 'catalog/version'
  /** A source catalog with mistakes: `problems` lists them. */
  | 'catalog/invalid'
  /** Something of the page keeps the picks from being drawn, or takes cautions out of them. */
  | 'page/interference';

/** The only error that loading throws. The page never sees it: the element reports it and goes on. */
export class CatalogError extends Error {
  override readonly name = 'CatalogError';

  readonly code: CatalogErrorCode;

  constructor(code: CatalogErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
