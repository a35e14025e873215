/** Titles that are entered as what they are, or that only look as if they named another kind. They stand between dots. */

/** The modalities, with a blank between, and titles. */
export const FINE: readonly (readonly [entered: string, titles: string])[] = [
  [
    'education',
    `
    Kinesiology Taping: The Essential Step-by-Step Guide · Dry Needling for Manual Therapists (2nd edition) · An
    Online Course on Cupping · Pocket guide to stretching · App for stretching · Stretching poster · The Frozen
    Shoulder Workbook · Fascia, what it is (video course) · Body reading · Soft tissue atlas · A Patient’s Guide to
    Ice Baths · Doorway stretch guide · Trigger Point Therapy Made Easy · Online class · Anatomy cards · The
    Kinesiology Taping Workbook · A TENS Handbook · Cupping on DVD · An app with cupping lessons · Atlas of dry
    needling · Ein Ratgeber zum Schröpfen
  `,
  ],
  [
    'massage',
    `
    Foam roller, not a massage gun · A roller that is not a massage gun · Manual massager · Wooden massager ·
    Massage ball · Massage oil · Wooden foot roller · Peanut ball · Tennis ball · Ice massage roller · Foam roller
    with travel bag and exercise chart · Faszienrolle · Igelball · Massage cream · Trigger point ball set · Roller,
    no batteries · Foam roller, not electric · Stick with tens of beads · Ball on a stick with suction base · Back
    roller · Muscle roller stick · Massage peanut
  `,
  ],
  [
    'positioning',
    `
    Robe with patch pocket · Weighted blanket · Foot rest · Pillow · Foam pad to kneel on
  `,
  ],
  [
    'percussion electric-heat',
    `
    Heated shiatsu cushion
  `,
  ],
  [
    'percussion',
    `
    Heated shiatsu cushion
  `,
  ],
  [
    'cold-pack heat-pack',
    `
    Hot and cold pack · Cold pack with strap and hot side
  `,
  ],
  [
    'cold-pack',
    `
    Hot/Cold Gel Pack · Bag of frozen peas · Gel ice pack with straps · Cold compress · Ice roller ball ·
    Electrolyte-free cold pack · Kältekompresse · Cold therapy wrap · Frozen pea bag · Gel ice sleeve · Cold sleeve
    · Reusable gel packs with elastic strap
  `,
  ],
  [
    'heat-pack',
    `
    Reusable hot & cold pack · Heat patches, air-activated · Cherry stone pillow · Hot water bottle with cover ·
    Wheat bag · Microwavable neck heating pad · Körnerkissen · Wärmflasche · Heat pack with click disc · Heat pack,
    instant · Bean bag heat pack · Lavender neck wrap for the microwave · Hot stones · Heat therapy wrap
  `,
  ],
  [
    'tape cold-gel',
    `
    RockTape GO kit: tape and menthol gel
  `,
  ],
  [
    'compression',
    `
    Knee sleeve with gel pads · Compression socks for night shift nurses · Lightweight compression sleeves · Calf
    sleeve, powder blue · Kompressionsstrümpfe · Copper compression knee sleeve · Elbow sleeve for weightlifters ·
    Calf sleeves for walking · Compression socks for flights · Compression sleeve with infrared-free yarn · Recovery
    compression tights · Compression arm sleeve · Compression shorts · Compression wrap · Kompressionssocken
  `,
  ],
  [
    'insole',
    `
    Gel insoles
  `,
  ],
  [
    'brace',
    `
    Kneecap strap · Ankle support · Elastic bandage · Back support belt · Wrist support for typing · Wrist brace ·
    Finger splint · Posture brace · Ankle brace with heel lock · Ankle brace, fits in a boot · Ankle brace for
    hiking boots · Knee brace for after surgery · Knee brace with a magnet clasp · Shoulder brace with ice pack
    pocket · Splint · Neck collar, soft · Sprunggelenkbandage · Hypoallergenic brace · Ankle brace (drug free pain
    relief) · Elbow brace with gel pad · Posture trainer · Wrist wraps for lifting weights · Weight lifting belt ·
    Shoulder sling · Thermal socks · Tennis elbow strap · Shin guard · Support for the night shift · Plantar fascia
    brace, by day · Knee strap · Back brace with lumbar pad · Heel strap brace · Thumb brace · SI belt · Pelvic belt
    · Patella strap · Wrist splint · Thumb splint · Ankle splint · Posture corrector
  `,
  ],
  [
    'stretch',
    `
    Yoga mat · Yoga strap · Stretch-out strap · Calf stretcher · Dehngurt · Step stretch board · Stretch mat ·
    Stretch band · Foot stretcher · Calf stretching wedge · Incline board · Wooden slant board · Rocker for the calf
  `,
  ],
  [
    'tape',
    `
    Zinc oxide tape
  `,
  ],
  [
    'cold-gel',
    `
    Peppermint foot cream · Biofreeze roll-on · Mentholgel · Cooling gel, menthol free · Cold spray · Spray for
    muscles, cold · Pen-shaped roll-on gel · Night cream with menthol · Cold therapy gel
  `,
  ],
  [
    'warm-gel',
    `
    Ginger warming balm · Tiger Balm · Icy Hot cream · Sports cream · Roll-on with camphor · Salicylate cream ·
    Aspercreme · Horse balm
  `,
  ],
  [
    'walking-aid',
    `
    Walking poles
  `,
  ],
  [
    'herbal-rub',
    `
    Arnica tincture · CBD balm, 1000 mg per jar
  `,
  ],
  [
    'nsaid-gel',
    `
    Ketoprofen patch
  `,
  ],
  [
    'medicated-patch',
    `
    Lidocaine 4% patch, 560 mg each
  `,
  ],
  [
    'inversion',
    `
    Inversion traction table
  `,
  ],
  [
    'strength',
    `
    Pilates ring
  `,
  ],
];
