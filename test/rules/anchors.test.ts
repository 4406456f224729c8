import { describe, expect, it } from 'vitest'
import { compileAnchors, compileLiterals } from '../../src/rules/anchors.ts'

function found(literals: readonly string[], text: string): readonly string[] {
  const rows: string[] = []
  compileLiterals(literals)(text, (literal, end) => rows.push(`${literals[literal]}@${end}`))
  return rows
}

describe('literals in one pass', () => {
  it.each([
    [['Ohio', 'Iowa'], 'From Ohio to Iowa', ['Ohio@9', 'Iowa@17']],
    [['Virginia', 'West Virginia'], 'West Virginia', ['West Virginia@13', 'Virginia@13']],
    [['Kansas', 'Arkansas'], 'Arkansas', ['Arkansas@8']],
    [['aab', 'ab'], 'aaab', ['aab@4', 'ab@4']],
    [['§'], 'under § 5', ['§@7']],
    [['Act'], '“Act”', ['Act@4']],
    [['Act'], 'Ac t act', []],
    [[], 'Act', []],
  ])('%j in %s', (literals, text, expected) => {
    expect(found(literals, text)).toEqual(expected)
  })

  it('does not join literals across a character that none of them has', () => {
    expect(found(['CFR'], 'C—FR')).toEqual([])
  })
})

describe('groups of literals', () => {
  const scan = compileAnchors([['§', 'U.S.C'], ['Act'], [], ['Act', 'Code']])

  it.each([
    ['the Clean Air Act', [1, 2, 3]],
    ['8 U.S.C. § 1373', [0, 2]],
    ['nothing', [2]],
    ['', [2]],
  ])('%s', (text, groups) => {
    expect([...scan(text)].sort()).toEqual(groups)
  })

  it('tells a group once, and anew at every call', () => {
    expect(scan('Act Act Act').filter((group) => group === 1)).toEqual([1])
    expect(scan('Act').filter((group) => group === 1)).toEqual([1])
  })
})
