/** What agencies, hospitals, makers and sellers say of heat, of cold water and of boots full of air (N21 to N29). */
import type { Source } from './source.ts';

export const OF_HEAT_COLD_AND_AIR = {
  N21: {
    label: 'FDA and CPSC safety advisory on electric heating pads',
    address: 'copy: thermo-pad.com/esafety.htm',
    status: 'repeated',
  },
  N22: {
    label: 'Far-infrared heating pad FAQ (seller)',
    address: 'losethebackpain.com/faq/when-should-the-heating-pad-not-be-used',
    status: 'read',
  },
  N23: {
    label: 'ISMP ConsumerMedSafety, Medicine patches and heat sources',
    address:
      'consumermedsafety.org/medication-safety-articles/item/773-medicine-patches-and-heat-sources',
    status: 'read',
  },
  N24: {
    label: 'Wax therapy leaflet of a physiotherapy department (hospital)',
    address: 'docslib.org/download/1104754/physiotherapy-department-wax-therapy',
    status: 'read',
  },
  N25: {
    label: 'American Heart Association News 2022, the plunge into cold water',
    address:
      'heart.org/en/news/2022/12/09/youre-not-a-polar-bear-the-plunge-into-cold-water-comes-with-risks',
    status: 'read',
  },
  N26: {
    label: 'Per4mance X ice bath (seller)',
    address: 'per4mancex.com/products/per4mance-x™-ice-bath-pro',
    status: 'read',
  },
  N27: {
    label: 'Recovery Edge, safety guidelines (maker)',
    address: 'recoveryedgetherapy.com/safety-guidelines',
    status: 'read',
  },
  N28: {
    label: 'Normatec page of a physiotherapy clinic',
    address: 'aushealthphysio.com.au/normatec-compression-pants',
    status: 'read',
  },
  N29: {
    label: 'ProMOTION EV1 cold-compression manual, page 4 (maker)',
    address: 'manualslib.com/manual/2820023/Promotion-Ev1.html?page=4',
    status: 'read',
  },
} as const satisfies Record<string, Source>;
