/**
 * Part of the build: runs the command once and writes down what V8 compiled for that, so that later runs need not.
 * usage: node keep-compiled.cjs main|thread PATH...
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CommandScript } from '../cli/command.ts'
import { compile, keptName } from './compiled-script.ts'
import { tune, tuneForThreads } from './tune.ts'

tune()
if (process.argv.splice(2, 1)[0] === 'thread') tuneForThreads()
const { script, run } = compile(join(__dirname, 'command.cjs'))
const { main } = run() as CommandScript
main().then(() => writeFileSync(join(__dirname, keptName('command.cjs')), script.createCachedData()))
