/** What has to be in sight on a leg in short, by what a card's product does, in order. */

const list = (codes: string): readonly string[] => codes.split(' ');

export const IN_SIGHT: Readonly<Record<string, readonly string[]>> = {
  'cold-gel': list('blood-clot no-heat-or-wrap-over-gel'),
  'warm-gel': list('blood-clot no-heat-or-wrap-over-gel'),
  'cold-pack heat-pack': list('blood-clot heat-medicine-patch not-on-new-injury'),
  'cold-pack': list('not-asleep'),
  'heat-pack': list('blood-clot heat-medicine-patch'),
  brace: list('blood-clot toes-numb-or-blue'),
  compression: list('blood-clot toes-numb-or-blue'),
  massage: list('blood-clot no-roll-zones'),
  stretch: list('blood-clot not-after-a-pop'),
  education: list('book-not-on-clot hands-off-new-injury jaw-or-chest no-roll-zones'),
};

/** What depends on the other products of the list. */
export const isJoint = (code: string): boolean =>
  /^((gel|heat|cold)-(and|then)-|two-gels)/.test(code);
