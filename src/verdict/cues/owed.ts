/** What was owed under a law and not given, told after the fact: "should have released it under the act", "was wrong to close the meeting under". */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

/** What is thought, said or wanted: no deed that a law could forbid. */
const MINDS =
  '(?:be|ask|think|say|worry|expect|want|demand|fear|believe|hope|complain|note|predict|question|feel|see|warn|point|call|insist|assume|raise|seek|push|fight|sue|appeal)\\b'

export const owedCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.should-have',
    about: 'A government should have done under a law what it did not do, or should not have done what it did.',
    source: 'opinions on meetings and records; suits over land use',
    pattern:
      /\bshould(?: not|n't| never)? have (?:also |first |instead )?(?!been )\w{2,14}(?:ed|en|wn|ld|de|nt|pt|id|et|ut|ne)(?![\w-])/g,
    polarity: 'violates',
    frame: 'adverb',
    object: 'legal',
    examples: [
      {
        text: 'The judge ruled that Waco, Texas, should have released the emails under the records act.',
        finds: 'should have released',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'A Waco, Texas, hospital should have released the emails under state law.',
      'Waco, Texas, should release the emails under the records act, the judge said.',
    ],
  },
  {
    form,
    id: 'cue.wrong-to',
    about: 'A government was wrong, or erred, to do something under a law.',
    source: 'opinions on meetings and records',
    pattern: new RegExp(
      String.raw`(?<!\bit )\b(?:(?:was|were|been) (?:also |clearly )?(?:wrong|incorrect|mistaken) (?:not )?to(?! ${MINDS})|err(?:s|ed) (?:in|by|when|under))(?![\w-])`,
      'g',
    ),
    polarity: 'violates',
    frame: 'adverb',
    object: 'legal',
    examples: [
      {
        text: 'The attorney general wrote that Waco, Texas, was wrong to close the meeting under the open meetings act.',
        finds: 'was wrong to',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'A Waco, Texas, firm was wrong to raise the rent under state law.',
      'Waco, Texas, argued that it was wrong to apply the order to a case from Dallas.',
    ],
  },
  {
    form,
    id: 'cue.right-to-do',
    about: 'A government was right or correct to do something under a law.',
    source: 'opinions on meetings and records',
    pattern: new RegExp(
      String.raw`(?<!\bit )\b(?:was|were|been) (?:also |clearly )?(?:right|correct|justified) (?:(?:not )?to(?! ${MINDS})|in (?=[a-z]+ing\b))(?![\w-])`,
      'g',
    ),
    polarity: 'complies',
    frame: 'adverb',
    object: 'legal',
    examples: [
      {
        text: 'The attorney general wrote that Waco, Texas, was right to close the meeting under the open meetings act.',
        finds: 'was right to',
        as: 'compliant',
      },
    ],
    near_misses: ['A Waco, Texas, firm was right to raise the rent under state law.'],
  },
  {
    form,
    id: 'cue.misapply',
    about: 'A government misapplies or misreads a law in what it does.',
    source: 'opinions on meetings and records; suits over land use',
    pattern:
      /\bmis(?:appl(?:y|ies|ied)|interpret(?:s|ed)|constru(?:es|ed)|read|reads|used)(?= (?:(?!(?:that|which|who|said)\b)[\w.'-]+ ){1,8}(?:when|in|by)\b)(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Waco, Texas, misapplied the records act when it denied the request, the judge ruled.',
        finds: 'misapplied',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'A Waco, Texas, judge misapplied the records act when he dismissed the suit, the appeals court said.',
      'A Waco, Texas, bank misread the law when it denied the loan.',
    ],
  },
  {
    form,
    id: 'cue.before-required',
    about: 'A government acts before the hearing, vote or study that a law requires.',
    source: 'suits over land use',
    pattern:
      /\b(?:approved|issued|granted|adopted|passed|signed|sold|bought|awarded|began|started|closed|razed|demolished|rezoned|annexed|seized|certified) (?:[\w$'-]+ ){1,4}?before(?: holding| getting| completing| conducting| giving| receiving)?(?= (?:the|an?|any) (?:\w+ )?(?:hearings?|votes?|review|study|notice|approval|inspections?|bids?|audit|consent|consultation|analysis|assessment)\b)(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    measured: { verb: 'requires', after: 'deed' },
    examples: [
      {
        text: 'Waco, Texas, issued the permit before the hearing that the zoning code requires, the judge found.',
        finds: 'issued the permit before',
        as: 'non_compliant',
      },
    ],
    near_misses: ['A Waco, Texas, firm broke ground before the hearing that the zoning code requires.'],
  },
]
