/**
 * Where the safety rules come from: every source that a caution or a cell of the matrix rests on, with its address, its
 * key phrase and how far it was read.
 *
 * It is for whoever checks the rules, and for readers who ask. A reader's first bundle takes only its type. An address
 * that was shortened with … is printed as it is and never completed by a guess; a phrase in quotes is the source's own,
 * so it is never reworded.
 */

export interface Source {
  readonly label: string;
  /** As far as it is known: a page, a record number, or a part of one. */
  readonly address: string;
  /** The key phrase, its own words in quotes. */
  readonly says: string;
  /** `read`: its own words were read. `repeated`: read on a page that repeats it. `unchecked`: neither. */
  readonly status: 'read' | 'repeated' | 'unchecked';
  readonly note?: string;
}

export const SOURCES = {
  S1: {
    label: 'Biofreeze cream 10% Drug Facts',
    address: 'dailymed.nlm.nih.gov drugInfo setid=10a8face-47da-ebbe-e063-6294a90a42fe',
    says: '"do not apply to wounds or damaged skin"',
    status: 'read',
  },
  S1b: {
    label: 'Biofreeze patch / cream Drug Facts',
    address:
      'dailymed setid=b523fe83-23f8-4aa2-9796-05fc52c1cc54 (patch); setid=a227213b-e89f-7144-e053-2a95a90a7e74 (cream)',
    says: '"Ask a doctor before use if you have: Sensitive skin"',
    status: 'read',
  },
  S1c: {
    label: 'Biofreeze foam 7% Drug Facts',
    address: 'dailymed setid=890191e8-99ad-489c-8f21-2592f3d31936',
    says: '"massage not necessary"; children < 12 "consult a physician"',
    status: 'read',
  },
  S2: {
    label: 'Sore No More Warm Therapy, Sombra Cosmetics',
    address: 'dailymed setid=cd86b56e-9b4c-4aca-9740-c8793cb12055',
    says: '"Menthol USP 3%, Camphor USP 3%"; "Do not use on wounds or damaged skin."',
    status: 'read',
    note: 'A label titled "Sombra Warm Therapy" was not found.',
  },
  S2c: {
    label: 'Sombra Max NDC 61577-3440',
    address: 'api.fda.gov/drug/ndc.json',
    says: 'methyl salicylate 12, camphor 3, menthol 6, capsaicin .025 g/100 g',
    status: 'read',
    note: 'Marketed from 2026-01-01.',
  },
  S2d: {
    label: 'Sombra Plus CBD Cool',
    address: 'dailymed setid=d2695a6f-dc89-4173-b34c-ca1be89efe01',
    says: '"wounds or damaged skin or with heat source"',
    status: 'read',
  },
  S3: {
    label: 'FDA Drug Safety Communication, 13 Sep 2012',
    address: 'fda.gov/Drugs/DrugSafety/ucm318858.htm',
    says: '"rare cases of serious skin injuries, ranging from first- to third-degree chemical burns"',
    status: 'read',
    note: 'No-heat / no-bandage advice read in pages that repeat it.',
  },
  S5: {
    label: 'Drugs.com interaction checker',
    address: 'drugs.com/drug-interactions/mentholatum-deep-heating-with-warfarin-…',
    says: '"Ask your doctor before using warfarin together with methyl salicylate topical."',
    status: 'read',
  },
  S6: {
    label: 'Menthol and warfarin case reports (oral drops)',
    address: 'droracle.ai/articles/719965',
    says: 'menthol cough drops lowered INR in 2 cases',
    status: 'read',
    note: 'Weak; skin use unknown.',
  },
  S7: {
    label: 'NHS sprains and strains',
    address: 'nhs.uk/conditions/sprains-and-strains; copies: drpharmacy.uk, merepark.nhs.uk',
    says: '"try to avoid heat – such as hot baths and heat packs"',
    status: 'repeated',
  },
  S8: {
    label: 'NHS Midlands Partnership, heat',
    address: 'mpft.nhs.uk/…/general-advice/safe-use-heat-treatment',
    says: 'discuss first: "Peripheral vascular disease", "Loss of sensation to hot / cold"',
    status: 'read',
  },
  S9: {
    label: 'NHS Midlands Partnership, cold',
    address: 'mpft.nhs.uk/…/general-advice/safe-use-cold-treatment',
    says: '"Never leave on for longer than 20 minutes"',
    status: 'read',
  },
  S10: {
    label: 'DeRoyal hot/cold therapy contraindications (maker)',
    address: 'deroyal.com …/pc-temptherapy-jetstream',
    says: 'cold: "hypercoagulable clotting disorders", "Children 12 and under"',
    status: 'read',
    note: 'Powered device, stricter than a gel pack.',
  },
  S11: {
    label: 'ACE hot/cold compress label',
    address: 'qbitwellness.com … ace-brand-hotcold-compression-wrap-reusable',
    says: '"Heat therapy should not be used until 48 hours after an injury."',
    status: 'repeated',
  },
  S12: {
    label: 'Rabe & Pannier, Phlebolymphology (of Rabe 2020)',
    address:
      'phlebolymphology.org/risks-and-contraindications-of-medical-compression-treatment; doi 10.1177/0268355520909066; PMC7383414',
    says: '"severe diabetic neuropathy with sensory loss"; ABPI < 0.6; NYHA IV; allergy',
    status: 'read',
    note: 'Abstract.',
  },
  S13: {
    label: 'Rabe 2020, DVT/SVT section',
    address: 'lymphoedemaeducation.com.au/2020/08/…',
    says: 'avoidance "appears to be based only on theoretical grounds"',
    status: 'repeated',
  },
  S14: {
    label: 'Derbyshire NHS JAPC hosiery guideline',
    address: 'docslib.org/doc/11587581',
    says: '"should not be applied if there is a history or presentation of symptomatic" [PAD]',
    status: 'read',
  },
  S15: {
    label: 'medi USA (maker)',
    address: 'mediusa.com/help-center/when-not-to-wear-compression-socks',
    says: '"circulation disorders in leg arteries or for those with serious heart conditions"',
    status: 'read',
  },
  S16: {
    label: 'Hawkey & Ghaffar 2015, neoprene supports',
    address: 'hindawi.com/journals/crior/2015/496790',
    says: '"an important cause of allergic contact dermatitis"',
    status: 'read',
  },
  S17: {
    label: 'Bartsch 2021 Delphi, foam rolling',
    address: 'doi 10.3390/jcm10225360',
    says: 'contraindications: "open wounds (73% agreement) and bone fractures (84%)"; DVT a caution 97%',
    status: 'read',
    note: 'Abstract.',
  },
  S18: {
    label: 'Sutham 2020, leg massage in pregnancy',
    address: 'bmcpregnancychildbirth.biomedcentral.com/articles/10.1186/s12884-020-02924-w',
    says: '"massage of the lower extremities in cases of deep venous thrombosis is contraindicated"',
    status: 'read',
  },
  S19: {
    label: 'Lim 2009; Jabr 2007',
    address: 'painscience.com/bibliography.php?lim09 and ?jabr07',
    says: 'Lim: past DVT "presented with dyspnoea after a leg massage" (2 years on)',
    status: 'read',
    note: 'Abstract.',
  },
  S20: {
    label: 'Massage cautions list (older NIH wording, provenance not shown)',
    address: 'excitingspas.com/side-effects.html',
    says: '"A bleeding disorder or taking blood-thinning drugs such as warfarin"',
    status: 'repeated',
    note: 'Weak.',
  },
  S21: {
    label: 'Massage pathology text, varicose veins / thrombophlebitis',
    address: 'somatics.de/PathologyBook/Varicose.htm, /Thrombophlebitis.htm',
    says: '"Massage is strictly systemically contraindicated for thrombophlebitis or deep vein thrombosis"',
    status: 'read',
  },
  S22: {
    label: 'Massage & Bodywork May 2020, endangerment sites',
    address: 'massageandbodyworkdigital.com/i/1234356/56',
    says: 'knee pit: "popliteal artery", "Popliteal vein"; also femoral triangle',
    status: 'read',
  },
  S23: {
    label: 'NHS DVT',
    address:
      'nhs.uk/conditions/deep-vein-thrombosis-dvt (repeated britbrief.co.uk); older beta.nhs.uk copy',
    says: '"Call 999 or go to A&E if you have DVT symptoms with breathlessness"',
    status: 'repeated',
    note: 'An older copy was read; the current page only where others repeat it.',
  },
  S24: {
    label: 'CDC blood-clot infographic',
    address: 'stacks.cdc.gov/view/cdc/34877',
    says: '"Chest pain or discomfort, which usually worsens with a deep breath or coughing"',
    status: 'read',
  },
  S25: {
    label: 'NHLBI VTE',
    address: 'nhlbi.nih.gov/health-topics/venous-thromboembolism',
    says: '"Sometimes VTE occurs without any obvious signs."',
    status: 'read',
  },
  S26: {
    label: 'Gloucestershire Hospitals NHS DVT leaflet',
    address: 'gloshospitals.nhs.uk/…/deep-vein-thrombosis-dvt',
    says: 'PE: "Coughing or coughing up blood"; "Fainting"; call 999',
    status: 'read',
  },
  S28: {
    label: 'DVT first treated as calf strain (JOSPT case, in Dynamic Chiropractic 2012)',
    address: 'mpamedia … article id=55773',
    says: '21-year-old runner; ice, stretch, compression stocking given first',
    status: 'repeated',
  },
  S28b: {
    label: 'UpToDate mimics table',
    address: 'medilib.ir/uptodate/show/146135',
    says: 'Baker’s cyst: "DVT may co-exist due to popliteal vein compression"',
    status: 'repeated',
  },
  S29: {
    label: 'Portsmouth NHS/council sprains page',
    address: 'healthandcare.portsmouth.gov.uk/sprains-and-strains',
    says: '"The injury is numb, discoloured, or cold to touch" → 999',
    status: 'read',
  },
  S30: {
    label: 'NHS compartment syndrome',
    address: 'copy: notinline.org/health-conditions/compartment-syndrome',
    says: '999/A&E: "you have sudden, severe pain in any part of your body"',
    status: 'repeated',
  },
  S31: {
    label: 'NHS Tyneside (TIMS) calf injury leaflet',
    address: 'docslib.org/doc/3113182',
    says: 'Achilles pop/snap: "you need to go straight to A+E"',
    status: 'read',
  },
  S32: {
    label: 'Cambridge University Hospitals, Achilles rupture',
    address: 'cuh.nhs.uk/patient-information/achilles-tendon-rupture',
    says: '"hit or kicked in your calf causing sudden pain"',
    status: 'read',
  },
  S33: {
    label: 'Acute GP Cornwall, thrombophlebitis',
    address: 'acutegpcornwall.com/stp',
    says: '"10-21% of patients with STP will already have DVT at presentation"',
    status: 'read',
  },
  S34: {
    label: 'NHS phlebitis (old)',
    address: 'copy: zana.com/a/phlebitis-risk-dvt.7149',
    says: 'more likely at "upper thigh or groin, or behind the knee"',
    status: 'repeated',
  },
  S35: {
    label: 'UK DWP, phlebitis treatment',
    address: 'dwp.gov.uk … /phlebitis/treatment',
    says: '"application of soothing heat pads"',
    status: 'read',
  },
  S36: {
    label: 'American Heart Association',
    address: 'heart.org/en/affiliates/dont-die-of-doubt_know-the-signs',
    says: '"one or both arms, the back, neck, jaw or stomach"',
    status: 'read',
  },
  S37: {
    label: 'Cauda equina warning signs (NHS practice; Oxford NHS)',
    address: 'backes.org.uk/cauda-equina-warning-signs; studylib.net/doc/11640787',
    says: '"numbness in your groin and genital area"',
    status: 'read',
  },
  S38: {
    label: 'Dubois & Esculier 2020 PEACE & LOVE',
    address: 'bjsm.bmj.com/content/54/2/72.full; reprint impactmagazine.ca',
    says: '"no high-quality evidence on the efficacy of ice"',
    status: 'read',
  },
  S43: {
    label: 'Quintner 2015; PainScience review of the Workbook',
    address: 'pubmed 25477053; painscience.com/articles/trigger-point-therapy-workbook.php',
    says: '"the theory of MPS caused by TrPs has been refuted"',
    status: 'read',
    note: 'Contested.',
  },
  S47: {
    label: 'NHS ED calf-strain leaflet',
    address: 'abcdocz.com/doc/137490',
    says: '"wear it during the day but leave it off at night"',
    status: 'read',
  },
  S48: {
    label: 'Plymouth NHS calf tears',
    address: 'plymouthhospitals.nhs.uk/display-pil/pil-calf-muscle-tears-and-strains-6064',
    says: '"Gentle pulling up of the toes and ankle"',
    status: 'read',
  },
  S51: {
    label: 'Heat contraindications list',
    address: 'medicalalgorithms.com/contraindications-for-therapeutic-heat-including-diathermy',
    says: '"person with bleeding disorder"; "acute inflammation or trauma"',
    status: 'read',
    note: 'Weak.',
  },
  S52: {
    label: 'Methyl salicylate patch label (Sinsinpas)',
    address: 'api.fda.gov/drug/label.json set_id 47c242da-56cd-bea1-e063-6394a90a41de',
    says: '"if you are allergic to aspirin or salicylates"',
    status: 'read',
  },
  S53: {
    label: 'Heat-pad caution lists that name DVT',
    address:
      'lavayoo.com/blogs/news/what-conditions-should-you-avoid-using-heating-pads; brainscape.com flashcards 4916583',
    says: '"heart failure, deep vein thrombosis, peripheral vascular disease"',
    status: 'read',
    note: 'Weak (shop blog, student cards).',
  },
  seed: {
    label: 'The author’s own blog post',
    address: 'the post this catalog began with',
    says: '"suspect or have ever been diagnosed with blood clots consult your doctor"',
    status: 'read',
    note: 'A massage therapist’s advice, with no source of its own.',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
