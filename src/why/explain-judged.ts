/** Who is judged, and how that was found. */
import { excerpt } from '../output/printable.ts'
import type { Span } from '../types.ts'
import { spanOfPhrase } from '../verdict/grammar/noun-phrase.ts'
import { readAddressee } from '../verdict/judged/coreference/addressee.ts'
import type { Subject } from '../verdict/judged/subject.ts'
import type { CueAccount, Parts } from '../verdict/reading.ts'
import type { ExplainedJudged } from './explanation.ts'
import { joined, type Scribe } from './scribe.ts'

type Government = Extract<Subject, { readonly kind: 'government' }>

export function explainJudged(account: CueAccount, parts: Parts, scribe: Scribe): ExplainedJudged {
  const { view, subjects } = account.sentence
  const { subject, phrase } = parts.judged
  const spoken = 'start' in subject ? { start: subject.start, end: subject.end } : null
  const span = spoken ?? (phrase ? spanOfPhrase(view, phrase) : null)
  const row = (
    how: string,
    jurisdictions: readonly string[] = [],
    antecedents: readonly Span[] = [],
  ): ExplainedJudged => ({
    kind: subject.kind,
    jurisdictions,
    words: span && scribe.wordsAt(span),
    antecedents: antecedents.map(scribe.wordsAt),
    how,
  })
  const words = span ? scribe.quoted(span) : 'nobody'
  switch (subject.kind) {
    case 'government':
      return row(governmentHow(subject, words, scribe), subject.ids, subject.antecedents)
    case 'speaker': {
      const { place, source } = parts.attribution
      if (!place) return row(`${words} is whoever speaks, and the words do not tell of which government that is`)
      const name = excerpt(source.name ?? source.organization ?? '')
      return row(`${words} is whoever speaks${name ? ` (${name})` : ''}, for ${scribe.places([place])}`, [place])
    }
    case 'addressee': {
      const ids = readAddressee(view, subjects.viewOf)
      if (ids.length === 0) return row(`${words} is whoever is spoken to, and no words nearby name that`)
      return row(`${words} is whoever is spoken to, and the words addressed to them name ${scribe.places(ids)}`, ids)
    }
    case 'private': {
      const { because } = subject
      if (!because) return row(`${words} is a person, a firm or the like, not a government`)
      return row(
        `${words} goes back to somebody private at ${scribe.quoted(because)}, not to a government`,
        [],
        [because],
      )
    }
    case 'generic':
      return row(`${words} is anybody of a class, nobody in particular`)
    case 'unknown':
      return row(
        span ? `${words} names no government that is known` : 'no words before or behind the cue tell whom it judges',
      )
    default: {
      const never: never = subject
      return never
    }
  }
}

function governmentHow(subject: Government, words: string, scribe: Scribe): string {
  const { places, quoted } = scribe
  const { ids, by, antecedents = [] } = subject
  const named = places(ids)
  const stands = joined(antecedents.map(quoted))
  switch (by) {
    case 'name':
      return nameHow(subject, words, scribe)
    case 'owner':
      return `${words} is something of ${named}'s`
    case 'federal-body':
      return `${words} is a federal body, law or rule: ${named}`
    case 'act':
      return `${words} is an act of ${named}`
    case 'office':
      return `${words} holds office, or is an act of one who does, in ${named}${stands ? `; that is told at ${stands}` : ''}`
    case 'reference':
      return ids.length === 0
        ? `${words} goes back to a government named elsewhere, and none near it fits, so it stays open which`
        : `${words} stands for ${stands}, the nearest that fits: ${named}`
    case 'members':
      return `the sentence lists who is meant in ${words}: ${named}`
    case 'setting':
      return `the clause tells of somebody in ${words}: ${named}`
    default: {
      const never: never = by
      return never
    }
  }
}

/** A place's name, a body named with it, or words like "the city" that the article's places have settled. */
function nameHow({ ids, ...span }: Government, words: string, { places, record, wordsAt }: Scribe): string {
  const named = places(ids)
  const at = wordsAt(span)
  const rows = record.jurisdictions.filter(({ id }) => ids.includes(id))
  const inside = rows.flatMap(({ mentions }) => mentions.filter(({ start, end }) => start < at.end && end > at.start))
  if (inside.length > 0 && inside.every((mention) => mention.as === 'organization'))
    return `${words} is a body of ${named}`
  if (inside.length === 0 || !inside.every((mention) => mention.as === 'reference')) return `${words} names ${named}`
  const names = rows.flatMap(({ mentions }) => mentions.filter((mention) => mention.as !== 'reference'))
  const earlier = names.findLast(({ start }) => start < at.start) ?? names[0]
  const where = earlier ? `, named as "${excerpt(earlier.text)}" (line ${earlier.line}, column ${earlier.column})` : ''
  return `${words} stands for ${named}${where}`
}
