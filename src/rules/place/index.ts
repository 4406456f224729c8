/** The place rules as the harness and `extract rules` see them. */
import { readArticle, storyWindows } from '../../article/read-article.ts'
import { findJurisdictions } from '../../resolve/jurisdictions.ts'
import type { Reading, ReadOptions, RuleDoc, RuleFamily } from '../rule.ts'
import { placeRules } from './rules.ts'

export const placeFamily: RuleFamily = { name: 'place', rules: placeRules, unmovedBy: [], read: readPlaces }

function readPlaces(text: string, options: ReadOptions = {}): readonly Reading[] {
  const article = readArticle(text)
  const enabled = new Set((options.rules ?? placeRules).map((rule: RuleDoc) => rule.id))
  const { jurisdictions } = findJurisdictions(article, storyWindows(article), [], {}, (rule) => enabled.has(rule))
  return jurisdictions
    .flatMap(({ id, mentions }) =>
      mentions.map(({ start, end, rule }) => ({ start, end, rule, text: article.text.slice(start, end), value: id })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
