/** Wrongdoing, mostly denied: "cleared of any wrongdoing", "no wrongdoing by", "did nothing wrong". */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

const WRONG = '(?:wrongdoing|misconduct|impropriet(?:y|ies)|malfeasance|law-?breaking)'

export const wrongdoingCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.cleared-of-wrongdoing',
    about: 'A government is cleared of wrongdoing, or none is found of it.',
    source: 'audits and inquiries',
    pattern: new RegExp(
      String.raw`(?<=\b(?:clear(?:s|ed|ing)|exonerat(?:es|ed|ing)|absolv(?:es|ed|ing)) (?:[\w.,'-]+ ){0,5}of (?:any |all )?)${WRONG}(?= (?:in|over|under|by|after|on|last)\b|[.,;]|$)|(?<=\b(?:no|any) (?:(?:evidence|signs?|proof|indication) of )?(?:\w+ )?)${WRONG} (?:by|on the part of)(?![\w-])`,
      'g',
    ),
    polarity: 'violates',
    frame: 'noun',
    object: 'any',
    personal: true,
    examples: [
      {
        text: 'The state auditor cleared Elko, Nev., of any wrongdoing.',
        finds: 'wrongdoing',
        as: 'compliant',
      },
      {
        text: 'The state auditor found no wrongdoing by Elko, Nev.',
        finds: 'wrongdoing by',
        as: 'compliant',
      },
    ],
    near_misses: [
      'The state auditor cleared an Elko, Nev., man of any wrongdoing.',
      'Elko, Nev., cleared its streets of snow after claims of wrongdoing.',
    ],
  },
  {
    form,
    id: 'cue.nothing-wrong-done',
    about: 'A government has done nothing wrong, says a court or an auditor, or whoever answers a charge.',
    source: 'answers to findings',
    pattern:
      /(?<=\b(?:do|does|did|done|doing) (?:nothing|anything|something) )(?:wrong|improper|inappropriate|untoward)(?! (?:under|about|in|with|to)\b)(?![\w-])/g,
    polarity: 'violates',
    frame: 'predicate',
    object: 'examined',
    answers: true,
    personal: true,
    examples: [
      {
        text: 'The auditor found that Elko, Nev., had done nothing wrong.',
        finds: 'wrong',
        as: 'compliant',
      },
      {
        text: 'A tenant says Elko, Nev., broke the housing code. The city said it did nothing wrong.',
        finds: 'wrong',
        as: 'compliant',
      },
    ],
    near_misses: [
      'The mayor says Elko, Nev., did nothing wrong.',
      'The mayor of Elko, Nev., did nothing wrong, his lawyer said.',
    ],
  },
]
