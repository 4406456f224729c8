/**
 * What a date in front of a noun names: "the March 3 letter" is written, "a July 26 match" is to be played. Words are looked up:
 * as patterns the lists of nouns took 2 ms to compile for the first date of a run.
 */
import { wordSet } from '../word-set.ts'

/** The thing that a date names has happened or was made; it is an event of any time; or it is none. */
export type NamedThing = 'done' | 'event' | null

const done = wordSet(
  'letter letters memo memos memorandum memorandums order orders ruling rulings decision decisions opinion opinions report reports',
  'email emails e-mail e-mails statement statements filing filings complaint complaints lawsuit lawsuits suit suits notice notices',
  'finding findings arrest arrests shooting shootings attack attacks raid raids fire fires crash incident incidents robbery robberies',
  'murder murders killing killings death deaths interview interviews announcement announcements resignation resignations article',
  'articles editorial editorials speech agreement agreements audit audits review reviews inspection inspections protest protests',
  'storm storms flood floods verdict verdicts conviction convictions indictment indictments injunction injunctions',
)
const events = wordSet(
  'election elections primary primaries runoff runoffs referendum referendums vote votes ballot ballots hearing hearings trial trials',
  'meeting meetings session sessions deadline deadlines date dates match game games rally rallies conference conferences summit',
  'summits forum forums concert concerts show shows run runs race races ceremony ceremonies festival festivals fundraiser fundraisers',
  'opening openings launch debut debuts start sentencing arraignment arraignments',
)
const futures = wordSet('contract contracts futures delivery deliveries')

/** Reads the words right after a date; `article`: an article or possessive stands before it. */
export function namedThing(after: string, article: boolean): NamedThing {
  if (names(after, done, true)) return 'done'
  if (article && names(after.toLowerCase(), events, false)) return 'event'
  return names(after, futures, false) ? 'event' : null
}

/** So many words may stand between the date and the noun: "the March 3 cease and desist letter". */
const MOST_BETWEEN = 2
const LONGEST_BETWEEN = 14

/** Is one of the nouns the first, second or third word? The words before it are in lower case, one blank between. */
function names(after: string, nouns: ReadonlySet<string>, possessive: boolean): boolean {
  let at = possessive && after.startsWith("'s") ? 2 : 0
  for (let between = 0; between <= MOST_BETWEEN; between++) {
    if (!isBlank(after.charCodeAt(at))) return false
    const start = at + 1
    let letters = start
    while (isLetter(after.charCodeAt(letters))) letters++
    let end = letters
    while (isLowerOrHyphen(after.charCodeAt(end))) end++
    const noun = after.slice(start, letters)
    if (nouns.has(noun) || (noun === 'e' && nouns.has(eMail(after, start)))) return true
    if (nouns === done && (noun === 'news' || noun === 'press') && isRelease(after, letters)) return true
    if (end - start < 2 || end - start > LONGEST_BETWEEN || !isLower(after, start, letters)) return false
    at = end
  }
  return false
}

/** "e-mails" of "e-mails that": the one noun with a hyphen. */
function eMail(text: string, start: number): string {
  let end = start + 2
  while (isLetter(text.charCodeAt(end))) end++
  return text.slice(start, end)
}

const isRelease = (text: string, at: number): boolean =>
  text.startsWith(' release', at) && !isLetter(text.charCodeAt(at + ' release'.length))

function isLower(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) < 97) return false
  return true
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const isLowerOrHyphen = (code: number): boolean => (code >= 97 && code <= 122) || code === 45

/** The white space of a pattern's `\s`. */
const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)))
