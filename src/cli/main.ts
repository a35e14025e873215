/** The command line: reads the call, runs one command, and gives back the exit code. Never throws. */
import { isDay } from '../catalog/check/check-days.ts';
import { type Call, readCall, WrongCall } from './call.ts';
import { checkCommand } from './check.ts';
import type { CommandName } from './commands.ts';
import { compileCommand } from './compile.ts';
import { coverageCommand } from './coverage.ts';
import { importCommand } from './import.ts';
import { linksCommand } from './links.ts';
import { matrixCommand } from './matrix.ts';
import { pluginCommand } from './plugin.ts';
import { renderCommand } from './render.ts';
import { type Output, STREAMS } from './terminal/output.ts';
import { USAGE } from './usage.ts';

function today(day: string | undefined): string | undefined {
  if (day === undefined || isDay(day)) return day;
  throw new WrongCall(`--today takes a day such as 2026-11-23, not "${day}".`);
}

/** What carries out each command. Its options were checked against `commands.ts`. */
const RUN: Readonly<Record<CommandName, (call: Call, output: Output) => number | Promise<number>>> =
  {
    check: ({ file, json, options }, output) =>
      checkCommand(file, { json, today: today(options.today) }, output),
    coverage: ({ file, json, options }, output) =>
      coverageCommand(file, { json, muscle: options.muscle }, output),
    links: ({ file, json, options }, output) =>
      linksCommand(file, { json, report: options.report, pause: options.pause }, output),
    compile: ({ file, json, options: { out = '', ...options } }, output) =>
      compileCommand(file, { json, out, everyName: options['every-name'] !== undefined }, output),
    import: ({ files, json, options }, output) =>
      importCommand(files, { json, out: options.out ?? '', columns: options.columns }, output),
    render: ({ file, json, options }, output) => renderCommand(file, { json, options }, output),
    plugin: ({ json, options }, output) => pluginCommand({ json, out: options.out ?? '' }, output),
    matrix: ({ json }, output) => matrixCommand({ json }, output),
  };

/**
 * @param argv the words after `care-picks`
 * @param output where what it says goes; what shows on a terminal how far it is goes to the terminal alone
 */
export async function main(argv: readonly string[], output: Output = STREAMS): Promise<number> {
  try {
    const call = readCall(argv);
    if (call !== 'help') return await RUN[call.name](call, output);
    output.print(USAGE);
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Anything else is a full disk, a folder without permission and the like, so a stack trace would not help.
    output.printError(`care-picks: ${message}${error instanceof WrongCall ? `\n\n${USAGE}` : ''}`);
    return error instanceof WrongCall ? 2 : 1;
  }
}
