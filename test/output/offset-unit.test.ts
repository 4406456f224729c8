/** Offsets there and back. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { extract } from '../../src/index.ts'
import { inUnit, offsetConverter, offsetReverter } from '../../src/output/offset-unit.ts'

const text = '𝒜 note 🙂: Ohio violates 8 U.S.C. § 1373, a judge — “Bo Poe” — ruled.\r\nTexas complies with it.'

it.each(['codepoint', 'byte', 'utf16'] as const)('a record in %s and back is the same record', (unit) => {
  const record = extract(text)
  expect(inUnit(inUnit(record, text, unit), text, 'utf16')).toEqual(record)
  expect(inUnit(inUnit(record, text, 'byte'), text, unit)).toEqual(inUnit(record, text, unit))
})

it('gives every border between characters back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('codepoint', 'byte'), (any, unit) => {
      const convert = offsetConverter(any, unit)
      const revert = offsetReverter(any, unit)
      let at = 0
      for (const char of any) {
        expect(revert(convert(at))).toBe(at)
        at += char.length
      }
      expect(revert(convert(at))).toBe(at)
    }),
  )
})

it('counts through long texts too', () => {
  const long = 'aé𝒜“b” '.repeat(200)
  for (const [unit, count] of [
    ['codepoint', (part: string) => [...part].length],
    ['byte', (part: string) => Buffer.byteLength(part)],
  ] as const) {
    const convert = offsetConverter(long, unit)
    let at = 0
    for (const char of long) {
      expect(convert(at)).toBe(count(long.slice(0, at)))
      at += char.length
    }
    expect(convert(long.length)).toBe(count(long))
  }
})

it('leaves the rows alone where the units agree', () => {
  const plain = 'Ohio violates 8 U.S.C. § 1373 — “here”.'
  const record = extract(plain)
  expect(inUnit(record, plain, 'codepoint')).toEqual({ ...record, offset_unit: 'codepoint' })
  expect(inUnit(record, plain, 'codepoint').citations).toBe(record.citations)
  expect(inUnit(record, plain, 'byte').citations[0]?.mentions[0]?.end).toBe(30)
})
