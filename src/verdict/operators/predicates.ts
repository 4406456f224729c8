/** What is said of a claim, or of somebody's compliance, behind it: "is false", "was thrown out", "fell to 5 percent". */
import type { OperatorRule } from '../rule.ts'

const form = 'operator' as const

export const predicates: readonly OperatorRule[] = [
  {
    form,
    id: 'op.claim-false',
    about: 'The claim that ... is false, was debunked, is not true; rated the claim that ... false.',
    source: 'fact checks and corrections',
    pattern:
      /\b(?:false|untrue|wrong|incorrect|inaccurate|mistaken|erroneous|baseless|unfounded|groundless|meritless|bogus|frivolous|ludicrous|absurd|preposterous|ridiculous|fabricated|fictitious|nonsense|without merit|without basis|without foundation|an? (?:lie|myth|hoax|falsehood|fabrication)|debunked|disproved|disproven|refuted|discredited|rebutted|(?:not|n't) (?:true|correct|accurate|so|supported by)|lack(?:s|ed)? (?:any )?(?:merit|basis|foundation|substance)|no (?:merit|basis|foundation|substance)|not hold up|not stand up)(?![\w-])/g,
    effect: 'reverses',
    side: 'predicate',
    of: 'claim',
    contradicts: true,
    examples: [
      {
        text: 'The claim that Reno violated the Clean Air Act is false.',
        finds: 'false',
        as: 'compliant',
      },
      {
        text: 'Rumors that Erie broke the open meetings law have been debunked.',
        finds: 'debunked',
        as: 'compliant',
      },
    ],
    near_misses: ['The finding that Reno violated the Clean Air Act was upheld, and a false report of it withdrawn.'],
  },
  {
    form,
    id: 'op.claim-undone',
    about: 'The finding that ... was thrown out, the suit that accuses ... was dismissed; a claim that is unproven.',
    source: 'appeals and court news',
    pattern:
      /\b(?:thrown out|tossed|dismissed|overturned|reversed|overruled|vacated|set aside|quashed|voided|nullified|annulled|struck down|withdrawn|retracted|rescinded|revoked|dropped|abandoned|rejected|scrapped|expunged|corrected|unproven|unproved|unsubstantiated|unsupported|unconfirmed|unverified|misleading|exaggerated|overblown|premature|not (?:proven|proved|substantiated|sustained|supported|confirmed)|not survive)(?![\w-])/g,
    effect: 'unreal',
    side: 'predicate',
    of: 'claim',
    examples: [
      {
        text: "The EPA's finding that Reno violated the Clean Air Act was thrown out by a judge.",
        finds: 'thrown out',
        as: 'dropped: irrealis',
      },
      {
        text: 'The lawsuit that accused Reno of violating the Clean Air Act was dismissed.',
        finds: 'dismissed',
        as: 'dropped: irrealis',
      },
    ],
    near_misses: ["The EPA's finding that Reno violated the Clean Air Act was announced on Monday."],
  },
  {
    form,
    id: 'op.standing-holds',
    about: "A government's compliance is complete, has been confirmed, draws praise.",
    source: 'monitors and grant letters',
    pattern:
      /\b(?:complete|full|total|exemplary|excellent|outstanding|perfect|impressive|commendable|undisputed|unquestioned|proven|confirmed|verified|certified|validated|affirmed|documented|demonstrated|established|praised|commended|applauded|lauded|recognized|rewarded|achieved|substantial|100 percent|100%|(?:not|never) in (?:doubt|question|dispute)|praise|plaudits|applause)(?![\w-])/g,
    effect: 'affirms',
    side: 'predicate',
    of: 'compliance',
    examples: [
      {
        text: "Reno's compliance with the decree was confirmed by the monitor.",
        finds: 'confirmed',
        as: 'compliant',
      },
    ],
    near_misses: ["Reno's compliance with the decree was the subject of a hearing."],
  },
  {
    form,
    id: 'op.standing-nil',
    about: "A government's compliance is zero, nonexistent, lacking.",
    source: 'monitors and audits',
    pattern: /\b(?:zero|nil|non-?existent|lacking|absent|missing|0 percent|0%|nothing|lapsed)(?![\w-])/g,
    effect: 'reverses',
    side: 'predicate',
    of: 'compliance',
    examples: [
      {
        text: "Reno's compliance with the decree was nonexistent, the monitor wrote.",
        finds: 'nonexistent',
        as: 'non_compliant',
      },
    ],
    near_misses: ["Reno's compliance with the decree was complete, the monitor wrote."],
  },
  {
    form,
    id: 'op.standing-partial',
    about: "A government's compliance fell to 5 percent, stands at 60 percent, is incomplete, spotty or partial.",
    source: 'consent-decree monitors',
    pattern:
      /\b(?:partial|incomplete|spotty|uneven|patchy|mixed|inconsistent|(?:far from|not|less than) (?:complete|full|total)|[1-9]\d?(?:\.\d)?(?: percent|%))(?![\w-])/g,
    effect: 'partial',
    side: 'predicate',
    of: 'compliance',
    examples: [
      {
        text: "Reno's compliance with the decree fell to 5 percent, the monitor wrote.",
        finds: '5 percent',
        as: 'partially_compliant',
      },
      {
        text: "Reno's compliance with the decree is spotty, the monitor wrote.",
        finds: 'spotty',
        as: 'partially_compliant',
      },
    ],
    near_misses: ["Reno's compliance with the decree is at 100 percent, the monitor wrote."],
  },
  {
    form,
    id: 'op.standing-doubted',
    about: "A government's compliance is in doubt, in question, doubtful or questioned.",
    source: 'monitors and court news',
    pattern:
      /\b(?:in (?:serious |grave |some |real |much )?(?:doubt|question)|questioned|called into (?:question|doubt)|doubtful|questionable|dubious|suspect|open to (?:question|doubt))(?![\w-])/g,
    effect: 'doubts',
    side: 'predicate',
    of: 'compliance',
    examples: [
      {
        text: "Reno's compliance with the decree is in doubt.",
        finds: 'in doubt',
        as: 'possibly_non_compliant',
      },
    ],
    near_misses: ["Reno's compliance with the decree was never in doubt."],
  },
  {
    form,
    id: 'op.standing-reviewed',
    about: "A government's compliance is being reviewed, is under investigation.",
    source: 'agency and court news',
    pattern:
      /\b(?:being (?:reviewed|investigated|audited|examined|probed|scrutinized|assessed|evaluated|checked)|under (?:\w+ )?(?:review|investigation|scrutiny|examination)|the (?:subject|focus) of an? (?:\w+ )?(?:review|investigation|inquiry|audit|probe))(?![\w-])/g,
    effect: 'reviews',
    side: 'predicate',
    of: 'either',
    examples: [
      {
        text: "Reno's compliance with the Fair Housing Act is being reviewed.",
        finds: 'being reviewed',
        as: 'under_review',
      },
    ],
    near_misses: ["Reno's compliance with the Fair Housing Act is complete, and its books are being reviewed."],
  },
  {
    form,
    id: 'op.standing-over',
    about: "A government's noncompliance ended, is over, is in the past.",
    source: 'consent-decree monitors',
    pattern: /\b(?:ended|over|in the past|ceased)(?![\w-])/g,
    effect: 'past',
    side: 'predicate',
    of: 'breach',
    examples: [
      {
        text: "Reno's noncompliance with the Fair Housing Act ended in 2022.",
        finds: 'ended',
        as: 'non_compliant',
      },
    ],
    near_misses: ["Reno's noncompliance with the Fair Housing Act led to a suit that ended in 2022."],
  },
]
