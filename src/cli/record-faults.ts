/** Faults of records on stderr: what thousands of them share is told a few times and then counted. */
import { messages } from '../errors.ts'
import type { InputProblem } from '../input/input-text.ts'

const TOLD = 5

/** Hears of what could not be read. */
export interface RecordFaults {
  /** `record`: where it is a record of a file with others. */
  readonly add: (why: string, record: InputProblem['record']) => void
  /** Tells how many more records there were. */
  readonly finish: () => void
}

/** Tells each fault through `complain`; of the records of one file that have the same, the first five. */
export function openRecordFaults(complain: (line: string) => void): RecordFaults {
  const alike = new Map<string, { readonly record: NonNullable<InputProblem['record']>; count: number }>()
  return {
    add: (why, record) => {
      if (record === undefined) return complain(why)
      const key = `${record.fault} ${record.file}`
      const seen = alike.get(key) ?? { record, count: 0 }
      seen.count++
      alike.set(key, seen)
      if (seen.count <= TOLD) complain(why)
    },
    finish: () => {
      for (const { record, count } of alike.values())
        if (count > TOLD) complain(messages.moreRecords(record.file, count - TOLD, record.fault))
    },
  }
}
