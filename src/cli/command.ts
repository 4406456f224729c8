/** All of the command in one script, dist/command.cjs: each part is evaluated when it is first asked for. */
import type { readTexts } from './jobs/worker.ts'

export interface CommandScript {
  /** The command itself: arguments from the process, exit code to it. */
  main(): Promise<void>
  /** What a worker thread does. */
  reader(): Promise<typeof readTexts>
}

export const main: CommandScript['main'] = async () => (await import('./main.ts')).main()

export const reader: CommandScript['reader'] = async () => (await import('./jobs/worker.ts')).readTexts
