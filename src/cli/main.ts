/** The command line: reads the call, runs one command, and gives back the exit code. Never throws. */
import { parseArgs } from 'node:util';
import { isDay } from '../catalog/check-days.ts';
import { checkCommand } from './check.ts';
import { compileCommand } from './compile.ts';
import { matrixCommand } from './matrix.ts';
import { print, printError } from './output.ts';

const USAGE = `care-picks: safe self-care picks for posts about muscles

  care-picks check <catalog.json> [--json] [--today <day>]
      everything that is wrong with a catalog, each with its remedy; reviews are old
      or not by this day, or by another one: --today 2026-11-23
  care-picks compile <catalog.json> --out <dir> [--json]
      the whole folder to upload: scripts, catalog/, picks/
  care-picks matrix [--json]
      all of the safety rules, for a clinician to sign off

Ends with 0 when all is well or there are warnings only, 1 when there are errors, 2 for a wrong call.`;

/** A call that cannot be carried out: what is wrong with it, then how it is meant. */
function wrongCall(message: string): number {
  printError(`care-picks: ${message}\n\n${USAGE}`);
  return 2;
}

function read(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      today: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

/** @param argv the words after `care-picks` */
export async function main(argv: readonly string[]): Promise<number> {
  let call: ReturnType<typeof read>;
  try {
    call = read(argv);
  } catch (error) {
    return wrongCall(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = call;
  const [command, file, ...surplus] = positionals;
  if (values.help) {
    print(USAGE);
    return 0;
  }
  if (command === undefined) return wrongCall('no command was given.');
  if (command === 'matrix') {
    if (file !== undefined) return wrongCall(`matrix takes nothing; "${file}" is too much.`);
    return matrixCommand({ json: values.json ?? false });
  }
  if (command !== 'check' && command !== 'compile')
    return wrongCall(`there is no command "${command}".`);
  if (file === undefined) return wrongCall(`${command} wants the path of a catalog.`);
  if (surplus.length > 0)
    return wrongCall(`${command} takes one catalog; "${surplus[0]}" is too much.`);
  const json = values.json ?? false;
  const { today } = values;
  if (today !== undefined && !(command === 'check' && isDay(today)))
    return wrongCall('--today is for check, and wants a day: --today 2026-11-23.');
  try {
    if (command === 'check') return await checkCommand(file, { json, today });
    if (!values.out) return wrongCall('compile wants --out <dir>.');
    return await compileCommand(file, { out: values.out, json });
  } catch (error) {
    // A full disk, a folder without permission: said plainly, without a stack trace.
    printError(`care-picks: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
