/** Where in a state's code: the titles, chapters and sections around its name, and the citations they make. */
import { type CitedLaw, cite, groupsOf, type Law, pathOf, slug, UNKNOWN_STATE } from './law.ts'
import { follow, readStateList, STATE_ITEM, STATE_LIST } from './section-list.ts'
import { linkTo } from './state-codes.ts'
import { shortNameOfCode } from './state-name.ts'

/** A code: whose, and its name in legal form without the state. */
export interface Code {
  /** USPS code, or `??`. */
  readonly state: string
  readonly name: string
}

/** What is cited of a code: any of title, chapter and sections. */
export interface Place {
  readonly title: string | undefined
  readonly chapter: string | undefined
  readonly article?: string | undefined
  readonly list: string | undefined
}

/** Pennsylvania's and Illinois' compilations are cited by title first. */
const titleLeads: ReadonlySet<string> = new Set(['PA', 'IL'])

/** The law of a code at a place, with one of its sections or none. */
export function lawOf(code: Code, { title, chapter, article }: Place, section: string, subsections: string): Law {
  const owner = code.state === UNKNOWN_STATE ? UNKNOWN_STATE : shortNameOfCode(code.state)
  const parts = [
    ...(title && !titleLeads.has(code.state) ? [`tit. ${title}`] : []),
    ...(chapter ? [`ch. ${chapter}`] : []),
    ...(article ? [`art. ${article}`] : []),
    ...(section ? [code.state === 'IL' ? `${section}${subsections}` : `§ ${section}${subsections}`] : []),
  ]
  const lead = title && titleLeads.has(code.state) ? `${title} ` : ''
  return {
    kind: 'state_statute',
    id: `/us-${code.state.toLowerCase()}/code/${slug(code.name)}${title ? `/t${title}` : ''}${chapter ? `/ch${chapter}` : ''}${article ? `/art${article}` : ''}${section ? `/s${section}${pathOf(subsections)}` : ''}`,
    normalized: `${lead}${owner} ${code.name}${parts.length > 0 ? ` ${parts.join(', ')}` : ''}`,
    url: section ? linkTo(code.state, code.name, section) : null,
  }
}

/** One citation a section; the first keeps what stands before it, the last what stands behind. */
export function placesIn(match: RegExpExecArray, code: Code, place: Place): readonly CitedLaw[] {
  const end = match[0].length
  const stateless = code.state === UNKNOWN_STATE ? { stateless: 'kept' as const } : {}
  if (!place.list) return [{ ...cite(lawOf(code, place, '', ''), 0, end), ...stateless }]
  const inside = readStateList(place.list, match[0].lastIndexOf(place.list))
  const items = follow(match, inside, 'state')
  return items.map((item, index) => ({
    ...cite(
      lawOf(code, place, item.section, item.subsections),
      index === 0 ? 0 : item.from,
      index === items.length - 1 ? Math.max(end, item.to) : item.to,
    ),
    ...stateless,
  }))
}

export const CHAPTER = String.raw`\d{1,4}[A-Z]{0,2}(?:[.:-]\d{1,4}[A-Z]?){0,2}`
export const TITLE = String.raw`(?:\d{1,3}(?:-?[A-Z](?![a-z]))?|[IVXLC]{1,7})`
export const SIGN = String.raw`(?:§{1,6}|[Ss]ections?|[Ss]ecs?\.|[Ss]s?\.|SECTIONS?)`
/** Behind the name: "§ 54-192h", "Title 1, Section 403", "ch. 30A, § 20", "2907.05". */
export const AFTER = String.raw`(?:,? (?:19|20)\d\d(?: Supp\.)?,?(?= §| [Ss]ec| \d))?(?:,? (?:[Tt]itle|[Tt]it\.) (?<title>${TITLE}))?(?:,? (?:[Cc]hapters?|[Cc]h\.|c\.) ?(?<chapter>${CHAPTER}))?(?:,? (?:[Aa]rticle|[Aa]rt\.) (?<article>\d{1,4}(?:\.\d{1,3})?))?(?:(?:,? (?:${SIGN} ?)?|,? ?§{1,6} ?)(?<list>${STATE_ITEM}))?`
/** Before the name: "Section 37.07 of the", "Chapter 119 of", "Title 29 of the". */
export const BEFORE = `(?:[Tt]itle (?<title0>${TITLE})(?:,? [Cc]hapter (?<chapter0>${CHAPTER}))?(?:,? (?:§{1,6}|[Ss]ection) ?(?<list2>${STATE_ITEM}))?|[Cc]hapters? (?<chapter2>${CHAPTER})(?:,? (?:§{1,6}|[Ss]ection) ?(?<list3>${STATE_ITEM}))?|${SIGN} ?(?<list0>${STATE_LIST})(?: of [Cc]hapter (?<chapter3>${CHAPTER}))?),? ?`
/** Before a name. The look at its capital tells nothing new, but keeps V8 from compiling the names once for each way to them. */
export const LINK = `(?:of |in |under )?(?:the )?(?:[Ss]tate of )?(?=[A-Z])`
/** Not inside a number, and not at the title of the next citation. */
export const EDGE = String.raw`(?![A-Za-z\d]|-\d| (?:ILCS|Ill\. Comp|Pa\. ?C|P\.S|O\.S|V\.S|M\.R|Del\. C|U\.S\.C|C\.F\.R|CFR|USC))`

/** The place of a match that holds `BEFORE` or `AFTER`. */
export const placeOf = (match: RegExpExecArray): Place => {
  const { title, title0, chapter, chapter0, chapter2, chapter3, article, list, list0, list2, list3 } = groupsOf(match)
  return {
    title: title ?? title0,
    chapter: chapter ?? chapter0 ?? chapter2 ?? chapter3,
    article,
    list: list ?? list0 ?? list2 ?? list3,
  }
}

export const isEmpty = ({ title, chapter, article, list }: Place): boolean => !title && !chapter && !article && !list
