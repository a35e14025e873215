/** Illnesses that shops and authors name, and the ways to promise help with one. */

export const ILLNESS =
  "(?:sciatica|(?:plantar )?fasciitis|(?:osteo|rheumatoid )?arthritis|osteoarthrosis|arthrosis|rheumatism|tend[io]n[io]tis|tendinopath\\w+|tendinosis|bursitis|carpal tunnel(?: syndrome)?|fibromyalgia|(?:tennis|golfer[’']?s?) elbow|frozen shoulders?|shin splints?|migraines?|(?:slipped|herniated|bulging|prolapsed) dis[ck]s?|herniat\\w+|scoliosis|(?:spinal )?stenosis|tm[jd]d?|neuropath\\w+|neuralgia|gout|lumbago|spondyl\\w+|restless legs?(?: syndrome)?|varicose veins?|lymph(?:o?edema)|(?:runner|jumper)[’']?s? knee|compartment syndrome|whiplash|bunions?|heel spurs?|epicondylitis|thoracic outlet(?: syndrome)?|(?:piriformis|it band|patellofemoral) syndrome|bruxism|rotator cuff (?:tears?|injur\\w+)|cellulite|insomnia|depression|osteoporosis|raynaud[’']?s?|diabetes|cancer|multiple sclerosis|parkinson[’']?s?|long covid)";
/** "Helps you understand arthritis": what a book does. */
const WORDS =
  "(?:(?!(?:understand|read|learn|know|tell|explain|recogni[sz]e|spot|talk|chapters?|pages?|diagnos\\w+)\\b)[\\w’'-]+,? ){0,4}?";
const VERB =
  '(?:reliev|eas|sooth|help|fight|manag|alleviat|lessen|reduc|improv|stop+|end|combat|battl|calm|tackl|beat|target|clear|revers|banish|conquer|defeat|chas|driv|kill|numb|dull)(?:e|es|s|ed|ing|d)?';
const FOR =
  '(?:(?:say )?(?:goodbye|bye|farewell) to|no more|free (?:of|from)|(?:the )?(?:best|right|only) (?:\\w+ )?(?:for|against)|(?:good|great|ideal|perfect|best|excellent|brilliant|helpful|recommended|suitable|made|designed|developed|works?(?: well| wonders)?|a (?:\\w+ )?(?:remedy|answer|solution|must|help|blessing|godsend|life ?saver|miracle|boon|dream|saviou?r)|effective|proven|relief|support) (?:for|against|on|with|to|from|of|in))';

export const ILLNESSES = [
  `\\b(?:${VERB}|${FOR}) ${WORDS}${ILLNESS}\\b`,
  `\\b${ILLNESS} (?:pain )?(?:relief|treatment|remedy|cure|sufferers?|pain)\\b`,
].join('|');
