/** How a source is written down, and what whoever checks the rules holds against it. */

export interface Source {
  readonly label: string;
  /** As far as it is known: a page, a record number, or a part of one. */
  readonly address: string;
  /** `read`: its own words were read. `repeated`: read on a page that repeats it. `unchecked`: neither. */
  readonly status: 'read' | 'repeated' | 'unchecked';
}
