/**
 * The whole pipeline beside packages that tag or find, on the same text in one run; start-up; memory; and how cost grows with
 * the text. Times are of this machine: the ratios are what to quote. `--short`: structure only, for checks.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract } from '../../src/pipeline.ts'
import { generateArticles, type Text } from './generate-articles.ts'
import { askSystems, names, serveAsked } from './systems.ts'

const root = process.env.ROOT ?? new URL('../../', import.meta.url).pathname
const isShort = process.argv.includes('--short')
const ROUNDS = 7
const CHARS_FOR_THREADS = Number(process.env.BENCH_CHARS ?? 10_000_000)
const DATE = '2017-11-17'
/** What of ten times the text is still linear; machines are uneven, so that only twice as much fails. */
const LINEAR = 11
const FAILS = 22
/** Memory, in MB, that one article of 10 MB may take at its peak beyond a small one. */
const MOST_MEMORY = 1500

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** CPU seconds of this process, all its threads. */
function cpuOf(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

let failed = 0
function growth(name: string, short: () => void, long: () => void): void {
  const pairs = Array.from({ length: 3 }, () => [cpuOf(short), cpuOf(long)] as const)
  const ratio = median(pairs.map(([, slow]) => slow)) / median(pairs.map(([quick]) => quick))
  if (ratio > FAILS) failed++
  console.log(
    `${name}: 10 times the text in ${ratio.toFixed(1)} times the time${ratio > LINEAR ? ': more than it should' : ''}`,
  )
}

const run = (texts: readonly string[]) => (): void => {
  for (const text of texts) extract(text, { date: DATE })
}
const joined = (chars: number, seed: number, text: Text): string =>
  generateArticles(chars, seed, text).join('\n\n').slice(0, chars)
/** Half of it dense, half about law, without a line's end, as scraped pages come: what looks for one looks at all of the text. */
const ofOneLine = (chars: number, seed: number): string =>
  `${joined(chars / 2, seed, 'dense')} ${joined(chars / 2, seed, 'law')}`.replace(/\s+/g, ' ')

await serveAsked()

if (!isShort) {
  type Rates = ReadonlyMap<string, readonly number[]>
  const { rates, ordinary, dense, articles, length, warmUp, turns } = await askSystems(ROUNDS)
  const [first = ''] = names
  /** Articles a second, and how many times as fast the first system is; of megabytes (1,000,000 characters) a second. */
  const cells = (rate: number, own: number): string =>
    `${((rate * 1e6) / length).toFixed(0)} | ${(own / rate).toFixed(2)}`
  const cellsOf = (from: Rates, name: string): string =>
    cells(median(from.get(name) ?? []), median(from.get(first) ?? []))
  const table = [
    '| what it does | news about law: articles/s | the first is so many times as fast | ordinary news: articles/s | the first is so many times as fast |',
    '|---|---|---|---|---|',
    ...names.map((name) => `| ${name} | ${cellsOf(rates, name)} | ${cellsOf(ordinary, name)} |`),
    `| extract, on text with eight times as many verdicts | ${cells(median(dense), median(rates.get(first) ?? []))} | | |`,
  ].join('\n')
  console.log(
    `rounds of ${articles} articles of ${length} characters, after ${warmUp} seconds and ${turns} turns each, Node ${process.version}, CPU time of all threads\n${table}`,
  )
  startUp()
  threads()
  if (process.argv.includes('--write')) {
    const path = `${root}README.md`
    const readme = readFileSync(path, 'utf8')
    writeFileSync(path, readme.replace(/(<!-- bench -->\n)[\s\S]*?(<!-- end of bench -->)/, `$1${table}\n$2`))
  }
}

/** CPU of a start beside that of Node alone. */
function startUp(): void {
  // Some machines set it; reading those certificates costs more than the command.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  const cpu = (args: readonly string[]): number => {
    const times = Array.from({ length: ROUNDS }, () => {
      const { stdout } = spawnSync(
        'bash',
        ['-c', `TIMEFORMAT='%U %S'; { time "$@" > /dev/null 2>&1; } 2>&1`, 'bash', process.execPath, ...args],
        { env, encoding: 'utf8' },
      )
      return stdout
        .trim()
        .split(/\s+/)
        .map(Number)
        .reduce((sum, value) => sum + value, 0)
    })
    return median(times)
  }
  const node = cpu(['-e', '0'])
  const bin = `${root}bin/extract.js`
  const some = ['wire-detainers', 'drinking-water', 'scraped-sanctuary'].map(
    (name) => `${root}fixtures/${name}/article.txt`,
  )
  for (const [name, args] of [
    ['extract --version', [bin, '--version']],
    ['extract --help', [bin, '--help']],
    ['extract, three articles', [bin, ...some]],
  ] as const)
    console.log(`${name}: ${(cpu(args) / node).toFixed(2)} times the CPU of node -e 0`)
}

/** Wall time of one thread beside that of two, and of two commands that know nothing of each other: what this machine allows. */
function threads(): void {
  const folder = mkdtempSync(join(tmpdir(), 'extract-bench-'))
  const dump = join(folder, 'dump.ndjson')
  const texts = generateArticles(CHARS_FOR_THREADS, 8, 'news')
  writeFileSync(dump, texts.map((text) => `${JSON.stringify({ text })}\n`).join(''))
  const wall = (command: string): number => {
    const began = performance.now()
    spawnSync('bash', ['-c', command, 'bash', process.execPath, `${root}bin/extract.js`, dump])
    return performance.now() - began
  }
  const one = wall('"$@" --jobs 1 > /dev/null')
  const two = wall('"$@" --jobs 2 > /dev/null')
  const apart = wall('"$@" --jobs 1 --shard 1/2 > /dev/null & "$@" --jobs 1 --shard 2/2 > /dev/null; wait')
  rmSync(folder, { recursive: true })
  const times = (ms: number): string => (one / ms).toFixed(2)
  console.log(
    `${texts.length} articles in two threads: ${times(two)} times as fast as in one; in two processes ${times(apart)} times`,
  )
}

// ---- structure ------------------------------------------------------------------------------------------------------------

const scale = isShort ? 100_000 : Number(process.env.BENCH_CHARS ?? 10_000_000) / 10
run(generateArticles(200_000, 5, 'dense'))()
growth('length of one article', run([joined(scale, 2, 'dense')]), run([joined(scale * 10, 3, 'dense')]))
growth('length of one line', run([ofOneLine(scale, 2)]), run([ofOneLine(scale * 10, 3)]))
growth('number of articles', run(generateArticles(scale / 2, 6, 'dense')), run(generateArticles(scale * 5, 7, 'dense')))
const peak = process.resourceUsage().maxRSS / 1024
if (peak > MOST_MEMORY) failed++
console.log(`peak memory: ${peak.toFixed(0)} MB${peak > MOST_MEMORY ? ': more than it should' : ''}`)
process.exitCode = failed > 0 ? 1 : 0
