/** "Mexican Interior Secretary Ana Roe": an office abroad, by the word before the title. */
import type { Article, Span } from '../types.ts'

const demonym =
  /\b(?:Mexican|British|Canadian|Philippine|Filipino|Indian|Irish|Israeli|Japanese|Chinese|Russian|Ukrainian|German|French|Italian|Spanish|Brazilian|Pakistani|Iraqi|Afghan) $/
const LONGEST = 14

export const isForeign = ({ folded }: Article, title: Span | null): boolean =>
  title !== null && demonym.test(folded.slice(Math.max(0, title.start - LONGEST), title.start))
