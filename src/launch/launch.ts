/** What bin/extract.js runs: the command, as quickly as this Node can have it. */
import type { CommandScript } from '../cli/command.ts'
import { load } from './compiled-script.ts'
import { tune } from './tune.ts'

tune()

const { main } = load(__dirname, 'command.cjs') as CommandScript
main()
