/** The list of the parts that are in `dist/`, in the form of CycloneDX 1.5. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundled } from './bundled.ts';

interface Lock {
  readonly name: string;
  readonly version: string;
  readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
}

const purl = (name: string, version: string): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** The lock file's hash of the package, as hexadecimal digits. */
function hashesOf(integrity = ''): readonly { readonly alg: string; readonly content: string }[] {
  const [, base64] = /^sha512-(.+)$/.exec(integrity) ?? [];
  return base64 ? [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }] : [];
}

/** @param found what each environment has put into its scripts */
export function sbom(root: string, found: ReadonlyMap<string, readonly Bundled[]>): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const packages = new Map([...found.values()].flat().map(each => [each.name, each]));
  const own = purl(lock.name, lock.version);
  const components = [...packages.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, license }) => ({
      type: 'library',
      'bom-ref': purl(name, version),
      name,
      version,
      purl: purl(name, version),
      licenses: [{ license: { id: license } }],
      hashes: hashesOf(lock.packages[`node_modules/${name}`]?.integrity),
      properties: [...found]
        .filter(([, parts]) => parts.some(part => part.name === name))
        .map(([environment]) => ({ name: 'care-picks:build', value: environment })),
    }));
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name: lock.name,
        version: lock.version,
        purl: own,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components,
    dependencies: [{ ref: own, dependsOn: components.map(({ purl: ref }) => ref) }],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}
