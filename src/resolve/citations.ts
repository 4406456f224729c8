/** Citation mentions become citations: short forms are completed, mentions of one law gathered. */
import { federalActs } from '../rules/citation/acts.ts'
import { shortStateName } from '../rules/citation/constitution.ts'
import { type CitationRule, type FullCitation, pathOf, type ShortCitation, uscLaw } from '../rules/citation/law.ts'
import { citationRules } from '../rules/citation/rules.ts'
import { type State, states } from '../rules/place/states.ts'
import { runPatterns } from '../rules/rule.ts'
import type { Article, Citation, Found, Span } from '../types.ts'

/** A law found, on the way to its citation. */
interface Cited extends Found {
  readonly law: FullCitation
  readonly resolution: Citation['resolution']
}

interface Short extends Found {
  readonly law: ShortCitation
}

/** Finds every law, order and case that the windows name; citations by first mention, mentions by start. Never throws. */
export function findCitations(
  article: Article,
  windows: readonly Span[],
  options: { readonly rules?: readonly CitationRule[]; readonly prefilter?: boolean } = {},
): readonly Citation[] {
  const matches = runPatterns(options.rules ?? citationRules, article.folded, windows, undefined, options)
  const full: Cited[] = []
  const short: Short[] = []
  for (const match of matches) {
    for (const law of match.value) {
      const found = { start: match.start + law.from, end: match.start + law.to, rule: match.rule }
      if (law.form === 'full') full.push({ ...found, law, resolution: 'explicit' })
      else short.push({ ...found, law })
    }
  }
  const named = [...full, ...findAliases(article, windows, full)]
  const homed = nameTheState(article, named)
  return gather([...homed, ...resolveShort(article, windows, homed, short)])
}

// ---- aliases ------------------------------------------------------------------------------------------------------------

/** "X Act (the "Y Act")" and "X Act (XYZ)" name the act for the rest of the article; so does the acronym of a listed act. */
function findAliases(article: Article, windows: readonly Span[], full: readonly Cited[]): readonly Cited[] {
  const aliases = new Map<string, FullCitation>()
  for (const { law, end } of full) {
    if (law.kind !== 'named_act' && law.kind !== 'case') continue
    const behind = article.folded.slice(end, end + 60)
    const given =
      /^["']? {0,3}\(?(?:the |or )?["']?(?<alias>[A-Z][A-Za-z]{0,12}(?: [A-Z][a-z]+){0,2}|[A-Z]{2,8})["']?\)/u.exec(
        behind,
      ) ?? /^ {2,3}(?<alias>[A-Z]{3,8}) {2,3}/u.exec(behind)
    const alias = given?.groups?.alias
    if (alias && (/Act$/.test(alias) || /^[A-Z]{2,8}$/.test(alias))) aliases.set(alias, law)
    const known = law.kind === 'named_act' ? federalActs.find((act) => act.name === law.normalized) : undefined
    for (const other of known?.others ?? []) if (!other.name.includes(' ')) aliases.set(other.name, law)
  }
  if (aliases.size === 0) return []
  const pattern = new RegExp(
    `(?<![\\p{L}\\d-])(?:${[...aliases.keys()].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\d])`,
    'gu',
  )
  const found: Cited[] = []
  for (const window of windows) {
    for (const match of article.folded.slice(window.start, window.end).matchAll(pattern)) {
      const start = window.start + match.index
      const end = start + match[0].length
      const law = aliases.get(match[0]) as FullCitation
      const taken = full.find((row) => row.start < end && start < row.end)
      if (taken && taken.law.id === law.id) continue
      if (taken && !(taken.start === start && taken.end === end)) continue
      found.push({ start, end, rule: 'act-alias', law, resolution: 'document' })
    }
  }
  return found
}

// ---- the state of state law ----------------------------------------------------------------------------------------------

/** State bills, "the state constitution", "Act 200" and acts without a state take the state that the article is about. */
function nameTheState(article: Article, cited: readonly Cited[]): readonly Cited[] {
  const aliased = new Map(cited.filter((row) => row.rule === 'act-alias').map((row) => [row.start, row]))
  const kept = cited.filter((row) => row.rule === 'act-alias' || !aliased.has(row.start))
  const owned = new Map<string, FullCitation>()
  for (const { law } of kept) {
    const state = /^\/us-([a-z]{2})\/act\/(.+)$/.exec(law.id)
    if (state) owned.set(state[2] as string, law)
  }
  let home: State | null | undefined
  return kept.flatMap((row): Cited[] => {
    const { law } = row
    if (law.id.includes('??')) {
      home ??= dominantState(article)
      if (!home) {
        if (law.kind === 'constitution' || law.kind === 'state_statute') return []
        return [
          {
            ...row,
            resolution: 'none',
            law: { ...law, id: law.id.replace('/us-??', ''), normalized: law.normalized.replace('?? ', '') },
          },
        ]
      }
      const name = law.kind === 'state_statute' ? home.name : shortStateName(home.name)
      return [
        {
          ...row,
          resolution: 'document',
          law: {
            ...law,
            id: law.id.replace('??', home.code.toLowerCase()),
            normalized: law.normalized.replace('??', name),
          },
        },
      ]
    }
    const base = /^\/act\/(.+)$/.exec(law.id)
    const owner = base
      ? (owned.get(base[1] as string) ?? ownedBy(article, row, law, owned, base[1] as string))
      : undefined
    return [
      owner ? { ...row, law: { ...law, id: owner.id, normalized: owner.normalized }, resolution: 'document' } : row,
    ]
  })
}

/** "California adopted the X Act": the act is that state's, here and wherever it is named again. */
function ownedBy(
  article: Article,
  { start }: Span,
  law: FullCitation,
  owned: Map<string, FullCitation>,
  base: string,
): FullCitation | undefined {
  const before = article.folded.slice(Math.max(0, start - 60), start)
  const name =
    /(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:lawmakers |legislators |voters |recently |in (?:19|20)\d\d )?(?:adopted|passed|enacted|approved|signed|adopts|passes|enacts) (?:the |its |a )?["']?$/u.exec(
      before,
    )?.[1]
  const state = name
    ? (states.find((row) => row.kind === 'state' && (name === row.name || name.endsWith(` ${row.name}`))) ?? null)
    : null
  if (!state) return undefined
  const full: FullCitation = {
    ...law,
    id: `/us-${state.code.toLowerCase()}/act/${base}`,
    normalized: `${state.name} ${law.normalized}`,
  }
  owned.set(base, full)
  return full
}

/** The state that an article names most, if it stands out. */
function dominantState(article: Article): State | null {
  const counts = states
    .filter((state) => state.kind === 'state')
    .map((state) => ({
      state,
      count:
        occurrences(article.folded, state.name) +
        state.abbreviations.reduce((sum, short) => sum + occurrences(article.folded, short), 0),
    }))
    .sort((a, b) => b.count - a.count)
  const [first, second] = counts
  return first && first.count > 0 && first.count > (second?.count ?? 0) ? first.state : null
}

function occurrences(text: string, word: string): number {
  let count = 0
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
    if (!/[\p{L}]/u.test(text[at - 1] ?? '')) count++
  return count
}

// ---- short forms --------------------------------------------------------------------------------------------------------

/** Sections so well known that their number and a word of their subject settle them. */
const knownSections: readonly {
  readonly section: string
  readonly title: string
  readonly at: string
  readonly context: RegExp
}[] = [
  { section: '1373', title: '8', at: '1373', context: /immigra|sanctuary|detainer|citizenship/i },
  { section: '1644', title: '8', at: '1644', context: /immigra|sanctuary|detainer/i },
  { section: '1983', title: '42', at: '1983', context: /civil rights|lawsuit|police|sued/i },
  { section: '230', title: '47', at: '230', context: /internet|online|social media|platform|Facebook|Twitter|Google/i },
  { section: '504', title: '29', at: '794', context: /disabilit/i },
  { section: '287', title: '8', at: '1357', context: /immigra|sheriff|ICE/i },
]

function resolveShort(
  article: Article,
  windows: readonly Span[],
  full: readonly Cited[],
  short: readonly Short[],
): readonly Cited[] {
  const bySection = new Map<string, { readonly title: string; readonly section: string }>()
  for (const { law } of full) {
    const usc = /^\/us\/usc\/t(\w+)\/s([^/]+)/.exec(law.id)
    if (usc) bySection.set(usc[2] as string, { title: usc[1] as string, section: usc[2] as string })
  }
  const resolved: Cited[] = []
  const introduced = new Map<string, Cited>()
  for (const row of short) {
    const { section, subsections } = row.law
    const there = bySection.get(section)
    const known = there
      ? null
      : knownSections.find((entry) => entry.section === section && entry.context.test(article.folded))
    const home = there ?? (known ? { title: known.title, section: known.at } : null)
    if (home) {
      const cited: Cited = {
        start: row.start,
        end: row.end,
        rule: row.rule,
        law: uscLaw(home.title, home.section, subsections, 0, 0),
        resolution: there ? 'document' : 'known',
      }
      resolved.push(cited)
      introduced.set(section, cited)
    } else if (row.law.of === 'usc') {
      resolved.push({
        start: row.start,
        end: row.end,
        rule: row.rule,
        resolution: 'none',
        law: {
          form: 'full',
          kind: 'usc',
          id: `/us/usc/s${section}${pathOf(subsections)}`,
          normalized: `U.S.C. § ${section}${subsections}`,
          url: null,
          from: 0,
          to: 0,
        },
      })
    } else if (Number(section) >= 100 || subsections !== '' || full.length > 0) {
      const act = nearestAct(full, row.start)
      if (act)
        resolved.push({
          start: row.start,
          end: row.end,
          rule: row.rule,
          resolution: 'document',
          law: {
            form: 'full',
            kind: 'section',
            id: `${act.id}/s${section}${pathOf(subsections)}`,
            normalized: `${act.normalized} § ${section}${subsections}`,
            url: null,
            from: 0,
            to: 0,
          },
        })
    }
  }
  return [...resolved, ...findBare(article, windows, [...full, ...resolved], bySection, introduced)]
}

/** The act spoken of shortly before a bare section, in the same paragraph or the one before. */
function nearestAct(full: readonly Cited[], offset: number): FullCitation | null {
  const near = full.filter((row) => row.law.kind === 'named_act' && row.start < offset && offset - row.end < 300)
  return near.at(-1)?.law ?? null
}

/** "local compliance with 1373": a number that the article has introduced as a section, after a word of law. */
function findBare(
  article: Article,
  windows: readonly Span[],
  taken: readonly Cited[],
  bySection: ReadonlyMap<string, { readonly title: string; readonly section: string }>,
  introduced: ReadonlyMap<string, Cited>,
): readonly Cited[] {
  const numbers = [...new Set([...bySection.keys(), ...introduced.keys()])].filter((number) =>
    /^\d{3,5}[a-z]?$/.test(number),
  )
  if (numbers.length === 0) return []
  const pattern = new RegExp(
    `(?<=(?:with|under|of|violat(?:e|es|ed|ing)|that|to|by|and|cite[sd]?|called|follow|obey|known as) )(?:${numbers.join('|')})(?![\\p{L}\\d]|,\\d|\\.\\d| (?:people|residents|voters|cases|jobs|miles|acres|homes|votes|inmates|students|percent|dollars|million))`,
    'gu',
  )
  const found: Cited[] = []
  for (const window of windows) {
    for (const match of article.folded.slice(window.start, window.end).matchAll(pattern)) {
      const start = window.start + match.index
      const end = start + match[0].length
      if (taken.some((row) => row.start < end && start < row.end)) continue
      const home = bySection.get(match[0])
      const law = home ? uscLaw(home.title, home.section, '', 0, 0) : introduced.get(match[0])?.law
      if (law) found.push({ start, end, rule: 'section-bare', law, resolution: 'document' })
    }
  }
  return found
}

function gather(cited: readonly Cited[]): readonly Citation[] {
  const rows = new Map<string, { law: FullCitation; resolution: Citation['resolution']; readonly mentions: Found[] }>()
  for (const { law, start, end, rule, resolution } of [...cited].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const row = rows.get(law.id)
    if (row) {
      row.mentions.push({ start, end, rule })
      if (resolution === 'explicit') row.resolution = 'explicit'
    } else rows.set(law.id, { law, resolution, mentions: [{ start, end, rule }] })
  }
  return [...rows].map(([id, { law, resolution, mentions }]) => ({
    id,
    kind: law.kind,
    normalized: law.normalized,
    url: law.url,
    resolution,
    mentions,
  }))
}
