/** `--law`: the words or the id of a law become a test. */
import { foldTypography } from '../article/normalize.ts'
import { nearest } from '../nearest.ts'
import type { Citation } from '../record.generated.ts'
import { federalActs } from '../rules/citation/acts.ts'
import { stateActs } from '../rules/citation/state-acts.ts'
import { normNouns } from '../verdict/lexicon.ts'
import { foldWords, holdsWords } from './fold-words.ts'
import { opening, readAsWritten } from './read-as-written.ts'
import { readBill } from './read-bill.ts'

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
 * Reads a citation ("8 USC 1373", "usc:8:1373"), a section of whatever law ("Section 1373"), the name of an act, a bill
 * ("SB 54"), an id ("/us/usc/t8/s1373") or other words for what is obeyed ("consent decree").  Each passes the parts of the law too: 8 U.S.C. § 1373(a).
 */
export function readLaw(words: string): ReadLaw {
  const text = spelledOut(words.trim())
  if (text.startsWith('/')) return { test: lawTest(new Set([text.replace(/\/$/, '')]), []) }
  const { section } = SECTION.exec(text)?.groups ?? {}
  if (section) return { test: sectionTest(section.toLowerCase()) }
  const isBill = readBill(text)
  if (isBill) return { test: { citation: ({ id }) => isBill(id), words: nameTest(text) } }
  const name = foldWords(text).replace(/^the /, '')
  const meant = acts.filter(({ names }) => names.some((known) => foldWords(known) === name))
  // "ADA" by itself is found only behind words of breaking and obeying, so it is asked for as the act that it stands for.
  const written = [text, ...meant.map((act) => act.name)]
  const cited = idsOf(written)
  const ids = cited.size > 0 ? cited : idsOf([asPrinted(text)])
  if (ids.size === 0 && meant.length === 0) {
    const near = nearestNames(
      name,
      acts.flatMap(({ names }) => names),
    )
    // "consent decree", "lead and copper rule": most norms of verdicts are cited by no more than such words.
    return near.length === 0 && normNouns.has(name.split(' ').at(-1) ?? '') ? { test: lawTest(ids, [text]) } : { near }
  }
  const printed = meant.flatMap(({ names }) => names).find((known) => foldWords(known) === name) ?? text
  return { test: lawTest(ids, [printed, ...meant.map((act) => act.name)]) }
}

const idsOf = (written: readonly string[]): ReadonlySet<string> =>
  new Set(written.flatMap((one) => opening(readAsWritten(one).citations).map(({ id }) => id)))

/** Who types a law need not type its capitals. @example asPrinted('title ix') // 'Title IX' */
const asPrinted = (text: string): string =>
  text
    .replace(/(?<![\p{L}\d'’])\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/\b(?:usc|cfr|rcw|ors|[ivx]{1,6})\b/gi, (word) => word.toUpperCase())
    .replace(/ (?:Of|The|And|For|With|In|To|On)(?= )/g, (word) => word.toLowerCase())

/** Each act by its name, with all that it is called. */
const acts = [...federalActs, ...stateActs].map(({ name, others }) => ({
  name,
  names: [name, ...others.map((other) => (typeof other === 'string' ? other : other.name))],
}))

function spelledOut(words: string): string {
  const [kind = '', ...parts] = words.split(':').map((part) => part.trim())
  return (parts.length > 0 ? shorthands.get(kind.toLowerCase())?.(parts) : undefined) ?? words
}

function lawTest(ids: ReadonlySet<string>, names: readonly string[]): LawTest {
  const tests = names.map(nameTest)
  const words = (text: string): boolean => tests.some((test) => test(text))
  return {
    citation: ({ id, normalized, mentions }) =>
      [...ids].some((wanted) => id === wanted || id.startsWith(`${wanted}/`)) ||
      words(normalized) ||
      mentions.some((mention) => words(mention.text)),
    words,
  }
}

/** Capitals count in initials alone: "Ada County's code" is not the ADA. */
function nameTest(name: string): (text: string) => boolean {
  if (/^[A-Z]{2,}$/.test(name)) return (text) => holdsWords(foldTypography(text), name)
  const folded = foldWords(name).replace(/^the /, '')
  return (text) => holdsWords(foldWords(text), folded)
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
