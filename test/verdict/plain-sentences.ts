/**
 * Plain sentences made of parts: each way of keeping or breaking a law in each frame, while laws and governments take turns. A word
 * that is known only in the past tense, a frame that is known only for one verb, a law that only "violates" makes one show here.
 */
import type { Verdict } from '../../src/record.generated.ts'

type Status = Verdict['status']

/** What a frame makes of its predicate. */
type Says = 'so' | 'not so' | 'perhaps' | 'open'

/** A sentence and what it says. */
export interface PlainSentence {
  readonly text: string
  /** "Reno non_compliant" */
  readonly says: string
}

/** base, third person, past, participle, gerund */
type Forms = readonly [string, string, string, string, string]

const irregular: Readonly<Record<string, Forms>> = {
  be: ['be', 'is', 'was', 'been', 'being'],
  breach: ['breach', 'breaches', 'breached', 'breached', 'breaching'],
  break: ['break', 'breaks', 'broke', 'broken', 'breaking'],
  comply: ['comply', 'complies', 'complied', 'complied', 'complying'],
  defy: ['defy', 'defies', 'defied', 'defied', 'defying'],
  fall: ['fall', 'falls', 'fell', 'fallen', 'falling'],
  meet: ['meet', 'meets', 'met', 'met', 'meeting'],
  run: ['run', 'runs', 'ran', 'run', 'running'],
  satisfy: ['satisfy', 'satisfies', 'satisfied', 'satisfied', 'satisfying'],
}

/** "abide by": the forms of its verb, and what stands behind each. */
function formsOf(predicate: string): Forms {
  const [verb = '', ...rest] = predicate.split(' ')
  const past = verb.endsWith('e') ? `${verb}d` : `${verb}ed`
  const forms = irregular[verb] ?? [verb, `${verb}s`, past, past, `${verb.replace(/e$/, '')}ing`]
  return forms.map((form) => [form, ...rest].join(' ')) as unknown as Forms
}

const breaking = `violate, contravene, flout, ignore, defy, breach, break, disregard, disobey, skirt, circumvent, evade, run afoul of,
  fall short of, fail to comply with, fail to meet the requirements of, refuse to follow, be in violation of, be in breach of,
  be out of compliance with, be noncompliant with, be at odds with, conflict with, be in conflict with`
const keeping = `comply with, obey, follow, abide by, adhere to, honor, respect, satisfy, meet, meet the requirements of, conform to,
  live up to, be in compliance with, be compliant with, be in line with, be consistent with`

const listed = (text: string): readonly string[] => text.split(/,\s+/)

/** All ways of keeping or breaking a law. */
export const predicates: readonly string[] = [...listed(breaking), ...listed(keeping)]
const broken: ReadonlySet<string> = new Set(listed(breaking))

const laws = `the Clean Water Act, the ADA, Title IX, federal law, the consent decree, the court's order, 8 U.S.C. 1373,
  the Open Meetings Act, federal air quality standards, the Fourth Amendment, the city charter, the settlement, its wastewater permit,
  the Public Records Act, state building codes, a federal injunction, Section 504, the law`
/** As a sentence names it, and the government that is meant. */
const governments: readonly (readonly [string, string])[] = [
  ['Reno', 'Reno'],
  ['The city of Dayton', 'Dayton'],
  ['Cook County', 'Cook County'],
  ['Vermont', 'Vermont'],
  ['The Tulsa City Council', 'Tulsa'],
  ["Spokane's police department", 'Spokane'],
  ['The state of Utah', 'Utah'],
  ['The Navajo Nation', 'Navajo Nation'],
  ['The Ohio Department of Corrections', 'Ohio'],
  ['The town of Carlin, Nevada,', 'Carlin'],
  ['Mesa officials', 'Mesa'],
]

/** `{S}` and `{s}`: the government, at the head of the sentence or inside; `{1}` a form; `{N}` the law. */
const frames: readonly (readonly [frame: string, says: Says])[] = [
  ['{S} {1} {N}.', 'so'],
  ['{S} {2} {N}, the auditor found.', 'so'],
  ['The auditor found that {s} {2} {N}.', 'so'],
  ['The auditor said {s} has {3} {N}.', 'so'],
  ['A judge ruled Monday that {s} had {3} {N} for years.', 'so'],
  ['{S} has repeatedly {3} {N}, according to a new report.', 'so'],
  ['"{S} {2} {N}," Auditor Jane Roe said.', 'so'],
  ['The auditor accused {s} of {4} {N}.', 'so'],
  ['{S} did not {0} {N}, the auditor said.', 'not so'],
  ['{S} has never {3} {N}, the auditor said.', 'not so'],
  ['The auditor denied that {s} {2} {N}.', 'not so'],
  ['{S} may have {3} {N}, the auditor said.', 'perhaps'],
  ['The auditor is investigating whether {s} has {3} {N}.', 'open'],
]

const statusOf = (isBroken: boolean, says: Says): Status => {
  if (says === 'open') return 'under_review'
  const breaks = says === 'not so' ? !isBroken : isBroken
  if (says !== 'perhaps') return breaks ? 'non_compliant' : 'compliant'
  return breaks ? 'possibly_non_compliant' : 'possibly_compliant'
}

const inside = (subject: string): string => subject.replace(/^The /, 'the ')

/** The sentences of one predicate, one for each frame; another turn has other laws and governments in them. */
export function sentencesOf(predicate: string, turn: number): readonly PlainSentence[] {
  const forms = formsOf(predicate)
  const lawNames = listed(laws)
  const isState = predicate.startsWith('be ')
  const place = predicates.indexOf(predicate)
  return frames.map(([frame, says], at) => {
    const [subject, name] = governments[(place * 3 + at + turn * 2) % governments.length] as readonly [string, string]
    const law = lawNames[(place * 5 + at + turn * 7) % lawNames.length] as string
    const isMany = subject.endsWith('officials')
    const text = frame
      .replace('{S}', subject)
      .replace('{s}', inside(subject))
      .replace('{N}', law)
      .replace(/did not \{0\}/, isState ? `${isMany ? 'were' : 'was'} not${forms[0].slice(2)}` : 'did not {0}')
      .replace(/has (?=\{3\}|never|repeatedly)/, isMany ? 'have ' : 'has ')
      .replace('{1}', isMany ? plural(forms) : forms[1])
      .replace('{2}', isMany && isState ? forms[2].replace('was', 'were') : forms[2])
      .replace(/\{(\d)\}/, (_, form) => forms[Number(form)] as string)
    return { text, says: `${name} ${statusOf(broken.has(predicate), says)}` }
  })
}

const plural = ([base]: Forms): string => base.replace(/^be\b/, 'are')
