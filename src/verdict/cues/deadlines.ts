/** Deadlines that a court or a law sets, beaten and let pass, and permits and powers that a government acts without. */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

export const deadlineCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.past-deadline',
    about: 'A government does not do something by a deadline that a law or court has set.',
    source: 'auditors of towns; consent decrees',
    pattern:
      /\b(?:(?:fail(?:s|ed|ing)?|neglect(?:s|ed|ing)?) to|(?:did|has|have|had)(?: not|n't)|never) (?:\w+ ){1,5}(?:by|before)(?= (?:the|a|its) (?:(?:court|judge|decree|law)'s|court-\w+|statutory|legal|state|federal) deadlines?\b)/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Selma, Ala., failed to file its audit by the statutory deadline.',
        finds: 'failed to file its audit by',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Selma, Ala., failed to fix the slide by the deadline.'],
  },
  {
    form,
    id: 'cue.let-deadline-pass',
    about: 'A government lets a deadline that a law or court has set pass.',
    source: 'consent decrees',
    pattern:
      /\b(?:let|lets|letting)(?= (?:the|its|a|every) (?:(?:(?:court|judge|decree|law|act|settlement)'s|court-\w+|statutory|legal|federal) deadlines?|deadlines? (?:set )?(?:by|in|under) (?:the|its|state|federal) (?:\w+ )?(?:court|judge|law|act|decree|settlement|order)) (?:pass|lapse|slip|slide|expire)\b)(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: "Gary, Ind., let the court's deadline lapse without a plan, the monitor said.",
        finds: 'let',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Gary, Ind., let the deadline for bids pass.'],
  },
  {
    form,
    id: 'cue.beat-deadline',
    about: 'A government beats a deadline that a law or court has set.',
    source: 'consent decrees',
    pattern:
      /\b(?:beat|beats|beaten|beating|made|makes)(?= (?:the|a|its|every|each) (?:(?:court|judge|decree|law|act|settlement)'s|court-\w+|statutory|legal) (?:\w+ )?deadlines?\b| (?:the|a|its|every|each) (?:\w+ )?deadlines? (?:(?:set|imposed|fixed) )?(?:by|in|under) (?:the |a |its |state |federal )?(?:\w+ )?(?:court|judge|law|act|decree|settlement|order|statute)\b)(?![\w-])/g,
    polarity: 'complies',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Gary, Ind., made its deadline under the decree, the judge said.',
        finds: 'made',
        as: 'compliant',
      },
    ],
    near_misses: ['Gary, Ind., beat the deadline to apply for the grant.'],
  },
  {
    form,
    id: 'cue.let-lapse',
    about: 'A government lets a permit or licence that a norm requires lapse.',
    source: 'environment news',
    pattern: /\b(?:let|lets|letting)(?= (?:the|its|a|every) (?:\w+ ){0,7}(?:lapse|expire)\b)(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    measured: { verb: 'requires', after: 'deed' },
    examples: [
      {
        text: 'Ogden, Utah, let the permit required by the Clean Water Act lapse, the state said.',
        finds: 'let',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Ogden, Utah, let its permit for the fair lapse.'],
  },
  {
    form,
    id: 'cue.without-permit',
    about: 'A government runs, builds or discharges something without a permit.',
    source: 'environment news',
    pattern:
      /\b(?:operat(?:e|es|ed|ing)|run|runs|ran|running|discharg(?:e|es|ed|ing)|dump(?:s|ed|ing)?|built|build|builds|building|pump(?:s|ed|ing)?|dredg(?:e|es|ed|ing)|fill(?:s|ed|ing)?|burn(?:s|ed|ing)?) (?:\w+ ){0,4}without (?:(?:an?|the|its|any) )?(?:(?:valid|current|required|state|federal|discharge|stormwater|air|operating) ){0,2}(?:permits?|licen[cs]es?)(?: (?:under|required by))?(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'any',
    examples: [
      {
        text: 'Ogden, Utah, operated its landfill without a valid state permit, the EPA said.',
        finds: 'operated its landfill without a valid state permit',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'A rancher in Ogden, Utah, built the dam without a permit, the state said.',
      'Ogden, Utah, lets vendors sell without a permit.',
    ],
  },
  {
    form,
    id: 'cue.without-authority',
    about: 'A government acts without legal authority, or without authority under a law.',
    source: 'rulings',
    pattern:
      /\bwithout (?:any )?(?:(?:legal|lawful|statutory|constitutional) (?:authority|authorization|basis|justification)|authority(?= (?:under|in) (?:the |its )?(?:[\w.]+ )?(?:law|code|constitution|charter|act|statute)s?\b))(?: under)?(?![\w-])/g,
    polarity: 'violates',
    frame: 'adverb',
    object: 'any',
    examples: [
      {
        text: 'The Ogden, Utah, police seized the cars without legal authority, a judge ruled.',
        finds: 'without legal authority',
        as: 'non_compliant',
      },
    ],
    near_misses: ['A man entered the Ogden, Utah, jail without legal authority.'],
  },
]
