/** The command from outside: inputs, outputs, errors and exit codes. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { ArticleRecord } from '../../src/record.generated.ts'
import { bin, run, temporaryFolder, write } from './run.ts'

const cwd = temporaryFolder()
const story = 'Ohio violates the Clean Air Act, a federal judge ruled Friday.\n'
write(cwd, 'ohio.txt', story)
write(cwd, 'texas.txt', 'Texas complies with the Voting Rights Act.\n')
mkdirSync(join(cwd, 'news/deep'), { recursive: true })
write(cwd, 'news/b.txt', story)
write(cwd, 'news/a.txt', story)
write(cwd, 'news/deep/c.md', story)
write(cwd, 'news/picture.png', 'not text')

const records = (stdout: string): readonly ArticleRecord[] =>
  stdout
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ArticleRecord)
const paths = (stdout: string) => records(stdout).map((record) => record.article.path)

describe('inputs', () => {
  it('reads a file and prints one JSON line in a pipe', () => {
    const { stdout, stderr, status } = run(['ohio.txt'], { cwd })
    expect([status, stderr]).toEqual([0, ''])
    const [record] = records(stdout)
    expect(record?.verdicts[0]).toMatchObject({
      status: 'non_compliant',
      stance: 'finds',
      jurisdictions: ['ocd-division/country:us/state:oh'],
    })
    expect(record?.offset_unit).toBe('codepoint')
  })

  it('keeps the order of the arguments, sorts folders, reads no file twice', () => {
    const { stdout } = run(['texas.txt', 'news', 'ohio.txt', 'texas.txt'], { cwd })
    expect(paths(stdout)).toEqual(['texas.txt', 'news/a.txt', 'news/b.txt', 'news/deep/c.md', 'ohio.txt'])
  })

  it('reads a quoted pattern, and a file whose name looks like one', () => {
    write(cwd, 'b (2).txt', story)
    write(cwd, '!d.txt', story)
    expect(paths(run(['news/*.txt', 'b (2).txt', '!d.txt'], { cwd }).stdout)).toEqual([
      'news/a.txt',
      'news/b.txt',
      'b (2).txt',
      '!d.txt',
    ])
  })

  it('reads standard input, named or piped', () => {
    expect(paths(run(['-'], { cwd, input: story }).stdout)).toEqual(['stdin'])
    expect(paths(run([], { cwd, input: story }).stdout)).toEqual(['stdin'])
  })

  it('reads names from a file or a pipe, by lines or NULs', () => {
    write(cwd, 'list', 'ohio.txt\ntexas.txt\n')
    expect(paths(run(['--files-from', 'list'], { cwd }).stdout)).toEqual(['ohio.txt', 'texas.txt'])
    expect(paths(run(['--files-from', '-'], { cwd, input: 'ohio.txt\0texas.txt\0' }).stdout)).toEqual([
      'ohio.txt',
      'texas.txt',
    ])
  })

  it('reads records and takes their dates', () => {
    write(
      cwd,
      'dump.ndjson',
      `${JSON.stringify({ id: 'x1', body: 'Utah broke the law on Friday.', published: '2017-11-17T10:00:00Z' })}\n{broken\n${JSON.stringify({ title: 't' })}\n`,
    )
    const { stdout, stderr, status } = run(['dump.ndjson'], { cwd })
    const [record] = records(stdout)
    expect(record?.article.path).toBe('dump.ndjson#x1')
    expect(record?.dates[0]?.value).toBe('2017-11-17')
    expect(status).toBe(3)
    expect(stderr.split('\n')).toHaveLength(3)
    expect(stderr).toContain('extract: dump.ndjson:2: not valid JSON')
    expect(stderr).toContain('extract: dump.ndjson:3: no text field')
  })

  it('reads gzip and HTML', () => {
    write(cwd, 'zipped.txt.gz', gzipSync(story))
    write(
      cwd,
      'page.html',
      `<html><head><title>x</title></head><body><nav>Home</nav><p>Ohio violates the <b>Clean Air</b> Act.</p><script>var Texas</script></body></html>`,
    )
    const [zipped, page] = records(run(['zipped.txt.gz', 'page.html'], { cwd }).stdout)
    expect(zipped?.verdicts).toHaveLength(1)
    expect(page?.verdicts).toHaveLength(1)
    expect(page?.jurisdictions.map(({ name }) => name)).toEqual(['Ohio'])
  })

  it("reads a page's headline and day", () => {
    write(
      cwd,
      'dated.html',
      '<html><head><meta property="article:published_time" content="2024-03-05T10:00:00Z"></head><body><header><h1>The Daily</h1></header><article><header><h1>Hartford, Conn., broke the Freedom of Information Act</h1></header><p>The mayor had no comment Monday.</p></article></body></html>',
    )
    const of = (args: readonly string[]) =>
      records(run(['dated.html', ...args], { cwd }).stdout).map(({ article, verdicts, dates }) => [
        article.title,
        verdicts.length,
        article.reference_date?.value,
        dates.map(({ value }) => value),
      ])
    const title = 'Hartford, Conn., broke the Freedom of Information Act'
    expect(of([])).toEqual([[title, 1, '2024-03-05', ['2024-03-04']]])
    expect(of(['--date', '2023-01-04'])).toEqual([[title, 1, '2023-01-04', ['2023-01-02']]])
  })

  it.each([
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(story)]), 'utf-8'],
    ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(story, 'utf16le')]), 'utf-16le'],
    ['UTF-16 without', Buffer.from(story, 'utf16le'), 'utf-16le'],
    ['windows-1252', Buffer.from(story.replace(',', '\x97'), 'latin1'), 'windows-1252'],
  ])('decodes %s', (_, bytes, encoding) => {
    write(cwd, 'encoded.txt', bytes)
    const [record] = records(run(['encoded.txt', '-q'], { cwd }).stdout)
    expect(record?.article.encoding).toBe(encoding)
    expect(record?.jurisdictions[0]?.mentions[0]).toMatchObject({ start: 0, end: 4, text: 'Ohio', line: 1, column: 1 })
    expect(record?.verdicts).toHaveLength(1)
  })

  it('tells what a bad file is, on one line, and reads the others', () => {
    write(cwd, 'a.pdf', '%PDF-1.7\n...')
    write(cwd, 'a.csv', 'id,text\n1,"Ohio violates the Clean Air Act."\n')
    write(
      cwd,
      'noise.txt',
      Uint8Array.from({ length: 500 }, (_, i) => i % 7),
    )
    symlinkSync('nowhere', join(cwd, 'dangling.txt'))
    const { stdout, stderr, status } = run(
      ['a.pdf', 'a.csv', 'gone.txt', 'no*match.txt', 'noise.txt', 'dangling.txt', 'ohio.txt'],
      { cwd },
    )
    expect(status).toBe(3)
    expect(records(stdout)).toHaveLength(1)
    expect(stderr).toBe(
      [
        'extract: a.pdf: PDF, not text. Try: pdftotext a.pdf - | extract -',
        'extract: a.csv: CSV, not text. Try: mlr --icsv --ojsonl cat a.csv | extract -',
        'extract: gone.txt: no such file. Check the name, or quote a pattern like "news/*.txt"',
        'extract: no*match.txt: no file matches this pattern',
        'extract: noise.txt: binary data, not text',
        'extract: dangling.txt: a link to a file that is not there',
        '',
      ].join('\n'),
    )
  })

  it('refuses what is too big, zipped or not', () => {
    write(cwd, 'big.txt.gz', gzipSync('a'.repeat(3_000_000)))
    const { stderr, status } = run(['big.txt.gz', '--max-size', '1'], { cwd })
    expect(status).toBe(3)
    expect(stderr).toBe('extract: big.txt.gz: larger than 1 MB. Raise the limit with --max-size, or split it\n')
  })

  it('does not hang on a link that leads back', () => {
    mkdirSync(join(cwd, 'loop'))
    write(cwd, 'loop/x.txt', story)
    symlinkSync('..', join(cwd, 'loop/again'))
    expect(paths(run(['loop'], { cwd }).stdout)).toContain('loop/x.txt')
  })
})

describe('standard input is told by how it begins', () => {
  const record = (id: string): string => JSON.stringify({ id, text: story, date: '2017-11-17' })
  it.each([
    ['text', story, ['stdin']],
    ['text that begins with a bracket', `[Updated] ${story}`, ['stdin']],
    ['text that begins with a brace', `{Corrects the name} ${story}`, ['stdin']],
    ['text, gzipped', gzipSync(story), ['stdin']],
    ['records', `${record('x')}\n${record('y')}\n`, ['stdin#x', 'stdin#y']],
    ['records, gzipped', gzipSync(`${record('x')}\n${record('y')}`), ['stdin#x', 'stdin#y']],
    ['records with a mark', `\ufeff${record('x')}\n`, ['stdin#x']],
    [
      'a JSON list',
      JSON.stringify([JSON.parse(record('x')), JSON.parse(record('y'))], null, 2),
      ['stdin#x', 'stdin#y'],
    ],
    ['a JSON object', JSON.stringify(JSON.parse(record('x')), null, 2), ['stdin#x']],
    [
      'a page',
      `<!DOCTYPE html>\n<html><head><title>Texas</title></head><body><p>${story}</p></body></html>`,
      ['stdin'],
    ],
    ['UTF-16 records', Buffer.from(`\ufeff${record('x')}\n${record('y')}\n`, 'utf16le'), ['stdin#x', 'stdin#y']],
  ])('%s', (_, input, expected) => {
    const { stdout, stderr } = run(['-'], { cwd, input })
    expect(stderr).toBe('')
    expect(paths(stdout)).toEqual(expected)
    for (const { jurisdictions, verdicts } of records(stdout))
      expect([jurisdictions.map(({ name }) => name), verdicts.length]).toEqual([['Ohio'], 1])
  })

  it('or by --input-format, which goes for files too', () => {
    expect(paths(run(['-', '--input-format', 'text'], { cwd, input: record('x') }).stdout)).toEqual(['stdin'])
    write(cwd, 'records.dat', `${record('x')}\n`)
    write(cwd, 'records.txt', `${record('y')}\n`)
    expect(paths(run(['records.dat', 'records.txt'], { cwd }).stdout)).toEqual(['records.dat#x', 'records.txt'])
    expect(paths(run(['records.txt', '--input-format', 'ndjson'], { cwd }).stdout)).toEqual(['records.txt#y'])
  })

  it('results of its own are told from articles, once', () => {
    const results = run(['ohio.txt', 'texas.txt'], { cwd }).stdout
    expect(run([], { cwd, input: results })).toMatchObject({
      stdout: '',
      stderr: 'extract: stdin: results of extract, not articles. Try: extract convert -\n',
      status: 3,
    })
  })
})

describe('NDJSON is read a line at a time', () => {
  const line = `${JSON.stringify({ text: `${'The council met. '.repeat(60)}${story}` })}\n`
  it.each(['big.ndjson', 'big.ndjson.gz'])('however long it is: %s', (name) => {
    const pack = (text: string): Uint8Array => (name.endsWith('.gz') ? gzipSync(text) : Buffer.from(text))
    // Twice the memory allowed, and three times the largest text.
    const noText = pack(`${JSON.stringify({ t: 'x'.repeat(1_000_000) })}\n`)
    write(cwd, name, pack(line))
    for (let count = 0; count < 200; count++) appendFileSync(join(cwd, name), noText)
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--max-old-space-size=100', bin, name], {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    expect(records(stdout)).toHaveLength(1)
    expect(stderr).toContain(`${name}: 195 more records like these: no text field.`)
    expect(status).toBe(3)
  })

  it('a line too long is told, the others are read', () => {
    write(cwd, 'long-line.ndjson', `${line}${JSON.stringify({ text: 'x'.repeat(2_000_000) })}\n${line}`)
    const { stdout, stderr, status } = run(['long-line.ndjson', '--max-size', '1'], { cwd })
    expect(records(stdout)).toHaveLength(2)
    expect([stderr, status]).toEqual([
      'extract: long-line.ndjson:2: larger than 1 MB. Raise the limit with --max-size, or split it\n',
      3,
    ])
  })

  it('what stands before damaged gzip data is read', () => {
    // Stored, not squeezed, so that the lines are there as they stand.
    const packed = gzipSync(line.repeat(300), { level: 0 })
    write(cwd, 'cut.ndjson.gz', packed.subarray(0, packed.length - 100_000))
    const { stdout, stderr, status } = run(['cut.ndjson.gz'], { cwd })
    expect(records(stdout).length).toBeGreaterThan(10)
    expect([stderr, status]).toEqual(['extract: cut.ndjson.gz: damaged or cut gzip data\n', 3])
  })

  it('a line that is no UTF-8 is read as windows-1252, its neighbours are not', () => {
    const text = (dash: string): Buffer =>
      Buffer.from(`{"text":"Ohio ${dash} Utah"}\n`, dash === '—' ? 'utf8' : 'latin1')
    write(cwd, 'mixed.ndjson', Buffer.concat([text('—'), text('\x97')]))
    const { stdout, stderr } = run(['mixed.ndjson'], { cwd })
    expect(records(stdout).map(({ article }) => [article.encoding, article.chars])).toEqual([
      ['utf-8', 11],
      ['windows-1252', 11],
    ])
    expect(stderr).toBe('extract: warning: mixed.ndjson:2: not UTF-8, read as windows-1252\n')
  })

  it('a record has the digest of its own text', () => {
    write(cwd, 'two.ndjson', `${JSON.stringify({ text: story })}\n${line}`)
    const [first, second] = records(run(['two.ndjson', 'ohio.txt'], { cwd }).stdout)
    const [, , file] = records(run(['two.ndjson', 'ohio.txt'], { cwd }).stdout)
    expect(first?.article.sha256).toBe(file?.article.sha256)
    expect(second?.article.sha256).not.toBe(first?.article.sha256)
  })
})

describe('what a folder or pattern holds', () => {
  it('a pattern finds links to files', () => {
    mkdirSync(join(cwd, 'linked'))
    write(cwd, 'linked/a.txt', story)
    symlinkSync('../texas.txt', join(cwd, 'linked/b.txt'))
    symlinkSync('nowhere', join(cwd, 'linked/c.txt'))
    const { stdout, stderr, status } = run(['linked/*.txt'], { cwd })
    expect(paths(stdout)).toEqual(['linked/a.txt', 'linked/b.txt'])
    expect([stderr, status]).toEqual(['extract: linked/c.txt: a link to a file that is not there\n', 3])
  })

  it('a folder holds neither what is hidden nor packages, which may be named all the same', () => {
    for (const folder of ['site', 'site/node_modules', 'site/.git', 'site/news']) {
      mkdirSync(join(cwd, folder), { recursive: true })
      write(cwd, `${folder}/a.txt`, story)
    }
    expect(paths(run(['site'], { cwd }).stdout)).toEqual(['site/a.txt', 'site/news/a.txt'])
    expect(paths(run(['site/node_modules'], { cwd }).stdout)).toEqual(['site/node_modules/a.txt'])
  })

  // Nothing is forbidden to root: somebody else runs it then, if the command is where others may read it.
  const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const able = spawnSync(process.execPath, [bin, '--version'], { cwd: '/', ...user }).status === 0
  it.skipIf(!able)('a folder that may not be read is told, what lies beside it is read', () => {
    mkdirSync(join(cwd, 'partly/b'), { recursive: true })
    write(cwd, 'partly/a.txt', story)
    write(cwd, 'partly/b/hidden.txt', story)
    write(cwd, 'partly/c.txt', story)
    chmodSync(join(cwd, 'partly/b'), 0o000)
    chmodSync(cwd, 0o755)
    const { stdout, stderr, status } = spawnSync(process.execPath, [bin, 'partly'], { cwd, encoding: 'utf8', ...user })
    chmodSync(join(cwd, 'partly/b'), 0o755)
    expect(paths(stdout)).toEqual(['partly/a.txt', 'partly/c.txt'])
    expect([stderr, status]).toEqual(['extract: partly/b: no permission to read it\n', 3])
  })
})

describe('usage', () => {
  it.each([
    [['--vew', 'x'], "extract: unknown option '--vew'. Did you mean --view?"],
    [
      ['-f', 'jsn', 'ohio.txt'],
      "extract: option '-f, --format <format>' argument 'jsn' is invalid. Did you mean json? Allowed choices are table, json, ndjson, csv, tsv, markdown, html, brat, label-studio, webanno.",
    ],
    [
      ['--date', '2017-13-01', 'ohio.txt'],
      'extract: --date 2017-13-01: not a calendar day. Write it as YYYY-MM-DD, e.g. 2017-11-17',
    ],
    [['--home', 'ZZ', 'ohio.txt'], 'extract: --home ZZ: not a state. Write it as CT, Conn. or Connecticut'],
    [
      ['-o', 'out.xyz', 'ohio.txt'],
      'extract: -o out.xyz: want FORMAT=FILE with a format of table, json, ndjson, csv, tsv, markdown, html, brat, label-studio, webanno, or a file name that ends in one',
    ],
  ])('%j is wrong usage', (args, message) => {
    const { stderr, stdout, status } = run(args, { cwd })
    expect([status, stdout, stderr.trim()]).toEqual([2, '', message])
  })

  it('teaches in its help, examples first', () => {
    const { stdout, status } = run(['--help'], { cwd })
    expect(status).toBe(0)
    expect(stdout.indexOf('Examples:')).toBeLessThan(stdout.indexOf('Options:'))
    expect(stdout).toContain('Exit codes:')
  })

  it('prints its version and its schema', () => {
    expect(run(['--version'], { cwd }).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(JSON.parse(run(['schema'], { cwd }).stdout)).toHaveProperty('title', 'ArticleRecord')
  })
})

describe('outputs', () => {
  it('json, ndjson and the schema agree', () => {
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(run(['schema'], { cwd }).stdout))
    const list = JSON.parse(run(['ohio.txt', 'texas.txt', '-f', 'json'], { cwd }).stdout) as unknown[]
    expect(list).toEqual(records(run(['ohio.txt', 'texas.txt'], { cwd }).stdout))
    for (const record of list) expect(validate(record), JSON.stringify(validate.errors)).toBe(true)
    expect(run(['gone.txt', '-f', 'json'], { cwd }).stdout).toBe('[]\n')
  })

  it('csv and tsv have a header, tidy rows, and no formulas', () => {
    write(cwd, 'formula.txt', 'Ohio violates the Clean Air Act.\n"=cmd|x" said Jane.\n')
    const csv = run(['ohio.txt', 'texas.txt', '-f', 'csv'], { cwd }).stdout.split('\n')
    expect(csv[0]).toBe('file,line,status,jurisdictions,norm,citation,stance,source,via,time,past,hedges,evidence')
    expect(csv[1]).toContain('ohio.txt,1,non_compliant,Ohio,the Clean Air Act,Clean Air Act,finds')
    expect(csv).toHaveLength(4)
    const tsv = run(['ohio.txt', '-f', 'tsv', '--view', 'jurisdictions'], { cwd }).stdout
    expect(tsv.split('\n')[1]).toBe('ohio.txt\t1\tOhio\tstate\tOH\t1\tocd-division/country:us/state:oh\t39')
    write(cwd, '=evil.txt', story)
    expect(run(['=evil.txt', '-f', 'csv'], { cwd }).stdout).toContain("'=evil.txt")
  })

  it.each([
    ['80', 80],
    ['120', 120],
    ['40', 40],
  ])('the overview fits %s columns', (columns, width) => {
    const { stdout } = run(['ohio.txt', '-f', 'table'], { cwd, env: { COLUMNS: columns } })
    expect(stdout).toContain('✗ Ohio does not comply: Clean Air Act')
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width)
  })

  it('a table of any view fits the width', () => {
    for (const view of ['verdicts', 'citations', 'officials', 'jurisdictions', 'dates', 'mentions']) {
      const { stdout } = run(['ohio.txt', 'texas.txt', '-f', 'table', '--view', view], { cwd, env: { COLUMNS: '80' } })
      expect(Math.max(...stdout.split('\n').map((line) => line.length)), view).toBeLessThanOrEqual(80)
    }
  })

  it('markdown escapes what would be markup', () => {
    write(cwd, 'markup.txt', 'Ohio violates the Clean Air Act, *said* <b>Bo</b> | Al.\n')
    expect(run(['markup.txt', '-f', 'markdown'], { cwd }).stdout).toContain('\\*said\\* \\<b\\>Bo\\</b\\> \\| Al.')
  })

  it('decides on colour: option, NO_COLOR, FORCE_COLOR', () => {
    const colored = (args: readonly string[], env: Record<string, string> = {}) =>
      run(['ohio.txt', '-f', 'table', ...args], { cwd, env }).stdout.includes('\u001b[')
    expect(colored([])).toBe(false)
    expect(colored(['--color', 'always'])).toBe(true)
    expect(colored([], { FORCE_COLOR: '1' })).toBe(true)
    expect(colored([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false)
    expect(colored(['--color', 'never'], { FORCE_COLOR: '1' })).toBe(false)
  })

  it('lets no control or bidi character of the text through to a terminal', () => {
    write(cwd, 'control.txt', 'Ohio violates the Clean Air Act\u001b[31m, \u202ea judge said\u0007.\n')
    const { stdout } = run(['control.txt', '-f', 'table'], { cwd })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there.
    expect(stdout).not.toMatch(/[\u001b\u0007\u202e]/)
  })

  it('counts in the unit asked for', () => {
    write(cwd, 'astral.txt', '😀 é Ohio\n')
    const start = (unit: string) =>
      records(run(['astral.txt', '--offsets', unit], { cwd }).stdout)[0]?.jurisdictions[0]?.mentions[0]
    expect(start('codepoint')).toMatchObject({ start: 4, end: 8, column: 5 })
    expect(start('utf16')).toMatchObject({ start: 5, end: 9, column: 6 })
    expect(start('byte')).toMatchObject({ start: 8, end: 12, column: 9 })
  })

  it('writes files whole, beside standard output if a format is named', () => {
    const { stdout, status } = run(['ohio.txt', '-o', 'csv=out.csv', '-o', 'out.json', '-f', 'ndjson'], { cwd })
    expect(status).toBe(0)
    expect(records(stdout)).toHaveLength(1)
    expect(readFileSync(join(cwd, 'out.csv'), 'utf8')).toContain('ohio.txt,1,non_compliant')
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toHaveLength(1)
    expect(readdirSync(cwd).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('leaves nothing where a file cannot be written', () => {
    const { stderr, status } = run(['ohio.txt', '-o', 'nowhere/out.json'], { cwd })
    expect(status).toBe(4)
    expect(stderr).toBe('extract: nowhere/out.json: no such folder: nowhere\n')
    expect(existsSync(join(cwd, 'nowhere'))).toBe(false)
  })

  it('does not call a full disk a success', () => {
    if (!existsSync('/dev/full')) return
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" ohio.txt > /dev/full`], {
      cwd,
      encoding: 'utf8',
    })
    expect(status).toBe(4)
    expect(stderr).toContain('the disk is full')
  })

  it('a reader who closes the pipe of the help is no error', () => {
    // Nobody reads: the pipe is closed before the help is written.
    const closed = spawnSync('bash', ['-c', `(sleep 1; "${process.execPath}" "${bin}" --help; echo "$?" >&2) | true`], {
      cwd,
      encoding: 'utf8',
    })
    expect(closed.stderr.trim()).toBe('0')
  })

  it('takes a closed pipe for a reader who has seen enough', () => {
    write(cwd, 'many.ndjson', `${JSON.stringify({ text: story.repeat(20) })}\n`.repeat(300))
    const shell = execFileSync(
      'bash',
      [
        '-c',
        `set -o pipefail; "${process.execPath}" "${bin}" many.ndjson | head -n 1 | wc -l; echo "\${PIPESTATUS[0]}"`,
      ],
      { cwd, encoding: 'utf8' },
    )
    expect(shell.trim().split(/\s+/)).toEqual(['1', '0'])
  })

  it('writes its files though the reader of the pipe has gone', () => {
    write(cwd, 'many2.ndjson', `${JSON.stringify({ text: story.repeat(20) })}\n`.repeat(300))
    execFileSync(
      'bash',
      ['-c', `"${process.execPath}" "${bin}" many2.ndjson -f ndjson -o all.ndjson | head -n 1 > /dev/null`],
      { cwd },
    )
    expect(readFileSync(join(cwd, 'all.ndjson'), 'utf8').trim().split('\n')).toHaveLength(300)
  })

  it('writes through a link and replaces no device', () => {
    write(cwd, 'target.csv', 'old')
    symlinkSync('target.csv', join(cwd, 'link.csv'))
    expect(run(['ohio.txt', '-o', 'link.csv'], { cwd }).status).toBe(0)
    expect(readFileSync(join(cwd, 'target.csv'), 'utf8')).toContain('ohio.txt')
    execFileSync('mkfifo', ['pipe.json'], { cwd })
    const { status, stderr } = run(['ohio.txt', '-o', 'pipe.json'], { cwd })
    expect([status, stderr]).toEqual([
      4,
      'extract: pipe.json: not a plain file. Write to standard output instead: -f FORMAT > pipe.json\n',
    ])
  })

  it('keeps the permissions of a file that was there', () => {
    write(cwd, 'secret.csv', 'old')
    chmodSync(join(cwd, 'secret.csv'), 0o600)
    expect(run(['ohio.txt', '-o', 'secret.csv'], { cwd }).status).toBe(0)
    expect(statSync(join(cwd, 'secret.csv')).mode & 0o777).toBe(0o600)
    expect(readFileSync(join(cwd, 'secret.csv'), 'utf8')).toContain('ohio.txt')
  })

  it.each([
    ['named', ['own.txt', '-o', 'own.txt'], 'own.txt'],
    ['by another name', ['own.txt', '-o', 'table=news/../own-link.txt'], 'news/../own-link.txt'],
    ['in a folder', ['news', '-o', 'markdown=news/deep/c.md'], 'news/deep/c.md'],
    ['a list of names', ['--files-from', 'own-list', '-o', 'table=own-list'], 'own-list'],
  ])('never writes over what it reads: %s', (_, args, told) => {
    write(cwd, 'own.txt', story)
    write(cwd, 'own-list', 'own.txt\n')
    if (!existsSync(join(cwd, 'own-link.txt'))) symlinkSync('own.txt', join(cwd, 'own-link.txt'))
    const { stdout, stderr, status } = run(args, { cwd })
    expect([stdout, stderr, status]).toEqual([
      '',
      `extract: -o ${told}: is read by this run too. Write to another file\n`,
      2,
    ])
    expect(readFileSync(join(cwd, 'own.txt'), 'utf8')).toBe(story)
    expect(readFileSync(join(cwd, 'news/deep/c.md'), 'utf8')).toBe(story)
  })

  it('refuses two outputs that are one file', () => {
    const { stdout, stderr, status } = run(['ohio.txt', '-o', 'csv=twice', '-o', 'json=./twice'], { cwd })
    expect([stdout, stderr, status]).toEqual([
      '',
      'extract: -o ./twice: the same file as -o twice. Give each output a file of its own\n',
      2,
    ])
    expect(existsSync(join(cwd, 'twice'))).toBe(false)
  })

  it('leaves no half file when it is interrupted', async () => {
    write(cwd, 'long.ndjson', `${JSON.stringify({ text: story.repeat(50) })}\n`.repeat(3000))
    write(cwd, 'kept.json', 'old')
    const child = spawn(process.execPath, [bin, 'long.ndjson', '-o', 'json=kept.json'], { cwd })
    await new Promise((resolve) => setTimeout(resolve, 700))
    child.kill('SIGTERM')
    const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
      child.on('exit', (...how) => resolve(how)),
    )
    expect(signal ?? code).toBe('SIGTERM')
    expect(readFileSync(join(cwd, 'kept.json'), 'utf8')).toBe('old')
    expect(readdirSync(cwd).filter((name) => name.startsWith('.kept'))).toEqual([])
  })
})

describe('the same bytes', () => {
  it('whatever the time zone and the folder', () => {
    const first = run(['ohio.txt'], { cwd }).stdout
    expect(run(['ohio.txt'], { cwd, env: { TZ: 'America/Adak' } }).stdout).toBe(first)
  })
})
