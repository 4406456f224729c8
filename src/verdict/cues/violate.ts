/** "violates", "in violation of", "out of compliance", "flouts", "unconstitutional": words for breaking a law. */
import type { CueRule } from '../rule.ts'
import { noncomplianceCues } from './noncompliance.ts'

const form = 'cue' as const

export const violateCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.violate',
    about: 'A government violates, breaches, contravenes or infringes a norm.',
    source: 'common in news of all subjects',
    pattern:
      /\b(?:violat(?:e|es|ed|ing)|breach(?:es|ed|ing)|(?<!\b(?:the|an?|its|their|data|security|this|that|of|no|any|'s) )breach(?= (?:the|an?|its|their|his|her|our|any|this|that|these|those|state|federal|local|international|constitutional|\d|title|section)\b)|contraven(?:e|es|ed|ing)|infring(?:e|es|ed|ing)(?: on| upon)?|(?:break|breaks|broke|broken|breaking)(?= [a-z\d]|(?<=\b(?:was|were|been|being|is|are) (?:ever |never |not |\w+ly )?broken)[.,;])(?! (?:down|up|out|away|into|off|ground|through|even|in|from)\b)|(?:runs?|ran|running|falls?|fell|fallen) (?:afoul of|foul of|counter to)|transgress(?:es|ed|ing)?|offend(?:s|ed|ing)?|trampl(?:e|es|ed|ing)(?: on| upon)?|(?:runs?|ran|running) roughshod over)(?![\w-])/g,
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
    pattern:
      /\b(?:flout(?:s|ed|ing)?|def(?:y|ies|ied|ying)|ignor(?:e|es|ed|ing)|skirt(?:s|ed|ing)?|disregard(?:s|ed|ing)?|circumvent(?:s|ed|ing)?|disobey(?:s|ed|ing)?|evad(?:e|es|ed|ing)|shirk(?:s|ed|ing)?|sidestep(?:s|ped|ping)?|bypass(?:es|ed|ing)?|snub(?:s|bed|bing)?|(?:thumb|thumbs|thumbed|thumbing) (?:its|their|his|her) noses? at|(?:turn|turns|turned|turning) (?:a blind eye|its back|their backs?) (?:to|on)|(?:make|makes|made|making) a mockery of)(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    persons: true,
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
    pattern:
      /\b(?:in (?:(?:an? )?(?:\w+,? )?(?:and \w+ )?)?(?:violation|breach|contravention)(?: of)?|violative of)(?![\w-])/g,
    polarity: 'violates',
    frame: 'predicate',
    object: 'any',
    adjunct: true,
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
    id: 'cue.at-odds',
    about: 'A government or its law is at odds, out of step, out of line, incompatible or inconsistent with a norm.',
    source: 'court filings and audits',
    pattern:
      /\b(?:(?:at odds|out of (?:step|line|sync|whack|bounds)|incompatible|inconsistent|irreconcilable) with|out of bounds (?:on|under)|(?:lax|sloppy|loose|careless|slack) (?:on|with|about)|contrary to)(?![\w-])/g,
    polarity: 'violates',
    frame: 'predicate',
    adjunct: /^(?:contrary|at|out)$/,
    object: 'legal',
    examples: [
      {
        text: "Nebraska's school aid formula is out of step with the state constitution, the auditor wrote.",
        finds: 'out of step with',
        as: 'non_compliant',
      },
    ],
    near_misses: ['The mayor of Omaha is out of step with voters.'],
  },
  {
    form,
    id: 'cue.fall-short',
    about: 'A government falls short of a legal standard.',
    source: 'inspections and audits',
    pattern:
      /\b(?:(?:(?:falls?|fell|fallen|falling|comes?|came) (?:well |far |just )?|(?<=\b(?:still|well|far|again|remains?|remained|is|are|was|were|months|years) ))short of(?! (?:full |substantial )?compl\w+)|(?:comes?|came|coming) up short (?:on|of|under))(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Nevada fell short of federal child welfare standards last year, the review found.',
        finds: 'fell short of',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Nevada fell short of its attendance record.'],
  },
  {
    form,
    id: 'cue.wrongdoing',
    about: 'Wrongdoing under a law, mostly found, denied or cleared.',
    source: 'inspectors general',
    pattern: /\bwrongdoing under(?![\w-])/g,
    polarity: 'violates',
    frame: 'noun',
    object: 'legal',
    examples: [
      {
        text: 'The commission cleared Delaware of wrongdoing under the Help America Vote Act.',
        finds: 'wrongdoing under',
        as: 'compliant',
      },
    ],
    near_misses: ['A Delaware bank was cleared of wrongdoing under the Bank Secrecy Act.'],
  },
  ...noncomplianceCues,
  {
    form,
    id: 'cue.violation-of',
    about: 'Violations as a noun: J’s violation of N, violations of N by J, found violations in J.',
    source: 'agency findings',
    pattern:
      /\b(?<!\bin )(?<!\bin \w{1,16} )(?:violations?|violators?(?= of)|infringements?|infractions?|transgressions?|contraventions?|breach(?:es)?(?! (?:the|an?|its|their|his|her|our|any|this|that|these|those|state|federal|local|international|constitutional|\d|title|section)\b))(?:"? (?:of|by))?(?![\w-])/g,
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
    pattern:
      /\b(?:(?<=\b(?:nothing|anything) )(?:illegal|unlawful|unconstitutional)(?= (?:has|had|was|were|happened|occurred|took|went|ever|there|here|about|with)\b)|(?:(?:unconstitutionally|unlawfully|illegally|impermissibly) (?:vague|(?:over-?)?broad|overbroad|excessive|restrictive|narrow|punitive|coercive|long|high|low|harsh|cruel|severe|arbitrary|discriminatory|crowded|overcrowded|slow|small|large|deficient|inadequate|poor|unequal|burdensome|intrusive)|illegal|unlawful|unconstitutional|impermissible|invalid under)(?= (?:and|or|but|under|because|on|when|as|for|to|by|in|at|after|since|last|this|even|if|while|without|until|from)\b|\s*[.,;:"]|$))/g,
    polarity: 'violates',
    frame: 'predicate',
    object: 'any',
    norm: 'Constitution',
    shifts: true,
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
    pattern:
      /\b(?<!\b(?:nothing|anything) )(?:(?:unconstitutionally|unlawfully|illegally|impermissibly) (?:vague|(?:over-?)?broad|overbroad|excessive|restrictive|narrow|punitive|coercive|long|high|low|harsh|cruel|severe|arbitrary|discriminatory|crowded|overcrowded|slow|small|large|deficient|inadequate|poor|unequal|burdensome|intrusive)|illegal|unlawful|unconstitutional|discriminatory and unlawful)(?= [a-z])(?! (?:(?:and|or|but|under|because|on|when|as|for|to|by|in|at|after|since|last|this|even|if|while|without|until|from)\b|immigra|alien|drug|migra|worker|entr|gun|parking|dumping|activit|detainer)\w*)/g,
    polarity: 'violates',
    frame: 'attribute',
    object: 'any',
    norm: 'Constitution',
    shifts: true,
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
    pattern:
      /\b(?:act(?:s|ed|ing)? )?(?:unconstitutionally|illegally|unlawfully|lawlessly)(?! (?:vague|(?:over-?)?broad|overbroad|excessive|restrictive|narrow|punitive|coercive|long|high|low|harsh|cruel|severe|arbitrary|discriminatory|crowded|overcrowded|slow|small|large|deficient|inadequate|poor|unequal|burdensome|intrusive)(?: and|,|\.|;|"|$))(?![\w-])/g,
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
