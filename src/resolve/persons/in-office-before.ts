/** Is the person last spoken of an official? "his deputy, Ann Poe", "She replaces Bo Roe". */
import { needsBody } from '../../rules/person/titles.ts'
import { readTitle } from './read-title.ts'
import type { Scan } from './token-run.ts'
import { FIRST_NAME, isListed } from './word-lists.ts'

const FARTHEST = 45

/** Walks back from token `at` to the nearest person or office: true if it is an official known by name, or a public office. */
export function isOfficialLast(scan: Scan, at: number, titlesCount = true): boolean {
  const { words } = scan
  for (let k = at - 1; k >= 0 && k > at - FARTHEST; k--) {
    if (words.isCapital(k)) {
      const whole =
        words.raw(k - 1) === '-' && words.isCapital(k - 2) ? `${words.raw(k - 2)}-${words.raw(k)}` : words.raw(k)
      if (scan.known(whole) || scan.known(words.raw(k))) return true
      if (k > 0 && words.isCapital(k - 1) && words.joined(k - 1) && isListed(words, k - 1, FIRST_NAME)) return false
    }
    if (!titlesCount) continue
    const title = readTitle(scan, k)
    if (title !== null && title.word.proof === 'certain' && !needsBody.test(title.head)) return true
  }
  return false
}
