/** What somebody works or trains with, each entered as something else. Titles stand between dots. */

/** The right modality, the one that each is entered with, and titles. */
export const TRAINING: readonly (readonly [right: string, entered: string, titles: string])[] = [
  [
    'cupping',
    'education',
    `
    Cupping set with an online course
  `,
  ],
  [
    'cupping',
    'massage',
    `
    Cups for cupping therapy · Guasha board · Fascia scraper · Stainless steel scraping tools · Blade for soft
    tissue mobilization (IASTM) · Suction cups for massage · Vacuum therapy set · Chinese scraping board ·
    Instrument-assisted soft tissue tool · Schröpfset · Pump-up cupping kit · Fire cupping glasses · Graston tool ·
    Jade gua-sha · Cupping set · Silicone cups · Gua sha stone · IASTM tool · Muscle scraper · Schröpfgläser ·
    Ventouses
  `,
  ],
  [
    'cupping',
    'percussion',
    `
    Cupping set
  `,
  ],
  [
    'spike-mat',
    'massage',
    `
    Mat with spikes · Acu-pressure mat · Bed of nails · Nail mat · Prickle mat · Tapis d'acupression ·
    Akupressur-Matte · Spiked mat · Acupressure mat · Akupressurmatte · Spike mat
  `,
  ],
  [
    'spike-mat',
    'positioning',
    `
    Acupressure pillow · Acupressure mat · Acupressure cushion
  `,
  ],
  [
    'spike-mat',
    'education',
    `
    Shakti mat
  `,
  ],
  [
    'strength',
    'stretch',
    `
    Exercise bands · Loop bands, latex · Elastic training band · Grip trainer · 2 lb hand weight · Kettlebell 8 kg ·
    Gym bands · Elastic tubes for training · Tension bands · Bande élastique · Widerstandsbänder · Mini bands ·
    Physio band · Latex band for exercise · Resistance bands · Hand gripper · Hand grip strengthener · Ankle weights
    · Dumbbells · TheraBand
  `,
  ],
  [
    'strength',
    'massage',
    `
    Hand exerciser · Hand squeezer · Finger strengthener · Hand-grip set · Handgrip
  `,
  ],
  [
    'strength',
    'balance',
    `
    Resistance band
  `,
  ],
  [
    'strength',
    'brace',
    `
    Wrist weight
  `,
  ],
  [
    'balance',
    'stretch',
    `
    Wobble-board · Balance pads · Rocker board · Stability trainer · Foam balance mat · Tilting board · Balance
    trainer (half ball) · Balance board · Wobble cushion · Airex pad · Balance-Board
  `,
  ],
  [
    'balance',
    'positioning',
    `
    Balance Kissen · Balance-disc
  `,
  ],
  [
    'massage',
    'positioning',
    `
    Foam roller
  `,
  ],
];
