/** The background of each caution of `cautions.ts` beside this file, as in `../background/details.ts`. */
import type { MoreCautionCode } from '../more-codes.ts';

export const MORE_DETAILS = {
  'eyes-and-mouth':
    'Labels of gels keep them from the eyes and the mouth. That nothing should press or heat there is our own caution.',
  jaw: 'A health service lets you warm or cool a sore jaw and rub the muscles that you feel. Those deep in it nobody can reach so.',
  'front-of-neck':
    'The large arteries and veins of the head run there, and the windpipe. That nobody should press there is our own caution too.',
  armpit:
    'The large vessels and nerves of the arm run there. That nobody should press there is our own caution.',
  'over-organs':
    'Soft organs lie under these muscles, and the ribs can break. Lists for rolling leave such places out.',
  'private-parts':
    'Labels of gels keep them from private parts. That nothing should press or heat there is our own caution.',
  groin: 'In the crease of the groin the large vessels of the leg lie just under the skin.',
  'behind-the-knee':
    'The whole muscle lies in the hollow of the knee, under the large vein and artery of the leg.',
  'gun-warning-signs':
    'A doctors’ report tells of a neck artery that tore, at 27, after such a gun was used there. One case proves no cause.',
  'gun-where':
    'A maker warns of bony places. That neck, chest and belly are out is our own caution, after the case of a torn artery.',
  'gun-ask-first': 'Makers of such guns and of massage seats name these people.',
  'gun-brief':
    'A maker of massage seats stops at 15 minutes. Two on one muscle is our own caution.',
  'cups-ask-first':
    'A clinic names these people for scraping. As the skin is meant to bleed a little beneath, we say no to thinners.',
  'cups-marks': 'Scars, burns, infection and fainting are known from it.',
  'cups-not-here': 'Skin and vessels lie close there. No source sets this; it is our own caution.',
  'too-early-cups':
    'Rubbing a new injury is advised against for the first days. To suck or scrape is no milder.',
  'spikes-ask-first':
    'Two sellers of such mats name these people. For some of them there is no proof of harm.',
  'spikes-brief': 'No source sets a time; it is our own caution. Bare skin gets used to it slowly.',
  'too-early-spikes': 'No source says so; it is our own caution.',
  'current-never':
    'Current can disturb a device that keeps the heart in step, and it can set off a fit. The makers’ own manuals say so.',
  'current-where':
    'At the neck current can slow the heart, and through the chest it can put it out of step.',
  'current-skin':
    'Manuals allow only whole skin that can feel, and forbid sore veins, cancer and what is swollen.',
  'current-when':
    'A jolt of the muscle is enough to lose hold of a wheel. A maker forbids it while driving.',
  'too-early-current': 'A manual forbids the pads on skin that is swollen or inflamed.',
  'gel-and-pads':
    'Manuals want clean skin under the pads. With a pain gel in between, current and gel can both burn.',
  'heat-and-pads':
    'Pads warm the skin that they lie on. No source sets this; it is our own caution.',
  'patch-alone':
    'The labels set the number and the hours, and forbid heating pads, tight wraps and other creams with it.',
  'patch-away': 'No source that we read says so; it is our own caution.',
  'too-early-patch':
    'Some of these patches warm the skin. To keep them all for older pain is our own caution.',
  'nsaid-never':
    'The drug in it is of the same family as aspirin. Its label warns of such an allergy, and a health service rules it out in pregnancy.',
  'nsaid-ask-first':
    'The part that gets into the blood can harm the heart, the stomach and the kidneys. A health service names these people.',
  'nsaid-label':
    'In some lands such a gel is sold for worn joints alone. With pills of its kind there is more of the drug in you.',
  'herb-ask-first':
    'Arnica is of the daisy family. The oil of hemp (CBD) can harm the liver and change how other drugs work.',
  'herb-not-eaten':
    'An agency calls arnica unsafe to swallow, and pills of turmeric have hurt the liver of some.',
  'heat-cord':
    'An agency tells of burns even at a low step. Who lies on a pad traps the heat, and a fold can break the wire.',
  'soak-warm':
    'In a hot bath the blood pressure falls, and who gets up fast can faint. No source sets the time.',
  'soak-ask-first':
    'A hospital leaflet on heat names the heart. Feet that cannot feel are scalded before one knows.',
  'wax-test':
    'A hospital leaflet forbids it with open wounds, a rash or skin that cannot feel. A ring holds the heat.',
  'ice-shock':
    'In the first minute breath, pulse and blood pressure jump. Heart doctors warn of it. To go in alone is our own caution.',
  'ice-brief': 'Who stays in gets weak and confused without knowing it.',
  'too-early-ice-bath':
    'All of the body is put at risk for one sore place. No source says so; it is our own caution.',
  'cold-and-tight':
    'Makers of such cuffs say to take them off when it tingles, and chilled skin does not tell you.',
  'tape-skin': 'The glue is what most people react to. A maker wants a small piece tried first.',
  'tape-ask-first': 'Makers of tape name all of these. For some of them there is no proof of harm.',
  'air-never':
    'A maker and a clinic name them all. Squeezing can push a clot on and hurt a limb that gets little blood.',
  'too-early-air': 'No source says so; it is our own caution.',
  'splint-night':
    'For the wrist a health service says at night only. For the heel a splint that pulls too much can make the foot numb.',
  'look-at-skin':
    'Hospitals ask for it with stiff boots. A stiff edge can rub a hole where you feel little.',
  'too-early-night-splint': 'No source says so; it is our own caution.',
  'guard-dentist':
    'A guard that does not fit can move teeth. A health service leaves it to the dentist to make one.',
  'too-early-guard': 'A jaw that was hit can be broken. No source says so; it is our own caution.',
  'insole-feet':
    'On a foot that cannot feel, a new edge can rub a sore. Foot clinics ask for a look each day.',
  'insole-slow': 'No source says so; it is our own caution.',
  'aid-why': 'Who cannot put weight on a leg after a fall may have broken it.',
  'aid-height': 'In the armpit run the vessels and nerves of the arm. Worn tips slip.',
  'band-snap':
    'Bands were called back after they struck people. Two lost the sight of an eye for good.',
  'breathe-and-stop':
    'Held breath drives the blood pressure up. A maker of bands says to keep breathing.',
  'too-early-training':
    'Gentle movement is allowed early. What loads the muscle waits for three days.',
  'raise-ask-first':
    'Raised legs get less blood where the arteries are narrow, and a weak heart gets more to pump. The sources are weak.',
  'traction-never-alone':
    'With a harmed spine, joint disease or weak bones, pulling can hurt the spinal cord.',
  'upside-down':
    'Head down, the pressure in the head and the eyes goes up. A maker names these people.',
  'plate-never':
    'A clinic and a seller name these people. For some of them there is no proof of harm.',
  'boot-by-doctor':
    'Hospitals fit it and say whether it stays on at night. Who keeps a leg still gets clots more often.',
  'light-eyes': 'A maker says so, and asks that the eyes be covered.',
} as const satisfies Record<MoreCautionCode, string>;
