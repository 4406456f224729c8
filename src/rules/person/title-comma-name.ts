/** A title with its body, a comma, a name: "The city's clerk, Ana Ruiz, said", "the director of the water board, Bo Poe,". */
import { bodyNouns } from './bodies.ts'
import { isPublicAfter } from './is-public.ts'
import type { TitledPerson } from './person-mention.ts'
import { bodyAfter, bodyBefore, fieldBehind } from './read-body.ts'
import { looksPersonal, nameAt } from './read-name.ts'
import type { TitleFound } from './read-title.ts'
import { type Scan, spanOf, type TokenRun } from './token-run.ts'

/** The person named between commas behind the title; null if there is none. */
export function titleCommaName(scan: Scan, title: TitleFound): TitledPerson | null {
  const { words } = scan
  if (title.plural) return null
  const field = fieldBehind(words, title.to)
  const behind = bodyAfter(words, field)
  const comma = behind?.to ?? field
  if (words.raw(comma) !== ',') return null
  const before = whose(scan, title)
  if (before === null) return null
  const party = /^(?:republican|democrat|independent)$/.test(words.lower(comma + 1)) ? 1 : 0
  const name = nameAt(words, comma + 1 + party, 2)
  if (!name || !isClosed(scan, name) || scan.places.covers(words.start(name.from), words.end(name.to - 1))) return null
  const beside = before.to > before.from ? before : null
  if (!isPublicAfter(scan, title, beside, behind)) return null
  const whole =
    behind && /^(?:of|for)$/.test(words.lower(title.to))
      ? { from: title.from, to: behind.to }
      : { from: title.from, to: field }
  return {
    rule: 'title-comma-name',
    name: spanOf(scan, name),
    title: spanOf(scan, whole),
    qualifier: title.qualifier,
    head: title.head,
    organization: behind ? spanOf(scan, behind) : beside ? spanOf(scan, beside) : null,
    around: { start: words.start(before.from), end: words.end((behind ?? title).to - 1) },
    tag: null,
  }
}

/** The words between "the" or a possessive and the title; null if the title is not one that is to be named. */
function whose(scan: Scan, title: TitleFound): TokenRun | null {
  const { words } = scan
  const { lead } = title
  const direct = words.lower(lead - 1)
  if (/^(?:the|its|his|her|their|our|a|an)$/.test(direct)) return { from: lead, to: lead }
  if (direct === "'s" || direct === "'") {
    const owner = bodyBefore(words, lead) ?? { from: lead, to: lead }
    if (owner.to > owner.from) return owner
    // "the city's clerk", "the health department's director"
    let from = lead - 2
    while (
      from > 0 &&
      lead - from < 5 &&
      /^[a-z]+$/.test(words.raw(from - 1)) &&
      !/^(?:the|a|an|its|their|by|to|of|said)$/.test(words.raw(from - 1))
    )
      from--
    return { from, to: lead }
  }
  const body = bodyBefore(words, lead)
  if (body && /^(?:the|its)$/.test(words.lower(body.from - 1))) return body
  // "the health department director, Ana Ruiz,"
  let from = lead
  while (
    from > 0 &&
    lead - from < 4 &&
    /^[a-z]+$/.test(words.raw(from - 1)) &&
    !/^(?:the|its|their)$/.test(words.raw(from - 1))
  )
    from--
  return /^(?:the|its|their)$/.test(words.lower(from - 1)) && (bodyNouns.has(direct) || from === lead)
    ? { from, to: lead }
    : null
}

/** The name ends with its clause: not "the mayor, Ann Poe and Bo Roe met", nor the first of a list. */
function isClosed(scan: Scan, name: TokenRun): boolean {
  const { words } = scan
  const next = words.lower(name.to)
  if (next === ',') {
    const list = nameAt(words, name.to + 1, 2)
    return list === null || !/^(?:,|and)$/.test(words.lower(list.to)) || words.lower(list.to) === ''
  }
  if (/^(?:\.|;|\)|"|'s|-|\?|!|:)$/.test(next) || next === '') return true
  return (
    looksPersonal(words, name) &&
    /^(?:said|says|told|has|had|is|was|will|would|wrote|did|to|in|on|for|who|by)$/.test(next)
  )
}
