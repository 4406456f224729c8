/** "Roe and other city officials": an official without a title. */
import type { Article, Span } from '../../types.ts'
import type { TitledPerson } from './person-mention.ts'

const pattern =
  /(?<![A-Za-zÀ-ɏḀ-ỿ\d])([A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ]+(?:[ -][A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ]+){0,2}) and other (?:\w+ ){0,2}(?:officials|leaders|lawmakers|mayors|governors|senators|commissioners|councilmembers|supervisors|legislators|prosecutors)\b/gu

const AND_OTHER = ' and other '

/** Persons who are named as one of several officials. */
export function andOthers(article: Article, windows: readonly Span[]): readonly TitledPerson[] {
  const found: TitledPerson[] = []
  let next = article.folded.indexOf(AND_OTHER)
  for (const window of windows) {
    if (next !== -1 && next < window.start) next = article.folded.indexOf(AND_OTHER, window.start)
    if (next === -1) break
    // Hardly any paragraph has the words, and the pattern is tried at every capital.
    if (next >= window.end) continue
    for (const match of article.folded.slice(window.start, window.end).matchAll(pattern)) {
      const start = window.start + match.index
      found.push({
        rule: 'and-other-officials',
        name: { start, end: start + (match[1] as string).length },
        title: null,
        qualifier: null,
        head: null,
        organization: null,
        around: { start, end: start + match[0].length },
        tag: null,
      })
    }
  }
  return found
}
