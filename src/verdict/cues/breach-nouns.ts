/** Nouns of breaking: "disregard of the decree by", "a departure from state law", "lapses in compliance", "misconduct under the act", "lawbreaking". */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

/** What a government has under a law, or in keeping it. */
const LAPSES = '(?:lapses?|failings|shortcomings?|deficienc(?:y|ies)|breakdowns?)'

export const breachNouns: readonly CueRule[] = [
  {
    form,
    id: 'cue.disregard-of',
    about: "A government's disregard, evasion or neglect of a norm, its departure or deviation from one, as a noun.",
    source: 'audits and rulings',
    pattern:
      /\b(?<!\bin )(?<!\bin (?:[a-z]{4,14}|an?) )(?:(?:disregard|defiance|evasion|circumvention|flouting|neglect|non-?observance|abrogation|repudiation|dereliction) (?:of|for|by)|departures? from(?! (?:[\w'-]+ ){0,3}(?:compact|agreement|treaty|accord|pact|union)\b)|deviations? (?:from|by)|(?:non-?adherence|disobedience) (?:to|of|by)|non-?conform(?:ity|ance) (?:to|with|by))(?![\w-])/g,
    polarity: 'violates',
    frame: 'noun',
    anybodys: true,
    object: 'legal',
    examples: [
      {
        text: 'The report documents the nonobservance of federal wage law by Elko County, Nev.',
        finds: 'nonobservance of',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      "The chef criticized Seattle's disregard of the seasons.",
      'The bill would punish any deviation from the state code.',
    ],
  },
  {
    form,
    id: 'cue.compliance-failure',
    about:
      'A compliance failure, or lapses, gaps or shortcomings in compliance or in complying, that a government has.',
    source: 'audits and agency letters',
    pattern: new RegExp(
      String.raw`\b(?:compliance (?:${LAPSES}|failures?|violations?|breach(?:es)?|shortfalls?)(?: under| with| by)?|(?:${LAPSES}|failures?|gaps?|flaws?|weaknesses|delinquenc(?:y|ies)) in (?:(?:compliance|adherence|conformity|conformance) (?:with|to|by)|complying with|meeting|following|obeying|honoring|observing))(?![\w-])`,
      'g',
    ),
    polarity: 'violates',
    frame: 'noun',
    anybodys: true,
    object: 'legal',
    examples: [
      {
        text: 'The letter lists a compliance failure under the Safe Drinking Water Act by Gary, Ind.',
        finds: 'compliance failure under',
        as: 'non_compliant',
      },
      {
        text: 'Auditors found lapses in compliance with federal grant rules by Polk County, Iowa.',
        finds: 'lapses in compliance with',
        as: 'non_compliant',
      },
    ],
    near_misses: ['A class on compliance failures under the tax code was held in Gary, Ind.'],
  },
  {
    form,
    id: 'cue.wrongs-under',
    about: 'Misconduct, lapses, deficiencies, failings or transgressions under a law.',
    source: 'audits and inspectors general',
    pattern: new RegExp(
      String.raw`\b(?:${LAPSES}|misconduct|impropriet(?:y|ies)|irregularit(?:y|ies)|(?:mal|mis|non)feasance|abuses|defaults?|wrongs|transgressions?|infractions?) under(?![\w-])`,
      'g',
    ),
    polarity: 'violates',
    frame: 'noun',
    object: 'legal',
    examples: [
      {
        text: 'The panel found misconduct under the gift law by Elko, Nev.',
        finds: 'misconduct under',
        as: 'non_compliant',
      },
      {
        text: 'The report lists lapses under the decree by Elko, Nev.',
        finds: 'lapses under',
        as: 'non_compliant',
      },
    ],
    near_misses: ['The report lists lapses under the decree by a Elko, Nev., firm.'],
  },
  {
    form,
    id: 'cue.lawbreaking',
    about: 'Lawbreaking by a government, or a government that is called a scofflaw or a lawbreaker.',
    source: 'lawsuits and opinion pages',
    pattern: /\b(?:law-?breaking by|(?:scofflaws?|law-?breakers?)(?: under)?)(?![\w-])/g,
    polarity: 'violates',
    frame: 'noun',
    object: 'any',
    examples: [
      {
        text: 'The suit describes years of lawbreaking by Bell, Calif.',
        finds: 'lawbreaking by',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Bell, Calif., booted the cars of parking scofflaws.', 'A Bell, Calif., man admitted lawbreaking.'],
  },
  {
    form,
    id: 'cue.such-finding',
    about: 'Such a finding, the same or a similar ruling against a government of which a breach was told before.',
    source: 'opinions of attorneys general and audits',
    pattern:
      /\b(?:such|(?:the )?same|similar|adverse|repeat|comparable|identical) (?:findings?|rulings?|determinations?|citations?|conclusions?|decisions?|opinions?) (?:against|for|involving|by|about)(?![\w-])/g,
    polarity: 'violates',
    frame: 'noun',
    object: 'legal',
    repeats: true,
    examples: [
      {
        text: 'The state said Alton, Ill., broke the Open Meetings Act. It is the second such finding against the city.',
        finds: 'such finding against',
        as: 'non_compliant',
      },
    ],
    near_misses: ['It is the second such finding against Alton, Ill.'],
  },
]
