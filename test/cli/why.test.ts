/** `extract why`: a stranger can read it, a program too, and what cannot be explained is one clear line. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Explanation } from '../../src/why/explanation.ts'
import * as checked from './checked.ts'
import { check, one } from './checked.ts'
import { run, temporaryFolder, write } from './run.ts'

const cwd = temporaryFolder()
const why = (...args: readonly string[]) => run(['why', ...args], { cwd })

write(
  cwd,
  'a.txt',
  'A judge found on Friday that Tulsa, Okla., failed to comply with the Clean Air Act.\n\nThe fair opens.\nErie agreed to comply with the decree.\n',
)
write(cwd, 'odd:2#x.txt', 'Ohio complies with the Clean Air Act.\nIt is warm.\n')
write(
  cwd,
  'many.ndjson',
  '{"id": "one", "text": "Ohio complies with the law."}\n{"id": "two", "text": "Fine.\\nUtah violates the law 😀 in Utah."}\n',
)
mkdirSync(join(cwd, 'folder'))

describe('text', () => {
  it('tells cue, changes, who, law, source and record, with the rules', () => {
    const { stdout, stderr, status } = why('a.txt:1', '--date', '2017-11-17')
    expect([stderr, status]).toEqual(['', 0])
    expect(stdout).toBe(`a.txt, line 1

  > A judge found on Friday that Tulsa, Okla., failed to comply with the Clean Air Act.

  ✗ "comply with": Tulsa, OK does not comply: Clean Air Act (v1)
    Cue       "comply with" (column 54) by itself says that somebody complies.
              rule cue.comply: A government complies with, abides by, adheres to or conforms to a norm.
    Changed   "failed to" (column 44) turns it round; complies → does not comply.
              rule op.fail-to: Fails, refuses, declines, neglects to; has yet to; stops doing.
    Who       "Tulsa, Okla." (column 30) names Tulsa, OK.
    Law       "the Clean Air Act" (column 66) cites Clean Air Act.
    Source    said by "A judge" (column 1), with "found" (column 9); so the source is A judge, and the stance is: finds.
              rule speech.finds: Finds, rules, determines, concludes, declares, designates, lists: an authority decides.
    Record    id: v1
              status: non_compliant
              stance: finds
              jurisdictions: ocd-division/country:us/state:ok/place:tulsa
              norm: the Clean Air Act = /us/act/clean-air-act
              source: unnamed, A judge
              time: Friday

  Also found here
    date "Friday": 2017-11-17 (rule weekday)
    jurisdiction "Tulsa": Tulsa, OK = ocd-division/country:us/state:ok/place:tulsa (rule place-name)
    jurisdiction "Okla.": Oklahoma = ocd-division/country:us/state:ok (rule state-abbreviation)
    citation "Clean Air Act": Clean Air Act = /us/act/clean-air-act (rule act-named)
`)
  })

  it('says plainly where there is nothing, and which words are responsible', () => {
    expect(why('a.txt:3').stdout).toBe(
      'a.txt, line 3\n\n  > The fair opens.\n\n  No cue: no words here say that a law is obeyed or broken, so there is no verdict to explain.\n',
    )
    expect(why('a.txt:2').stdout).toBe('a.txt, line 2\n\n  The line is empty: there is nothing to read.\n')
    const dropped = why('a.txt:4').stdout
    expect(dropped).toContain('- "comply with": no verdict (not told as a fact)')
    expect(dropped).toContain('Dropped   irrealis: "agreed" (column 6) and "to" (column 13) tell of what is to be')
  })

  it('of the whole article: the sentences with a cue', () => {
    const { stdout } = why('a.txt')
    expect(stdout.match(/^ {2}> /gm)).toHaveLength(2)
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(
      '  1 other sentence holds no words that say a law is obeyed or broken.',
    )
  })

  it('in colour only where it is wanted, wrapped only on a terminal, without control characters', () => {
    const evil = 'Ohio violates\u001b[31m the \u202eClean Air Act, the Department\u001b[31m of Justice said.\n'
    write(cwd, 'evil.txt', evil)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there.
    expect(why('evil.txt:1').stdout).not.toMatch(/[\u001b\u202e]/)
    expect(why('a.txt:1', '--color', 'always').stdout).toContain('\u001b[')
    const { stdout } = run(['why', 'a.txt:1'], { cwd, env: { NO_COLOR: '1', FORCE_COLOR: '1', COLUMNS: '40' } })
    expect(stdout).not.toContain('\u001b[')
    expect(stdout).toContain(
      'rule cue.comply: A government complies with, abides by, adheres to or conforms to a norm.\n',
    )
  })
})

describe('data', () => {
  it('is the same as the text, offsets in the unit asked for', () => {
    const { sentences, ...rest } = JSON.parse(why('many.ndjson#two:2', '--json').stdout) as Explanation
    expect(rest).toEqual({ path: 'many.ndjson#two', line: 2, offset_unit: 'codepoint', silent_sentences: 0 })
    expect(sentences[0]?.cues).toMatchObject([
      { cue: { text: 'violates', start: 11, line: 2, column: 6 }, outcome: { kind: 'verdict', verdict: { id: 'v1' } } },
    ])
    const mentions = (unit: string) =>
      (JSON.parse(why('many.ndjson#two:2', '--json', '--offsets', unit).stdout) as Explanation).sentences[0]?.mentions
    expect(
      [mentions('codepoint'), mentions('utf16'), mentions('byte')].map((rows) => rows?.at(-1)?.words.start),
    ).toEqual([33, 34, 36])
  })
})

describe('what is asked about', () => {
  it('a name that holds a colon or "#", standard input', () => {
    expect(why('odd:2#x.txt:1').stdout).toContain('Ohio complies: Clean Air Act')
    expect(why('odd:2#x.txt').stdout).toContain('Ohio complies: Clean Air Act')
    const piped = run(['why', 'stdin:2'], { cwd, input: 'Fine.\nOhio violates the law.\n' })
    expect(piped).toMatchObject({ status: 0, stderr: '' })
    expect(piped.stdout).toMatch(/^stdin, line 2\n[\s\S]*Ohio does not comply/)
  })

  it.each([
    [['gone.txt:3'], 'gone.txt: no such file. Name one article, e.g. news/story.txt:12', 3],
    [['folder'], 'folder: a folder, not a file. Name an article and a line: extract why folder/NAME.txt:3', 3],
    [['folder/:3'], 'folder/: a folder, not a file. Name an article and a line: extract why folder/NAME.txt:3', 3],
    [['a.txt:5'], 'a.txt:5: no such line. The last line of the article is 4', 2],
    [['a.txt:0'], 'a.txt:0: no such line. The last line of the article is 4', 2],
    [
      ['many.ndjson:2'],
      "many.ndjson: holds more than one article. Name one of them: extract why 'many.ndjson#one:2'",
      2,
    ],
    [
      ['many.ndjson#six'],
      'many.ndjson#six: no such article in the file. Ids are what results give as the path: extract many.ndjson | jq .article.path',
      2,
    ],
    [['a.txt:1', '--date', 'soon'], '--date soon: not a calendar day. Write it as YYYY-MM-DD, e.g. 2017-11-17', 2],
    [[], "missing required argument 'file[:line]'", 2],
  ] as const)('%j', (args, message, exitCode) => {
    expect(why(...args)).toMatchObject({ stdout: '', stderr: `extract: ${message}\n`, status: exitCode })
  })
})

it('is the command that a failing check prints', () => {
  const dir = one({ home: 'OH', verdicts: [{ status: 'compliant', quote: 'Ohio violates' }] })
  const [, command = ''] = /look +extract (why .*)/.exec(check(dir).stdout) ?? []
  expect(command).toBe(`why ${dir}/a.txt:1 --date 2017-11-17 --home OH`)
  expect(run(command.split(' '), { cwd: checked.cwd }).stdout).toContain('Ohio does not comply')
  const rows = (JSON.parse(check(dir, '-f', 'json').stdout) as { readonly checks: readonly { why: string | null }[] })
    .checks
  expect(rows.map((row) => row.why)).toContain(`extract ${command}`)
})
