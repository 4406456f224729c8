/** Over and under what a law sets: "topped the federal limit", "twice the cap in the decree", "well below the statutory ceiling". */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

const TIMES = String.raw`(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|fifty|hundreds? of|dozens? of|\d[\d,.]{0,9}|several|many)(?: and a half)? times|twice|double|triple|quadruple)`

/** "is over", "40 percent over"; not "fought over". */
const OVER = String.raw`(?<=(?:\b(?:is|are|was|were|be|been|not|still|well|far|just|slightly|r[au]ns?|go|went|goes|gone|tested|measured|came in|stood|percent|million|billion|people|inmates|prisoners|detainees|pupils|students|beds|feet|tons|gallons|decibels)|n't|%|\d) )over`

/** "exceeds", "topped", "blew past": verbs of going over. */
const EXCEED =
  '(?:exceed(?:s|ed|ing)?|top(?:s|ped|ping)|surpass(?:es|ed|ing)?|bust(?:s|ed|ing)?|burst(?:s|ing)?|overshot|overshoot(?:s|ing)?|overr[au]n(?:s|ning)?|outstrip(?:s|ped|ping)?|pierc(?:e|es|ed|ing)|crack(?:s|ed|ing)|shatter(?:s|ed|ing)?|smash(?:es|ed|ing)|(?:bl[eo]w|blows|blown|blowing|sail(?:s|ed|ing)?|sped|shot|soar(?:s|ed|ing)?|zoom(?:s|ed|ing)?|rac(?:ed|ing)|push(?:es|ed|ing)?|barrel(?:s|ed|ing)?) (?:right |well |far )?(?:past|through|by|beyond)|(?:go|goes|gone|going|went|rose|climb(?:s|ed)|crept|grew|spill(?:s|ed)) (?:well |far |right )?over|overflow(?:s|ed))'

export const limitCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.exceed-limits',
    about:
      'A government exceeds, tops, busts or blows past a limit, a cap, a ceiling or a pollution standard that a law sets.',
    source: 'water and air news',
    pattern: new RegExp(String.raw`\b${EXCEED}(?![\w-])`, 'g'),
    polarity: 'violates',
    frame: 'verb',
    object: 'any',
    limit: 'most',
    examples: [
      {
        text: 'The state said Selma, Ala., exceeded the limits of its permit 41 times.',
        finds: 'exceeded',
        as: 'non_compliant',
      },
      {
        text: 'The jail in Dothan, Ala., blew past the population cap in the court order.',
        finds: 'blew past',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Selma, Ala., exceeded its goal of 40 blood donors.', 'Drivers in Selma, Ala., exceed the limit.'],
  },
  {
    form,
    id: 'cue.exceed-minimum',
    about:
      'A government exceeds or surpasses what a law asks for at least: a minimum, a requirement, a standard of quality.',
    source: 'statements of officials',
    pattern:
      /\b(?:exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|top(?:s|ped|ping)|(?:go|goes|gone|going|went) (?:well |far |above and )?beyond)(?![\w-])/g,
    polarity: 'complies',
    frame: 'verb',
    object: 'any',
    limit: 'least',
    examples: [
      {
        text: 'Erie, Pa., exceeds the minimum in the state jail code, the inspector said.',
        finds: 'exceeds',
        as: 'compliant',
      },
    ],
    near_misses: ['Hiring in Erie, Pa., exceeds the average of the state.'],
  },
  {
    form,
    id: 'cue.meet-or-exceed',
    about: 'A government meets or exceeds a standard.',
    source: 'statements of officials',
    pattern:
      /\b(?:meets?|met|meeting|satisf(?:y|ies|ied)) (?:or|and|or even|and even|and often|and in some cases) (?:exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|beats?|better(?:s|ed)?)(?![\w-])/g,
    polarity: 'complies',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: "Waco, Texas's water meets or exceeds all federal standards, the lab said.",
        finds: 'meets or exceeds',
        as: 'compliant',
      },
    ],
    near_misses: ['A Waco, Texas, hotel meets or exceeds all federal standards.'],
  },
  {
    form,
    id: 'cue.over-limit',
    about: 'Something of a government is above, over, beyond, twice or ten times a limit that a law sets.',
    source: 'water, air and jail news',
    pattern: new RegExp(
      String.raw`\b(?:above|${OVER}|beyond|past|in excess of|(?:higher|greater|more|larger|longer)(?: [\w-]+){0,4} than|${TIMES}(?: as (?:much|many|high|long)(?: [\w-]+){0,3} as)?)(?![\w-])`,
      'g',
    ),
    polarity: 'violates',
    frame: 'adverb',
    object: 'any',
    limit: 'most',
    examples: [
      {
        text: "Salina, Kan.'s water had three times the federal limit of nitrate, the state said.",
        finds: 'three times',
        as: 'non_compliant',
      },
      {
        text: 'Salina, Kan., pumped water beyond its permit, the state said.',
        finds: 'beyond',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Salina, Kan., sued over the federal limit.', 'A Salina, Kan., driver was above the legal limit.'],
  },
  {
    form,
    id: 'cue.back-within',
    about: 'A government or its plant is back within its limits.',
    source: 'water and air news',
    pattern:
      /\bback (?:within|under|below|inside)(?= (?:its|their|the|all) (?:[\w-]+ ){0,3}limits?\b(?! of (?:the )?(?:city|town)))/g,
    polarity: 'complies',
    frame: 'predicate',
    object: 'any',
    examples: [
      {
        text: 'Salina, Kan., has been back within its limits since May, the state said.',
        finds: 'back within',
        as: 'compliant',
      },
    ],
    near_misses: ['A Salina, Kan., diver was back under the limits of the pier.'],
  },
  {
    form,
    id: 'cue.under-limit',
    about: 'Something of a government is below, under or within a limit that a law sets.',
    source: 'water, air and budget news',
    pattern:
      /\b(?:(?:at or )?(?:below|beneath)|(?:at or |(?<=\b(?:is|are|was|were|be|been|not|in|at|keeps?|kept|remain(?:s|ed)?|stay(?:s|ed)?|well|far|just|comfortably|safely) |n't ))under|within|inside|(?:less|lower|fewer)(?: [\w-]+){0,4} than|(?:less than )?half|no (?:more|higher|greater) than|(?:short|shy) of)(?![\w-])/g,
    polarity: 'complies',
    frame: 'adverb',
    object: 'any',
    limit: 'most',
    examples: [
      {
        text: 'Salina, Kan., kept its debt well below the ceiling in state law, the auditor said.',
        finds: 'below',
        as: 'compliant',
      },
    ],
    near_misses: ['Rain in Salina, Kan., is well below the federal average.'],
  },
  {
    form,
    id: 'cue.under-minimum',
    about: 'Something of a government is below, under or short of what a law asks for at least.',
    source: 'jail, school and staffing news',
    pattern:
      /\b(?:below|beneath|(?<=\b(?:is|are|was|were|been|not|in|at|well|far|just) |n't )under|(?:less|lower|fewer|smaller|shorter)(?: [\w-]+){0,4} than|(?:less than )?half|(?:short|shy) of|(?:a )?far cry from|nowhere (?:near|close to)|a long way from)(?![\w-])/g,
    polarity: 'violates',
    frame: 'adverb',
    object: 'any',
    limit: 'least',
    examples: [
      {
        text: 'Erie, Pa., staffs its jail below the state minimum, the inspector said.',
        finds: 'below',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Wages in Erie, Pa., are below the state average.'],
  },
  {
    form,
    id: 'cue.over-minimum',
    about: 'Something of a government is above or over what a law asks for at least.',
    source: 'jail, school and staffing news',
    pattern: new RegExp(
      String.raw`\b(?:(?:at or )?above|${OVER}|in excess of|(?:higher|greater|more|larger|longer)(?: [\w-]+){0,4} than|${TIMES})(?![\w-])`,
      'g',
    ),
    polarity: 'complies',
    frame: 'adverb',
    object: 'any',
    limit: 'least',
    examples: [
      {
        text: 'Erie, Pa., staffs its jail above the state minimum, the inspector said.',
        finds: 'above',
        as: 'compliant',
      },
    ],
    near_misses: ['Wages in Erie, Pa., are above the state average.'],
  },
  {
    form,
    id: 'cue.exceedance',
    about: 'Exceedances of a limit or a standard, as a noun: exceedances of the ozone standard in Lake County.',
    source: 'permit reports',
    pattern: /\b(?:exceedances?|overages?)(?: of| by| under| in)?(?![\w-])/g,
    polarity: 'violates',
    frame: 'noun',
    object: 'legal',
    examples: [
      {
        text: "The report lists Gary, Ind.'s exceedances of its discharge permit.",
        finds: 'exceedances of',
        as: 'non_compliant',
      },
    ],
    near_misses: ["The report lists a Gary, Ind., mill's exceedances of its discharge permit."],
  },
]
