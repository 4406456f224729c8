/** What a law asks in one clause or sentence, and what was done in another: "State law requires towns to post agendas, but Waco posted none". */
import { DUTIES } from '../duties/read-duty.ts'
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

export const dutyCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.duty-left',
    about:
      'A clause or a sentence tells what a law requires, forbids or limits, and the next one that a government did otherwise.',
    source: 'records, meetings and water news',
    pattern: new RegExp(String.raw`\b(?:${DUTIES})(?![\w-])`, 'g'),
    polarity: 'violates',
    frame: 'verb',
    object: 'any',
    duty: true,
    examples: [
      {
        text: 'State law requires towns to post agendas, but Waco, Texas, posted none.',
        finds: 'posted',
        as: 'non_compliant',
      },
      {
        text: 'Under the decree, the jail may hold 320 people. Waco, Texas, held 391.',
        finds: 'held',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'State law requires towns to post agendas. Waco, Texas, plans to post them.',
      'State law requires landlords to post rents, but a Waco, Texas, firm posted none.',
    ],
  },
  {
    form,
    id: 'cue.duty-done',
    about:
      'A clause or a sentence tells what a law requires, forbids or limits, and the next one that a government did so.',
    source: 'records, meetings and water news',
    pattern: new RegExp(String.raw`\b(?:${DUTIES})(?![\w-])`, 'g'),
    polarity: 'complies',
    frame: 'verb',
    object: 'any',
    duty: true,
    examples: [
      {
        text: 'State law requires towns to post agendas, and Waco, Texas, did, the auditor found.',
        finds: 'did',
        as: 'compliant',
      },
    ],
    near_misses: ['State law requires towns to post agendas, and Waco, Texas, will.'],
  },
]
