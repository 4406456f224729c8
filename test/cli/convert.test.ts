/** `extract convert`: the same bytes as a run over the articles, and what it says of files that are no results. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { run, temporaryFolder, write } from './run.ts'

const cwd = temporaryFolder()
write(
  cwd,
  'a.txt',
  'Ohio violates the Clean Air Act, a federal judge ruled Friday. "We comply with 8 U.S.C. 1373," Gov. Jo Lee said.\n',
)
write(cwd, 'b.txt', 'Mañana 😀 Texas may violate the Voting Rights Act.\n')
write(cwd, 'empty.txt', '\n')
const articles = ['a.txt', 'b.txt', 'empty.txt']
const ndjson = run([...articles, '-f', 'ndjson'], { cwd }).stdout
const lines = ndjson.trimEnd().split('\n')
write(cwd, 'r.ndjson', ndjson)
write(cwd, 'r.json', run([...articles, '-f', 'json'], { cwd }).stdout)
write(cwd, 'r.ndjson.gz', gzipSync(ndjson))
// As `jq .` prints them.
write(cwd, 'spread.json', lines.map((line) => `${JSON.stringify(JSON.parse(line), null, 2)}\n`).join(''))

const convert = (args: readonly string[], input?: string | Uint8Array) =>
  run(['convert', ...args], { cwd, ...(input === undefined ? {} : { input }) })

describe('the same bytes as from the articles', () => {
  const formats = ['json', 'ndjson', 'table', 'csv', 'tsv', 'markdown']
  const written = (into: string, view: string, args: readonly string[]): readonly string[] => {
    const { stderr, status } = run(
      [...args, '--view', view, ...formats.flatMap((format) => ['-o', `${format}=${into}.${format}`])],
      { cwd },
    )
    expect([stderr, status]).toEqual(['', 0])
    return formats.map((format) => readFileSync(join(cwd, `${into}.${format}`), 'utf8'))
  }
  it.each(['overview', 'verdicts', 'citations', 'mentions'])('in every format, %s', (view) => {
    expect(written('again', view, ['convert', 'r.ndjson'])).toEqual(written('direct', view, articles))
  })

  it.each(['r.json', 'r.ndjson.gz', 'spread.json'])('from %s', (file) => {
    expect(convert([file]).stdout).toBe(ndjson)
  })

  it('from an HTML report, also in the formats that need the text', () => {
    const outputs = ['html', 'ndjson', 'csv', 'label-studio', 'webanno']
    const targets = (into: string) => [
      ...outputs.flatMap((name) => ['-o', `${name}=${into}.${name}`]),
      '-o',
      `brat=${into}`,
    ]
    expect(run([...articles, ...targets('read')], { cwd }).status).toBe(0)
    expect(convert(['read.html', ...targets('kept')])).toMatchObject({ stderr: '', status: 0 })
    const files = (into: string) => [
      ...outputs.map((name) => `${into}.${name}`),
      ...readdirSync(join(cwd, into)).map((name) => `${into}/${name}`),
    ]
    const contents = (into: string) => files(into).map((name) => readFileSync(join(cwd, name), 'utf8'))
    expect(files('read')).toHaveLength(5 + 7)
    expect(contents('kept')).toEqual(contents('read'))
    expect(convert(['-'], gzipSync(readFileSync(join(cwd, 'read.html')))).stdout).toBe(ndjson)
  })

  it('a report of results alone is one again', () => {
    const page = convert(['r.ndjson', '-f', 'html']).stdout
    expect(convert(['-'], page).stdout).toBe(ndjson)
    expect(convert(['-', '-f', 'html'], page).stdout).toBe(page)
  })

  it('from standard input, named or piped, also packed', () => {
    expect(convert([], ndjson).stdout).toBe(ndjson)
    expect(convert(['-'], gzipSync(ndjson)).stdout).toBe(ndjson)
  })

  it('on standard output, in colour if asked to', () => {
    const look = ['-f', 'table', '--color', 'always']
    expect(convert(['r.json', ...look]).stdout).toBe(run([...articles, ...look], { cwd }).stdout)
  })
})

describe('what is no result is told on one line', () => {
  const notResults = 'not results of extract. Make them first: extract ARTICLES -o ndjson=results.ndjson'
  it.each([
    ['an article', 'Ohio violates the law.\nAgain.\n', `x.json: ${notResults}`],
    ['records of articles', '{"text":"a"}\n{"text":"b"}\n', `x.json: ${notResults}`],
    ['a list of articles', '[{"text":"a"},{"text":"b"}]', `x.json: ${notResults}`],
    ['a list of nothing much', '[1, null]', `x.json: ${notResults}`],
    [
      'another version of the schema',
      ndjson.replaceAll('"schema_version":"1.0"', '"schema_version":"2.0"'),
      'x.json: results of schema version 2.0, this is a command for 1.0. Read the articles again with it',
    ],
    ['a list cut off', '[\n', 'x.json:2: not valid JSON: it ends too early, column 1'],
  ])('%s', (_, content, message) => {
    write(cwd, 'x.json', content)
    expect(convert(['x.json'])).toMatchObject({ stdout: '', stderr: `extract: ${message}\n`, status: 3 })
  })

  it("with its line in a report; a text that is not the record's is left out", () => {
    const page = convert(['r.ndjson', '-f', 'html']).stdout.split('\n')
    const [at = -1, second = -1] = page.flatMap((line, index) =>
      line.includes('data-extract="record"') ? [index] : [],
    )
    const cut = page.with(at, (page[at] ?? '').replace('"skipped":[],', ''))
    const swapped = cut.with(second + 1, '<script type="application/json" data-extract="text">"Texas"</script>')
    write(cwd, 'x.html', swapped.join('\n'))
    expect(convert(['x.html'])).toMatchObject({
      stdout: `${lines[1]}\n${lines[2]}\n`,
      stderr: [
        `extract: x.html:${at + 1}: "skipped" is missing`,
        `extract: x.html:${second + 2}: the text is not the one that the record before it was made from`,
        '',
      ].join('\n'),
      status: 3,
    })
    write(cwd, 'y.html', '<!doctype html><p>Ohio violates the law.')
    expect(convert(['y.html']).stderr).toBe(`extract: y.html: ${notResults}\n`)
  })

  it('formats that need the text say so, and leave nothing behind', () => {
    expect(convert(['r.ndjson', '-o', 'brat=nowhere', '-o', 'label-studio=none.json'])).toMatchObject({
      stderr:
        "extract: a.txt: -f brat needs the article's text, which only HTML reports hold. Run extract on the article itself\n",
      status: 2,
    })
    expect(readdirSync(cwd).filter((name) => /nowhere|none/.test(name))).toEqual([])
  })

  it('with its line in NDJSON, and the good ones are written', () => {
    write(cwd, 'x.ndjson', [lines[0], lines[1]?.slice(0, -1), '', '{"text":"a"}', lines[2], ''].join('\n'))
    expect(convert(['x.ndjson', 'missing.json', 'r.json'])).toMatchObject({
      stdout: `${lines[0]}\n${lines[2]}\n${ndjson}`,
      stderr: [
        `extract: x.ndjson:2: not valid JSON: it ends too early, column ${lines[1]?.length}`,
        `extract: x.ndjson:4: ${notResults}`,
        'extract: missing.json: no such file. Check the name, or quote a pattern like "news/*.txt"',
        '',
      ].join('\n'),
      status: 3,
    })
  })

  it('with its line in a list, and a broken first line does not hide the others', () => {
    const [first, second] = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    write(cwd, 'x.json', JSON.stringify([{ ...first, skipped: undefined }, second], null, 1))
    expect(convert(['x.json'])).toMatchObject({
      stdout: `${lines[1]}\n`,
      stderr: 'extract: x.json:2: "skipped" is missing\n',
      status: 3,
    })
    write(cwd, 'a$&b.json', JSON.stringify([second, { ...first, skipped: undefined }], null, 1))
    expect(convert(['a$&b.json']).stderr).toMatch(/^extract: a\$&b\.json:\d+: "skipped" is missing\n$/)
  })

  it('does not complain a thousand times', () => {
    const { skipped: _, ...part } = JSON.parse(lines[0] as string) as Record<string, unknown>
    write(cwd, 'x.ndjson', `${JSON.stringify(part)}\n`.repeat(1000))
    expect(convert(['x.ndjson']).stderr.trimEnd().split('\n')).toEqual([
      'extract: x.ndjson:1: "skipped" is missing',
      'extract: x.ndjson:2: "skipped" is missing',
      'extract: x.ndjson:3: "skipped" is missing',
      'extract: x.ndjson: no whole record so far; the rest of the file is not read',
    ])
  })

  it('damaged gzip data', () => {
    expect(convert(['-'], gzipSync(ndjson).subarray(0, 300))).toMatchObject({
      stderr: 'extract: stdin: damaged or cut gzip data\n',
      status: 3,
    })
  })
})

it('takes a short word for a missing file', () => {
  expect(run(['a'], { cwd })).toMatchObject({ stdout: '', status: 3 })
})

it('knows a mistyped command from a missing file', () => {
  expect(run(['convrt', 'r.ndjson'], { cwd })).toMatchObject({
    stdout: '',
    stderr: 'extract: convrt: no such command or file. Did you mean: extract convert?\n',
    status: 2,
  })
})

it('teaches in its help, examples first', () => {
  const { stdout } = convert(['--help'])
  expect(stdout.indexOf('Examples:')).toBe(0)
  expect(stdout).toContain('Exit codes:')
})
