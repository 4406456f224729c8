/** Whose constitution an article and section are of: "Article I, Section 27", where a state's constitution is spoken of. */
import { type Cited, type CitedAs, compareSpans } from './cited.ts'

/** How far a constitution that is named reaches on either side, in UTF-16 code units. */
const REACHES_ON = 1500
const REACHES_BACK = 300

const ARTICLE_RULE = 'constitution-article'

/** Gives articles that are told without their constitution to the state's that was named last; the federal one keeps its own. */
export function withConstitutions(cited: readonly Cited[]): readonly Cited[] {
  if (!cited.some(({ rule }) => rule === ARTICLE_RULE)) return cited
  const named = cited.filter(({ rule, law }) => rule !== ARTICLE_RULE && law.kind === 'constitution').sort(compareSpans)
  return cited.map((row) => {
    if (row.rule !== ARTICLE_RULE || row.law.stateless === undefined) return row
    const before = named.findLast(({ end }) => end <= row.start && row.start - end <= REACHES_ON)
    const near = before ?? named.find(({ start }) => start >= row.end && start - row.end <= REACHES_BACK)
    const owner = near === undefined ? null : ownerOf(near.law)
    return owner === null ? row : { ...row, law: ofOwner(row.law, owner), resolution: 'document' }
  })
}

interface Owner {
  readonly path: string
  readonly short: string
}

/** The state of a constitution, found or still to be found; null if it is the federal one. */
function ownerOf(law: CitedAs): Owner | null {
  const path = /^\/us-(?:[a-z]{2}|\?\?)(?=\/const)/.exec(law.id)?.[0]
  const short = /^(?<short>.+) Const\./.exec(law.normalized)?.groups?.short
  return path === undefined || short === undefined ? null : { path, short }
}

const ofOwner = (law: CitedAs, { path, short }: Owner): CitedAs => ({
  ...law,
  id: law.id.replace(/^\/us(?:-\?\?)?(?=\/)/, path),
  normalized: law.normalized.replace(/^(?:U\.S\.|\?\?)/, short),
  url: null,
})
