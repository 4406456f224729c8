/** `--rules FILE`: rules of a user's own, in every command that reads articles. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { cwd, folder } from './checked.ts'
import { run, write } from './run.ts'

const extract = (...args: readonly string[]) => run(args, { cwd })
const text = 'Ohio steamrolls over the Clean Air Act, a judge ruled.\n'
const steamroll = {
  id: 'steamroll',
  about: 'A government steamrolls over a law.',
  verbs: ['steamroll over'],
  polarity: 'violates',
  examples: [{ text: 'Ohio steamrolled over the Clean Air Act.', finds: 'steamrolled over', as: 'non_compliant' }],
  near_misses: ['Bulls steamrolled over a fence in Ohio.'],
}
const mine = { cues: [steamroll] }
write(cwd, 'a.txt', text)
write(cwd, 'mine.json', JSON.stringify(mine, null, 2))

it('extract finds by them, and by no others without them', () => {
  const statuses = (...args: readonly string[]) => {
    const { stdout, stderr, status } = extract('a.txt', '-f', 'json', ...args)
    expect([stderr, status]).toEqual(['', 0])
    return (
      JSON.parse(stdout) as readonly { verdicts: readonly { status: string; trace: readonly { rule: string }[] }[] }[]
    )[0]?.verdicts
  }
  expect(statuses()).toEqual([])
  expect(statuses('--rules', 'mine.json')).toMatchObject([
    { status: 'non_compliant', trace: [{ rule: 'steamroll' }, { rule: 'speech.finds' }] },
  ])
  expect(extract('a.txt', '--rules', 'mine.json', '-o', 'json=mine.json')).toMatchObject({
    stderr: 'extract: -o mine.json: is read by this run too. Write to another file\n',
    status: 2,
  })
})

it('why, rules and check know them', () => {
  expect(extract('why', 'a.txt:1', '--rules', 'mine.json').stdout).toContain(
    'rule steamroll: A government steamrolls over a law.',
  )
  const page = extract('rules', 'steamroll', '--rules', 'mine.json').stdout
  expect(page).toMatch(/^steamroll {2}\(verdict\)\n/)
  expect(page).toContain('Looks for\n  steamrolling over, steamrolled over, steamrolls over, steamroll over\n')
  expect(extract('rules', '--rules', 'mine.json').stdout.trimEnd().split('\n').at(-1)).toMatch(
    /^steamroll +verdict +A government/,
  )
  const dir = folder({
    'a.txt': text,
    'a.expected.json': { verdicts: [{ status: 'compliant', quote: 'steamrolls over' }] },
  })
  const { stdout, status } = extract('check', dir, '--rules', 'mine.json')
  expect(status).toBe(1)
  expect(stdout).toContain(`look    extract why ${dir}/a.txt:1 --rules mine.json\n`)
  expect(stdout).toContain('status: wanted compliant, found non_compliant')
})

it('the configuration names them own_rules', () => {
  write(cwd, 'own.json', '{ "own_rules": ["mine.json"] }')
  expect(extract('a.txt', '--config', 'own.json', '-f', 'csv').stdout).toContain('non_compliant')
  expect(run(['why', 'a.txt:1'], { cwd, env: { EXTRACT_OWN_RULES: 'mine.json' } }).stdout).toContain('rule steamroll: ')
})

it('rules --test runs the examples', () => {
  expect(extract('rules', '--test', '--rules', 'mine.json')).toMatchObject({
    stdout: '1 rule, 2 sentences: all hold\n',
    stderr: '',
    status: 0,
  })
  const wrong = { cues: [{ ...steamroll, near_misses: ['Iowa steamrolls over the Clean Air Act.'] }] }
  write(cwd, 'wrong.json', JSON.stringify(wrong))
  expect(extract('rules', '--test', '--rules', 'wrong.json')).toMatchObject({
    stdout:
      'wrong.json: steamroll: near_misses: "Iowa steamrolls over the Clean Air Act.": wanted nothing, found "steamrolls over" = non_compliant\n1 rule, 2 sentences: 1 does not hold\n',
    status: 1,
  })
  expect(extract('rules', '--test')).toMatchObject({
    stdout: '',
    stderr: 'extract: nothing to test. Name a file of rules: extract rules --test --rules FILE\n',
    status: 2,
  })
})

it('a wrong file is one line and no output', () => {
  write(cwd, 'bad.json', JSON.stringify({ cues: [{ ...steamroll, polarity: 'bad' }] }, null, 2))
  for (const command of [['a.txt'], ['check', '.'], ['why', 'a.txt:1'], ['rules']])
    expect(extract(...command, '--rules', 'bad.json')).toMatchObject({
      stdout: '',
      stderr: 'extract: bad.json:9: steamroll: polarity: "bad" is none of complies, violates\n',
      status: 2,
    })
  expect(extract('a.txt', '--rules', 'mine.json', '--rules', 'mine.json').stderr).toBe(
    'extract: mine.json:4: steamroll: id: a rule of mine.json has this id\n',
  )
  expect(extract('a.txt', '--rules', 'gone.json').stderr).toBe(
    'extract: gone.json: no such file of rules. Its shape: extract schema rules\n',
  )
})

it('the schema says what a file may hold', () => {
  const schema = JSON.parse(extract('schema', 'rules').stdout) as Record<string, unknown>
  expect(schema.title).toBe('RulesFile')
  const validate = new Ajv2020({ strict: false }).compile(schema)
  expect([validate(mine), validate({ cues: [{}] })]).toEqual([true, false])
})

it('reads a sentence alike by a rule of its own and by a built-in one', () => {
  const examples = [{ text: 'Ohio steamrolled the Clean Air Act.', finds: 'steamrolled', as: 'non_compliant' }]
  write(cwd, 'crush.json', JSON.stringify({ cues: [{ ...steamroll, verbs: ['steamroll'], examples }] }))
  const sentences = [
    'Cook County was cleared in May, but Cook County VERB the Clean Air Act, the state said.',
    'The report, which Ohio disputes, found that Ohio VERB the Clean Air Act.',
    'Ohio VERB the Clean Air Act, which the state disputes.',
  ]
  const read = (verb: string) => {
    const rows = sentences.map((sentence, id) => JSON.stringify({ id, text: sentence.replace('VERB', verb) }))
    write(cwd, 'alike.ndjson', rows.join('\n'))
    const { stdout } = extract('alike.ndjson', '--rules', 'crush.json', '-f', 'json')
    type Row = { readonly status: string; readonly stance: string; readonly source: { readonly name: string | null } }
    const records = JSON.parse(stdout) as readonly { readonly verdicts: readonly Row[] }[]
    return records.map(({ verdicts }) => verdicts.map(({ status, stance, source }) => [status, stance, source.name]))
  }
  expect(read('steamrolled')).toEqual(read('violated'))
  expect(read('steamrolled').slice(0, 2)).toEqual([
    [['non_compliant', 'asserts', 'the state']],
    [['non_compliant', 'finds', 'The report']],
  ])
  expect(read('steamrolled')[2]?.map(([status, stance]) => `${status} ${stance}`)).toEqual([
    'non_compliant reports',
    'compliant denies',
  ])
})

it('brat marks the cue of a rule of its own, where another word stands before it', () => {
  write(cwd, 'late.txt', 'A judge ruled that Ohio steamrolls over the Clean Air Act.\n')
  const { stdout } = extract('late.txt', '--rules', 'mine.json', '-f', 'brat')
  expect(stdout).toMatch(/\tVerdict \d+ \d+\tsteamrolls over\n/)
})
