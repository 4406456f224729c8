/** Who is looked into: "Auditors released a review of Lima", "Inspectors spent two days at the Eads jail". */
import type { Span, Verdict } from '../../../types.ts'
import { privateNouns } from '../../lexicon.ts'
import { type SentenceView, within } from '../../sentence-view.ts'
import type { SubjectContext } from '../subject.ts'
import type { Candidate } from './antecedents.ts'

/** In sentences: a story on an audit goes through its findings one by one. */
const BACK = 12

/** What looks into somebody: "an audit of spending by the Town of Barton". */
const paper =
  /\b(?:audits?|reviews?|examinations?|inspections?|evaluations?|surveys?|checks?|investigations?|inquir(?:y|ies)|probes?|reports?|findings)(?: (?!by\b|to\b|from\b|whether\b|if\b|how\b)[\w'$-]+){0,4}? (?:of|on|into|at|about|against|for)(?: (?!whether\b|if\b|how\b|that\b|which\b|who\b)[\w'$-]+){0,7}? ?$/i

/** "went through three years of records kept by Eads", "Inspectors spent two days at the Eads jail" */
const looking =
  /\b(?:audit(?:ed|s|ing)|examin(?:ed|es|ing)|inspect(?:ed|s|ing)|review(?:ed|s|ing)|survey(?:ed|s|ing)|scrutiniz(?:ed|es|ing)|faulted|criticized|(?:look|check|prob|dug|delv|comb|por)(?:e[ds]|ed|s|ing)? (?:at|into|over|through)|visited|toured|walked through|went (?:through|over)|(?:inspectors?|auditors?|examiners?|reviewers?|surveyors?)(?: [\w'-]+){1,7}? (?:at|inside|through))(?: (?!whether\b|if\b|how\b|that\b|which\b|who\b)[\w'$-]+){0,9}? ?$/i

/** "Audit: Lima skipped bids" */
const headed =
  /(?:^|\n)(?:State |City |County |Federal )?(?:[Aa]udit(?:ors?)?|[Rr]eport|[Rr]eview|[Ii]nspect(?:ion|ors?)|[Ww]atchdog|[Cc]omptroller|[Mm]onitor|IG|[Ii]nspector [Gg]eneral): (?:The )?$/

/** "Lima's audit", "the Eads schools audit", "Lima, Ohio, was audited"; not "the Lima audit office". */
const examined =
  /^(?:, [A-Z][\w.]+,?)?(?:'s)?(?: [a-z'-]+){0,3}? (?:(?:audits?|inspections?)\b(?! (?:office|division|committee|bureau|board|team|staff|firm|department)\b)|(?:is being|was|were|has been|had been) (?:\w+ )?(?:audited|inspected|examined|reviewed)\b)/

const known = new WeakMap<readonly Candidate[], readonly Candidate[]>()

/** Every naming of a government that is looked into, in reading order; found once an article, when somebody asks. */
function allExamined({ article: { folded }, candidates }: SubjectContext): readonly Candidate[] {
  const found = known.get(candidates)
  if (found) return found
  const list = candidates.filter(({ start, end, inPrivate, judges, setting }) => {
    if (inPrivate) return false
    if (headed.test(folded.slice(Math.max(0, start - 40), start))) return true
    const before = lastSentence.exec(folded.slice(Math.max(0, start - 120), start))?.[0] ?? ''
    const match = paper.exec(before) ?? looking.exec(before)
    if (setting && !(match && /\bthe $/.test(match[0]))) return false
    if (match) return !match[0].split(/[^a-z]+/i).some((word) => privateNouns.has(word))
    return !judges && examined.test(folded.slice(end, end + 60))
  })
  known.set(candidates, list)
  return list
}

/** The words behind the last mark; a period may be an abbreviation's, which costs no more than a sentence that is not read. */
const lastSentence = /[^.;:!?"]*$/

/** Whom a sentence shortly before, or this one, says to be looked into, where nobody else was judged since; null: nobody. */
export function lastExamined(view: SentenceView, context: SubjectContext): Candidate | null {
  const last = allExamined(context).findLast(({ end }) => end <= view.end)
  const item = context.itemStart(view.start)
  const { sentences } = context.article
  const at = last && last.start >= item ? sentences.findLastIndex(({ start }) => start <= last.start) : -1
  const floor = Math.max(0, view.index - BACK)
  let found = at >= view.index ? (last ?? null) : null
  for (let back = view.index - 1; back >= floor && !found; back--) {
    if ((sentences[back] as Span).start < item || context.judgesPrivate(back)) return null
    if (context.judgedIn(back).length > 0 && back !== at) {
      found = judgedByExaminer(back, context)
      if (!found) return null
    } else if (back === at) found = last ?? null
    else if (back >= view.index - NEAR && namesAnother(context.viewOf(back), last?.id, context)) return null
  }
  if (!found) return null
  return namesAnother(view, found.id, context) ? null : found
}

const examiners =
  /\b(?:audit\w*|inspect\w*|examin\w*|comptroller|monitors?|inspector general|watchdog|ombuds\w*|reviewers?|investigators?|grand jury)\b/i

/** "The county broke the law, the auditor said in a report. The payments ...": who was judged, if just one was and by somebody who looks into others. */
function judgedByExaminer(sentence: number, context: SubjectContext): Candidate | null {
  const { article, verdictsIn, judgedIn, candidatesOf } = context
  const [id, ...others] = new Set(judgedIn(sentence))
  const { start, end } = article.sentences[sentence] as Span
  const isExaminer = ({ source }: Verdict): boolean => examiners.test(`${source.name} ${source.organization}`)
  if (id === undefined || others.length > 0) return null
  if (!verdictsIn(sentence).some(isExaminer) && !examiners.test(article.folded.slice(start, end))) return null
  return candidatesOf(id).findLast((candidate) => candidate.end <= end) ?? null
}

/** In sentences: whoever else is named here is spoken of now. */
const NEAR = 3

const namesAnother = (view: SentenceView, id: string | undefined, { candidates }: SubjectContext): boolean =>
  within(candidates, (one) => one, view).some((one) => one.id !== id && !one.judges && !one.inCourt && !one.onlyWhere)
