/** What labels, agencies and reviews say of patches, anti-inflammatory gels, herbs and what is swallowed (N12 to N20). */
import type { Source } from './source.ts';

export const OF_DRUGS_AND_HERBS = {
  N12: {
    label: 'Lidocaine 4% patch, Drug Facts',
    address: 'api.fda.gov/drug/label.json?search=openfda.generic_name:"Pain+Relief+Patch"',
    status: 'read',
  },
  N12b: {
    label: 'Re-Lieved lidocaine 4% fabric tape, Drug Facts',
    address: 'api.fda.gov/drug/label.json?search=openfda.generic_name:"LIDOCAINE+4%+FABRIC+TAPE"',
    status: 'read',
  },
  N12c: {
    label: 'Lidocaine Pain Relief patch, Drug Facts',
    address: 'api.fda.gov/drug/label.json?search=set_id:025d508b-ec4f-466c-b3e8-ba9b18d07b46',
    status: 'read',
  },
  N13: {
    label: 'Capsaicin 0.03% patch, Drug Facts',
    address: 'api.fda.gov/drug/label.json?search=openfda.generic_name:"Capsaicin+0.03%"',
    status: 'read',
  },
  N14: {
    label: 'Diclofenac 1% gel, Drug Facts',
    address: 'api.fda.gov/drug/label.json?search=openfda.generic_name:"diclofenac+sodium"',
    status: 'read',
  },
  N15: {
    label: 'Diclofenac 1% gel on prescription, boxed warning',
    address: 'api.fda.gov/drug/label.json?search=set_id:aee20924-79ab-400e-b9b6-418978914654',
    status: 'read',
  },
  N16: {
    label: 'Trolamine salicylate 10% (Warrior), Drug Facts',
    address: 'api.fda.gov/drug/label.json?search=openfda.generic_name:"Trolamin+Salicylate"',
    status: 'read',
  },
  N17: {
    label: 'NHS advice on ibuprofen',
    address: 'copy: familymore.net/a-warning-issued-for-everyone-who-takes-ibuprofen',
    status: 'repeated',
  },
  N18: {
    label: 'Drugs.com, Arnica monograph',
    address: 'drugs.com/npp/arnica.html',
    status: 'read',
  },
  N18b: {
    label: 'Altmeyers, Arnica sensitisation',
    address: 'altmeyers.org/en/allergology/arnica-sensitization-160403',
    status: 'read',
  },
  N19: {
    label: 'FDA, what to know about CBD',
    address:
      'copy: d1r9bdsrv6vekg.cloudfront.net/…/1022-what-you-need-to-know-and-what-we-re-working-to-find-out-…',
    status: 'repeated',
  },
  N20: {
    label: 'Halegoua-DeMarzio 2022, liver injury from turmeric',
    address: 'pmc.ncbi.nlm.nih.gov/articles/PMC9892270',
    status: 'read',
  },
} as const satisfies Record<string, Source>;
