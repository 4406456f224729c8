/** What is done, measured against what a law requires or allows: "well below what the decree demands", "more than its permit allows". */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

export const measureCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.below-required',
    about: 'What a government does is below or short of what a norm requires.',
    source: 'reports of monitors and inspectors',
    pattern:
      /\b(?:\d[\d,.]{0,11} (?:[\w-]{1,24} )?)?(?:below|short of|shy of|far from|(?:a )?far cry from|nowhere (?:near|close to)|a long way from|miles from)(?= (?:what|the|federal|state|legal|constitutional|court-ordered|statutory)\b)(?![\w-])/g,
    polarity: 'violates',
    frame: 'predicate',
    object: 'legal',
    measured: { verb: 'requires', after: 'amount' },
    examples: [
      {
        text: "Conditions at Lucas County, Ohio's jail are well below what the settlement requires, the monitor wrote.",
        finds: 'below',
        as: 'non_compliant',
      },
    ],
    near_misses: ["Rain at Lucas County, Ohio's jail was below what the forecast calls for."],
  },
  {
    form,
    id: 'cue.more-than-allowed',
    about: 'A government does or has more of something than a norm allows.',
    source: 'water and jail news',
    pattern:
      /\b(?:(?:more|longer|higher|greater|larger|faster|further|worse|later)(?: [\w'-]+){0,8} than|(?:twice|double|triple|above|over|beyond|in excess of|exceed(?:s|ed|ing)?)(?= (?:what|the (?:[\w-]+ ){0,3}(?:capacity|number|amount|size|population|hours|days))\b)|(?:twice|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|several) times) as (?:much|many|high|long|large)(?: [\w-]+){0,5} as)(?![\w-])/g,
    polarity: 'violates',
    frame: 'adverb',
    object: 'legal',
    measured: { verb: 'allows', after: 'amount' },
    examples: [
      {
        text: 'Toledo discharged more phosphorus than its permit allows, the agency said.',
        finds: 'more phosphorus than',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Toledo sold more boats than the harbor allows.',
      'Toledo discharged no more than its permit allows, the agency said.',
      'A Toledo refinery discharged more lead than its permit allows.',
    ],
  },
  {
    form,
    id: 'cue.past-allowed',
    about: 'A government goes past, above or over the number that a norm allows.',
    source: 'records and water news',
    pattern:
      /\b(?:above|over|past|beyond|in excess of)(?= the (?:\$?\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety)\b)(?![\w-])/g,
    polarity: 'violates',
    frame: 'adverb',
    object: 'legal',
    measured: { verb: 'allows', after: 'amount' },
    examples: [
      {
        text: 'Toledo answered 12 days past the 10 that the records act allows, the judge wrote.',
        finds: 'past',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Toledo finished past the 10 days that the mayor allows.'],
  },
  {
    form,
    id: 'cue.within-allowed',
    about: 'A government stays within, or keeps something below, the number that a norm allows.',
    source: 'records and water news',
    pattern:
      /\b(?:within|inside|below|under|less than|fewer than)(?= the (?:\$?\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety)\b)(?![\w-])/g,
    polarity: 'complies',
    frame: 'adverb',
    object: 'legal',
    measured: { verb: 'allows', after: 'amount' },
    examples: [
      {
        text: 'Toledo, Ohio, kept the jail below the 320 inmates that the decree allows, the monitor wrote.',
        finds: 'below',
        as: 'compliant',
      },
    ],
    near_misses: ['Toledo, Ohio, kept the jail below the 320 inmates that the mayor allows.'],
  },
  {
    form,
    id: 'cue.less-than-required',
    about: 'A government does or gives less of something, or does it later, than a norm requires.',
    source: 'audits and records news',
    pattern:
      /\b(?:(?:less|fewer|lower|smaller|shorter|later)(?: [\w'-]+){0,8} than|(?:less than |barely |only |about )?(?:half|a third|a quarter|a fifth) (?:as (?:many|much)(?: [\w'-]+){0,5} as|the (?:number|amount) of [\w-]+(?: [\w-]+)?(?= (?:that|the|its|state|federal) ))|(?:instead of|rather than)(?= (?:the|at least|its) ))(?![\w-])/g,
    polarity: 'violates',
    frame: 'adverb',
    object: 'legal',
    measured: { verb: 'requires', after: 'amount' },
    examples: [
      {
        text: 'Quincy, Ill., gave voters shorter notice than the charter requires, the judge found.',
        finds: 'shorter notice than',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Quincy, Ill., spent less money than the mayor demands.'],
  },
  {
    form,
    id: 'cue.more-than-required',
    about: 'A government does or gives more of something, or does it sooner, than a norm requires.',
    source: 'statements of officials',
    pattern: /\b(?:more|longer|higher|greater|larger|earlier|sooner|further)(?: [\w'-]+){0,5} than(?![\w-])/g,
    polarity: 'complies',
    frame: 'adverb',
    object: 'legal',
    measured: { verb: 'requires', after: 'amount' },
    examples: [
      {
        text: 'Quincy, Ill., gave voters longer notice than the charter requires, the judge found.',
        finds: 'longer notice than',
        as: 'compliant',
      },
    ],
    near_misses: ['Quincy, Ill., spent more money than the mayor demands.'],
  },
  {
    form,
    id: 'cue.over-rating',
    about: 'A government holds or puts more people in a house than it is rated or licensed for.',
    source: 'inspections of jails and shelters',
    pattern:
      /\b(?:(?:more|higher|greater|larger)(?: [\w'-]+){0,6} than|(?:over|above|beyond) (?:what|the \w+)|as many(?: [\w'-]+){0,4} as) (?:it|they|the \w+|(?:the|its) [\w-]+ \w+|each|any)(?:'s|'re| is| are| was| were) (?:\w+ )?(?:rated|licensed|certified|permitted|authorized|cleared|allowed|approved)(?: for| at| to \w+)?(?![\w-])/g,
    polarity: 'violates',
    frame: 'adverb',
    object: 'any',
    examples: [
      {
        text: 'Inspectors said Quincy, Ill., held 31 more people in its jail than it is rated for.',
        finds: 'more people in its jail than it is rated for',
        as: 'non_compliant',
      },
    ],
    near_misses: ['A Quincy, Ill., bar let in more people than it is licensed for.'],
  },
  {
    form,
    id: 'cue.do-what-is-required',
    about: 'A government does what a norm requires, or more.',
    source: 'statements of officials',
    pattern:
      /\b(?:(?:do|does|did|done|doing|provid(?:e|es|ed|ing)|post(?:s|ed|ing)?|disclos(?:e|es|ed|ing)) (?:(?:exactly|precisely|just|only|at least|far|well) )?(?:what|all(?: that)?|everything(?: that)?|more than|beyond)|(?:go|goes|went|gone|going) (?:far |well )?beyond|(?:exceed|surpass)(?:s|es|ed|ing)?(?= what\b))(?![\w-])/g,
    polarity: 'complies',
    frame: 'verb',
    object: 'legal',
    measured: { verb: 'requires', after: 'amount' },
    examples: [
      {
        text: 'Bangor, Maine, did what the consent decree requires, the monitor said.',
        finds: 'did what',
        as: 'compliant',
      },
    ],
    near_misses: [
      'The mayor of Bangor, Maine, did what the job requires.',
      'A Bangor, Maine, landlord did what the code requires.',
    ],
  },
  {
    form,
    id: 'cue.gave-what-is-required',
    about: 'A government gave, posted or held what a norm requires, says whoever judges it.',
    source: 'answers of officials; records news',
    pattern:
      /(?<!\b(?:be|been|being|is|are|was|were|not|never|n't|to) )\b(?:gave|given|posted|published|provided|held|filed|submitted|issued|sent|conducted|mailed|completed|performed|made|paid|installed|took|taken)(?! (?:no|none|neither|little|few|only|half|less|fewer|back)\b)(?![\w-])/g,
    polarity: 'complies',
    frame: 'verb',
    object: 'legal',
    measured: { verb: 'requires', after: 'deed' },
    ascribed: true,
    examples: [
      {
        text: 'Bangor, Maine, gave the notice that state law requires, the judge found.',
        finds: 'gave',
        as: 'compliant',
      },
    ],
    near_misses: [
      'Bangor, Maine, gave the notice that state law requires.',
      'A Bangor, Maine, landlord gave the notice that state law requires, the judge found.',
    ],
  },
  {
    form,
    id: 'cue.within-time-allowed',
    about: 'A government does something within the time that a norm allows.',
    source: 'records and election news',
    pattern:
      /\b(?:well )?(?:within|inside|in) (?:the|its) (?:\w+ )?(?:time|period|window|deadline|limit|days|hours|weeks|timeline|time frame|timeframe)(?= (?:(?:that|which) )?(?:[\w.'-]+ ){1,6}?(?:allow|permit|give)(?:s|ed)?\b| (?:allowed|permitted) (?:by|under|in)\b)(?![\w-])/g,
    polarity: 'complies',
    frame: 'adverb',
    object: 'legal',
    measured: { verb: 'allows', after: 'amount' },
    examples: [
      {
        text: 'Bangor, Maine, answered within the time the records act allows, the judge found.',
        finds: 'within the time',
        as: 'compliant',
      },
    ],
    near_misses: ['A Bangor, Maine, bank answered within the time the records act allows, the judge found.'],
  },
  {
    form,
    id: 'cue.not-as-required',
    about: 'A government fails to do, did not do or never did something that a norm requires.',
    source: 'audits and enforcement letters',
    pattern:
      /\b(?:(?:fail(?:s|ed|ing)?|neglect(?:s|ed|ing)?|refus(?:e|es|ed|ing)) to|(?:did|does|do|has|have|had)(?: not|n't)|(?:is|are|was|were)(?: not|n't)(?= (?:\w+ly )?(?:being )?(?:\w+(?:ing|ed|en)|made|kept|done|held|sent|met|given|taken|told|read|put)\b)|never(?= [a-z])|nobody|no one)(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    measured: { verb: 'requires', after: 'deed' },
    examples: [
      {
        text: 'The EPA says Beloit, Wis., failed to inspect its users every year as 40 C.F.R. § 403.8 requires.',
        finds: 'failed to',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Beloit, Wis., did not hire a lawyer, which the mayor called wise.',
      'Beloit, Wis., has not been told what is required by the act.',
    ],
  },
  {
    form,
    id: 'cue.without-required',
    about: 'A government acts without a thing that a norm requires.',
    source: 'audits and enforcement letters',
    pattern: /\b(?:without|with (?:no|none of|neither of|few of))(?![\w-])/g,
    polarity: 'violates',
    frame: 'adverb',
    object: 'legal',
    measured: { verb: 'requires', after: 'deed' },
    examples: [
      {
        text: 'Selma, Ala., sold the lot without the public vote required by state law, the auditor found.',
        finds: 'without',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Selma, Ala., sold the lot without the fanfare required by the mayor.'],
  },
]
