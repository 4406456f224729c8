/** What is enough for a law and what is not: "was not specific enough to satisfy the act", "too vague to meet the standard". */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

const KEEP =
  '(?:satisfy|meet|comply with|fulfill|conform to|abide by|adhere to|stand up under|pass muster under|survive under)'

export const enoughCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.enough-for',
    about: 'What a government did or posted is enough, sufficient or adequate to satisfy a norm.',
    source: 'opinions on meetings and records',
    pattern: new RegExp(
      String.raw`\b(?:(?:go|goes|went|gone|do|does|did|done) )?(?:(?!(?:large|big|small|old|smart|wise|lucky|rich|wealthy) )[a-z]{2,16} )?(?<!\b(?:large|big|small|old|smart|wise|lucky|rich|wealthy) )(?:enough|sufficient|adequate)(?: (?:information|detail|notice|time|evidence|reason))? (?:to ${KEEP}|under)(?![\w-])`,
      'g',
    ),
    polarity: 'complies',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: "Waco, Texas' agenda was not specific enough to satisfy the Open Meetings Act, the opinion says.",
        finds: 'specific enough to satisfy',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Waco, Texas, does not have enough clerks to comply with the Open Meetings Act, the mayor said.',
      "A Waco, Texas, firm's notice was not specific enough to satisfy the Open Meetings Act.",
    ],
  },
  {
    form,
    id: 'cue.too-little-for',
    about: 'What a government did or posted is too vague, late or little, or insufficient, to satisfy a norm.',
    source: 'opinions on meetings and records',
    pattern: new RegExp(
      String.raw`\b(?:too (?!(?:small|poor|big|large|busy|broke|weak|late|young|old|rural|remote|strapped)\b)[a-z]{2,16}|insufficient|inadequate) to ${KEEP}(?![\w-])`,
      'g',
    ),
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: "Waco, Texas' agenda was too vague to satisfy the Open Meetings Act, the opinion says.",
        finds: 'too vague to satisfy',
        as: 'non_compliant',
      },
    ],
    near_misses: ["A Waco, Texas, firm's notice was too vague to satisfy the Open Meetings Act."],
  },
]
