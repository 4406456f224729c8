/** Texts of any length, each full of one thing: inputs on which a stage may cost more than the text is long. */
import { families } from '../../src/rules/families.ts'

/** Every sentence that the rules show themselves with: found by them, or passed over. */
export const ruleSentences: readonly string[] = families.flatMap(({ rules }) =>
  rules.flatMap((rule) => [...rule.examples.map(({ text }) => text), ...rule.near_misses]),
)

/** Names that differ: "Baba", "Babe", ... so that no look-up is answered from memory. */
export function nameOf(index: number): string {
  const syllables = 'ba be bo da de do ka ke ko la le lo ma me mo na ne no ra re ro sa se so ta te to va ve vo'.split(
    ' ',
  )
  let rest = index + syllables.length
  let name = ''
  while (rest > 0) {
    name = `${syllables[rest % syllables.length]}${name}`
    rest = Math.floor(rest / syllables.length)
  }
  return `${name[0]?.toUpperCase()}${name.slice(1)}`
}

const towns = 'Hartford Chicago Denver Portland Springfield Pueblo Toledo Tulsa Fargo Boston Austin Dallas'.split(' ')
const states = 'Ohio Texas Utah Maine Iowa Idaho Nevada Kansas Oregon Alabama Georgia Florida'.split(' ')
const pick = (rows: readonly string[], index: number): string => rows[index % rows.length] as string

/** Some of the rules' sentences, in turn: by themselves or a paragraph each. */
const sentencesFrom =
  (from: number, end: string): Shape =>
  (i) =>
    `${pick(ruleSentences.slice(from, from + CHUNK), i)}${end}`
const CHUNK = 25

/** A piece for each number; pieces are put one behind the other until the text is long enough. */
export type Shape = (index: number) => string

const numbered: Readonly<Record<string, Shape>> = {
  'sentences of quotations': (i) => `"We comply with section ${i}," said Mayor ${nameOf(i)} Poe. `,
  'one sentence of quotations': (i) => `"we comply ${i}" and `,
  'a paragraph of officials': (i) => `Mayor ${nameOf(i)} ${nameOf(i * 7)} of ${pick(towns, i)} spoke. `,
  'officials, a paragraph each': (i) => `Mayor ${nameOf(i)} ${nameOf(i * 7)} of ${pick(towns, i)} spoke.\n\n`,
  'officials of one surname': (i) => `Mayor ${nameOf(i)} Poe of ${pick(towns, i)} spoke. `,
  'one official again and again': () => 'Mayor Ann Poe spoke. Poe left. ',
  'a list of officials': (i) => `Mayor ${nameOf(i)} ${nameOf(i * 7)}, `,
  'spokesmen and principals': (i) => `A spokesman for Gov. ${nameOf(i)} Poe, ${nameOf(i + 9)} Roe, said no. `,
  'a list of towns': (i) => `${pick(towns, i)}, ${pick(states, i)}, `,
  'a list of towns without states': (i) => `${pick(towns, i)}, `,
  'towns, a paragraph each': (i) => `${pick(towns, i)} sued ${pick(states, i * 5)}.\n\n`,
  'counties and references': (i) => `${pick(towns, i)} County sued. The county and the city left. `,
  'cities and references': (i) => `The city of ${pick(towns, i)} sued. The city, the state and both counties left. `,
  'councils of towns': (i) => `${pick(towns, i)} met. It rained. The council violated the open meetings law. `,
  'councils of counties': (i) => `${pick(towns, i)} County met. The council broke the law. `,
  'sections of one title': (i) => `8 U.S.C. ${i}, `,
  'sections by number alone': (i) => `Section ${i} and section ${i + 1}(a). `,
  'sections after an act': (i) => `Section ${i} of the Clean Air Act. That section. `,
  'acts with other names': (i) =>
    `The ${nameOf(i)} ${nameOf(i * 3)} Act ("the ${nameOf(i)} Act") passed. The act failed. `,
  'state codes': (i) => `Ohio Rev. Code § ${i}.01; Section ${i} of the code. `,
  'a list of sections': (i) => `§§ ${i}, `,
  cases: (i) => `${nameOf(i)} v. ${nameOf(i + 1)}, ${i} U.S. ${i}, Mayor ${nameOf(i)} Poe. `,
  'days without years': (i) => `on Oct. ${(i % 28) + 1}, `,
  'days and weekdays': (i) => `On Monday and March ${(i % 28) + 1}, the day before, it met. `,
  years: (i) => `${1800 + (i % 220)}, `,
  'sentences that judge': (i) => `${pick(towns, i)} violates section ${i} of the Clean Air Act. `,
  'sentences that judge, a paragraph each': (i) =>
    `${pick(towns, i)} violates the Clean Air Act, Mayor ${nameOf(i)} Poe said.\n\n`,
  'sentences without a subject': () => 'It violates the law. They comply with it. The city does not. ',
  'one sentence that judges': (i) => `${pick(towns, i)} violates section ${i} and `,
  'clauses that say': (i) => `Mayor ${nameOf(i)} Poe said that `,
  'headlines in capitals': (i) =>
    `${pick(towns, i).toUpperCase()} VIOLATES THE CLEAN AIR ACT, MAYOR ${nameOf(i).toUpperCase()} POE SAID. `,
  abbreviations: (i) => `the ${nameOf(i)} ${nameOf(i + 1)} Department (${nameOf(i)[0]}${nameOf(i + 1)[0]}D) said. `,
  'published lines': (i) => `Published: March ${(i % 28) + 1}, 2017\n`,
  'initials in one word': () => 'U.S.',
  'lines that were wrapped': (i) => `The council of ${pick(towns, i)} met and spoke of what it had to do\n`,
  'lines wrapped with carriage returns': (i) => `The council of ${pick(towns, i)} met and spoke of what it had to do\r`,
  'bills of Congress': (i) => `H.R. ${i} passed. `,
  letters: (i) =>
    `Dear Mayor ${nameOf(i)}: We violate section ${i}. I comply with the Clean Air Act. You break the law.\n\n`,
  'bodies and their abbreviations': (i) =>
    `The ${nameOf(i)} ${nameOf(i * 7)} Board (${nameOf(i)[0]}${nameOf(i * 7)[0]}B) met. ${nameOf(i)[0]}${nameOf(i * 7)[0]}B Director ${nameOf(i)} Poe left. `,
  'headlines without a blank line': (i) => `City Manager ${nameOf(i)} Begins Search In ${pick(towns, i)}\n`,
  'names abroad': (i) => `${pick(towns, i)}, Ontario, Canada, and Paris, France. `,
}

/** Marks, pieces of words and words, told apart by blanks; `_` is a blank. */
const marks = '" “ ” \' ’ ( ) [ ] { } < > . , ; : ! ? - — § $ % & * / \\ | # @ ^ ~ ` + = 0 a A é 中 🙂'
const pieces =
  '(" [" ."_ .)_ a. A. A._ a_b_ A_B_ Aa_ AA_ 1_ 1. 1, 1- (1) (a) §_ §§_1 $1_ \'s_ a\'s_ a- A- and_ or_ of_ the_ The_ and_the_ of_the_ Act_ Act,_'
const words =
  'County_ City_of_ city_ State_of_ United_States_ U.S._ Mayor_ Gov._ Sen._ President_ spokesman_for_ said_ said_that_ not_ no_ may_ must_ if_ St._ New_ North_ San_ Ohio_ Ohio,_ Washington_ Jane_Roe_ Jane_Roe,_ Mr._Roe_ By_Jane_Roe_ DENVER_(AP)_-_ constructor_ __proto__ toString_'
const law =
  'violates_ violate_the_law_ comply_with_ in_compliance_with_ Section_ Section_1 Section_1_of_ U.S.C._ 8_U.S.C._1 8_U.S.C._ v._ _v._A In_re_ H.R._ et_seq._ et_al._'
const days = 'Monday_ Jan._ Jan._1,_ 2017_ 2017- 1/1/ last_ year_ next_ the_day_before_'
const web = '<script> </p> <!-- <p> ]]> &amp; &sect; {" http:// a@b.c_'
const repeated: readonly string[] = [
  ...[marks, pieces, words, law, days, web].flatMap((row) =>
    row.split(' ').map((piece) => (piece === '__proto__' ? piece : piece.replaceAll('_', ' '))),
  ),
  ...[' ', '\n', '\r', '\t', '\n\n', '\r\n', '      ', '\u0000', '\u200b', '\u202e', '\ud83d', '\ude42', 'e\u0301'],
]

export const shapes: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ...Object.entries(numbered),
  ...repeated.map((piece): [string, Shape] => [`${JSON.stringify(piece)} again and again`, () => piece]),
])

/** The same of all sentences of the rules, a few in each shape; too many for a test. */
export const ruleShapes: ReadonlyMap<string, Shape> = new Map(
  Array.from({ length: Math.ceil(ruleSentences.length / CHUNK) }, (_, chunk) => chunk * CHUNK).flatMap((from) => [
    [`sentences of rules from ${from}`, sentencesFrom(from, ' ')] as const,
    [`sentences of rules from ${from}, a paragraph each`, sentencesFrom(from, '\n\n')] as const,
  ]),
)

/** A text of the shape, `length` UTF-16 code units long. */
export function textOf(shape: Shape, length: number): string {
  const parts: string[] = []
  let total = 0
  for (let index = 0; total < length; index++) {
    const part = shape(index)
    parts.push(part)
    total += part.length
  }
  return parts.join('').slice(0, length)
}
