/** What src/build/generate-validators.mjs makes of a JSON Schema. */

/** One thing that is wrong with a value. */
export interface SchemaError {
  /** The keyword of the schema that is not met: `enum`, `required`. */
  readonly keyword: string
  /** What the keyword asks for: `{ missingProperty: 'id' }`. */
  readonly params: Readonly<Record<string, unknown>>
  /** Where in the value, as a JSON pointer: `/verdicts/0/status`. */
  readonly instancePath: string
  /** What is there. */
  readonly data?: unknown
  /** The part of the schema that the keyword is in, without what is only for readers. */
  readonly parentSchema?: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** Whether a value is what the schema asks for; if not, `errors` holds all that is wrong with it until the next call. */
export interface Validator {
  (value: unknown): boolean
  readonly errors?: readonly SchemaError[] | null
}
