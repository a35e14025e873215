/** What `--help` prints, and what follows the message of a wrong call. */
import { COMMANDS, type Command, type CommandName, callOf, commandNames } from './commands.ts';
import { wrapped } from './terminal/words.ts';

const withoutBackticks = (text: string): string => text.replaceAll('`', '');

function paragraph(name: CommandName): string {
  const { about, options }: Command = COMMANDS[name];
  const optionLines = Object.entries(options)
    // What `--json` does is the same everywhere, so it is said once.
    .filter(([option]) => option !== 'json')
    .map(([option, help]) => wrapped(`      --${option}: `, withoutBackticks(help.about)));
  return [
    `  care-picks ${callOf(name)}`,
    wrapped('      ', withoutBackticks(about)),
    ...optionLines,
  ].join('\n');
}

export const USAGE = `care-picks: safe self-care picks for posts about muscles

${commandNames.map(paragraph).join('\n')}

With --json, standard output is one JSON object and nothing else.
Ends with 0 when all is well or there are warnings only, 1 when there are errors or dead links,
2 for a wrong call, 130 when it was interrupted.`;
