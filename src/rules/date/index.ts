/** The date rules as the harness and `extract rules` see them; counted from Friday, 17 November 2017. */
import { readArticle, storyWindows } from '../../article/read-article.ts'
import { findDates } from '../../resolve/dates.ts'
import type { Reading, ReadOptions, RuleFamily } from '../rule.ts'
import type { DateRule } from './form.ts'
import { dateRules } from './rules.ts'

export const dateFamily: RuleFamily<DateRule> = { name: 'date', rules: dateRules, read: readDates }

function readDates(text: string, options: ReadOptions<DateRule> = {}): readonly Reading[] {
  const article = readArticle(text, { date: '2017-11-17' })
  const { dates } = findDates(article, storyWindows(article), [], options)
  return dates.map(({ start, end, rule, value }) => ({
    start,
    end,
    rule,
    text: text.slice(start, end),
    value: String(value),
  }))
}
