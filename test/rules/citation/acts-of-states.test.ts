/** Whose act it is: by the code beside it, and by the act that the article named in full before its initials. */
import { describe, expect, it } from 'vitest'
import { reads } from './reads.ts'

describe('a code beside an act tells the state of both', () => {
  it.each([
    [
      'Salem, Oregon, waits. Kent ignores the Public Records Act, RCW 42.56.',
      'Public Records Act = Washington Public Records Act | RCW 42.56 = Wash. Rev. Code § 42.56',
    ],
    [
      'Utah sued. Reno broke the Open Meeting Law (NRS 241.020).',
      'Open Meeting Law = Nevada Open Meeting Law | NRS 241.020 = Nev. Rev. Stat. § 241.020',
    ],
    [
      'Iowa sued. Joliet broke the Open Meetings Act, 5 ILCS 120.',
      'Open Meetings Act = Illinois Open Meetings Act | 5 ILCS 120 = 5 Ill. Comp. Stat. 120',
    ],
    [
      'Idaho sued. Kent broke RCW 42.56, the Public Records Act.',
      'RCW 42.56 = Wash. Rev. Code § 42.56 | Public Records Act = Washington Public Records Act',
    ],
    // A state beside the act says more; a code further on says nothing of it.
    [
      "Oregon's Public Records Act, like RCW 42.56, is strict.",
      "Oregon's Public Records Act = Oregon Public Records Act | RCW 42.56 = Wash. Rev. Code § 42.56",
    ],
    [
      'Oregon has a Public Records Act. Kent broke RCW 42.56.',
      'Public Records Act = Oregon Public Records Act | RCW 42.56 = Wash. Rev. Code § 42.56',
    ],
    [
      'Oregon keeps the Public Records Act and looks at RCW 42.56 as well.',
      'Public Records Act = Oregon Public Records Act | RCW 42.56 = Wash. Rev. Code § 42.56',
    ],
  ])('%s', (text, found) => {
    expect(reads(text)).toBe(found)
  })
})

const CONNECTICUT = 'Connecticut Freedom of Information Act'
const FEDERAL = 'Freedom of Information Act'

describe("initials stand for the state's act once it is named", () => {
  it.each([
    ["Connecticut's Freedom of Information Act is old. Derby complies with FOIA.", [CONNECTICUT, CONNECTICUT]],
    ["Derby complies with FOIA, he said. Connecticut's Freedom of Information Act is old.", [CONNECTICUT, CONNECTICUT]],
    [
      "Illinois' Freedom of Information Act is old. Joliet broke Section 7 of FOIA.",
      ['Illinois Freedom of Information Act', 'Illinois Freedom of Information Act § 7'],
    ],
    // The federal act is meant where only it is named, last named, named outright, or a federal body has to do with it.
    ['The Freedom of Information Act is old. Derby complies with FOIA.', [FEDERAL, FEDERAL]],
    ["Connecticut's Freedom of Information Act is old. The federal FOIA is older.", [CONNECTICUT, FEDERAL]],
    ["Connecticut's Freedom of Information Act is old. He asked the FBI for it under FOIA.", [CONNECTICUT, FEDERAL]],
    [
      "Connecticut's Freedom of Information Act is old. Derby broke HIPAA.",
      [CONNECTICUT, 'Health Insurance Portability and Accountability Act'],
    ],
  ])('%s', (text, laws) => {
    expect(
      reads(text)
        .split(' | ')
        .map((row) => row.split(' = ')[1]),
    ).toEqual(laws)
  })
})
