/** Lists of sections: "1983, 1985(3) and 1986", "1373(a) and (b)", "591-99". One citation each; a range gives its two ends. */

/** A section with its place in the text that was read. */
export interface ListedSection {
  readonly section: string
  /** "(b)(2)", or empty. */
  readonly subsections: string
  readonly from: number
  readonly to: number
}

/**
 * Pieces of patterns, for `new RegExp`: federal sections ("2000e-5", "1396a", "78dd-1") and state ones ("54-192h", "2C:11-3",
 * "181A.820", "50-a"), each with its subsections. `..._LIST` is for lists with words of the citation behind them ("Sections 401
 * and 404 of the Clean Water Act"); where a list ends the citation, the pattern finds its first section and `follow` the others.
 */
export const SUBSECTIONS = String.raw`(?:\([A-Za-z\d]{1,5}\)){0,5}`
const JOIN = `(?:,? (?:and|or|&|through|to) |, )(?:§{1,6} ?|[Ss]ections? )?`
const ONLY_SUBSECTIONS = String.raw`(?:\([A-Za-z\d]{1,5}\)){1,5}`
const FEDERAL_SECTION = String.raw`\d{1,5}[A-Za-z]{0,3}(?:-\d{1,5}[a-z]{0,2})?`
const STATE_SECTION = String.raw`\d{1,5}[A-Z]{0,2}[a-z]{0,2}(?:[.:-]\d{1,5}[A-Z]{0,2}[a-z]{0,2}|-(?:[a-z]{1,2}|[A-Z])(?![A-Za-z])){0,4}`

export const FEDERAL_ITEM = `${FEDERAL_SECTION}${SUBSECTIONS}`
export const STATE_ITEM = `${STATE_SECTION}${SUBSECTIONS}`
export const FEDERAL_LIST = `${FEDERAL_ITEM}(?:(?:${JOIN}|-(?=\\())(?:${FEDERAL_ITEM}|${ONLY_SUBSECTIONS})){0,4}`
export const STATE_LIST = `${STATE_ITEM}(?:${JOIN}${STATE_ITEM}){0,2}`

const federalItem = new RegExp(`(?<section>${FEDERAL_SECTION})(?<sub>${SUBSECTIONS})|(?<only>${ONLY_SUBSECTIONS})`, 'g')
const stateItem = new RegExp(`(?<section>${STATE_SECTION})(?<sub>${SUBSECTIONS})|(?<only>${ONLY_SUBSECTIONS})`, 'g')

/** What a follower is not: the start of the next citation, a count of things ("and 42 others"), a day, a decimal. */
export const NOT_NEXT = String.raw`(?![A-Za-z\d(]|[.,:-]\d|-[A-Z]| [A-Z][A-Za-z]{0,3}\.| [A-Z]{3}| of the| (?:[a-z]{2,12} )?(?:people|men|women|percent|million|billion|others?|more|additional|[a-z]{3,12}(?:ers|ents|ors|nts|ths|ars|ays|ses|mes|ies)) )`
const ONLY_NEXT = String.raw`(?<only>${ONLY_SUBSECTIONS})(?![A-Za-z\d(])`
const followerOf = (section: string) =>
  new RegExp(
    String.raw`(?:${JOIN}|-(?=\())(?:(?<section>${section})(?<sub>${SUBSECTIONS})${NOT_NEXT}|${ONLY_NEXT})`,
    'y',
  )
const followers = {
  federal: followerOf(String.raw`\d{2,5}[A-Za-z]{0,3}(?:-\d{1,5}[a-z]{0,2})?`),
  // "Sections 1343 and 2": announced as several, a single digit is a section too.
  several: followerOf(String.raw`\d{1,5}[A-Za-z]{0,3}(?:-\d{1,5}[a-z]{0,2})?`),
  state: followerOf(STATE_SECTION),
}
/** No list in print is longer. */
const MOST_FOLLOWERS = 12

/** The sections that go on behind the match, where the last of `rows` ends it; offsets are from the start of the match. */
export function follow(
  match: RegExpExecArray,
  rows: readonly ListedSection[],
  kind: keyof typeof followers,
): readonly ListedSection[] {
  const last = rows.at(-1)
  if (!last || last.to !== match[0].length) return rows
  const follower = followers[kind]
  const all = [...rows]
  follower.lastIndex = match.index + last.to
  for (let next = follower.exec(match.input); next && all.length <= MOST_FOLLOWERS; next = follower.exec(match.input)) {
    const { section, sub, only } = next.groups as Record<string, string | undefined>
    const before = all.at(-1) as ListedSection
    const words = only ?? `${section}${sub ?? ''}`
    const to = next.index + next[0].length - match.index
    const item = {
      section: section ?? before.section,
      subsections: only === undefined ? (sub ?? '') : shareLevels(before.subsections, only),
      from: to - words.length,
      to,
    }
    all.push(...(kind === 'state' ? [item] : splitRange(item, kind === 'several')))
  }
  return all
}

/** The sections of a list that stands at `offset` in its match; `plural` if it was announced by "§§" or "sections". */
export function readFederalList(list: string, offset: number, plural: boolean): readonly ListedSection[] {
  return readList(list, offset, federalItem).flatMap((item) => splitRange(item, plural))
}

/** "551-559", "591-99" and, of several, "794-794a" are two ends; "300gg-91" and "1320-7" are one section. */
function splitRange(item: ListedSection, plural: boolean): readonly ListedSection[] {
  const range = /^(?<first>\d+)(?<letters>[a-z]*)-(?<last>\d+)(?<suffix>[a-z]*)$/.exec(item.section)
  if (!range) return [item]
  const { first = '', letters = '', last = '', suffix = '' } = range.groups as Record<string, string>
  const lettered = letters !== '' || suffix !== ''
  if (lettered ? !plural || last.length < first.length : !isRange(first, last, plural)) return [item]
  const middle = item.from + first.length + letters.length
  return [
    { section: `${first}${letters}`, subsections: '', from: item.from, to: middle },
    { section: `${filledIn(first, last)}${suffix}`, subsections: item.subsections, from: middle + 1, to: item.to },
  ]
}

/** The sections of a state's list; ranges are told in words there. */
export function readStateList(list: string, offset: number): readonly ListedSection[] {
  return readList(list, offset, stateItem)
}

function readList(list: string, offset: number, item: RegExp): readonly ListedSection[] {
  let section = ''
  let before = ''
  const rows: ListedSection[] = []
  for (const match of list.matchAll(item)) {
    const { section: own, sub, only } = match.groups as Record<string, string | undefined>
    if (only !== undefined && section === '') continue
    section = own ?? section
    // "1373(a)(1) and (2)" shares what stands before its last letter; "1373(a) and (b)" shares nothing.
    const subsections = only === undefined ? (sub ?? '') : shareLevels(before, only)
    before = subsections
    const from = offset + match.index
    rows.push({ section, subsections, from, to: from + match[0].length })
  }
  return rows
}

type Level = 'digit' | 'upper' | 'lower'

const levelOf = (mark: string): Level => (/\d/.test(mark) ? 'digit' : /[A-Z]/.test(mark) ? 'upper' : 'lower')
const marksOf = (subsections: string): readonly string[] => subsections.match(/\w+/g) ?? []
const isRoman = (mark: string): boolean => /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3})$/.test(mark)

/** "(b)" after "(a)(1)" is "(b)"; "(2)" after it is "(a)(2)"; "(iii)" after "(a)(1)(ii)" is "(a)(1)(iii)". */
function shareLevels(before: string, only: string): string {
  const levels = marksOf(before)
  const own = marksOf(only)
  const kind = levelOf(own[0] ?? '')
  const sameDepth = levels.length - own.length
  const fits = (at: number) => at >= 0 && levelOf(levels[at] ?? '') === kind
  const at = fits(sameDepth)
    ? sameDepth
    : isRoman(own[0] ?? '')
      ? levels.findLastIndex((mark) => isRoman(mark))
      : levels.findIndex((mark) => levelOf(mark) === kind)
  return (
    levels
      .slice(0, Math.max(0, at))
      .map((mark) => `(${mark})`)
      .join('') + only
  )
}

/** "591-99" is a range, "300gg-91" and "1320-7" are sections. */
function isRange(first: string, last: string, plural: boolean): boolean {
  if (last.length === 1 && !plural) return false
  return Number(filledIn(first, last)) > Number(first)
}

/** The end of a range with the digits that it leaves out: "99" after "591" is "599". */
const filledIn = (first: string, last: string): string =>
  last.length < first.length ? first.slice(0, first.length - last.length) + last : last
