/** A function was called with what it cannot use. The message says which one, what was given, and what it takes. */
export class WrongCall extends RangeError {
  override readonly name = 'WrongCall';
}
