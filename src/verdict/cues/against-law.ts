/** How something is done against a law, or how one law stands to another: "in defiance of", "in the teeth of", "an affront to". */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

export const againstLawCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.against-law',
    about: 'A government does something in defiance, in disregard or in the teeth of a norm, heedless of it.',
    source: 'court news and audits',
    pattern:
      /\b(?:in (?:an? )?(?:[a-z]{4,14},? (?:and [a-z]{4,14} )?)?(?:defiance of|disregard (?:of|for)|derogation of|transgression of)|in the teeth of|heedless of|(?:with(?:out| little| no| scant)|showing no) (?:any |proper |due )?regard (?:for|to)|unmindful of|^against(?= (?:(?:the|a|an|its|their|his|her|two|state|federal|city|county|direct|express|court|explicit|own) ){0,4}(?:(?:court|judge)(?:'s)? )?(?:orders?|laws?|injunctions?|rulings?|decree|charter|constitution)\b))(?![\w-])/g,
    polarity: 'violates',
    frame: 'predicate',
    adjunct: true,
    persons: true,
    object: 'legal',
    examples: [
      {
        text: 'Defying nobody but the court, Laredo, Texas, felled the trees in open defiance of the injunction.',
        finds: 'in open defiance of',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Laredo, Texas, held its parade in defiance of the heat.',
      'Skaters in Laredo, Texas, race in disregard of the ordinance.',
    ],
  },
  {
    form,
    id: 'cue.without-following',
    about: 'A government does something without following a norm or complying with it.',
    source: 'audits and council news',
    pattern:
      /(?<!\b(?:years?|months?|weeks?|days|decades?|go|goes|gone|going|went) )\bwithout (?:first |fully |properly |even |ever )?(?:following|complying with|obeying|heeding|honou?ring|observing|adhering to|abiding by|satisfying|fulfilling|meeting)(?![\w-])/g,
    polarity: 'violates',
    frame: 'predicate',
    adjunct: true,
    object: 'legal',
    examples: [
      {
        text: 'Laredo, Texas, sold the park without following state law, the auditor wrote.',
        finds: 'without following',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Laredo, Texas, cannot sell the park without following state law.',
      'A Laredo, Texas, firm sold the plant without complying with the decree.',
    ],
  },
  {
    form,
    id: 'cue.is-against',
    about: 'What a government did is against a norm.',
    source: 'council news and court news',
    pattern:
      /(?<=\b(?:which|that|this|it|did|does) )(?:is|was|are|were) (?:directly |clearly |plainly |also |flatly |still )?against(?! (?:him|her|them|us|me|you|it)\b)(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Waco, Texas, met without a quorum, which is against the city charter.',
        finds: 'is against',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Waco, Texas, heard from a group that is against the city charter.',
      'Waco, Texas, met a day after the vote, which was against the merger.',
    ],
  },
  {
    form,
    id: 'cue.affront-to',
    about: 'A law or deed of a government is an affront to a norm or in conflict, at war or at variance with it.',
    source: 'rulings and briefs',
    pattern:
      /\b(?:(?:an? )?(?:\w{4,10} )?(?:affront|insult) to|(?:in (?:\w{4,10} )?(?:conflict|collision|discord)|at (?:variance|war|loggerheads)) with)(?![\w-])/g,
    polarity: 'violates',
    frame: 'predicate',
    object: 'legal',
    examples: [
      {
        text: "Tampa, Fla.'s curfew is an affront to the First Amendment, the judge wrote.",
        finds: 'an affront to',
        as: 'non_compliant',
      },
      {
        text: "Georgia's fee is in direct conflict with the Voting Rights Act, the court held.",
        finds: 'in direct conflict with',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'The tower is an affront to the skyline of Tampa, Fla.',
      'Two aides in Tampa, Fla., were in conflict with the mayor.',
    ],
  },
  {
    form,
    id: 'cue.clash-with',
    about: 'A law or deed of a government clashes or conflicts with a norm, contradicts it, does violence to it.',
    source: 'rulings and briefs',
    pattern:
      /\b(?:(?:conflict|clash)(?:s|es|ed|ing)? with|collid(?:e|es|ed|ing) with|contradict(?:s|ed|ing)?|(?:do|does|did|doing|done) violence to|affront(?:s|ed|ing)?)(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: "Boise's parade fee clashes with the First Amendment, the judge ruled.",
        finds: 'clashes with',
        as: 'non_compliant',
      },
    ],
    near_misses: ['The parade in Boise conflicts with a road race.', 'The Boise mayor contradicted the police chief.'],
  },
]
