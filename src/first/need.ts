/** What whoever waits with the elements is given. */
export interface Need {
  /** To be called once they are needed; again, it does nothing. */
  readonly need: () => void;
  /** Has aborted once they are on their way. */
  readonly calm: AbortSignal;
  /** The same work, but what it throws reaches no page: what cannot be found out is no reason to wait. */
  readonly guarded: <A>(work: (argument: A) => void) => (argument: A) => void;
}
