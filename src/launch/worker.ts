/** The file that worker threads load: the command's script again, for its reader. */
import type { CommandScript } from '../cli/command.ts'
import { load } from './compiled-script.ts'

// Begun as soon as the thread is there.
const reader = (load(__dirname, 'command.cjs') as CommandScript).reader()

export const readTexts: Awaited<typeof reader> = async (texts) => (await reader)(texts)
