/** What the terminal can and the user wants: colour and width. */

/** Parts of the environment that decide. */
export interface Surroundings {
  readonly isTerminal: boolean
  readonly columns: number | undefined
  readonly env: Readonly<Record<string, string | undefined>>
}

/** chalk's colour level. The order: --color, NO_COLOR, FORCE_COLOR, whether it is a terminal. chalk itself ignores NO_COLOR. */
export function colorLevel(choice: string, { isTerminal, env }: Surroundings): 0 | 1 | 2 | 3 {
  if (choice === 'never') return 0
  const able = env.COLORTERM === 'truecolor' ? 3 : /256/.test(env.TERM ?? '') ? 2 : 1
  if (choice === 'always') return able
  if (env.NO_COLOR) return 0
  const forced = env.FORCE_COLOR
  if (forced !== undefined && forced !== '') return forced === '0' || forced === 'false' ? 0 : able
  return isTerminal && env.TERM !== 'dumb' ? able : 0
}

/** Columns: the terminal's, else $COLUMNS, else 80. */
export function displayWidth({ columns, env }: Surroundings): number {
  const asked = columns ?? Number(env.COLUMNS)
  return Number.isFinite(asked) && asked > 20 ? asked : 80
}
