/** The shop programmes that are ready to use by name: what each calls a tag, which values it wants, and where from. */
import { table } from '../cli/rules-document/markdown.ts';
import type { NetworkSource } from '../links/networks/network.ts';
import { READY_NETWORKS, type ReadyNetwork } from '../links/networks/networks.ts';

const KNOWN: Readonly<Record<NetworkSource['known'], string>> = {
  documentation: 'its documentation',
  repeated: 'another’s page that says so',
  examples: 'links in public alone',
};

const valuesOf = ({ ready }: ReadyNetwork): string =>
  Object.entries(ready.values ?? {})
    .map(([key, { called, usual }]) => {
      const given = usual ? `, ${usual} if you give none` : '';
      return `\`${key}\`: ${called}${ready.shops ? ', known for its own shops' : given}`;
    })
    .join('; ');

export const programmesTable = (): string =>
  table(
    ['`network`', 'your tag', 'its values', 'how its links are known'],
    READY_NETWORKS.map(network => [
      `\`${network.id}\``,
      `${network.ready.tag.called}, such as \`${network.ready.tag.example}\``,
      valuesOf(network),
      `[${KNOWN[network.source.known]}](${network.source.url})`,
    ]),
  );
