/** Figures of speech for getting round a law or making light of it: "rode roughshod over", "did an end run around", "paid no heed to". */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

export const dodgingCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.get-around',
    about: 'A government dodges a norm, gets around it, cuts corners on it, does an end run around it.',
    source: 'audits and local news',
    pattern:
      /\b(?:dodg(?:e|es|ed|ing)|duck(?:s|ed|ing)|elud(?:e|es|ed|ing)|(?:get|gets|getting|got|gotten|skate|skates|skated|skating|went|goes|gone|going|(?:slip|work|maneuver|tiptoe|weav|danc)(?:e|es|s|ed|ped|ing|ping|d)?) (?:its way |their way )?around|(?:find|finds|found|finding) (?:a way|ways) around|exploit(?:s|ed|ing)? (?:a |the )?loopholes? in|(?:weasel|wriggl|squirm|worm)(?:e|es|s|ed|ing|led|ling)? (?:its way |their way )?out of|(?:do|does|did|done|doing|make|makes|made|making|attempted|tried|pull|pulls|pulled|pulling)(?: off)? an end[- ]run around|(?:is|was|were|are|amount(?:s|ed)? to) an end[- ]run around|(?:cut|cuts|cutting) corners on)(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Peoria, Ill., did an end run around the bidding law, the auditor wrote.',
        finds: 'did an end run around',
        as: 'non_compliant',
      },
      {
        text: 'The monitor said Erie County, N.Y., dodged its obligations under the settlement.',
        finds: 'dodged',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Peoria, Ill., got around to its budget.', 'A Peoria, Ill., landlord dodged the housing code.'],
  },
  {
    form,
    id: 'cue.make-light-of',
    about: 'A government shrugs off a norm, pays it no heed or mere lip service, scoffs at it, flies in its face.',
    source: 'court news and opinion pages',
    pattern:
      /\b(?:shrug(?:s|ged|ging)? off|brush(?:es|ed|ing)? off|(?:brush(?:es|ed|ing)?|cast(?:s|ing)?|sweep(?:s|ing)?|swept) aside|(?:blow|blows|blowing|blew|blown) off|scoff(?:s|ed|ing)? at|spurn(?:s|ed|ing)?|(?:pay|pays|paid|paying|gave|gives|giving|given) (?:no|little|scant) (?:heed|attention|mind) to|(?:give|gives|gave|given|giving) short shrift to|(?:pay|pays|paid|paying|gave|gives) (?:only |mere |nothing but |little more than )?lip service to|(?:fly|flies|flew|flown|flying) in the face of|wag(?:s|ged|ging)? (?:its|their|his|her) fingers? at|(?:ride|rides|rode|ridden|riding) roughshod over|turn(?:s|ed|ing)? a deaf ear to|(?:close|closes|closed|closing|shut|shuts|shutting) (?:its|their) eyes to|balk(?:s|ed|ing)? at|(?:rebuff|disavow)(?:s|ed|ing)?|shun(?:s|ned|ning)?)(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Tampa, Fla., shrugged off the court order, lawyers for the tenants said.',
        finds: 'shrugged off',
        as: 'non_compliant',
      },
      {
        text: "Lowell, Mass.'s hiring rules fly in the face of the Civil Rights Act, the union said.",
        finds: 'fly in the face of',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Tampa, Fla., shrugged off the storm.',
      'Tampa, Fla., scoffed at the Tampa Bay Rays, who broke the rules.',
    ],
  },
  {
    form,
    id: 'cue.go-back-on',
    about: 'A government goes back on a settlement, breaks faith with it, falls down on its duties, defaults on them.',
    source: 'news of settlements and treaties',
    pattern:
      /\b(?:(?:go|goes|going|gone|went) back on|back(?:s|ed|ing)? out of|(?:break|breaks|broke|broken|breaking) faith with|(?:fall|falls|fell|fallen|falling) down on|default(?:s|ed|ing)? (?:on|under)|walk(?:s|ed|ing)? away from)(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Montana went back on the water compact, the tribe said.',
        finds: 'went back on',
        as: 'non_compliant',
      },
      {
        text: 'The monitor said Yonkers fell down on its obligations under the decree.',
        finds: 'fell down on',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Montana went back on the market with new bonds.',
      'A Yonkers firm defaulted on its obligations under the lease.',
    ],
  },
  {
    form,
    id: 'cue.wrong-side',
    about: 'A government is on the wrong side of the law, out of bounds or in default under it.',
    source: 'court news and opinion pages',
    pattern:
      /\b(?:on the wrong side of|out of bounds under|in default (?:under|of|on)|(?:beyond|outside) the (?:bounds|limits|confines) of|(?:act(?:s|ed|ing)?|operat(?:e|es|ed|ing)|stray(?:s|ed|ing)?|step(?:s|ped|ping)?|went|goes|gone) outside(?= (?:of )?(?:the )?(?:state |federal )?(?:law|constitution)\b))(?![\w-])/g,
    polarity: 'violates',
    frame: 'predicate',
    object: 'legal',
    examples: [
      {
        text: 'Fresno County is on the wrong side of the Brown Act, the district attorney said.',
        finds: 'on the wrong side of',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Fresno County is on the wrong side of the river.',
      'A Fresno County man is on the wrong side of the law.',
    ],
  },
]
