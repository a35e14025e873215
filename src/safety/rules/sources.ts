/**
 * Where the safety rules come from: every source that a caution or a cell of the matrix rests on, as readers may ask for
 * it. What whoever checks the rules reads besides is in `source-quotes.ts`, which no reader downloads.
 *
 * An address that was shortened with … is printed as it is and never completed by a guess.
 */

export interface Source {
  readonly label: string;
  /** As far as it is known: a page, a record number, or a part of one. */
  readonly address: string;
  /** `read`: its own words were read. `repeated`: read on a page that repeats it. `unchecked`: neither. */
  readonly status: 'read' | 'repeated' | 'unchecked';
}

export const SOURCES = {
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
  N55: {
    label: 'Winnipeg Health Authority, Health Links',
    address:
      'wrha.mb.ca/healthinfo/healthheadlines/2017/170825-health-info-just-a-phone-call-away.php',
    status: 'read',
  },
  S1: {
    label: 'Biofreeze cream 10% Drug Facts',
    address: 'dailymed.nlm.nih.gov drugInfo setid=10a8face-47da-ebbe-e063-6294a90a42fe',
    status: 'read',
  },
  S1b: {
    label: 'Biofreeze patch / cream Drug Facts',
    address:
      'dailymed setid=b523fe83-23f8-4aa2-9796-05fc52c1cc54 (patch); setid=a227213b-e89f-7144-e053-2a95a90a7e74 (cream)',
    status: 'read',
  },
  S1c: {
    label: 'Biofreeze foam 7% Drug Facts',
    address: 'dailymed setid=890191e8-99ad-489c-8f21-2592f3d31936',
    status: 'read',
  },
  S2: {
    label: 'Sore No More Warm Therapy, Sombra Cosmetics',
    address: 'dailymed setid=cd86b56e-9b4c-4aca-9740-c8793cb12055',
    status: 'read',
  },
  S2c: { label: 'Sombra Max NDC 61577-3440', address: 'api.fda.gov/drug/ndc.json', status: 'read' },
  S2d: {
    label: 'Sombra Plus CBD Cool',
    address: 'dailymed setid=d2695a6f-dc89-4173-b34c-ca1be89efe01',
    status: 'read',
  },
  S3: {
    label: 'FDA Drug Safety Communication, 13 Sep 2012',
    address: 'fda.gov/Drugs/DrugSafety/ucm318858.htm',
    status: 'read',
  },
  S5: {
    label: 'Drugs.com interaction checker',
    address: 'drugs.com/drug-interactions/mentholatum-deep-heating-with-warfarin-…',
    status: 'read',
  },
  S6: {
    label: 'Menthol and warfarin case reports (oral drops)',
    address: 'droracle.ai/articles/719965',
    status: 'read',
  },
  S7: {
    label: 'NHS sprains and strains',
    address: 'nhs.uk/conditions/sprains-and-strains; copies: drpharmacy.uk, merepark.nhs.uk',
    status: 'repeated',
  },
  S8: {
    label: 'NHS Midlands Partnership, heat',
    address: 'mpft.nhs.uk/…/general-advice/safe-use-heat-treatment',
    status: 'read',
  },
  S9: {
    label: 'NHS Midlands Partnership, cold',
    address: 'mpft.nhs.uk/…/general-advice/safe-use-cold-treatment',
    status: 'read',
  },
  S10: {
    label: 'DeRoyal hot/cold therapy contraindications (maker)',
    address: 'deroyal.com …/pc-temptherapy-jetstream',
    status: 'read',
  },
  S11: {
    label: 'ACE hot/cold compress label',
    address: 'qbitwellness.com … ace-brand-hotcold-compression-wrap-reusable',
    status: 'repeated',
  },
  S12: {
    label: 'Rabe & Pannier, Phlebolymphology (of Rabe 2020)',
    address:
      'phlebolymphology.org/risks-and-contraindications-of-medical-compression-treatment; doi 10.1177/0268355520909066; PMC7383414',
    status: 'read',
  },
  S13: {
    label: 'Rabe 2020, DVT/SVT section',
    address: 'lymphoedemaeducation.com.au/2020/08/…',
    status: 'repeated',
  },
  S14: {
    label: 'Derbyshire NHS JAPC hosiery guideline',
    address: 'docslib.org/doc/11587581',
    status: 'read',
  },
  S15: {
    label: 'medi USA (maker)',
    address: 'mediusa.com/help-center/when-not-to-wear-compression-socks',
    status: 'read',
  },
  S16: {
    label: 'Hawkey & Ghaffar 2015, neoprene supports',
    address: 'hindawi.com/journals/crior/2015/496790',
    status: 'read',
  },
  S17: {
    label: 'Bartsch 2021 Delphi, foam rolling',
    address: 'doi 10.3390/jcm10225360',
    status: 'read',
  },
  S18: {
    label: 'Sutham 2020, leg massage in pregnancy',
    address: 'bmcpregnancychildbirth.biomedcentral.com/articles/10.1186/s12884-020-02924-w',
    status: 'read',
  },
  S19: {
    label: 'Lim 2009; Jabr 2007',
    address: 'painscience.com/bibliography.php?lim09 and ?jabr07',
    status: 'read',
  },
  S20: {
    label: 'Massage cautions list (older NIH wording, provenance not shown)',
    address: 'excitingspas.com/side-effects.html',
    status: 'repeated',
  },
  S21: {
    label: 'Massage pathology text, varicose veins / thrombophlebitis',
    address: 'somatics.de/PathologyBook/Varicose.htm, /Thrombophlebitis.htm',
    status: 'read',
  },
  S22: {
    label: 'Massage & Bodywork May 2020, endangerment sites',
    address: 'massageandbodyworkdigital.com/i/1234356/56',
    status: 'read',
  },
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
  seed: {
    label: 'The author’s own blog post',
    address: 'the post this catalog began with',
    status: 'read',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
