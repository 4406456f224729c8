/** Deadlines that a court or a law sets, beaten and let pass, and permits and powers that a government acts without. */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

/** What a deadline behind the words may begin with; `isSetDeadline` looks whether one stands there, and who has set it. */
const A_DEADLINE = String.raw`(?= (?:no|none|not|any|the|its|an?|every|each|both|that|another|this|two|three|several|\d+)\b)`

/** What governments do by a deadline. */
const DONE =
  '(?:filed|submitted|sent|turned (?:in|over)|posted|published|adopted|answered|responded|replied|finished|completed|paid|released|certified|approved|produced|handed (?:over|in)|delivered|issued|notified|reported|mailed|voted|passed|closed|opened|installed|built|replaced|hired|held|redrew|drew)'

export const deadlineCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.past-deadline',
    about: 'A government does not do something by a deadline that a law or court has set.',
    source: 'auditors of towns; consent decrees',
    pattern: new RegExp(
      String.raw`\b(?:(?:fail(?:s|ed|ing)?|neglect(?:s|ed|ing)?) to|(?:did|has|have|had)(?: not|n't)|never) (?:[\w'$.-]+ ){1,8}?(?:by|before)${A_DEADLINE}`,
      'g',
    ),
    polarity: 'violates',
    frame: 'verb',
    deadline: true,
    object: 'any',
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
    id: 'cue.miss-deadline',
    about:
      'A government misses or blows a deadline or a limit of time that a law or court has set, or some of its benchmarks.',
    source: 'consent decrees; records laws',
    pattern:
      /\b(?:miss(?:es|ed|ing)?|(?:bl[eo]w|blows|blown|blowing|bust(?:s|ed)?|sailed)(?: past| through)?|overran|overshot)(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    deadline: true,
    object: 'any',
    examples: [
      {
        text: 'Gary, Ind., missed the 21-day limit for such tests, the judge found.',
        finds: 'missed',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Gary, Ind., missed the deadline for the grant.', 'A Gary, Ind., man missed the 30-day limit.'],
  },
  {
    form,
    id: 'cue.done-past-deadline',
    about: 'A government does something after the deadline that a law or court has set for it.',
    source: 'auditors of towns',
    pattern: new RegExp(String.raw`(?<!\bto )\b${DONE} (?:[\w'$.,-]+ ){0,5}?(?:after|past|beyond)${A_DEADLINE}`, 'g'),
    polarity: 'violates',
    frame: 'verb',
    deadline: true,
    object: 'any',
    examples: [
      {
        text: 'Gary, Ind., filed its budget 47 days after the date set by state law, the auditor said.',
        finds: 'filed its budget 47 days after',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Gary, Ind., filed its brief 47 days after the trial.'],
  },
  {
    form,
    id: 'cue.done-by-deadline',
    about: 'A government does something by the deadline that a law or court has set for it, or before it.',
    source: 'auditors of towns',
    pattern: new RegExp(
      String.raw`(?<!\bto )\b${DONE} (?:[\w'$.,-]+ ){0,7}?(?:by|before|ahead of|within)${A_DEADLINE}`,
      'g',
    ),
    polarity: 'complies',
    frame: 'verb',
    deadline: true,
    object: 'any',
    examples: [
      {
        text: 'Gary, Ind., filed its budget two days before the statutory deadline, the auditor said.',
        finds: 'filed its budget two days before',
        as: 'compliant',
      },
    ],
    near_misses: ['Gary, Ind., hopes to file its budget before the statutory deadline.'],
  },
  {
    form,
    id: 'cue.bound-and-has-not',
    about: 'A government was bound by law or order to do something and has not done it.',
    source: 'letters of regulators',
    pattern:
      /\b(?:(?:has not|have not|had not|hasn't|haven't|hadn't|did not|didn't|never|has yet to|have yet to|fail(?:s|ed) to) [a-z]+(?: [\w'-]+){1,4} (?:it|they) (?:was|were|is|are|had been) (?:required|obliged|obligated|bound|ordered) to)(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    holdsNorm: true,
    object: 'any',
    examples: [
      {
        text: 'The state said Gary, Ind., has not replaced the pump it was obliged to.',
        finds: 'has not replaced the pump it was obliged to',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Gary, Ind., was obliged to replace the pump and did.',
      'A Gary, Ind., firm was ordered to replace the pump and has not.',
    ],
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
