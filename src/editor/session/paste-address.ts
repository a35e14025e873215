/** Pastes an address into an offer: all that follows from it, in the offer and beside the products, is one step of undo. */
import { isRecord, type JsonObject, recordAt } from '../../catalog/format/json-value.ts';
import { type Path, pathText } from '../../catalog/format/problems.ts';
import { readShell, valueIn } from '../document/doc.ts';
import type { PastedAddress, Placement } from '../pasted-address/placement.ts';
import type { OpenCatalog } from './open-catalog.ts';

/** What became of an address, for as long as the offer still leads to it. */
export interface Pasted {
  readonly openCatalog: OpenCatalog;
  /** Of the offer. */
  readonly path: Path;
  readonly placement: Placement;
  readonly target: string;
}

const LEADS = ['program', 'asin', 'asins', 'search', 'url'] as const;

/** Where an offer leads, to be compared. */
const targetOf = (offer: JsonObject): string => JSON.stringify(LEADS.map(name => offer[name]));

function offerAt({ doc }: OpenCatalog, path: Path): JsonObject | undefined {
  const offer = valueIn(doc, path);
  return isRecord(offer) ? offer : undefined;
}

/** The hosts of the author's own addresses. */
function hostsOf(shell: unknown): readonly string[] {
  const { image_link: photo } = recordAt(shell, 'author');
  return typeof photo === 'string' && URL.canParse(photo) ? [new URL(photo).hostname] : [];
}

/** Whether the offer still leads where the address led that was pasted. */
export function isCurrent(pasted: Pasted, openCatalog: OpenCatalog): boolean {
  const offer = offerAt(openCatalog, pasted.path);
  return (
    pasted.openCatalog === openCatalog && offer !== undefined && targetOf(offer) === pasted.target
  );
}

/**
 * @param place takes the address apart
 * @returns `undefined` if the offer has changed in the meantime: then nothing is written
 */
export async function pasteAddress(
  openCatalog: OpenCatalog,
  path: Path,
  text: string,
  place: (pasted: PastedAddress) => Promise<Placement>,
): Promise<Pasted | undefined> {
  const before = offerAt(openCatalog, path);
  const shell = readShell(openCatalog.doc);
  if (!before || !shell.isSound) return undefined;
  const { doc } = openCatalog;
  const placement = await place({
    text,
    path,
    offer: before,
    programs: recordAt(shell.value, 'programs'),
    authorHosts: hostsOf(shell.value),
  });
  if (openCatalog.doc !== doc) return undefined;
  openCatalog.endStep();
  for (const { path: at, value } of placement.writes)
    openCatalog.set(at, value, 'address', `address ${pathText(path)}`);
  openCatalog.endStep();
  const offer = offerAt(openCatalog, path) ?? before;
  return { openCatalog, path, placement, target: targetOf(offer) };
}
