/** What is spread, worn, trained with or leaned on, each entered as something else. Titles stand between dots. */

/** The right modality, the one that each is entered with, and titles. */
export const THINGS: readonly (readonly [right: string, entered: string, titles: string])[] = [
  [
    'nsaid-gel',
    'cold-gel',
    `
    Pain relieving gel with diclofenac sodium · Voltarol · Naproxen gel · NSAID gel · Painkiller gel with ibuprofen
    · Gel anti-douleur au diclofénac · Ibuprofen-Gel · Diclofenacgel · Etofenamate gel · Piroxicam gel · Felbinac
    foam · Gel with 5 % ibuprofen and menthol · Diclofenac gel · Voltaren Arthritis Pain Gel · Ibuprofen 5% gel ·
    Ibuprofène gel · Kétoprofène gel · Diclofenac-Natrium Schmerzgel · Anti-inflammatory gel
  `,
  ],
  [
    'nsaid-gel',
    'warm-gel',
    `
    VOLTAREN SCHMERZGEL FORTE 23,2 MG/G · Anti inflammatory cream
  `,
  ],
  [
    'nsaid-gel',
    'herbal-rub',
    `
    Voltaren gel
  `,
  ],
  [
    'nsaid-gel',
    'medicated-patch',
    `
    Ketoprofen patch · Voltaren · Flurbiprofen plaster
  `,
  ],
  [
    'nsaid-gel',
    'education',
    `
    Diclofenac
  `,
  ],
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
    'cold-pack',
    'heat-pack',
    `
    Ice pack
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
    'positioning',
    'stretch',
    `
    Coussin d’équilibre
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
  [
    'herbal-rub',
    'cold-gel',
    `
    CBD oil · Magnesium roll-on · Comfrey ointment · Devil's claw gel · Hemp seed oil rub · Cannabis salve ·
    Magnésium huile · Huile de magnésium · Gel à l’arnica · Magnesium oil spray · Magnesium spray · Magnesium lotion
    · Magnesium-Öl · Arnica gel · Arnika-Salbe · CBD balm 1000 mg · Hemp cream
  `,
  ],
  [
    'herbal-rub',
    'warm-gel',
    `
    Magnesium cream · Baume au CBD
  `,
  ],
  [
    'medicated-patch',
    'cold-gel',
    `
    Pain patches · Menthol patch · Lidocaine spray · Numbing cream · Hydrogel lidocaine plasters · Benzocaine gel ·
    Lidocaine patch · Lidocain-Pflaster · Lidocaine 4% cream · Capsaicin patches · Salonpas · Menthol pain patch ·
    Schmerzpflaster
  `,
  ],
  [
    'medicated-patch',
    'warm-gel',
    `
    Salonpas · Capsaicin-Pflaster · 5% lidocaine ointment
  `,
  ],
  [
    'medicated-patch',
    'heat-pack',
    `
    Heat patch with capsaicin · Patch chauffant lidocaïne
  `,
  ],
  [
    'medicated-patch',
    'herbal-rub',
    `
    Lidocaine patch
  `,
  ],
  [
    'cold-gel',
    'positioning',
    `
    Menthol gel
  `,
  ],
  [
    'massage',
    'positioning',
    `
    Foam roller
  `,
  ],
  [
    'heat-pack',
    'warm-gel',
    `
    Deep heat patches
  `,
  ],
];
