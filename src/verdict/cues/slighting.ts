/** Verbs for treating a law as if it did not bind: "dishonored the compact", "neglected its duties", "bent the rules". */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

export const slightingCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.slight',
    about: 'A government dishonors, neglects, repudiates, scorns, subverts or plays fast and loose with a norm.',
    source: 'audits, briefs and opinion pages',
    pattern:
      /\b(?:dishonou?r(?:s|ed|ing)?|neglect(?:s|ed|ing)?(?! to\b)|(?:repudiat|abrogat)(?:e|es|ed|ing)|scorn(?:s|ed|ing)?|(?:subvert|thwart|flaunt|betray|stonewall|overlook)(?:s|ed|ing)?|play(?:s|ed|ing)? fast and loose with|(?:make|makes|made|making) (?:a )?(?:travesty|nonsense|light) of|turn(?:s|ed|ing)? up (?:its|their|his|her) noses? at|turn(?:s|ed|ing)? (?:its|their|his|her) noses? up at|(?:give|gives|gave|giving) the back of (?:its|their|his|her) hands? to|(?:run|runs|ran|running|play|plays|played|playing) (?:loose|free) with|fail(?:s|ed|ing)?(?: in)?(?= (?:its|their|his|her) (?:\w+ ){0,2}(?:duty|duties|obligations?|responsibilit(?:y|ies))\b))(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Kansas dishonored the compact that divides the Arkansas River, the suit says.',
        finds: 'dishonored',
        as: 'non_compliant',
      },
      {
        text: 'Auditors said Reading, Pa., played fast and loose with the state bidding law.',
        finds: 'played fast and loose with',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Reading, Pa., neglected its parks.',
      'A Reading, Pa., landlord neglected his duties under the housing code.',
    ],
  },
  {
    form,
    id: 'cue.bend-rules',
    about: 'A government bends, twists or stretches a rule or a law, crosses a line that it draws.',
    source: 'audits and local news',
    pattern:
      /\b(?:(?:bend|bends|bent|bending|twist(?:s|ed|ing)?|stretch(?:es|ed|ing)?|gam(?:es|ed|ing))(?= (?:(?:the|its|their|state|federal|own|city|county) ){1,3}(?:\w+ )?(?:rules?|laws?|regulations?|code|ordinances?)\b)|(?:cross|crosses|crossed|crossing|step|steps|stepped|stepping) (?:over )?the (?:\w+ )?line (?:set|drawn|marked|laid down)(?: down)? (?:by|in))(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Investigators said Elko, Nev., bent the rules of the state grant.',
        finds: 'bent',
        as: 'non_compliant',
      },
      {
        text: 'Salem, Ore., crossed the line drawn by the Establishment Clause, the court held.',
        finds: 'crossed the line drawn by',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Elko, Nev., stretched its budget.', 'Runners in Salem, Ore., crossed the line set by the sponsors.'],
  },
  {
    form,
    id: 'cue.encroach-on',
    about: 'A government encroaches on a right, impinges on it, abridges it, tramples it underfoot.',
    source: 'civil rights news',
    pattern:
      /\b(?:(?:encroach|trench|trespass|intrud|imping)(?:e|es|ed|ing)? (?:on|upon)|abridg(?:e|es|ed|ing)|(?:shred|trash|desecrat|flatten)(?:e|es|s|ed|d|ing|ded|ding)?|(?:tread|treads|trod|treading|stomp|stomps|stomped|stomping) on)(?= (?:[\w']+ ){0,6}(?:rights?|amendment|constitution|clause|freedoms?|liberties)\b)(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'any',
    examples: [
      {
        text: "Peoria's parade ordinance abridges the First Amendment rights of marchers, the judge wrote.",
        finds: 'abridges',
        as: 'non_compliant',
      },
    ],
    near_misses: ['A new mall encroaches on the park in Peoria.'],
  },
  {
    form,
    id: 'cue.treat-as-optional',
    about: 'A government treats a norm as optional or as a mere suggestion.',
    source: 'opinion pages and briefs',
    pattern:
      /\b(?:treat|view|regard)(?:s|ed|ing)?(?= (?:[\w'-]+ ){2,7}as (?:optional|advisory|voluntary|merely|a suggestion|a mere|suggestions|mere|a dead letter|a nuisance|a joke)\b)/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Yuma, Ariz., treats the open meeting law as optional, the newspaper argued.',
        finds: 'treats',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Yuma, Ariz., treats the curfew for its pool as a test.'],
  },
]
