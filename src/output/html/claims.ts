/** Verdicts of all articles as claims: one place, one law or norm, one source; and the ledger that counts them. */
import type { ArticleRecord, Jurisdiction, Verdict } from '../../record.generated.ts'
import { nameOf, sourceOf } from '../views.ts'

/** A name to show and a key that is the same wherever the same thing is meant. */
export interface Keyed {
  readonly key: string
  readonly name: string
}

export type Place = Keyed & Pick<Jurisdiction, 'state' | 'kind' | 'location'>

/** Somebody says that one place does, does not or may not obey one law or norm. */
export interface Claim {
  /** Index of the article in the report. */
  readonly article: number
  readonly verdict: Verdict
  readonly place: Place
  readonly law: Keyed
  readonly source: Keyed
}

export const nowhere: Place = { key: '', name: '(place not resolved)', state: null, kind: 'place', location: null }
const noLaw: Keyed = { key: '', name: '(law not named)' }

/** The claims of one article; a verdict on several places, or of several laws, is a claim on each. */
export function claimsOf(record: ArticleRecord, article: number): readonly Claim[] {
  return record.verdicts.flatMap((verdict) => {
    const laws = lawsOf(record, verdict)
    const source = speakerOf(record, verdict, article)
    const places = verdict.jurisdictions.length > 0 ? verdict.jurisdictions.map((id) => placeOf(record, id)) : [nowhere]
    return places.flatMap((place) => laws.map((law) => ({ article, verdict, place, law, source })))
  })
}

/** The row of a place, with its name as a reader wants it. */
export function placeOf(record: ArticleRecord, id: string): Place {
  const row = record.jurisdictions.find((place) => place.id === id)
  const { state = null, kind = 'place', location = null } = row ?? {}
  return { key: id, name: nameOf(record, id), state, kind, location }
}

function lawsOf({ citations }: ArticleRecord, { norm }: Verdict): readonly Keyed[] {
  if (!norm) return [noLaw]
  const cited = [norm.citation, ...norm.further].flatMap((id) => citations.find((row) => row.id === id) ?? [])
  if (cited.length > 0) return cited.map(({ id, normalized }) => ({ key: id, name: normalized }))
  const plain = norm.text.replace(/\s+/g, ' ').trim()
  return [{ key: `words:${plain.toLowerCase().replace(/^(?:the|a|an|its|their) /, '')}`, name: plain }]
}

/** An article's own voice is a source of its own for each article. */
function speakerOf(record: ArticleRecord, verdict: Verdict, article: number): Keyed {
  const name = sourceOf(record, verdict)
  if (verdict.source.kind === 'article') return { key: `article:${article}`, name }
  if (verdict.source.kind === 'unnamed') return { key: `unnamed:${article}:${name.toLowerCase()}`, name }
  return { key: `name:${name.toLowerCase().replace(/^the /, '')}`, name }
}

/** Which way a status points: obeyed, broken, or left open. */
export type Tone = 'yes' | 'no' | 'open'

export function toneOf(status: Verdict['status']): Tone {
  switch (status) {
    case 'compliant':
    case 'possibly_compliant':
      return 'yes'
    case 'non_compliant':
    case 'possibly_non_compliant':
      return 'no'
    case 'partially_compliant':
    case 'under_review':
      return 'open'
    default: {
      const never: never = status
      return never
    }
  }
}

/** What is claimed of one place under one law or norm. */
export interface Entry {
  readonly key: string
  readonly place: Place
  readonly law: Keyed
  readonly claims: readonly Claim[]
  /** How many different speakers. */
  readonly sources: number
  readonly disputed: boolean
}

/** One entry for each place and law: the disputed first, then those with most claims, then by name. */
export function ledgerOf(claims: readonly Claim[]): readonly Entry[] {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = `${claim.place.key}\n${claim.law.key}`
    const group = groups.get(key)
    if (group) group.push(claim)
    else groups.set(key, [claim])
  }
  return [...groups]
    .map(([key, group]): Entry => {
      const { place, law } = group[0] as Claim
      const sources = new Set(group.map(({ source }) => source.key)).size
      return { key, place, law, claims: group, sources, disputed: isDisputed(group.map(({ verdict }) => verdict)) }
    })
    .sort(
      (a, b) =>
        Number(b.disputed) - Number(a.disputed) || b.claims.length - a.claims.length || compareNames(a.place, b.place),
    )
}

/** By name; what has none of its own, "(place not resolved)", comes last. */
export const compareNames = (a: Keyed, b: Keyed): number =>
  Number(a.name.startsWith('(')) - Number(b.name.startsWith('(')) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

/**
 * Verdicts on one place and law contradict each other where one says obeyed and another broken and at least one of the two is
 * said firmly. What is marked as past contradicts nothing: a city may have broken the law and keep it now.
 */
function isDisputed(verdicts: readonly Verdict[]): boolean {
  const statuses = new Set(verdicts.filter(({ past }) => !past).map(({ status }) => status))
  const yes = statuses.has('compliant')
  const no = statuses.has('non_compliant')
  return (yes && (no || statuses.has('possibly_non_compliant'))) || (no && statuses.has('possibly_compliant'))
}
