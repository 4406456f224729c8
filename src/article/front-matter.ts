/** The lines of data above a Markdown text, between two of "---": of them the title and the day are read. */
import type { LineMarks } from './line-marks.ts'

const matter = /^---\n(?<lines>(?:[^\n]{0,300}\n){1,60}?)---(?:\n|$)/
const entry = /^(?<name>[A-Za-z_-]{1,30}): *(?<value>.*)$/
const isTitle = /^(?:title|headline)$/i
const isDay = /^(?:date|published)$/i

/** None where the text does not begin with such lines. */
export function findFrontMatter(folded: string): LineMarks {
  const lines = folded.startsWith('---\n') ? matter.exec(folded)?.groups?.lines : undefined
  if (lines === undefined || !/^[A-Za-z_-]{1,30}: /.test(lines)) return { cuts: [], breaks: [] }
  const cuts = [{ start: 0, end: 4 }]
  const breaks: number[] = []
  let start = 4
  for (const line of lines.slice(0, -1).split('\n')) {
    const { name = '', value = '' } = entry.exec(line)?.groups ?? {}
    const end = start + line.length
    if (isTitle.test(name) && value !== '') {
      const from = end - value.length
      const isQuoted = /^(["']).*\1$/.test(value)
      cuts.push({ start, end: isQuoted ? from + 1 : from })
      if (isQuoted) cuts.push({ start: end - 1, end })
      breaks.push(isQuoted ? from + 1 : from)
    } else if (isDay.test(name)) breaks.push(start)
    else cuts.push({ start, end: end + 1 })
    start = end + 1
  }
  cuts.push({ start, end: start + 3 })
  return { cuts, breaks }
}
