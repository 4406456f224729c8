/** Tests that a law sets: "holds up under", "failed the federal ozone standard", "survives scrutiny under". */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

const LAW =
  "(?:legal|lawful|federal|state|constitutional|statutory|first|second|fourth|fifth|eighth|tenth|fourteenth|amendment|act|law|constitution|clause|code|epa|ozone|air|water|lead|ada|decree(?:'s)?|settlement(?:'s)?|permit(?:'s)?|charter(?:'s)?|court(?:'s)?|judge(?:'s)?)"

/** "First Amendment scrutiny" */
const CLAUSE =
  '(?:(?:first|second|fourth|fifth|sixth|eighth|tenth|thirteenth|fourteenth) amendment|equal protection|due process|commerce clause|free speech)'

export const testCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.pass-test',
    about: 'A law or act of a government passes muster, holds up or survives scrutiny under a law, passes its test.',
    source: 'court news',
    pattern: new RegExp(
      String.raw`\b(?:(?:pass(?:es|ed|ing)?|clear(?:s|ed|ing)?) (?:muster|scrutiny|review|the test|inspection|the bar|judicial review) (?:under|with|of|in)|(?:surviv(?:e|es|ed|ing)|withst(?:and|ands|ood|anding)) (?:(?:strict|heightened|intermediate|judicial|close|any) )?(?:scrutiny|review|muster|a challenge|challenges?|the test) (?:under|of|in)|(?:hold|holds|held|holding|stand|stands|stood|standing) up (?:under|against|to)(?= (?:the |its |that |a |any |every )?(?:[\w.-]+ ){0,3}?${LAW}\b)|(?:surviv(?:e|es|ed|ing)|withst(?:and|ands|ood|anding)|pass(?:es|ed|ing)?)(?= ${CLAUSE} (?:scrutiny|review|muster)\b)|pass(?:es|ed|ing)?(?= (?:the|a|every|all|each|federal|state|its|any) (?:[\w.-]+ ){0,3}?(?:standards?|tests?)(?: (?:(?:that )?(?:the )?(?:[\w.-]+ ){0,3}?${LAW} sets?|of the|in the|under the|set by))))(?![\w-])`,
      'g',
    ),
    polarity: 'complies',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: "Salem, Ore.'s ban survives scrutiny under the First Amendment, the court held.",
        finds: 'survives scrutiny under',
        as: 'compliant',
      },
      {
        text: "Salem, Ore.'s ban does not hold up under the First Amendment, the court held.",
        finds: 'hold up under',
        as: 'non_compliant',
      },
    ],
    near_misses: ["Salem, Ore.'s roof held up under the snow."],
  },
  {
    form,
    id: 'cue.fail-test',
    about: 'A government or its law fails, flunks or misses a legal standard or test, flunks scrutiny under a law.',
    source: 'court, air and water news',
    pattern: new RegExp(
      String.raw`\b(?:(?:fail(?:s|ed|ing)?|flunk(?:s|ed|ing)?|miss(?:es|ed|ing)?)(?! to\b)(?= (?:(?:an?|the|both|all|every|each|its|that|this|two|three|four|five|six) )?(?:(?!deadlines?\b)[\w.'-]+ ){0,4}?${LAW}(?:'s)? (?:[\w.-]+ ){0,4}?(?:standards?|tests?|limits?|benchmarks?|minimums?|requirements?)\b)|(?:fail(?:s|ed|ing)?|flunk(?:s|ed|ing)?)(?= (?:an?|the|every|its|that) (?:[\w.'-]+ ){0,3}?(?:tests?|standards?|requirements?|benchmarks?|provisions?|obligations?) (?:(?:that )?(?:the )?(?:[\w.-]+ ){0,3}?${LAW} (?:sets?|requires?|imposes?)|(?:of|in|under|set by|imposed by) (?:the |state |federal |its )?(?:[\w.-]+ ){0,4}?(?:act|law|decree|constitution|amendment|clause|code|order|permit|settlement|agreement|charter|ordinance)\b))|(?:fail(?:s|ed|ing)?|flunk(?:s|ed|ing)?) (?:(?:constitutional|strict|heightened|intermediate|legal|judicial|rational-basis|any) )?(?:scrutiny|muster|review|the test) (?:under|of|in)|(?:fail(?:s|ed|ing)?|flunk(?:s|ed|ing)?)(?= ${CLAUSE} (?:scrutiny|review|muster)\b)|(?:comes?|came|coming) up (?:short|wanting|lacking) (?:under|on|in|of))(?![\w-])`,
      'g',
    ),
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Salem, Ore., failed the federal ozone standard, the EPA said.',
        finds: 'failed',
        as: 'non_compliant',
      },
      {
        text: "Salem, Ore.'s ban fails scrutiny under the First Amendment, the court held.",
        finds: 'fails scrutiny under',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Salem, Ore., failed the class on state law.', 'Salem, Ore., missed the federal deadline.'],
  },
]
