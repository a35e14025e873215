/** What is worn, leaned on or lain on, each entered as something else. Titles stand between dots. */

/** The right modality, the one that each is entered with, and titles. */
export const WORN: readonly (readonly [right: string, entered: string, titles: string])[] = [
  [
    'night-splint',
    'brace',
    `
    Overnight splint · Sleep brace for the foot · Brace for sleeping · Carpal tunnel splints · Nocturnal splint ·
    Splint to wear at night · Attelle de nuit · Karpaltunnel-Schiene für die Nacht · Nachtlagerungsschiene · Plantar
    fasciitis night splint · Night sock for the foot · Night wrist splint · Futuro Night Wrist Sleep Support · Wrist
    splint for carpal tunnel · Carpal tunnel brace · Nachtschiene
  `,
  ],
  [
    'night-splint',
    'stretch',
    `
    Dorsal night splints · Night-time foot sock
  `,
  ],
  [
    'night-splint',
    'compression',
    `
    Plantar fasciitis sleep sock
  `,
  ],
  [
    'night-splint',
    'positioning',
    `
    Night splint
  `,
  ],
  [
    'mouth-guard',
    'brace',
    `
    Dental guard · Bite splint · Occlusal splint · Anti-grinding mouthpiece · Guard for clenched teeth · Jaw splint
    · TMJ splint · Boil-and-bite guard · Gouttière dentaire · Zahnschiene · Night guard · Mouthguard for teeth
    grinding · Aufbissschiene
  `,
  ],
  [
    'mouth-guard',
    'night-splint',
    `
    Mouth guard
  `,
  ],
  [
    'insole',
    'brace',
    `
    Shoe inserts · Heel lift · Arch insoles · Toe separators · Metatarsal pads · Foot orthoses · Arch supports for
    shoes · Heel raises · Inserts for shoes · Silicone toe spreaders · Semelles orthopédiques · Heel cups · Orthotic
    insoles · Heel lifts · Toe spacers · Einlegesohlen · Shoe balancer for walking boot
  `,
  ],
  [
    'insole',
    'stretch',
    `
    Toe spreader
  `,
  ],
  [
    'insole',
    'positioning',
    `
    Heel cushions
  `,
  ],
  [
    'positioning',
    'brace',
    `
    Lumbar pillow · Body pillow · Wedge cushion · Leg rest cushion · Under-knee bolster · Contour pillow · Back
    cushion · Oreiller cervical · Nackenkissen · Foot wedge pillow · Knee wedge · Roll for the low back · Lumbar
    support roll · Cushion for the neck · Leg wedge · Elevation pillow · Memory foam neck pillow · Knee pillow for
    side sleepers · Lumbar roll
  `,
  ],
  [
    'positioning',
    'compression',
    `
    Leg elevator · Pillow for the legs
  `,
  ],
  [
    'walking-aid',
    'brace',
    `
    Cane with four feet · Forearm crutch · Walking sticks · Folding walker · Quad cane · Hiking staff · Zimmer frame
    · Béquilles · Gehstützen · Cast walker · Elbow crutches · Cane, adjustable · Krücken · Rollator · Walker
  `,
  ],
  [
    'walking-aid',
    'insole',
    `
    Crutches
  `,
  ],
  [
    'walking-aid',
    'education',
    `
    Elbow crutch
  `,
  ],
  [
    'walking-aid',
    'stretch',
    `
    Walking cane
  `,
  ],
  [
    'boot',
    'brace',
    `
    CAM boot · Post-op shoe · Air walker fracture boot · Orthopaedic boot · Immobilizer boot · Air cast · Cast boot
    · Walker-Stiefel · Aircast boot · Post-surgical shoe · Moon boot · Walking boot · Cam walker · Cast shoe · Air
    cast boot
  `,
  ],
  [
    'boot',
    'stretch',
    `
    Hanging boots
  `,
  ],
  [
    'boot',
    'night-splint',
    `
    Walking boot
  `,
  ],
  [
    'tape',
    'brace',
    `
    Sports tape · KT tapes · Elastic kinesio tape strips · Muscle tape · Precut tape for the knee ·
    Kinesiologie-Tape · Sporttape · KT-Tape · K-Taping set · kinesio-tex · Blister and zinc tape · KT Tape Pro
    Kinesiology Tape · Leukotape P rigid zinc-oxide tape · Kinesiotape · Physio-Tapes, 5 cm
  `,
  ],
  [
    'tape',
    'compression',
    `
    Athletic tape
  `,
  ],
  [
    'tape',
    'herbal-rub',
    `
    Kinesiology tape
  `,
  ],
];
