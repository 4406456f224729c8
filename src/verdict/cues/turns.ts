/** Turns of phrase for keeping within a law and for leaving it: "strayed from", "went against", "played by the rules". */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

export const turnsOfPhrase: readonly CueRule[] = [
  {
    form,
    id: 'cue.stray-from',
    about: 'A government strays, departs or deviates from a norm, goes against it, reneges on it or oversteps it.',
    source: 'audits and local news',
    // "Department" and "against" stand in every other sentence.
    pattern:
      /\b(?:(?:stray|depart|deviat|veer)(?:s|e|es|ed|ing)? from|(?:go|goes|going|gone|went) against|(?:run|runs|running|ran) counter to|reneg(?:e|es|ed|ing) on|overstep(?:s|ped|ping)?)(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Auditors say Teton County, Idaho, strayed from federal procurement rules.',
        finds: 'strayed from',
        as: 'non_compliant',
      },
      {
        text: 'A judge found that Provo, Utah, went against state law.',
        finds: 'went against',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Teton County, Idaho, strayed from its plan to pave the road.',
      'Boise, Idaho, went against the tide and hired more clerks.',
    ],
  },
  {
    form,
    id: 'cue.deprive-of-rights',
    about: 'A government deprives people of their rights.',
    source: 'civil rights investigations',
    pattern:
      /\bdepriv(?:e|es|ed|ing) (?:[\w']+ ){1,5}of(?= (?:their|his|her|the|its) (?:[\w']+ ){0,3}(?:rights|right|protection|process|liberty)\b)/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'any',
    examples: [
      {
        text: 'The Justice Department found that Lexington, Miss., deprived residents of their constitutional rights.',
        finds: 'deprived residents of',
        as: 'non_compliant',
      },
    ],
    near_misses: ['The outage deprived residents of Lexington, Miss., of their heat.'],
  },
  {
    form,
    id: 'cue.by-the-rules',
    about: 'A government plays or goes by the rules or the book, does something by the book.',
    source: 'local news',
    pattern:
      /\b(?:(?:play(?:s|ed|ing)?|go(?:es|ing)?|gone|went|act(?:s|ed|ing)?)(?= by the (?:rules|book)\b)|(?:do(?:es|ne|ing)?|did|r[au]ns?|running|held|holds?|conduct(?:s|ed)?|handl(?:es|ed)|manag(?:es|ed)|carried out|carries out) (?:[\w'-]+ ){1,5}?by the book)(?![\w-])/g,
    polarity: 'complies',
    frame: 'predicate',
    object: 'any',
    examples: [
      {
        text: 'Rutland, Vt., played by the rules when it hired the chief, the ombudsman found.',
        finds: 'played',
        as: 'compliant',
      },
    ],
    near_misses: ['Teams in Rutland, Vt., play by the rules.', 'Rutland, Vt., should play by the rules.'],
  },
  {
    form,
    id: 'cue.comply-how',
    about:
      'A government complies in good faith, to the letter or without delay with a norm, keeps its letter and spirit.',
    source: 'court news',
    pattern:
      /\b(?:compl(?:y|ies|ied|ying) (?:in good faith|in spirit|in practice|on time|at once|to the letter|without delay|in (?:every|any|all) (?:way|detail)s?|as ordered|in every particular) with|(?:follow(?:s|ed|ing)?|honou?r(?:s|ed|ing)?|obey(?:s|ed|ing)?|compl(?:y|ies|ied|ying) with|adher(?:e|es|ed|ing) to|respect(?:s|ed|ing)?|observ(?:e|es|ed|ing)|keep(?:s|ing)?(?: to)?|kept(?: to)?|meets?|met|abid(?:e|es|ed|ing) by|upheld|uphold(?:s|ing)?|satisf(?:y|ies|ied)|fulfill?(?:s|ed)?|liv(?:es?|ed|ing) up to) (?:both )?(?:the )?(?:letter(?:,? (?:and|as well as) (?:the )?spirit)?|spirit and (?:the )?letter) of)(?![\w-])/g,
    polarity: 'complies',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Rutland, Vt., followed the letter and spirit of the open meetings law, the judge wrote.',
        finds: 'followed the letter and spirit of',
        as: 'compliant',
      },
      {
        text: 'Rutland, Vt., has not complied in good faith with the order, the judge wrote.',
        finds: 'complied in good faith with',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Rutland, Vt., honored the spirit of the holiday.'],
  },
  {
    form,
    id: 'cue.keep-word',
    about: 'A government keeps its word or its promise under an agreement.',
    source: 'news of treaties and settlements',
    pattern:
      /\b(?:keeps?|kept|keeping|honou?r(?:s|ed|ing)?|(?:made|makes?|making) good on|(?:stuck|stick|sticks) (?:to|by)|liv(?:es?|ed|ing) up to) (?:its|their|our) (?:word|promises?|pledges?|commitments?|end of the bargain|side of the bargain) (?:under|in)(?![\w-])/g,
    polarity: 'complies',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Maine did not keep its word under the settlement, the tribe said.',
        finds: 'keep its word under',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Rutland, Vt., kept its word and built the rink.'],
  },
  {
    form,
    id: 'cue.act-against',
    about: 'A government acts contrary to a norm; its law is repugnant to one.',
    source: 'court news',
    pattern:
      /\b(?:(?:act(?:s|ed|ing)?|proceed(?:s|ed|ing)?|behav(?:es|ed|ing)|operat(?:es|ed|ing)|r[au]ns?|went|did so) (?:\w+ly )?(?:contrary to|in opposition to|at variance with|inconsistently with|in (?:a way|a manner|ways) (?:contrary to|inconsistent with))|(?:repugnant|antithetical|anathema) to)(?![\w-])/g,
    polarity: 'violates',
    frame: 'predicate',
    object: 'legal',
    examples: [
      {
        text: "Provo, Utah's ordinance is repugnant to the constitution, the court held.",
        finds: 'repugnant to',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Provo, Utah, acted contrary to expectations.'],
  },
  {
    form,
    id: 'cue.in-conformity',
    about: 'Somebody finds a government in conformity, in harmony or in line with a norm.',
    source: 'agency reviews',
    pattern:
      /\bin (?:(?:full|complete|substantial|strict|close) (?:conformity|conformance|harmony|accord|accordance|keeping|line)|conformity|conformance) with(?![\w-])/g,
    polarity: 'complies',
    frame: 'predicate',
    object: 'legal',
    examples: [
      {
        text: "The panel found Provo, Utah's crime lab in full conformity with the federal standards.",
        finds: 'in full conformity with',
        as: 'compliant',
      },
    ],
    near_misses: ['The panel found an artist in Provo, Utah, in harmony with nature.'],
  },
  {
    form,
    id: 'cue.act-compliant',
    about: 'Something of a government is ADA compliant, HIPAA compliant, compliant with the law it names.',
    source: 'local news',
    pattern:
      /\b(?:ada|hipaa|ferpa|foia|title ix|title vi|real id|nepa|osha|prea|mutcd|cjis|wcag|section 508|code|decree|permit) compliant(?! (?:with|under)\b)(?= (?:and|but|or|on|since|as|for|in|again|now|by|because|when)\b|\s*[.,;:"]|$)/g,
    polarity: 'complies',
    frame: 'predicate',
    object: 'any',
    examples: [
      {
        text: "Provo, Utah's buses are ADA compliant, the auditor found.",
        finds: 'ADA compliant',
        as: 'compliant',
      },
    ],
    near_misses: ['A Provo, Utah, hotel is ADA compliant.'],
  },
  {
    form,
    id: 'cue.break-letter',
    about: 'A government violates the letter and the spirit of a norm.',
    source: 'opinion pages',
    pattern:
      /\b(?:violat(?:e|es|ed|ing)|breach(?:es|ed)|offend(?:s|ed)|ignor(?:e|es|ed|ing)|flout(?:s|ed|ing)?|br(?:eak|eaks|oke|oken)|contraven(?:e|es|ed)) (?:both |either )?the (?:letter(?:,? (?:and|or|if not|as well as) (?:the )?spirit)?|spirit (?:and|if not|or) (?:the )?letter) of(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Rutland, Vt., violated both the letter and the spirit of the records law, the judge wrote.',
        finds: 'violated both the letter and the spirit of',
        as: 'non_compliant',
      },
    ],
    near_misses: ['A Rutland, Vt., landlord violated the letter and the spirit of the lease law.'],
  },
  {
    form,
    id: 'cue.match-law',
    about: 'A plan or form of a government matches or tracks what a law requires; a government does right by it.',
    source: 'reviews of state plans',
    pattern:
      /\b(?:(?:match(?:es|ed)?|track(?:s|ed)?)(?= (?:(?:the|all|every|all of the) )?(?:federal|state|act's|law's|decree's|statutory|legal) (?:[\w-]+ ){0,2}(?:requirements?|standards?|statutes?|law|rules?|act|code)\b| (?:the |all |every )?(?:requirements?|standards?|terms) (?:of|in|set by) (?:the |state |federal )?(?:[\w.-]+ ){0,3}(?:law|act|statute|decree|settlement|code)\b)|(?:do|does|did|done|doing) right by|(?:beat|beats|beating)(?= (?:the|its|every|each|all) (?:[\w'-]+ ){0,2}deadlines? (?:set |imposed )?(?:in|by|under|of) (?:[\w'.-]+ ){0,3}(?:court|judge|order|decree|law|act|settlement|permit)\b)|dott?(?:ed|ing|s) every i(?: and cross(?:ed|ing|es) every t)?(?: that| in| of| required by)?)(?![\w-])/g,
    polarity: 'complies',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: "Moab, Utah's testing plan matches the federal requirements, the department found.",
        finds: 'matches',
        as: 'compliant',
      },
      {
        text: 'Moab, Utah, did right by the consent decree, the monitor said.',
        finds: 'did right by',
        as: 'compliant',
      },
    ],
    near_misses: ["Moab, Utah's rodeo matches the state's best.", 'Moab, Utah, did right by its fans.'],
  },
]
