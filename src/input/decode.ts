/** Bytes to text: byte order mark, then UTF-16 by its zero bytes, then strict UTF-8, then windows-1252. */
import type { Refusal } from '../errors.ts'

/** A decoded text, or why the bytes are none. */
export type Decoded =
  | { readonly text: string; readonly encoding: string; readonly guessed: boolean; readonly refusal: null }
  | { readonly text: null; readonly refusal: Refusal }

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte)

/** How much of a file is looked at to tell what it is. */
const SAMPLE = 4096

/**
 * Decodes bytes. The byte order mark is removed, carriage returns are kept.
 *
 * Errors: never throws; bytes that are no text give a refusal. `guessed`: the bytes were not valid UTF-8.
 *
 * @example (await decodeBytes(new TextEncoder().encode('Ohio'))).encoding // utf-8
 */
export async function decodeBytes(bytes: Uint8Array): Promise<Decoded> {
  const refusal = refuse(bytes)
  if (refusal) return { text: null, refusal }
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return decodeLine(bytes.subarray(3))
  if (startsWith(bytes, 0xff, 0xfe)) return decoded(new TextDecoder('utf-16le').decode(bytes.subarray(2)), 'utf-16le')
  if (startsWith(bytes, 0xfe, 0xff)) return decoded(swapped(bytes.subarray(2)), 'utf-16be')
  const wide = wideWithoutMark(bytes)
  if (wide) return decoded(wide === 'utf-16le' ? new TextDecoder('utf-16le').decode(bytes) : swapped(bytes), wide)
  if (looksBinary(bytes)) return { text: null, refusal: 'binary' }
  return decodeLine(bytes)
}

/** A piece of a text that is known to be one byte a unit: UTF-8, or what was written for Windows. Never throws. */
export async function decodeLine(bytes: Uint8Array): Promise<Decoded & { readonly refusal: null }> {
  try {
    return decoded(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), 'utf-8')
  } catch {
    // Node 20's own decoder reads 0x80 to 0x9f of windows-1252 as control characters; iconv-lite does not.
    const { default: iconv } = await import('iconv-lite')
    return {
      text: iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'windows-1252'),
      encoding: 'windows-1252',
      guessed: true,
      refusal: null,
    }
  }
}

/** What the beginning of a file tells about the whole; it may end within a character. Never throws. */
export interface Beginning {
  readonly refusal: Refusal | null
  /** Two bytes a unit: not to be cut at the byte of a line break. */
  readonly wide: boolean
  readonly text: string
}

export function readBeginning(bytes: Uint8Array): Beginning {
  const refusal = refuse(bytes)
  if (refusal) return { refusal, wide: false, text: '' }
  const marked = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : null
  const wide = marked ?? wideWithoutMark(bytes)
  if (!wide && looksBinary(bytes)) return { refusal: 'binary', wide: false, text: '' }
  const text = new TextDecoder(wide === 'utf-16be' ? 'utf-16le' : (wide ?? 'utf-8')).decode(
    wide === 'utf-16be' ? swap(bytes) : bytes,
  )
  return { refusal: null, wide: wide !== null, text }
}

const decoded = (text: string, encoding: string): Decoded & { readonly refusal: null } => ({
  text,
  encoding,
  guessed: false,
  refusal: null,
})

const swapped = (bytes: Uint8Array): string => new TextDecoder('utf-16le').decode(swap(bytes))

function swap(bytes: Uint8Array): Uint8Array {
  const turned = new Uint8Array(bytes.length & ~1)
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    turned[i] = bytes[i + 1] as number
    turned[i + 1] = bytes[i] as number
  }
  return turned
}

function refuse(bytes: Uint8Array): Refusal | null {
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf'
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'zip'
  if (startsWith(bytes, 0x1f, 0x8b)) return 'gzip'
  if (
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    startsWith(bytes, 0x47, 0x49, 0x46, 0x38)
  )
    return 'image'
  return null
}

/** Latin text in UTF-16 has a zero in every other byte. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length & ~1, SAMPLE)
  if (length < 4) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const half = length / 2
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le'
  return even > half * 0.7 && odd < half * 0.1 ? 'utf-16be' : null
}

function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE)
  let control = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] as number
    if (byte === 0 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27)) control++
  }
  return length > 0 && control / length > 0.05
}
