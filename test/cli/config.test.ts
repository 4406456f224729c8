/** extract.config.json and the environment: found, obeyed in their order, refused with file, line and key. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { commands, defaultCommand } from '../../src/cli/command-table.ts'
import { isSwitch } from '../../src/cli/option-values.ts'
import { allConfigurable } from '../../src/cli/settings/keys.ts'
import { bin, run, temporaryFolder, write } from './run.ts'

const top = temporaryFolder()
const cwd = join(top, 'home/project/news')
mkdirSync(cwd, { recursive: true })
const story = 'Ohio violates 8 U.S.C. 1373, a judge ruled Thursday.\n'
write(cwd, 'a.txt', story)
const env = { HOME: join(top, 'home') }
const given = (config: unknown): void =>
  write(join(top, 'home/project'), 'extract.config.json', JSON.stringify(config, null, 2))

type Printed = Readonly<Record<string, { readonly value: unknown; readonly from: string | null } | null>>
const printed = (args: readonly string[], more: Readonly<Record<string, string>> = {}): Printed => {
  const { stdout, stderr, status } = run([...args, '--print-config'], { cwd, env: { ...env, ...more } })
  expect([stderr, status]).toEqual(['', 0])
  return JSON.parse(stdout) as Printed
}

describe('order', () => {
  it('flag, environment, file, default', () => {
    given({ format: 'csv', view: 'dates', home: 'OH', date: '2017-11-17', place: ['Ohio'], stats: true })
    const found = printed(['--format', 'tsv', '--no-place', '--only', 'dates', '--only', 'verdicts'], {
      EXTRACT_FORMAT: 'json',
      EXTRACT_VIEW: 'citations',
      EXTRACT_MAX_SIZE: '1.5',
      EXTRACT_STATUS: 'compliant, non-compliant',
      EXTRACT_LAW: '8 USC 1373; Clean Air Act',
      EXTRACT_STATS: 'no',
      EXTRACT_HOME: '',
    })
    const file = '../extract.config.json'
    expect(found).toMatchObject({
      config: file,
      format: { value: 'tsv', from: '--format' },
      only: { value: ['dates', 'verdicts'], from: '--only' },
      place: { value: null, from: '--no-place' },
      view: { value: 'citations', from: 'EXTRACT_VIEW' },
      max_size: { value: 1.5, from: 'EXTRACT_MAX_SIZE' },
      status: { value: ['compliant', 'non_compliant'], from: 'EXTRACT_STATUS' },
      law: { value: ['8 USC 1373', 'Clean Air Act'], from: 'EXTRACT_LAW' },
      stats: { value: false, from: 'EXTRACT_STATS' },
      home: { value: 'OH', from: `${file}:4` },
      date: { value: '2017-11-17', from: `${file}:5` },
      offsets: { value: 'codepoint', from: 'default' },
      quiet: { value: null, from: null },
    })
    // Every option of the help is there, but for those of a single run.
    expect(Object.keys(found)).toHaveLength(1 + defaultCommand.options.filter(({ once }) => !once).length)
  })

  it('is obeyed by the run, and by convert', () => {
    given({ format: 'csv', only: ['dates'], date: '2017-11-17' })
    const csv =
      'file,line,text,value,kind,granularity,inferred\na.txt,1,Thursday,2017-11-16,date,day,year; month; day\n'
    const plain = (text: string): string => text.replaceAll('\r\n', '\n')
    expect(plain(run(['a.txt'], { cwd, env }).stdout)).toBe(csv)
    const json = run(['a.txt', '--no-only'], { cwd, env: { ...env, EXTRACT_FORMAT: 'ndjson' } }).stdout
    expect(JSON.parse(json)).toMatchObject({ verdicts: [{ status: 'non_compliant' }] })
    expect(plain(run(['convert', '-'], { cwd, env, input: json }).stdout)).toBe(csv)
    expect(JSON.parse(run(['a.txt', '--no-config'], { cwd, env }).stdout)).toMatchObject({ dates: [{ value: null }] })
  })
})

describe('where', () => {
  it('a file that is named, by flag or variable; or none', () => {
    given({ format: 'csv' })
    write(cwd, 'other.json', '{ "$schema": "x", "format": "tsv" }')
    expect(printed(['--config', 'other.json']).format).toEqual({ value: 'tsv', from: 'other.json:1' })
    expect(printed([], { EXTRACT_CONFIG: 'other.json' }).format?.value).toBe('tsv')
    expect(printed(['--no-config'], { EXTRACT_CONFIG: 'other.json' })).toMatchObject({
      config: null,
      format: { value: null, from: null },
    })
    // Before the name of a command too.
    expect(printed(['--no-config', 'convert'])).toMatchObject({ config: null })
  })

  it('the nearest one, not above the home folder or the one with .git', () => {
    given({ format: 'csv' })
    write(top, 'extract.config.json', '{ "format": "json" }')
    write(join(top, 'home'), 'extract.config.json', '{ "format": "table" }')
    expect(printed([]).format?.value).toBe('csv')
    write(cwd, 'extract.config.json', '{}')
    expect(printed([])).toMatchObject({ config: 'extract.config.json', format: { value: null } })
    const folder = (name: string): string => {
      const path = join(top, name)
      mkdirSync(path, { recursive: true })
      return path
    }
    const configOf = (path: string): unknown =>
      (JSON.parse(run(['--print-config'], { cwd: path, env }).stdout) as Printed).config
    expect(configOf(folder('home/a/b'))).toBe('../../extract.config.json')
    folder('home/repo/.git')
    expect(configOf(folder('home/repo/src'))).toBeNull()
    expect(configOf(folder('elsewhere'))).toBe('../extract.config.json')
    expect(configOf(folder('home'))).toBe('extract.config.json')
  })

  it('none where the working folder is gone', () => {
    const { stdout } = spawnSync(
      'bash',
      ['-c', 'mkdir gone && cd gone && rmdir ../gone && "$0" "$1" -', process.execPath, bin],
      {
        cwd,
        input: story,
        encoding: 'utf8',
      },
    )
    expect(stdout).toContain('"path":"stdin"')
  })

  it('names of files in it are told from its folder', () => {
    given({ output: ['csv=out.csv', 'all.ndjson'], files_from: ['news/list.txt'] })
    write(cwd, 'list.txt', 'a.txt\n')
    write(cwd, 'extract.config.json', '{}')
    const { stdout, stderr, status } = run(['--config', '../extract.config.json'], { cwd, env })
    expect([stdout, stderr, status]).toEqual(['', '', 0])
    expect(existsSync(join(cwd, '../out.csv'))).toBe(true)
    expect(readFileSync(join(cwd, '../all.ndjson'), 'utf8')).toContain('"path":"a.txt"')
  })
})

describe('other commands have their own part, and color is one for all', () => {
  it('check, diff and rules', () => {
    write(cwd, 'extract.config.json', '{ "format": "csv", "color": "never", "check": { "format": "tap" } }')
    expect(printed(['check'])).toEqual({
      config: 'extract.config.json',
      'check.format': { value: 'tap', from: 'extract.config.json:1' },
      color: { value: 'never', from: 'extract.config.json:1' },
      own_rules: { value: null, from: null },
    })
    expect(printed(['rules'], { EXTRACT_RULES_FORMAT: 'json' })).toMatchObject({
      'rules.kind': { value: null },
      'rules.format': { value: 'json', from: 'EXTRACT_RULES_FORMAT' },
    })
    expect(
      JSON.parse(run(['rules', 'party-state'], { cwd, env: { EXTRACT_RULES_FORMAT: 'json' } }).stdout),
    ).toBeTruthy()
  })
})

describe('what is wrong is one line that names file, line and key', () => {
  it.each([
    ['{\n "formt": "csv" }', 'c.json:2: formt: unknown field. Did you mean format?'],
    [
      '{ "format": "jsn" }',
      'c.json:1: format: "jsn" is none of table, json, ndjson, csv, tsv, markdown, html, brat, label-studio, webanno. Did you mean json?',
    ],
    ['{ "quiet": "yes" }', 'c.json:1: quiet: "yes" is not a boolean'],
    ['{ "max_size": 0 }', 'c.json:1: max_size: must be > 0'],
    ['{ "only": "dates" }', 'c.json:1: only: "dates" is not an array. Write ["dates"]'],
    ['{ "home": "ZZ" }', 'c.json:1: home: "ZZ": not a state. Write it as CT, Conn. or Connecticut'],
    ['{ "date": "2017-02-30" }', 'c.json:1: date: "2017-02-30": not a calendar day. Write it'],
    ['{\n\n"place": ["Ohio", "Hartfrod"] }', 'c.json:3: place: "Hartfrod": no such place. Did you mean Hartford'],
    ['{ "law": ["Clean Air Atc"] }', 'c.json:1: law: "Clean Air Atc": no such law. Did you mean Clean Air Act'],
    ['{ "check": { "promote": ["all"] } }', 'c.json:1: check.promote: unknown field. Known: format'],
    ['{ "format": }', 'c.json:1: not valid JSON: unexpected "}", column 13'],
    ['[]', 'c.json:1: [] is not an object'],
  ])('%s', (text, message) => {
    write(cwd, 'c.json', text)
    const { stdout, stderr, status } = run(['a.txt', '--config', 'c.json'], { cwd, env })
    expect([stdout, status, stderr.split('\n').length]).toEqual(['', 2, 2])
    expect(stderr).toContain(`extract: ${message}`)
  })

  it.each<[Readonly<Record<string, string>>, string]>([
    [
      { EXTRACT_FORMAT: 'jsn' },
      'EXTRACT_FORMAT=jsn: not a value of this option. Did you mean json? Allowed choices are',
    ],
    [{ EXTRACT_MAX_SIZE: 'big' }, 'EXTRACT_MAX_SIZE=big: not a value of this option. Want a number above 0.'],
    [{ EXTRACT_QUIET: 'maybe' }, 'EXTRACT_QUIET=maybe: not a value of this option. Want 1 or 0.'],
    [{ EXTRACT_DATE: 'Friday' }, 'EXTRACT_DATE=Friday: not a calendar day. Write it as YYYY-MM-DD'],
    [{ EXTRACT_PLACE: 'Ohio;Hartfrod' }, 'EXTRACT_PLACE=Hartfrod: no such place. Did you mean Hartford'],
    [{ EXTRACT_CONFIG: 'gone.json' }, 'EXTRACT_CONFIG=gone.json: no such file. Check the name'],
  ])('%j', (variables, message) => {
    const { stdout, stderr, status } = run(['a.txt'], { cwd, env: { ...env, ...variables } })
    expect([stdout, status, stderr.split('\n').length]).toEqual(['', 2, 2])
    expect(stderr).toContain(`extract: ${message}`)
  })

  it('a variable that is nearly one is spoken of; others are not ours', () => {
    const more = { EXTRACT_FORMT: 'csv', EXTRACT_TOOL_HOME: '/opt' }
    expect(run(['a.txt'], { cwd, env: { ...env, ...more } })).toMatchObject({
      stderr: 'extract: warning: EXTRACT_FORMT: no such option. Did you mean EXTRACT_FORMAT?\n',
      status: 0,
    })
    expect(run(['a.txt', '-q'], { cwd, env: { ...env, ...more } }).stderr).toBe('')
  })
})

describe('one table', () => {
  it('the schema has every option that can be configured, and fits what is printed', () => {
    const schema = JSON.parse(run(['schema', 'config'], { cwd }).stdout) as {
      readonly properties: Readonly<Record<string, { readonly properties?: object; readonly type?: string }>>
    }
    expect(() => new Ajv2020({ strict: true }).compile(schema)).not.toThrow()
    for (const { row, path } of allConfigurable()) {
      const [first = '', second] = path
      const own = schema.properties[first]
      expect(second === undefined ? own : own?.properties).toHaveProperty(second ?? 'description')
      if (isSwitch(row) && second === undefined) expect(own?.type).toBe('boolean')
    }
    expect(schema.properties.check?.properties).not.toHaveProperty('promote')
  })

  it('no two options share a key or a variable', () => {
    const all = allConfigurable()
    const names = commands.map(({ name }) => name)
    expect(new Set(all.map(({ variable }) => variable)).size).toBe(all.length)
    expect(all.filter(({ path: [first = ''], path }) => path.length === 1 && names.includes(first))).toEqual([])
  })

  it('the help of each command says how', () => {
    expect(run(['convert', '--help'], { cwd }).stdout).toMatch(/--config <file>[\s\S]*extract\.config\.json/)
    expect(run(['schema', '--help'], { cwd }).stdout).not.toContain('--config')
  })

  it('a command without options does without the file', () => {
    write(cwd, 'extract.config.json', 'broken')
    expect(run(['schema', 'config'], { cwd, env }).status).toBe(0)
    expect(run(['rules'], { cwd, env }).stderr).toMatch(/^extract: extract\.config\.json:1: not valid JSON/)
  })
})
