/** Whose law it is: bills, measures, codes and acts of a state take the state that stands beside them, else the article's. */
import { compileLiterals, type LiteralScan } from '../../rules/anchors.ts'
import { slug, UNKNOWN_STATE } from '../../rules/citation/law.ts'
import { ANY_CODE, mainCode } from '../../rules/citation/state-codes.ts'
import {
  readState,
  type StateWords,
  shortNameOfCode,
  shortStateName,
  stateWords,
} from '../../rules/citation/state-name.ts'
import { type State, stateByCode } from '../../rules/place/states.ts'
import type { Article, Jurisdiction, Span } from '../../types.ts'
import { type Cited, type CitedAs, firstEndingBehind } from './cited.ts'

/** A state named in the text. */
interface Named extends Span {
  readonly state: State
}

/** Compiled when an article is first asked for its states: most have no law that waits for one. */
let scanStates: LiteralScan | null = null

/** How far back, in UTF-16 code units, a state named before a law owns it: in the sentence, and if nothing else tells. */
const NEAR = 120
const FAR = 400

/** Sets the state of every law that waits for one; drops those that are nothing without. Places, where known, tell more. */
export function nameStates(
  article: Article,
  windows: readonly Span[],
  written: readonly Cited[],
  places: readonly Jurisdiction[],
): readonly Cited[] {
  const cited = withStateAmendments(withStateSenates(article, written))
  const owned = ownedActs(article, cited)
  if (!cited.some(({ law }) => law.id.includes(UNKNOWN_STATE))) return cited.map((row) => withOwner(row, owned))
  const named = statesIn(article, windows)
  const home = homeOf(named, places)
  const told = new Map<string, State>()
  const beside = cited.map((row, index) => {
    if (!row.law.id.includes(UNKNOWN_STATE)) return null
    const state = stateBeside(article.folded, named, row) ?? stateOfCodeBeside(article.folded, cited, index)
    if (state && !told.has(row.law.id)) told.set(row.law.id, state)
    return state
  })
  return cited.flatMap((row, index): readonly Cited[] => {
    const { law } = row
    if (!law.id.includes(UNKNOWN_STATE)) return [withOwner(row, owned)]
    const said = beside[index]
    const state =
      said ??
      told.get(law.id) ??
      home.strong ??
      stateBefore(named, row, NEAR) ??
      home.weak ??
      stateBefore(named, row, FAR)
    const asWritten = written[index] as Cited
    if (!state && asWritten.law !== law) return [asWritten]
    if (!state) return law.stateless === 'dropped' ? [] : [{ ...row, resolution: 'none', law: withoutState(law) }]
    // Letters that mean other things too: only where legislatures have them.
    if (!hasMeasure(state.code, law.normalized)) return asWritten.law === law ? [] : [asWritten]
    return [{ ...row, resolution: said ? row.resolution : 'document', law: ofState(law, state) }]
  })
}

/** What is told once as the state's amendment is the state's wherever the article names it. */
function withStateAmendments(cited: readonly Cited[]): readonly Cited[] {
  const owned = new Map<string, CitedAs>(
    cited.flatMap(({ law }) => {
      const name = STATE_AMENDMENT.exec(law.id)?.[1]
      return name === undefined ? [] : [[`/us/act/${name}`, law] as const]
    }),
  )
  return owned.size === 0 ? cited : cited.map((row) => ({ ...row, law: owned.get(row.law.id) ?? row.law }))
}

const STATE_AMENDMENT = /^\/us-[a-z?]{2}\/act\/(.+-amendment)$/

/** States that write their Senate's bills as Congress does. */
const OWNS_SENATE = /(?:Vermont|Massachusetts|South Carolina|New York|Rhode Island)'s (?:[a-z]{1,12} )?$/
const LONGEST_OWNER = 32
const OF_CONGRESS = /(?<![A-Za-z])(?:Congress|U\.S\. (?:Sen|Rep|House)|federal)/

/** "H. 610 and S. 54": beside the bills of a state House those of its Senate are no bills of Congress; nor is "Vermont's S. 54". */
function withStateSenates({ folded }: Article, cited: readonly Cited[]): readonly Cited[] {
  if (!cited.some(({ law }) => SENATE_BILL.test(law.id))) return cited
  const beside = cited.some(({ law }) => law.id.startsWith(`/us-${UNKNOWN_STATE}/bill/h/`))
  return cited.map((row) => {
    const number = SENATE_BILL.exec(row.law.id)?.[1]
    if (number === undefined) return row
    const { start } = row
    if (OF_CONGRESS.test(folded.slice(Math.max(0, start - 160), start))) return row
    if (!beside && !OWNS_SENATE.test(folded.slice(Math.max(0, start - LONGEST_OWNER), start))) return row
    const law: CitedAs = {
      ...row.law,
      id: `/us-${UNKNOWN_STATE}/bill/s/${number}`,
      normalized: `${UNKNOWN_STATE} S. ${number}`,
      url: null,
    }
    return { ...row, law }
  })
}

const SENATE_BILL = /^\/us\/bill\/s\/(\d+)$/

/** Chambers and series that only some states have. */
const series: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ [HS]\.F\. /, ['MN', 'IA', 'WY']],
  [/ L\.B\. /, ['NE']],
  [/ L\.D\. /, ['ME']],
  [/ [AS]\.C\.A\. /, ['CA']],
  [/ Issue \d/, ['OH', 'AR']],
  [/ H\. \d/, ['VT', 'MA', 'SC', 'RI']],
  [/ S\. \d/, ['VT', 'MA', 'SC', 'RI', 'NY']],
  [/ Amendment \d{3}$/, ['AL']],
]

const hasMeasure = (code: string, normalized: string): boolean =>
  series.every(([form, codes]) => !form.test(normalized) || codes.includes(code))

function ofState(law: CitedAs, state: State): CitedAs {
  const own = ownForm(law, state)
  const full = /\/us-\?\?\/(?:act|public-act)\//.test(own.id)
  return {
    ...own,
    id: own.id.replace(UNKNOWN_STATE, state.code.toLowerCase()),
    normalized: own.normalized.replace(UNKNOWN_STATE, full ? state.name : shortStateName(state)),
  }
}

/** What a state alone calls so: Alabama's amendments by the hundred are its constitution, "state law" is the state's compilation. */
function ownForm(law: CitedAs, { code }: State): CitedAs {
  const amendment = code === 'AL' ? /\/measure\/amendment\/(\d{3})$/.exec(law.id)?.[1] : undefined
  if (amendment !== undefined)
    return {
      ...law,
      kind: 'constitution',
      id: `/us-${UNKNOWN_STATE}/const/amend/${amendment}`,
      normalized: `${UNKNOWN_STATE} Const. amend. ${amendment}`,
    }
  if (/^\/us-\?\?\/measure\/amendment\//.test(law.id) && (code === 'NM' || code === 'LA'))
    return { ...law, normalized: law.normalized.replace(' Amendment ', ' Constitutional Amendment ') }
  if (!law.id.includes(ANY_CODE_PATH)) return law
  const name = mainCode(code)
  if (name === null) return withoutState(law)
  return {
    ...law,
    id: law.id.replace(ANY_CODE_PATH, `/code/${slug(name)}/`),
    normalized: law.normalized.replace(`${UNKNOWN_STATE} ${ANY_CODE}`, `${shortNameOfCode(code)} ${name}`),
  }
}

const ANY_CODE_PATH = `/code/${slug(ANY_CODE)}/`

/** The section alone, where nobody says of which code. */
const sectionAlone = (law: CitedAs): CitedAs => ({
  ...law,
  kind: 'section',
  id: law.id.slice(law.id.indexOf(ANY_CODE_PATH) + ANY_CODE_PATH.length - 1),
  normalized: law.normalized.slice(law.normalized.indexOf('§')),
})

const withoutState = (law: CitedAs): CitedAs =>
  law.id.includes(ANY_CODE_PATH)
    ? sectionAlone(law)
    : {
        ...law,
        id: law.id.replace(`/us-${UNKNOWN_STATE}`, ''),
        normalized: law.normalized.replace(`${UNKNOWN_STATE} `, ''),
      }

// ---- states in the text ----------------------------------------------------------------------------------------------------

/** Newspapers, cities, townships, counties and schools that begin with a state's name, and the capital. */
const elsewhere =
  /^(?: (?:Township|Twp|Borough|Parish|County)(?![A-Za-zÀ-ɏḀ-ỿ]| (?:Assoc|Board|Comm|Superv|Offic|Att|Sher|Clerk|Judge))| (?:Times|Post|Daily|City(?! Council)|University|Avenue|Street|Heights|Beach|Examiner|Monthly|Journal)(?![A-Za-zÀ-ɏḀ-ỿ])|,? D\.? ?C)/u
const letter = /[A-Za-zÀ-ɏḀ-ỿ\d]/u

/** Full names anywhere; abbreviations only behind a place's comma ("Reno, Nev."). */
function statesIn({ folded }: Article, windows: readonly Span[]): readonly Named[] {
  scanStates ??= compileLiterals(stateWords.map(({ words }) => words))
  const found: Named[] = []
  for (const window of windows) {
    const text = folded.slice(window.start, window.end)
    scanStates(text, (literal, end) => {
      const { words, state, short } = stateWords[literal] as StateWords
      const start = end - words.length
      if (letter.test(text[start - 1] ?? '') || letter.test(text[end] ?? '')) return
      if (short ? text.slice(start - 2, start) !== ', ' : elsewhere.test(text.slice(end, end + 18))) return
      const before = found.at(-1)
      // "Virginia" inside "West Virginia" ends where the longer name ended.
      if (before && before.end >= window.start + end) return
      found.push({ start: window.start + start, end: window.start + end, state })
    })
  }
  return found
}

/** The state that the article is about: `strong` if no other comes near. */
function homeOf(named: readonly Named[], places: readonly Jurisdiction[]) {
  const counts = new Map<State, number>()
  for (const { state } of named) counts.set(state, (counts.get(state) ?? 0) + 1)
  const most = leader([...counts])
  const others = named.length - (most ? (counts.get(most) ?? 0) : 0)
  const strong = most && (counts.get(most) ?? 0) > 2 * others ? most : null
  return { strong, weak: most ?? stateOfPlaces(places) }
}

/** The state in which most of the article's places lie, if it stands out. */
function stateOfPlaces(places: readonly Jurisdiction[]): State | null {
  const counts = new Map<string, number>()
  for (const { state, mentions } of places) if (state) counts.set(state, (counts.get(state) ?? 0) + mentions.length)
  const code = leader([...counts])
  return code ? stateByCode(code) : null
}

function leader<T>(counts: readonly (readonly [T, number])[]): T | null {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] > 0 && first[1] > (second?.[1] ?? 0) ? first[0] : null
}

/** "California's Proposition 8", "Texas Senate Bill 4", "SB 4 in Texas", "Senate Bill 4, a Texas law". */
function stateBeside(folded: string, named: readonly Named[], { start, end }: Span): State | null {
  const at = firstEndingBehind(named, start)
  const before = named[at - 1]
  if (before && start - before.end <= 30) {
    const gap = folded.slice(before.end, start)
    if (
      /^(?:'s?)? (?:(?:state|State|new|controversial|so-called|proposed|voter-approved|constitutional|voters|lawmakers|legislators|Legislature|passed|approved|enacted|adopted|rejected|the|law,?|\d{4}) ?){0,4}["(]?$/.test(
        gap,
      )
    )
      return before.state
  }
  const after = named[at]
  if (after && after.start - end <= 40) {
    const gap = folded.slice(end, after.start)
    if (
      /^(?:,? (?:in|of|from|on)|,? (?:a|the|another|one)|["']?,? (?:the|a) [A-Za-zÀ-ɏḀ-ỿ]+ (?:in|of)) (?:the )?(?:state of )?$/u.test(
        gap,
      )
    )
      return after.state
  }
  return null
}

/** "the Public Records Act, RCW 42.56", "RCW 42.56, the Public Records Act": a code beside an act tells whose both are. */
function stateOfCodeBeside(folded: string, cited: readonly Cited[], index: number): State | null {
  const act = cited[index] as Cited
  const [before, after] = [cited[index - 1], cited[index + 1]]
  const told = (code: Cited | undefined): State | null =>
    stateByCode(/^\/us-(?<state>[a-z]{2})\/code\//.exec(code?.law.id ?? '')?.groups?.state?.toUpperCase() ?? '')
  if (after && after.start - act.end <= LONGEST_GAP && CODE_BEHIND.test(folded.slice(act.end, after.start)))
    return told(after)
  if (before && act.start - before.end <= LONGEST_GAP && CODE_BEFORE.test(folded.slice(before.end, act.start)))
    return told(before)
  return null
}

const LONGEST_GAP = 30
const CODE_BEHIND =
  /^(?:,? (?:under|at|in|found at|found in|codified at|codified in|or))?(?:,? \(?|,? the |,? chapter )$/
const CODE_BEFORE = /^(?:, |, (?:also )?(?:known as|called) | \()(?:the |part of the )?(?:state's |state )?$/

/** The state named last before, in the same part of the text. */
function stateBefore(named: readonly Named[], { start }: Span, reach: number): State | null {
  const before = named[firstEndingBehind(named, start) - 1]
  return before && start - before.end < reach ? before.state : null
}

// ---- acts of states --------------------------------------------------------------------------------------------------------

/** Acts that the article gives to a state: "Connecticut's Trust Act", "California adopted the X Act"; by their own name. */
function ownedActs({ folded }: Article, cited: readonly Cited[]): ReadonlyMap<string, CitedAs> {
  const owned = new Map<string, CitedAs>()
  for (const { law } of cited) {
    const own = /^\/us-[a-z]{2}\/act\/(.+)$/.exec(law.id)?.[1]
    if (own !== undefined && !owned.has(own)) owned.set(own, law)
  }
  for (const { law, start } of cited) {
    const base = /^\/act\/(.+)$/.exec(law.id)?.[1]
    if (base === undefined || owned.has(base)) continue
    const name =
      /([A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ]+(?: [A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ]+)?)(?:'s)? (?:lawmakers |legislators |voters |Legislature |recently |in (?:19|20)\d\d )?(?:adopted|passed|enacted|approved|signed|adopts|passes|enacts) (?:the |its |a )?["']?$/u.exec(
        folded.slice(Math.max(0, start - 70), start),
      )?.[1]
    const state = name ? (readState(name) ?? readState(name.split(' ').at(-1) ?? '')) : null
    if (!state) continue
    owned.set(base, {
      ...law,
      id: `/us-${state.code.toLowerCase()}/act/${base}`,
      normalized: `${state.name} ${law.normalized}`,
    })
  }
  return owned
}

function withOwner(row: Cited, owned: ReadonlyMap<string, CitedAs>): Cited {
  const base = /^\/act\/([^/]+)(\/.*)?$/.exec(row.law.id)
  const owner = base ? owned.get(base[1] as string) : undefined
  if (!base || !owner) return row
  return {
    ...row,
    law: {
      ...row.law,
      id: owner.id + (base[2] ?? ''),
      normalized: row.law.normalized.replace(/^.+?(?=(?:,| §) |$)/, owner.normalized),
    },
    resolution: 'document',
  }
}
