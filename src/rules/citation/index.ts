/** All citation rules, and the family that the harness and `extract rules` see. */
import { readArticle, storyWindows } from '../../article/read-article.ts'
import { findCitations } from '../../resolve/citations.ts'
import type { Reading, ReadOptions, RuleFamily } from '../rule.ts'
import type { CitationRule } from './law.ts'
import { citationRules } from './rules.ts'

export const citationFamily: RuleFamily<CitationRule> = {
  name: 'citation',
  rules: citationRules,
  unmovedBy: ['order', 'prefilter'],
  read: readCitations,
}

function readCitations(text: string, options: ReadOptions<CitationRule> = {}): readonly Reading[] {
  const article = readArticle(text)
  const citations = findCitations(article, storyWindows(article), options)
  return citations
    .flatMap(({ normalized, mentions }) =>
      mentions.map(({ start, end, rule }) => ({
        start,
        end,
        rule,
        text: article.text.slice(start, end),
        value: normalized,
      })),
    )
    .sort((a, b) => a.start - b.start)
}
