/** What a citation rule makes of its match, and the pieces that several kinds share. */
import type { Citation } from '../../types.ts'
import type { PatternRule } from '../rule.ts'

/**
 * One law that a match cites. `from` and `to` are offsets from the match's start: "8 U.S.C. §§ 1373 and 1644" holds two; below
 * zero where the name began before the word that the pattern looks for.
 */
export type CitedLaw = FullCitation | ShortCitation

interface Part {
  readonly from: number
  readonly to: number
}

/** A law told in full. */
export interface FullCitation extends Part {
  readonly form: 'full'
  readonly kind: Citation['kind']
  readonly id: string
  readonly normalized: string
  readonly url: string | null
}

/** A section whose law is to be found elsewhere in the article: "Section 1373(b)", "U.S.C. 1373". */
export interface ShortCitation extends Part {
  readonly form: 'short'
  /** `usc`: said to be of the U.S. Code, the title is lost; `section`: nothing is said. */
  readonly of: 'usc' | 'section'
  readonly section: string
  /** "(b)(2)", or empty. */
  readonly subsections: string
}

export type CitationRule = PatternRule<readonly CitedLaw[]>

/** "(b)(2)" becomes "/b/2". */
export const pathOf = (subsections: string): string => subsections.replace(/\((\w+)\)/g, '/$1')

/** The U.S. Code: id, normalised form, link. */
export function uscLaw(title: string, section: string, subsections: string, from: number, to: number): FullCitation {
  return {
    form: 'full',
    kind: 'usc',
    id: `/us/usc/t${title}/s${section}${pathOf(subsections)}`,
    normalized: `${title} U.S.C. § ${section}${subsections}`,
    url: `https://www.govinfo.gov/link/uscode/${title}/${section}`,
    from,
    to,
  }
}

const listItem = /(\d{1,5}[A-Za-z]{0,2}(?:-\d{1,3}[a-z]?)?)((?:\(\w{1,5}\)){0,5})/g

/** The sections of "1373(a), 1644 and 1357(g)", each with its place in the match. */
export function sectionsOf(
  match: RegExpExecArray,
  list: string,
): readonly { readonly section: string; readonly subsections: string; readonly from: number; readonly to: number }[] {
  const base = match[0].lastIndexOf(list)
  return [...list.matchAll(listItem)].map((item) => ({
    section: item[1] as string,
    subsections: item[2] as string,
    from: base + item.index,
    to: base + item.index + item[0].length,
  }))
}

/** The whole match as one full citation. */
export function whole(match: RegExpExecArray, law: Omit<FullCitation, 'form' | 'from' | 'to'>): readonly CitedLaw[] {
  return [{ form: 'full', from: 0, to: match[0].length, ...law }]
}

/** A name as the last part of an id. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/**
 * The words right before an offset, as far back as all of them fit; single blanks between. Lets a pattern start at the telling
 * word ("Act", "v.") instead of at every capital.
 */
export function wordsBefore(text: string, offset: number, fits: RegExp, most: number): string {
  const before = text
    .slice(Math.max(0, offset - 240), offset)
    .trimEnd()
    .split(' ')
  let from = before.length
  while (from > 0 && before.length - from < most && fits.test(before[from - 1] as string)) from--
  return before.slice(from).join(' ')
}
