/** From texts to what is written of them: the same work in the command's own thread and in a worker. */
import { extractEach } from '../../extract-all.ts'
import type { InputText } from '../../input/input-text.ts'
import { namedRecord } from '../../input/named-record.ts'
import { forEachKind, type Kind } from '../../kinds.ts'
import { inUnit, type OffsetUnit } from '../../output/offset-unit.ts'
import type { ArticleRecord } from '../../record.generated.ts'
import { orThrown, Thrown } from '../../thrown.ts'
import type { UserRules } from '../../user-rules/user-rules.ts'
import { type FilterFlags, openSelector, type Taken } from '../selection.ts'

/** How texts are to be read. Plain data, for it has to reach other threads. */
export interface ReadingOptions extends FilterFlags {
  readonly date?: string | undefined
  readonly home?: string | undefined
  readonly includeSkipped?: boolean | undefined
  readonly offsets: OffsetUnit
  /** Names of files. */
  readonly rules?: readonly string[] | undefined
}

/** What is sent to a worker of a text. */
export type SentText = Pick<InputText, 'path' | 'text' | 'encoding' | 'sha256' | 'date' | 'title'>

/** What is written of a text, and how much of each kind that is. */
export interface Reading extends Taken {
  readonly counts: Readonly<Record<Kind, number>>
}

/** Reads texts together, one answer each, in their order; a bug in one of them takes no other along. */
export type ReadTexts = (inputs: readonly SentText[]) => readonly (Reading | Thrown)[]

/** Makes what reads texts. Throws an `ExtractError` with code `usage` for a place or law that there is not. */
export async function openReader(options: ReadingOptions, rules: UserRules | undefined): Promise<ReadTexts> {
  const select = await openSelector(options)
  const { home, includeSkipped, offsets } = options
  const taken = (record: ArticleRecord, input: SentText): Reading => {
    const found = select(inUnit(namedRecord(record, input), input.text, offsets))
    return { ...found, counts: forEachKind((kind) => found.record?.[kind].length ?? 0) }
  }
  return (inputs) => {
    const articles = inputs.map(({ text, date }) => ({
      text,
      options: { date: options.date ?? date ?? undefined, home, includeSkipped, rules },
    }))
    return extractEach(articles).map((record, index) =>
      record instanceof Thrown ? record : orThrown(() => taken(record, inputs[index] as SentText)),
    )
  }
}
