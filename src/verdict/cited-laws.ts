/** The law that words refer back to: "that section", "the act". */
import type { Citation } from '../types.ts'
import { type CitationLink, countBefore } from './sentence-view.ts'

type Kind = Citation['kind']

/** The kinds of citation that a word for a law may stand for. */
const kindsOf: Readonly<Record<string, readonly Kind[]>> = {
  section: ['usc', 'section', 'named_act', 'state_statute', 'cfr'],
  statute: ['usc', 'section', 'named_act', 'state_statute', 'cfr'],
  provision: ['usc', 'section', 'named_act', 'state_statute', 'cfr'],
  act: ['named_act', 'state_statute'],
  amendment: ['constitution'],
  title: ['named_act', 'section'],
}

const mentionOf = ({ mention }: CitationLink) => mention

/** All laws that an article cites; those of the kinds of one word are gathered when it is first met, since long texts ask often. */
export class CitedLaws {
  private readonly gathered = new Map<readonly Kind[], readonly CitationLink[]>()

  /** `links`: in reading order. */
  constructor(private readonly links: readonly CitationLink[]) {}

  /** Id of the law that the words of a phrase stand for: the last one cited before the offset, else the first behind; null if none. */
  meantBy(words: readonly string[], before: number): string | null {
    const head = words.find((word) => Object.hasOwn(kindsOf, word))
    if (head === undefined || !/^(?:that|this|the|a)$/.test(words[0] as string)) return null
    if (words[0] === 'a' && !words.includes('federal')) return null
    const links = this.ofKinds(kindsOf[head] as readonly Kind[])
    return (links[countBefore(links, mentionOf, before) - 1] ?? links[0])?.entity.id ?? null
  }

  private ofKinds(kinds: readonly Kind[]): readonly CitationLink[] {
    let links = this.gathered.get(kinds)
    if (!links) {
      links = this.links.filter(({ entity }) => kinds.includes(entity.kind))
      this.gathered.set(kinds, links)
    }
    return links
  }
}
