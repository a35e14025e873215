/** A file that is written or packed, its text made beforehand: a script, a page, a part of a compiled catalog. */
export interface OutputFile {
  /** Its path below the folder that it is for. */
  readonly name: string;
  readonly text: string;
  /** Whether an author may have a file of the same name there, which then stays. */
  readonly isShared?: boolean;
}
