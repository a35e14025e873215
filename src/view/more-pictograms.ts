/** The drawings of the less common modalities, on the same grid and with the same line as those in `pictograms.ts`. */
import type { MoreModality } from '../safety/rules/more-codes.ts';
import { LEG, TUBE } from './templates/pictograms.ts';

export const MORE_PICTOGRAMS: Readonly<Record<MoreModality, string>> = {
  // A roll and its end; a gun with a ball for a head; a box and its two pads.
  tape: 'M19 6a14 14 0 1 0 .1 0M19 14a6 6 0 1 0 .1 0M19 34h24l-3 4 3 4H27',
  percussion: 'M8 8h20v12H8zM13 20l-3 21h11l2-21M28 14h6M39 9a5 5 0 1 0 .1 0',
  electrical:
    'M16 5h16v20H16zM25 9l-4 6h6l-4 6M20 25v4q0 4-6 4M28 25v4q0 4 6 4M5 33h9v9H5zM34 33h9v9h-9z',
  // A patch whose corner comes off; a tube and a cross; a jar and a leaf.
  'medicated-patch':
    'M10 10h28v20l-8 8H10zM38 30h-8v8M17 17v.1M24 17v.1M31 17v.1M17 24v.1M24 24v.1M31 24v.1M17 31v.1M24 31v.1',
  'nsaid-gel': `${TUBE}M34 11v14M27 18h14`,
  'herbal-rub': 'M8 27h22v13q0 2-2 2H10q-2 0-2-2zM6 21h26v6H6zM28 16q-1-12 14-12 2 13-14 12l9-8',
  // A pad with a plug; a tub with steam; a drop over a bath.
  'electric-heat':
    'M8 22h24q4 0 4 4v10q0 4-4 4H8q-4 0-4-4V26q0-4 4-4M11 17q-4-3 0-6M20 17q-4-3 0-6M29 17q-4-3 0-6M36 31h6V17M38 17h8M40 17v-5M44 17v-5',
  'warm-soak':
    'M5 24h38l-4 16q-1 2-3 2H12q-2 0-3-2zM10 32q4-3 7 0t7 0 7 0 7 0M16 19q-4-4 0-6t0-6M24 19q-4-4 0-6t0-6M32 19q-4-4 0-6t0-6',
  'hot-wax': 'M6 28h36v10q0 4-4 4H10q-4 0-4-4zM24 5q7 8 7 12a7 7 0 0 1-14 0q0-4 7-12M12 34h24',
  // A tub with a snowflake; a leg in rings of air; a cup on the skin; a body over spikes.
  'ice-bath':
    'M5 26h38l-3 14q-1 2-3 2H11q-2 0-3-2zM10 34q4-3 7 0t7 0 7 0 7 0M24 4v16M17 8l14 8M17 16l14-8',
  'air-compression': `${LEG}M12 12h20M13 20h19M13 28h17M32 16h6q4 0 4 4v6M38 26h8v8h-8z`,
  cupping: 'M4 38q20-6 40 0M12 35V22q0-12 12-12t12 12v13M20 10V5h8v5M18 34q6-9 12 0',
  'spike-mat':
    'M4 34h40v7H4zM7 34l3-8 3 8 3-8 3 8 3-8 3 8 3-8 3 8 3-8 3 8M9 13a3 3 0 1 0 .1 0M15 17q12-3 28 2',
  // A dumbbell; somebody on a board that rocks.
  strength: 'M16 24h16M10 14h6v20h-6zM32 14h6v20h-6zM5 19v10M43 19v10',
  balance:
    'M6 34h36M14 34q2 9 10 9t10-9M24 4a4 4 0 1 0 .1 0M24 12v11M24 23l-5 11M24 23l5 11M12 20l12-4 12 4',
  // A splint under a moon; a guard in the shape of a row of teeth; a sole; a wedge under a leg; a cane.
  'night-splint':
    'M10 6v28q0 6 6 6h24v-4q0-4-4-4H24q-4 0-4-4V6M6 14h18M6 23h18M36 5a8 8 0 1 0 7 12 7 7 0 0 1-7-12',
  'mouth-guard': 'M7 11q0 30 17 30t17-30h-9q0 19-8 19t-8-19zM11 24l6-2M37 24l-6-2M24 30v11',
  insole: 'M20 44q-8 0-8-9 0-7 2-12-3-18 8-18t10 13q0 9-3 15 0 11-9 11M13 33q8 4 16 0',
  positioning: 'M6 41L38 21q4-2 4 2v18zM3 32L32 13l12-2',
  'walking-aid': 'M17 44V13q0-8 8-8t8 8v4M12 44h10',
  // A head that is pulled up; somebody who hangs; somebody on a plate that shakes; a boot; a panel of light.
  'neck-traction': 'M24 12a7 7 0 1 0 .1 0M14 33q10 6 20 0M10 43q14-10 28 0M24 9V2M20 6l4-4 4 4',
  inversion: 'M6 44L18 5h12l12 39M22 5l2 9 2-9M24 14v13M17 33l7-9 7 9M24 29a4 4 0 1 0 .1 0',
  'vibration-plate':
    'M8 37h32v6H8zM24 4a4 4 0 1 0 .1 0M24 12v12M24 24l-5 13M24 24l5 13M13 20l11-4 11 4M6 27l-3 3 3 3-3 3M42 27l3 3-3 3 3 3',
  boot: 'M14 5h14v21l11 6q4 2 4 9H14zM9 41h37M10 12h22M10 20h22M17 33h15',
  'light-therapy':
    'M6 7h12v34H6zM10 14h4M10 21h4M10 28h4M10 35h4M24 13l18-5M24 20l18-2M24 28l18 2M24 35l18 5',
};
