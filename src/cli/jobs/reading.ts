/** From one text to what is written of it: the same work in the command's own thread and in a worker. */
import type { InputText } from '../../input/input-text.ts'
import { namedRecord } from '../../input/named-record.ts'
import { forEachKind, type Kind } from '../../kinds.ts'
import { inUnit, type OffsetUnit } from '../../output/offset-unit.ts'
import { extract } from '../../pipeline.ts'
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

/** Makes what reads texts. Throws an `ExtractError` with code `usage` for a place or law that there is not. */
export async function openReader(
  options: ReadingOptions,
  rules: UserRules | undefined,
): Promise<(input: SentText) => Reading> {
  const select = await openSelector(options)
  return (input) => {
    const { text, date } = input
    const record = extract(text, {
      date: options.date ?? date ?? undefined,
      home: options.home,
      includeSkipped: options.includeSkipped,
      rules,
    })
    const taken = select(inUnit(namedRecord(record, input), text, options.offsets))
    return { ...taken, counts: forEachKind((kind) => taken.record?.[kind].length ?? 0) }
  }
}
