/** Several laws in one breath, each with its own code or act; and amendments of the states. */
import { describe, expect, it } from 'vitest'
import { reads } from './reads.ts'

describe('codes of several states', () => {
  it.each([
    [
      'It broke F.S. 286.011, Minn. Stat. 13.05 and Ohio Rev. Code 121.22.',
      'F.S. 286.011 = Fla. Stat. § 286.011 | Minn. Stat. 13.05 = Minn. Stat. § 13.05 | Ohio Rev. Code 121.22 = Ohio Rev. Code § 121.22',
    ],
    [
      'See s. 286.011, Fla. Stat., and § 13.05, Minn. Stat.',
      's. 286.011, Fla. Stat. = Fla. Stat. § 286.011 | § 13.05, Minn. Stat. = Minn. Stat. § 13.05',
    ],
    [
      'He cited G.S. 143-318, Idaho Code 74-204 and Iowa Code 21.4.',
      'G.S. 143-318 = N.C. Gen. Stat. § 143-318 | Idaho Code 74-204 = Idaho Code § 74-204 | Iowa Code 21.4 = Iowa Code § 21.4',
    ],
  ])('%s', (text, found) => expect(reads(text)).toBe(found))
})

describe('titles of an act', () => {
  it.each([
    [
      'Titles I and V of the ADA',
      'Titles I = Americans with Disabilities Act, Title I | V of the ADA = Americans with Disabilities Act, Title V',
    ],
    [
      'Provo broke Titles II and III of the Americans with Disabilities Act.',
      'Titles II = Americans with Disabilities Act, Title II | III of the Americans with Disabilities Act = Americans with Disabilities Act, Title III',
    ],
    ['titles VI and VII of the Civil Rights Act', 'titles VI = Title VI | VII of the Civil Rights Act = Title VII'],
    ['Titles VI, VII and IX bind it.', 'Titles VI = Title VI | VII = Title VII | IX = Title IX'],
    ['Titles I and III of the trilogy sold well.', ''],
    ['Ames won titles 2 and 3 of the season.', ''],
  ])('%s', (text, found) => expect(reads(text)).toBe(found))
})

describe("a state's amendment", () => {
  it.each([
    ["The map breaks Utah's Fair Maps Amendment.", 'Fair Maps Amendment = Utah Fair Maps Amendment'],
    [
      "In Utah, a judge cited the state's Fair Maps Amendment. The Fair Maps Amendment is new.",
      'Fair Maps Amendment = Utah Fair Maps Amendment | Fair Maps Amendment = Utah Fair Maps Amendment',
    ],
    ["It breaks New Mexico's Clean Air Amendment.", 'Clean Air Amendment = New Mexico Clean Air Amendment'],
    ['Congress kept the Hyde Amendment in Utah.', 'Hyde Amendment = Hyde Amendment'],
    ["Utah's Fourth Amendment case was lost.", 'Fourth Amendment = U.S. Const. amend. IV'],
    ["The state's budget amendment failed in Utah.", ''],
  ])('%s', (text, found) => expect(reads(text)).toBe(found))
})
