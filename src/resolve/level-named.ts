/** "Comptroller Ann Poe" in a story that speaks of "the state comptroller": the level that the same office is told with elsewhere. */
import { remember } from '../remember.ts'
import type { Level } from '../rules/person/titles.ts'
import type { Article } from '../types.ts'

const levels: ReadonlyMap<string, Level> = new Map([
  ['state', 'state'],
  ['county', 'county'],
  ['parish', 'county'],
  ['city', 'city'],
  ['town', 'city'],
  ['village', 'city'],
  ['borough', 'city'],
  ['township', 'city'],
])
/** Offices that governments of several levels have. */
const shared =
  /^(?:auditor|treasurer|comptroller|controller|clerk|engineer|assessor|health director|health officer|medical examiner|fire marshal|epidemiologist|superintendent|elections director|attorney|solicitor|prosecutor|recorder|finance director)$/
/** So much text before the name is read. */
const AROUND = 2500

const namedWith = remember((office) => new RegExp(`\\b(${[...levels.keys()].join('|')})(?:'s)? ${office}\\b`, 'gi'))

/** The level last told with the office before an offset; null if none is. */
export function levelNamed({ folded }: Article, head: string, at: number): Level | null {
  if (!shared.test(head)) return null
  const before = folded.slice(Math.max(0, at - AROUND), at)
  const last = [...before.matchAll(namedWith(head))].at(-1)
  return last ? (levels.get((last[1] as string).toLowerCase()) ?? null) : null
}

/** Whose elected officers states have beside towns and counties. */
const elective = /^(?:auditor|treasurer|comptroller|controller)$/
/** A state's other officers, and what speaks of a town's or a county's. */
const officers =
  /\b(?:(Gov\.|[Ss]tate-[a-z]+|Governor|A(?:ttorney|uditor) General|House (?:Speaker|M(?:aj|in)ority Leader)|Senate (?:President|M(?:aj|in)ority Leader)|Legislature|General Assembly|Statehouse)|(?:[Mm]ayor|[Cc]ouncil|[Cc]ity(?! of [A-Z])|[Cc]ounty|[Pp]arish|[Vv]illage|[Tt]own(?:ship)?|[Bb]orough|[Ss]chools?|[Cc]ommissioners|[Ss]upervisors))(?![a-z])/g
/** So much text before the name is read for them. */
const COLLEAGUES = 600

/** "Texas Lt. Gov. Ann Poe said so. Comptroller Bo Roe agreed": a state's, where its other officers are spoken of last. */
export function levelOfColleagues({ folded }: Article, head: string, at: number): Level | null {
  if (!elective.test(head)) return null
  const last =
    [...folded.slice(Math.max(0, at - COLLEAGUES), at).matchAll(officers)].at(-1) ??
    folded
      .slice(at, at + COLLEAGUES / 2)
      .matchAll(officers)
      .next().value
  return last?.[1] === undefined ? null : 'state'
}
