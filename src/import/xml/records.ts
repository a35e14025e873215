/**
 * The records of an XML file, one after the other as it is read: posts of an export, products of a feed. A file that is
 * broken gives what can be read of it; where it is broken is told, and a record that it cuts off is marked.
 */
import { SaxesParser } from 'saxes';
import { withSoundAmpersands } from './sound-ampersands.ts';

/** An element in a record, with the text that stands in it. */
export interface XmlField {
  /** With its prefix: `wp:post_type`. */
  readonly name: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface XmlRecord {
  readonly is: 'record';
  readonly fields: readonly XmlField[];
  /** The line on which it begins. */
  readonly line: number;
  /** Whether the file goes on behind it without having ended it. */
  readonly isCut: boolean;
}

export interface XmlFault {
  readonly is: 'fault';
  readonly line: number;
  readonly message: string;
}

/** A file without a single whole tag may have an error in every letter. */
const MOST_FAULTS = 50;
/** No post is this long; what is has lost the end of its text, and would fill the memory with the rest of the file. */
const LONGEST = 16_000_000;

/** Ends text of either kind. */
const RELEASE = ']]>';
const RELEASE_TAG = 'care-picks-end';

interface Open {
  readonly fields: XmlField[];
  readonly line: number;
  length: number;
}

interface OpenField {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly texts: string[];
}

/** What is wrong, without the place that the parser writes before it. */
const messageOf = (error: Error): string => error.message.replace(/^(?:\S*:)?\d+:\d+: /, '');

/**
 * @param isRecord whether an element is a record, by its name in small letters
 */
export async function* xmlRecords(
  pieces: AsyncIterable<string>,
  isRecord: (name: string) => boolean,
): AsyncGenerator<XmlRecord | XmlFault> {
  const parser = new SaxesParser();
  const found: (XmlRecord | XmlFault)[] = [];
  let record: Open | undefined;
  let stack: OpenField[] = [];
  let faults = 0;
  let isEnding = false;
  const finish = (isCut: boolean) => {
    if (!record) return;
    found.push({ is: 'record', fields: record.fields, line: record.line, isCut });
    record = undefined;
    stack = [];
  };
  const fault = (message: string) => {
    if (isEnding) return;
    faults += 1;
    if (faults <= MOST_FAULTS) found.push({ is: 'fault', line: parser.line, message });
  };
  const write = (text: string) => {
    const field = stack.at(-1);
    if (!record || !field) return;
    record.length += text.length;
    if (record.length <= LONGEST) field.texts.push(text);
  };
  const keep = ({ name, attributes, texts }: OpenField) => {
    const text = texts.join('');
    record?.fields.push({ name, attributes, text: isEnding ? text.replace(RELEASE, '') : text });
  };
  parser.on('error', error => fault(messageOf(error)));
  parser.on('opentag', ({ name, attributes }) => {
    if (isRecord(name.toLowerCase())) {
      // Records do not contain each other: the one before has lost its end.
      finish(true);
      record = { fields: [], line: parser.line, length: 0 };
    } else if (record) stack.push({ name, attributes, texts: [] });
  });
  parser.on('text', write);
  parser.on('cdata', write);
  parser.on('closetag', ({ name }) => {
    if (!record) return;
    if (isRecord(name.toLowerCase())) finish(false);
    else {
      const field = stack.pop();
      if (field && field.name !== RELEASE_TAG) keep(field);
    }
  });
  for await (const piece of withSoundAmpersands(pieces)) {
    parser.write(piece);
    yield* found.splice(0);
  }
  if (record) {
    fault('The file ends in the middle.');
    isEnding = true;
    // Ends what the parser is in the middle of, so that it gives what it has read of it.
    parser.write(`${RELEASE}<${RELEASE_TAG}/>`);
  }
  isEnding = true;
  for (let field = stack.pop(); field !== undefined; field = stack.pop()) keep(field);
  finish(true);
  parser.close();
  yield* found.splice(0);
  if (faults > MOST_FAULTS)
    yield { is: 'fault', line: parser.line, message: `${faults - MOST_FAULTS} more like these.` };
}

/** The text of the first field of one of these names that has any. */
export const textIn = ({ fields }: XmlRecord, ...names: readonly string[]): string => {
  for (const wanted of names) {
    const field = fields.find(
      ({ name, text }) => name.toLowerCase() === wanted && text.trim() !== '',
    );
    if (field) return field.text.trim();
  }
  return '';
};

/** The texts of every field of this name. */
export const textsIn = ({ fields }: XmlRecord, wanted: string): readonly string[] =>
  fields.flatMap(({ name, text }) =>
    name.toLowerCase() === wanted && text.trim() !== '' ? [text.trim()] : [],
  );
