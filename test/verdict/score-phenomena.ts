/**
 * How many of the verdicts of `phenomena/*.json` are found: `npm run score:verdicts [-- --errors] [-- PHENOMENON...]`. "core" is
 * places and status, "full" also stance, source, norm and what else was written down. With `--blind` the same for the sentences of
 * `blind/`, by other people, which no rule is tuned to: of them it tells figures only.
 */
import { extract } from '../../src/index.ts'
import { compareVerdicts, type Expected, readPhenomena } from './phenomena.ts'
import { placesOf } from './reads.ts'

interface Count {
  hit: number
  full: number
  wrong: number
  missed: number
  rows: number
  right: number
}

const fresh = (): Count => ({ hit: 0, full: 0, wrong: 0, missed: 0, rows: 0, right: 0 })
const ratio = (a: number, b: number) => (b === 0 ? '  -  ' : (a / b).toFixed(3))
const line = (name: string, { hit, full, wrong, missed, rows, right }: Count) =>
  [
    name.padEnd(40),
    ...[hit, full].flatMap((n) => [
      ratio(n, hit + wrong),
      ratio(n, hit + missed),
      ratio(2 * n, 2 * hit + wrong + missed),
      ' ',
    ]),
    `${right}/${rows}`,
  ].join(' ')
const shown = ({ of, status, stance, by }: Expected) => `${of.join(' + ')} ${status}, ${by} ${stance}`

const args = process.argv.slice(2)
const blind = args.includes('--blind')
const errors = args.includes('--errors') && !blind
const only = args.filter((arg) => !arg.startsWith('--'))
const all = fresh()
console.log(`${''.padEnd(40)} core P R F1          full P R F1         sentences right`)
for (const [group, phenomena] of readPhenomena(blind ? 'test/verdict/blind' : 'test/verdict/phenomena')) {
  for (const { phenomenon, hits, near_misses } of phenomena) {
    if (only.length > 0 && !only.some((name) => phenomenon.includes(name) || group === name)) continue
    const count = fresh()
    const log: string[] = []
    for (const { text, verdicts } of [...hits, ...near_misses]) {
      const record = extract(text)
      const { pairs, missed, wrong, differences } = compareVerdicts(verdicts, record)
      count.hit += pairs.length
      count.full += differences.filter((list) => list.length === 0).length
      count.missed += missed.length
      count.wrong += wrong.length
      count.rows++
      if (missed.length + wrong.length === 0) count.right++
      if (missed.length + wrong.length > 0 || differences.some((list) => list.length > 0)) {
        log.push(`  ${text}`)
        for (const row of missed) log.push(`      MISS  ${shown(row)}`)
        for (const row of wrong)
          log.push(
            `      FALSE ${placesOf(record, row)} ${row.status}, ${row.source.name ?? row.source.kind} ${row.stance}`,
          )
        for (const list of differences) for (const text of list) log.push(`      WRONG ${text}`)
      }
    }
    for (const key of Object.keys(all) as (keyof Count)[]) all[key] += count[key]
    console.log(line(phenomenon, count))
    if (errors && log.length > 0) console.log(log.join('\n'))
  }
}
console.log(line('ALL', all))
