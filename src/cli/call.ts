/** From the words after `care-picks` to a call that can be carried out, or to what is wrong with it. */
import { parseArgs } from 'node:util';
import { COMMANDS, type Command, type CommandName, isCommandName } from './commands.ts';

/** A call that cannot be carried out. The message says what is wrong with it. */
export class WrongCall extends Error {}

export interface Call {
  readonly name: CommandName;
  /** The catalog's path; empty for a command that takes none. */
  readonly file: string;
  /** The paths of a command that takes several. */
  readonly files: readonly string[];
  readonly json: boolean;
  /** As they were typed; of one that takes no value, that it was typed. */
  readonly options: Readonly<Record<string, string | undefined>>;
}

const ALL: readonly Command[] = Object.values(COMMANDS);
const OPTIONS = Object.fromEntries(
  ALL.flatMap(({ options }) => Object.entries(options)).map(([name, { value }]) => [
    name,
    { type: value ? ('string' as const) : ('boolean' as const) },
  ]),
);

function parse(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { ...OPTIONS, help: { type: 'boolean', short: 'h' } },
    });
    // The options come from a table, so their names are not in the type.
    return { values: values as Readonly<Record<string, string | boolean>>, positionals };
  } catch (error) {
    throw new WrongCall(error instanceof Error ? error.message : String(error));
  }
}

/** @returns `help` for `--help` @throws WrongCall */
export function readCall(argv: readonly string[]): Call | 'help' {
  const { values, positionals } = parse(argv);
  if (values.help) return 'help';
  const [name, ...words] = positionals;
  if (name === undefined) throw new WrongCall('no command was given.');
  if (!isCommandName(name)) throw new WrongCall(`there is no command "${name}".`);
  const { takesCatalog, takesFiles, options }: Command = COMMANDS[name];
  if (takesFiles && words.length === 0)
    throw new WrongCall(`${name} needs the path of at least one file.`);
  const extra = takesFiles ? undefined : words[takesCatalog ? 1 : 0];
  if (takesCatalog && words[0] === undefined)
    throw new WrongCall(`${name} needs the path of a catalog.`);
  if (extra !== undefined) {
    const takes = takesCatalog ? 'one catalog' : 'nothing';
    throw new WrongCall(`${name} takes ${takes}; "${extra}" is one word too many.`);
  }
  const unknown = Object.keys(values).find(option => !Object.hasOwn(options, option));
  if (unknown !== undefined) throw new WrongCall(`${name} has no option --${unknown}.`);
  for (const [option, { value, isRequired, mayBeEmpty }] of Object.entries(options)) {
    const text = values[option] ?? (isRequired ? '' : undefined);
    // An empty path, from a mistake in a script, would mean the folder that the script runs in.
    if (typeof text === 'string' && !text.trim() && !mayBeEmpty)
      throw new WrongCall(`${name} needs --${option} ${value}.`);
  }
  const texts = Object.entries(values).flatMap(([option, value]) =>
    option === 'json' ? [] : [[option, String(value)] as const],
  );
  return {
    name,
    file: words[0] ?? '',
    files: takesFiles ? words : [],
    json: values.json === true,
    options: Object.fromEntries(texts),
  };
}
