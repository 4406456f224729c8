/** What "it", "they", "these cities" and "the department" stand for: earlier governments of the article, nearest first. */

import { federalBodiesIn } from '../../../resolve/federal-bodies.ts'
import { isElsewhere } from '../../../resolve/places/elsewhere.ts'
import { isSetting } from '../../../resolve/places/setting.ts'
import { unitedStates } from '../../../rules/place/federal.ts'
import type { Article, Span } from '../../../types.ts'
import { countyBodies } from '../../lexicon.ts'
import type { MentionIndex, PlaceLink } from '../../sentence-view.ts'
import { within } from '../../sentence-view.ts'
import type { SourceContext } from '../../sources/speaker.ts'
import { isPrivateAround } from '../private/private.ts'
import type { Subject } from '../subject.ts'
import { isDateline } from './dateline.ts'
import { judgesOthers } from './judges-others.ts'
import { topicBefore } from './topic.ts'

/** A government that something later may refer to. */
export interface Candidate extends Span {
  readonly id: string
  readonly kind: string
  /** A state that only says where others are: "Weld and Larimer counties in Colorado", "five Texas cities". */
  readonly onlyWhere: boolean
  /** It only says where something private is: "a Waco tire plant". */
  readonly inPrivate: boolean
  /** It only says where something is, or was done: "signed in Raleigh". */
  readonly setting: boolean
  /** It stands in the name of a court: "a Kern County Superior Court judge". */
  readonly inCourt: boolean
  /** It sues, audits or finds others: "The state auditor", "sued by Delano". */
  readonly judges: boolean
  /** The name of the body that stands for the government, if one does: "NOPD". */
  readonly body: string | null
}

const kindsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['city', new Set(['city', 'town', 'village', 'borough', 'township', 'place'])],
  ['county', new Set(['county'])],
  ['state', new Set(['state', 'territory', 'district'])],
  ['district', new Set(['school_district', 'special_district', 'district'])],
  ['tribe', new Set(['tribe'])],
])

/** Which kinds of place a noun can refer to; null: any. */
export function kindsFor(noun: string): ReadonlySet<string> | null {
  if (/^(?:cit(?:y|ies)|towns?|villages?|municipalit\w+|boroughs?|townships?)$/.test(noun))
    return kindsOf.get('city') as ReadonlySet<string>
  if (/^(?:count(?:y|ies)|parish(?:es)?|sheriffs?)$/.test(noun)) return kindsOf.get('county') as ReadonlySet<string>
  if (countyBodies.has(noun)) return kindsOf.get('county') as ReadonlySet<string>
  if (/^(?:states?|governor|legislature|commonwealth|lawmakers|legislators)$/.test(noun))
    return kindsOf.get('state') as ReadonlySet<string>
  if (/^(?:mayor|council|aldermen)$/.test(noun)) return kindsOf.get('city') as ReadonlySet<string>
  if (/^(?:tribes?|nation)$/.test(noun)) return kindsOf.get('tribe') as ReadonlySet<string>
  if (/^(?:districts?|schools|superintendent)$/.test(noun)) return kindsOf.get('district') as ReadonlySet<string>
  return null
}

/** Counties that news calls cities. */
const cityCounties: ReadonlySet<string> = new Set(['ocd-division/country:us/state:hi/county:honolulu'])

/** "a federal judge in Spokane": where a court sits is nobody that is spoken of. */
const bench = /\b(?:judges?|justices?|courts?|jury|jurors|panel|magistrate|courtroom) in $/

/** "said Ann Roe, who teaches law in Lawrence": where a private speaker lives is nobody that is spoken of. */
const home =
  /\b(?:said|says|wrote|added|asked|told \w+),? [A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,3}, (?:who (?:teaches|studies|lives|works|practices|runs|owns|grew|moved|farms)|an? (?:[a-z-]+ ){0,3}(?:professor|lawyer|attorney|teacher|farmer|rancher|nurse|researcher|scholar|resident|retiree|consultant|activist|advocate|student|expert))[^.;:"]{0,60} (?:in|at|from|near|outside) $/

/** "a bank outside the state": what lies beyond a place says nothing of it. */
const beyond = /\b(?:outside|beyond|elsewhere in|everywhere in) (?:of )?$/

/** "Kern County Superior Court Judge Ann Poe" */
const courtBehind =
  /^ (?:County )?(?:(?:Superior|Circuit|District|Municipal|Probate|Chancery|Common Pleas|Supreme|Family|Juvenile|Criminal|Civil|Housing|City|County|Land) ){0,2}(?:[Cc]ourts?|[Jj]udges?|[Jj]ustices?|[Mm]agistrate|(?:grand )?jury|jurors|prosecutors?)(?![A-Za-z])/

/** "five Texas cities", "Ohio school districts": the state's name tells which are counted. */
const classed =
  /^ (?:[a-z]{3,12} )?(?:cities|counties|towns|townships|villages|municipalities|districts|parishes|boroughs|localities|tribes)(?![A-Za-z])/

/** "counties in Ohio" */
const classBefore =
  /\b(?:counties|cities|towns|townships|villages|parishes|boroughs|districts|County|Parish|[Jj]ail|[Ss]chools) in $/

/** All governments that the article names, in reading order; the country only through its bodies. */
export function listCandidates(article: Article, mentions: MentionIndex): readonly Candidate[] {
  const places: readonly Candidate[] = mentions.places
    .filter(({ mention, entity }) => mention.as !== 'qualifier' && entity.kind !== 'country')
    .filter(({ mention }) => !bench.test(article.folded.slice(Math.max(0, mention.start - 24), mention.start)))
    .filter(({ mention }) => !home.test(article.folded.slice(Math.max(0, mention.start - 150), mention.start)))
    .filter(({ mention }) => !isElsewhere(article.folded, mention.start))
    // "WASHINGTON — The Bureau of Prisons"
    .filter(({ mention, entity }) => entity.kind !== 'district' || !isDateline(article.folded, mention))
    .filter(
      ({ mention }) =>
        mention.as !== 'reference' ||
        !beyond.test(article.folded.slice(Math.max(0, mention.start - 24), mention.start)),
    )
    .map((link) => new NamedPlace(article, link))
  const federal = federalBodiesIn(article).map(
    ({ start, end }): Candidate => ({
      start,
      end,
      id: unitedStates,
      kind: 'federal',
      onlyWhere: false,
      setting: false,
      inCourt: false,
      judges: false,
      body: article.folded.slice(start, end),
      inPrivate: false,
    }),
  )
  return [...places, ...federal].sort((a, b) => a.start - b.start)
}

/** A place by its name; what stands around it is looked at when it is asked for: of many places nobody asks. */
class NamedPlace implements Candidate {
  readonly start: number
  readonly end: number
  readonly id: string
  readonly kind: string
  readonly onlyWhere: boolean
  readonly inCourt: boolean
  readonly body: string | null
  private readonly folded: string
  private readonly isName: boolean
  private privately: boolean | null = null
  private where: boolean | null = null
  private judging: boolean | null = null

  constructor({ folded, text }: Article, { mention, entity }: PlaceLink) {
    const { start, end, as } = mention
    this.start = start
    this.end = end
    this.id = entity.id
    this.kind = cityCounties.has(entity.id) ? 'city' : entity.kind
    this.onlyWhere =
      entity.kind === 'state' &&
      (classBefore.test(folded.slice(Math.max(0, start - 30), start)) || classed.test(folded.slice(end, end + 40)))
    this.inCourt = courtBehind.test(folded.slice(end, end + 44))
    this.body = as === 'organization' ? text.slice(start, end) : null
    this.folded = folded
    this.isName = as === 'name'
  }

  get inPrivate(): boolean {
    const { folded, start, end } = this
    this.privately ??= isPrivateAround(folded.slice(Math.max(0, start - 60), start), folded.slice(end, end + 60))
    return this.privately
  }

  get setting(): boolean {
    this.where ??= this.isName && !this.inPrivate && isSetting(this.folded, this.start, this.end)
    return this.where
  }

  get judges(): boolean {
    this.judging ??= judgesOthers(this.folded, this.start, this.end)
    return this.judging
  }
}

/** The candidates of each government, in reading order. */
export function groupById(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const group = groups.get(candidate.id)
    if (group) group.push(candidate)
    else groups.set(candidate.id, [candidate])
  }
  return groups
}

/** How many sentences on who was judged without being named is spoken of still. */
const STILL_SPOKEN_OF = 3

/** How many sentences back a reference reaches. */
export const SENTENCES_BACK = 4

/**
 * The nearest candidate before an offset that fits: first in the sentence, then the subjects of earlier ones. The county of a court, and who
 * sues or audits others, are meant only where no other is named.
 */
export function nearestBefore(
  context: SourceContext,
  sentence: number,
  offset: number,
  fits: (candidate: Candidate) => boolean,
  reach: number = SENTENCES_BACK,
): Candidate | null {
  const isSpokenOf = (candidate: Candidate): boolean => !candidate.inCourt && fits(candidate)
  return (
    nearestOf(context, sentence, offset, (candidate) => isSpokenOf(candidate) && !candidate.judges, reach) ??
    nearestOf(context, sentence, offset, isSpokenOf, reach) ??
    nearestOf(context, sentence, offset, (candidate) => candidate.inCourt && fits(candidate), reach)
  )
}

function nearestOf(
  context: SourceContext,
  sentence: number,
  offset: number,
  fits: (candidate: Candidate) => boolean,
  reach: number,
): Candidate | null {
  const { article, candidates, judgedIn } = context
  const here = article.sentences[sentence] as Span
  const before = within(candidates, (c) => c, {
    start: here.start,
    end: offset,
  }).filter((c) => c.end <= offset && fits(c))
  // "the Hinds County jail in Mississippi": the state only says where it is.
  const own =
    before.findLast(({ setting, onlyWhere }) => !setting && !onlyWhere) ?? before.findLast(({ setting }) => !setting)
  if (own) return own
  let where = before.at(-1) ?? null
  const item = reach > 0 ? context.itemStart(offset) : 0
  for (let back = sentence - 1; back >= Math.max(0, sentence - reach); back--) {
    // "FARGO — Cass County ... MINOT — The jail": another item's county is not meant.
    if ((article.sentences[back] as Span).start < item) break
    const found = within(candidates, (c) => c, article.sentences[back] as Span).filter(fits)
    // Whom the sentence judged is spoken of still; else the first place named, which is most often the subject.
    const judged = judgedIn(back)
    const spoken =
      found.find(({ id }) => judged.includes(id)) ??
      (sentence - back <= STILL_SPOKEN_OF ? judgedUnnamed(context, back, judged) : null)
    if (spoken && fits(spoken)) return spoken
    // "RACINE, Wis. — Racine County failed": the dateline only says where the story was written.
    const about = found.find((one) => !one.setting && !isDateline(article.folded, one))
    const named = about ?? found.find((one) => !isDateline(article.folded, one)) ?? found[0]
    if (!named) continue
    const weak = named.setting || about === undefined
    if (!weak && where === null) return named
    where ??= named
    if (!weak) break
  }
  // "58 beds opened at a hospital in Tuscaloosa. They ignored it": of the story's government, if it is another.
  return where && (topicBefore(context, offset, where.kind, fits) ?? where)
}

/** "The department is in full compliance", some paragraphs on: who was judged last, if it is one. */
export function judgedLately(context: SourceContext, sentence: number): Candidate | null {
  const item = context.itemStart((context.article.sentences[sentence] as Span).start)
  for (let back = sentence - 1; back >= Math.max(0, sentence - 2 * SENTENCES_BACK); back--) {
    if ((context.article.sentences[back] as Span).start < item) return null
    const judged = context.judgedIn(back)
    if (judged.length > 0) return judgedUnnamed(context, back, judged)
  }
  return null
}

/** "The jail violates the code, the state wrote. It ...": who was judged by other words than its name is spoken of still. */
function judgedUnnamed(
  { article, candidatesOf }: SourceContext,
  sentence: number,
  judged: readonly string[],
): Candidate | null {
  const [id] = judged
  if (id === undefined || judged.some((other) => other !== id)) return null
  const { start, end } = article.sentences[sentence] as Span
  const named = candidatesOf(id).findLast((candidate) => candidate.end <= end)
  if (named || id !== unitedStates) return named ?? null
  // "WASHINGTON — The government broke the act, he said. It ..."
  return {
    start,
    end,
    id,
    kind: 'federal',
    onlyWhere: false,
    setting: false,
    inCourt: false,
    judges: false,
    inPrivate: false,
    body: null,
  }
}

/** The nearest earlier sentence (or the words before the offset) that names two or more fitting places. */
export function nearestListBefore(
  { article, candidates, judgedIn }: SourceContext,
  sentence: number,
  offset: number,
  fits: (candidate: Candidate) => boolean,
): readonly Candidate[] {
  for (let back = sentence; back >= Math.max(0, sentence - 8); back--) {
    const span = article.sentences[back] as Span
    const end = back === sentence ? offset : span.end
    const fitting = (c: Candidate) => fits(c) && !c.onlyWhere && !c.inCourt && !c.judges
    const named = oneEach(within(candidates, (c) => c, { start: span.start, end }).filter(fitting))
    const judged = back < sentence ? named.filter(({ id }) => judgedIn(back).includes(id)) : []
    if (judged.length > 1) return judged
    // "28 prisons, from Dixon to Vienna"
    if (named.length > 1 && named.some(({ setting }) => !setting)) return named
  }
  return []
}

/** The first mention of each government. */
export const oneEach = (named: readonly Candidate[]): readonly Candidate[] =>
  named.filter(({ id }, i) => named.findIndex((other) => other.id === id) === i)

/** The phrase of the span stands for governments named elsewhere. */
export const standsFor = (list: readonly Candidate[], via: string | null, span: Span): Subject => ({
  kind: 'government',
  ids: list.map(({ id }) => id),
  via,
  by: 'reference',
  antecedents: list,
  start: span.start,
  end: span.end,
})

/** The list that a later sentence gives of what this one only counts or classes: "The two states are Georgia and Nebraska." */
export function listIdentifiedLater(
  article: Article,
  candidates: readonly Candidate[],
  sentence: number,
  fits: (candidate: Candidate) => boolean,
): readonly Candidate[] {
  const last = Math.min(article.sentences.length - 1, sentence + SENTENCES_BACK)
  for (let ahead = sentence + 1; ahead <= last; ahead++) {
    const span = article.sentences[ahead] as Span
    const opening = article.folded.slice(span.start, Math.min(span.end, span.start + 160))
    const verb =
      /^"?(?:(?:They|These|Those|The) (?:\w+ ){0,8}?(?:are|were|includes?|included) (?!in |out |not )|The (?:\w+ )?(?:lawsuits?|suits?|complaints?|petitions?|actions) names? )/.exec(
        opening,
      )
    if (!verb) continue
    const named = within(candidates, (c) => c, { start: span.start + verb[0].length, end: span.end }).filter(fits)
    const first = named[0]
    if (first === undefined || first.start > span.start + verb[0].length + 8) continue
    return oneEach(named)
  }
  return []
}
