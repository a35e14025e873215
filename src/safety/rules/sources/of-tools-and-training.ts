/** What is said of cups, mats, plates, traction, splints, boots, crutches, bands and light (N30 to N47). */
import type { Source } from './source.ts';

export const OF_TOOLS_AND_TRAINING = {
  N30: {
    label: 'NCCIH on cupping',
    address: 'copy: dnaindia.com/health/report-what-is-hijama-cupping-therapy-…-3023551',
    status: 'repeated',
  },
  N31: {
    label: 'ACE Physio, gua sha FAQ (clinic)',
    address: 'acephysio.ca/services/gua-sha-massage/faqs-gua-sha-massage',
    status: 'read',
  },
  N32: {
    label: 'Acupressure mats, side effects and rules (sellers)',
    address:
      'acupressure-mat.co/blogs/infos/acupressure-mat-side-effects; shaktimat.de/a/l/en/blogs/news/akupressurmatte-gefaehrlich-10-regeln',
    status: 'read',
  },
  N33: {
    label: 'Whole-body vibration, contraindications (clinic; seller)',
    address:
      'bodybackhealthcenter.com/wbv-contraindications; dialinginforhealth.com/contraindications',
    status: 'read',
  },
  N34: {
    label: 'Teeter inversion table, contraindications (maker)',
    address: 'copy: contourliving.com/blog/teeter-contraindications',
    status: 'repeated',
  },
  N35: {
    label: 'FPnotebook; getpt.org; MyOsteoTeam (Kisner & Colby), neck traction',
    address:
      'fpnotebook.com/ortho/Procedure/CrvclTrctn.htm; getpt.org/treatments/cervical-traction-therapy',
    status: 'read',
  },
  N36: {
    label: 'NHS Borders, wrist splints for carpal tunnel',
    address:
      'rds.staging.tactuum.com/patient-information-leaflets/…/wrist-splints-for-carpal-tunnel-syndrome-a-guide-for-patients',
    status: 'read',
  },
  N37: {
    label: 'NHS text on jaw trouble (TMD)',
    address:
      'copies: achecenter.com/ear-and-jaw-ache-3; zana.com/a/temporomandibular-joint-disorder-howis-tmd-treated.6800',
    status: 'repeated',
  },
  N38: {
    label: 'Wheeler 2017, night splint trial; Bob & Brad',
    address:
      'bmjopensem.bmj.com/content/3/1/e000234; bobandbrad.com/post/11-plantar-fasciitis-series-…',
    status: 'read',
  },
  N39: {
    label: 'UCLH; Northern Care Alliance; NHS Ayrshire & Arran, walking boots',
    address:
      'uclh.nhs.uk/…/walking-boot-advice-patients; northerncarealliance.nhs.uk/…/emergency-and-urgent-care-walking-boot; nhsaaa.net/…/walker-boots-msk-patient-portal',
    status: 'read',
  },
  N40: {
    label: 'Living Made Easy; Alder Hey NHS, crutches',
    address: 'livingmadeeasy.org.uk/scenario.php?csid=367; alderhey.nhs.uk/…/crutch-guidance-…',
    status: 'read',
  },
  N41: {
    label: 'Acıbadem; welly.it, raising the legs',
    address:
      'acibademhealthpoint.com/do-you-elevate-legs-with-peripheral-artery-disease; welly.it.com/who-should-not-sleep-with-legs-elevated',
    status: 'read',
  },
  N42: {
    label: 'CPSC recalls of resistance bands; Gaiam band leaflet (maker)',
    address:
      'cpsc.gov/Recalls/2019/fit-for-life-recalls-spri-ultra-heavy-resistance-bands-due-to-injury-hazard; govinfonow.com/product_recall_number/11-320; cdn.shopify.com/…/05-62089_GA_WELL_TherapyBands_CARE.pdf',
    status: 'read',
  },
  N43: {
    label: 'Market Street Clinic (podiatry), diabetic feet',
    address: 'marketstreetclinic.co.uk/top-10-tips-for-diabetic-foot-care',
    status: 'read',
  },
  N44: {
    label: 'Clearlight red light manual, page 15 (maker)',
    address: 'easymanua.ls/clearlight/red-light-therapy/manual?p=15',
    status: 'read',
  },
  N45: {
    label: 'HealthyLine mat, contraindications (maker)',
    address: 'healthyline.com/instruction-manual/contraindications',
    status: 'read',
  },
  N46: {
    label: 'KLCosy; Osaki massage chair manual (makers)',
    address:
      'klcosymassager.com/help-center/faqs/223.html; cdn.shopify.com/…/os-3d-belmont-manual.pdf',
    status: 'read',
  },
  N47: {
    label: 'Breast-care lymphoedema leaflet (hospital)',
    address:
      'scribd.com/document/730275930/Lymphoedema-of-the-arm-lymphatic-drainage-and-exercises-V2-1',
    status: 'read',
  },
} as const satisfies Record<string, Source>;
