/** What somebody presses, trains, stands or stretches with. */
import type { Kind } from './kind.ts';

export const KINDS_WORKED_WITH: readonly Kind[] = [
  {
    what: 'a hook, stick or ball for massage by hand',
    codes: ['massage', 'percussion', 'cold-pack', 'cupping'],
    words:
      '(?:thera|massage|trigger ?point|self massage|pressure point) ?cane|back buddy|(?:massage|trigger ?point|lacrosse|peanut|spiky) ?(?:ball|hook|stick|roller|roll|peanut|knobber)|(?:spiky|spiked|knobbly|nubby) … ball|igel ?ball|(?:rolling|roller) stick|foot roller|foam ?roll\\w*|roller stick|faszien ?(?:roll\\w*|ball)|massage ?(?:roll\\w*|ball|stab)|(?:rouleau|balle|baton) … massage',
  },
  {
    what: 'a cupping set or scraping tool',
    codes: ['cupping'],
    words:
      'cupping|hijama|gua ?sha|iastm|graston|scrap(?:er|ing)\\w*|vacuum (?:therapy|massage)|(?:suction|vacuum|massage|silicone|fire|glass) (?:massage )?cups?|schropf\\w*|ventouses?|saug ?glocken?|schaber|(?:fascia|muscle|jade|tissue) (?:scraper|blade|tool|stone|knife)|myofascial (?:release )?blade',
    unless: 'wobble|balance|heel cups?|toe',
    tells: '(?:squeeze|place|press) the cup|lifts? the skin|create … (?:suction|vacuum)',
  },
  {
    what: 'a balance board or pad',
    codes: ['balance'],
    words:
      "(?:balance|wobble|rocker|stability|tilt|proprioception) ?(?:board|pad|disc|disk|cushion|trainer|beam|mat|dome|kissen|brett)|bosu|air ?ex|(?:balanc|tilt|wobbl)\\w* board|wackel ?(?:brett|kissen)|therapie ?kreisel|gleichgewichts\\w*|(?:planche|coussin|plateau) (?:d'? ?equilibre|instable)|slack ?line",
  },
  {
    what: 'a band, grip or weight to train with',
    codes: ['strength'],
    words:
      '(?:latex|rubber) (?:exercise )?bands?|bands? for (?:exercis\\w*|training|strength\\w*)|(?:resistance|exercise|workout|gym|physio|tension|power|elastic|fitness|pull ?up|pilates|therapy|mini|loop|booty|training|strength|rubber) ?(?:exercise )?(?:band|tube|tubing|loop|cord)|resistance (?:loop|bands?|tubing|trainer)|thera ?band|(?:hand|grip|finger) ?(?:grip(?:per)?|squeezer|strengthener|exerciser|trainer|strength trainer)|grip (?:strength\\w*|trainer)|(?:therapy|hand|thera) ?putty|(?:dumb|kettle|bar) ?bells?|(?:ankle|wrist|hand|leg|foot) ?weights?|weights?|medicine ball|flex ?bar|power ?ball|stress ball|(?:widerstands|fitness|gymnastik|trainings|ubungs) ?b[aä]nd\\w*|hanteln?|gewichts?manschette\\w*|hand ?trainer|finger ?hantel|bandes? (?:elastiques?|de resistance)|halteres?|elastique de musculation',
    unless:
      'foam ?roll\\w*|massag\\w*|(?:stretch\\w*|yoga) strap|tape|blood flow|occlusion|light ?weight|ball set',
  },
  {
    what: 'a strap or board to stretch with',
    codes: ['stretch', 'strength', 'night-splint'],
    words:
      '(?:stretch\\w*|yoga) (?:strap|out strap|band|belt)|slant board|calf (?:stretcher|wedge|rocker)|pro ?stretch|(?:lumbar|back) (?:stretcher|arch|cracker)|dehn ?(?:gurt|band)|sangle … etirement',
    isCompanion: true,
  },
];
