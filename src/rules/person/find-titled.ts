/** Walks an article's words and finds persons by their titles, before or after the name. */
import { Shape } from '../../article/tokens.ts'
import type { Words } from '../../article/words.ts'
import { firstNames } from '../../data/person-names.ts'
import type { Article, Span } from '../../types.ts'
import { stateByName } from '../place/states.ts'
import { notNames, particles, privateBodies, publicBodies, suffixes } from './names.ts'
import type { TitledPerson } from './person-mention.ts'
import { fields, qualifiers, type TitleWord, titleModifiers, titleWords } from './titles.ts'

/** A stretch of tokens, end exclusive. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** A title with everything that belongs to it. */
interface TitleFound extends Stretch {
  readonly head: string
  readonly word: TitleWord
  /** First token of the title proper, without qualifier and organisation. */
  readonly first: number
  readonly qualifier: string | null
}

const plural: ReadonlyMap<string, string> = new Map([
  ['sens', 'sen'],
  ['reps', 'rep'],
  ['senators', 'senator'],
  ['representatives', 'representative'],
  ['mayors', 'mayor'],
  ['governors', 'governor'],
  ['govs', 'gov'],
  ['judges', 'judge'],
  ['justices', 'justice'],
  ['commissioners', 'commissioner'],
  ['councilmembers', 'councilmember'],
  ['attorneys general', 'attorney general'],
])

/** The last words of all titles, singular and plural. */
const lastWords: ReadonlySet<string> = new Set(
  [...titleWords.keys(), ...plural.keys()].map((title) => title.slice(title.lastIndexOf(' ') + 1)),
)

/** Capitalised at the start of a sentence or a letter, and no part of a body's name. */
const sentenceWords =
  /^(?:On|In|At|The|But|And|As|While|When|After|For|From|Today|Said|Following|According|With|Under|By|A|An|This|That|Former|Acting|Meanwhile|However|Also|If|Since|Though|Because|Dear|Then|Later|Earlier|Asked|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/
const districts = /^(?:western|eastern|northern|southern|middle|central)$/
const longestTitle = 6

class TitleFinder {
  constructor(
    private readonly article: Article,
    private readonly words: Words,
    private readonly places: (start: number, end: number) => boolean,
    private readonly known: (name: string) => boolean,
  ) {}

  at(i: number): readonly TitledPerson[] {
    const title = this.titleEndingAt(i)
    return title ? [...this.beforeName(title), ...this.afterName(title)] : this.partyTag(i)
  }

  // ---- the title ---------------------------------------------------------------------------------------------------------

  /** The longest title of the lexicon whose last word is token `i` and which does not go on behind it. */
  private titleEndingAt(i: number): TitleFound | null {
    const { words } = this
    const bare = (k: number) => words.lower(k).replace(/\.$/, '')
    // Nearly every word of a text is turned away here.
    if (!lastWords.has(bare(i))) return null
    for (let length = Math.min(longestTitle, i + 1); length >= 1; length--) {
      const from = i - length + 1
      if (length > 1 && !this.oneLine(from, i)) continue
      const parts: string[] = []
      for (let k = from; k <= i; k++)
        if (words.raw(k) !== '.')
          parts.push(/^(?:u\.s\.|us|u\.n\.)$/.test(words.lower(k)) ? words.lower(k).replace('us', 'u.s.') : bare(k))
      const text = parts.join(' ')
      const head = plural.get(text) ?? text
      const word = titleWords.get(head)
      if (!word) continue
      // "general" of "attorney general" is no title of its own, nor "chief" of "chief justice".
      const next = bare(i + 1)
      if (head === 'justice' && /^(?:of|criminal|social|juvenile|the)$/.test(bare(i - 1))) return null
      if (
        titleWords.has(`${head} ${next}`) ||
        (head === 'attorney general' && next === "'s") ||
        /^(?:general|elect)$/.test(next)
      ) {
        if (!/^elect$/.test(next)) return null
      }
      return this.extend(from, i + 1, head, word)
    }
    return null
  }

  /** Takes in modifiers, a qualifier and what stands before, and the field behind ("of Education"). */
  private extend(from: number, to: number, head: string, word: TitleWord): TitleFound {
    const { words } = this
    let first = from
    while (
      first > 0 &&
      this.oneLine(first - 1, first) &&
      (titleModifiers.has(words.lower(first - 1)) || words.raw(first - 1) === '-') &&
      !qualifiers.has(words.lower(first - 1))
    ) {
      // "Pueblo County Sheriff": the county is the place's word, not the title's.
      if (
        /^(?:county|city|parish|town|village|borough|state)$/.test(words.lower(first - 1)) &&
        words.isCapital(first - 2) &&
        words.joined(first - 2)
      )
        break
      if (
        words.raw(first - 1) === '-' &&
        !qualifiers.has(words.lower(first - 2)) &&
        !titleModifiers.has(words.lower(first - 2))
      )
        break
      first--
    }
    while (words.raw(first) === '-' || (first < from && !words.isCapital(first) && words.isCapital(from))) first++
    const before = words.raw(first - 1) === '-' ? first - 2 : first - 1
    const qualifier =
      before >= 0 && qualifiers.has(words.lower(before)) && this.oneLine(before, first) ? words.raw(before) : null
    let last = to
    if (words.raw(last) === '.' && words.start(last) === words.end(last - 1)) last++
    if (words.raw(last) === '-' && words.lower(last + 1) === 'elect') last += 2
    return { from: first, to: last, head, word, first, qualifier }
  }

  private oneLine(from: number, to: number): boolean {
    for (let k = from; k < to; k++) if (!this.words.joined(k)) return false
    return true
  }

  // ---- title, then name ----------------------------------------------------------------------------------------------------

  private beforeName(title: TitleFound): readonly TitledPerson[] {
    const { words } = this
    let at = title.to
    let fieldEnd = title.to
    // "Secretary of State Jane Roe", "Superintendent of Schools Ann Poe".
    if (/^(?:of|for)$/.test(words.lower(at))) {
      let k = at + 1
      if (words.lower(k) === 'the') k++
      while (words.isCapital(k) && fields.has(words.lower(k)) && this.oneLine(k - 1, k)) k++
      if (k > at + 1 && words.isCapital(k - 1)) {
        at = k
        fieldEnd = k
      }
    }
    // "U.S. Attorney for the Northern District of Iowa Jane Roe"
    if (
      words.lower(title.to) === 'for' &&
      districts.test(words.lower(title.to + 2)) &&
      words.lower(title.to + 3) === 'district'
    ) {
      let k = title.to + 5
      while (words.isCapital(k) && this.oneLine(k - 1, k) && stateByName(this.text({ from: title.to + 5, to: k + 1 })))
        k++
      if (!words.isCapital(k) && words.isCapital(title.to + 5)) k = title.to + 6
      at = Math.max(k, title.to + 6)
      fieldEnd = at
    }
    const name = this.nameAt(at)
    if (!name) return []
    const organization = this.organizationBefore(title)
    const field: Stretch | null = fieldEnd > title.to ? { from: title.to, to: fieldEnd } : null
    if (!this.isPublic(title, organization, name, field)) return []
    const person = this.person('title-before-name', name, { from: title.first, to: fieldEnd }, title, organization)
    // "Sens. Ann Poe and Bo Roe": one title for several.
    const others: TitledPerson[] = []
    if (/s$/.test(title.head) || plural.has(words.lower(title.from).replace('.', ''))) {
      let k = this.behindTag(name.to)
      while (/^(?:and|,|&)$/.test(words.lower(k))) {
        const next = this.nameAt(words.lower(k + 1) === 'and' ? k + 2 : k + 1)
        if (!next) break
        others.push(this.person('title-before-name', next, { from: title.first, to: fieldEnd }, title, organization))
        k = this.behindTag(next.to)
      }
    }
    return [person, ...others]
  }

  /** Behind "(D-Conn.)". */
  private behindTag(k: number): number {
    const { words } = this
    if (words.raw(k) !== '(') return k
    for (let at = k; at < k + 8; at++) if (words.raw(at) === ')') return at + 1
    return k
  }

  /** A name that starts at token `i`; null if none does. */
  private nameAt(i: number, least = 1): Stretch | null {
    const { words } = this
    let to = i
    let parts = 0
    const shouted = words.shape(i) === Shape.caps
    if (i >= words.count || !this.oneLine(i - 1, i)) return null
    if (/^(?:mr|mrs|ms|dr)$/.test(words.lower(i).replace('.', '')))
      return this.nameAt(words.raw(i + 1) === '.' ? i + 2 : i + 1, least)
    while (to < words.count && to - i < 8) {
      const raw = words.raw(to)
      const lower = words.lower(to)
      if (to > i && !this.oneLine(to - 1, to)) break
      if (
        words.shape(to) === Shape.title ||
        (shouted && words.shape(to) === Shape.caps) ||
        (words.shape(to) === Shape.caps &&
          /^Mc|^[A-Z]{2}$/.test(raw) &&
          parts === 0 &&
          words.shape(to + 1) === Shape.title)
      ) {
        if (notNames.has(lower) && !(firstNames.has(lower) && !/^(?:may|june|april|august)$/.test(lower))) break
        if (shouted && (parts > 0 || /(?:ED|ING)$/.test(raw))) break
        if (parts > 0 && this.gapBefore(to)) break
        to++
        parts++
        // A surname of two parts: "Poe-Ruiz".
        while (
          words.raw(to) === '-' &&
          words.start(to) === words.end(to - 1) &&
          words.isCapital(to + 1) &&
          words.start(to + 1) === words.end(to)
        )
          to += 2
      } else if (words.shape(to) === Shape.initial && words.raw(to + 1) === '.') to += 2
      else if (words.shape(to) === Shape.initial && parts > 0 && words.isCapital(to + 1) && !this.gapBefore(to)) to++
      else if (/^[A-Z]\.(?:[A-Z]\.)*$/.test(raw) && raw.length > 2) to++
      else if (
        particles.has(lower) &&
        parts <= 2 &&
        words.shape(to + 1) === Shape.title &&
        (parts > 0 || lower === 'de' || lower === 'van')
      )
        to++
      else if (words.raw(to) === '"' && words.isCapital(to + 1) && words.raw(to + 2) === '"' && parts === 1) to += 3
      else if (raw === ',' && suffixes.has(words.lower(to + 1)) && parts > 0) {
        to += 2
        if (words.raw(to) === '.') to++
        break
      } else break
    }
    while (to > i && suffixes.has(words.lower(to))) to++
    return parts >= least ? { from: i, to } : null
  }

  /** Two or more blanks in texts that lost their punctuation: the name ends. */
  private gapBefore(i: number): boolean {
    return this.words.start(i) - this.words.end(i - 1) > 1
  }

  /** The capitalised words before a title: a body ("Chicago Police Department"), a place, an official's name. */
  private organizationBefore(title: TitleFound): Stretch | null {
    const { words } = this
    const end = title.qualifier ? title.first - (words.raw(title.first - 1) === '-' ? 2 : 1) : title.first
    let from = end
    while (from > 0 && end - from < 12 && this.oneLine(from - 1, Math.min(from, words.count - 1))) {
      const raw = words.raw(from - 1)
      if (words.isCapital(from - 1) && !sentenceWords.test(raw)) from--
      else if (
        /^(?:of|and|for|the|&)$/.test(words.lower(from - 1)) &&
        words.isCapital(from - 2) &&
        from < end &&
        !/^(?:On|In|At|But|As)$/.test(words.raw(from - 2))
      )
        from--
      else if (raw === "'s" && words.isCapital(from - 2)) from--
      else if (raw === '.' && /^(?:U\.S|St|Ft)$/.test(words.raw(from - 2))) from--
      // "Environmental Protection Agency (EPA) Administrator"
      else if (raw === ')' && words.raw(from - 3) === '(' && words.isCapital(from - 4)) from -= 3
      else break
    }
    if (from < end && /^(?:of|and|for|the|&)$/.test(words.lower(from))) from++
    return from < end ? { from, to: end } : null
  }

  /** Is the title a public one here? */
  private isPublic(title: TitleFound, organization: Stretch | null, name: Stretch, field: Stretch | null): boolean {
    const { words } = this
    const text = organization ? this.text(organization) : ''
    if (privateBodies.test(text) && !publicBodies.test(text)) return false
    if (title.word.proof === 'certain') return true
    const capital = words.isCapital(title.to - 1) || words.isCapital(title.first)
    const shown =
      publicBodies.test(text) ||
      this.placeIn(organization) ||
      field !== null ||
      this.namesOfficial(organization) ||
      /^(?:city|county|state|police|school|federal|town)$/.test(words.lower(title.first)) ||
      /^(?:city|county|state|police|school|federal|town|borough|district|department|agency)$/.test(
        words.lower(title.first - 1),
      )
    if (shown) return true
    if (title.word.proof === 'shown')
      return /^(?:spokes|press)/.test(title.head) && organization !== null && name.to - name.from >= 2
    // "President Roe", "Commissioner Poe": with a capital and no private body before.
    return (
      capital && words.isCapital(title.to - 1) && (organization === null || /^(?:Acting|Former|Deputy)$/.test(text))
    )
  }

  private text({ from, to }: Stretch): string {
    return this.article.folded.slice(this.words.start(from), this.words.end(to - 1))
  }

  private placeIn(stretch: Stretch | null): boolean {
    return stretch !== null && this.places(this.words.start(stretch.from), this.words.end(stretch.to - 1))
  }

  private namesOfficial(stretch: Stretch | null): boolean {
    return stretch !== null && stretch.to - stretch.from <= 3 && this.known(this.text(stretch))
  }

  private person(
    rule: string,
    name: Stretch,
    title: Stretch,
    found: TitleFound,
    organization: Stretch | null,
  ): TitledPerson {
    const { words } = this
    const span = (stretch: Stretch): Span => ({ start: words.start(stretch.from), end: words.end(stretch.to - 1) })
    const nameSpan = span(name)
    return {
      rule,
      name: nameSpan,
      title: span(title),
      qualifier: found.qualifier,
      head: found.head,
      organization: organization ? span(organization) : null,
      around: {
        start: Math.min(nameSpan.start, words.start((organization ?? title).from)),
        end: Math.max(nameSpan.end, words.end(title.to - 1)),
      },
    }
  }

  // ---- name, then title ----------------------------------------------------------------------------------------------------

  /** "Ana Ruiz, the city's housing director", "Roger Poe, director of the agency", "Ana Ruiz, who chairs the county board". */
  private afterName(title: TitleFound): readonly TitledPerson[] {
    const { words } = this
    let k = title.from - 1
    if (title.qualifier) k--
    let steps = 0
    while (k > 0 && steps < 9 && this.oneLine(k, k + 1)) {
      const raw = words.raw(k)
      if (raw === ',') break
      if (words.shape(k) === Shape.mark && !/^(?:'s|'|-|&)$/.test(raw)) return []
      if (/^(?:said|says|is|was|and|who|that|but|by|with|told|to|as)$/.test(words.lower(k))) return []
      k--
      steps++
    }
    let nameEnd = k
    if (words.raw(k) !== ',') {
      // "Roger Poe director of OCR stated": the comma was lost.
      const lost = title.from - 1
      if (
        words.isCapital(title.first) ||
        !/^(?:of|for)$/.test(words.lower(title.to)) ||
        !words.isCapital(lost) ||
        !this.oneLine(lost, title.from)
      )
        return []
      nameEnd = lost + 1
    }
    const name = this.nameEndingAt(nameEnd)
    if (!name || /^(?:in|at|from|near|of|to|outside)$/.test(words.lower(name.from - 1))) return []
    const body = this.bodyAfter(title.to)
    const before: Stretch | null = words.raw(k) === ',' && title.from > k + 1 ? { from: k + 1, to: title.from } : null
    const text = `${before ? this.text(before) : ''} ${body ? this.text(body) : ''}`
    if (privateBodies.test(text) && !publicBodies.test(text)) return []
    const shown =
      publicBodies.test(text) ||
      this.placeIn(before) ||
      this.placeIn(body) ||
      /\b(?:city|county|state|school|federal|town|governor|mayor|police|department|agency|sheriff|attorney general|council|board|district)\b/i.test(
        text,
      )
    const acronym = body !== null && words.isCapital(title.first) && /^[A-Z]{4,8}$/.test(this.text(body))
    if (title.word.proof !== 'certain' && !shown && !acronym) return []
    if (
      title.word.proof === 'certain' &&
      /^(?:representative|delegate|supervisor|auditor|prosecutor|justice|judge)s?$/.test(title.head) &&
      !shown
    )
      return []
    const whole =
      body && /^(?:of|for)$/.test(words.lower(title.to))
        ? { from: title.first, to: body.to }
        : { from: title.first, to: title.to }
    const person = this.person('title-after-name', name, whole, title, body ?? before)
    return [{ ...person, around: { start: words.start(name.from), end: words.end((body ?? title).to - 1) } }]
  }

  private nameEndingAt(to: number): Stretch | null {
    const { words } = this
    let from = to
    while (from > 0 && to - from < 6 && this.oneLine(from - 1, Math.min(from, words.count - 1))) {
      const k = from - 1
      if (words.raw(k) === '.' && (words.shape(k - 1) === Shape.initial || suffixes.has(words.lower(k - 1)))) from -= 2
      else if (words.shape(k) === Shape.title && !notNames.has(words.lower(k)) && !titleWords.has(words.lower(k)))
        from--
      else if (
        words.shape(k) === Shape.initial ||
        (particles.has(words.lower(k)) && words.shape(k - 1) === Shape.title)
      )
        from--
      else if (words.raw(k) === '-' && words.isCapital(k - 1) && words.start(k) === words.end(k - 1)) from--
      else break
    }
    const parts = to - from
    return parts >= 2 && words.shape(from) !== Shape.mark ? { from, to } : null
  }

  /** "of the Fargo Public Schools", "for the Northern District of Iowa": the capitalised words behind a title. */
  private bodyAfter(to: number): Stretch | null {
    const { words } = this
    if (!/^(?:of|for|at|with)$/.test(words.lower(to))) return null
    let k = to + 1
    while (/^(?:the|a|an)$/.test(words.lower(k))) k++
    const from = k
    while (k < words.count && k - from < 14 && this.oneLine(k - 1, k)) {
      if (words.isCapital(k) || words.raw(k) === "'s") k++
      else if (
        /^(?:of|and|for|the|&)$/.test(words.lower(k)) &&
        (words.isCapital(k + 1) || (words.lower(k + 1) === 'the' && words.isCapital(k + 2)))
      )
        k++
      else break
    }
    if (
      k === from &&
      /^(?:mayor|governor|city|county|state|department|agency|sheriff|board|district|council)$/.test(words.lower(from))
    )
      k++
    return k > from ? { from, to: k } : null
  }

  // ---- party and state -------------------------------------------------------------------------------------------------------

  /** "Jane Roe (D-Conn.)", "Jane Roe, R-Ariz.,": a legislator without a title. */
  private partyTag(i: number): readonly TitledPerson[] {
    const { words } = this
    if (!/^[DRI]$/.test(words.raw(i)) || words.raw(i + 1) !== '-' || !words.isCapital(i + 2)) return []
    const open = words.raw(i - 1)
    if (open !== '(' && open !== ',') return []
    const name = this.nameEndingAt(i - 1)
    if (!name) return []
    const span: Span = { start: words.start(name.from), end: words.end(name.to - 1) }
    return [
      { rule: 'party-state', name: span, title: null, qualifier: null, head: null, organization: null, around: span },
    ]
  }
}

/**
 * Finds every titled person, in the order of the titles. `places` tells whether a stretch names a place, `known` whether a
 * name is an official's: both make a body before a title a public one.
 */
export function findTitled(
  article: Article,
  words: Words,
  windows: readonly Span[],
  places: (start: number, end: number) => boolean,
  known: (name: string) => boolean,
): readonly TitledPerson[] {
  const finder = new TitleFinder(article, words, places, known)
  const found: TitledPerson[] = []
  let window = 0
  for (let i = 0; i < words.count; i++) {
    if (words.shape(i) === Shape.mark || words.shape(i) === Shape.number) continue
    while (window < windows.length && (windows[window] as Span).end <= words.start(i)) window++
    const inside = windows[window]
    if (!inside) break
    if (words.start(i) >= inside.start) found.push(...finder.at(i))
  }
  return found
}
