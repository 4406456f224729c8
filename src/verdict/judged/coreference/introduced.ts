/** "hired a collection agency ... The agency": what was told of before as a private one is no government's. */
import type { DefinitePhrase } from './definites.ts'

/** So much text before the phrase is searched: a noun is known by itself no longer. */
const NEAR = 700

const nouns =
  /^(?:agency|board|utility|hospital|school|system|authority|bureau|service|plant|facility|shelter|department|office|commission|committee|council|academy|clinic|library|administration)$/
const privateOnes =
  'private|privately(?:[- ][a-z]+)?|nonprofit|for-profit|investor-owned|faith-based|collections?|debt|staffing|employment|temp|insurance|travel|advertising|ad|news|estate|talent|modeling|ticket|adoption|rating|credit|booking|marketing|security|detective|bail|parole-services|alumni|arts|opera|symphony|orchestra|co-op|cooperative|homeowners|condo|condominium|church|union|industry|trade|company|corporate|catering|delivery|streaming|rental|moving|cleaning|electric company|gas company'
const known = new Map<string, RegExp>()

function patternOf(noun: string): RegExp {
  const before = known.get(noun)
  if (before) return before
  const firm =
    noun === 'utility'
      ? '|[A-Z][A-Za-z]+ (?:Energy|Power|Electric|Edison|Gas|Light|Utilities|Water Co\\.)(?![a-z])'
      : ''
  const made = new RegExp(
    `\\b(?:an?|the|its|their|another) (?:[A-Za-z-]+ ){0,2}?(?:${privateOnes}) (?:[a-z-]+ )?${noun}(?![a-z-])${firm}`,
  )
  known.set(noun, made)
  return made
}

/** Was the noun of the phrase told of so? */
export function introducedPrivately({ head, span, context }: DefinitePhrase): boolean {
  if (!nouns.test(head)) return false
  const { folded } = context.article
  const from = Math.max(context.itemStart(span.start), span.start - NEAR)
  return patternOf(head).test(folded.slice(from, span.start))
}
