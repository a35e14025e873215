/** What labels, makers and reviews say of the gels, packs, supports and rollers, and of the harm that they do. */
import type { Source } from './source.ts';

export const OF_PRODUCTS = {
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
} as const satisfies Record<string, Source>;
