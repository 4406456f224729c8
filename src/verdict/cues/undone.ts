/** Duties left undone or done in time: "delinquent in filing the audit that state law requires", "current on every payment the decree requires". */
import type { CueRule } from '../rule.ts'

const form = 'cue' as const

export const undoneCues: readonly CueRule[] = [
  {
    form,
    id: 'cue.behind-on',
    about: 'A government is delinquent, late, behind, overdue or in arrears with what a norm requires.',
    source: 'auditors of towns; consent decrees',
    pattern:
      /\b(?:\w+ (?:days?|weeks?|months?|years?) )?(?:late|overdue|past due|behind|delinquent|in arrears|into arrears|tardy|remiss|lax)(?= (?:on|in|with|for)\b)/g,
    polarity: 'violates',
    frame: 'predicate',
    object: 'legal',
    measured: { verb: 'requires', after: 'deed' },
    examples: [
      {
        text: 'Selma, Ala., is delinquent with the reports required by its discharge permit, the state said.',
        finds: 'delinquent',
        as: 'non_compliant',
      },
      {
        text: 'Selma, Ala., fell into arrears on the pension contributions state law requires.',
        finds: 'into arrears',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Selma, Ala., is late in opening its pool.',
      'A Selma, Ala., man is delinquent on the child support required by state law.',
    ],
  },
  {
    form,
    id: 'cue.delinquent-filing',
    about: 'A government is delinquent in filing its audit or report, which only a law can ask of it.',
    source: 'auditors of towns',
    pattern:
      /\bdelinquent (?:in (?:filing|submitting|completing|posting)|(?:on|with) (?:its|the|an?|their))(?= (?:\w+ ){0,4}(?:audits?|reports?|statements?|budgets?|filings?|disclosures?)\b(?! (?:that|which|required|mandated|state|federal)\b))(?![\w-])/g,
    polarity: 'violates',
    frame: 'predicate',
    object: 'any',
    examples: [
      {
        text: 'The state listed Selma, Ala., as delinquent in submitting its annual financial statement.',
        finds: 'delinquent in submitting',
        as: 'non_compliant',
      },
    ],
    near_misses: ['A Selma, Ala., firm is delinquent in filing its report.'],
  },
  {
    form,
    id: 'cue.leave-out-required',
    about: 'A government skips, omits, lacks, withholds, cannot produce or has yet to do what a norm requires.',
    source: 'audits and rulings',
    pattern:
      /\b(?:(?:has|have|had) yet to|skip(?:s|ped|ping)?|omit(?:s|ted|ting)?|lack(?:s|ed|ing)?(?! of\b)|withh(?:olds?|eld|olding)|forgo(?:es|ing|ne)?|forwent|dispens(?:es|ed|ing) with|(?:could(?: not|n't)|cannot|can't|(?:was|were|is|are) unable to) (?:produce|provide|locate|find|supply|show|furnish|turn over|account for))(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    measured: { verb: 'requires', after: 'deed' },
    examples: [
      {
        text: 'Selma, Ala., skipped the hearing that state law requires, the judge found.',
        finds: 'skipped',
        as: 'non_compliant',
      },
      {
        text: 'Selma, Ala., lacks the backup generator required by its permit, the state said.',
        finds: 'lacks',
        as: 'non_compliant',
      },
      {
        text: 'Selma, Ala., could not produce the receipts that state law requires, auditors said.',
        finds: 'could not produce',
        as: 'non_compliant',
      },
    ],
    near_misses: [
      'Selma, Ala., lacks the money that the mayor demands.',
      'A Selma, Ala., landlord lacks the alarms that state law requires.',
    ],
  },
  {
    form,
    id: 'cue.deny-guaranteed',
    about: 'A government denies people what a norm guarantees, or their rights.',
    source: 'civil rights news',
    pattern: /\bden(?:y|ies|ied|ying)(?= (?:\w+ ){1,4}(?:guarantees|guaranteed|mandated|promised)\b)(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    measured: { verb: 'requires', after: 'deed' },
    examples: [
      {
        text: 'Selma, Ala., denied deaf students services guaranteed by the Americans with Disabilities Act, the suit says.',
        finds: 'denied',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Selma, Ala., denied a permit for a parade.'],
  },
  {
    form,
    id: 'cue.deny-rights',
    about: 'A government denies people due process or their rights.',
    source: 'civil rights news',
    pattern:
      /\b(?:den(?:y|ies|ied|ying)|rob(?:s|bed|bing)?|strip(?:s|ped|ping)?)(?: [\w'-]+){1,4}?(?: of)?(?= (?:(?:their|his|her|its|the|any) (?:[\w'-]+ ){0,3}(?:rights?|due process|equal protection)|(?<!\b(?:the|a|any|no|that|this) )rights|(?<!\b(?:the|a|any|no|that|this) )(?:due process|equal protection)|a (?:fair|prompt|public) (?:hearing|trial))\b)/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    examples: [
      {
        text: 'Selma, Ala., denied prisoners their constitutional rights, a judge ruled.',
        finds: 'denied prisoners',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Selma, Ala., denied residents their evening trash pickup.'],
  },
  {
    form,
    id: 'cue.done-late',
    about: 'A government files or sends what a norm requires after the time for it.',
    source: 'auditors of towns',
    pattern:
      /\b(?:filed|submitted|posted|sent|published|paid|turned in|delivered|completed)(?= (?:the|its|an?|all|every|their) (?:\w+ ){1,9}late\b)(?![\w-])/g,
    polarity: 'violates',
    frame: 'verb',
    object: 'legal',
    measured: { verb: 'requires', after: 'deed' },
    examples: [
      {
        text: 'Selma, Ala., filed the audit required by state law seven months late.',
        finds: 'filed',
        as: 'non_compliant',
      },
    ],
    near_misses: ['Selma, Ala., filed the lawsuit late Friday.'],
  },
  {
    form,
    id: 'cue.current-on',
    about: 'A government is current, up to date or caught up on what a norm requires.',
    source: 'auditors of towns',
    pattern: /\b(?:current|up[- ]to[- ]date|caught up) (?:on|with|in)(?![\w-])/g,
    polarity: 'complies',
    frame: 'predicate',
    object: 'legal',
    measured: { verb: 'requires', after: 'deed' },
    examples: [
      {
        text: 'Gary, Ind., is current on the reports that its permit requires, the state said.',
        finds: 'current on',
        as: 'compliant',
      },
    ],
    near_misses: [
      'Gary, Ind., is current on its water bill.',
      'A Gary, Ind., firm is current on the fees required by law.',
    ],
  },
  {
    form,
    id: 'cue.done-as-required',
    about: 'A government has filed, paid or held every thing that a norm requires, or did so in time.',
    source: 'monitors of decrees',
    pattern:
      /(?<!\b(?:not|never|to) |n't )\b(?:filed|files|submitted|submits|made|makes|paid|pays|provided|provides|posted|posts|held|holds|kept|keeps|gave|given|issued|published|completed|conducted|produced|installed)(?= (?:on time )?(?:every|each|all)\b(?! (?:efforts?|attempts?)\b)| (?:\w+ ){1,5}(?:on time|on schedule|promptly|by the deadline|before the deadline)\b)(?![\w-])/g,
    polarity: 'complies',
    frame: 'verb',
    object: 'legal',
    measured: { verb: 'requires', after: 'deed' },
    examples: [
      {
        text: 'Gary, Ind., has made every payment required by the settlement.',
        finds: 'made',
        as: 'compliant',
      },
    ],
    near_misses: [
      'Gary, Ind., made every effort to fix the road.',
      'A Gary, Ind., builder made every payment required by the settlement.',
    ],
  },
]
