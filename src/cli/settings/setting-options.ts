/** The options that say where other options come from; every command that has options has them. */
import type { OptionRow } from '../options.ts'

export const settingOptions: readonly OptionRow[] = [
  {
    flags: '--config <file>',
    about: 'read options from this file, not from an extract.config.json found',
    files: true,
    once: true,
  },
  { flags: '--no-config', about: 'read no configuration file', once: true },
  { flags: '--print-config', about: 'print each option, its value and where that is from, and end', once: true },
]

export const settingNotes = `
Every option can also stand in extract.config.json ("max_size": 10) or in the environment (EXTRACT_MAX_SIZE=10). What is first
said counts: flag, environment, file, default; --no-NAME takes back what the environment or the file says. The file is looked for
in the working folder and those above it, up to one that holds .git, or the home folder.
`
