/** How a text sends a product onto skin that is not whole, for products that touch it. */
import { type Denial, denial, GAP } from './denial.ts';

const SKIN =
  '(?:(?:open|fresh|raw|broken|grazed|cut|cracked|weeping|burnt|burned|sun ?burn(?:t|ed)|irritated|infected) (?:cuts?|wounds?|sores?|skin|blisters?|legs?|arms?|shoulders?|back|neck|spots?)|cuts?(?! (?:off|out|away|down|to (?:size|fit|length|shape|the)))|wounds?|grazes?|scrapes?|scratch(?:es)?|rash(?:es)?|blisters?|sores|sore(?=[.,;:!?]|$)|scabs?|ulcers?|eczema|psoriasis|sun ?burns?|burns|burn(?=[.,;:!?]|$)|(?:insect |bug |mosquito )?(?:bites?|stings?)|stitches|hives|chilblains|shingles)';
const ANY = '(?:(?:an?|your|the|any|small|little|fresh|open|minor|some|of) )*';
/** A text that names it may be saying what to look out for. */
const LOOKS_OUT =
  /\b(?:not|never|no|nor|without|stop|avoid|off|away|watch|look|check|if|unless|until|wait|ask|doctor|can|could|may|might|causes?)\b/i;

export const OF_SKIN: readonly Denial[] = [
  denial(
    `(?:dip|soak|plunge|bathe|wrap|roll|massage|rub)\\w*\\b${GAP}{0,30}?\\b(?:with|that has) ${ANY}(?:open |fresh |raw )?${SKIN}(?!\\w)`,
    { notInBooks: true },
  ),
  denial(
    `(?:on|onto|over|into|across|apply (?:it )?to|works? (?:well )?(?:on|for|with)) ${ANY}(?:(?!clean|smooth|short|different|your)\\w+ )?${SKIN}(?!\\w)`,
    {
      notInBooks: true,
    },
  ),
  denial(
    `(?:safe|fine|good|great|right|suitable|lovely|perfect|ideal|gentle|helps?|handy|made) (?:for|with|against|on|even on) ${ANY}${SKIN}(?!\\w)`,
  ),
  denial(
    `(?:calms?|soothes?|numbs?|cools?|heals?|treats?|helps?|takes? the (?:sting|itch|heat|edge) (?:out )?(?:of|from|off)) ${ANY}${SKIN}(?!\\w)`,
  ),
  denial(
    `${SKIN}(?: (?:and|or) ${SKIN})? (?:is|are|will|need|do|does|cause)(?:n['’]t| not)? (?:no |be |a |an )*(?:obstacles?|problems?|reasons?|matter|trouble|harm|fine|ok(?:ay)?|not)\\b`,
    {
      unlessBefore: LOOKS_OUT,
    },
  ),
];
