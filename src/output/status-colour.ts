/** The colour of a status; it never says more than the words or the mark beside it. */
import type { ChalkInstance } from 'chalk'

/** Green, red, and yellow for whatever is open. `status` is the value of a record, or the word in a table. */
export const statusColour = (chalk: ChalkInstance, status: string): ((text: string) => string) =>
  status === 'compliant' ? chalk.green : status === 'non_compliant' ? chalk.red : chalk.yellow
