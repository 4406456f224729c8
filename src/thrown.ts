/** Errors as values, where one must not take along what others gave. */

/** What was thrown, in place of a result. */
export class Thrown {
  constructor(readonly error: unknown) {}
}

/** What comes of it, or what it throws. */
export function orThrown<T>(make: () => T): T | Thrown {
  try {
    return make()
  } catch (error) {
    return new Thrown(error)
  }
}

/** What an error says, whatever was thrown. */
export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
