/** Deeds that are breaches because of who puts the blame: "wrote up the jail for skipping fire drills". */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

export const blamedDeedCues: readonly CueRule[] = [
  {
    form,
    // Words that break a law by themselves go before it, also by their id.
    id: 'cue.wrote-up-for',
    about:
      'Whoever inspects or audits a government cites it, writes it up or takes it to task for what it did or failed to do.',
    source: 'inspections and audits of towns',
    pattern:
      /(?<=\bfor )(?:(?:not|never|also|again|repeatedly|improperly|allegedly) ){0,2}(?:[a-z]{3,16}ing(?<!\b(?:during|being|failing|everything|nothing|anything|something|morning|evening|building|meeting|ceiling|hearing|training|spring))|having|failures? to|failing to|lack of)(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'any',
    blamed: true,
    examples: [
      {
        text: 'State inspectors wrote up the Adair County, Okla., jail for skipping fire drills.',
        finds: 'skipping',
        as: 'non_compliant',
      },
      {
        text: 'The audit takes Bethel, Maine, to task for paying bills without a vote.',
        finds: 'paying',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Inspectors wrote up an Adair County, Okla., diner for serving raw eggs.',
      'The columnist scolded Bethel, Maine, for raising taxes.',
    ],
  },
]
