/** Who is told by the official beside whom he works: "his deputy, Ann Poe,", "Bo Roe, her spokesman,", "her predecessor, Cy Doe". */
import type { Words } from '../../article/words.ts'
import { privateWords } from '../../rules/person/bodies.ts'
import { articles } from '../../rules/person/word-set.ts'
import { wordSet } from '../../rules/word-set.ts'
import { isOfficialLast } from './in-office-before.ts'
import type { TitleFound } from './read-title.ts'
import { type Scan, textOf } from './token-run.ts'

const possessives = wordSet('his her their')
const servants =
  /^(?:spokes(?:man|woman|person)|press secretary|press aide|(?:deputy )?chief of staff|communications director|deputy|aide|policy adviser|policy advisor|policy director|senior adviser|press officer)$/
const masters = wordSet(
  'governor mayor prosecutor superintendent treasurer auditor comptroller commissioner senator congressman congresswoman',
)
const voices = wordSet('communications communication media press')
const chiefs = wordSet('chief director head')

/** "Chief of staff Ann Poe", where an official was spoken of last. */
export const isBesideOfficial = (scan: Scan, { lead }: TitleFound): boolean =>
  !privateWords.test(scan.words.lower(lead - 1)) && isOfficialLast(scan, lead)

/** Is the title that of one who serves the official spoken of last before token `at`? */
export const isServant = (scan: Scan, title: TitleFound, at: number): boolean => {
  const { words } = scan
  const { head, lead } = title
  // "answered through a spokesman, Ann Poe"
  const through = articles.has(words.lower(lead - 1)) && /^(?:through|by)$/.test(words.lower(lead - 2))
  if (words.lower(lead - 1) === "'s" && (masters.has(words.lower(lead - 2)) || isAttorneyGeneral(words, lead - 2)))
    return servants.test(head) && !privateWords.test(textOf(scan, title))
  if ((!through && !possessives.has(words.lower(lead - 1))) || !(servants.test(head) || isVoice(scan, title)))
    return false
  return !privateWords.test(textOf(scan, title)) && isOfficialLast(scan, at)
}

/** "her communications chief, Ann Poe," */
const isVoice = ({ words }: Scan, { head, to, from }: TitleFound): boolean =>
  to - from > 1 && chiefs.has(head) && voices.has(words.lower(to - 2))

/** "the attorney general's deputy", not "the general's aide": the office ends with token `k`. */
export const isAttorneyGeneral = (words: Words, k: number): boolean =>
  words.lower(k) === 'general' && words.lower(k - 1) === 'attorney'
