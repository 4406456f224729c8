/** Verbs that news prints, in all their forms, and whether a word is one where it stands. There is no tagger: word lists and the neighbours decide. */
import { Shape } from '../../article/tokens.ts'
import { remember } from '../../remember.ts'
import type { Span } from '../../types.ts'
import type { SentenceView } from '../sentence-view.ts'
import { baseOfPast } from './irregular-verbs.ts'

/** Regular verbs, and irregular ones whose past has a list of its own. */
const bases = `
  abandon abolish absorb accelerate accept accuse achieve acknowledge acquire add address adjust administer admit adopt advance advise
  affirm afford aim alert allege allocate alter amend announce answer apologize appeal appear applaud apply ask appoint appreciate approve argue arrest arrive
  assess assign assume assure attack attend attract audit authorize avoid await award back ban bar become begin believe bid block blame boost
  borrow boycott break bring broadcast build bury buy call cancel carry cast catch cause celebrate challenge choose cite claim clarify clean clear close
  collect combine come commend comment commit compare compel compete complain complete conceal concede conclude condemn conduct confirm confront
  consider construct contact contain contend continue contribute control convene convince cooperate coordinate counter cover create criticize
  cross cut damage deal debate decide declare decline dedicate defeat defend defer delay delete deliver demand demolish demonstrate denounce deny deploy
  deport describe deserve designate destroy detain determine develop direct disagree discharge disclose discover discriminate discuss dismantle
  dismiss dispute distribute divert divide document donate double draft draw drink drive drop dump ease eat educate elect eliminate embrace emerge
  emphasize employ enable enact encourage engage end endorse enforce enroll ensure enter equip erect establish estimate evacuate evaluate examine exceed exclude
  execute exempt exercise expand expect expel expire explain explore expose express extend face fail fall favor feature feel fight file fill find
  finish fire fit fix flood fly follow forbid force forget form free freeze fulfill fund gain gather generate get give go grant grow guarantee
  halt handle happen hear help hide hire hit hold host house hurt identify ignore illustrate impose improve include increase indicate influence inform
  initiate inspect install instruct insist intend interpret intervene interview introduce invest investigate invite involve issue join judge jump keep
  kick kill know lack land last launch lay lead leak learn lease leave let lie lift limit link list listen live load lobby locate lock look lose lower maintain
  make manage manipulate mark meet mention merge mislead miss monitor mount move name neglect negotiate note notice notify observe obtain occur
  offer open operate oppose order organize oversee overturn owe own park participate pass pay perform permit persuade place plan plead pledge point
  post postpone praise predict prefer prepare present preserve press prevail prevent print prioritize process produce prohibit promise promote
  propose prosecute protect protest prove provide publish pull purchase purge push put question quit quote raise rank ratify reach react read
  realize rebuild recall receive recognize recommend record recover recruit redraw reduce refer reflect refuse register reinstate reject relate release rely
  remain remember remind remove renew rent repair repeal repeat replace reply report represent request require rescind resign resist resolve respond
  restore restrict result resume retain retire retry return reveal reverse review revise reward rewrite ride rise ruin rule run satisfy save say scrap
  screen search secure see seek segregate seize sell send separate serve set settle share shelter shift shoot show shut sign sit slash sleep sound spark speak
  spend split spread staff stand start state stay steal stem stop store strengthen stress strike strip struggle study submit subpoena succeed sue suffer suggest
  supervise supply support suppose surround survey suspect suspend swear sweep take talk target teach tear tell terminate test testify thank
  think threaten throw ticket toss total touch tour track train transfer treat trigger try turn understand undertake undo unveil update uphold urge
  use vacate value veto view visit voice volunteer vote vow wait walk want warn waste watch weigh welcome win withdraw withhold witness work worry write yield
  base underscore underline highlight constitute dilute shortchange warehouse underfund deprive jail overcharge misuse misspend mishandle mistreat intimidate harass disenfranchise
  confiscate seclude isolate censor pollute contaminate spill evict route raid shackle
  side credit redact shred handcuff restrain rezone annex refund reimburse waive levy hike trim scuttle shelve quash oust raze bulldoze
  shave skip canvass dredge flush retrofit overlook rebuke slam tout adjourn recess recuse reassign demote docket
`
/** Forms that are as often nouns or adjectives; only their neighbours tell. */
const alsoNouns = new Set(
  `address advance aim alert answer appeal arrest attack audit award back ban bar bid block blame boost boycott break broadcast call cancel cast catch cause challenge claim clean
  clear close combine comment contact control counter cover cross cut damage deal debate defeat delay demand discharge dispute document double draft draw drink
  drive drop dump ease end estimate exempt exercise face fall favor feature fight file fill finish fire fit fix flood fly force form free freeze fund gain grant
  guarantee halt handle help hire hit hold host house hurt increase influence interview issue judge jump kick kill lack land last lead leak lease leave let lie lift
  monitor lower limit link list live load lobby lock look mark mention mount move name note notice offer open order own park pass pay permit place plan plead pledge point
  post present press print process produce promise protest purchase purge push question quote raise rank reach read recall record release rent repair repeal repeat reply report
  request result return reverse review reward ride rise ruin rule run save scrap screen search secure sell separate set share shelter shift shoot show sign sleep slash sound spark
  split spread staff stand start state stay steal stem stop store stress strike strip struggle study subpoena supply support survey suspect sweep take talk target
  tear test ticket toss total touch tour track train transfer treat trigger try turn update use value veto view visit voice volunteer vote vow wait walk want waste watch
  welcome win witness work worry yield found cost left base highlight levy hike trim slam waive tout skip shave docket recess side credit
  wound lent lit fed`.split(/\s+/),
)

type Form = 'base' | 's' | 'past' | 'ing'

/** Double their last letter before "-ed" and "-ing". */
const doubling = new Set(
  `admit ban bar begin bid commit compel control cut debar defer deter drop expel fit flag forget get hit let pan permit plan put quit rap refer rip run
  scrap set shut sit slap split stop strip submit transfer win`.split(/\s+/),
)

/** All forms of a regular verb. In plain comparisons: this runs for six hundred verbs whenever the module is loaded. */
export function formsOf(base: string): readonly (readonly [string, Form])[] {
  const last = base.at(-1) as string
  const beforeLast = base.at(-2) as string
  const y = last === 'y' && !'aeiou'.includes(beforeLast)
  const hisses = 'sxzo'.includes(last) || (last === 'h' && (beforeLast === 'c' || beforeLast === 's'))
  const stem = last === 'e' ? base.slice(0, -1) : base
  const twice = doubling.has(base) ? last : ''
  return [
    [base, 'base'],
    [y ? `${base.slice(0, -1)}ies` : hisses ? `${base}es` : `${base}s`, 's'],
    [y ? `${base.slice(0, -1)}ied` : `${stem}${twice}ed`, 'past'],
    [`${stemOfIng(base, stem)}${twice}ing`, 'ing'],
  ]
}

/** "agree" and "dye" keep their "e", "lie" becomes "lying". */
function stemOfIng(base: string, stem: string): string {
  if (base.length === 3 && base.endsWith('ie')) return `${base[0]}y`
  return base.endsWith('ee') || base.endsWith('oe') || base.endsWith('ye') ? base : stem
}

interface VerbForm {
  readonly form: Form
  readonly noun: boolean
}

const forms: ReadonlyMap<string, VerbForm> = readForms()

function readForms(): ReadonlyMap<string, VerbForm> {
  const found = new Map<string, VerbForm>()
  for (const base of bases.trim().split(/\s+/)) {
    const isNoun = alsoNouns.has(base)
    for (const [word, form] of formsOf(base))
      found.set(word, { form, noun: isNoun && (form === 'base' || form === 's') })
  }
  for (const word of baseOfPast.keys()) found.set(word, { form: 'past', noun: alsoNouns.has(word) })
  return found
}

const opensNoun = remember((word) =>
  /^(?:the|a|an|its|their|his|her|our|your|my|this|that|these|those|no|any|some|each|every|all|both|such|'s|of|in|on|at|by|for|from|with|about|under|over|against|into|during|without|new|old|other|own|first|second|last|next|more|most|many|several|few|two|three|four|five|six|seven|eight|nine|ten)$/.test(
    word,
  ),
)
const opensObject = remember((word) =>
  /^(?:the|a|an|its|their|his|her|our|your|my|this|that|these|those|no|any|some|each|every|all|both|such|it|them|him|us|me|you|\$|more|many|several|nearly|about|up|out|off|down|over|into|against|to|for|on|by|in|with|from|at|after|before|while|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)$/.test(
    word,
  ),
)

/**
 * Is the word at `i` a finite verb or a participle that heads a verb group, "voted" in "the council voted", not "adopted" in
 * "the newly adopted budget" or "votes" in "the votes"?
 */
export function isVerbForm(view: SentenceView, i: number): boolean {
  const entry = forms.get(view.words[i] ?? '')
  if (entry === undefined) return isUnknownPast(view, i)
  if (view.shapes[i] !== Shape.lower && !view.headline) return false
  const before = view.words[i - 1] ?? ''
  const after = view.words[i + 1] ?? ''
  // "conditions at the jail run afoul of the act"
  if (/^(?:run|runs|fall|falls)$/.test(view.words[i] as string) && /^(?:afoul|foul|counter|roughshod)$/.test(after))
    return true
  if (entry.form === 'ing') {
    // "is reviewing", "after closing the plant"; not "the funding formula", "a hiring policy".
    if (/^(?:surrounding|including|existing|outlying)$/.test(view.words[i] as string)) return false
    if (/^(?:is|are|was|were|been|be|'re|'m)$/.test(before) || /'(?:re|m)$/.test(before)) return true
    if (opensNoun(before) && !/^(?:of|in|on|at|by|for|from|with|about|over|against|into|without)$/.test(before))
      return false
    return (
      /^(?:the|a|an|its|their|his|her|our|this|that|these|those|no|any|all|\$)$/.test(after) || namesAt(view, i + 1)
    )
  }
  if (entry.form === 'past') {
    const at = /ly$/.test(before) ? (view.words[i - 2] ?? '') : before
    // "the newly adopted budget", "a privately owned park"
    if (opensNoun(at) && !/^(?:that|all|both|each|of|in|on|about|by)$/.test(at)) return false
    // "a limit on paid canvassers"
    if (joinsNoun.has(before) && isPlain(after) && !opensObject(after)) return false
    // "the ordinance passed by the council": the participle describes the noun.
    if (after === 'by' && !/^(?:is|are|was|were|be|been|being)$/.test(before)) return false
    return !entry.noun || opensObject(after) || namesAt(view, i + 1)
  }
  if (/^(?:to|will|would|can|could|may|might|must|should|shall|did|do|does|not|n't|'ll)$/.test(before)) return true
  // "a firm that runs the jail": a noun in -s follows "those".
  if (/^(?:that|which)$/.test(before) && entry.form === 's')
    return !entry.noun || opensObject(after) || namesAt(view, i + 1) || describesRule(view, i)
  if (opensNoun(before) || /(?:al|ic|ive|ous|ful|less|ing)$/.test(before)) return false
  // "The supervisors cut the budget", "The city let its permit lapse"
  if (
    entry.form === 'base' &&
    invariant.has(view.words[i] as string) &&
    (opensDeterminer(after) || opensObject(after) || namesAt(view, i + 1))
  )
    return true
  if (entry.form === 'base') return !entry.noun && endsPlural(before)
  if (entry.noun && isModifier(before) && opensBareNoun(view.words[i - 2] ?? '')) return false
  return !entry.noun || opensObject(after) || namesAt(view, i + 1)
}

/** "a statute that bars suits", not "said that bars on Main Street": behind a noun for a rule "that" tells what it does. */
const describesRule = ({ words }: SentenceView, i: number): boolean =>
  /^(?:laws?|statutes?|ordinances?|rules?|polic(?:y|ies)|bans?|acts?|measures?|amendments?|provisions?|programs?|codes?|regulations?|clauses?|sections?|orders?)$/.test(
    words[i - 2] ?? '',
  ) && /^(?!(?:on|of|for|in|to|by|at|and|or|is|are|was|were|has|have|had)$)[a-z]/.test(words[i + 1] ?? '')

/** Verbs whose past is their base. */
const invariant: ReadonlySet<string> = new Set('cut hit let put set shut split spread cast bid quit'.split(' '))
const opensDeterminer = remember((word) =>
  /^(?:the|a|an|its|their|his|her|all|every|no|off|up|down|out|aside)$/.test(word),
)

const joinsNoun: ReadonlySet<string> = new Set('of in on about by for against with over'.split(' '))
/** "the police engage" */
const endsPlural = remember((word) => word !== "'s" && /(?:s|police|people|men)$/.test(word))
const isPlain = remember((word) => /^[a-z]/.test(word))

/** "a ban on gun permits for adults": a noun that one could count stands bare only as part of a compound. */
const isModifier = remember((word) => /^[a-z]{3,}$/.test(word) && !/(?:s|ing|ion|ity|ment|ness)$/.test(word))
const opensBareNoun = remember((word) => /^(?:on|of|for|against|over|about)$/.test(word))

/** "Gwinnett County, Ga., shortchanged voters", "Judge Jane Roe sided with them": behind a name or a pronoun a word in -ed that no list knows. */
function isUnknownPast(view: SentenceView, i: number): boolean {
  const word = view.words[i] ?? ''
  if (
    !word.endsWith('ed') ||
    !/^[a-z]{3,}ed$/.test(word) ||
    view.shapes[i] !== Shape.lower ||
    /^(?:by|in|at)$/.test(view.words[i + 1] ?? '')
  )
    return false
  // "examiners who combed through the books"
  if (/^(?:who|which|it|they|he|she|we)$/.test(view.words[i - 1] ?? '')) return true
  const start = view.starts[i] as number
  const stands = ({ mention: { end } }: { readonly mention: Span }): boolean =>
    end <= start && /^[.,]* $/.test(view.text.slice(end - view.start, start - view.start))
  return view.places.some(stands) || view.officials.some(({ mention }) => mention.end === start - 1)
}

function namesAt(view: SentenceView, i: number): boolean {
  return view.places.some(({ mention }) => mention.start === view.starts[i])
}
