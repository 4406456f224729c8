/** Bytes to text. */
import { describe, expect, it } from 'vitest'
import { decodeBytes } from '../../src/input/decode.ts'

const bytes = (...parts: readonly (readonly number[] | string)[]) =>
  Uint8Array.from(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))),
  )

describe('decodeBytes', () => {
  it.each([
    ['plain ASCII', bytes('Ohio'), 'utf-8', 'Ohio'],
    ['nothing', bytes(), 'utf-8', ''],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'Doña'), 'utf-8', 'Doña'],
    ['windows-1252 behind a mark', bytes([0xef, 0xbb, 0xbf], 'Do', [0xf1], 'a'), 'windows-1252', 'Doña'],
    ['a mark inside stays', bytes('a', [0xef, 0xbb, 0xbf], 'b'), 'utf-8', 'a\ufeffb'],
    ['UTF-16LE with a mark', bytes([0xff, 0xfe, 0x4f, 0x00]), 'utf-16le', 'O'],
    ['UTF-16BE with a mark', bytes([0xfe, 0xff, 0x00, 0x4f]), 'utf-16be', 'O'],
    ['UTF-16LE without', bytes([0x4f, 0, 0x68, 0, 0x69, 0, 0x6f, 0]), 'utf-16le', 'Ohio'],
    ['UTF-16BE without', bytes([0, 0x4f, 0, 0x68, 0, 0x69, 0, 0x6f]), 'utf-16be', 'Ohio'],
    ['carriage returns are kept', bytes('a\r\nb'), 'utf-8', 'a\r\nb'],
    ['windows-1252 quotes and dashes', bytes([0x93], 'Ohio', [0x94, 0x97, 0x80]), 'windows-1252', '“Ohio”—€'],
  ])('reads %s', async (_, input, encoding, text) => {
    expect(await decodeBytes(input)).toMatchObject({
      text,
      encoding,
      guessed: encoding === 'windows-1252',
      refusal: null,
    })
  })

  it.each([
    ['pdf', bytes('%PDF-1.4 ...')],
    ['zip', bytes([0x50, 0x4b, 3, 4], 'word/document.xml')],
    ['image', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d])],
    ['gzip', bytes([0x1f, 0x8b, 8])],
    ['binary', Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 32)],
  ] as const)('refuses %s', async (refusal, input) => {
    expect(await decodeBytes(input)).toEqual({ text: null, refusal })
  })
})
