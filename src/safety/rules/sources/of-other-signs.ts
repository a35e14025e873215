/** What is said of rarer harm and of signs that have to be seen to, and whom to ask (N49 to N55). */
import type { Source } from './source.ts';

export const OF_OTHER_SIGNS = {
  N49: {
    label: 'Khine (Pediatrics) on camphor, in Reuters and RedOrbit 2009',
    address: 'uk.reuters.com/article/us-camphor-seizures/…; redorbit.com/news/health/1685017/…',
    status: 'repeated',
  },
  N50: {
    label: 'nidirect, giant cell arteritis',
    address: 'nidirect.gov.uk/conditions/giant-cell-arteritis',
    status: 'read',
  },
  N51: {
    label: 'MedicineNet, rhabdomyolysis',
    address: 'medicinenet.com/rhabdomyolysis_symptoms_and_signs/symptoms.htm',
    status: 'read',
  },
  N52: {
    label: 'Sheffield Aches & Pains (NHS), back pain',
    address: 'sheffieldachespains-staging.preflight.site/conditions/back-pain/what-is-back-pain',
    status: 'read',
  },
  N53: {
    label: 'London North West NHS, sickle cell',
    address: 'sickle-thal.nwlh.nhs.uk/ForPatients/KeepingWellWithSickleCellDisease.aspx',
    status: 'read',
  },
  N54: {
    label: 'Letter in The Hospitalist / Cutis, a burn under a heating pad',
    address: 'community.the-hospitalist.org/authors/shayna-c-rivard-md',
    status: 'read',
  },
  N55: {
    label: 'Winnipeg Health Authority, advice line of Manitoba',
    address:
      'wrha.mb.ca/healthinfo/healthheadlines/2017/170825-health-info-just-a-phone-call-away.php',
    status: 'read',
  },
} as const satisfies Record<string, Source>;
