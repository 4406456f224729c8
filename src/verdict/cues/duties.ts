/** Duties with what came of them: "was required by law to post it but never did", "The decree obliged Reno to hire him, and it has not". */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

const DUTY =
  /\b(?:requires?|required|oblige[sd]?|obligate[sd]?|bound|direct(?:s|ed)|order(?:s|ed)|mandate[sd]?|compel(?:s|led)|forbids?|forbade|bars|barred|prohibit(?:s|ed)|ban(?:s|ned)|supposed|meant|expected|duty|obligation|responsibility|must|should have|ha[sd] to|(?<=\b(?:was|were|is|are) )to)(?![\w-])/g

export const dutyCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.duty-undone',
    about: 'A law or order requires a government to do something, and it has not, or forbids it, and it has.',
    source: 'audits and letters of regulators',
    pattern: DUTY,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    duty: 'undone',
    examples: [
      {
        text: 'Gary, Ind., was supposed to replace the pump under its permit but never did, the state said.',
        finds: 'supposed',
        as: 'non_compliant',
      },
      {
        text: 'The statute required Gary, Ind., to replace the pump, which it has not done.',
        finds: 'required',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Gary, Ind., was supposed to replace the pump but never did.',
      'State law required a Gary, Ind., firm to replace the pump, but it never did.',
      'Gary, Ind., was not required by law to replace the pump and did not.',
    ],
  },
  {
    form,
    id: 'cue.duty-done',
    about: 'A law or order requires a government to do something, and it has, or forbids it, and it has not.',
    source: 'audits and letters of regulators',
    pattern: DUTY,
    polarity: 'complies',
    frame: 'verb',
    object: 'legal',
    duty: 'done',
    examples: [
      {
        text: 'Gary, Ind., was supposed to replace the pump under its permit and did so, the state said.',
        finds: 'supposed',
        as: 'compliant',
      },
    ],
    near_misses: [
      'Gary, Ind., was supposed to replace the pump and did.',
      'State law required a Gary, Ind., firm to replace the pump, and it did.',
    ],
  },
]
