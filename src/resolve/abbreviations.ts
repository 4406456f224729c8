/** Abbreviations that an article explains: "North Bay Water Board (NBWB)". */
import type { Article } from '../types.ts'

const bracketed = / ?\((?:the )?"?([A-Z]{2,8})"?\)/g
const capitals =
  /(?:(?:[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ.&'-]{0,40}|of|and|for|the|on|&) ){0,10}[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ.&'-]{0,40}$/u
const LONGEST_BODY = 160

/** What an abbreviation stands for in the article, as it is written there or as its initials tell; null if the article does not. */
export function readAbbreviations(article: Article): (abbreviation: string) => string | null {
  let meanings: Map<string, string> | null = null
  let named: Map<string, string> | null = null
  return (abbreviation) => {
    meanings ??= readAll(article.folded)
    const told = meanings.get(abbreviation)
    if (told !== undefined) return told
    named ??= readNamed(article.folded)
    return named.get(abbreviation) ?? null
  }
}

/** "Tennessee Department of Environment and Conservation": a body with its state, whose initials are the abbreviation. */
const body =
  /(?<![A-Za-zÀ-ɏḀ-ỿ\d])(?:[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ]{1,20} ){1,4}(?:Department|Commission|Board|Agency|Authority|Administration|Bureau|Division|Office|District)(?: (?:of|and|on|for|the) ?(?:the )?[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ]{1,20}| [A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ]{1,20}){0,5}/gu

/** Bodies that the article names in full, by their initials; the first of two keeps them. */
function readNamed(folded: string): Map<string, string> {
  const named = new Map<string, string>()
  for (const [name] of folded.matchAll(body)) {
    const words = name.split(' ').filter((word) => /^[A-ZÀ-ÞĀ-ɏḀ-ỿ]/u.test(word) && word !== 'The')
    const initials = words.map((word) => word[0]).join('')
    // "RTA" of the Greater Cleveland Regional Transit Authority as well.
    for (let from = 0; initials.length - from >= 3; from++) {
      const short = initials.slice(from)
      if (!named.has(short)) named.set(short, name.replace(/^The /, ''))
    }
  }
  return named
}

function readAll(folded: string): Map<string, string> {
  const meanings = new Map<string, string>()
  for (const match of folded.matchAll(bracketed)) {
    const before = capitals.exec(folded.slice(Math.max(0, match.index - LONGEST_BODY), match.index))
    if (before) meanings.set(match[1] as string, initialed(before[0], match[1] as string))
  }
  return meanings
}

/** The words before the bracket from the first that begins with the abbreviation's first letter and leaves enough for the rest. */
function initialed(words: string, abbreviation: string): string {
  const all = words.split(' ')
  for (let from = 0; from < all.length; from++) {
    const initials = all
      .slice(from)
      .filter((word) => /^[A-ZÀ-ÞĀ-ɏḀ-ỿ]/u.test(word))
      .map((word) => word[0])
      .join('')
    if (initials === abbreviation) return all.slice(from).join(' ')
  }
  const first = all.findIndex((word) => word.startsWith(abbreviation[0] as string))
  return all.slice(Math.max(0, first)).join(' ')
}
