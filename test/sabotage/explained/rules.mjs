// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is named is code, as it stands in its file
/** Faults that live in the rules, the picks and the links, each with the reason why nobody could see it (explained.mjs). */
export const EXPLAINED_RULES = [
  {
    because:
      'A level of “ok” gives no reason: it is filtered out before its severity could be asked for.',
    faults: [
      "src/safety/engine/answers.ts | StringLiteral | ok: 'info', | 'info' → \"\"",
      "src/safety/engine/answers.ts | RowGone | const SEVERITY: Readonly<Record<Level, Severity>> = { | ok: 'info', → ",
      "src/safety/engine/answers.ts | OtherWord | ok: 'info', | 'info' → \"warning\"",
    ],
  },
  {
    because: '“ok” and “care” lead to the same verdict, and a level is read for nothing else.',
    faults: [
      "src/safety/engine/assess.ts | OtherWord | const SAID_NOTHING: ReasonedLevel = { level: 'ok', reasons: []}; | 'ok' → \"care\"",
    ],
  },
  {
    because:
      'Whatever is too early says why: the agreed modalities are tried one by one, so what stands behind `??` is never reached. It is there for a modality that is added without a reason.',
    faults: [
      "src/safety/engine/assess.ts | StringLiteral | return phases.includes(phase) ? [] : [caution(why ?? 'not-on-new-injury')]; | 'not-on-new-injury' → \"\"",
    ],
  },
  {
    because:
      'Every modality has cautions of its own, which the types and the agreed tables hold. The line is there for one that is added without any.',
    faults: [
      'src/safety/engine/assess.ts | ConditionalExpression | if (!isFilled(cautions)) return undefined; | !isFilled(cautions) → false',
    ],
  },
  {
    because:
      'No name in the table of ingredients has a blank or a hyphen in it or on its edge, and a name counts wherever it occurs.',
    faults: [
      "src/safety/engine/ingredients-in.ts | Regex | .replace(/[\\s_]+/g, '-'); | + → ",
      'src/safety/engine/ingredients-in.ts | MethodExpression | text | .trim() → ',
    ],
  },
  {
    because:
      'No ingredients and an unknown one come to the same: nobody can tell that it has no salicylate, and the strict level stays.',
    faults: [
      'src/safety/engine/level-of.ts | ArrayDeclaration | const listed = (ingredients ?? []).filter(name => name.trim() !== \'\'); |  → "Stryker was here"',
    ],
  },
  {
    because:
      'Both are made of one list, and every verdict that withholds has a reason: either both are there or neither. The types want each to be asked.',
    faults: [
      'src/recommend/judge.ts | LogicalOperator | return recommendation && isFilled(phases) ? [{ recommendation, phases, waits}] : []; | && → ||',
      'src/recommend/judge.ts | LogicalOperator | return same[0] && isFilled(reasons) ? { ...same[0], reasons} : undefined; | && → ||',
    ],
  },
  {
    because:
      'What is put there beside a use on show has no verdict and no reasons: it makes the list of what lasts longer and withholds nothing.',
    faults: [
      'src/recommend/judge.ts | ArrayDeclaration | const withheld = verdicts.flatMap(verdict => (isShown(verdict) ? [] : verdict)); |  → "Stryker was here"',
    ],
  },
  {
    because:
      'What may be used on a new injury cools, supports or teaches, and `LATER_USE` has nothing for those.',
    faults: [
      "src/recommend/list.ts | MethodExpression | fits(pick) === 'either' ? pick.uses.filter(({ phases}) => !phases.includes('acute')) : []; | .filter(({ phases}) => !phases.includes('acute')) → ",
      "src/recommend/list.ts | StringLiteral | fits(pick) === 'either' ? pick.uses.filter(({ phases}) => !phases.includes('acute')) : []; | 'acute' → \"\"",
    ],
  },
  {
    because: 'Nothing that is withheld has the verdict “show”.',
    faults: [
      "src/recommend/list.ts | RowMore | return (['ask-first', 'withhold'] as const).flatMap(verdict => { |  → , \"show\"",
    ],
  },
  {
    because: 'A group has a first item, or it would not be one. The types want it to be asked.',
    faults: [
      'src/recommend/list.ts | ArrayDeclaration | items[0] ? [{ verdict, reasons: items[0].reasons, items}] : [], |  → "Stryker was here"',
    ],
  },
  {
    because:
      'What is not in the list has the place -1, and comes before all others as the first one does.',
    faults: [
      "src/recommend/rank.ts | RowGone | acute: ['cool', 'support', 'learn', 'warm', 'work'], | 'cool', → ",
      "src/recommend/rank.ts | StringLiteral | acute: ['cool', 'support', 'learn', 'warm', 'work'], | 'cool' → \"\"",
      "src/recommend/rank.ts | StringLiteral | chronic: ['warm', 'work', 'support', 'cool', 'learn'], | 'warm' → \"\"",
      "src/recommend/rank.ts | RowGone | chronic: ['warm', 'work', 'support', 'cool', 'learn'], | 'warm', → ",
    ],
  },
  {
    because: 'The line spares work: without it the same picks come out in the same order.',
    faults: [
      'src/recommend/rank.ts | ConditionalExpression | if (limit === undefined || picks.length <= limit) return picks; | limit === undefined || picks.length <= limit → false',
      'src/recommend/rank.ts | ConditionalExpression | if (limit === undefined || picks.length <= limit) return picks; | limit === undefined → false',
      'src/recommend/rank.ts | LogicalOperator | if (limit === undefined || picks.length <= limit) return picks; | || → &&',
      'src/recommend/rank.ts | ConditionalExpression | if (limit === undefined || picks.length <= limit) return picks; | picks.length <= limit → false',
      'src/recommend/rank.ts | EqualityOperator | if (limit === undefined || picks.length <= limit) return picks; | = → ',
    ],
  },
  {
    because: 'It is a key of a map and seen nowhere. No two sets of purposes are the same letters.',
    faults: [
      "src/recommend/rank.ts | StringLiteral | const purposes = purposesOf(pick).join(' '); | ' ' → \"\"",
    ],
  },
  {
    because: 'What is put there has no verdict, and only what has one is listed.',
    faults: [
      'src/recommend/recommend.ts | ArrayDeclaration | withheld: isList ? withheldByReasons(own.flatMap(each => each.withheld ?? [])) : [], |  → "Stryker was here"',
    ],
  },
  {
    because: 'The expression before it lets nothing through that does not begin with https://.',
    faults: [
      "src/links/address.ts | ConditionalExpression | return protocol === 'https:' && !username && !password ? href : undefined; | protocol === 'https:' → true",
    ],
  },
  {
    because: 'An empty block gives `undefined` as well, which is what it is for, and counts as no.',
    faults: [
      'src/links/address.ts | BlockStatement | } catch { | return undefined; // Not an address at all; the caller reports it with its place in the catalog. → ',
      'src/links/redirect.ts | BlockStatement | } catch { | return false; // Not an address after all, so it leads nowhere. → ',
    ],
  },
  {
    because: 'No store is called “undefined”.',
    faults: [
      'src/links/amazon.ts | ConditionalExpression | country !== undefined && Object.hasOwn(STORES, country); | country !== undefined → true',
    ],
  },
  {
    because: 'Where the expression matches at all, it has a group. The types want it to be asked.',
    faults: [
      'src/links/amazon.ts | OptionalChaining | PRODUCT_ADDRESS.exec(address)?.[1]?.toUpperCase(); | ? → ',
    ],
  },
];
