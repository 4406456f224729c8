/** Common first names and surnames, lower case. */
import { firstNameList, surnameList } from './generated/person-names.ts'

// Names that news prints far more often as an ordinary word at the start of a sentence than as a name.
const wordsFirst: ReadonlySet<string> = new Set([
  'will',
  'may',
  'june',
  'august',
  'art',
  'jewel',
  'miller',
  'pat',
  'rod',
])

// First names that the list leaves out because they are places or words too.
const placesToo =
  'april austin barack bill christian dakota dallas dannel dawn dick dixie earl florence frank georgia holly jay jean jordan kamala lee leo leroy lincoln max montana norm orlando paris phoenix priya randy ray robin rose sydney victoria virginia warren cleveland jackson houston denver brooklyn'

export const firstNames: ReadonlySet<string> = new Set([
  ...firstNameList.split(' ').filter((name) => !wordsFirst.has(name)),
  ...placesToo.split(' '),
])

export const surnames: ReadonlySet<string> = new Set(surnameList.split(' '))
