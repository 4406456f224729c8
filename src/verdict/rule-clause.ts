/** What a law says of an act: "the statute requires", "its permit lets it", "federal rules do not allow", "called for by the policy". */
import { Shape } from '../article/tokens.ts'
import { isReportingVerb } from './grammar/verb-group.ts'
import { bylaws, firmNouns, privateNouns } from './lexicon.ts'
import { isCited, type SentenceView } from './sentence-view.ts'

/** What the law makes of it. */
export type Ruling = 'requires' | 'allows' | 'forbids'

/** The law's tokens, and the token behind what it says. */
export interface RuleClause {
  readonly ruling: Ruling
  readonly from: number
  readonly to: number
  readonly end: number
  /** What a noun says that it is about: "a ban on overnight stays in the decree". */
  readonly about?: { readonly from: number; readonly to: number }
}

/** Words that every rule clause has one of. */
export const ruling =
  /\b(?:requir|demand|call(?:s|ed)? for|mandat|prescrib|dictat|specif|stipulat|oblig|entitle|spell(?:s|ed)? out|la(?:ys?|id) (?:out|down)|sets?\b|ask(?:s|ed)?\b|wants?\b|expect|command|guarantee|promise|tells?\b|told\b|instruct|direct(?:s|ed)\b|order(?:s|ed)\b|allow|permit|authoriz|tolerat|let(?:s|ting)?\b|caps?\b|limits?\b|allots?\b|g[ai]ves?\b|forb[ia]d|prohibit|bar(?:s|red|ring)?\b|bans?\b|bann|must\b|outlaw|rul(?:es?|ed) out|preclud|disallow|says?\b)/

const requires =
  /^(?:require[sd]?|demand(?:s|ed)?|mandate[sd]?|prescribe[sd]?|dictate[sd]?|specif(?:y|ies|ied)|stipulate[sd]?|sets?|expect(?:s|ed)?|command(?:s|ed)?|guarantee[sd]?|promise[sd]?|entitle[sd]?|wants?|wanted|oblige[sd]?|obligate[sd]?|order(?:s|ed)?|requiring|demanding|mandating|guaranteeing|promising|entitling|ordering|telling|direct(?:s|ed)|instruct(?:s|ed)?|compels?|compelled|tells?|told)$/
const twoWords =
  /^(?:call(?:s|ed|ing)? for|ask(?:s|ed|ing)? (?:for|of)|spell(?:s|ed|ing)? out|la(?:ys?|id|ying) (?:out|down)|sets? (?:out|forth))$/
const allows =
  /^(?:allow(?:s|ed)?|permits?|permitted|authorize[sd]?|tolerate[sd]?|lets?|caps?|capped|limits?|limited|allots?|allotted|allowing|permitting|letting|capping|limiting)$/
const forbids =
  /^(?:forbids?|forbade|prohibit(?:s|ed)?|bars?|barred|bans?|banned|outlaw(?:s|ed)?|precludes?|precluded|disallow(?:s|ed)?|proscribe[sd]?|forbidding|prohibiting|barring|banning|outlawing|precluding)$/

const asked =
  /^(?:required|demanded|mandated|prescribed|dictated|specified|stipulated|set|expected|guaranteed|promised|ordered|imposed)$/
export const askedInTwo = /^(?:called for|asked for|spelled out|laid (?:out|down)|set (?:out|forth))$/
const given = /^(?:allowed|permitted|authorized)$/
const refused = /^(?:forbidden|prohibited|barred|banned|outlawed|disallowed|proscribed|precluded)$/

/** "flatly forbids", "has always called for" */
const between =
  /^(?:flatly|plainly|clearly|expressly|explicitly|specifically|strictly|also|still|otherwise|itself|always|normally|generally|typically|has|had|now|long|\w+ly)$/

/** How many tokens the name of a law may take. */
const NAME = 10
/** "the standards for county jails require" */
const BEHIND = 6

/** The rule clause that begins at token `i`, behind an inserted "he says"; null: none does. */
export function ruleClauseAt(view: SentenceView, i: number): RuleClause | null {
  const found = passiveAt(view, i) ?? activeAt(view, i)
  if (found) return found
  const at = behindSaying(view, i)
  return at > i ? (passiveAt(view, at) ?? activeAt(view, at)) : null
}

/** "a use that he says federal rules do not allow", "which, auditors say, the policy requires" */
function behindSaying(view: SentenceView, i: number): number {
  for (let k = i + 1; k < i + 4; k++) {
    if (!isReportingVerb(view.words[k])) continue
    return view.words[k + 1] === ',' ? k + 2 : k + 1
  }
  return i
}

/** "the statute requires": the law is the subject. */
function activeAt(view: SentenceView, from: number): RuleClause | null {
  if (/^(?:way|manner)$/.test(view.words[from + 1] ?? '')) return null
  for (let i = from; i < Math.min(view.count, from + NAME); i++) {
    if (!belongsToName(view, i)) return null
    if (!isLawWord(view, from, i)) continue
    const verb = verbBehind(view, i + 1)
    const said = verb < 0 ? null : rulingAt(view, verb)
    // A budget allows; what it calls for is a plan.
    if (said && (said.ruling === 'allows' || !/^budgets?$/.test(view.words[i] as string)))
      return { ...said, from, to: i + 1 }
  }
  return null
}

/** "required by state law", "not permitted under federal rules": the law stands behind. */
function passiveAt(view: SentenceView, from: number): RuleClause | null {
  let i = from
  while (
    /^(?:is|are|was|were|been|being|has|have|had|it|they|also|expressly|specifically|flatly|strictly|\w+ly)$/.test(
      view.words[i] ?? '',
    )
  )
    i++
  const negated = /^(?:not|never|n't)$/.test(view.words[i] ?? '')
  if (negated) i++
  const pair = `${view.words[i]} ${view.words[i + 1]}`
  const isPair = askedInTwo.test(pair)
  const word = view.words[i] ?? ''
  let by = i + (isPair ? 2 : 1)
  // "as it is required to do by state law"
  if (view.words[by] === 'to') by += /^(?:do|be)$/.test(view.words[by + 1] ?? '') ? 2 : 1
  if (!/^(?:by|under|in)$/.test(view.words[by] ?? '')) return null
  // "a reason not listed in the act"
  if (negated && named.test(word) && view.words[by] !== 'by') return lawEnding(view, by + 1, 'forbids')
  const kind: Ruling | null =
    isPair || asked.test(word) ? 'requires' : given.test(word) ? 'allows' : refused.test(word) ? 'forbids' : null
  if (kind === null || (negated && kind !== 'allows')) return null
  return lawEnding(view, by + 1, negated ? 'forbids' : kind)
}

/** The law whose name begins at token `from`, behind the words that tell what it says. */
function lawEnding(view: SentenceView, from: number, ruling: Ruling): RuleClause | null {
  for (let k = from; k < Math.min(view.count, from + NAME); k++) {
    if (!belongsToName(view, k)) return null
    if (isLawWord(view, from, k)) return { ruling, from, to: k + 1, end: k + 1 }
  }
  return null
}

/** What a law that lists things does with one. */
const named = /^(?:listed|named|recognized|covered|included|found|mentioned|contained|contemplated|enumerated)$/

const requirement = /^(?:requirements?|mandates?|dut(?:y|ies)|obligations?|orders?|deadlines?|must)$/
const ban = /^(?:bans?|prohibitions?|restrictions?)$/

/** "a requirement in state law", "the charter's ban", "a federal ban": a noun tells what the law says of it. */
export function nounRuleAt(view: SentenceView, from: number): RuleClause | null {
  if (!/^(?:an?|the|any|its|their)$/.test(view.words[from] ?? '')) return null
  for (let i = from + 1; i < from + 5; i++) {
    const word = view.words[i] ?? ''
    const kind: Ruling | null = requirement.test(word) ? 'requires' : ban.test(word) ? 'forbids' : null
    if (kind === null) {
      if (!/^[a-z][a-z-]*$/.test(word)) return null
      continue
    }
    const about = aboutAt(view, i + 1)
    const link = about?.to ?? i + 1
    if (!/^(?:in|under|of)$/.test(view.words[link] ?? '')) return null
    for (let k = link + 1; k < Math.min(view.count, link + 1 + NAME); k++) {
      if (!belongsToName(view, k)) return null
      if (!isLawWord(view, link + 1, k)) continue
      const behind = about ?? aboutAt(view, k + 1)
      const rule = { ruling: kind, from: link + 1, to: k + 1, end: k + 1 }
      return behind && behind.to > behind.from ? { ...rule, about: behind } : rule
    }
    return null
  }
  return null
}

/** "on overnight stays", before "in" and the law or at the end; "on such" is about the deed itself. */
function aboutAt({ words, count }: SentenceView, at: number): { readonly from: number; readonly to: number } | null {
  if (words[at] !== 'on' || /^(?:such|it|them|doing|this|that|these|those)$/.test(words[at + 1] ?? '')) return null
  let to = at + 1
  while (to < Math.min(count, at + 9) && !/^(?:in|under|of|[,;:.])$/.test(words[to] as string)) to++
  return { from: at + 1, to }
}

const inName = /^(?:[a-z][\w.'-]*|'s|'|-|§|\d[\w.-]*|")$/
const noName =
  /^(?:to|for|by|with|from|at|that|which|who|whom|when|if|because|while|and|or|but|as|than|is|are|was|were|be|been|has|have|had|do|does|did|will|would|should|must|may|might|can|could|said|says?|he|she|they|we|it|you|i|not|n't)$/

/** Can the token stand in the name of a law? */
const belongsToName = (view: SentenceView, i: number): boolean => {
  const word = view.words[i] as string
  if (isCited(view, i)) return true
  return inName.test(word) && !noName.test(word)
}

/** Is the token a noun for a law, or the end of a citation? */
export const endsLaw = (view: SentenceView, i: number): boolean =>
  isLawNoun(view.words[i] ?? '') || endsCitation(view, i)

const isLawNoun = (word: string): boolean => firmNouns.has(word) || bylaws.has(word) || bindingLimits.test(word)

const endsCitation = ({ citations, ends }: SentenceView, i: number): boolean =>
  citations.some(({ mention }) => mention.end === ends[i])

/** Does the token end the name of a law, or is it a noun for one with something before it that tells which? */
function isLawWord(view: SentenceView, from: number, i: number): boolean {
  const word = view.words[i] as string
  if (endsCitation(view, i)) return true
  // "as the ADA demands"
  if (acronyms.test(word) && view.shapes[i] !== Shape.lower) return true
  // "the Fair Labor Standards Act": not yet its end.
  if (isCited(view, i)) return false
  // "the law firm", "policy experts"
  return isLawNoun(word) && (i > from || /s$/.test(word) || word === 'law')
}

const acronyms = /^(?:ada|idea|flsa|fmla|nepa|ceqa|ferpa|hipaa|hava|nvra|foia|rcra|cercla)$/

const bindingLimits = /^(?:budgets?|permits?|licenses?|standards?|terms|provisions?|requirements?|clauses?|sections?)$/

/** The verb of the law that ends before token `i`: next, or behind what the law is about; -1. */
function verbBehind(view: SentenceView, i: number): number {
  let k = i
  const isAbout = /^(?:of|for|on|in|at|under|governing|from|there|then|set|adopted|approved|that)$/.test(
    view.words[k] ?? '',
  )
  for (; k < Math.min(view.count, i + (isAbout ? BEHIND : 3)); k++) {
    if (startsRuling(view, k)) return k
    if (!isAbout && !between.test(view.words[k] as string)) return -1
    if (/^(?:[,;:()]|and|but)$/.test(view.words[k] as string)) return -1
  }
  return -1
}

const startsRuling = (view: SentenceView, i: number): boolean => {
  const word = view.words[i] as string
  // "state law limits", "the order requires"; "the limits", "its orders" are nouns.
  return (
    /^(?:do|does|did|doesn't|don't|didn't)$/.test(word) ||
    /^(?:says?|said|states?)$/.test(word) ||
    /^(?:gives?|gave)$/.test(word) ||
    requires.test(word) ||
    allows.test(word) ||
    forbids.test(word) ||
    twoWords.test(`${word} ${view.words[i + 1]}`) ||
    /^ask(?:s|ed)$/.test(word) ||
    (/^rule[sd]?$/.test(word) && view.words[i + 1] === 'out')
  )
}

/** What the verb at token `i` says, and where it ends. */
function rulingAt(view: SentenceView, i: number): { readonly ruling: Ruling; readonly end: number } | null {
  const word = view.words[i] as string
  const next = view.words[i + 1] ?? ''
  if (/^(?:do|does|did|doesn't|don't|didn't)$/.test(word)) {
    const verb = /^(?:not|n't|never)$/.test(next) ? i + 2 : word.endsWith("n't") ? i + 1 : -1
    const at = between.test(view.words[verb] ?? '') ? verb + 1 : verb
    return verb > 0 && allows.test(view.words[at] ?? '') ? { ruling: 'forbids', end: at + 1 } : null
  }
  if (/^(?:says?|said|states?)$/.test(word)) return saidAt(view, i + 1)
  if (/^rule[sd]?$/.test(word)) return next === 'out' ? { ruling: 'forbids', end: i + 2 } : null
  if (twoWords.test(`${word} ${next}`)) return { ruling: 'requires', end: i + 2 }
  // "did all that the law asks"
  if (/^ask(?:s|ed)$/.test(word)) return /^[.,;"]?$/.test(next) ? { ruling: 'requires', end: i + 1 } : null
  // "requires no notice", "allows no more than"
  const none = /^(?:no|nothing|neither|only)$/.test(next)
  if (forbids.test(word)) return none ? null : { ruling: 'forbids', end: i + 1 }
  if (requires.test(word)) return none || bindsOthers(view, i + 1) ? null : { ruling: 'requires', end: i + 1 }
  if (allows.test(word)) return { ruling: 'allows', end: i + 1 }
  return /^(?:gives?|gave)$/.test(word) ? { ruling: 'allows', end: i + 1 } : null
}

/** "requires voters to approve": it asks nothing of a government. */
export const bindsOthers = ({ words }: SentenceView, i: number): boolean =>
  privateNouns.has(words[i] ?? '') && words[i + 1] === 'to'

/** "says officers have to", "says they must be on", "says to keep them", "says no officer may": what the law says in a clause of its own. */
function saidAt(view: SentenceView, from: number): { readonly ruling: Ruling; readonly end: number } | null {
  if (view.words[from] === 'to') return { ruling: 'requires', end: from + 1 }
  for (let i = from; i < Math.min(view.count, from + 9); i++) {
    const word = view.words[i] as string
    if (/^[;:"(]$/.test(word) || isReportingVerb(word)) return null
    if (/^(?:cannot|can't|mustn't)$/.test(word)) return { ruling: 'forbids', end: i + 1 }
    if (/^(?:may|must|can|should|shall)$/.test(word)) {
      const negated = /^(?:not|never)$/.test(view.words[i + 1] ?? '') || view.words[from] === 'no'
      return negated
        ? { ruling: 'forbids', end: i + 1 }
        : /^(?:may|can)$/.test(word)
          ? null
          : { ruling: 'requires', end: i + 1 }
    }
    if (/^(?:have|has|need|needs|ought|are|is)$/.test(word) && view.words[i + 1] === 'to')
      return { ruling: 'requires', end: i + 2 }
    if (/^(?:is|are)$/.test(word) && /^(?:required|mandatory|obligatory)$/.test(view.words[i + 1] ?? ''))
      return { ruling: 'requires', end: i + 2 }
    if (/^(?:is|are)$/.test(word) && /^(?:forbidden|barred|banned|prohibited|illegal)$/.test(view.words[i + 1] ?? ''))
      return { ruling: 'forbids', end: i + 2 }
    if (/^(?:belongs?|needs?)$/.test(word) && i > from) return { ruling: 'requires', end: i + 1 }
  }
  return null
}
