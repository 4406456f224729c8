/** Reads what a law asks: "State law requires towns to post agendas", "Under the act, it must test", "is barred by the decree from". */
import type { CitedLaws } from '../cited-laws.ts'
import { phraseBefore } from '../grammar/noun-phrase.ts'
import { verbGroupStart } from '../grammar/verb-group.ts'
import { privateNouns } from '../lexicon.ts'
import type { NormPhrase } from '../norm.ts'
import { endsLaw, type Ruling, ruleClauseAt } from '../rule-clause.ts'
import type { SentenceView } from '../sentence-view.ts'
import { contentAt, isPointer, kindOf } from './content.ts'
import type { Duty } from './duty.ts'
import { lawBefore, lawInside, normOf, opens, startsPhrase } from './law-phrase.ts'
import { modalAt } from './modal.ts'

/** The verbs of laws and the modals of duties: where one of them stands, a duty may be told. */
export const DUTIES =
  'requires?|required|demands?|demanded|mandates?|mandated|calls? for|called for|obliges?|obliged|obligates?|obligated|entitles?|orders|ordered|says?|said|states|stipulates?|specifies|directs|tells|told|ordered|directed|instructs|allows?|allowed|permits|permitted|lets|limits|limited|given|caps|capped|gives|gave|sets|forbids?|forbade|forbidden|prohibits?|prohibited|bars|barred|bans|banned|outlaws|must|may|shall|should|cannot|supposed|bound|ha[sd] to|have to|ha[sd] an? (?:legal )?(?:duty|obligation|responsibility)|(?:was|were|is|are) to|limit (?:under|in|set by)'

/** What every sentence has that tells a duty: something that binds. */
export const lawTold =
  /\b(?:laws?|statutes?|acts?|rules?|regulations?|ordinances?|constitution|charter|amendment|codes?|polic(?:y|ies)|by-?laws?|orders?|decrees?|rulings?|injunction|judgment|mandate|directive|settlement|agreements?|deals?|treat(?:y|ies)|compact|pact|accord|covenant|handbook|manual|guidelines?|protocols?|procedures?|licen[sc]es?|grants?|requirements?|budgets?|permits?|standards?|terms|provisions?|clauses?|sections?|title|u\.s\.c|c\.f\.r|foi[al]|ada|idea|nepa|nvra|hava|hipaa|ferpa|ceqa|opra|cora)(?![\w-])|§/

/** How many tokens the words before a verb may take: "The 2014 consent decree between the county and the Justice Department". */
const BACK = 14

/** What the law says, if token `at` is its verb or the modal of a duty under it. */
export function dutyAt(view: SentenceView, at: number, laws: CitedLaws): Duty | null {
  return toldByLaw(view, at, laws) ?? toldUnderLaw(view, at, laws)
}

/** "State law requires towns to post agendas": the law is the subject. */
function toldByLaw(view: SentenceView, at: number, laws: CitedLaws): Duty | null {
  let last = at - 1
  while (last >= Math.max(0, at - BACK) && !endsLaw(view, last)) last--
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
  if (!endsLaw(view, end - 1)) return null
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

function rulingOf(word: string): Ruling | null {
  if (/^(?:require|demand|mandate|oblige|obligate|order|direct|instruct)(?:s|d|ed)$/.test(word)) return 'requires'
  if (/^(?:forbids|forbade|prohibits|prohibited|bars|barred|bans|banned|outlaws)$/.test(word)) return 'forbids'
  if (/^(?:limits|limited|caps|capped|allows|allowed|lets|permits|gives|gave)$/.test(word)) return 'allows'
  return null
}
