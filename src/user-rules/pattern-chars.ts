/** Sets of characters, as coarse as the question needs: each of ASCII by itself, all others as one. */
import type { AST } from '@eslint-community/regexpp'

/** 128 flags for ASCII and one for everything else. */
export type Chars = readonly boolean[]

const OTHERS = 128
const every = (test: (code: number) => boolean): Chars => Array.from({ length: OTHERS + 1 }, (_, code) => test(code))

export const noChars: Chars = every(() => false)
export const anyChar: Chars = every(() => true)

export const union = (a: Chars, b: Chars): Chars => every((code) => Boolean(a[code] || b[code]))
export const meets = (a: Chars, b: Chars): boolean => a.some((held, code) => held && b[code])

const matching = (pattern: RegExp, others: boolean): Chars =>
  every((code) => (code === OTHERS ? others : pattern.test(String.fromCharCode(code))))

/** What an element of a pattern can stand for; capitals and small letters are one. */
export function charsOf(element: AST.Character | AST.CharacterSet | AST.CharacterClass): Chars {
  switch (element.type) {
    case 'Character':
      return range(element.value, element.value)
    case 'CharacterSet':
      return charsOfSet(element)
    case 'CharacterClass': {
      const held = element.elements.map((part) => {
        if (part.type === 'CharacterClassRange') return range(part.min.value, part.max.value)
        if (part.type === 'Character') return range(part.value, part.value)
        return part.type === 'CharacterSet' ? charsOfSet(part) : anyChar
      })
      const all = held.reduce(union, noChars)
      // Of the others some may be in the class and some not.
      return element.negate ? every((code) => code === OTHERS || !all[code]) : all
    }
    default: {
      const never: never = element
      return never
    }
  }
}

function charsOfSet(set: AST.CharacterSet): Chars {
  if (set.kind === 'any' || set.kind === 'property') return anyChar
  const ascii = { digit: /\d/, space: /\s/, word: /\w/ }[set.kind]
  const held = matching(ascii, set.kind !== 'digit')
  return set.negate ? every((code) => code === OTHERS || !held[code]) : held
}

function range(from: number, to: number): Chars {
  return every((code) => {
    if (code === OTHERS) return to >= OTHERS
    const char = String.fromCharCode(code)
    return [char.toLowerCase(), char.toUpperCase()].some((either) => {
      const at = either.charCodeAt(0)
      return from <= at && at <= to
    })
  })
}
