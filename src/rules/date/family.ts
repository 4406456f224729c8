/** The date rules as the rule harness and `extract rules` see them. */
import { readArticle, storyWindows } from '../../article/read-article.ts'
import { findDates } from '../../resolve/dates.ts'
import type { RuleFamily } from '../rule.ts'
import type { DateRule } from './form.ts'
import { dateRules } from './index.ts'

/** A Friday: the examples are read as if printed on it. */
const REFERENCE = '2017-11-17'

export const dateFamily: RuleFamily<DateRule> = {
  name: 'date',
  rules: dateRules,
  unmovedBy: ['order', 'prefilter'],
  read: (text, options = {}) => {
    const article = readArticle(text, { date: REFERENCE })
    return findDates(article, storyWindows(article), [], options).dates.map(({ start, end, rule, value }) => ({
      start,
      end,
      rule,
      text: article.text.slice(start, end),
      value: value ?? 'null',
    }))
  },
}
