/** What runs on power, pulls or squeezes, each entered as something else. Titles stand between dots. */

/** The right modality, the one that each is entered with, and titles. */
export const DEVICES: readonly (readonly [right: string, entered: string, titles: string])[] = [
  [
    'electrical',
    'education',
    `
    TENS unit with manual
  `,
  ],
  [
    'electrical',
    'massage',
    `
    Nerve stimulation device · Electrotherapy pads · Electro-therapy device · Pulse therapy belt · Electronic muscle
    trainer · Transcutaneous nerve device · T.E.N.S. machine · EMS-Gerät · TENS 7000 Digital TENS Unit · tens
    machine · TENS-Gerät Beurer EM49 · Compex SP 2.0 · EMS foot massager · Muscle Stimulator · Électrostimulateur
  `,
  ],
  [
    'electrical',
    'heat-pack',
    `
    Tens-Unit
  `,
  ],
  [
    'electrical',
    'tape',
    `
    Self-adhesive electrodes
  `,
  ],
  [
    'electrical',
    'percussion',
    `
    TENS unit
  `,
  ],
  [
    'inversion',
    'education',
    `
    Inversion table
  `,
  ],
  [
    'inversion',
    'stretch',
    `
    Gravity inversion chair · Hang-upside-down boots · Table d’inversion · Inversion table · Gravity boots · Teeter
    FitSpine · Inversionsbank · Powder-coated steel inversion table
  `,
  ],
  [
    'inversion',
    'neck-traction',
    `
    Inversion table
  `,
  ],
  [
    'inversion',
    'boot',
    `
    Gravity-boots
  `,
  ],
  [
    'percussion',
    'education',
    `
    Massage gun + e-book
  `,
  ],
  [
    'percussion',
    'massage heat-pack',
    `
    Heated shiatsu cushion
  `,
  ],
  [
    'percussion',
    'massage',
    `
    Percussion massager · Vibration massage ball · Vibrating peanut · Handheld back massager, cordless · Deep tissue
    massager with heat · Percussive handheld device · Tapping massager with motor · Vibration therapy device ·
    Fascia-Gun · Mini massage-guns · Massage pistol · Deep-tissue gun · Neck and shoulder kneader · Massage-Pistole
    · Vibrationsrolle · Faszienpistole · Theragun Prime · MASSAGE-GUN · massage guns for athletes · Massagepistole ·
    Pistolet de massage · Shiatsu neck kneader with heat · Kneading back cushion, heated · Shiatsu cushion ·
    Vibrating foam roller · Percussive therapy device
  `,
  ],
  [
    'percussion',
    'cupping',
    `
    Massage gun
  `,
  ],
  [
    'percussion',
    'electrical',
    `
    Massage gun
  `,
  ],
  [
    'air-compression',
    'compression',
    `
    Sequential compression sleeves · Leg massager with air chambers · Air-filled boots · Inflatable recovery sleeves
    · Pneumatic cuff · Compression boots · Air pressure leg massager · Intermittent pneumatic compression ·
    Lymphatic pump trousers · Leg compressor with pump · Bottes de pressothérapie · Ice & Compression Cuff with Air
    Pump · Compression pump for legs · Air-pressure boots · Cold-compression cuff · Normatec 3 legs · Air
    compression boots · Pneumatic leg sleeves · Recovery boots · Boots filled with air
  `,
  ],
  [
    'air-compression',
    'massage',
    `
    Air leg massager · Foot and calf massager with air bags
  `,
  ],
  [
    'vibration-plate',
    'massage',
    `
    Power plate · Whole body vibration platform · Oscillating platform · Shaker plate · Rüttelplatte · Vibro plate ·
    Vibrating plate · Vibration plate · Vibrationsplatte · Whole-body vibration machine
  `,
  ],
  [
    'vibration-plate',
    'stretch',
    `
    Vibration platforms
  `,
  ],
  [
    'vibration-plate',
    'strength',
    `
    Vibration trainer
  `,
  ],
  [
    'light-therapy',
    'heat-pack',
    `
    Infrared light · 660 nm red light device · LED light pad · Photon therapy lamp · Red-light-therapy belt ·
    Lumière rouge · Rotlichtlampe · Heat lamp · LED panel · NIR light · Red light panel · Near-infrared light ·
    Infrared lamp · LED light therapy belt
  `,
  ],
  [
    'light-therapy',
    'massage',
    `
    Cold laser · Laser pen for pain
  `,
  ],
  [
    'light-therapy',
    'electric-heat',
    `
    Red light panel · Infra-red panel
  `,
  ],
  [
    'neck-traction',
    'stretch',
    `
    Neck traction device · Neck decompression sling · Neck stretching device · Door-mounted neck sling · Back
    decompression table · Halswirbel-Traktion · Over-the-door neck stretcher · Over-door cervical traction · Neck
    hammock · Inflatable neck stretcher · Neck stretcher wedge · Cervical collar traction device
  `,
  ],
  [
    'neck-traction',
    'massage',
    `
    Cervical neck hammock · Chirp wheel for the neck traction
  `,
  ],
  [
    'neck-traction',
    'brace',
    `
    Inflatable cervical collar · Spinal decompression belt · Lumbar traction belt
  `,
  ],
  [
    'neck-traction',
    'inversion',
    `
    Neck traction
  `,
  ],
  [
    'neck-traction',
    'positioning',
    `
    Neck cloud traction pillow
  `,
  ],
];
