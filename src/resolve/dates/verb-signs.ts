/**
 * Which kinds of verb a clause can hold, told by its words in one pass. The patterns that read them (`direction.ts`) run only
 * where one of their words stands: a clause has one or two kinds of the six, and a pattern that is never run is never compiled.
 */

/** Kinds of verb, as bits. */
export const Sign = { modal: 1, may: 2, plan: 4, timetable: 8, regular: 16, irregular: 32 } as const

/** By word, the kinds that it is enough for. */
const alone = new Map<string, number>()
const BE = 128
const ASKS_TO = 256
const ASKS_FOR = 512
const IN_PROGRESS = 1024

function mark(sign: number, line: string): void {
  for (const word of line.split(' ')) alone.set(word, (alone.get(word) ?? 0) | sign)
}

mark(Sign.modal, 'will shall won would must should ll')
mark(Sign.may, 'may might could can early soon')
mark(
  Sign.irregular,
  'said says told was were had did didn has have met held came went took made gave found sent wrote won lost led left began ran saw got',
)
mark(
  Sign.irregular,
  'put struck cut hit shot fell rose grew spoke became brought drew broke threw flew sought bought sold built paid laid stood swore sworn',
)
mark(
  Sign.irregular,
  'kept heard chose drove fought taught caught felt spent stole swept thought tore woke withdrew blew bore dealt ate forgot froze hung hid',
)
mark(
  Sign.irregular,
  'knew lent lit overcame overtook shook slept rode undertook upheld withheld taken given seen done known born since ago',
)
mark(
  Sign.timetable,
  'begins starts ends opens reopens resumes arrives departs adjourns reconvenes retires expires lapses sunsets kicks take takes go goes',
)
mark(
  Sign.timetable,
  'appears face faces upcoming deadline deadlines meets votes convenes returns expect expects anticipate anticipates heads come',
)
mark(Sign.plan, 'scheduled expected slated set due planned poised likely forecast')
mark(
  ASKS_TO,
  'plan plans planned planning hope hopes intend intends want wants going expect expects prepares preparing scheduled expected',
)
mark(ASKS_TO, 'slated set due poised supposed likely needs has have is are')
mark(ASKS_FOR, 'plans planned scheduled slated set due')
mark(BE, 'is are s re m')
mark(
  IN_PROGRESS,
  'meeting testifying holding hosting planning voting heading going coming traveling visiting starting beginning speaking',
)
mark(IN_PROGRESS, 'closed shut open held offered')

/**
 * The kinds of verb of which a word stands in a text in lower case; not every word makes a verb.
 *
 * @example verbSigns('the board will vote') & Sign.modal // 1
 */
export function verbSigns(lower: string): number {
  let signs = 0
  let before = 0
  for (let at = 0; at < lower.length; ) {
    if (!isLetter(lower.charCodeAt(at))) {
      at++
      continue
    }
    const start = at
    while (isLetter(lower.charCodeAt(at))) at++
    const word = lower.slice(start, at)
    const marks = alone.get(word) ?? 0
    signs |= marks & ALL
    // "Plans to", "due for", "to be held", "is holding": told by two words.
    if (word === 'to' && before & ASKS_TO) signs |= Sign.plan
    else if (word === 'for' && before & ASKS_FOR) signs |= Sign.plan
    else if (word === 'be' && before === TO) signs |= Sign.plan
    else if (marks & IN_PROGRESS && before & BE) signs |= Sign.timetable
    if (word.endsWith('ed')) signs |= Sign.regular
    before = word === 'to' ? TO : marks
  }
  return signs
}

const ALL = 63
const TO = 2048
const isLetter = (code: number): boolean => code >= 97 && code <= 122
