/** Many threads and many parts: the same bytes, nothing lost, whatever becomes of a worker. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { run, startCommand, temporaryFolder, write } from './run.ts'

const cwd = temporaryFolder()
const states = ['Ohio', 'Texas', 'Iowa', 'Utah', 'Maine']
const rows = Array.from({ length: 90 }, (_, i) =>
  JSON.stringify({
    ...(i % 3 === 0 && { id: `r${i}` }),
    text: `${states[i % 5]} violates 8 U.S.C. ${1300 + i}, a judge ruled on May ${1 + (i % 28)}, 2017. “Yes”. ${'So it is. '.repeat(i % 7)}`,
  }),
)
const broken = rows.with(40, '{"text": ').with(41, '{"id": "none"}').with(42, '')
write(cwd, 'a.ndjson', `${broken.join('\n')}\n`)
write(cwd, 'b.ndjson.gz', gzipSync(rows.slice(0, 20).join('\n')))
write(cwd, 'c.txt', 'Chicago may violate 8 U.S.C. 1373, the Justice Department said.\n')
write(cwd, 'd.txt', 'Nothing here.\n')
write(cwd, 'e.pdf', '%PDF-1.4\n')
write(cwd, 'f.json', `[${rows.slice(0, 9).join(',')}]`)
const inputs = ['a.ndjson', 'missing.txt', 'b.ndjson.gz', 'c.txt', 'd.txt', 'e.pdf', 'f.json']

/** In workers only, before they read: what the paths of records tell to do is done. */
write(
  cwd,
  'fault.mjs',
  `import { isMainThread } from 'node:worker_threads'
import { existsSync, writeFileSync } from 'node:fs'
const stringify = JSON.stringify
if (!isMainThread) JSON.stringify = (value, ...rest) => {
  const path = value?.article?.path ?? ''
  if (path.includes('#ends-once') && !existsSync('ended')) { writeFileSync('ended', ''); process.exit(1) }
  if (path.includes('#ends-always')) process.exit(1)
  if (path.includes('#throws')) throw new Error('it threw')
  if (path.includes('#eats')) { const all = []; for (;;) all.push(new Array(1e5).fill(all.length)) }
  return stringify(value, ...rest)
}
`,
)
const faulty = { NODE_OPTIONS: `--import=${cwd}/fault.mjs --max-old-space-size=300` }

it('any number of jobs gives the same bytes, complaints and exit code', () => {
  for (const [args, many] of [
    [[], ['2', 'auto']],
    [['-f', 'html', '--status', 'non_compliant', '--fail-on', 'compliant'], ['3']],
  ] as const) {
    const [one, ...others] = ['1', ...many].map((jobs) => run([...inputs, ...args, '--stats', '--jobs', jobs], { cwd }))
    expect([one?.status, one?.stderr.trimEnd().split('\n').length]).toEqual([3, 6])
    for (const other of others) {
      expect(other.stdout === one?.stdout, args.join(' ')).toBe(true)
      expect([other.stderr, other.status]).toEqual([one?.stderr, one?.status])
    }
  }
})

it('--fail-on, --offsets, --date, --home and own rules reach the workers', () => {
  write(
    cwd,
    'rules.json',
    JSON.stringify({
      cues: [
        {
          id: 'steamroll',
          about: 'It steamrolls a law.',
          verbs: ['steamroll'],
          polarity: 'violates',
          examples: [{ text: 'Ohio steamrolled the Clean Air Act.', finds: 'steamrolled', as: 'non_compliant' }],
          near_misses: ['Ohio vowed to steamroll the Clean Air Act.'],
        },
      ],
    }),
  )
  write(cwd, 'own.txt', '“Portland” steamrolled the Clean Air Act on Thursday, Ohio said.\n')
  const args = ['own.txt', '--rules', 'rules.json', '--offsets', 'byte', '--date', '2017-11-17', '--home', 'ME']
  const more = ['--fail-on', 'non_compliant', '--only', 'dates,verdicts']
  const [one, two] = ['1', '2'].map((jobs) => run([...args, ...more, '--jobs', jobs], { cwd }))
  expect(one?.stdout).toContain('2017-11-16')
  expect(one?.stdout).toContain('steamroll')
  expect([two?.stdout, two?.stderr, two?.status]).toEqual([one?.stdout, one?.stderr, 1])
})

it('what is no number of threads is refused, wherever it is said', () => {
  for (const jobs of ['0', '257', '1.5']) {
    const { stderr, status } = run(['c.txt', `--jobs=${jobs}`], { cwd })
    expect([stderr, status]).toEqual([
      `extract: --jobs ${jobs}: not a number of threads. Want auto, or a number from 1 to 256\n`,
      2,
    ])
  }
  write(cwd, 'config.json', '{ "jobs": 2 }')
  expect(run(['c.txt', '--config', 'config.json'], { cwd }).status).toBe(0)
  write(cwd, 'config.json', '{ "jobs": 0 }')
  expect(run(['c.txt', '--config', 'config.json'], { cwd }).status).toBe(2)
})

const record = (id: string): string => `${JSON.stringify({ id, text: `Ohio violates 8 U.S.C. 1373, ${id} said.` })}\n`
const others = Array.from({ length: 80 }, (_, i) => record(`r${i}`))
const withFaults = (...ids: readonly string[]): string =>
  [...others.slice(0, 50), ...ids.map(record), ...others.slice(50)].join('')
const idsOf = (stdout: string): readonly string[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { article: { path: string } }).article.path.replace(/^.*#/, ''))
const otherIds = others.map((_, i) => `r${i}`)

it('a worker that ends takes nothing along: its texts are read again', () => {
  const { stdout, stderr, status } = run(['-', '--jobs', '2'], { cwd, input: withFaults('ends-once'), env: faulty })
  expect([stderr, status]).toEqual(['', 0])
  expect(idsOf(stdout)).toEqual(otherIds.toSpliced(50, 0, 'ends-once'))
})

it('a text that ends, overfills or breaks its worker again is told; all others are read, in order', () => {
  const input = withFaults('ends-always', 'eats', 'throws', 'ends-always-2')
  const { stdout, stderr, status } = run(['-', '--jobs', '2', '--failed', 'failed.ndjson', '--stats'], {
    cwd,
    input,
    env: faulty,
  })
  expect(idsOf(stdout)).toEqual(otherIds)
  expect(
    stderr
      .trimEnd()
      .split('\n')
      .filter((line) => line.startsWith('extract: ')),
  ).toEqual([
    'extract: stdin#ends-always: not read, the worker that read it ended, twice. Try it alone: --jobs 1',
    'extract: stdin#eats: not read, it takes more memory than a worker has. Try: NODE_OPTIONS=--max-old-space-size=8000',
    'extract: stdin#throws: internal error, please report it: it threw',
    'extract: stdin#ends-always-2: not read, the worker that read it ended, twice. Try it alone: --jobs 1',
    expect.stringMatching(/^extract: 80 articles: .*; 3 unread$/),
    'extract: 4 of 84 not read: stdin#ends-always, stdin#eats, stdin#throws, stdin#ends-always-2',
  ])
  expect(status).toBe(70)
  const failed = readFileSync(`${cwd}/failed.ndjson`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(failed.map(({ path }) => path)).toEqual(
    ['ends-always', 'eats', 'throws', 'ends-always-2'].map((id) => `stdin#${id}`),
  )
})

it('a text that could fill the memory is never read in the thread that has to go on', () => {
  // Longer than 300 MB of heap allow for here; what eats does so in workers only.
  const long = JSON.stringify({ id: 'eats', text: 'So it is. '.repeat(120_000) })
  const input = [record('before'), long, record('after')].join('\n')
  for (const jobs of ['1', 'auto']) {
    const { stdout, stderr, status } = run(['-', '--jobs', jobs], { cwd, input, env: faulty })
    expect(idsOf(stdout)).toEqual(['before', 'after'])
    expect([stderr.split('\n').filter((line) => line.startsWith('extract: ')), status]).toEqual([
      [
        'extract: stdin#eats: not read, it takes more memory than a worker has. Try: NODE_OPTIONS=--max-old-space-size=8000',
      ],
      3,
    ])
  }
})

it('workers that cannot even start do not hang the run', () => {
  write(cwd, 'no-start.mjs', "import { isMainThread } from 'node:worker_threads'\nif (!isMainThread) process.exit(1)\n")
  const { stdout, stderr, status } = run(['c.txt', 'd.txt', '--jobs', '2'], {
    cwd,
    env: { NODE_OPTIONS: `--import=${cwd}/no-start.mjs` },
  })
  expect([stdout, stderr.split('\n').length, status]).toEqual(['', 3, 3])
})

it('a slow pipe gets its lines one by one, and a reader who has gone ends the run', async () => {
  const child = startCommand(['-', '--jobs', '2'], { cwd })
  child.stdin.write(record('first'))
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  expect(String(line)).toContain('#first')
  child.stdout.destroy()
  child.stdin.write(record('second'))
  child.stdin.on('error', () => {})
  // Standard input stays open.
  const [status] = (await once(child, 'exit')) as [number]
  expect(status).toBe(0)
})

it('shows how long it takes where somebody watches; auto gives the same bytes', async () => {
  write(cwd, 'long.ndjson', Array.from({ length: 60 }, () => rows.join('\n')).join('\n'))
  // A terminal for stderr only; where `script` is missing there is none to be had.
  const child = spawn('script', ['-qec', `"$NODE" "$BIN" long.ndjson -o long.out.ndjson >/dev/null`, '/dev/null'], {
    cwd,
    env: { ...process.env, NODE: process.execPath, BIN: new URL('../../bin/extract.js', import.meta.url).pathname },
  })
  const shown: string[] = []
  child.stdout.on('data', (chunk) => shown.push(String(chunk)))
  const [code] = (await Promise.race([once(child, 'exit'), once(child, 'error')])) as [unknown]
  if (code instanceof Error) {
    console.log('skipped: no `script` here, the progress line is not tried on a terminal')
    return
  }
  expect(code).toBe(0)
  const { stdout } = run(['long.ndjson', '--jobs', '2'], { cwd })
  expect(stdout === readFileSync(`${cwd}/long.out.ndjson`, 'utf8')).toBe(true)
  expect(shown.join('')).toMatch(/\d+ articles, \d+\/s, \d+ %, \d+ (?:s|min) left {2}long\.ndjson#/)
})
