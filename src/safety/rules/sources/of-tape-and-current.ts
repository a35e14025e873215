/** What makers and case reports say of tape, of what vibrates and of what carries current (N1 to N11). */
import type { Source } from './source.ts';

export const OF_TAPE_AND_CURRENT = {
  N1: {
    label: 'KT Tape, 5 Conditions When You Should Not Use KT Tape (maker)',
    address: 'kttape.com/blogs/kinesiology-blog/5-conditions-when-you-should-not-use-kt-tape',
    status: 'read',
  },
  N2: {
    label: 'Verywell Health, Should You Avoid Using Kinesiology Tape?',
    address: 'verywellhealth.com/should-you-avoid-using-kinesiology-tape-2696036',
    status: 'read',
  },
  N3: {
    label: 'Kinesiology Sports Tape, precautions (maker)',
    address: 'kinesiologysportstape.com/en-us/blogs/news/lets-talk-about-precautions',
    status: 'read',
  },
  N4: {
    label: 'Aktimed Grid Tape leaflet (maker, its French part)',
    address:
      'cdn.shopify.com/s/files/1/0503/3243/4632/files/aktimed-beipackzettel-grid-tape-classic-4C-mit-fotos-ohne-beschnitt.pdf',
    status: 'read',
  },
  N5: {
    label: 'Therabody, Product Warnings and Guidance: Theragun (maker)',
    address: 'therabody.com/us/en-us/precautions-and-contraindictions.html',
    status: 'read',
  },
  N6: {
    label: 'Therabody FAQ, SmartGoggles (maker)',
    address: 'therabody.com/us/en-us/faq/orders-and-shipping-1/smart-goggle-devices-faq-12.html',
    status: 'read',
  },
  N7: {
    label: 'Sulkowski 2022, an artery of the neck torn after a massage gun',
    address:
      'westjem.com/articles/case-report-vertebral-artery-dissection-after-use-of-handheld-massage-gun.html; Clin Pract Cases Emerg Med 6(2):159',
    status: 'read',
  },
  N8: {
    label: 'Direct Supply TENS manual, page 7 (maker)',
    address: 'manualshive.com/en/manual/direct-supply/direct-choice-dsdc2ca/2506608?page=7',
    status: 'read',
  },
  N9: {
    label: 'LG Smart TENS manual, page 6 (maker)',
    address: 'manualshive.com/en/manual/current-solutions/lg-smart-tens/2698703?page=6',
    status: 'read',
  },
  N10: {
    label: 'Carex AccuRelief TENS manual (maker)',
    address: 'manualmachine.com/carex/accureliefacrl9000/21750119-user-manual',
    status: 'read',
  },
  N11: {
    label: 'Therabody PowerDot (TENS, muscle stimulator) FAQ (maker)',
    address: 'therabody.com/eu/en-de/faq-period-pain-pd-5.html',
    status: 'read',
  },
} as const satisfies Record<string, Source>;
