/** Who is told by the official beside whom he works: "his deputy, Ann Poe,", "Bo Roe, her spokesman,", "her predecessor, Cy Doe". */
import { wordSet } from '../word-set.ts'
import { privateWords } from './bodies.ts'
import { isOfficialLast } from './in-office-before.ts'
import type { TitleFound } from './read-title.ts'
import { type Scan, textOf } from './token-run.ts'

const possessives = wordSet('his her their')
const servants =
  /^(?:spokes(?:man|woman|person)|press secretary|press aide|(?:deputy )?chief of staff|communications director|deputy|aide|policy adviser|policy advisor|senior adviser)$/

/** Is the title that of one who serves the official spoken of last before token `at`? */
export const isServant = (scan: Scan, title: TitleFound, at: number): boolean => {
  const { words } = scan
  const { head, lead } = title
  if (!possessives.has(words.lower(lead - 1)) || !servants.test(head)) return false
  return !privateWords.test(textOf(scan, title)) && isOfficialLast(scan, at)
}
