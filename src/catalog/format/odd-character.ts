/**
 * Characters that stop JSON and that nobody sees, or takes for others: what each is called, and what to do about it.
 * Word processors, chats and web pages put them in the place of those that are typed.
 */

interface Kind {
  readonly characters: RegExp;
  readonly name: string;
  readonly remedy: string;
}

const UNSEEN =
  'Delete it: it cannot be seen, so delete what stands around it too and type that again.';
const SPACE =
  'Replace it with a plain space, and every other one like it that does not stand in a text.';
const LINE = 'Delete it and begin a new line with the Enter key.';
const UTF8 = 'Open the file in your editor and save it with the encoding UTF-8.';

/** The first that fits counts. */
const KINDS: readonly Kind[] = [
  // Between texts it is as good as a space, so this one stands within quotes.
  { characters: /\t/, name: 'a tab', remedy: 'Write a space in its place.' },
  { characters: /\\/, name: 'a backslash', remedy: 'Write two of them, or remove it.' },
  { characters: /'/, name: 'a single quote', remedy: 'Write double quotes: ".' },
  { characters: /\u00A0/, name: 'a no-break space', remedy: SPACE },
  { characters: /\u202F/, name: 'a narrow no-break space', remedy: SPACE },
  { characters: /\u3000/, name: 'an ideographic space', remedy: SPACE },
  { characters: /\p{Zs}|[\u115F\u1160\u2800\u3164]/u, name: 'a special space', remedy: SPACE },
  { characters: /\uFEFF/, name: 'a byte order mark', remedy: UNSEEN },
  { characters: /\u00AD/, name: 'a soft hyphen', remedy: UNSEEN },
  { characters: /\u200B/, name: 'a zero-width space', remedy: UNSEEN },
  { characters: /\u200C|\u200D|\u2060/, name: 'a zero-width joiner', remedy: UNSEEN },
  { characters: /[\u2028\u2029\u0085]/, name: 'a special line break', remedy: LINE },
  { characters: /[\v\f]/, name: 'an old line or page break', remedy: LINE },
  {
    characters: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/,
    name: 'a mark of the direction of writing',
    remedy: UNSEEN,
  },
  { characters: /\uFFFD/, name: 'a character that could not be read', remedy: UTF8 },
  // UTF-16 has one beside each letter.
  { characters: /\0/, name: 'a zero', remedy: UTF8 },
  { characters: /(?!\s)[\p{Cc}\p{Cf}]/u, name: 'an unseen control character', remedy: UNSEEN },
  {
    characters:
      /[\u2018-\u201F\u00AB\u00BB\u2039\u203A\u2032\u2033\u301D-\u301F\uFF02\uFF07\u00B4`]/,
    name: 'a typographic quote',
    remedy:
      'Write straight quotes in its place, and in place of every other one that begins or ends a text: ".',
  },
  {
    characters: /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/,
    name: 'a typographic hyphen or dash',
    remedy: 'Write a plain "-" in its place.',
  },
  {
    characters: /[\uFF01-\uFF5E\u3001\u3002\u060C]/,
    name: 'a full-width or foreign sign',
    remedy: 'Write the plain sign of an English keyboard in its place.',
  },
];

/** `U+00A0`, as programmers write it and editors can search for it. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

export interface OddCharacter {
  /** `a no-break space (U+00A0)`; one that can be seen is shown too. */
  readonly name: string;
  readonly remedy: string;
}

/** What the character is, if it is one of these. */
export function oddCharacter(character: string): OddCharacter | undefined {
  const kind = character ? KINDS.find(({ characters }) => characters.test(character)) : undefined;
  if (!kind) return undefined;
  const isSeen = /[\p{L}\p{P}\p{S}]/u.test(character);
  const code = codeOf(character);
  return { name: `${kind.name} (${isSeen ? `${character}, ` : ''}${code})`, remedy: kind.remedy };
}
