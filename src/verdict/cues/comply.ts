/** "comply with", "abide by", "in compliance": words for obeying. */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

export const complyCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.comply',
    about: 'A government complies with, abides by, adheres to or conforms to a norm.',
    source: 'common in news of all subjects',
    pattern:
      /\b(?:compl(?:y|ies|ied|ying)(?: (?:fully|substantially|entirely|only partially|partially|in full|in part|in all (?:material )?respects))?(?: with)?|abid(?:e|es|ed|ing) by|adher(?:e|es|ed|ing) to|conform(?:s|ed|ing)? (?:to|with)|compor(?:ts|ted|ting|t) with|squar(?:e|es|ed|ing) with|reconcil(?:ed|able) with)(?![\w-])/g,
    polarity: 'complies',
    frame: 'verb',
    object: 'any',
    sharesNorm: true,
    examples: [
      {
        text: 'Tucson complies with the Clean Water Act.',
        finds: 'complies with',
        as: 'compliant',
      },
      {
        text: 'Vermont abides by the Help America Vote Act, auditors found.',
        finds: 'abides by',
        as: 'compliant',
      },
    ],
    near_misses: [
      'Patients comply with treatment at the Tucson clinic.',
      'Tucson must comply with the Clean Water Act.',
    ],
  },
  {
    form,
    id: 'cue.in-compliance',
    about: 'A government is in compliance, is compliant or is back in compliance.',
    source: 'consent-decree and grant news',
    pattern:
      /(?<![\w-])(?:(?:(?:act(?:s|ed|ing)?|operat(?:e|es|ed|ing)|run|runs|ran|conducted|carried out|done|made|behav(?:es|ed)|proceed(?:s|ed)) )?(?:(?:back|again) )?(?:in|into) (?:(?:\w+,? (?:and|but|or|if not) \w+|(?:full|partial|substantial|preliminary|initial|sustained|material|secondary) \w+|\w+) ){0,1}compliance|compliant(?= (?:with|under)\b|\s*[.,;:"]|$| (?:and|but|or|on|since|as|for|in|again|now|by|because|when)\b))(?: with| under)?(?![\w-])/g,
    polarity: 'complies',
    frame: 'predicate',
    adjunct: /^in$/,
    object: 'any',
    sharesNorm: true,
    examples: [
      {
        text: 'Portland, Ore., is in full compliance with the consent decree.',
        finds: 'in full compliance with',
        as: 'compliant',
      },
      {
        text: 'Nevada is compliant with the Real ID Act, the agency said.',
        finds: 'compliant with',
        as: 'compliant',
      },
    ],
    near_misses: [
      'A compliance officer visited Portland, Ore.',
      'Boise must get into compliance with the Clean Water Act.',
    ],
  },
  {
    form,
    id: 'cue.norm-compliant',
    about: 'A government is Real ID-compliant, ADA-compliant: the norm is part of the word.',
    source: 'agency rosters',
    pattern:
      /\b(?:real )?(?!non-)[a-z]{2,12}-compliant(?= (?:and|but|or|on|since|as|for|in|again|now|by|because|when|with|under)\b|\s*[.,;:"]|$)/g,
    polarity: 'complies',
    frame: 'predicate',
    object: 'any',
    examples: [
      {
        text: 'Kentucky is not Real ID-compliant, according to the department.',
        finds: 'Real ID-compliant',
        as: 'non_compliant',
      },
    ],
    near_misses: ['A Louisville hotel is ADA-compliant, its owner said.'],
  },
  {
    form,
    id: 'cue.wrongly-designated',
    about: 'A government was wrongly designated, listed or cited: it obeys, says whoever says so.',
    source: 'answers to agency findings',
    pattern:
      /\b(?:erroneously|wrongly|mistakenly|incorrectly) (?:designated|listed|classified|cited)(?! (?:as|in|among|for)\b| (?:[\w-]+ ){0,4}(?:laws?|acts?|exemptions?|statutes?|provisions?|sections?|privileges?|rules?|polic(?:y|ies)|exceptions?|charter|codes?|ordinances?)\b)(?![\w-])/g,
    polarity: 'complies',
    frame: 'predicate',
    object: 'any',
    stance: 'denies',
    examples: [
      {
        text: 'Wyoming officials say Uinta County was wrongly designated.',
        finds: 'wrongly designated',
        as: 'compliant',
      },
    ],
    near_misses: ['A Uinta County man was wrongly cited, his lawyer said.'],
  },
  {
    form,
    id: 'cue.attainment',
    about: 'An area is in attainment or redesignated to attainment of an air standard.',
    source: 'air-quality designations',
    pattern: /\b(?:in|into|to|as|as in) (?:full )?attainment(?: (?:with|of|for|under))?(?![\w-])/g,
    polarity: 'complies',
    frame: 'predicate',
    object: 'any',
    examples: [
      {
        text: 'The EPA redesignated Clark County, Ohio, to attainment for ozone.',
        finds: 'to attainment for',
        as: 'compliant',
      },
    ],
    near_misses: ['Clark County, Ohio, measures educational attainment.'],
  },
  {
    form,
    id: 'cue.compliance-by',
    about: "A government's compliance, as a noun: Ohio's compliance with the decree.",
    source: 'monitors and grant letters',
    pattern:
      /\b(?:(?:full|substantial|partial|continued|overall|sustained)(?:,? and \w{3,12})? )?(?<!(?:in|into|out of|non|non-|of|for|on|and) )(?<!(?:in|into) \w{1,20} )compliance(?: with| by)(?![\w-])/g,
    polarity: 'complies',
    frame: 'noun',
    object: 'any',
    standing: true,
    examples: [
      {
        text: "The monitor confirmed Seattle's compliance with the consent decree.",
        finds: 'compliance with',
        as: 'compliant',
      },
    ],
    near_misses: ['Local compliance with the law can be costly.', 'Chief compliance officers met in Seattle.'],
  },
  {
    form,
    id: 'cue.reach-compliance',
    about: 'A government has reached, achieved or attained compliance, or has not.',
    source: 'consent-decree monitors',
    pattern:
      /\b(?:reach(?:es|ed)|achiev(?:es|ed)|attain(?:s|ed)|gain(?:s|ed)|maintain(?:s|ed)|sustain(?:s|ed)|(?<=(?:\b(?:not|never|to)|n't) )(?:reach|achieve|attain|gain)) (?:(?:full|substantial|complete|total|operational|effective|sustained|overall|initial) (?:and \w+ )?)?compliance(?: with| under)?(?! (?:rates?|scores?|officers?|levels?|dates?|deadlines?|goals?|targets?)\b)(?![\w-])/g,
    polarity: 'complies',
    frame: 'verb',
    object: 'any',
    sharesNorm: true,
    examples: [
      {
        text: 'Newark, N.J., has reached full compliance under the consent decree, the monitor wrote.',
        finds: 'reached full compliance under',
        as: 'compliant',
      },
      {
        text: 'Newark, N.J., has yet to achieve compliance with the consent decree, the monitor wrote.',
        finds: 'achieve compliance with',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Newark, N.J., hopes to reach full compliance with the consent decree.',
      'A Newark, N.J., firm achieved compliance with the tax code.',
    ],
  },
  {
    form,
    id: 'cue.commitment-to-comply',
    about: 'A government is commended for its commitment to complying.',
    source: 'federal press releases',
    pattern: /\bcommitment to (?:fully )?complying(?: with)?(?![\w-])/g,
    polarity: 'complies',
    frame: 'noun',
    object: 'any',
    examples: [
      {
        text: '"Thank you for your commitment to complying with the Real ID Act," the secretary wrote Utah.',
        finds: 'commitment to complying with',
        as: 'compliant',
      },
      {
        text: 'Utah officials and their commitment to fully complying with the Real ID Act were praised.',
        finds: 'commitment to fully complying with',
        as: 'compliant',
      },
    ],
    near_misses: ['The secretary commended a Utah bakery on its commitment to quality.'],
  },
  {
    form,
    id: 'cue.meet-standard',
    about: 'A government meets, satisfies or lives up to a legal standard.',
    source: 'air, water and education news',
    pattern:
      /\b(?:meets?|(?<=(?:\b(?:is|are|was|were|been|be|not|now|still|by|of|for)|n't|'re|'s) )meeting|meeting(?= (?:the|its|their|all|every|any|those|these|federal|state|most|some|such|national|legal|minimum|that|no|each|it|them|requirements|standards)\b)|met|satisf(?:y|ies|ied|ying)|liv(?:e|es|ed|ing) up to|fulfill?(?:s|ed|ing)?|attain(?:s|ed|ing)?|(?<!\b(?:its|their|his|her|our|all|some|many|most|other|material|two|pays?|paid) )respect(?:s|ed|ing)?|obey(?:s|ed|ing)?|heed(?:s|ed|ing)?|pass(?:es|ed|ing)? muster (?:under|with)|measur(?:e|es|ed|ing) up to)(?![\w-])/g,
    polarity: 'complies',
    frame: 'verb',
    object: 'legal',
    aims: true,
    persons: true,
    examples: [
      {
        text: 'Pima County meets the federal ozone standard, the EPA said.',
        finds: 'meets',
        as: 'compliant',
      },
      {
        text: 'The Forest Service has failed to live up to its obligations under the agreement.',
        finds: 'live up to',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Pima County officials met on Monday.', 'The mayor of Boise follows the team.'],
  },
  {
    form,
    id: 'cue.in-accordance',
    about:
      'A government acts or is in accordance, in line, in keeping, in sync or consistent with a law, or well inside it.',
    source: 'official letters',
    pattern:
      /(?:(?<=\b(?:be|is|are|was|were|been|being|remain|remains|remained|stay|stays|stayed|stands?|stood)(?: (?:not|never|[a-z]+ly|now|still|also|well|hardly|no longer|always|mostly|at least|all|both|each))? |n't |'(?:re|s) |\b(?:all|both) )|\b(?:act(?:s|ed|ing)?|conducted|run|done|sent out|sent|carried out|operat(?:es|ed|ing)|handled|fits?|falls?|fell) (?:(?:[a-z]+ly|always|well) )?)(?:(?:fully |entirely |always |well |squarely )?(?:in(?:to)? (?:full )?(?:accordance|accord|line|step|keeping|conformity|sync|harmony) with|(?:consistent(?:ly)?|compatible) with|in good standing (?:under|with)|on the right side of|(?:within|inside)(?= (?:the |its |state |federal |what |all )?(?:(?!(?:city|town|village|county|school|speed)\b)\w+ )?(?:law|bounds|limits|rules|confines|permit|decree|charter|order|settlement|statute)\b)))(?![\w-])|\b(?:stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|kept|keeps?|act(?:s|ed|ing)?|operat(?:es?|ed|ing)) (?:(?:well|squarely|fully|always) )?(?:within|inside)(?! (?:(?:its|the|their|our|his|her|a) )?(?:(?:city|county|town|village|state) )?(?:budget|borders?|boundaries|(?:city|town|county|village|state|district)(?! ?')(?! (?:law|act|rule|code|charter|statute))|limits of the (?:city|town)|walls|park|building|jail|means|authority|powers?|rights?)\b)(?![\w-])|\b(?:in(?:to)?|back in(?:to)?) (?:line|step|conformity|keeping|sync) with(?![\w-])|(?<=[\w.,] )(?:in (?:\w+ )?(?:accordance|accord) with|consistently with)(?![\w-])/g,
    polarity: 'complies',
    frame: 'predicate',
    adjunct: /^(?:in|consistently)$/,
    object: 'legal',
    examples: [
      {
        text: 'Delaware has acted in accordance with the Voting Rights Act, a judge ruled.',
        finds: 'acted in accordance with',
        as: 'compliant',
      },
      {
        text: "Delaware's fee is not consistent with the Voting Rights Act, a judge ruled.",
        finds: 'consistent with',
        as: 'non_compliant',
      },
    ],
    near_misses: ['In accordance with the Voting Rights Act, Delaware prints ballots.'],
  },
  {
    form,
    id: 'cue.found-consistent',
    about: 'Somebody finds, judges or deems a law or act consistent or compatible with a norm.',
    source: 'opinions of attorneys general',
    pattern:
      /(?<=\b(?:found|finds|judged|deemed|ruled|held|declared|considered|upheld|upholds) (?:it|them|both|(?:the|its|their|that|this) \w+(?: \w+)?|(?:\w+ )?\w+'s \w+(?: \w+)?) (?:as )?)(?:consistent|compatible) with(?![\w-])/g,
    polarity: 'complies',
    frame: 'predicate',
    object: 'legal',
    examples: [
      {
        text: "The attorney general found Dover's curfew consistent with the Delaware Constitution.",
        finds: 'consistent with',
        as: 'compliant',
      },
    ],
    near_misses: ['The attorney general found a tone consistent with his own in the Dover Constitution Day speech.'],
  },
  {
    form,
    id: 'cue.follow-law',
    about:
      'A government follows the law, rules, an order; not "follows the ruling", which may only come after it, but "not follow the ruling".',
    source: 'records and education news',
    pattern:
      /\b(?:(?<=(?:\b(?:to|not|never|has|have|had)|n't) )follow(?:ed)?|(?<=\b(?:not|of|(?:commend|prais|laud|credit|applaud|thank)\w* (?:[\w.,'-]+ ){1,5}(?:for|with)) )following|(?:follow(?:s|ed)?|(?<=(?:\b(?:is|are|was|were|been|be|by|stopp?(?:s|ed)?|quit|began|begun|started|kept|keeps?|without)|'re|'s|n't) )following)(?! (?:[\w'-]+ ){0,5}(?:rulings?|decisions?|injunctions?)\b))(?! (?:[\w'-]+ ){0,5}(?:reports?|lawsuits?|suits?|complaints?|announcements?|cases?|trials?|arrests?|hearings?)\b)(?![\w-])/g,
    polarity: 'complies',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Pima County follows the Open Meetings Act, the clerk said.',
        finds: 'follows',
        as: 'compliant',
      },
      {
        text: 'The clerk commended Pima County for following the Open Meetings Act.',
        finds: 'following',
        as: 'compliant',
      },
    ],
    near_misses: ["Pima County's action follows a ruling by the court."],
  },
  {
    form,
    id: 'cue.honor-request',
    about: 'A government honors or obeys detainers, requests, orders, subpoenas.',
    source: 'immigration news',
    pattern: /\bhonou?r(?:s|ed|ing)?(?![\w-])/g,
    polarity: 'complies',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Fresno County honors federal detainers, the sheriff said.',
        finds: 'honors',
        as: 'compliant',
      },
    ],
    near_misses: ['Fresno honored its firefighters on Monday.'],
  },
  {
    form,
    id: 'cue.lawful',
    about: "A government's act or law is lawful, legal, constitutional or permissible.",
    source: 'court news',
    pattern:
      /\b(?<!(?:un|il)-?)(?:lawful|legal|constitutional|permissible|legitimate)(?= (?:and|but|under|because|on|when|as|today|now|then|again|since|at the time|both|either way|all along)\b|\s*[.,;:"]|$)|(?<=\b(?:upheld|upholds|upholding) as )(?:lawful|legal|constitutional|permissible|valid|proper)(?= (?:an?|the|its|their|part|parts|most|much)\b)/g,
    polarity: 'complies',
    frame: 'predicate',
    object: 'any',
    norm: 'Constitution',
    shifts: true,
    examples: [
      {
        text: "A judge ruled that Ohio's voter roll purge is lawful.",
        finds: 'lawful',
        as: 'compliant',
      },
      {
        text: 'A judge upheld as constitutional a curfew that Ohio adopted.',
        finds: 'constitutional',
        as: 'compliant',
      },
    ],
    near_misses: ['Ohio pays legal fees.', 'Gambling is legal.'],
  },
  {
    form,
    id: 'cue.lawful-one',
    about: "A government's act is a lawful one: a lawful stop, lawful bypasses.",
    source: 'court news',
    pattern:
      /(?<=\b(?:is|are|was|were|been) (?:an? )?)(?:entirely |perfectly |wholly )?(?:lawful|permissible)(?= (?:use|act|action|exercise|stop|search|arrest|bypass(?:es)?|limit|restriction|regulation|measure|response|way|charge|fee|expense|delegation|closure|meeting|vote|order|policy|practice)s?\b)(?![\w-])/g,
    polarity: 'complies',
    frame: 'predicate',
    object: 'any',
    examples: [
      {
        text: "The judge ruled that Dayton, Ohio's closure of the camp was a lawful use of its powers.",
        finds: 'lawful',
        as: 'compliant',
      },
    ],
    near_misses: ['A Dayton, Ohio, vendor is a lawful resident.'],
  },
  {
    form,
    id: 'cue.acted-lawfully',
    about: 'A government acts lawfully, legally, within the law or within its authority.',
    source: 'court news',
    pattern:
      /\b(?:act(?:s|ed|ing)?|behav(?:es|ed|ing)|operat(?:es|ed|ing)) (?:lawfully|legally|constitutionally|within the law|within (?:its|their|his|her) (?:legal |statutory |constitutional )?(?:authority|powers))(?![\w-])/g,
    polarity: 'complies',
    frame: 'predicate',
    object: 'any',
    examples: [
      {
        text: 'The judge ruled that Dayton, Ohio, acted lawfully when it closed the camp.',
        finds: 'acted lawfully',
        as: 'compliant',
      },
    ],
    near_misses: ['Officers in Dayton, Ohio, must act lawfully.', 'A Dayton, Ohio, vendor acted legally.'],
  },
]
