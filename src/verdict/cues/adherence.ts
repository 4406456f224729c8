/** Nouns of keeping: "the city's adherence to the decree", "faithful observance of the act by". */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

export const adherenceCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.adherence-to',
    about: "A government's adherence or fidelity to a norm, its observance of or conformity with one, as a noun.",
    source: 'monitors and audits',
    pattern:
      /\b(?<!\b(?:in|into|non|dis)[ -])(?<!(?<!\black )\bof )(?<!\bin \w{1,20} )(?:(?:strict|full|faithful|close|careful|complete|scrupulous|continued|steady|substantial) )?(?:adherence (?:to|by)|observance (?:of|by)|obedience to|(?:fidelity|faithfulness) to|conform(?:ity|ance) (?:with|to)|fulfillment of)(?![\w-])/g,
    polarity: 'complies',
    frame: 'noun',
    object: 'legal',
    examples: [
      {
        text: "The monitor praised Seattle's adherence to the consent decree.",
        finds: 'adherence to',
        as: 'compliant',
      },
      {
        text: "The judge cited Seattle's lack of adherence to the consent decree.",
        finds: 'adherence to',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'The union wants adherence to the contract by Seattle.',
      "The monitor praised Seattle's observance of the holiday.",
    ],
  },
]
