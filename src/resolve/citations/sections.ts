/** Short forms find their law: sections by number, "that section", bare numbers; from the article, else from a small table. */

import { Shape } from '../../article/tokens.ts'
import { startingBefore } from '../../partition-point.ts'
import { sectionOf } from '../../rules/citation/act-section.ts'
import { homeOfSection } from '../../rules/citation/act-sections.ts'
import { pathOf, type ShortCitation, UNKNOWN_STATE, uscSection } from '../../rules/citation/law.ts'
import { lawOf as lawOfCode } from '../../rules/citation/state-code-place.ts'
import { SUBJECTS, subject } from '../../rules/citation/state-codes.ts'
import type { Article, Found, Span } from '../../types.ts'
import { type Cited, type CitedAs, compareSpans, firstEndingBehind, touching } from './cited.ts'
import { knownSections } from './known-sections.ts'

/** A short form at its place in the article. */
export interface Short extends Found {
  readonly law: ShortCitation
}

/** How far back, in UTF-16 code units, an act named in passing gives its name to a section without one. */
const ACT_REACHES = 400
/** How far back "that section" points. */
const REFERENCE_REACHES = 900

/** A section that the article cites in full: the law without its subsections, and where. */
interface Introduced {
  readonly base: CitedAs
  readonly start: number
}

/** Completes the short forms; what stays without a law is told with `none` if it is said to be law, else dropped. */
export function resolveSections(
  article: Article,
  windows: readonly Span[],
  cited: readonly Cited[],
  short: readonly Short[],
): readonly Cited[] {
  if (short.length === 0 && !cited.some(({ law }) => sectionNumber(law) !== null)) return []
  const introduced = bySection(cited)
  const acts = cited.filter(({ law }) => law.kind === 'named_act').sort(compareSpans)
  const codes = cited
    .filter(({ law }) => /^(?:state_statute|state_regulation|cfr|ordinance)$/.test(law.kind))
    .sort(compareSpans)
  const resolved: Cited[] = []
  for (const row of short) {
    if (row.law.of === 'reference') continue
    const found = lawOf(article, row, introduced, acts, codes)
    if (!found) continue
    resolved.push({ start: row.start, end: row.end, rule: row.rule, ...found })
    if (found.resolution !== 'none')
      note(introduced, row.law.section, { base: withoutSubsections(found.law), start: row.start })
  }
  const taken = [...cited, ...resolved].sort(compareSpans)
  const references = short.flatMap((row) => (row.law.of === 'reference' ? (referred(row, taken) ?? []) : []))
  return [...resolved, ...references, ...findBare(article, windows, taken, introduced)]
}

type Resolved = Pick<Cited, 'law' | 'resolution'>

function lawOf(
  article: Article,
  row: Short,
  introduced: ReadonlyMap<string, readonly Introduced[]>,
  acts: readonly Cited[],
  codes: readonly Cited[],
): Resolved | null {
  const { section, subsections, of } = row.law
  const there = nearest(introduced.get(section) ?? [], row.start, of === 'usc')
  if (there) return { law: withSubsections(there.base, subsections), resolution: 'document' }
  if (of === 'section') {
    const inAct = ofAct(acts, row.start, section, subsections) ?? ofCode(codes, row.start, section, subsections)
    if (inAct) return { law: inAct, resolution: 'document' }
    const inCode = ofNamedCode(article, row)
    if (inCode) return { law: inCode, resolution: 'document' }
  }
  const known = knownSections.find((entry) => entry.section === section && entry.context.test(around(article, row)))
  if (known) return { law: uscSection(known.title, known.at, subsections), resolution: 'known' }
  const title = of === 'usc' ? onlyTitle(introduced) : null
  if (title) return { law: uscSection(title, section, subsections), resolution: 'document' }
  if (of === 'usc') return { law: untitled('U.S.C. ', '/us/usc', 'usc', section, subsections), resolution: 'none' }
  return saidToBeLaw(article, row)
    ? { law: untitled('', '', 'section', section, subsections), resolution: 'none' }
    : null
}

/** The title of the U.S. Code, if the article cites sections of one title only: a lost title is that one. */
function onlyTitle(introduced: ReadonlyMap<string, readonly Introduced[]>): string | null {
  const titles = new Set<string>()
  for (const rows of introduced.values())
    for (const { base } of rows) {
      const title = /^\/us\/usc\/t(\d+)\//.exec(base.id)?.[1]
      if (title) titles.add(title)
      if (titles.size > 1) return null
    }
  return [...titles][0] ?? null
}

/** The paragraphs near a short form: enough to show what it is about, and bounded, so that long texts cost no more. */
const around = ({ folded }: Article, { start, end }: Span): string =>
  folded.slice(Math.max(0, start - 3000), end + 3000)

const untitled = (
  lead: string,
  path: string,
  kind: CitedAs['kind'],
  section: string,
  subsections: string,
): CitedAs => ({
  kind,
  id: `${path}/s${section}${pathOf(subsections)}`,
  normalized: `${lead}§ ${section}${subsections}`,
  url: null,
})

/** "Violates Section 12.5", "under § 40(b)": a law, though nobody says which. */
function saidToBeLaw({ folded }: Article, row: Short): boolean {
  if (row.law.section.length < 2 && row.law.subsections === '') return false
  if (folded.startsWith('§', row.start)) return true
  return /\b(?:under|violat(?:e[sd]?|ing|ions? of)|pursuant to|compl(?:y|ies|ied|ying|iance) with|in breach of|invok(?:e[sd]?|ing)|repeal(?:s|ed|ing)?) $/i.test(
    folded.slice(Math.max(0, row.start - 24), row.start),
  )
}

// ---- sections that the article cites in full -------------------------------------------------------------------------------

/** The number by which a law's section is spoken of; null if no section is cited. */
const sectionNumber = (law: CitedAs): string | null => law.printed ?? /\/s([^/]+)(?:\/[^s]|$)/.exec(law.id)?.[1] ?? null

function bySection(cited: readonly Cited[]): Map<string, Introduced[]> {
  const rows = new Map<string, Introduced[]>()
  for (const { law, start } of cited) {
    const number = sectionNumber(law)
    if (number !== null && !law.id.includes('/amend/')) note(rows, number, { base: withoutSubsections(law), start })
  }
  return rows
}

function note(rows: Map<string, Introduced[]>, number: string, entry: Introduced): void {
  const same = rows.get(number)
  if (same) same.push(entry)
  else rows.set(number, [entry])
}

/** The nearest one before, else the first one after; rows are in the order of the text but for late additions. */
function nearest(rows: readonly Introduced[], offset: number, onlyCode: boolean): Introduced | null {
  let before: Introduced | null = null
  let after: Introduced | null = null
  for (const row of rows.length > 50 ? closeTo(rows, offset) : rows) {
    if (onlyCode && row.base.kind !== 'usc') continue
    if (row.start <= offset) {
      if (!before || row.start > before.start) before = row
    } else if (!after || row.start < after.start) after = row
  }
  return before ?? after
}

/** Of very many rows those around an offset, found by halving: a long text must not make each look-up longer. */
function closeTo(rows: readonly Introduced[], offset: number): readonly Introduced[] {
  const behind = startingBefore(rows, offset + 1)
  return rows.slice(Math.max(0, behind - 10), behind + 10)
}

function withoutSubsections(law: CitedAs): CitedAs {
  return {
    ...law,
    id: law.id.replace(/(\/s[^/]+)(?:\/.*)?$/, '$1'),
    normalized: law.normalized.replace(/(?:\(\w+\))+(?: note)?$| note$/, ''),
  }
}

const withSubsections = (base: CitedAs, subsections: string): CitedAs =>
  subsections === '' ? base : { ...base, id: base.id + pathOf(subsections), normalized: base.normalized + subsections }

// ---- laws named near -------------------------------------------------------------------------------------------------------

/** The act whose section this is: one that is known to have it, else one named shortly before. */
function ofAct(acts: readonly Cited[], offset: number, section: string, subsections: string): CitedAs | null {
  const at = firstEndingBehind(acts, offset)
  const before = acts.slice(Math.max(0, at - 12), at).reverse()
  const after = acts.slice(at, at + 6)
  const owner = [...before, ...after].find(({ law }) => homeOfSection(law.normalized, section) !== null)
  if (owner) return { ...sectionOf(owner.law, section, subsections), printed: section }
  const near = before[0]
  return near && offset - near.end < ACT_REACHES && /^\d{1,4}[A-Za-z]?$/.test(section)
    ? sectionOf(near.law, section, subsections)
    : null
}

/** The code whose section this is by its manner: "Section 22.01" where the Penal Code was cited, "§ 60.4" under Part 60. */
function ofCode(codes: readonly Cited[], offset: number, section: string, subsections: string): CitedAs | null {
  if (!/\d[.:-]\d/.test(section)) return null
  const at = firstEndingBehind(codes, offset)
  const near = [...codes.slice(Math.max(0, at - 6), at).reverse(), ...codes.slice(at, at + 3)]
  for (const { law } of near) {
    const own = /^(?<path>.*)\/(?<level>s|pt|ch)(?<number>[^/]+)(?:\/.*)?$/.exec(law.id)?.groups
    if (!own) continue
    const { path = '', number = '' } = own
    if (law.kind === 'cfr' && number.split('.')[0] !== section.split('.')[0]) continue
    if (law.kind !== 'cfr' && /[.:-]/.exec(number)?.[0] !== /[.:-]/.exec(section)?.[0]) continue
    const normalized = law.normalized.replace(/(?:,? (?:§|pt\.|ch\.)) [^ ]+(?:\(\w+\))*$/, '')
    return {
      ...law,
      id: `${path}/s${section}${pathOf(subsections)}`,
      normalized: `${normalized} § ${section}${subsections}`,
      url: null,
    }
  }
  return null
}

/** So far back a code that is only named gives its name to a section. */
const CODE_REACHES = 400

const CODE_NAMED = new RegExp(`(?<![A-Za-zÀ-ɏḀ-ỿ])(?=[A-Z])(?<name>${SUBJECTS}) Code(?![A-Za-zÀ-ɏḀ-ỿ])`, 'gu')

/** "The Education Code lets boards do so. Section 11.151 says": a code that is named without a section, its state still to be found. */
function ofNamedCode({ folded }: Article, { start, law: { section, subsections } }: Short): CitedAs | null {
  if (!/^\d{1,5}[A-Za-z]?[.-]\d/.test(section)) return null
  const before = folded.slice(Math.max(0, start - CODE_REACHES), start)
  if (!before.includes(' Code')) return null
  const name = subject([...before.matchAll(CODE_NAMED)].at(-1)?.groups?.name ?? '')
  if (name === null) return null
  const code = { state: UNKNOWN_STATE, name: `${name} Code` }
  return {
    ...lawOfCode(code, { title: undefined, chapter: undefined, list: undefined }, section, subsections),
    stateless: 'dropped',
  }
}

function referred(row: Short, taken: readonly Cited[]): Cited | null {
  const at = firstEndingBehind(taken, row.start)
  const before = taken.slice(Math.max(0, at - 5), at).findLast(({ law }) => sectionNumber(law) !== null)
  if (!before || row.start - before.end > REFERENCE_REACHES) return null
  return { start: row.start, end: row.end, rule: row.rule, law: before.law, resolution: 'document' }
}

// ---- bare numbers ----------------------------------------------------------------------------------------------------------

/** A word of law before a bare number, and what behind it makes it a count of things. */
const wordOfLaw =
  /\b(?:with|under|of|violat(?:e|es|ed|ing)|that|to|and|cite[sd]?|called|follow|obey|breach|break|broke|enforce|repeal|conceded|invoked?|charge|known as) $/
const ofThings =
  /^(?:,\d|\.\d|-\d| (?:[a-zß-ɏḀ-ỿ]+ )?(?:people|men|women|children|percent|million|dollars|jobs|miles|acres|votes|feet|[a-zß-ɏḀ-ỿ]{2,12}(?:ers|ents|ors|nts|ees|ies|mes|ses|ates))\b)/u

/** "Local compliance with 1373": a number that the article has introduced as a section, after a word of law. */
function findBare(
  { folded, tokens }: Article,
  windows: readonly Span[],
  taken: readonly Cited[],
  introduced: ReadonlyMap<string, readonly Introduced[]>,
): readonly Cited[] {
  const found: Cited[] = []
  let window = 0
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.shape[i] !== Shape.number) continue
    const start = tokens.start[i] as number
    const to = tokens.end[i] as number
    if (to - start < 3 || to - start > 6) continue
    const homes = introduced.get(folded.slice(start, to))
    if (homes === undefined) continue
    while (window < windows.length && (windows[window] as Span).end <= start) window++
    if (start < (windows[window]?.start ?? Number.POSITIVE_INFINITY)) continue
    if (!wordOfLaw.test(folded.slice(Math.max(0, start - 14), start))) continue
    const subsections = /^(?:\(\w{1,3}\)){0,3}/.exec(folded.slice(to, to + 16))?.[0] ?? ''
    const end = to + subsections.length
    if (ofThings.test(folded.slice(end, end + 40)) || touching(taken, { start, end })) continue
    const home = nearest(homes, start, false)
    if (home)
      found.push({
        start,
        end,
        rule: 'section-bare',
        law: withSubsections(home.base, subsections),
        resolution: 'document',
      })
  }
  return found
}
