/** What is told of a cue: sentences that a newspaper could print, and the part of the explanation that each is about. */
import { describe, expect, it } from 'vitest'
import { families } from '../../src/rules/families.ts'
import { countLines, explainArticle } from '../../src/why/explain-article.ts'
import type { ExplainedCue } from '../../src/why/explanation.ts'

const explain = (text: string, line: number | null = null) =>
  explainArticle(text, { date: '2017-11-17' }, { path: 'a.txt', line, unit: 'utf16' })
const cues = (text: string): readonly ExplainedCue[] => explain(text).sentences.flatMap((sentence) => sentence.cues)
const last = (text: string): ExplainedCue => {
  const cue = cues(text).at(-1)
  if (!cue) throw new Error(`no cue in ${text}`)
  return cue
}

describe('operators, from the cue outwards', () => {
  it.each([
    ['Tulsa violates the Clean Air Act.', []],
    ['Tulsa does not comply with the Clean Air Act.', ['not: compliant > non_compliant']],
    [
      'The agency found no evidence that Tulsa is not in compliance with the Clean Air Act.',
      ['not: compliant > non_compliant', 'no evidence: non_compliant > compliant'],
    ],
    ['Fargo may be violating the Clean Water Act.', ['may: non_compliant > possibly_non_compliant']],
    [
      'Ferguson does not fully comply with the decree.',
      ['fully: compliant > compliant', 'not: compliant > partially_compliant'],
    ],
    [
      'The agency is reviewing whether Yonkers complies with the Fair Housing Act.',
      ['whether: compliant > under_review', 'reviewing: under_review > under_review'],
    ],
    ['Erie could not promise that it must comply with the decree.', ['must: compliant > null']],
    ['Bo Poe denied that Tulsa violated the Clean Air Act.', ['denied: non_compliant > compliant']],
  ])('%s', (text, wanted) => {
    expect(last(text).operators.map(({ words, before, after }) => `${words.text}: ${before} > ${after}`)).toEqual(
      wanted,
    )
  })

  it('ends where the record does', () => {
    const text = 'Monitors do not believe that Oakland failed to comply with the decree.'
    const { operators, outcome } = last(text)
    expect(outcome).toMatchObject({ kind: 'verdict', verdict: { status: operators.at(-1)?.after } })
  })

  it('tells which words do not count, and why', () => {
    expect(
      last('After an investigation, the agency found that Tulsa violated the Clean Air Act.').not_counted,
    ).toMatchObject([{ words: { text: 'investigation' }, how: expect.stringContaining('what was found') }])
    expect(last('Tulsa violates the Clean Air Act and may be sued.').not_counted).toMatchObject([
      { words: { text: 'may' }, how: expect.stringContaining('other words') },
    ])
  })
})

describe('who is judged', () => {
  it.each([
    ['Tulsa violates the Clean Air Act.', '"Tulsa" (column 1) names Tulsa, OK'],
    ["Maine's purge violates the Voting Rights Act.", `"Maine's purge" (column 1) names Maine`],
    [
      'The Forest Service violated the Clean Water Act.',
      '"The Forest Service" (column 1) is a federal body, law or rule: United States',
    ],
    [
      'Ohio has a law.\nIt violates the Voting Rights Act, critics said.',
      '"It" (column 1) stands for "Ohio" (line 1, column 1), the nearest that fits: Ohio',
    ],
    [
      'Ohio and Iowa were sued. They violate the Voting Rights Act.',
      '"They" (column 26) stands for "Ohio" (column 1) and "Iowa" (column 10), the nearest that fits: Ohio and Iowa',
    ],
    [
      'Akron is in Ohio. The city violates the Clean Water Act.',
      '"The city" (column 19) stands for Akron, OH, named as "Akron" (line 1, column 1)',
    ],
    [
      '"We comply with the Clean Air Act," Tulsa Mayor Jane Roe said.',
      '"We" (column 2) is whoever speaks (Jane Roe), for Tulsa, OK',
    ],
    [
      'The two cities out of compliance with the Clean Air Act are Akron, Ohio, and Gary, Ind.',
      expect.stringContaining('the sentence lists who is meant'),
    ],
  ])('%s', (text, wanted) => {
    expect(last(text).judged?.how).toEqual(wanted)
  })
})

describe('the law', () => {
  it.each([
    ['Chicago violates 8 U.S.C. 1373.', '"8 U.S.C. 1373" (column 18) cites 8 U.S.C. § 1373'],
    [
      'Section 8 U.S.C. 1373 is old.\nChicago violates the statute.',
      '"the statute" (column 18) stands for 8 U.S.C. § 1373, cited as "8 U.S.C. 1373" (line 1, column 9)',
    ],
    ['Ohio is unconstitutional in its ways.', null],
    ["Ohio's ban is unconstitutional.", 'the cue itself says which: the Constitution'],
    ['Tulsa violates the rules.', expect.stringContaining('cite no law')],
  ])('%s', (text, wanted) => {
    const cue = last(text)
    if (wanted !== null) expect(cue.norm?.how).toEqual(wanted)
  })
})

describe('who says so', () => {
  it.each([
    [
      'Ohio violates the Clean Air Act.',
      'no words tell who says so, so it is the report of the article itself',
      'reports',
    ],
    [
      'Ohio violates the Clean Air Act, the EPA said.',
      'said by "the EPA" (column 34), with "said" (column 42); so the source is the EPA',
      'asserts',
    ],
    [
      'The mayor said that an audit found that Ohio violates the Clean Air Act.',
      'said by "The mayor" (column 1), with "said" (column 11); who gives it as said by "an audit" (column 21), with "found" (column 30); so the source is The mayor, going by an audit',
      'asserts',
    ],
    ['The EPA is reviewing whether Ohio violates the Clean Air Act.', 'who examines it is The EPA', 'questions'],
    [
      'Does Macon, Ga., comply with the act? It does, Mayor Jane Roe said.',
      expect.stringMatching(/^the question is answered at "It does, Mayor Jane Roe said\." \(column 39\); said by /),
      'asserts',
    ],
  ])('%s', (text, how, stance) => {
    const { source } = last(text)
    expect(source).toMatchObject({ stance })
    expect(source?.how).toEqual(how)
  })
})

describe('why there is no verdict', () => {
  it.each([
    ['The judge ordered Erie to comply with the decree.', 'irrealis', ['ordered', 'to']],
    ['We ask for assurances that:\n1) the permit of Erie meets the standard.', 'irrealis', ['ask']],
    ['Does Erie comply with the decree?', 'question', ['decree?']],
    ['Any city that violates the Clean Air Act is fined.', 'generic', ['Any city']],
    ['A Dallas landlord violated the Fair Housing Act.', 'private-subject', ['A Dallas landlord']],
    ['A Waco tire plant was sold. It violates the Clean Air Act.', 'private-subject', ['It', 'Waco']],
    ['Bo Poe hates illegal sanctuary cities.', 'label', ['illegal sanctuary']],
    ['The move violates the Clean Air Act.', 'no-jurisdiction', ['The move']],
    ['Texas called it a violation of trust.', 'no-law', ['trust']],
    ['Texas met on Monday.', 'no-law', ['on Monday']],
  ])('%s', (text, reason, words) => {
    const { outcome } = last(text)
    expect(outcome).toMatchObject({ kind: 'dropped', reason })
    expect(outcome.kind === 'dropped' && outcome.words.map((row) => row.text)).toEqual(words)
  })
})

describe('what came of it', () => {
  it('is the row of the record, or the id of the one that says the same', () => {
    const both = cues('Ohio violated the Clean Air Act and violated the Clean Water Act.')
    expect(both.map(({ outcome }) => outcome.kind)).toEqual(['verdict', 'repeats'])
    expect(both[1]?.outcome).toEqual({ kind: 'repeats', of: 'v1' })
  })

  it('has what a later clause says in short', () => {
    const { outcome } = last('Ohio complies with the Clean Air Act but Utah does not.')
    expect(outcome).toMatchObject({
      kind: 'verdict',
      says: 'Ohio complies: Clean Air Act',
      verdict: { id: 'v1', status: 'compliant' },
      repeated: [{ id: 'v2', status: 'non_compliant' }],
    })
  })

  it('tells what a later sentence says in short, where it says so', () => {
    const text = 'Reno complies with the Clean Air Act. Elko does not. The fair opens.'
    const { sentences, silent_sentences } = explain(text)
    expect(silent_sentences).toBe(1)
    expect(sentences.map(({ cues: found, echoes }) => [found.length, echoes.length])).toEqual([
      [1, 0],
      [0, 1],
    ])
    expect(sentences[1]?.echoes).toMatchObject([
      {
        words: { text: 'does' },
        of: 'v1',
        how: '"does" (column 44) answers v1 and says the opposite in short',
        verdict: { id: 'v2', status: 'non_compliant' },
      },
    ])
  })

  it('names only rules that `extract rules` knows, for every example of the verdict rules', () => {
    const known = new Set(families.flatMap(({ rules }) => rules.map(({ id }) => id)))
    for (const { examples } of families.find(({ name }) => name === 'verdict')?.rules ?? [])
      for (const { text } of examples) {
        const found = cues(text)
        expect(found, text).not.toEqual([])
        for (const cue of found) {
          const ids = [cue.rule, ...cue.operators.map(({ rule }) => rule), ...cue.not_counted.map(({ rule }) => rule)]
          for (const { id } of ids) expect(known.has(id), id).toBe(true)
        }
      }
  })
})

describe('lines', () => {
  const text = 'Ohio complies with the Clean Air Act.\n\nThe fair opens on Friday in Tulsa, Okla.\nMore news: Bo wins\n'
  it('a line has its sentences, whether they hold a cue or not', () => {
    expect(explain(text, 3).sentences).toMatchObject([{ line: 3, cues: [], unread: null }])
    expect(explain(text, 3).sentences[0]?.mentions).toMatchObject([
      { kind: 'date', id: '2017-11-17', rule: 'weekday' },
      { kind: 'jurisdiction', id: 'ocd-division/country:us/state:ok/place:tulsa' },
      { kind: 'jurisdiction', id: 'ocd-division/country:us/state:ok' },
    ])
    expect(explain(text, 2).sentences).toEqual([])
    expect(explain(text, 4).sentences[0]?.unread).toMatch(/^set apart as other story/)
  })
  it('the whole has the sentences with a cue and the count of the others', () => {
    expect(explain(text)).toMatchObject({ line: null, sentences: [{ line: 1 }], silent_sentences: 2 })
  })
  it('a sentence that goes over lines is told on each', () => {
    const broken =
      'Ohio, which has been sued many times over its rules for the use of federal grants,\ncomplies with the Clean Air Act and with other federal laws, a judge said on Friday.\n'
    for (const line of [1, 2]) expect(explain(broken, line).sentences[0]?.cues).toHaveLength(1)
  })
  it('counts lines as an editor does', () => {
    expect(['', 'a', 'a\n', 'a\r\nb\r\n', 'a\n\n'].map(countLines)).toEqual([1, 1, 1, 2, 2])
  })
})
