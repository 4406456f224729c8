/** Rules of a user's own: what they find, and what is refused, with the line that tells where. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ExtractError, extract, loadRules, type OwnCue, type OwnOperator, type RulesFile } from '../../src/index.ts'
import { testRules } from '../../src/user-rules/test-rules.ts'
import { UserRules } from '../../src/user-rules/user-rules.ts'
import { loadConjugator } from '../../src/user-rules/verb-forms.ts'
import { verdictRules } from '../../src/verdict/rules.ts'

const folder = mkdtempSync(join(tmpdir(), 'extract-rules-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const steamroll: OwnCue = {
  id: 'steamroll',
  about: 'A government steamrolls a law, or steamrolls over it.',
  verbs: ['steamroll', 'steamroll over'],
  polarity: 'violates',
  examples: [{ text: 'Ohio steamrolls over the Voting Rights Act.', finds: 'steamrolls over', as: 'non_compliant' }],
  near_misses: ['Bulls steamrolled a fence in Ohio.'],
}
const rally: OwnCue = {
  id: 'rally',
  about: 'A government rallies behind a law.',
  verbs: ['rally behind'],
  polarity: 'complies',
  examples: [{ text: 'Ohio rallies behind the Voting Rights Act.', finds: 'rallies behind', as: 'compliant' }],
  near_misses: ['Ohio rallies behind its team.'],
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
    ['steamroll over', ['steamroll over', 'steamrolls over', 'steamrolled over', 'steamrolling over']],
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
  it('words with letters beyond ASCII, in any case', async () => {
    const words = await loadRules({
      cues: [
        {
          id: 'passe',
          about: 'A government is done with a law.',
          polarity: 'violates',
          frame: 'predicate',
          object: 'any',
          words: ['is passé about'],
          examples: [{ text: 'Ohio is passé about the Clean Air Act.', finds: 'is passé about', as: 'non_compliant' }],
          near_misses: ['Ohio is serious about the Clean Air Act.'],
        },
      ],
    })
    for (const text of [
      'Ohio is passé about the Clean Air Act.',
      'OHIO IS PASSÉ ABOUT THE CLEAN AIR ACT.',
      'İ said it. Ohio is passé about the Clean Air Act.',
    ])
      expect(
        extract(text, { rules: words }).verdicts.map(({ status }) => status),
        text,
      ).toEqual(['non_compliant'])
    expect(extract('Ohio is passz about the Clean Air Act.', { rules: words }).verdicts).toEqual([])
  })

  it.each([
    ['Ohio steamrolls over the Voting Rights Act.', 'non_compliant'],
    ['Ohio did not steamroll the Voting Rights Act, the judge ruled.', 'compliant'],
    ['A judge found that Ohio had steamrolled the Voting Rights Act.', 'non_compliant'],
    ['The EPA accused Ohio of steamrolling over the Clean Air Act.', 'non_compliant'],
    ['Rumor has it that Ohio steamrolled the Clean Air Act.', 'possibly_non_compliant'],
    ['Ohio refused to steamroll the Clean Air Act.', 'compliant'],
    ['Ohio vowed to steamroll the Clean Air Act.', undefined],
    ['The law lets Ohio steamroll the Clean Air Act.', undefined],
    ['Ohio will not steamroll the Clean Air Act.', undefined],
    ['Ohio will not rally behind the Clean Air Act.', 'non_compliant'],
    ['Ohio vowed to rally behind the Clean Air Act.', undefined],
    ['A Dallas landlord steamrolled the Fair Housing Act.', undefined],
    ['Ohio steamrolls grapes.', undefined],
    ['Ohio violates the Clean Air Act.', 'non_compliant'],
  ])('%s', async (text, status) => {
    const rules = await loadRules([{ cues: [steamroll, rally] }, { operators: [rumor] }])
    expect(extract(text, { rules }).verdicts[0]?.status).toBe(status)
    expect(extract(text).verdicts[0]?.status).toBe(/violates/.test(text) ? status : undefined)
  })

  it('their words, whole, in capitals or not, with any quotes; their pattern', async () => {
    const { verbs: _, ...row } = steamroll
    const words = await loadRules({ cues: [{ ...row, words: ['thumbs its nose at', "doesn't care for"] }] })
    const read = (text: string, rules: typeof words) => extract(text, { rules }).verdicts.map(({ status }) => status)
    expect(read('Ohio Thumbs Its Nose At the Clean Air Act.', words)).toEqual(['non_compliant'])
    expect(read('Ohio doesn’t care for the Clean Air Act.', words)).not.toEqual([])
    expect(read('Ohio xthumbs its nose at the Clean Air Act.', words)).toEqual([])
    const pattern = await loadRules({ cues: [{ ...row, pattern: String.raw`\bgives? short shrift to\b` }] })
    expect(read('Ohio gives short shrift to the Clean Air Act.', pattern)).toEqual(['non_compliant'])
  })

  it.each([
    ['of breaking', steamroll, []],
    ['of keeping', rally, ['op.subjunctive', 'op.standing-refusal']],
  ] as const)('the built-in operators that list verbs %s know theirs', async (_, cue, keeping) => {
    const verdict = UserRules.verdictRules(await loadRules({ cues: [cue] }))
    const changed = verdictRules.filter((rule) => !verdict.includes(rule)).map(({ id }) => id)
    const either = ['op.told-to', 'op.aims-to', 'op.room-to', 'op.to-purpose', 'op.lets']
    expect(changed.sort()).toEqual([...either, ...keeping].sort())
  })

  it('and an example whose words belong to another rule says so', async () => {
    const own: OwnCue = {
      ...steamroll,
      verbs: ['flout'],
      examples: [{ text: 'Ohio flouts the Clean Air Act.', finds: 'flouts', as: 'non_compliant' }],
    }
    expect(testRules(await loadRules({ cues: [own] })).broken).toMatchObject([
      { what: 'wanted "flouts" = non_compliant, found "flouts", which belongs to the rule cue.flout' },
    ])
  })

  it('their examples can be run', async () => {
    expect(testRules(await loadRules({ cues: [steamroll], operators: [rumor] }))).toEqual({
      rules: 2,
      sentences: 4,
      broken: [],
    })
    const wrong: OwnCue = {
      ...steamroll,
      examples: [{ text: 'Ohio vowed to steamroll the Clean Air Act.', finds: 'steamroll', as: 'non_compliant' }],
      near_misses: ['Ohio steamrolls the Clean Air Act.'],
    }
    expect(testRules(await loadRules({ cues: [wrong] })).broken).toMatchObject([
      {
        field: 'examples',
        what: expect.stringMatching(
          /^wanted "steamroll" = non_compliant, found "steamroll" without a verdict \(irrealis: "vowed"/,
        ),
      },
      { field: 'near_misses', what: 'wanted nothing, found "steamrolls" = non_compliant' },
    ])
  })
})

describe('what is refused', () => {
  const cue = (changes: Readonly<Record<string, unknown>>): unknown => ({ cues: [{ ...steamroll, ...changes }] })
  const without = (field: string): unknown => ({
    cues: [Object.fromEntries(Object.entries(steamroll).filter(([name]) => name !== field))],
  })
  it.each([
    [cue({ polarity: 'bad' }), 'steamroll: polarity: "bad" is none of complies, violates'],
    [
      cue({ colour: 'red' }),
      'steamroll: colour: unknown field. Known: id, about, source, verbs, words, pattern, polarity, frame, object, norm, examples, near_misses',
    ],
    [cue({ 'co\u001blour': 'red' }), expect.stringMatching(/^steamroll: co\ufffdlour: unknown field/)],
    [cue({ id: 'Steamroll!' }), 'cues[0]: id: "Steamroll!" does not look like an id (steamroll-over)'],
    [cue({ id: 'cue.violate' }), 'cue.violate: id: a built-in rule has this id'],
    [cue({ id: 'usc-abbreviated' }), 'usc-abbreviated: id: a built-in rule has this id'],
    [{ cues: [steamroll, steamroll] }, 'steamroll: id: a rule of FILE has this id'],
    [{ cues: [steamroll], operators: [{ ...rumor, id: 'steamroll' }] }, 'steamroll: id: a rule of FILE has this id'],
    [without('about'), 'steamroll: "about" is missing'],
    [without('verbs'), 'steamroll: verbs: is missing: want "verbs", "words" or "pattern"'],
    [cue({ pattern: 'x' }), 'steamroll: pattern: stands alone: no "verbs" or "words" beside it'],
    [
      cue({ verbs: undefined, pattern: '(' }),
      'steamroll: pattern: not a regular expression that can be used (Unterminated group)',
    ],
    [
      cue({ verbs: undefined, pattern: '(?:a+)+b' }),
      'steamroll: pattern: can hang: give "*" and "+" a limit such as {1,20}, and let no two of them match the same words',
    ],
    [cue({ verbs: undefined, pattern: 'a?' }), 'steamroll: pattern: matches where there are no words'],
    [cue({ verbs: [] }), 'steamroll: verbs: is empty'],
    [cue({ verbs: ['2 fast'] }), 'steamroll: verbs[0]: "2 fast" does not look like a verb (steamroll over)'],
    [cue({ words: [7] }), 'steamroll: words[0]: 7 is not a string'],
    [cue({ examples: [] }), 'steamroll: examples: is empty'],
    [
      cue({ examples: [{ ...steamroll.examples[0], finds: 'tread' }] }),
      'steamroll: examples: "tread" is not in "Ohio steamrolls over the Voting Rights Act."',
    ],
    [
      cue({ examples: [{ ...steamroll.examples[0], as: 'dropped: irrealis' }] }),
      expect.stringContaining('steamroll: examples[0].as: "dropped: irrealis" is none of compliant, '),
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
    await expect(loadRules(path)).rejects.toThrow(`${path}:10: steamroll: polarity: `)
    writeFileSync(path, '{"cues": [')
    await expect(loadRules(path)).rejects.toThrow(`${path}:1: not valid JSON: it ends too early`)
    await expect(loadRules(join(folder, 'gone.json'))).rejects.toThrow('gone.json: no such file of rules')
    await expect(loadRules(folder)).rejects.toThrow(`${folder}: a folder, not a file`)
  })

  it('of a value too, and nothing is run of it', async () => {
    await expect(loadRules(cue({ polarity: 'bad' }) as RulesFile)).rejects.toThrow('rules: steamroll: polarity: ')
    const path = join(folder, 'code.json')
    writeFileSync(path, 'throw new Error("run")')
    await expect(loadRules(path)).rejects.toThrow(`${path}:1: not valid JSON`)
  })
})
