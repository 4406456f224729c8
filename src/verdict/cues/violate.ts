/** "violates", "in violation of", "out of compliance", "flouts", "unconstitutional": words for breaking a law. */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

export const violateCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.violate',
    about: 'A government violates, breaches, contravenes or infringes a norm.',
    source: 'common in news of all subjects',
    anchors: ['violat', 'breach', 'contraven', 'infring', 'break', 'broke', 'run', 'ran '],
    pattern:
      /\b(?:violat(?:e|es|ed|ing)|breach(?:es|ed|ing)|contraven(?:e|es|ed|ing)|infring(?:e|es|ed|ing)(?: on| upon)?|(?:break|breaks|broke|broken|breaking)(?= (?:the|state|federal|its|their|a|city|any|no) )|(?:runs?|ran|running) (?:afoul of|counter to))(?![\w-])/gi,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Texas violated the Voting Rights Act, the court ruled.',
        finds: 'violated',
        as: 'non_compliant',
      },
      {
        text: "Maine's purge runs afoul of the National Voter Registration Act, the department said.",
        finds: 'runs afoul of',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'A Dallas landlord violated the Fair Housing Act.',
      'The Texas mayor called it a move that violates the trust of voters.',
    ],
  },
  {
    form,
    id: 'cue.flout',
    about: 'A government ignores, defies, flouts, skirts or disregards a norm or order.',
    source: 'court and immigration news',
    anchors: ['flout', 'defi', 'defy', 'ignor', 'skirt', 'disregard', 'circumvent', 'disobe', 'evad', 'shirk'],
    pattern:
      /\b(?:flout(?:s|ed|ing)?|def(?:y|ies|ied|ying)|ignor(?:e|es|ed|ing)|skirt(?:s|ed|ing)?|disregard(?:s|ed|ing)?|circumvent(?:s|ed|ing)?|disobey(?:s|ed|ing)?|evad(?:e|es|ed|ing)|shirk(?:s|ed|ing)?)(?![\w-])/gi,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Alameda County ignores federal detainers, the agency said.',
        finds: 'ignores',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Oakland residents ignored the rain.', 'The law lets Ohio ignore a detainer.'],
  },
  {
    form,
    id: 'cue.in-violation',
    about: 'A government is in violation, in breach or in defiance of a norm.',
    source: 'regulatory news',
    anchors: ['violation', 'breach', 'defiance', 'contempt', 'contravention'],
    pattern:
      /\b(?:in (?:\w+ )?(?:violation|breach|defiance|contravention)(?: of)?|violative of|at odds with (?=(?:the )?(?:federal|state|law|constitution)))(?![\w-])/gi,
    polarity: 'violates',
    frame: 'predicate',
    object: 'any',
    examples: [
      {
        text: 'The EPA found Toledo in violation of the Safe Drinking Water Act.',
        finds: 'in violation of',
        as: 'non_compliant',
      },
    ],
    near_misses: ['A Toledo firm is in violation of its lease.'],
  },
  {
    form,
    id: 'cue.out-of-compliance',
    about: 'A government is out of compliance, noncompliant or not in attainment.',
    source: 'grant letters, air-quality designations',
    anchors: ['complian', 'attainment'],
    pattern:
      /\b(?:(?:fall(?:s|en)?|fell) out of compliance|out of compliance|in (?:\w+ )?non-?compliance|non-?compliant(?! (?:driver|patient|business|vehicle|product)s?)|(?:in )?non-?attainment(?! (?:areas|status))(?: area)?|out of attainment)(?: with| of| for| under)?(?![\w-])/gi,
    polarity: 'violates',
    frame: 'predicate',
    object: 'any',
    examples: [
      {
        text: 'Nevada is out of compliance with the Real ID Act.',
        finds: 'out of compliance with',
        as: 'non_compliant',
      },
      {
        text: 'The EPA designated Walker County nonattainment for ozone.',
        finds: 'nonattainment for',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Jurisdictions out of compliance could lose money.', 'A Reno firm is noncompliant with tax law.'],
  },
  {
    form,
    id: 'cue.noncompliance-by',
    about: "A government's noncompliance, as a noun: Ohio's noncompliance with the decree, noncompliance by Ohio.",
    source: 'monitors and grant letters',
    anchors: ['compliance'],
    pattern: /\b(?<!\bin )(?<!\bin \w{1,16} )non-?compliance(?: with| by)(?![\w-])/gi,
    polarity: 'violates',
    frame: 'noun',
    object: 'legal',
    examples: [
      {
        text: "The monitor documented Seattle's noncompliance with the consent decree.",
        finds: 'noncompliance with',
        as: 'non_compliant',
      },
    ],
    near_misses: ['The agency sent Seattle a definition of noncompliance with the consent decree.'],
  },
  {
    form,
    id: 'cue.violation-of',
    about: 'Violations as a noun: J’s violation of N, violations of N by J, found violations in J.',
    source: 'agency findings',
    anchors: ['violation', 'infringement', 'infraction', 'breach'],
    pattern: /\b(?<!in )(?<!in \w{1,16} )(?:violations?|infringements?|breach(?:es)?)(?: of| by)?(?![\w-])/gi,
    polarity: 'violates',
    frame: 'noun',
    object: 'legal',
    examples: [
      {
        text: "The report documents Baltimore's violations of the Fourth Amendment.",
        finds: 'violations of',
        as: 'non_compliant',
      },
      {
        text: 'Inspectors found violations of the Clean Water Act by Jackson, Miss.',
        finds: 'violations of',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Fines for violations of the law were raised in Baltimore.',
      'Police in Boise wrote tickets for traffic violations.',
    ],
  },
  {
    form,
    id: 'cue.unlawful',
    about: "A government's act or law is illegal, unlawful, unconstitutional.",
    source: 'court news',
    anchors: ['legal', 'lawful', 'constitutional', 'permissible'],
    pattern:
      /\b(?:illegal|unlawful|unconstitutional|impermissible|invalid under)(?= (?:and|under|because|on|when|as|for|to|by)\b|\s*[.,;:"]|$)/gi,
    polarity: 'violates',
    frame: 'predicate',
    object: 'any',
    norm: 'Constitution',
    examples: [
      {
        text: "A federal judge ruled that Alabama's ban is unconstitutional.",
        finds: 'unconstitutional',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Gambling is illegal.', 'Illegal immigrants live in Alabama.'],
  },
  {
    form,
    id: 'cue.unlawful-act',
    about: "An unconstitutional or illegal act, policy or law of a named government: the state's unlawful purge.",
    source: 'lawsuits and rulings',
    anchors: ['legal', 'lawful', 'constitutional'],
    pattern:
      /\b(?:illegal|unlawful|unconstitutional|discriminatory and unlawful)(?= [a-z])(?! (?:and|under|because|on|when|as|for|to|by|immigra|alien|drug|migra|worker|entr|gun|parking|dumping|activit|detainer)\w*)/gi,
    polarity: 'violates',
    frame: 'attribute',
    object: 'any',
    norm: 'Constitution',
    examples: [
      {
        text: "The suit challenges Georgia's unconstitutional policies.",
        finds: 'unconstitutional',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Georgia arrested illegal immigrants.', 'Unlawful detainer cases rose in Georgia.'],
  },
  {
    form,
    id: 'cue.unlawfully',
    about: 'A government acts unconstitutionally, illegally or unlawfully.',
    source: 'rulings',
    anchors: ['ally', 'fully'],
    pattern: /\b(?:unconstitutionally|illegally|unlawfully)(?![\w-])/gi,
    polarity: 'violates',
    frame: 'adverb',
    object: 'any',
    norm: 'Constitution',
    examples: [
      {
        text: 'Alabama unconstitutionally removed voters from its rolls, the judge ruled.',
        finds: 'unconstitutionally',
        as: 'non_compliant',
      },
    ],
    near_misses: ['A man who entered Alabama illegally was arrested.'],
  },
]
