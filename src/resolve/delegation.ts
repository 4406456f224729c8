/** "Gov. Ann Poe and Sens. Bo Roe and Cy Doe": senators of the nation or of the state, and whether the story tells. */
import { says } from '../article/says.ts'
import type { Article, Span } from '../types.ts'
import { stateInTag } from './officer-of-tag.ts'

const tag = /[(,] ?(?:[DRI]|DFL)-([A-Z][A-Za-z]*(?:\.(?:[A-Z]\.)*| [A-Z][a-z]+)?)/g
const legislature =
  /\b(?:Legislature|Statehouse|statehouse|General Assembly|[Ss]tate (?:Senate|House|Capitol|lawmakers))\b/
/** The governor named just before, with or without a tag. */
const governorBefore =
  /\b(?:Gov\.|Governor)(?: [A-Z][\w.'-]*){1,3}(?: \([DRI]-[\w. ]{2,14}\)|, [DRI]-[\w. ]{2,14})?,? and $/
/** So much text before the title is read for the governor. */
const BEFORE = 90

const asked = new WeakMap<Article, boolean>()

/** Do all party tags name states, as the nation's news writes them? */
function tagsStates(article: Article): boolean {
  const known = asked.get(article)
  if (known !== undefined) return known
  const places = [...article.folded.matchAll(tag)].map((match) => match[1] as string)
  const all = places.length > 0 && places.every((words) => stateInTag(words.trim()) !== null)
  asked.set(article, all)
  return all
}

/** Whether bare "Sens." are the nation's: true where tags tell it, false where they cannot be told, null where nothing is said here. */
export function isOfDelegation(article: Article, title: Span): boolean | null {
  if (says(article, legislature)) return null
  if (tagsStates(article)) return true
  return governorBefore.test(article.folded.slice(Math.max(0, title.start - BEFORE), title.start)) ? false : null
}
