/** Every command with its options, in words: the usage and the README's table are made from here. */

/** One option of a command. */
export interface CliOption {
  /** What is to be written after it; absent: nothing. */
  readonly value?: string;
  readonly isRequired?: boolean;
  /** Whether an empty text may be written after it, which is as good as leaving it out. */
  readonly mayBeEmpty?: boolean;
  readonly about: string;
}

/** One command as an author reads about it. */
export interface Command {
  /** Whether it wants the path of a catalog. */
  readonly takesCatalog: boolean;
  readonly about: string;
  readonly options: Readonly<Record<string, CliOption>>;
}

const json: CliOption = { about: 'One JSON object on standard output, and nothing else.' };

export const COMMANDS = {
  check: {
    takesCatalog: true,
    about: 'Everything that is wrong with a catalog, each with its remedy.',
    options: {
      today: {
        value: '<day>',
        about: 'The day by which reviews are too old, `2026-11-23`. Absent: this day.',
      },
      json,
    },
  },
  coverage: {
    takesCatalog: true,
    about:
      'What posts show for each muscle, phase and purpose, what is missing, and which products no post shows.',
    options: { muscle: { value: '<name>', about: 'Only this muscle, by id or name.' }, json },
  },
  links: {
    takesCatalog: true,
    about:
      'Whether the addresses of offers, photos and sources still lead somewhere. Dead is what was gone in two runs in a row.',
    options: {
      report: {
        value: '<file>',
        about:
          'Where the findings are kept from run to run. Absent: beside the catalog, as `catalog.links.json`.',
      },
      pause: {
        value: '<seconds>',
        about: 'The pause between two requests to one host. Absent: 1.',
      },
      json,
    },
  },
  compile: {
    takesCatalog: true,
    about: 'The whole folder to upload: scripts, `catalog/`, `picks/`.',
    options: { out: { value: '<dir>', isRequired: true, about: 'Where to.' }, json },
  },
  render: {
    takesCatalog: true,
    about:
      'The finished widget as HTML, for a page that is built ahead of time: of one muscle on standard output, or a file for each. The element takes it over.',
    options: {
      muscle: {
        value: '<name>',
        about:
          'The muscle, by id or name. Absent: all for which the catalog has something, with `--out`.',
      },
      out: { value: '<dir>', about: 'Where to, as `soleus.html`. Absent: standard output.' },
      phase: { value: '<phase>', about: 'As the option of the element, like those that follow.' },
      limit: { value: '<number>', about: 'The same.' },
      layout: { value: '<layout>', about: 'The same.' },
      theme: { value: '<theme>', about: 'The same.' },
      heading: { value: '<text>', mayBeEmpty: true, about: 'The same.' },
      'heading-level': { value: '<level>', about: 'The same.' },
      country: { value: '<code>', about: 'The country of the links. Absent: the author’s own.' },
      home: {
        value: '<address>',
        about: 'Where the folder lies; the script is put below the widget. Absent: no script.',
      },
      json,
    },
  },
  matrix: {
    takesCatalog: false,
    about: 'All of the safety rules, for a clinician to sign off.',
    options: { json },
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;

/** What every object inherits (`constructor`) is no command. */
export const isCommandName = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

export const commandNames = Object.keys(COMMANDS) as readonly CommandName[];

/** How a command is called: `check <catalog.json> [--json]`. */
export function callOf(name: CommandName): string {
  const { takesCatalog, options }: Command = COMMANDS[name];
  const words = Object.entries(options).map(([option, { value, isRequired }]) => {
    const word = value ? `--${option} ${value}` : `--${option}`;
    return isRequired ? word : `[${word}]`;
  });
  return [name, ...(takesCatalog ? ['<catalog.json>'] : []), ...words].join(' ');
}
