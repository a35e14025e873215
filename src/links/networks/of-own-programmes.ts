/**
 * Programmes of which only the parameter is known: many shops run one, and many kinds of software write the same few
 * names. Their documentation shows that the name is the shop's to choose, so these are the names that they offer.
 */
import type { Network } from './network.ts';

export const OWN_PROGRAMMES: readonly Network[] = [
  {
    id: 'own-programme',
    name: 'the shop’s own programme',
    source: {
      url: 'https://docs.goaffpro.com/program-settings/referral-link-configuration/set-referral-link-identifiers',
      known: 'documentation',
    },
    generic: true,
    parameters: [
      'ref',
      'via',
      'aff',
      'affil',
      'affiliate',
      'affiliates',
      /^(?:aff|affil|affiliate|affiliates|referral|referer|referrer|ref|refer|partner|influencer|ambassador|creator)[-_]?(?:id|code|key|name|token|by|no|num|src|source|link|ref)=./i,
      /^(?:af|aff|affil|affiliate)[-_]?(?:track|tracking|sub|subid|sub_?id\d?|uid|url|pid)=./i,
      'mref',
      'lmref',
      'yoref',
      'invite',
      'refer',
      'refby',
      'referred_by',
      'referredby',
      'referral',
      'partner',
      'partners',
      'influencer',
      'ambassador',
      'afid',
      'affid',
      'afftrack',
      'xref_code',
    ],
  },
];
