/** Verbs whose past does not end in "-ed", or that are met in the past alone, with those forms. */
const verbs = `
  act acted, become became, begin began begun, bid bidden, bind bound, bite bit, break broke broken, bring brought, build built,
  buy bought, catch caught, choose chose chosen, cling clung, come came, cost cost, creep crept, deal dealt, dig dug, do did done,
  draw drew drawn, drink drank drunk, drive drove driven, eat eaten, fall fell fallen, feed fed, feel felt, fight fought, find found,
  flee fled, fling flung, fly flew flown, forbid forbade forbidden, foresee foresaw, forget forgot forgotten, forgive forgave,
  freeze froze frozen, get got gotten, give gave given, go went gone, grow grew grown, hear heard, hide hid hidden, hold held, hurt hurt,
  keep kept, know knew known, lay laid, lead led, leave left, lend lent, light lit, lose lost, make made, mean meant, meet met,
  mislead misled, oversee oversaw overseen, overtake overtook, overthrow overthrew, pay paid, plead pled, prove proven, put put,
  quit quit, rebuild rebuilt, redraw redrew redrawn, retake retook, ride rode ridden, ring rang, rise rose risen, run ran, say said,
  see saw seen, seek sought, sell sold, send sent, shake shook shaken, shoot shot, show shown, shrink shrank, shut shut, sing sang,
  sink sank sunk, sit sat, sleep slept, slide slid, speak spoke spoken, speed sped, spend spent, spin spun, split split, spring sprang,
  stand stood, steal stole stolen, stick stuck, sting stung, stride strode, strike struck stricken, strive strove, swear swore sworn,
  sweep swept, swim swam, swing swung, take took taken, teach taught, tear tore torn, tell told, think thought, throw threw thrown,
  undertake undertook undertaken, undo undone, understand understood, uphold upheld, wake woke, wear wore worn, weave wove, weep wept,
  win won, wind wound, withdraw withdrew withdrawn, withhold withheld, write wrote written
`

/** The base of each form: "held" of "hold". */
export const baseOfPast: ReadonlyMap<string, string> = new Map(
  verbs
    .trim()
    .split(/,\s+/)
    .flatMap((row) => {
      const [base, ...forms] = row.split(' ') as [string, ...string[]]
      return forms.map((form): [string, string] => [form, base])
    }),
)
