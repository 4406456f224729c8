/** Is the office of a title that stands behind a name a public one? */
import { says } from '../../article/says.ts'
import { privateWords } from '../../rules/person/bodies.ts'
import { civicFields } from '../../rules/person/fields.ts'
import { recentPresidentWords } from '../../rules/person/leaders-list.ts'
import { needsBody } from '../../rules/person/titles.ts'
import { ofFor } from '../../rules/person/word-set.ts'
import { wordSet } from '../../rules/word-set.ts'
import { namesPrivate } from './is-private.ts'
import { type Beside, isCivic, ownLevel, showsPublic } from './is-public.ts'
import { isOfficeHere } from './of-the-body.ts'
import type { TitleFound } from './read-title.ts'
import { type Scan, type TokenRun, textOf } from './token-run.ts'
import { FIELD, isListed } from './word-lists.ts'

const courts = /\b(?:[Cc]ourts?|[Cc]ourthouse|lawsuit|ruling|ruled|appeals?)\b/
/** Ranks are offices only of a force. */
const ranks = wordSet(
  'sergeant sgt lieutenant lt captain capt commander cmdr major maj commandant deputy colonel col corporal cpl',
)
const aides =
  /^(?:deputy|aide|(?:policy |senior )?advis[eo]r|(?:special |deputy )?counsel|(?:deputy )?chief of staff|liaison)$/
const rulers: ReadonlySet<string> = new Set([
  ...wordSet('gov governor mayor president secretary attorney sheriff'),
  ...recentPresidentWords,
])
const agencyRanks =
  /^(?:(?:deputy|assistant) commissioner|(?:deputy|assistant|associate|regional) administrator|(?:deputy |deputy assistant |assistant )secretary)$/
const agencies = /\b(?:Department|Agency|Administration|Bureau|Commission)\b/
const leagues = /\b(?:[Ll]eague|[Cc]onference|NBA|NFL|NCAA|NHL|[Ff]ranchise|[Hh]ospital|[Cc]harter)\b/

/** A title behind a name, with the words before and behind it: "Ana Ruiz, the city's housing director". */
export function isPublicAfter(scan: Scan, title: TitleFound, before: Beside, behind: Beside): boolean {
  const texts = [before, behind].map((run) => (run ? textOf(scan, run) : ''))
  // "a deputy to Gov. Ann Poe", "Roe's deputy, Bo Poe,"
  const ofOfficial = before !== null && scan.known(textOf(scan, before).replace(/'s?$/, ''))
  const deputyTo = title.head === 'deputy' && (ofOfficial || scan.words.lower(title.to) === 'to')
  if (
    ranks.has(title.head) &&
    !deputyTo &&
    !/\b(?:[Pp]olice|[Ss]heriff|[Ff]ire|[Pp]atrol|[Jj]ail)/.test(texts.join(' '))
  )
    return false
  if (isPrivateBeside(scan, title, before, behind)) return false
  if (behind === null && isPartys(scan, title)) return false
  const shown =
    showsPublic(scan, before, title.head) ||
    showsPublic(scan, behind, title.head) ||
    ownLevel(scan, title) ||
    isUnionOffice(scan, title) ||
    (behind !== null && civicOnly(scan, behind)) ||
    isCivic(scan, title) ||
    (behind === null && isOnBench(scan, title)) ||
    isUnderOfficial(scan, title) ||
    // "Ann Poe, a former legislator,"
    (title.qualifier !== null && /^(?:legislator|lawmaker)$/.test(title.head)) ||
    (behind === null && isAgencys(scan, title)) ||
    (behind === null && (before === null || before.to - before.from < 2) && isOfficeHere(scan, title))
  return title.word.proof === 'certain' ? shown || !needsBody.test(title.head) : shown
}

/** "The judge, Ann Poe, ruled" */
const isOnBench = ({ article, words }: Scan, { head, lead, from, to }: TitleFound): boolean =>
  /^(?:judge|magistrate|hearing officer|justice)$/.test(head) &&
  from === lead &&
  words.raw(to) === ',' &&
  words.lower(lead - 1) === 'the' &&
  says(article, courts)

/** "budget director under Gov. Ann Poe" */
const isUnderOfficial = ({ words }: Scan, { to, head }: TitleFound): boolean =>
  (words.lower(to) === 'under' || (words.lower(to) === 'to' && aides.test(head))) &&
  rulers.has(words.lower(words.lower(to + 1) === 'former' ? to + 2 : to + 1))

/** "Ann Poe, a deputy commissioner,": ranks of agencies, where the story speaks of one, and of no league. */
const isAgencys = ({ article }: Scan, { head }: TitleFound): boolean =>
  agencyRanks.test(head) && says(article, agencies) && !says(article, leagues)

/** "the county's Republican chairman": of the party. */
function isPartys({ words }: Scan, { head, lead, from }: TitleFound): boolean {
  if (!/^(?:co-|vice )?chair/.test(head)) return false
  for (let k = lead; k < from; k++) if (/^(?:republican|democratic|gop)$/.test(words.lower(k))) return true
  return false
}

/** Do the words beside a title, or its own, tell a private office? */
export const isPrivateBeside = (scan: Scan, title: TitleFound, before: Beside, behind: Beside): boolean =>
  [before, behind].some((run) => run !== null && namesPrivate(scan, run)) || privateWords.test(textOf(scan, title))

/** "ambassador to Norway", "assistant secretary for Indian affairs": with what it is for, the title is of the federal government. */
const isUnionOffice = ({ words }: Scan, { head, to }: TitleFound): boolean =>
  head === 'ambassador'
    ? words.lower(to) === 'to' && words.isCapital(words.lower(to + 1) === 'the' ? to + 2 : to + 1)
    : /^(?:under ?|assistant |deputy |deputy assistant |deputy under)secretary$/.test(head) &&
      ofFor.has(words.lower(to))

/** "director of parks and recreation": nothing but a field that only governments have. */
function civicOnly({ words }: Scan, { from, to }: TokenRun): boolean {
  let civic = false
  for (let k = from; k < to; k++) {
    if (civicFields.has(words.lower(k))) civic = true
    else if (words.lower(k) !== 'and' && !isListed(words, k, FIELD)) return false
  }
  return civic
}
