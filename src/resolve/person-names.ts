/** Names of persons taken apart and compared. */

import { remember } from '../remember.ts'
import { joinedParticles, suffixes } from '../rules/person/names.ts'
import { wordSet } from '../rules/word-set.ts'
import type { Article, Span } from '../types.ts'

const wholeNames = wordSet('joann jo ann ana jean john carl paul don')

/** The words of a name as written, without possessive. */
export const nameOf = (article: Article, span: Span): string =>
  withoutPossessive(article.text.slice(span.start, span.end))

const withoutPossessive = remember((text) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[’']s$/, '')
    .replace(/,$/, ''),
)

/** The parts of a name, all in comparison form. */
interface NameParts {
  /** Everything before the surname, nicknames too. */
  readonly given: readonly string[]
  readonly surname: string
  readonly last: string
  /** Given names and surname. */
  readonly full: string
}

/** A name as `nameOf` gives it, taken apart. */
export const takeApart = remember((name: string): NameParts => {
  const parts = partsOf(name)
  const from = surnameStart(parts)
  const joined = parts.slice(from).map(bare).join('')
  const surname = joined.startsWith('saint') ? joined.replace(/^saint(?=\w{3})/, 'st') : joined
  const given = parts.slice(0, from).map(bare)
  return { given, surname, last: lastOf(parts.at(-1) ?? ''), full: [...given, surname].join(' ') }
})

/** Parts without quotation marks and suffixes. */
const partsOf = (name: string): readonly string[] =>
  name
    .replace(/[“”"()]/g, '')
    .split(/[\s,]+/)
    .filter((part) => part && !suffixes.has(bare(part)))

/** A part in its comparison form: "O’Malley" is "omalley". */
function bare(part: string): string {
  // Most names are plain letters.
  const plain = /[^A-Za-z-]/.test(part) ? part.normalize('NFKD').replace(/[\p{M}'’.]/gu, '') : part
  return plain.toLowerCase()
}

/** Index of the part that begins the surname: "Chris | Van Hollen", "Ana | de la Cruz". */
function surnameStart(parts: readonly string[]): number {
  let from = parts.length - 1
  while (from > 0 && joinedParticles.has(bare(parts[from - 1] as string))) from--
  return from
}

/** The comparison form of the surname, particles joined: "Van Horn", "VanHorn" and "van Horn" are one. */
export const surnameOf = (name: string): string => takeApart(name).surname

/** The surname's last part, if it stands by itself in a shorter form: "Blasio" of "de Blasio" and "DeBlasio". */
const lastOf = (part: string): string =>
  bare(
    (/^[DLV]/.test(part)
      ? /^(?:De|Di|Da|Du|Del|La|Le|Van|Von)([A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ]+)$/u.exec(part)?.[1]
      : null) ?? part,
  )

const nicknames: ReadonlyMap<string, string> = new Map(
  `bill william;billy william;will william;bob robert;bobby robert;rob robert;jim james;jimmy james;mike michael;mick michael;tom thomas;tommy thomas;
  dan daniel;danny daniel;steve stephen;steven stephen;chris christopher;jeff jeffrey;ben benjamin;joe joseph;joey joseph;dick richard;rick richard;
  rich richard;ricky richard;ted edward;ed edward;eddie edward;tim timothy;ken kenneth;ron ronald;don donald;matt matthew;tony anthony;andy andrew;
  drew andrew;nick nicholas;sam samuel;dave david;greg gregory;liz elizabeth;beth elizabeth;betsy elizabeth;betty elizabeth;kate katherine;
  kathy kathleen;katie katherine;sue susan;suzy susan;debbie deborah;deb deborah;patty patricia;pat patricia;pat patrick;jen jennifer;jenny jennifer;
  chuck charles;charlie charles;larry lawrence;jerry gerald;mitch mitchell;rod roderick;phil philip;pete peter;al albert;fred frederick;jack john;
  johnny john;jon jonathan;alex alexander;alex alexandra;josh joshua;zach zachary;nate nathan;gabe gabriel;vince vincent;vic victor;walt walter;
  wes wesley;russ russell;ray raymond;randy randall;stan stanley;hank henry;harry harold;gene eugene;frank francis;barb barbara;becky rebecca;
  cathy catherine;cindy cynthia;connie constance;dottie dorothy;ellie eleanor;ginny virginia;jackie jacqueline;judy judith;maggie margaret;
  peggy margaret;meg margaret;mandy amanda;nan nancy;pam pamela;sandy sandra;steph stephanie;terry teresa;terry terence;tina christina;trish patricia;
  vicky victoria;manny manuel;toni antonia;abe abraham;marty martin;doug douglas;brad bradley;cliff clifford;curt curtis;geoff geoffrey;les leslie`
    .split(';')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)

/** May two first names be one person's: equal, short forms of one, an initial? */
export function sameFirst(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length === 1) return long.startsWith(short)
  if (short.length >= 3 && long.startsWith(short) && short !== 'mari' && !wholeNames.has(short)) return true
  return (nicknames.get(a) ?? a) === (nicknames.get(b) ?? b)
}

/** May the given names of two namings of one surname be one person's? No given name contradicts none. */
export function sameGiven(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true
  if (sameFirst(a[0] as string, b[0] as string)) return true
  // "D. Robert Roe" is "Robert Roe"; 'William "Bo" Roe' is "Bo Roe".
  return (
    a.slice(1).some((given) => given.length > 1 && sameFirst(given, b[0] as string)) ||
    b.slice(1).some((given) => given.length > 1 && sameFirst(given, a[0] as string))
  )
}

/** A name in capitals is set like one that is not. */
export const setName = remember((name) =>
  name === name.toUpperCase() && name.length > 3
    ? name
        .toLowerCase()
        .replace(/(^|[\s-])([A-Za-zÀ-ɏḀ-ỿ])/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : name,
)

/** The id of an official: letters and digits of the name. */
export const slugOf = remember((name) => {
  const plain = /[^A-Za-z0-9 '.-]/.test(name) ? name.normalize('NFKD').replace(/\p{M}/gu, '') : name
  return (
    plain
      .toLowerCase()
      .replace(/['’.]/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'official'
  )
})
