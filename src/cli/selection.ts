/** The filters of a run: what of each record goes to the outputs, and what is told at the end. */
import { ExtractError, messages } from '../errors.ts'
import type { LawTest } from '../filter/read-law.ts'
import type { PlaceTest } from '../filter/read-place.ts'
import { type Selection, selectFrom } from '../filter/select-from.ts'
import type { Kind } from '../kinds.ts'
import type { ViewName } from '../output/views.ts'
import type { ArticleRecord, Verdict } from '../record.generated.ts'
import type { World } from './world.ts'

/** The options that decide. */
export interface FilterFlags {
  readonly only?: readonly Kind[]
  readonly place?: readonly string[]
  readonly law?: readonly string[]
  readonly status?: readonly Verdict['status'][]
  readonly failOn?: readonly Verdict['status'][]
  readonly quiet?: boolean
}

/** What of a record is to be written, and what the run has to know of it at its end. */
export interface Taken {
  /** null: nothing of it. */
  readonly record: ArticleRecord | null
  readonly findings: number
  /** Of the verdicts that `--fail-on` asks for. */
  readonly failing: readonly Verdict['status'][]
}

/** The step between records and outputs, with what it has seen. */
export interface Filters extends Tally {
  /** What is to be written of a record; null: nothing. */
  readonly take: (record: ArticleRecord) => ArticleRecord | null
}

/** What was chosen in a run, counted. */
export interface Tally {
  readonly note: (taken: Omit<Taken, 'record'>) => void
  /** Tells what there is to tell; 1 if `--fail-on` is met, else 0. */
  readonly finish: () => 0 | 1
}

/** Makes the choice alone, which needs no memory. Throws an `ExtractError` with code `usage` for a place or law that there is not. */
export async function openSelector(flags: FilterFlags): Promise<(record: ArticleRecord) => Taken> {
  const selection: Selection = {
    only: flags.only ?? null,
    places: flags.place ? await placeTests(flags.place) : null,
    laws: flags.law ? await lawTests(flags.law) : null,
    statuses: flags.status ?? null,
  }
  const failing: Selection = { ...selection, only: ['verdicts'], statuses: flags.failOn ?? [] }
  return (record) => {
    const taken = selectFrom(record, selection)
    const failed = flags.failOn ? (selectFrom(record, failing)?.verdicts ?? []) : []
    return { record: taken, findings: taken ? countOf(taken) : 0, failing: failed.map(({ status }) => status) }
  }
}

/** The choice and the count as one. Throws what `openSelector` throws. */
export async function openFilters(flags: FilterFlags, world: World): Promise<Filters> {
  const select = await openSelector(flags)
  const tally = openTally(flags, world)
  return {
    take: (record) => {
      const { record: shown, ...rest } = select(record)
      tally.note(rest)
      return shown
    },
    ...tally,
  }
}

/** For choices that are made elsewhere. */
export function openTally(flags: FilterFlags, world: World): Tally {
  const met = new Map<Verdict['status'], number>()
  let articles = 0
  let findings = 0
  return {
    note: (taken) => {
      articles++
      for (const status of taken.failing) met.set(status, (met.get(status) ?? 0) + 1)
      findings += taken.findings
    },
    finish: () => {
      const asked = askedFor(flags)
      if (asked !== '' && findings === 0 && articles > 0 && world.errorsToTerminal && !flags.quiet)
        world.complain(messages.noFindings(asked, articles))
      if (met.size === 0) return 0
      if (!flags.quiet) world.complain(messages.failOnMet([...met]))
      return 1
    },
  }
}

/** What the rows are of where no `--view` says: of what was asked for. `overview` shows verdicts first. */
export function viewFor({ only }: FilterFlags): ViewName {
  if (!only || only.includes('verdicts')) return 'overview'
  const [first, ...more] = new Set(only)
  return first && more.length === 0 ? first : 'mentions'
}

async function placeTests(places: readonly string[]): Promise<readonly PlaceTest[]> {
  const { readPlace } = await import('../filter/read-place.ts')
  return places.map((place) => {
    const read = readPlace(place)
    if ('near' in read) throw new ExtractError('usage', messages.badPlace(`--place ${place}`, read.near))
    return read.test
  })
}

async function lawTests(laws: readonly string[]): Promise<readonly LawTest[]> {
  const { readLaw } = await import('../filter/read-law.ts')
  return laws.map((law) => {
    const read = readLaw(law)
    if ('near' in read) throw new ExtractError('usage', messages.badLaw(`--law ${law}`, read.near))
    return read.test
  })
}

const countOf = ({ verdicts, citations, officials, jurisdictions, dates }: ArticleRecord): number =>
  verdicts.length +
  dates.length +
  [...citations, ...officials, ...jurisdictions].filter(({ mentions }) => mentions.length > 0).length

/** The filters as they would be typed; empty: none. */
function askedFor({ only, place, law, status }: FilterFlags): string {
  return [
    ...(place ?? []).map((name) => `--place ${quoted(name)}`),
    ...(law ?? []).map((name) => `--law ${quoted(name)}`),
    ...(status ? [`--status ${status.join(',')}`] : []),
    ...(only ? [`--only ${only.join(',')}`] : []),
  ].join(' ')
}

const quoted = (text: string): string => (/^[\w:/.-]+$/.test(text) ? text : `"${text}"`)
