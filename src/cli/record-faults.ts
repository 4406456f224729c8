/** Faults of records on stderr: what thousands of them share is told a few times and then counted. */
import { messages } from '../errors.ts'

const TOLD = 5

/** Hears of each record that could not be read. */
export interface RecordFaults {
  /** `path` as in results ("news.ndjson#7"), and the line that tells the fault. */
  readonly add: (path: string, why: string) => void
  /** Tells how many more there were. */
  readonly finish: () => void
}

/**
 * Tells each fault through `complain`; of records of one file that fail for the same reason, the first five.
 *
 * @example
 * faults.add('news.ndjson#7', 'news.ndjson:7: no text field')
 */
export function openRecordFaults(complain: (line: string) => void): RecordFaults {
  const alike = new Map<string, { readonly file: string; readonly what: string; count: number }>()
  return {
    add: (path, why) => {
      // Records are told by their lines, whatever their ids.
      const told = path.includes('#') ? /^(.*?):\d+: (.*)$/s.exec(why) : null
      if (told === null) return complain(why)
      const [, file, words] = told as unknown as readonly [string, string, string]
      // What is in brackets differs from record to record: its fields, the place of a syntax error.
      const what = words.replace(/ \(.*\)/, '')
      const key = `${file}\n${what}`
      const seen = alike.get(key)
      if (seen === undefined) alike.set(key, { file, what, count: 1 })
      else seen.count++
      if ((seen?.count ?? 1) <= TOLD) complain(why)
    },
    finish: () => {
      for (const { file, what, count } of alike.values())
        if (count > TOLD) complain(messages.moreRecords(file, count - TOLD, what))
    },
  }
}
