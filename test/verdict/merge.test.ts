/** Verdicts of one sentence that say the same are one; a pronoun takes over the norm before it. */
import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/types.ts'
import { mergeRepeats, repeats, shareNorms } from '../../src/verdict/merge.ts'

const article: Verdict['source'] = { kind: 'article', name: null, official: null, organization: null }
const epa: Verdict['source'] = { kind: 'organization', name: 'the EPA', official: null, organization: 'EPA' }
const law = (text: string): Verdict['norm'] => ({ text, citation: null, further: [] })

/** "The EPA finds that Gary violates the act", but for what is given. */
const verdict = (given: Partial<Verdict> = {}): Verdict => ({
  id: '',
  status: 'non_compliant',
  stance: 'finds',
  jurisdictions: ['gary'],
  via: null,
  norm: law('the act'),
  source: epa,
  cites: null,
  time: null,
  past: false,
  hedges: [],
  degree: null,
  evidence: [],
  trace: [],
  ...given,
})

describe('a verdict repeats an earlier one', () => {
  const rows: readonly (readonly [said: string, later: Partial<Verdict>, earlier: Partial<Verdict>, boolean])[] = [
    ['"violates, and has long violated, the act"', {}, {}, true],
    ['of two laws the first is told', { norm: law('the code') }, {}, true],
    ['"violated in 2012 and in 2016"', { time: 'in 2016' }, { time: 'in 2012' }, true],
    ['"violates the act and may violate the code"', { status: 'possibly_non_compliant' }, {}, false],
    ['another government', { jurisdictions: ['hobart'] }, {}, false],
    ['one government of two', { jurisdictions: ['gary'] }, { jurisdictions: ['gary', 'hobart'] }, false],
    ['another speaker', { source: article }, {}, false],
    ['the same speaker, who only alleges it', { stance: 'alleges' }, {}, false],
    ['"Gary and its jail violate the act"', { via: 'jail' }, {}, true],
    ['the same agency twice', { via: 'jail' }, { via: 'jail' }, true],
    ['two agencies of one city', { via: 'police' }, { via: 'jail' }, false],
    ['the agency first, then the city', {}, { via: 'jail' }, false],
  ]
  it.each(rows)('%s', (_, later, earlier, same) => {
    expect(repeats(verdict(later), verdict(earlier))).toBe(same)
  })
})

describe('merging', () => {
  it('keeps the first of those that say the same, with its norm', () => {
    const first = verdict()
    const other = verdict({ jurisdictions: ['hobart'] })
    expect(mergeRepeats([first, verdict({ norm: law('the code') }), other])).toEqual([first, other])
  })

  it('finds a repeat that does not stand right behind', () => {
    const first = verdict()
    const other = verdict({ status: 'compliant' })
    expect(mergeRepeats([first, other, verdict()])).toEqual([first, other])
  })

  it('keeps nothing of nothing', () => {
    expect(mergeRepeats([])).toEqual([])
  })
})

describe('a pronoun for the norm', () => {
  const norms = (verdicts: readonly Verdict[], pronouns: readonly Verdict[]) =>
    shareNorms(verdicts, (row) => pronouns.includes(row)).map(({ norm }) => norm?.text ?? null)
  const it_ = verdict({ norm: null })
  const act = verdict()
  const code = verdict({ norm: law('the code') })

  it.each<[string, readonly Verdict[], readonly Verdict[], readonly (string | null)[]]>([
    ['"broke the act but does not violate it now"', [act, it_], [it_], ['the act', 'the act']],
    ['"broke the act but is in compliance"', [act, it_], [], ['the act', null]],
    ['"violates it, the act"', [it_, act], [it_], [null, 'the act']],
    ['the nearer of two', [act, code, it_], [it_], ['the act', 'the code', 'the code']],
    ['over one that names none', [act, verdict({ norm: null }), it_], [it_], ['the act', null, 'the act']],
    ['a norm of its own stays', [act, code], [code], ['the act', 'the code']],
  ])('%s', (_, verdicts, pronouns, expected) => {
    expect(norms(verdicts, pronouns)).toEqual(expected)
  })
})
