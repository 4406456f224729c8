/** Cues that say that there is no compliance, as a state and as a noun. */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

export const noncomplianceCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.out-of-compliance',
    about: 'A government is out of compliance, noncompliant or not in attainment.',
    source: 'grant letters, air-quality designations',
    pattern:
      /\b(?:(?:fall(?:s|en)?|fell) (?:out|short) of (?:full )?compliance|(?:out|short) of (?:(?:operational|full|substantial|complete|total) )?compliance|(?:far|a long way|miles|years) from (?:(?:full|substantial|complete|total) )?compliance|nowhere near (?:full )?compliance|in (?:\w+ )?non-?compliance|non-?compliant(?! (?:driver|patient|business|vehicle|product)s?)|non-?conforming(?= (?:under|with|to))|(?:in )?(?:non-?attainment(?! (?:areas|status))(?: area)?|(?<=\bas )non-?attainment areas)|out of attainment)(?: with| of| for| under| to(?= (?:the|its|state|federal)))?(?![\w-])/g,
    polarity: 'violates',
    frame: 'predicate',
    object: 'any',
    sharesNorm: true,
    examples: [
      {
        text: 'Nevada is out of compliance with the Real ID Act.',
        finds: 'out of compliance with',
        as: 'non_compliant',
      },
      {
        text: 'The EPA designated Walker County nonattainment for ozone.',
        finds: 'nonattainment for',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Jurisdictions out of compliance could lose money.', 'A Reno firm is noncompliant with tax law.'],
  },
  {
    form,
    id: 'cue.noncompliance-by',
    about: "A government's noncompliance, as a noun: Ohio's noncompliance with the decree, noncompliance by Ohio.",
    source: 'monitors and grant letters',
    pattern: /\b(?<!\bin )(?<!\bin \w{1,16} )non-?compliance(?: with| by)(?![\w-])/g,
    polarity: 'violates',
    frame: 'noun',
    object: 'legal',
    standing: true,
    examples: [
      {
        text: "The monitor documented Seattle's noncompliance with the consent decree.",
        finds: 'noncompliance with',
        as: 'non_compliant',
      },
    ],
    near_misses: ['The agency sent Seattle a definition of noncompliance with the consent decree.'],
  },
  {
    form,
    id: 'cue.for-noncompliance',
    about: 'A government is cited or fined for noncompliance, or has its own, with a law that is not named.',
    source: 'agency letters',
    pattern:
      /(?<=(?: for|'s|'s (?:continued|ongoing|persistent|willful|chronic|repeated|flagrant)) )non-?compliance(?! (?:with|by|polic(?:y|ies)|rates?|notices?)\b)(?![\w-])/g,
    polarity: 'violates',
    frame: 'noun',
    general: true,
    object: 'any',
    examples: [
      {
        text: 'The state cited Nye County, Nev., for noncompliance.',
        finds: 'noncompliance',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'The act sets fines for noncompliance in Nye County, Nev.',
      'A Nye County, Nev., firm was fined for noncompliance.',
    ],
  },
  {
    form,
    id: 'cue.areas-of-noncompliance',
    about: 'Areas, findings or instances of noncompliance that somebody found or that a government has.',
    source: 'inspection reports',
    pattern:
      /\b(?:areas?|findings?|instances?|cases?|points?|items?|issues?|examples?|acts?|patterns?|years) of (?:\w+ )?non-?compliance(?: by)?(?! with\b)(?![\w-])/g,
    polarity: 'violates',
    frame: 'noun',
    object: 'any',
    examples: [
      {
        text: 'State inspectors found three areas of noncompliance at the Lea County, N.M., jail.',
        finds: 'areas of noncompliance',
        as: 'non_compliant',
      },
    ],
    near_misses: ['The manual for Lea County, N.M., lists areas of noncompliance that inspectors look for.'],
  },
]
