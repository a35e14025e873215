/**
 * Takes an address apart that an author has pasted into an offer. It says what it is, writes each part to its place in
 * the file, and asks what no address can tell. Pure; it runs in the worker, where the tables of the networks are.
 */
import { isRecord, valueAt } from '../catalog/format/json-value.ts';
import { readLink } from '../links/networks/read-link.ts';
import { addressIn } from './address-in.ts';
import { placeAmazon } from './place-amazon.ts';
import { placePlain } from './place-plain.ts';
import { placeProgram } from './place-program.ts';
import {
  type PastedAddress,
  type Placement,
  refused,
  WRONG_SHAPE,
  type Write,
} from './placement.ts';
import { knownProgram, programFor, type WholeLink } from './program-for.ts';

const NO_ADDRESS =
  'This is no whole address. Copy it from your browser’s address bar: it starts with https://.';

/** Whether a value can be written there without undoing what stands around it. */
const hasRoom = ({ programs }: PastedAddress, { path }: Write): boolean =>
  path[0] !== 'programs' ||
  path.slice(1, -1).every((_, at) => {
    const around = valueAt(programs, path.slice(1, at + 2));
    return around === undefined || isRecord(around);
  });

export function placeAddress(pasted: PastedAddress): Placement {
  const placement = place(pasted);
  return placement.writes.every(write => hasRoom(pasted, write)) ? placement : WRONG_SHAPE;
}

function place(pasted: PastedAddress): Placement {
  const address = addressIn(pasted.text);
  const link = address && readLink(address);
  if (!link) return refused(NO_ADDRESS);
  if (link.network?.id === 'amazon') return placeAmazon(pasted, link);
  const { url, tag } = link;
  if (url === undefined || tag === undefined) return placePlain(pasted, link, address);
  const whole: WholeLink = { ...link, url, tag };
  // Where it is not certain that it pays, only a programme of the author's own says so.
  const find = link.asks.includes('pays') ? knownProgram : programFor;
  const part = find(whole, pasted.programs);
  return part ? placeProgram(pasted, whole, part) : placePlain(pasted, link, address);
}
