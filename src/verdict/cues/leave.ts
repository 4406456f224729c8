/** Nothing that a law asked for, or leave that it gave: "was not required by the act to", "was allowed under it to". */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

export const leaveCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.not-required',
    about: 'A government was not required by a law to do what it did not do, says whoever judges it.',
    source: 'court and records news',
    pattern:
      /\b(?:(?:was|were)(?: not|n't) (?:(?:legally|actually) )?(?:required|obligated|obliged|bound|compelled) (?:by|under)|(?:did not|didn't) (?:need|have) to (?:(?!under\b)[\w'.-]+ ){1,9}?under)(?![\w-])/g,
    polarity: 'complies',
    frame: 'predicate',
    object: 'legal',
    ascribed: true,
    examples: [
      {
        text: 'The judge ruled that Bend, Ore., was not required by state law to bid the job.',
        finds: 'was not required by',
        as: 'compliant',
      },
      {
        text: 'Bend, Ore., did not need to bid the job under state law, its lawyer said.',
        finds: 'did not need to bid the job under',
        as: 'compliant',
      },
    ],
    near_misses: [
      'Bend, Ore., was not required by state law to bid the job.',
      'A Bend, Ore., bank was not required by state law to bid the job, its lawyer said.',
    ],
  },
  {
    form,
    id: 'cue.law-not-requiring',
    about: 'A law did not require a government to do what it did not do, says whoever judges it.',
    source: 'court and records news',
    pattern:
      /\b(?:laws?|acts?|statutes?|codes?|ordinances?|rules?|regulations?|constitution|amendment|charter|decree|order|permit|settlement|agreement|policy|title (?:ii|iii|vi|vii|ix)|\d{2,5}) (?:did not|didn't|never) requir(?:e|ed)(?! (?:that|any|an?|no|it|them)\b)(?![\w-])/g,
    polarity: 'complies',
    frame: 'verb',
    object: 'any',
    ofObject: true,
    ascribed: true,
    examples: [
      {
        text: 'State law did not require Bend, Ore., to bid the job, the judge wrote.',
        finds: 'law did not require',
        as: 'compliant',
      },
    ],
    near_misses: [
      'State law did not require Bend, Ore., to bid the job.',
      'State law does not require Bend, Ore., to bid the job, the judge wrote.',
    ],
  },
  {
    form,
    id: 'cue.had-leave',
    about: 'A government was allowed by a law, or had the power under it, to do what it did, as somebody has ruled.',
    source: 'court news',
    pattern:
      /\b(?:(?:was|were) (?:(?:fully|legally|clearly|well) )?(?:permitted|allowed|authorized|entitled|empowered) (?:by|under)(?= (?:[\w'.-]+ ){1,9}?to\b)|had (?:(?:the|full|ample|clear|broad|legal|statutory|constitutional) ){0,3}(?:authority|powers?|right) (?:under(?= (?:[\w'.-]+ ){1,9}?to\b)|to (?:(?!under\b)[\w'.-]+ ){1,9}?under))(?![\w-])/g,
    polarity: 'complies',
    frame: 'predicate',
    object: 'legal',
    ascribed: 'finds',
    examples: [
      {
        text: 'The judge ruled that Bend, Ore., was allowed under state law to close the park.',
        finds: 'was allowed under',
        as: 'compliant',
      },
      {
        text: 'The judge ruled that Bend, Ore., had the authority to close the park under state law.',
        finds: 'had the authority to close the park under',
        as: 'compliant',
      },
    ],
    near_misses: [
      'Bend, Ore., was allowed under state law to close the park, the mayor said.',
      'The judge ruled that a Bend, Ore., bank was allowed under state law to close.',
    ],
  },
]
