/** Turns of phrase for keeping a law or a promise that binds: "sticks to", "held up its end of", "carried out the order". */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

export const keepingCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.stick-to',
    about: 'A government sticks, hews, keeps or holds fast to a norm.',
    source: 'local news and monitors',
    pattern:
      /\b(?:(?:stick|sticks|sticking|stuck) (?:closely |strictly |faithfully )?(?:to|by)|hew(?:s|ed|n|ing)? (?:closely )?to|(?:keep|keeps|keeping|kept)(?: (?:faithfully|strictly|closely))? to|(?:hold|holds|holding|held) fast to|cleav(?:e|es|ed|ing) to|(?:stay|stays|stayed|staying|remain|remains|remained|remaining|been|is|are|was|were) (?:true|faithful) to)(?![\w-])/g,
    polarity: 'complies',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Rutland, Vt., has stuck to the settlement, the monitor wrote.',
        finds: 'stuck to',
        as: 'compliant',
      },
      {
        text: 'The tribe says Elko County never kept to the terms of the agreement.',
        finds: 'kept to',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Rutland, Vt., stuck to its plan for the rink.',
      'A Rutland, Vt., coach stuck to the rules of the game.',
    ],
  },
  {
    form,
    id: 'cue.keep-its-end',
    about:
      'A government keeps or holds up its end of a settlement, makes good on its obligations, discharges its duties.',
    source: 'news of settlements',
    pattern:
      /\b(?:(?:keep|keeps|keeping|kept|hold|holds|holding|held|uphold|upholds|upholding|upheld)(?: up)? (?:its|their|our|his|her) (?:end|side|part) of|(?:keep|keeps|keeping|kept|uphold|upholds|upheld|deliver(?:s|ed)? on)(?= (?:all |most |every one )?(?:of )?(?:its|their|our) (?:\w+ ){0,2}(?:promises?|pledges?|commitments?|obligations?|word) (?:under|in) )|(?:make|makes|making|made) good on|(?:perform|discharg|honou?r)(?:e|es|s|ed|ing)?(?= (?:all |each of |most of )?(?:of )?(?:its|their|our|the|every) (?:\w+ ){0,2}(?:dut(?:y|ies)|obligations?|commitments?)\b))(?![\w-])/g,
    polarity: 'complies',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Chelan County, Wash., kept its end of the settlement, the monitor said.',
        finds: 'kept its end of',
        as: 'compliant',
      },
      {
        text: 'A judge found that Maine has not made good on its obligations under the decree.',
        finds: 'made good on',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Chelan County, Wash., kept its end of the bridge open.',
      'A Maine builder made good on his obligations under the contract.',
    ],
  },
  {
    form,
    id: 'cue.carry-out',
    about: "A government carries out a court's order, a decree or its requirements.",
    source: 'news of decrees',
    pattern:
      /\b(?:(?:put|puts|putting)(?= the (?:[\w-]+ )?(?:decree|settlement|order) into (?:effect|practice|action)\b)|(?:carr(?:y|ies|ied|ying) out|execut(?:es|ed|ing)|implement(?:s|ed|ing)?)(?= (?:his|her) (?:[\w-]+ )?orders?\b| (?:(?:the|this|that|its|a|all|every|each|most|\d+|of|any) ){0,3}(?:(?:federal |state |district |u\.s\. |appeals )?(?:court|judge)(?:'s)? (?:\w+ )?orders?|(?:[\w-]+ ){0,2}(?:decree|settlement)|(?:[\w-]+ )?(?:requirements?|terms|provisions?|obligations?) (?:of|in|under))\b))(?![\w-])/g,
    polarity: 'complies',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Camden, N.J., has carried out most of the requirements of the settlement, the monitor said.',
        finds: 'carried out',
        as: 'partially_compliant',
      },
      {
        text: 'The judge said Oregon has not carried out the consent decree.',
        finds: 'carried out',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Camden, N.J., carried out a survey of its trees.', 'Oregon voted to carry out the consent decree.'],
  },
  {
    form,
    id: 'cue.observe-law',
    about: 'A government observes a law, a limit or a duty; not a holiday, a meeting or that something is so.',
    source: 'records and election news',
    pattern:
      /\bobserv(?:e|es|ed|ing)(?= (?:(?:the|all|every|each|its|their|most|some|any|of) ){0,3}(?:(?:[\w'-]+ ){0,4}?(?:act|law|laws|polic(?:y|ies)|requirements?|rules?|decree|settlement|limits?|amendment|statutes?|ordinances?|orders?|injunction|agreement|terms)|[\w.]+ (?:§+ )?\d[\d.:-]*)\b(?! (?:day|week|month|enforcement|school|firm|office|officers?|students?|that|was|were|being)\b))(?![\w-])/g,
    polarity: 'complies',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Waco, Texas, observed the Open Meetings Act, the district attorney concluded.',
        finds: 'observed',
        as: 'compliant',
      },
      {
        text: 'Waco, Texas, does not observe the limits of its permit, regulators said.',
        finds: 'observe',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Waco, Texas, observed Law Day on Friday.', 'Waco, Texas, observed that the law was old.'],
  },
  {
    form,
    id: 'cue.line-up-with',
    about: 'A law or plan of a government lines up, jibes, accords or harmonizes with a norm.',
    source: 'opinions of attorneys general',
    pattern:
      /\b(?:lin(?:e|es|ed|ing) up with|jib(?:e|es|ed|ing) with|accord(?:s|ed)? with|harmoniz(?:e|es|ed|ing) with|align(?:s|ed|ing)?(?: itself)? with|dovetail(?:s|ed|ing)? with)(?![\w-])/g,
    polarity: 'complies',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: "Moab, Utah's ordinance lines up with state law, the attorney general wrote.",
        finds: 'lines up with',
        as: 'compliant',
      },
      {
        text: "Moab, Utah's ordinance does not jibe with state law, the attorney general wrote.",
        finds: 'jibe with',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'The story that the Moab, Utah, guide told does not jibe with the record.',
      'The Moab, Utah, road lines up with the bridge.',
    ],
  },
  {
    form,
    id: 'cue.pass-muster',
    about: "A government's law or act passes constitutional or legal muster.",
    source: 'court news',
    pattern:
      /\b(?:pass(?:es|ed|ing)? (?:constitutional|legal|statutory) muster|(?:surviv(?:e|es|ed|ing)|withst(?:and|ands|ood|anding)) (?:constitutional|legal) scrutiny)(?: under)?(?![\w-])/g,
    polarity: 'complies',
    frame: 'predicate',
    object: 'any',
    norm: 'Constitution',
    examples: [
      {
        text: "Salem, Ore.'s camping ban passes constitutional muster, the judge ruled.",
        finds: 'passes constitutional muster',
        as: 'compliant',
      },
      {
        text: "Salem, Ore.'s camping ban does not pass constitutional muster, the judge ruled.",
        finds: 'pass constitutional muster',
        as: 'non_compliant',
      },
    ],
    near_misses: ['The judge asked whether a Salem, Ore., bakery passes muster.'],
  },
]
