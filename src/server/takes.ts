/** What the options of a function take, and the error for whoever gives them something else. */
import { quoted } from '../catalog/format/quoted.ts';
import { shown } from './shown.ts';
import { WrongCall } from './wrong-call.ts';

/** What an option takes: in words that follow “takes”, and whether a value is that. */
export interface Takes {
  readonly words: string;
  readonly is: (value: unknown) => boolean;
}

/** Every option that a function has, by its name. */
export type Table<Options> = Readonly<Record<keyof Options, Takes>>;

export const isText = (value: unknown): value is string => typeof value === 'string';
/** Text that names something; an empty one comes from a mistake in a script. */
export const isName = (value: unknown): value is string => isText(value) && value.trim() !== '';

export const FLAG: Takes = { words: 'true or false', is: value => typeof value === 'boolean' };

/** @param call the function, as its caller wrote it @throws WrongCall */
export function checkOptions<Options>(call: string, options: Options, table: Table<Options>): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new WrongCall(
      `${call} takes its options as an object, or none, not ${shown(options)}. They are: ${Object.keys(table).join(', ')}.`,
    );
  const all = new Map(Object.entries<Takes>(table));
  for (const [name, value] of Object.entries(options)) {
    const takes = all.get(name);
    if (!takes)
      throw new WrongCall(
        `${call} has no option ${quoted(name)}. It has: ${[...all.keys()].join(', ')}.`,
      );
    if (value !== undefined && !takes.is(value))
      throw new WrongCall(`${call}: the option ${name} takes ${takes.words}, not ${shown(value)}.`);
  }
}
