/** Pastes an address into an offer: all that follows from it, in the offer and beside the products, is one step of undo. */
import { authorHosts } from '../../catalog/format/author-hosts.ts';
import { isRecord, type JsonObject } from '../../catalog/format/json-value.ts';
import { type Path, pathText } from '../../catalog/format/problems.ts';
import { type PastedAddress, type Placement, WRONG_SHAPE } from '../../pasted-address/placement.ts';
import { type Doc, readItem, readShell, valueIn } from '../document/doc.ts';
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

/** What of the catalog can be read. */
function catalogOf(doc: Doc): JsonObject {
  const shell = readShell(doc);
  const products = doc.items.map(readItem).map(read => (read.isSound ? read.value : {}));
  return { ...(shell.isSound && isRecord(shell.value) ? shell.value : {}), products };
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
 * @returns `undefined` if the offer is no longer there, or what is around the products cannot be read
 */
export async function pasteAddress(
  openCatalog: OpenCatalog,
  path: Path,
  text: string,
  place: (pasted: PastedAddress) => Promise<Placement>,
): Promise<Pasted | undefined> {
  const before = offerAt(openCatalog, path);
  const { doc } = openCatalog;
  if (!before || !readShell(doc).isSound) return undefined;
  const catalog = catalogOf(doc);
  const { programs = {} } = catalog;
  const placement = isRecord(programs)
    ? await place({ text, path, offer: before, programs, authorHosts: authorHosts(catalog) })
    : WRONG_SHAPE;
  // Something was typed in the meantime: the parts may belong elsewhere now.
  if (openCatalog.doc !== doc) return pasteAddress(openCatalog, path, text, place);
  for (const { path: at, value } of placement.writes)
    openCatalog.set(at, value, 'address', `address ${pathText(path)}`);
  openCatalog.endStep();
  const offer = offerAt(openCatalog, path) ?? before;
  return { openCatalog, path, placement, target: targetOf(offer) };
}
