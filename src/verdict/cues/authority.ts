/** What a law gives the right to do and what it does not: "within its rights", "beyond its authority", "improper under", "barred by". */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

const OWN =
  "(?:its|their|his|her|our|the [a-z-]{2,20}(?: [a-z-]{2,20})?'s) (?:own )?(?:(?:legal|statutory|constitutional|lawful|regulatory|legislative|executive|emergency|police|zoning|home-rule|delegated|charter|taxing|contractual) ){0,2}"
const POWERS = '(?:authority|authorities|powers?|discretion|purview|jurisdiction|mandate|remit|prerogatives?)'

export const authorityCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.within-rights',
    about: 'A government is within its rights, its authority or its powers, or acts inside them.',
    source: 'court news',
    pattern: new RegExp(
      String.raw`\b(?:act(?:s|ed|ing)? |operat(?:es|ed|ing) |fall(?:s|en|ing)? |fell |stay(?:s|ed|ing)? |remain(?:s|ed|ing)? )?(?:well |squarely |fully |entirely |clearly |perfectly |completely )?(?:within|inside) ${OWN}(?:rights?|${POWERS})(?: under)?(?! (?:over|to (?:sue|appeal|ask|seek|fight|challenge|demand|complain|protest|know))\b)(?![\w-])`,
      'g',
    ),
    polarity: 'complies',
    frame: 'predicate',
    object: 'any',
    examples: [
      {
        text: 'Bend, Ore., was within its rights under state law, the judge ruled.',
        finds: 'within its rights under',
        as: 'compliant',
      },
    ],
    near_misses: ['A Bend, Ore., tenant was within her rights under state law.'],
  },
  {
    form,
    id: 'cue.no-duty',
    about:
      'A government had no duty or obligation under a law, or was under none, so that it kept the law by what it did.',
    source: 'court news',
    pattern:
      /\b(?:had|was under|were under) no (?:(?:legal|statutory|constitutional|affirmative|mandatory) )?(?:duty|obligation) (?:to (?:(?!under\b)[\w'.-]+ ){1,9})?under(?![\w-])/g,
    polarity: 'complies',
    frame: 'predicate',
    object: 'legal',
    examples: [
      {
        text: 'Bend, Ore., had no duty under the records act to keep the tapes, the judge ruled.',
        finds: 'had no duty under',
        as: 'compliant',
      },
    ],
    near_misses: [
      'A Bend, Ore., bank had no duty under state law to keep the tapes.',
      'Bend, Ore., had no duty officer under contract.',
    ],
  },
  {
    form,
    id: 'cue.beyond-authority',
    about:
      'A government exceeds or oversteps its authority, acts beyond its powers, outside its jurisdiction, ultra vires.',
    source: 'court news',
    pattern: new RegExp(
      String.raw`\b(?:(?:exceed(?:s|ed|ing)?|overstep(?:s|ped|ping)?|overreach(?:es|ed|ing)?|abus(?:es|ed|ing)|(?:(?:go|goes|went|gone|going|act(?:s|ed|ing)?|operat(?:es|ed|ing)|strays?|strayed|reach(?:es|ed)?) )?(?:well |far )?(?:beyond|outside|in excess of)) ${OWN}(?:${POWERS}|bounds|role)|(?:act(?:s|ed|ing)? )?ultra vires|(?:act|proceed|spend|tax|operat)(?:s|ed|ing) without (?:(?:any|legal|lawful|statutory|proper|constitutional) ){0,2}(?:authority|authorization))(?: under| in)?(?! over\b)(?![\w-])`,
      'g',
    ),
    polarity: 'violates',
    frame: 'predicate',
    object: 'any',
    examples: [
      {
        text: 'Yuma, Ariz., acted beyond its authority under the charter, the judge ruled.',
        finds: 'acted beyond its authority under',
        as: 'non_compliant',
      },
      {
        text: "A judge found Yuma, Ariz.'s levy ultra vires.",
        finds: 'ultra vires',
        as: 'non_compliant',
      },
    ],
    near_misses: ['A Yuma, Ariz., guard exceeded his authority.'],
  },
  {
    form,
    id: 'cue.improper-under',
    about: 'An act of a government is improper, unauthorized, impermissible, void or not allowed under a law.',
    source: 'audits and court news',
    pattern:
      /(?<!\b(?:nothing|anything|something) )\b(?:(?:improper|unauthori[sz]ed|impermissible|inappropriate|wrongful|wrong|void|null and void|unenforceable|unpermitted|unsanctioned|unreasonable|unjustified|excessive|deficient|inadequate|insufficient|discriminatory|defective|flawed|noncompliant|off-limits|verboten|amiss|untoward|questionable) under|(?<=\b(?:is|are|was|were|be|been|being|not|also|clearly|expressly|explicitly|specifically) |n't )(?:prohibited|forbidden|barred|banned|proscribed|disallowed|outlawed|precluded) (?:by|under))(?! (?:[\w'-]+ ){1,9}(?:from|to)\b)(?![\w-])/g,
    polarity: 'violates',
    frame: 'predicate',
    object: 'legal',
    examples: [
      {
        text: "Butte, Mont.'s loan was improper under state law, the auditor said.",
        finds: 'improper under',
        as: 'non_compliant',
      },
      {
        text: "Butte, Mont.'s ordinance is prohibited by state law, the judge wrote.",
        finds: 'prohibited by',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Butte, Mont., is prohibited by state law from raising taxes.',
      'Smoking is prohibited under state law in Butte, Mont.',
    ],
  },
  {
    form,
    id: 'cue.proper-under',
    about: 'An act of a government is proper, permitted, valid, authorized or allowed under a law.',
    source: 'opinions and court news',
    pattern:
      /\b(?:(?:proper|valid|appropriate|reasonable|justified|legitimate|sound|adequate|sufficient|okay|ok|fine|enforceable|aboveboard|kosher) under|(?<=\b(?:is|are|was|were|been|being|not|also|clearly|expressly|explicitly|specifically|fully|entirely|perfectly) |n't )(?:permitted|allowed|authori[sz]ed|sanctioned|protected|allowable|backed) (?:by|under))(?! (?:[\w'-]+ ){1,9}to\b)(?![\w-])/g,
    polarity: 'complies',
    frame: 'predicate',
    object: 'legal',
    examples: [
      {
        text: "Butte, Mont.'s fee is permitted under state law, the judge wrote.",
        finds: 'permitted under',
        as: 'compliant',
      },
      {
        text: "Butte, Mont.'s fee is not authorized by state law, the judge wrote.",
        finds: 'authorized by',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Butte, Mont., is allowed under state law to raise taxes.',
      'Camping is permitted under state law in Butte, Mont.',
    ],
  },
  {
    form,
    id: 'cue.impermissibly',
    about: 'A government does something impermissibly.',
    source: 'court news',
    pattern: /\bimpermissibly(?![\w-])/g,
    polarity: 'violates',
    frame: 'adverb',
    object: 'any',
    examples: [
      {
        text: 'Butte, Mont., impermissibly burdened speech, the judge wrote.',
        finds: 'impermissibly',
        as: 'non_compliant',
      },
    ],
    near_misses: ['A Butte, Mont., bank impermissibly burdened speech.'],
  },
  {
    form,
    id: 'cue.improperly',
    about: 'A government does something improperly, wrongfully or unfairly under a law.',
    source: 'audits and court news',
    // "wrongly said", "wrongly convicted": a mistake, and what a court makes of it.
    pattern:
      /\b(?:improperly|wrongfully|wrongly|invalidly|unjustifiably|unduly|unfairly)(?! (?:and\b|believ|assum|thought|sa(?:id|ys?)\b|identif|stat(?:ed|es)|listed|report|claim|convict|imprison|accus|incarcerat|jailed|blam|predict|conclud|labell?ed|mark|told|suggest|implied|attribut|assert|trained|equipped|stored|parked|labeled|burdened))(?![\w-])/g,
    polarity: 'violates',
    frame: 'adverb',
    object: 'examined',
    examples: [
      {
        text: 'Butte, Mont., improperly denied the permit under the zoning code, the judge wrote.',
        finds: 'improperly',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Butte, Mont., improperly stored the hay.'],
  },
  {
    form,
    id: 'cue.no-right',
    about: 'A government had no right, or lacked the authority, under a law to do what it did.',
    source: 'court news',
    pattern:
      /\b(?:lacked (?:the |any )?|had no |did not have (?:the |any )?|didn't have (?:the |any )?)(?:legal |statutory |constitutional )?(?:authority|power|right|jurisdiction|basis) (?:under|in)(?![\w-])/g,
    polarity: 'violates',
    frame: 'predicate',
    object: 'legal',
    examples: [
      {
        text: 'The judge ruled that Yuma, Ariz., had no authority under state law to levy the fee.',
        finds: 'had no authority under',
        as: 'non_compliant',
      },
    ],
    near_misses: ['A Yuma, Ariz., guard had no authority under state law to search him.'],
  },
  {
    form,
    id: 'cue.every-right',
    about: 'A government had every right under a law to do what it did.',
    source: 'court news',
    pattern:
      /\b(?:ha(?:s|d|ve) (?:every|full|ample|clear) (?:legal |statutory |constitutional )?(?:right|authority|power) (?:to (?:(?!under\b)[\w'.-]+ ){1,9}?)?under)(?![\w-])/g,
    polarity: 'complies',
    frame: 'predicate',
    object: 'legal',
    examples: [
      {
        text: 'The judge ruled that Yuma, Ariz., had every right under state law to close the park.',
        finds: 'had every right under',
        as: 'compliant',
      },
    ],
    near_misses: ['A Yuma, Ariz., tenant had every right under state law to stay.'],
  },
  {
    form,
    id: 'cue.law-bars',
    about: 'A law bars, forbids or prohibits what a government does.',
    source: 'opinions of attorneys general',
    pattern:
      /\b(?:bar(?:s|red)|forbids?|forbade|prohibit(?:s|ed)?|outlaw(?:s|ed)|preclud(?:es|ed)|disallow(?:s|ed))(?= (?:what (?:[\w.,'-]+ ){1,6}?(?:is|was|are|were|has been) doing|(?:[\w.,'-]+ ){0,4}?[\w.-]+'s? (?:[\w-]+ ){0,2}?(?:ordinances?|polic(?:y|ies)|laws?|rules?|bans?|fees?|tax|levy|practices?|plan|program|moratorium|contract))\b(?! (?:[\w'-]+ ){0,6}(?:from|to)\b))(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    undone: true,
    examples: [
      {
        text: "State law bars Yuma, Ariz.'s fee, the attorney general wrote.",
        finds: 'bars',
        as: 'non_compliant',
      },
      {
        text: 'Nothing in state law forbids what Yuma, Ariz., is doing, the attorney general wrote.',
        finds: 'forbids',
        as: 'compliant',
      },
    ],
    near_misses: ["State law bars Yuma, Ariz.'s council from raising taxes."],
  },
]
