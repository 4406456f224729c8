#!/usr/bin/env node
// A CommonJS script, as package.json beside it says: those start a quarter sooner than ES modules.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')

const asked = process.argv.length === 3 ? process.argv[2] : ''

/** The text of a file of dist/, or null: then the command itself answers. */
function kept(name) {
  try {
    return readFileSync(join(__dirname, '../dist', name), 'utf8')
  } catch {
    return null
  }
}

// The two questions that scripts ask most are answered from what the build wrote down: loading the commands takes longer than
// Node itself. On a terminal help is as wide as the terminal, so the command lays it out.
const answer =
  asked === '--version' || asked === '-V'
    ? kept('version.txt')
    : (asked === '--help' || asked === '-h') && !process.stdout.isTTY
      ? kept('help.txt')
      : null

if (answer === null) {
  require('../dist/launch.cjs')
} else {
  process.stdout.on('error', ({ code }) => {
    if (code !== 'EPIPE') process.exitCode = 4
  })
  process.stdout.write(answer)
}
