/** Is the office that a title names a public one here? */
import { bodyNouns, privateBodies, privateWords, publicBodies, publicWords } from './bodies.ts'
import { fields } from './fields.ts'
import type { TitleFound } from './read-title.ts'
import { type Scan, spanOf, type TokenRun, textOf } from './token-run.ts'

/** Words that stand beside a title: a run of tokens, or none. */
export type Beside = TokenRun | null

export const namesPlace = (scan: Scan, run: Beside): boolean => {
  if (run === null) return false
  const { start, end } = spanOf(scan, run)
  return scan.places.inside(start, end)
}

/** Do the words name a private body and no public one? */
export function isPrivate(text: string): boolean {
  if (privateWords.test(text) && !publicBodies.test(text)) return true
  const found = privateBodies.exec(text)
  if (!found) return false
  // The last body noun counts: "Ohio State University" is a university, "University Park Police Department" a department.
  const behind = text.slice(found.index + found[0].length)
  return (
    !publicBodies.test(behind) &&
    !(
      publicBodies.test(text) &&
      /^(?:Center|Institute|Fund|Trust|Research|Energy|Bank|Project|Hospital|Insurance|Partners|Counsel)$/.test(
        found[0],
      )
    )
  )
}

/** Do the words name a public body, a place, or an official? */
export function showsPublic(scan: Scan, run: Beside): boolean {
  if (run === null) return false
  const text = textOf(scan, run)
  if (publicBodies.test(text) || publicWords.test(text) || namesPlace(scan, run)) return true
  if (run.to - run.from <= 3 && scan.known(text.replace(/'s?$/, ''))) return true
  const meaning = /^[A-Z]{2,8}$/.test(text) ? scan.meaning(text) : null
  return meaning !== null && publicBodies.test(meaning) && !isPrivate(meaning)
}

/** A title before a name: "Chicago Housing Director", "President", "police spokesman". */
export function isPublicBefore(
  scan: Scan,
  title: TitleFound,
  body: Beside,
  field: Beside,
  nameTokens: number,
): boolean {
  const { words } = scan
  const text = textOf(scan, { from: body?.from ?? title.lead, to: title.to })
  const private_ =
    isPrivate(body ? textOf(scan, body) : '') ||
    privateWords.test(textOf(scan, { from: Math.max(0, title.from - 2), to: title.to }))
  if (private_ && !publicBodies.test(text.replace(privateBodies, ''))) return false
  if (title.word.proof === 'certain') return !private_
  if (showsPublic(scan, body) || field !== null) return true
  if (ownLevel(scan, title)) return true
  if (title.word.proof === 'shown')
    return /^(?:spokes|press)/.test(title.head) && body !== null && nameTokens >= 2 && !/^[A-Z][a-z]+$/.test(text)
  // "President Roe", "Commissioner Poe": with a capital and no private body before.
  return words.isCapital(title.to - 1) && body === null
}

/** "city housing director", "police spokesman": the title's own words say that it is public. */
function ownLevel(scan: Scan, title: TitleFound): boolean {
  const { words } = scan
  for (let k = title.from; k < title.to; k++)
    if (fields.has(words.lower(k)) && bodyNouns.has(words.lower(k + 1)) && k + 2 < title.to) return true
    else if (
      /^(?:city|county|state|police|school|federal|town|village|township|borough|parish|tribal|u\.s\.)$/.test(
        words.lower(k),
      )
    )
      return true
  const before = words.lower(title.lead - 1)
  return bodyNouns.has(before) || /^(?:governor|mayor|sheriff)$/.test(before)
}

/** A title behind a name, with the words before and behind it: "Ana Ruiz, the city's housing director". */
export function isPublicAfter(scan: Scan, title: TitleFound, before: Beside, behind: Beside): boolean {
  const text = `${before ? textOf(scan, before) : ''} ${behind ? textOf(scan, behind) : ''}`
  const own = textOf(scan, title)
  if (
    isPrivate(behind ? textOf(scan, behind) : '') ||
    isPrivate(before ? textOf(scan, before) : '') ||
    privateWords.test(own)
  )
    return false
  const shown =
    showsPublic(scan, before) || showsPublic(scan, behind) || ownLevel(scan, title) || publicBodies.test(text)
  if (title.word.proof !== 'certain') return shown
  return (
    shown ||
    !/^(?:representative|delegate|supervisor|auditor|prosecutor|justice|judge|assessor|treasurer|legislator|lawmaker|chancellor|hearing officer|solicitor|comptroller|magistrate|medical examiner|rep)$/.test(
      title.head,
    )
  )
}
