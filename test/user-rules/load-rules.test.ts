/** Rules of a user's own: what they find, and what is refused, with the line that tells where. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ExtractError, extract, loadRules, type OwnCue, type OwnOperator, type RulesFile } from '../../src/index.ts'
import { testRules } from '../../src/user-rules/test-rules.ts'
import { loadConjugator } from '../../src/user-rules/verb-forms.ts'
import { verdictRules } from '../../src/verdict/rules.ts'

const folder = mkdtempSync(join(tmpdir(), 'extract-rules-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const trample: OwnCue = {
  id: 'trample',
  about: 'A government tramples a law, or tramples on it.',
  verbs: ['trample', 'trample on'],
  polarity: 'violates',
  examples: [{ text: 'Ohio tramples on the Voting Rights Act.', finds: 'tramples on', as: 'non_compliant' }],
  near_misses: ['Bulls trampled a fence in Ohio.'],
}
const rumor: OwnOperator = {
  id: 'rumor',
  about: 'Rumor has it that.',
  words: ['rumor has it that'],
  effect: 'hedges',
  examples: [
    {
      text: 'Rumor has it that Ohio violates the Clean Air Act.',
      finds: 'Rumor has it that',
      as: 'possibly_non_compliant',
    },
  ],
  near_misses: ['Ohio violates the Clean Air Act.'],
}

describe('the forms of a verb', async () => {
  const conjugate = await loadConjugator()
  it.each([
    ['trample on', ['trample on', 'tramples on', 'trampled on', 'trampling on']],
    ['break', ['break', 'breaks', 'broke', 'broken', 'breaking']],
    ['flout', ['flout', 'flouts', 'flouted', 'flouting']],
    ['overstep', ['overstep', 'oversteps', 'overstepped', 'overstepping']],
    ['gut', ['gut', 'guts', 'gutted', 'gutting']],
    ['defy', ['defy', 'defies', 'defied', 'defying']],
    ['bypass', ['bypass', 'bypasses', 'bypassed', 'bypassing']],
    [
      'ride roughshod over',
      ['rides roughshod over', 'rode roughshod over', 'ridden roughshod over', 'riding roughshod over'],
    ],
  ])('%s', (verb, forms) => {
    expect(conjugate(verb)).toEqual(expect.arrayContaining(forms))
  })
})

describe('what they find', () => {
  it.each([
    ['Ohio tramples on the Voting Rights Act.', 'non_compliant'],
    ['Ohio did not trample the Voting Rights Act, the judge ruled.', 'compliant'],
    ['A judge found that Ohio had trampled the Voting Rights Act.', 'non_compliant'],
    ['The EPA accused Ohio of trampling on the Clean Air Act.', 'non_compliant'],
    ['Rumor has it that Ohio trampled the Clean Air Act.', 'possibly_non_compliant'],
    ['Ohio refused to trample the Clean Air Act.', 'compliant'],
    ['Ohio vowed to trample the Clean Air Act.', undefined],
    ['The law lets Ohio trample the Clean Air Act.', undefined],
    ['A Dallas landlord trampled the Fair Housing Act.', undefined],
    ['Ohio tramples grapes.', undefined],
    ['Ohio violates the Clean Air Act.', 'non_compliant'],
  ])('%s', async (text, status) => {
    const rules = await loadRules([{ cues: [trample] }, { operators: [rumor] }])
    expect(extract(text, { rules }).verdicts[0]?.status).toBe(status)
    expect(extract(text).verdicts[0]?.status).toBe(/violates/.test(text) ? status : undefined)
  })

  it('their words, whole, in capitals or not, with any quotes; their pattern', async () => {
    const { verbs: _, ...row } = trample
    const words = await loadRules({ cues: [{ ...row, words: ['thumbs its nose at', "doesn't care for"] }] })
    const read = (text: string, rules: typeof words) => extract(text, { rules }).verdicts.map(({ status }) => status)
    expect(read('Ohio Thumbs Its Nose At the Clean Air Act.', words)).toEqual(['non_compliant'])
    expect(read('Ohio doesn’t care for the Clean Air Act.', words)).not.toEqual([])
    expect(read('Ohio xthumbs its nose at the Clean Air Act.', words)).toEqual([])
    const pattern = await loadRules({ cues: [{ ...row, pattern: String.raw`\bgives? short shrift to\b` }] })
    expect(read('Ohio gives short shrift to the Clean Air Act.', pattern)).toEqual(['non_compliant'])
  })

  it('the built-in operators that list verbs know theirs', async () => {
    const { verdict } = await loadRules({ cues: [trample] })
    const changed = verdictRules.filter((rule) => !verdict.includes(rule)).map(({ id }) => id)
    expect(changed).toEqual(expect.arrayContaining(['op.told-to', 'op.to-purpose', 'op.lets']))
  })

  it('their examples can be run', async () => {
    expect(testRules(await loadRules({ cues: [trample], operators: [rumor] }))).toEqual({
      rules: 2,
      sentences: 4,
      broken: [],
    })
    const wrong: OwnCue = {
      ...trample,
      examples: [{ text: 'Ohio vowed to trample the Clean Air Act.', finds: 'trample', as: 'non_compliant' }],
      near_misses: ['Ohio tramples the Clean Air Act.'],
    }
    expect(testRules(await loadRules({ cues: [wrong] })).broken).toMatchObject([
      {
        field: 'examples',
        what: expect.stringMatching(
          /^wanted "trample" = non_compliant, found "trample" without a verdict \(irrealis: "vowed"/,
        ),
      },
      { field: 'near_misses', what: 'wanted nothing, found "tramples" = non_compliant' },
    ])
  })
})

describe('what is refused', () => {
  const cue = (changes: Readonly<Record<string, unknown>>): unknown => ({ cues: [{ ...trample, ...changes }] })
  const without = (field: string): unknown => ({
    cues: [Object.fromEntries(Object.entries(trample).filter(([name]) => name !== field))],
  })
  it.each([
    [cue({ polarity: 'bad' }), 'trample: polarity: "bad" is none of complies, violates'],
    [
      cue({ colour: 'red' }),
      'trample: colour: unknown field. Known: id, about, source, verbs, words, pattern, polarity, frame, object, norm, examples, near_misses',
    ],
    [cue({ id: 'Trample!' }), 'cues[0]: id: "Trample!" does not look like an id (trample-on)'],
    [cue({ id: 'cue.violate' }), 'cue.violate: id: a built-in rule has this id'],
    [cue({ id: 'usc-abbreviated' }), 'usc-abbreviated: id: a built-in rule has this id'],
    [{ cues: [trample, trample] }, 'trample: id: a rule of FILE has this id'],
    [{ cues: [trample], operators: [{ ...rumor, id: 'trample' }] }, 'trample: id: a rule of FILE has this id'],
    [without('about'), 'trample: "about" is missing'],
    [without('verbs'), 'trample: verbs: is missing: want "verbs", "words" or "pattern"'],
    [cue({ pattern: 'x' }), 'trample: pattern: stands alone: no "verbs" or "words" beside it'],
    [
      cue({ verbs: undefined, pattern: '(' }),
      'trample: pattern: not a regular expression that can be used (Unterminated group)',
    ],
    [
      cue({ verbs: undefined, pattern: '(?:a+)+b' }),
      'trample: pattern: can hang: give "*" and "+" a limit such as {1,20}, and let no two of them match the same words',
    ],
    [cue({ verbs: undefined, pattern: 'a?' }), 'trample: pattern: matches where there are no words'],
    [cue({ verbs: [] }), 'trample: verbs: is empty'],
    [cue({ verbs: ['2 fast'] }), 'trample: verbs[0]: "2 fast" does not look like a verb (trample on)'],
    [cue({ words: [7] }), 'trample: words[0]: 7 is not a string'],
    [cue({ examples: [] }), 'trample: examples: is empty'],
    [
      cue({ examples: [{ ...trample.examples[0], finds: 'tread' }] }),
      'trample: examples: "tread" is not in "Ohio tramples on the Voting Rights Act."',
    ],
    [
      cue({ examples: [{ ...trample.examples[0], as: 'dropped: irrealis' }] }),
      expect.stringContaining('trample: examples[0].as: "dropped: irrealis" is none of compliant, '),
    ],
    [{ rules: [] }, 'rules: unknown field. Known: note, cues, operators'],
    [[], '[] is not an object'],
  ])('%j', async (value, message) => {
    const path = join(folder, 'r.json')
    writeFileSync(path, JSON.stringify(value, null, 2))
    const error: unknown = await loadRules(path).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ExtractError)
    const { code, message: line } = error as ExtractError
    expect(code).toBe('usage')
    expect(line).toMatch(/^[^\n]+$/)
    const [, shown] = /^.*r\.json(?::\d+)?: (.*)$/.exec(line) ?? []
    expect(shown?.replaceAll(path, 'FILE')).toEqual(message)
  })

  it('with the line of the file', async () => {
    const path = join(folder, 'lines.json')
    writeFileSync(path, JSON.stringify(cue({ polarity: 'bad' }), null, 2))
    await expect(loadRules(path)).rejects.toThrow(`${path}:10: trample: polarity: `)
    writeFileSync(path, '{"cues": [')
    await expect(loadRules(path)).rejects.toThrow(`${path}:1: not valid JSON: it ends too early`)
    await expect(loadRules(join(folder, 'gone.json'))).rejects.toThrow('gone.json: no such file of rules')
    await expect(loadRules(folder)).rejects.toThrow(`${folder}: a folder, not a file`)
  })

  it('of a value too, and nothing is run of it', async () => {
    await expect(loadRules(cue({ polarity: 'bad' }) as RulesFile)).rejects.toThrow('rules:10: trample: polarity: ')
    const path = join(folder, 'code.json')
    writeFileSync(path, 'throw new Error("run")')
    await expect(loadRules(path)).rejects.toThrow(`${path}:1: not valid JSON`)
  })
})
