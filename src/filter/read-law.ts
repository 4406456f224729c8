/** `--law`: the words or the id of a law become a test. */
import { nearest } from '../nearest.ts'
import type { Citation } from '../record.generated.ts'
import { federalActs } from '../rules/citation/acts.ts'
import { stateActs } from '../rules/citation/state-acts.ts'
import { foldWords, holdsWords } from './fold-words.ts'
import { opening, readAsWritten } from './read-as-written.ts'

/** Is it the law, or a part of it? */
export interface LawTest {
  readonly citation: (citation: Citation) => boolean
  /** Of words for what is obeyed or broken. */
  readonly words: (text: string) => boolean
}

/** A test, or names that may have been meant where no law has this one. */
export type ReadLaw = { readonly test: LawTest } | { readonly near: readonly string[] }

/** "usc:8:1373" as a lawyer writes it. */
const shorthands: ReadonlyMap<string, (parts: readonly string[]) => string> = new Map([
  ['usc', ([title, section]) => `${title} U.S.C. § ${section}`],
  ['cfr', ([title, section]) => `${title} C.F.R. § ${section}`],
  ['eo', ([number]) => `Executive Order ${number}`],
  ['pl', ([number]) => `Pub. L. No. ${number}`],
] satisfies readonly (readonly [string, (parts: readonly string[]) => string])[])

const SECTION = /^(?:section|sec\.?|§)? ?(?<section>\d[\w.-]{0,20}(?:\(\w{1,5}\)){0,6})$/i

/**
 * Reads a citation ("8 USC 1373", "usc:8:1373"), a section of whatever law ("Section 1373"), the name of an act, or an id
 * ("/us/usc/t8/s1373"). Each passes the parts of the law too: 8 U.S.C. § 1373(a).
 */
export function readLaw(words: string): ReadLaw {
  const text = spelledOut(words.trim())
  if (text.startsWith('/')) return { test: lawTest(new Set([text.replace(/\/$/, '')]), null) }
  const { section } = SECTION.exec(text)?.groups ?? {}
  if (section) return { test: sectionTest(section.toLowerCase()) }
  const name = foldWords(text).replace(/^the /, '')
  const ids = new Set(opening(readAsWritten(text).citations).map(({ id }) => id))
  const names = [...federalActs, ...stateActs].flatMap((act) => [
    act.name,
    ...act.others.map((other) => (typeof other === 'string' ? other : other.name)),
  ])
  if (ids.size === 0 && !names.some((known) => foldWords(known) === name)) return { near: nearestNames(name, names) }
  return { test: lawTest(ids, name) }
}

function spelledOut(words: string): string {
  const [kind = '', ...parts] = words.split(':').map((part) => part.trim())
  return (parts.length > 0 ? shorthands.get(kind.toLowerCase())?.(parts) : undefined) ?? words
}

function lawTest(ids: ReadonlySet<string>, name: string | null): LawTest {
  const words = (text: string): boolean => name !== null && holdsWords(foldWords(text), name)
  return {
    citation: ({ id, normalized, mentions }) =>
      [...ids].some((wanted) => id === wanted || id.startsWith(`${wanted}/`)) ||
      words(normalized) ||
      mentions.some((mention) => words(mention.text)),
    words,
  }
}

/** The number as the law has it, or as the article prints it: "Section 287(g)" of 8 U.S.C. § 1357(g). */
function sectionTest(section: string): LawTest {
  const step = `/s${section.replace(/\((\w+)\)/g, '/$1')}`
  const printed = new RegExp(`(?:§|\\bsec(?:tion|\\.)?) ?${section.replace(/[().]/g, '\\$&')}(?![\\w-]|\\.\\d)`, 'i')
  return {
    citation: ({ id, mentions }) =>
      `${id}/`.toLowerCase().includes(`${step}/`) || mentions.some(({ text }) => printed.test(foldWords(text))),
    words: (text) => printed.test(foldWords(text)),
  }
}

function nearestNames(name: string, names: readonly string[]): readonly string[] {
  const byFolded = new Map(names.map((known) => [foldWords(known), known]))
  return nearest(name, [...byFolded.keys()]).map((known) => byFolded.get(known) ?? known)
}
