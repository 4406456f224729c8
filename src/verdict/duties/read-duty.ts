/** Reads what a law asks: "State law requires towns to post agendas", "Under the act, it must test", "is barred by the decree from". */
import type { CitedLaws } from '../cited-laws.ts'
import { phraseBefore } from '../grammar/noun-phrase.ts'
import { verbGroupStart } from '../grammar/verb-group.ts'
import { bylaws, firmNouns, privateNouns } from '../lexicon.ts'
import type { NormPhrase } from '../norm.ts'
import { bindingLimits, type Ruling, ruleClauseAt } from '../rule-clause.ts'
import type { SentenceView } from '../sentence-view.ts'
import { firstAmount } from './amounts.ts'
import type { Duty, DutyKind } from './duty.ts'

/** The verbs of laws and the modals of duties: where one of them stands, a duty may be told. */
export const DUTIES =
  'requires?|required|demands?|demanded|mandates?|mandated|calls? for|called for|obliges?|obliged|obligates?|obligated|entitles?|orders|ordered|says?|said|states|stipulates?|specifies|directs|tells|told|ordered|directed|instructs|allows?|allowed|permits|permitted|lets|limits|limited|given|caps|capped|gives|gave|sets|forbids?|forbade|forbidden|prohibits?|prohibited|bars|barred|bans|banned|outlaws|must|may|shall|should|cannot|supposed|bound|ha[sd] to|have to|ha[sd] an? (?:legal )?(?:duty|obligation|responsibility)|(?:was|were|is|are) to|limit (?:under|in|set by)'

/** What every sentence has that tells a duty: something that binds. */
export const lawTold =
  /\b(?:laws?|statutes?|acts?|rules?|regulations?|ordinances?|constitution|charter|amendment|codes?|polic(?:y|ies)|by-?laws?|orders?|decrees?|rulings?|injunction|judgment|mandate|directive|settlement|agreements?|deals?|treat(?:y|ies)|compact|pact|accord|covenant|handbook|manual|guidelines?|protocols?|procedures?|licen[sc]es?|grants?|requirements?|budgets?|permits?|standards?|terms|provisions?|clauses?|sections?|title|u\.s\.c|c\.f\.r|foi[al]|ada|idea|nepa|nvra|hava|hipaa|ferpa|ceqa|opra|cora)(?![\w-])|§/

/** How many tokens the words before a verb may take: "The 2014 consent decree between the county and the Justice Department". */
const BACK = 14
/** How many tokens may stand between "Under state law," and its modal. */
const AHEAD = 16
/** How long what is to be done may be. */
const LONGEST = 30

/** What the law says, if token `at` is its verb or the modal of a duty under it. */
export function dutyAt(view: SentenceView, at: number, laws: CitedLaws): Duty | null {
  return toldByLaw(view, at, laws) ?? toldUnderLaw(view, at, laws)
}

/** "State law requires towns to post agendas": the law is the subject. */
function toldByLaw(view: SentenceView, at: number, laws: CitedLaws): Duty | null {
  let last = at - 1
  while (last >= Math.max(0, at - BACK) && !isLaw(view, last)) last--
  if (last < Math.max(0, at - BACK)) return null
  for (let from = last; from >= Math.max(0, at - BACK); from--) {
    if (!startsPhrase(view, from)) continue
    const clause = ruleClauseAt(view, from)
    if (!clause || clause.to > at || clause.end <= at || clause.end > at + 12) continue
    const content = contentAt(view, clause.end)
    if (!content || saysNothing(view, from, at)) return null
    return dutyOf(view, {
      ruling: clause.ruling,
      norm: normOf(view, clause.from, clause.to, laws),
      from,
      verb: at,
      end: clause.end,
      content,
      boundFrom: clause.end,
      boundTo: content.from,
    })
  }
  return relativeLaw(view, at, laws)
}

/** "despite the act, which requires agencies to", "a law that bars counties from" */
function relativeLaw(view: SentenceView, at: number, laws: CitedLaws): Duty | null {
  if (!/^(?:which|that)$/.test(view.words[at - 1] ?? '')) return null
  const end = view.words[at - 2] === ',' ? at - 2 : at - 1
  if (!isLaw(view, end - 1)) return null
  let from = end - 1
  while (
    from > 0 &&
    from > end - 9 &&
    /^[a-z0-9][\w.'-]*$|^'s$/.test(view.words[from - 1] as string) &&
    !opens.test(view.words[from - 1] as string)
  )
    from--
  const ruling = rulingOf(view.words[at] as string)
  const content = ruling && contentAt(view, at + 1)
  if (!content || saysNothing(view, from, at)) return null
  const norm = normOf(view, from, end, laws)
  return dutyOf(view, {
    ruling,
    norm,
    from,
    verb: at,
    end: at + 1,
    content,
    boundFrom: at + 1,
    boundTo: content.from,
  })
}

/** "nothing in the act requires", "no law that bars" */
const saysNothing = ({ words }: SentenceView, from: number, to: number): boolean =>
  words.slice(Math.max(0, from - 2), to).some((word) => /^(?:no|nothing|none|neither)$/.test(word))

/** "Under state law, towns must post it", "Elma was required by the decree to post it", "must post it under the act". */
function toldUnderLaw(view: SentenceView, at: number, laws: CitedLaws): Duty | null {
  const modal = modalAt(view, at)
  if (!modal) return null
  if (/^(?:if|unless|whether|would|will|could|might)$/.test(view.words[at - 1] ?? '') || bindsPrivate(view, at))
    return null
  const inside = lawInside(view, modal.end, laws)
  const before = inside ? null : lawBefore(view, at, laws)
  const law = inside ?? before
  if (!law) return null
  const begin = inside && inside.from <= modal.end + 1 ? inside.to : modal.end
  const content = contentAt(view, begin, modal.bare)
  if (!content) return null
  // "Elma, required by state law to post it, posted none": the words between the commas alone.
  const comma =
    /^(?:,|though|although|while)$/.test(view.words[at - 1] ?? ',') && !modal.bare
      ? view.words.indexOf(',', content.from)
      : -1
  return dutyOf(view, {
    ruling: modal.ruling,
    norm: law.norm,
    from: Math.min(at, law.from),
    verb: at,
    end: modal.end,
    content: comma > 0 ? { from: content.from, to: comma } : content,
    boundFrom: before?.to ?? 0,
    boundTo: at,
  })
}

interface Told {
  readonly ruling: Ruling
  readonly norm: NormPhrase
  readonly from: number
  readonly verb: number
  readonly end: number
  readonly content: { readonly from: number; readonly to: number }
  readonly boundFrom: number
  readonly boundTo: number
}

function dutyOf(view: SentenceView, told: Told): Duty | null {
  const { ruling, norm, from, verb, end, content } = told
  const kind = kindOf(view, ruling, verb, end, content)
  return (
    kind && {
      kind,
      norm,
      from,
      span: { start: view.starts[from] as number, end: view.ends[content.to - 1] as number },
      content,
      bound: boundIn(view, told.boundFrom, told.boundTo),
      ofDeedBefore: isPointer(view.words[end]) && content.to - end < 4,
    }
  )
}

/** "required Elma to", "Elma must": the last government named between two tokens. */
function boundIn({ places, starts, ends }: SentenceView, from: number, to: number): readonly string[] {
  if (to <= from) return []
  const [start, end] = [starts[from] as number, ends[to - 1] as number]
  const place = places.findLast(
    ({ mention, entity }) =>
      mention.start >= start && mention.end <= end && mention.as !== 'qualifier' && entity.kind !== 'country',
  )
  return place ? [place.entity.id] : []
}

/** "A Reno landlord must post rents": no government's duty. */
function bindsPrivate(view: SentenceView, at: number): boolean {
  const to = verbGroupStart(view, at, 0)
  let edge = to
  // "A Reno firm, which must", "a firm, required by law to"
  while (edge > 0 && /^(?:which|that|who|,)$/.test(view.words[edge - 1] as string)) edge--
  const bearer = phraseBefore(view, edge)
  return (
    bearer !== null &&
    (privateNouns.has(view.words[bearer.head] as string) ||
      /^(?:inc|llc|corp|co)$/.test(view.words[edge - 1] as string))
  )
}

interface Modal {
  readonly ruling: Ruling
  readonly end: number
  /** A bare infinitive or a participle follows: "must post", "should have posted". */
  readonly bare: boolean
}

/** The modal or the participle that binds somebody at token `at`. */
function modalAt({ words }: SentenceView, at: number): Modal | null {
  const word = words[at] as string
  const next = words[at + 1] ?? ''
  const negated = /^(?:not|never)$/.test(next)
  const end = negated ? at + 2 : at + 1
  if (word === 'cannot') return { ruling: 'forbids', end: at + 1, bare: true }
  if (/^(?:must|shall)$/.test(word)) return { ruling: negated ? 'forbids' : 'requires', end, bare: true }
  if (word === 'may') return { ruling: negated ? 'forbids' : 'allows', end, bare: true }
  if (word === 'should' && words[end] === 'have')
    return { ruling: negated ? 'forbids' : 'requires', end: end + 1, bare: true }
  // "has to", "was to have posted", "has a duty under state law to"
  if (/^(?:has|have|had)$/.test(word) && next === 'to') return { ruling: 'requires', end: at + 2, bare: true }
  const noun = words[at + 2] === 'legal' ? at + 3 : at + 2
  if (
    /^(?:has|have|had)$/.test(word) &&
    /^an?$/.test(next) &&
    /^(?:duty|obligation|responsibility)$/.test(words[noun] ?? '')
  )
    return { ruling: 'requires', end: noun + 1, bare: false }
  if (/^(?:is|are|was|were)$/.test(word) && next === 'to')
    return { ruling: 'requires', end: words[at + 2] === 'have' ? at + 3 : at + 2, bare: true }
  if (word === 'limit' && /^(?:under|in|set)$/.test(next)) return { ruling: 'allows', end: at + 1, bare: false }
  if (!/^(?:is|are|was|were|been|,|and|though|although|while)$/.test(words[at - 1] ?? ',') && !isNegated(words, at))
    return null
  if (/^(?:required|obliged|obligated|mandated|bound|supposed|ordered|directed)$/.test(word))
    return isNegated(words, at) ? null : { ruling: 'requires', end: at + 1, bare: false }
  if (/^(?:allowed|permitted)$/.test(word))
    return { ruling: isNegated(words, at) ? 'forbids' : 'allows', end: at + 1, bare: false }
  if (/^(?:limited|capped|given|entitled)$/.test(word)) return { ruling: 'allows', end: at + 1, bare: false }
  if (/^(?:barred|forbidden|prohibited|banned)$/.test(word)) return { ruling: 'forbids', end: at + 1, bare: false }
  return null
}

const isNegated = (words: readonly string[], at: number): boolean => /^(?:not|n't|never)$/.test(words[at - 1] ?? '')

interface LawPhrase {
  readonly norm: NormPhrase
  readonly from: number
  readonly to: number
}

/** "by state law", "under the act", in what is to be done or right before it. */
function lawInside(view: SentenceView, from: number, laws: CitedLaws): LawPhrase | null {
  for (let i = from; i < Math.min(view.count, from + LONGEST); i++) {
    const word = view.words[i] as string
    if (/^(?:[;:"]|but|yet|that|which|who)$/.test(word)) return null
    if (/^(?:under|by|in)$/.test(word)) {
      const law = lawFrom(view, i, laws)
      if (law) return law
    }
  }
  return null
}

/** "Under state law, agencies must", "By law, Elma must", "The act is plain: Agencies must" */
function lawBefore(view: SentenceView, to: number, laws: CitedLaws): LawPhrase | null {
  for (let i = to - 1; i >= Math.max(0, to - AHEAD); i--) {
    const word = view.words[i] as string
    if (word === ':') return lawOpening(view, i, laws)
    if (/^[;"]$/.test(word)) return null
    if (!/^(?:under|by|per)$/.test(word) || !startsPhrase(view, i)) continue
    const law = lawFrom(view, i, laws)
    return law && law.to < to ? law : null
  }
  return null
}

/** "The act is plain:", "State law leaves no choice:" */
function lawOpening(view: SentenceView, colon: number, laws: CitedLaws): LawPhrase | null {
  for (let i = 0; i < Math.min(colon - 1, 10); i++) {
    if (!isLaw(view, i) || isLaw(view, i + 1)) continue
    if (
      !/^(?:is|are|was|leaves?|left|couldn't|could|sets?|makes?|reads?|says?|spells?)$/.test(
        view.words[i + 1] as string,
      )
    )
      return null
    return { norm: normOf(view, 0, i + 1, laws), from: 0, to: i + 1 }
  }
  return null
}

/** The law behind a preposition, before "to" or a comma. */
function lawFrom(view: SentenceView, preposition: number, laws: CitedLaws): LawPhrase | null {
  const first = preposition + 1
  for (let i = first; i < Math.min(view.count, first + 12); i++) {
    const word = view.words[i] as string
    if (/^(?:to|and|or|,|;|but|yet|that|which|from|must|is|was)$/.test(word) && !isCited(view, i)) return null
    if (!isLaw(view, i)) continue
    // "the consent decree", "state law enforcement"
    if (
      isLaw(view, i + 1) ||
      /^(?:enforcement|firm|school|department|director|officers?)$/.test(view.words[i + 1] ?? '')
    )
      continue
    const to = i + 1
    return { norm: normOf(view, first, to, laws), from: preposition, to }
  }
  return null
}

const isCited = ({ citations, starts }: SentenceView, i: number): boolean =>
  citations.some(({ mention }) => mention.start <= (starts[i] as number) && (starts[i] as number) < mention.end)

function isLaw(view: SentenceView, i: number): boolean {
  const word = view.words[i] ?? ''
  return (
    firmNouns.has(word) ||
    bylaws.has(word) ||
    bindingLimits.test(word) ||
    view.citations.some(({ mention }) => mention.end === view.ends[i])
  )
}

function normOf(view: SentenceView, from: number, to: number, laws: CitedLaws): NormPhrase {
  const start = view.starts[from] as number
  const end = view.ends[to - 1] as number
  const cited = view.citations.find(({ mention }) => mention.start < end && mention.end > start)
  const citation = cited?.entity.id ?? laws.meantBy(view.words.slice(from, to), view.end)
  return { start: Math.min(start, cited?.mention.start ?? start), end, citation, legal: true, loose: false }
}

const opens =
  /^(?:,|;|:|"|-|\(|that|but|and|yet|though|although|while|whereas|when|because|since|as|despite|said|says|of|in|where|even|if)$/

/** May a phrase begin at the token? Not behind "if". */
const startsPhrase = ({ words }: SentenceView, i: number): boolean =>
  !/^(?:until|before|once|if|unless|after|should)$/.test(words[i] as string) &&
  (i === 0 || (opens.test(words[i - 1] as string) && !/^(?:if|of|in)$/.test(words[i - 1] as string)))

function rulingOf(word: string): Ruling | null {
  if (/^(?:require|demand|mandate|oblige|obligate|order|direct|instruct)(?:s|d|ed)$/.test(word)) return 'requires'
  if (/^(?:forbids|forbade|prohibits|prohibited|bars|barred|bans|banned|outlaws)$/.test(word)) return 'forbids'
  if (/^(?:limits|limited|caps|capped|allows|allowed|lets|permits|gives|gave)$/.test(word)) return 'allows'
  return null
}

/** Where what is to be done begins and ends; null: it binds somebody private, or nothing is told of it. */
function contentAt(
  view: SentenceView,
  begin: number,
  bare = false,
): { readonly from: number; readonly to: number } | null {
  const { words, count } = view
  let from = begin
  // "not be held": what must not be done.
  while (/^(?:not|also|always|be|have|,)$/.test(words[from] ?? '')) from++
  if (!bare) {
    for (let i = from; i < Math.min(count, from + 9); i++) {
      const word = words[i] as string
      // "ordered Stowe, Vt., to"
      if (/^[,.]$/.test(word) && isOfPlace(view, i)) continue
      if (/^(?:[;:,."]|but|and|which|who|at)$/.test(word)) break
      if ((word === 'to' || word === 'from') && i > from - 1) {
        if (i > from && privateNouns.has(words[i - 1] as string)) return null
        from = i + 1
        break
      }
    }
  }
  let to = from
  while (to < Math.min(count, from + LONGEST)) {
    const word = words[to] as string
    if (/^(?:[;"]|but|yet|though|although|while|whereas)$/.test(word)) break
    if (word === ',' && /^(?:and|something|which|a|an|he|she|it|they|according|the)$/.test(words[to + 1] ?? '')) break
    to++
  }
  return to > from ? { from, to } : null
}

const isOfPlace = ({ places, starts, ends }: SentenceView, comma: number): boolean =>
  places.some(
    ({ mention }) =>
      mention.as === 'qualifier' &&
      (mention.start === starts[comma + 1] || mention.end === ends[comma - 1] || mention.end === ends[comma]),
  )

function kindOf(
  view: SentenceView,
  ruling: Ruling,
  verb: number,
  end: number,
  content: { readonly from: number; readonly to: number },
): DutyKind | null {
  if (ruling === 'forbids') return 'refrain'
  const counted = firstAmount(view, end, content.from + 10) !== null
  // "sets a five-day limit", "sets a cap of 320"
  if (/^sets?$/.test(view.words[verb] as string))
    return counted &&
      view.words.slice(end, content.to).some((word) => /^(?:limits?|caps?|maximum|ceilings?|deadlines?)$/.test(word))
      ? 'limit'
      : 'do'
  // "gives Elma until June to file it"
  if (ruling === 'requires' || view.words.slice(end, content.from).includes('until')) return 'do'
  return counted ? 'limit' : null
}

/** "bars that", "does not allow it": a deed told before. */
const isPointer = (word: string | undefined): boolean => /^(?:that|this|it|such|those|one|them)$/.test(word ?? '')
