/** Abbreviations that an article explains: "North Bay Water Board (NBWB)". */
import type { Article } from '../types.ts'

const explained =
  /((?:\p{Lu}[\p{L}.&'-]*|of|and|for|the|on|&)(?: (?:\p{Lu}[\p{L}.&'-]*|of|and|for|the|on|&)){1,9}) ?\((?:the )?"?([A-Z]{2,8})"?\)/gu

/** What an abbreviation stands for in the article, as it is written there; null if the article does not tell. */
export function readAbbreviations(article: Article): (abbreviation: string) => string | null {
  let meanings: Map<string, string> | null = null
  return (abbreviation) => {
    meanings ??= new Map(
      [...article.folded.matchAll(explained)].map((match) => [
        match[2] as string,
        initialed(match[1] as string, match[2] as string),
      ]),
    )
    return meanings.get(abbreviation) ?? null
  }
}

/** The words before the bracket from the first that begins with the abbreviation's first letter and leaves enough for the rest. */
function initialed(words: string, abbreviation: string): string {
  const all = words.split(' ')
  for (let from = 0; from < all.length; from++) {
    const initials = all
      .slice(from)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join('')
    if (initials === abbreviation) return all.slice(from).join(' ')
  }
  const first = all.findIndex((word) => word.startsWith(abbreviation[0] as string))
  return all.slice(Math.max(0, first)).join(' ')
}
