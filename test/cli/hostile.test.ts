/** The command and files that were made to break it: it reads what can be read, tells the rest, and lets nothing through. */
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { extractFiles } from '../../src/extract-files.ts'
import { openBytes } from '../../src/input/open-bytes.ts'
import { generateArticles } from '../bench/generate-articles.ts'
import { bin, run, temporaryFolder, write } from './run.ts'

const cwd = temporaryFolder()
const story = 'Ohio violates the Clean Air Act, Gov. Ann Poe said.'
const rowsOf = (ndjson: string) =>
  ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
const tool = (args: readonly string[]) => run(args, { cwd })

describe('names of files', () => {
  const names = [
    '-f.txt',
    '=1+1.txt',
    'a\nb.txt',
    'c\u001b[31md.txt',
    'e\'"`$(x)&.txt',
    '__proto__.txt',
    'f\u202eg.txt',
  ]
  mkdirSync(join(cwd, 'names'))
  for (const name of names) write(cwd, `names/${name}`, story)
  write(
    cwd,
    'names/z\u001b]0;x\u0007.txt',
    Uint8Array.from({ length: 500 }, (_, i) => i % 7),
  )
  symlinkSync('loop-b.txt', join(cwd, 'names/loop-a.txt'))
  symlinkSync('loop-a.txt', join(cwd, 'names/loop-b.txt'))

  it('are told as they are, in data; a terminal gets no control character of theirs', () => {
    const { stdout, stderr, status } = tool(['names'])
    expect(rowsOf(stdout).map(({ article }) => article.path)).toEqual([...names].sort().map((name) => `names/${name}`))
    expect([status, stderr]).toEqual([
      3,
      [
        'extract: names/loop-a.txt: a link to a file that is not there',
        'extract: names/loop-b.txt: a link to a file that is not there',
        'extract: names/z\ufffd]0;x\ufffd.txt: binary data, not text',
        '',
      ].join('\n'),
    ])
    const table = tool(['names', '-q', '-f', 'table']).stdout
    expect(table).toContain('c\ufffd[31md.txt')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    expect(table).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })

  it('are whole in the list of what was not read, colons and all', () => {
    expect(tool(['gone:x.txt', 'C:\\gone*.txt', '-q', '--failed', 'failed.ndjson']).status).toBe(3)
    const failed = rowsOf(readFileSync(join(cwd, 'failed.ndjson'), 'utf8'))
    expect(failed.map(({ path }) => path)).toEqual(['gone:x.txt', 'C:\\gone*.txt'])
  })

  it('give files of their own in a folder for brat, and no path out of it', () => {
    tool(['names', '-q', '-o', 'brat=brat'])
    const files = readdirSync(join(cwd, 'brat')).filter((name) => name.endsWith('.ann'))
    expect(files).toHaveLength(names.length)
    expect(files.filter((name) => !/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(name))).toEqual([])
  })
})

describe('records', () => {
  const deep = 100_000
  const lines = [
    '{"__proto__":{"text":"Ohio"}}',
    'null',
    '5',
    '"Ohio violates the law."',
    '[]',
    '{"text":{"a":1}}',
    '{"text":""}',
    '{"id":"nul","text":"\\u0000Ohio\\ud800 violates the Clean Air Act"}',
    `{"id":"__proto__","text":"${story}"}`,
    `{"id":"a\\nb\\u001b[2J","text":"${story}"}`,
    `{"id":"</script>]]>-->","text":"<script>alert(1)</script> ]]> --> ${story} \\u001b[31m"}`,
    `{"id":"=1+1","constructor":1,"text":"=1+1 ${story}"}`,
    '['.repeat(deep),
    `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`,
    '{"text":"Ohio","text":"Utah"}',
    '{"text":"x"',
    '\0\0',
    `{"date":"2017-02-31","text":"${story}"}`,
  ]
  write(cwd, 'records.ndjson', lines.join('\n'))
  const read = ['"__proto__', 'a\nb\u001b[2J', '</script>]]>-->', '=1+1']

  it('that are none are told by line, the others read', () => {
    const { stdout, stderr, status } = tool(['records.ndjson'])
    const ids = rowsOf(stdout).map(({ article }) => article.path.slice('records.ndjson#'.length))
    expect(ids).toEqual(['4', 'nul', '__proto__', ...read.slice(1), '15', '18'])
    expect(stderr.match(/(?<=^extract: records\.ndjson:)\d+/gm)?.map(Number)).toEqual([
      1, 2, 3, 5, 6, 7, 13, 14, 16, 17,
    ])
    expect(status).toBe(3)
  })

  it('are data and nothing else in every format', () => {
    const formats = ['json', 'csv', 'tsv', 'markdown', 'html', 'label-studio', 'webanno', 'table']
    const targets = formats.flatMap((format) => ['-o', `${format}=all.${format}`])
    expect(tool(['records.ndjson', '-q', ...targets]).status).toBe(3)
    const all = new Map(formats.map((format) => [format, readFileSync(join(cwd, `all.${format}`), 'utf8')]))
    const of = (format: string) => all.get(format) ?? ''
    for (const format of ['json', 'label-studio', 'webanno']) expect(() => JSON.parse(of(format)), format).not.toThrow()
    // A page holds the scripts that it should, and each ends where it should.
    const scripts: string[] = []
    const tags = new Set<string>()
    new Parser({
      onopentag: (name, { type }) => void (name === 'script' ? scripts.push(type ?? 'code') : tags.add(name)),
    }).end(of('html'))
    expect(scripts.filter((type) => type === 'code')).toHaveLength(1)
    expect(tags).toContain('html')
    expect(of('html')).not.toContain('<script>alert')
    expect(of('markdown')).not.toContain('<script>')
    for (const format of ['csv', 'tsv']) expect(of(format), format).not.toMatch(/(?:^|[\t,"\n])[=@]/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    for (const format of ['table', 'markdown']) expect(of(format), format).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
  })
})

describe('what is too much', () => {
  it('gzip data that swell are refused where the limit is, and a pipe without an end is', () => {
    write(cwd, 'bomb.txt.gz', gzipSync(Buffer.alloc(200_000_000, 'a')))
    expect(tool(['bomb.txt.gz'])).toMatchObject({
      status: 3,
      stdout: '',
      stderr: expect.stringMatching(/^extract: bomb\.txt\.gz: larger than \d+ MB\. .*\n$/),
    })
    const endless = `yes "${story}" | "${process.execPath}" "${bin}" - --max-size 1; echo $?`
    const { stdout, stderr } = spawnSync('bash', ['-c', endless], { cwd, encoding: 'utf8' })
    expect([stdout, stderr]).toEqual([
      '3\n',
      'extract: stdin: larger than 1 MB. Raise the limit with --max-size, or split it\n',
    ])
  })

  it('a device without an end is no text', () => {
    expect(tool(['/dev/zero'])).toMatchObject({ status: 3, stderr: 'extract: /dev/zero: binary data, not text\n' })
  })

  it('more names than a call can take', () => {
    write(cwd, 'ohio.txt', story)
    write(cwd, 'names.list', Array.from({ length: 150_000 }, () => 'ohio.txt').join('\n'))
    expect(rowsOf(tool(['--files-from', 'names.list']).stdout)).toHaveLength(1)
  })

  const tableOf = (rows: number) => {
    write(cwd, 'many.txt', 'Ohio. '.repeat(rows))
    const { stdout, status } = tool(['many.txt', '-f', 'table', '--view', 'mentions'])
    return [status, stdout.match(/^file /gm)?.length, stdout.match(/^many\.txt /gm)?.length]
  }
  it('a table of many rows has one head', () => {
    expect(tableOf(250)).toEqual([0, 1, 250])
  })
  it.skipIf(!process.env.HOSTILE_LARGE)('a table of more rows than a call can take', { timeout: 600_000 }, () => {
    expect(tableOf(130_000)).toEqual([0, 1, 130_000])
  })

  it('a thousand records of one id each get a file', () => {
    write(cwd, 'same.ndjson', `{"id":"x","text":"Ohio"}\n`.repeat(1000))
    expect(tool(['same.ndjson', '-q', '-o', 'brat=same']).status).toBe(0)
    expect(readdirSync(join(cwd, 'same')).filter((name) => name.endsWith('.ann'))).toHaveLength(1000)
  })

  // On two shared cores the table above takes four minutes, the first of these half a minute, the line full of facts three minutes:
  // HOSTILE_LARGE=1 npx vitest run -c test/vitest.config.ts test/cli/hostile.test.ts
  it.skipIf(!process.env.HOSTILE_LARGE)('a line of 100 MB', { timeout: 1_800_000 }, () => {
    write(cwd, 'line.txt', `${story} ${'a'.repeat(1000)} `.repeat(95_000).slice(0, 100_000_000))
    const { stdout, status } = tool(['line.txt', '--max-size', '101', '--only', 'jurisdictions'])
    const [{ article, jurisdictions }] = rowsOf(stdout)
    expect([status, article.chars, jurisdictions[0].mentions.length]).toEqual([0, 100_000_000, 94_967])
  })
  it.skipIf(!process.env.HOSTILE_LARGE)('a line of 100 MB full of facts', { timeout: 1_800_000 }, () => {
    write(cwd, 'facts.txt', generateArticles(100_000_000, 1, 'law').join(' ').replace(/\s+/g, ' '))
    for (const name of ['before.txt', 'behind.txt']) write(cwd, name, story)
    const { stdout, stderr, status } = tool(['before.txt', 'facts.txt', 'behind.txt', '--max-size', '110'])
    expect(rowsOf(stdout).map(({ article }) => article.path)).toEqual(['before.txt', 'behind.txt'])
    expect(status).toBe(3)
    // Which of the two it is depends on the memory that a worker has.
    expect(stderr).toMatch(
      /^extract: facts\.txt: (?:left out, it says more than one record can hold|not read, it takes more memory than a worker has)\. .+\n$/,
    )
  })
})

describe('files that change while they are read', () => {
  it('one that is gone is told, one that has grown is read to its end', async () => {
    mkdirSync(join(cwd, 'changing'))
    for (const name of ['a', 'b', 'c']) write(cwd, `changing/${name}.txt`, story)
    const seen: string[] = []
    for await (const { path, record, error } of extractFiles([join(cwd, 'changing')])) {
      seen.push(`${path.slice(cwd.length)} ${record?.verdicts.length ?? error?.message.slice(path.length)}`)
      if (seen.length === 1) {
        rmSync(join(cwd, 'changing/b.txt'))
        write(cwd, 'changing/c.txt', `${story} Utah violates the Clean Water Act.`)
      }
    }
    expect(seen).toEqual([
      '/changing/a.txt 1',
      '/changing/b.txt : no such file. Check the name, or quote a pattern like "news/*.txt"',
      '/changing/c.txt 2',
    ])
  })

  it('one that grows under the reader is read to its new end', async () => {
    const path = join(cwd, 'growing.txt')
    const size = 1_000_000
    write(cwd, 'growing.txt', ' '.repeat(size))
    const { bytes } = await openBytes(path)
    let read = 0
    for await (const chunk of bytes) {
      if (read === 0) appendFileSync(path, story)
      read += chunk.length
    }
    expect(read).toBe(size + story.length)
  })
})
