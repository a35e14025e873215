/** Every command with its options, in words. The usage and the documentation's table are made from this. */

/** One option of a command. */
export interface CliOption {
  /** What is written after it; absent: nothing. */
  readonly value?: string;
  readonly isRequired?: boolean;
  /** Whether an empty text may be written after it, which is as good as leaving it out. */
  readonly mayBeEmpty?: boolean;
  readonly about: string;
}

/** One command as an author reads about it. */
export interface Command {
  /** Whether it needs the path of a catalog. */
  readonly takesCatalog: boolean;
  /** Whether it takes the paths of one or more files instead. */
  readonly takesFiles?: true;
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
        about: 'The day by which reviews and coupons are judged, as `2026-11-23`. Absent: today.',
      },
      json,
    },
  },
  coverage: {
    takesCatalog: true,
    about:
      'What posts show for each muscle, phase and purpose, what is missing, which products no post shows, and in which countries their links pay you.',
    options: { muscle: { value: '<name>', about: 'Only this muscle, by id or name.' }, json },
  },
  links: {
    takesCatalog: true,
    about:
      'Whether the addresses of offers, photos and sources still lead somewhere. Dead means gone in two runs in a row.',
    options: {
      report: {
        value: '<file>',
        about:
          'Where the results are kept from run to run. Absent: beside the catalog, as `catalog.links.json`.',
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
    options: {
      out: { value: '<dir>', isRequired: true, about: 'The folder to write.' },
      'every-name': {
        about:
          'A page in `picks/` by every other name of a muscle too, for a host that leads no address to another.',
      },
      json,
    },
  },
  import: {
    takesCatalog: false,
    takesFiles: true,
    about:
      'The draft of a catalog from what you have: a WordPress export, pages, sheets (CSV, TSV), feeds of shops and networks. What it guesses is for you to confirm.',
    options: {
      out: {
        value: '<draft.json>',
        isRequired: true,
        about: 'The draft to write. Never over a file that is there.',
      },
      columns: {
        value: '<fields>',
        about:
          'For one sheet whose heads say too little: what each column is, in their order, as `title,link,-,muscles`. A `-` is a column that is not used.',
      },
      json,
    },
  },
  render: {
    takesCatalog: true,
    about:
      'The finished widget as HTML, for pages that are built ahead of time: one muscle on standard output, or a file for each muscle. The element takes it over.',
    options: {
      muscle: {
        value: '<name>',
        about:
          'The muscle, by id or name. Absent, with `--out`: every muscle for which the catalog has something.',
      },
      out: {
        value: '<dir>',
        about: 'The folder to write, with files such as `soleus.html`. Absent: standard output.',
      },
      phase: { value: '<phase>', about: 'As the option of the element; so are those that follow.' },
      limit: { value: '<number>', about: 'The same.' },
      layout: { value: '<layout>', about: 'The same.' },
      theme: { value: '<theme>', about: 'The same.' },
      heading: { value: '<text>', mayBeEmpty: true, about: 'The same.' },
      'heading-level': { value: '<level>', about: 'The same.' },
      country: {
        value: '<code>',
        about: 'The country whose shops are linked. Absent: the first that you have a tag for.',
      },
      home: {
        value: '<address>',
        about:
          'The address of the uploaded folder; its script is put below the widget. Absent: no script.',
      },
      styles: {
        value: '<address>',
        about:
          'The address of `care-picks.css` in the uploaded folder: the widget links to it, for pages whose content policy forbids a `<style>`. Absent: the styles stand in the widget.',
      },
      json,
    },
  },
  plugin: {
    takesCatalog: false,
    about:
      'The WordPress plugin, to upload under Plugins: a block, a shortcode, and the catalog editor, which publishes to that site.',
    options: { out: { value: '<file.zip>', isRequired: true, about: 'The file to write.' }, json },
  },
  matrix: {
    takesCatalog: false,
    about: 'All of the safety rules, for a clinician to sign off.',
    options: { json },
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;

/** What every object inherits (`constructor`) is not a command. */
export const isCommandName = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

export const commandNames = Object.keys(COMMANDS) as readonly CommandName[];

/** How a command is called: `check <catalog.json> [--json]`. */
export function callOf(name: CommandName): string {
  const { takesCatalog, takesFiles, options }: Command = COMMANDS[name];
  const takes = takesFiles ? ['<file…>'] : takesCatalog ? ['<catalog.json>'] : [];
  const words = Object.entries(options).map(([option, { value, isRequired }]) => {
    const word = value ? `--${option} ${value}` : `--${option}`;
    return isRequired ? word : `[${word}]`;
  });
  return [name, ...takes, ...words].join(' ');
}
