/** What services and studies say of clots, tears and other harm, of what to do then, and of the first days of an injury. */
import type { Source } from './source.ts';

export const OF_ILLNESSES = {
  S23: {
    label: 'NHS DVT',
    address:
      'nhs.uk/conditions/deep-vein-thrombosis-dvt (repeated britbrief.co.uk); older beta.nhs.uk copy',
    status: 'repeated',
  },
  S24: {
    label: 'CDC blood-clot infographic',
    address: 'stacks.cdc.gov/view/cdc/34877',
    status: 'read',
  },
  S25: {
    label: 'NHLBI VTE',
    address: 'nhlbi.nih.gov/health-topics/venous-thromboembolism',
    status: 'read',
  },
  S26: {
    label: 'Gloucestershire Hospitals NHS DVT leaflet',
    address: 'gloshospitals.nhs.uk/…/deep-vein-thrombosis-dvt',
    status: 'read',
  },
  S28: {
    label: 'DVT first treated as calf strain (JOSPT case, in Dynamic Chiropractic 2012)',
    address: 'mpamedia … article id=55773',
    status: 'repeated',
  },
  S28b: {
    label: 'UpToDate mimics table',
    address: 'medilib.ir/uptodate/show/146135',
    status: 'repeated',
  },
  S29: {
    label: 'Portsmouth NHS/council sprains page',
    address: 'healthandcare.portsmouth.gov.uk/sprains-and-strains',
    status: 'read',
  },
  S30: {
    label: 'NHS compartment syndrome',
    address: 'copy: notinline.org/health-conditions/compartment-syndrome',
    status: 'repeated',
  },
  S31: {
    label: 'NHS Tyneside (TIMS) calf injury leaflet',
    address: 'docslib.org/doc/3113182',
    status: 'read',
  },
  S32: {
    label: 'Cambridge University Hospitals, Achilles rupture',
    address: 'cuh.nhs.uk/patient-information/achilles-tendon-rupture',
    status: 'read',
  },
  S33: {
    label: 'Acute GP Cornwall, thrombophlebitis',
    address: 'acutegpcornwall.com/stp',
    status: 'read',
  },
  S34: {
    label: 'NHS phlebitis (old)',
    address: 'copy: zana.com/a/phlebitis-risk-dvt.7149',
    status: 'repeated',
  },
  S35: {
    label: 'UK DWP, phlebitis treatment',
    address: 'dwp.gov.uk … /phlebitis/treatment',
    status: 'read',
  },
  S36: {
    label: 'American Heart Association',
    address: 'heart.org/en/affiliates/dont-die-of-doubt_know-the-signs',
    status: 'read',
  },
  S37: {
    label: 'Cauda equina warning signs (NHS practice; Oxford NHS)',
    address: 'backes.org.uk/cauda-equina-warning-signs; studylib.net/doc/11640787',
    status: 'read',
  },
  S38: {
    label: 'Dubois & Esculier 2020 PEACE & LOVE',
    address: 'bjsm.bmj.com/content/54/2/72.full; reprint impactmagazine.ca',
    status: 'read',
  },
  S43: {
    label: 'Quintner 2015; PainScience review of the Workbook',
    address: 'pubmed 25477053; painscience.com/articles/trigger-point-therapy-workbook.php',
    status: 'read',
  },
  S47: { label: 'NHS ED calf-strain leaflet', address: 'abcdocz.com/doc/137490', status: 'read' },
  S48: {
    label: 'Plymouth NHS calf tears',
    address: 'plymouthhospitals.nhs.uk/display-pil/pil-calf-muscle-tears-and-strains-6064',
    status: 'read',
  },
  S51: {
    label: 'Heat contraindications list',
    address: 'medicalalgorithms.com/contraindications-for-therapeutic-heat-including-diathermy',
    status: 'read',
  },
  S52: {
    label: 'Methyl salicylate patch label (Sinsinpas)',
    address: 'api.fda.gov/drug/label.json set_id 47c242da-56cd-bea1-e063-6394a90a41de',
    status: 'read',
  },
  S53: {
    label: 'Heat-pad caution lists that name DVT',
    address:
      'lavayoo.com/blogs/news/what-conditions-should-you-avoid-using-heating-pads; brainscape.com flashcards 4916583',
    status: 'read',
  },
} as const satisfies Record<string, Source>;
