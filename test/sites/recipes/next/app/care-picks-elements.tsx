'use client';

import 'care-picks/elements';

export const CarePicksElements = () => null;
