/** What goes to which stream: of the process, or of whoever calls the command line as a function. */

export interface Output {
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

// A program that reads the output may stop early: `care-picks check my.json | head -1`.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', error => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error;
  });

/** The streams of this process. */
export const STREAMS: Output = {
  print: text => process.stdout.write(`${text}\n`),
  printError: text => process.stderr.write(`${text}\n`),
};
