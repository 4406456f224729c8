/** Turns of phrase for keeping within a law and for leaving it: "strayed from", "went against", "played by the rules". */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

export const turnsOfPhrase: readonly CueRule[] = [
  {
    form,
    id: 'cue.stray-from',
    about: 'A government strays, departs or deviates from a norm, goes against it, reneges on it or oversteps it.',
    source: 'audits and local news',
    // "Department" and "against" stand in every other sentence.
    anchors: [
      'stray',
      'depart from',
      'departs from',
      'departed from',
      'departing from',
      'deviat',
      'veer',
      'go against',
      'goes against',
      'going against',
      'gone against',
      'went against',
      'counter to',
      'reneg',
      'overstep',
    ],
    pattern:
      /\b(?:(?:stray|depart|deviat|veer)(?:s|e|es|ed|ing)? from|(?:go|goes|going|gone|went) against|(?:run|runs|running|ran) counter to|reneg(?:e|es|ed|ing) on|overstep(?:s|ped|ping)?)(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Auditors say Teton County, Idaho, strayed from federal procurement rules.',
        finds: 'strayed from',
        as: 'non_compliant',
      },
      {
        text: 'A judge found that Provo, Utah, went against state law.',
        finds: 'went against',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Teton County, Idaho, strayed from its plan to pave the road.',
      'Boise, Idaho, went against the tide and hired more clerks.',
    ],
  },
  {
    form,
    id: 'cue.deprive-of-rights',
    about: 'A government deprives people of their rights.',
    source: 'civil rights investigations',
    anchors: ['depriv'],
    pattern:
      /\bdepriv(?:e|es|ed|ing) (?:[\w']+ ){1,5}of(?= (?:their|his|her|the|its) (?:[\w']+ ){0,3}(?:rights|right|protection|process|liberty)\b)/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'any',
    examples: [
      {
        text: 'The Justice Department found that Lexington, Miss., deprived residents of their constitutional rights.',
        finds: 'deprived residents of',
        as: 'non_compliant',
      },
    ],
    near_misses: ['The outage deprived residents of Lexington, Miss., of their heat.'],
  },
  {
    form,
    id: 'cue.by-the-rules',
    about: 'A government plays or goes by the rules or the book.',
    source: 'local news',
    anchors: ['by the rules', 'by the book'],
    pattern: /\b(?:play(?:s|ed|ing)?|go(?:es|ing)?|gone|went|act(?:s|ed|ing)?)(?= by the (?:rules|book)\b)/g,
    polarity: 'complies',
    frame: 'predicate',
    object: 'any',
    examples: [
      {
        text: 'Rutland, Vt., played by the rules when it hired the chief, the ombudsman found.',
        finds: 'played',
        as: 'compliant',
      },
    ],
    near_misses: ['Teams in Rutland, Vt., play by the rules.', 'Rutland, Vt., should play by the rules.'],
  },
]
