/** Verb groups: auxiliaries, adverbs, verbs of saying, "refuses to", and where the group before a word begins. */
import { Shape } from '../../article/tokens.ts'
import { remember } from '../../remember.ts'
import {
  adverbs,
  auxiliaries,
  controlVerbs,
  definites,
  governmentNouns,
  judgingParticiples,
  prepositions,
} from '../lexicon.ts'
import type { SentenceView } from '../sentence-view.ts'
import { opensPlace } from './name-word.ts'
import { isVerbForm } from './verbs.ts'

/** Verbs (all forms) after which "that" opens what is said; not the nouns made of them. */
export const isReportingVerb = (word: string | undefined): boolean => word !== undefined && reports(word)

const reports = remember((word) =>
  /^(?!(?:rejections?|information|informants?|establishments?|notifications?|demonstrations?)$)(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|f(?:ind|inds|ound|inding)|concl\w+|determin\w+|rul(?:e|es|ed|ing)|decid\w+|hold|holds|held|holding|alleg\w+|claim\w*|argu\w+|assert\w*|maintain\w*|insist\w*|contend\w*|den(?:y|ies|ied|ying)|disput\w+|contest(?:s|ed|ing)?|reject\w*|believ\w+|th(?:ink|inks|ought)|stat(?:e|es|ed|ing)|certif\w+|confirm\w*|announc\w+|not(?:e|es|ed|ing)|add(?:s|ed|ing)?|wr(?:ite|ites|ote|itten|iting)|report(?:s|ed|ing)?|show(?:s|ed|n|ing)?|suggest\w*|indicat\w+|warn\w*|admit\w*|acknowledg\w+|conced\w+|prov(?:e|es|ed|en|ing)|establish\w*|declar\w+|charg(?:e|es|ed|ing)|complain\w*|doubt\w*|inform\w*|notif\w+|assur\w+|remind\w*|testif\w+|ensur\w+|mean(?:s|t)?|feel|felt|know|knows|knew|learned|guarantee\w*|demonstrat\w+|advis\w+|agree[sd]?|suspect\w*|fear(?:s|ed)?|worr(?:y|ies|ied)|imagin(?:e|es|ed)|suppos(?:e|es)|wonder\w*|reveal\w*|explain\w*|stress\w*|repl(?:y|ied|ies)|respond\w*|verif\w+|appears?|seems?|emphasiz\w+|reiterat\w+|attest\w*|aver(?:s|red)|opin(?:es|ed)|boast(?:s|ed)|remark(?:s|ed)|proclaim(?:s|ed)|lament(?:s|ed)|retort(?:s|ed)|quipped|tweeted|relay(?:s|ed)|mis(?:stat|report|represent)\w+|debunk\w*|disprov\w+|refut\w+|caution(?:s|ed)|affirm(?:s|ed)|clear|likely|true)$/.test(
    word,
  ),
)

/** Verbs of saying that have whom they tell behind them: "told the council that". */
export const isTelling = (word: string | undefined): boolean => word !== undefined && tells(word)

const tells = remember((word) =>
  /^(?:t(?:old|ells?|elling)|wr(?:ote|ites|iting)|inform(?:ed|s|ing)|notif(?:ied|ies|ying)|assur(?:ed|es|ing)|warn(?:ed|s|ing)|advis(?:ed|es|ing)|remind(?:ed|s|ing)|promis(?:ed|es)|respond(?:ed|s|ing)|repli(?:ed|es)|reassured|convinced)$/.test(
    word,
  ),
)

/** Is the word at `i` some form of an auxiliary, contracted or not? Not that of Will County. */
export function isAuxiliary(view: SentenceView, i: number): boolean {
  const word = view.words[i]
  if (word === undefined) return false
  const isOne = auxiliaries.has(word) || (word.includes("'") && /n't$|'(?:re|ve|ll|d|m)$/.test(word))
  return isOne && !opensPlace(view, i)
}

/** Words in -ly that are verbs, nouns or adjectives. */
const notAdverbs = new Set(
  'comply apply supply reply rely imply multiply family assembly supplies ally tally rally bully fully-owned elderly friendly'.split(
    ' ',
  ),
)

/** Is the word at `i` one of those that stand inside a verb group without being its main verb? A name is not: "Connelly". */
export function isAdverb(view: SentenceView, i: number): boolean {
  const word = view.words[i]
  if (word === undefined) return false
  if (notAdverbs.has(word)) return false
  return (
    adverbs.has(word) ||
    (word.length > 4 && word.endsWith('ly') && view.shapes[i] === Shape.lower) ||
    (ofPhrases.has(word) && isInAdverbPhrase(view, i)) ||
    // "and so broke the law"
    (word === 'so' && view.words[i - 1] === 'and' && (isVerbForm(view, i + 1) || isFiniteCue(view.words[i + 1] ?? '')))
  )
}

const ofPhrases: ReadonlySet<string> = new Set(
  'by in at no any means way time point stage sense respect anything but fact effect practice so far to date'.split(
    ' ',
  ),
)
const adverbPhrase =
  /^(?:(?:by|in|at) (?:no|any) (?:means|way|time|point|stage|sense|respect)|in (?:fact|effect|practice)|anything but|(?:so|thus) far|to date)(?= |$)/

/** "is by no means in compliance", "in no way violated": several words that stand as one adverb. */
function isInAdverbPhrase({ words }: SentenceView, i: number): boolean {
  for (let from = Math.max(0, i - 2); from <= i; from++) {
    const found = adverbPhrase.exec(words.slice(from, from + 3).join(' '))
    if (found && from + found[0].split(' ').length > i) return true
  }
  return false
}

/** Finite verbs of obeying and breaking, and the plain ones that clauses beside them begin with. */
export const isFiniteCue = remember((word) =>
  /^(?:compl(?:y|ies|ied)|violat(?:e|es|ed)|breach(?:es|ed)|abides?|abided|adher(?:e|es|ed)|ignor(?:e|es|ed)|honou?r(?:s|ed)?|meets?|met|flout(?:s|ed)?|def(?:y|ies|ied)|fail(?:s|ed)?|refus(?:e|es|ed)|declin(?:e|es|ed)|remains?|remained|satisf(?:y|ies|ied)|(?:dis)?obey(?:s|ed)?|disregard(?:s|ed)|heed(?:s|ed)|conform(?:s|ed)|comport(?:s|ed)|offend(?:s|ed)|observe[sd]|overstep(?:s|ped)|follow(?:s|ed)?|continu(?:e|es|ed)|pass(?:es|ed)|receiv(?:e|es|ed)|face[sd]?|lost|won|got|took|came|fell|broke)$/.test(
    word,
  ),
)

export const nounLike = new Set([
  'state',
  'states',
  'report',
  'reports',
  'claims',
  'claim',
  'rule',
  'rules',
  'ruling',
  'finding',
  'findings',
  'charge',
  'charges',
  'notes',
  'shows',
  'hold',
  'holds',
  'suspects',
  'stop',
  'put',
  'places',
  'place',
  'need',
  'plan',
  'plans',
  'help',
  'complaint',
  'sound',
  'order',
  'clear',
  'test',
  'set',
  'marks',
  'wants',
  'lawsuit',
  'suit',
  'concern',
  'concerns',
  'reviews',
  'review',
])

/** "The letter states that", "Roe states that"; not "among states that". */
function speaksOfItself(view: SentenceView, i: number): boolean {
  return (
    (view.shapes[i] !== Shape.lower && view.shapes[i] !== Shape.mark && !prepositions.has(view.words[i] as string)) ||
    // "A memo obtained by the newspaper states that"
    (/^(?:newspaper|paper|station|outlet|times|herald|audit|review|brief|motion|petition|opinion|decision|website|statement|email|release|study|analysis|manual|handbook|contract|plan|resolution|ordinance|code|page|summary|affidavit|permit|finding|press|post|tribune|department|agency|office|commission|board|court|bureau|lawyers?|group|public)$/.test(
      view.words[i] as string,
    ) &&
      (view.shapes[i + 3] === Shape.title ||
        /^(?:the|it|its|they|their|an?|no|this|that)$/.test(view.words[i + 3] ?? ''))) ||
    /^(?:it|he|she|letter|report|ruling|lawsuit|suit|complaint|order|law|statute|act|memo|filing|decree|agreement|who|which|document|notice|policy)$/.test(
      view.words[i] as string,
    )
  )
}

/** "in May", "Will Roe": a month or a name in the shape of an auxiliary. */
export function isCalledSo(view: SentenceView, i: number): boolean {
  return (
    /^(?:may|will|might)$/.test(view.words[i] as string) && view.shapes[i] === Shape.title && i > 0 && !view.headline
  )
}

/** "court-appointed", "managed-care": a part of a compound is no verb. */
export function isHyphenated(view: SentenceView, i: number): boolean {
  const joins = (dash: number) =>
    view.words[dash] === '-' && view.ends[dash - 1] === view.starts[dash] && view.ends[dash] === view.starts[dash + 1]
  return joins(i - 1) || joins(i + 1)
}

const endsPlace = ({ places, ends }: SentenceView, i: number): boolean =>
  places.some(({ mention }) => mention.end === ends[i])

/** "the ninth report says" */
const speaksUp =
  /^(?:says?|said|finds|found|shows|showed|concludes|concluded|alleges|alleged|contends|contended|argues|argued|puts)$/

const falls =
  /^(?:falls?|runs?|squares?|conforms?|conflicts?|measures?|remains?|rides?|clash(?:es)?|br(?:ings?|ought)|lets?|m[ae]kes?|made|gives?|gave|leaves?|left|keeps?|kept|takes?|took|means?|meant)$/

/** What a verb without an ending may stand behind: "courts rule", "they plan", "did not review". */
const takesBase = (view: SentenceView, i: number): boolean =>
  isAuxiliary(view, i) ||
  isAdverb(view, i) ||
  /^(?:.*[^s]s|to|not|they|we|you|i|who|that|which|and|or|people|police|men|women|both|all|\W)$/.test(
    view.words[i] as string,
  )

/** "Toledo's contested map", "its disputed fee": the participle describes what is somebody's. */
const isDescribingOwned = (view: SentenceView, i: number): boolean =>
  /^(?:contested|disputed|rejected|reported|alleged|stated|declared|proven)$/.test(view.words[i] as string) &&
  /^(?:'s|its|their|his|her|our|your)$/.test(view.words[i - 1] ?? '') &&
  /^(?!(?:that|the|an?|it|its|they|their|he|she|his|her|to|by|for|in|on|as|of|with|this|those|these|no|any|not)$)[a-z]+$/.test(
    view.words[i + 1] ?? '',
  )

/** Is the word at `i` a verb here, though the same letters can be a noun ("the state", "the report")? */
export function isVerbHere(view: SentenceView, i: number): boolean {
  const word = view.words[i]
  if (word === undefined || isHyphenated(view, i)) return false
  if (isAuxiliary(view, i)) return !isCalledSo(view, i)
  if (!isReportingVerb(word) && !judgingParticiples.has(word)) return isVerbForm(view, i)
  if (view.shapes[i] === Shape.title && i > 0 && !view.headline) return false
  if (isDescribingOwned(view, i)) return false
  if (!nounLike.has(word)) return true
  const before = view.words[i - 1]
  // "a 44-page report"
  if (before === undefined || isHyphenated(view, i - 1)) return false
  // "found the Utah rule void", "the Peoria, Ill., rule", "the parade rule abridges": one thing alone takes no verb without an ending.
  const alone = endsPlace(view, before === ',' ? i - 2 : i - 1) || !takesBase(view, i - 1)
  if (alone && /^(?:rule|plan|order|report|claim|charge|test|review)$/.test(word)) return false
  const after = view.words[i + 1]
  // "the report shows that": "shows" are rarely meant.
  if (word === 'shows' && (after === 'that' || /^(?:report|audit|review|study|data|records)$/.test(before))) return true
  // "the coal-lease rule complies"
  if (after !== undefined && (isAuxiliary(view, i + 1) || isFiniteCue(after) || speaksUp.test(after))) return false
  // "flood rules fall short of the minimums"
  if (after !== undefined && falls.test(after)) return false
  // "The Justice Department put the county on notice"
  if (/^(?:put|set)$/.test(word) && governmentNouns.has(before)) return true
  if (word === 'state' || word === 'states') return after === 'that' && speaksOfItself(view, i - 1)
  return !(
    definites.has(before) ||
    before === 'a' ||
    before === 'an' ||
    before === "'s" ||
    prepositions.has(before) ||
    before === 'of' ||
    before === 'and' ||
    /(?:al|ic|ive|ary|ous|ed|ing|t)$/.test(before)
  )
}

/** "fails to", "fell short of", "is nowhere near" */
const links: ReadonlySet<string> = new Set('of for from with as by to near close nowhere anywhere'.split(' '))

/** The first token of the verb group that ends before `to`: back over auxiliaries, adverbs, "refuses to", "was found". */
export function verbGroupStart(view: SentenceView, to: number, floor: number): number {
  let i = to
  while (i > floor) {
    const word = view.words[i - 1] as string
    const before = view.words[i - 2]
    if (isAuxiliary(view, i - 1) || isAdverb(view, i - 1)) {
      if (word.includes("'") && /'(?:re|ve|ll|d|m)$/.test(word)) return i
      i--
    } else if (word === "'s" && before !== undefined && /^(?:it|that|he|she|there|who|what|city|state)$/.test(before))
      i--
    else if ((word === 'all' || word === 'both' || word === 'each') && (isAuxiliary(view, i - 2) || before === 'not'))
      i--
    // "has neither obeyed nor honored it"
    else if (
      word === 'neither' &&
      (isAuxiliary(view, i - 2) ||
        (i === to &&
          i - 1 > floor &&
          /^[a-z]/.test(before ?? '') &&
          !/^(?:and|but|that|or|said|says)$/.test(before ?? '')))
    )
      i--
    // "went on violating"
    else if (word === 'on' && /^(?:went|goes|go|gone|going)$/.test(before ?? '') && i === to) i -= 2
    // "used to violate"
    else if (word === 'used' && view.words[i] === 'to' && i - 1 > floor) i--
    // "knowingly and willfully violated"
    else if (word === 'and' && i < to && isAdverb(view, i) && isAdverb(view, i - 2)) i--
    else if (word === 'since' && /^(?:has|have|had)$/.test(before ?? '')) i--
    // "keeps on violating"
    else if (word === 'on' && /^(?:keeps?|kept|went|goes|go)$/.test(before ?? '')) i--
    else if (links.has(word) || (i === to && (word === 'a' || word === 'an'))) i--
    else if (word === ',' && insertedSaying(view, i - 1, floor) > floor) i = insertedSaying(view, i - 1, floor)
    else if (isPlaceWord(view, i - 1)) return i
    else if (controlVerbs.has(word) && i - 2 >= floor - 1 && isInVerbGroup(view, i - 1)) i--
    else if ((word === 'not' || word === '"' || word === 'back' || word === 'convinced') && i > floor + 1) i--
    else return i
  }
  return i
}

/** "had not, the report said, ever met": for the comma that closes an attribution inside a verb group, the token that opens it; -1. */
function insertedSaying(view: SentenceView, comma: number, floor: number): number {
  const verb = view.words[comma - 1] ?? ''
  if (!isReportingVerb(verb) || !/(?:said|says?|ed|wrote|found|held|ules)$/.test(verb)) return -1
  for (let k = comma - 2; k > Math.max(floor, comma - 9); k--) {
    if (view.words[k] !== ',') continue
    return isAuxiliary(view, k - 1) || isAdverb(view, k - 1) ? k : -1
  }
  return -1
}

/** "Twin Falls violates", "Grand Rapids": the last word of a place's name. */
function isPlaceWord(view: SentenceView, i: number): boolean {
  if (view.shapes[i] !== Shape.title) return false
  const at = view.starts[i] as number
  return view.places.some(({ mention }) => mention.start < at && at < mention.end)
}

const finite: ReadonlySet<string> = new Set(
  'is are was were am do does did has have had will would can could may might must should'.split(' '),
)

/** "found" in "was found", "to" words and finite control verbs belong to the group; "found" in "found Ohio" never meets this. */
function isInVerbGroup(view: SentenceView, i: number): boolean {
  const word = view.words[i] as string
  const after = view.words[i + 1] ?? ''
  // "the levee plan does not comply", "its budget plan violates the code"
  if (finite.has(after) || (/^(?:plan|need|help|risk|start|stop)$/.test(word) && /(?:[^s]s|ed)$/.test(after)))
    return false
  if (!judgingParticiples.has(word)) return true
  const before = view.words[i - 1]
  return (
    before === undefined ||
    isAuxiliary(view, i - 1) ||
    isAdverb(view, i - 1) ||
    before === ',' ||
    /^(?:to|that|who|which|and|or|been|being|not|got|gets|getting)$/.test(before) ||
    view.words[i + 1] === 'to' ||
    /^(?:of|for|as|in|out|not)$/.test(view.words[i + 1] ?? '')
  )
}
