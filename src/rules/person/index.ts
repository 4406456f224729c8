/** The person rules as the harness and `extract rules` see them. */
import { readArticle, storyWindows } from '../../article/read-article.ts'
import { findJurisdictions } from '../../resolve/jurisdictions.ts'
import { findOfficials } from '../../resolve/officials.ts'
import type { Reading, ReadOptions, RuleDoc, RuleFamily } from '../rule.ts'
import { personRules } from './rules.ts'

export const personFamily: RuleFamily = { name: 'person', rules: personRules, unmovedBy: [], read: readPersons }

/** A person is valued with name, titles and government, what is unknown left out. */
function readPersons(text: string, options: ReadOptions = {}): readonly Reading[] {
  const article = readArticle(text)
  const windows = storyWindows(article)
  const enabled = new Set((options.rules ?? personRules).map((rule: RuleDoc) => rule.id))
  const { jurisdictions } = findJurisdictions(article, windows, [], {})
  return findOfficials(article, windows, [], jurisdictions, (rule) => enabled.has(rule))
    .flatMap(({ name, titles, jurisdiction, mentions }) => {
      const value = [name, ...titles.map((title) => title.text), jurisdiction]
        .filter((part) => part !== null)
        .join(' | ')
      return mentions.map(({ start, end, rule }) => ({ start, end, rule, text: article.text.slice(start, end), value }))
    })
    .sort((a, b) => a.start - b.start)
}
