/** Words that weaken a statement. */
import type { OperatorRule } from '../rule.ts'

const form = 'operator' as const

export const hedges: readonly OperatorRule[] = [
  {
    form,
    id: 'op.may',
    about: 'May, might, could.',
    source: 'epistemic modals',
    pattern:
      /\b(?:(?<!\b(?:in|of|since|last|next|until|by|on|this|early|late) )may(?! \d)|might|could(?! (?:find|see|identify|locate|detect)\b| (?:\w+ly |then |still |also )?(?:comply|meet|satisfy|follow|obey|abide|honou?r|fulfill?|adhere|conform|(?:come|get|return|be brought) (?:back )?(?:in)?to)\b))\b/g,
    effect: 'hedges',
    side: 'before',
    examples: [
      {
        text: 'Fargo may be violating the Clean Water Act.',
        finds: 'may',
        as: 'possibly_non_compliant',
      },
    ],
    near_misses: [
      'On May 4, Fargo violated the Clean Water Act, the agency found.',
      'Inspectors said in May that Fargo violated the Clean Water Act.',
    ],
  },
  {
    form,
    id: 'op.appears',
    about: 'Appears, seems, likely, probably, apparently, potentially, suspected.',
    source: 'epistemic adverbs and raising verbs',
    pattern:
      /\b(?:(?:appear(?:s|ed|ing)?|seem(?:s|ed)?|likely)(?: to)?|(?:almost|nearly) certainly|(?:look|seem|sound)(?:s|ed)?(?: to (?:me|us|him|her|them))? like|seemingly|probabl[ey]|possibl[ey]|apparent(?:ly)?|potential(?:ly)?|perhaps|arguably|suspect(?:s|ed)?|suspicions?|suggest(?:s|ed)|(?<!\b(?:nothing|evidence|no reason|anything|little) to )suggest|suggesting|allegedly not|reportedly may|presumably)\b/g,
    effect: 'hedges',
    side: 'either',
    examples: [
      {
        text: 'Wichita appears to be violating the consent decree.',
        finds: 'appears to',
        as: 'possibly_non_compliant',
      },
      {
        text: 'Wichita likely violates the Clean Air Act, lawyers said.',
        finds: 'likely',
        as: 'possibly_non_compliant',
      },
    ],
    near_misses: ['The mayor appeared on television in Wichita.'],
  },
  {
    form,
    id: 'op.believes',
    about: 'Believes, thinks, is concerned that, has concerns, worries, fears.',
    source: 'attitude verbs',
    pattern:
      /\b(?:believ(?:e|es|ed|ing)(?: to)?|think(?:s|ing)?|thought|concerns?(?= (?:that|about|over|whether|regarding|it))|concerned(?= (?:that|about))|worr(?:y|ies|ied)(?= (?:that|about))|fear(?:s|ed)?(?= (?:that|the))|unclear)\b/g,
    effect: 'hedges',
    side: 'before',
    examples: [
      {
        text: 'Monitors believe Oakland is in compliance with the decree.',
        finds: 'believe',
        as: 'possibly_compliant',
      },
    ],
    near_misses: ['Monitors know that Oakland is in compliance with the decree, they said.'],
  },
  {
    form,
    id: 'op.doubts',
    about: 'Doubts, is not convinced, is skeptical, questions whether.',
    source: 'factuality lexicons',
    pattern:
      /\b(?:(?<!\b(?:no|little|without|any|out of|without a) )doubt(?:s|ed|ing)?|(?:yet to be|remains? to be|not|never) (?:yet |entirely |fully |at all )?(?:convinced|persuaded|sure|certain|satisfied(?! (?:\d|(?:the|its|their|any|all|every|each|most|those|these|federal|state|both|title|section|it|them)\b))|confident)|un(?:convinced|persuaded|sure|certain)|s[kc]eptical|dubious|doubtful|(?:hard|difficult|impossible) to (?:believe|accept|imagine|see how)|(?:unlikely|improbable|implausible|questionable)(?= (?:that|whether)\b)|unlikely to (?:have|be in)(?= )|question(?:s|ed|ing)(?= (?:[\w'.]+ ){1,4}compliance\b)|question(?:s|ed|ing)?(?= (?:[\w.'-]+ ){0,4}(?:claims?|assertions?|contention|assurances?) that\b)|(?:few|hardly anyone|hardly anybody|almost no one|almost nobody)(?: \w+){0,2} (?:believ(?:e|es|ed)|think|thinks|thought|trust|trusts|(?:is|are|was|were) convinced))\b|n't (?:yet |entirely |fully )?(?:convinced|persuaded|sure|certain|satisfied(?! (?:\d|(?:the|its|their|any|all|every|each|most|those|these|federal|state|both|title|section|it|them)\b))|confident)\b/g,
    effect: 'doubts',
    side: 'before',
    examples: [
      {
        text: 'The monitor is not convinced that Cleveland complies with the decree.',
        finds: 'not convinced',
        as: 'possibly_non_compliant',
      },
      {
        text: 'Few residents believe that Cleveland complies with the decree.',
        finds: 'Few residents believe',
        as: 'possibly_non_compliant',
      },
    ],
    near_misses: ['The monitor is convinced that Cleveland complies with the decree.'],
  },
  {
    form,
    id: 'op.preliminary',
    about: 'A finding called preliminary, initial or tentative.',
    source: 'agency letters',
    pattern:
      /\b(?:preliminar(?:y|ily)(?! (?:injunction|ruling|restraining|order))|initial(?:ly)?(?= (?:review|finding|assessment|determination|conclusion|report|analysis|found|concluded|determined))|tentative(?:ly)?|draft(?= (?:report|finding|audit|determination)))\b/g,
    effect: 'hedges',
    side: 'either',
    examples: [
      {
        text: 'A preliminary review found that Reno violates the Voting Rights Act.',
        finds: 'preliminary',
        as: 'possibly_non_compliant',
      },
    ],
    near_misses: ['The judge issued a preliminary injunction because Reno violates the Voting Rights Act.'],
  },
  {
    form,
    id: 'op.could-be-read',
    about: 'Could be read, interpreted or construed to.',
    source: 'legal opinions',
    pattern: /\b(?:(?:could|can|may|might) be (?:read|interpreted|construed|seen|understood)(?: to)?)\b/g,
    effect: 'hedges',
    side: 'before',
    examples: [
      {
        text: "Lawyers said Tulsa's rule could be read to violate the Fair Housing Act.",
        finds: 'could be read to',
        as: 'possibly_non_compliant',
      },
    ],
    near_misses: ["Tulsa's rule can be found online and violates the Fair Housing Act, lawyers said."],
  },
]
