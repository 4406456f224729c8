/**
 * The folder beside an output in which it is drafted: `.out.csv.1f6c0a9b-4711-Ab3dEf`. The name tells whose it is, so that a run can
 * clear away what one that was killed (SIGKILL, power) has left there, and nothing else.
 */
import { createHash } from 'node:crypto'
import { lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** A place for a draft. */
export interface Draft {
  /** A file or folder that is not there yet. */
  readonly path: string
  /** Takes away the folder with what is in it. */
  readonly clean: () => void
}

/** Characters of the output's name: with all of a long one, the draft's would be longer than file systems take. */
const MOST_OF_NAME = 50

/** Makes the folder for the draft of an output. Throws what `mkdtempSync` throws. */
export function makeDraft(output: string): Draft {
  const beside = dirname(output)
  const lead = `.${[...basename(output)].slice(0, MOST_OF_NAME).join('')}.`
  const here = placeOfProcesses()
  if (here !== null) clearLeft(beside, `${lead}${here}-`)
  const folder = mkdtempSync(join(beside, here === null ? lead : `${lead}${here}-${process.pid}-`))
  return { path: join(folder, 'draft'), clean: () => rmSync(folder, { recursive: true, force: true }) }
}

/**
 * Names what process ids are told apart in: this start of this machine, and the container if there is one; eight hexadecimal digits. On
 * another machine that shares the folder a process of the same id may be alive. Null where the system does not tell: then nothing is
 * cleared.
 */
function placeOfProcesses(): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')
    return createHash('sha256')
      .update(boot + readlinkSync('/proc/self/ns/pid'))
      .digest('hex')
      .slice(0, 8)
  } catch {
    return null
  }
}

/** Clears away the drafts whose processes are dead. What cannot be cleared stays: it is in nobody's way. */
function clearLeft(folder: string, lead: string): void {
  let names: readonly string[]
  try {
    names = readdirSync(folder).filter((name) => name.startsWith(lead))
  } catch {
    return
  }
  for (const name of names) {
    const pid = /^(\d{1,10})-[A-Za-z0-9]{6}$/.exec(name.slice(lead.length))?.[1]
    const left = join(folder, name)
    try {
      if (pid === undefined || isAlive(Number(pid)) || !isOwn(left)) continue
      rmSync(join(left, 'draft'), { recursive: true, force: true })
      rmdirSync(left)
    } catch {
      // Another run may have been quicker.
    }
  }
}

function isOwn(path: string): boolean {
  const stats = lstatSync(path)
  const isOfUser = stats.isDirectory() && stats.uid === process.getuid?.()
  return isOfUser && readdirSync(path).every((name) => name === 'draft')
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // Another user's process is alive too (EPERM).
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
  return !isZombie(pid)
}

/** Dead, and only not yet asked for by whoever started it: "4711 (node) Z 1 ...". */
function isZombie(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return /^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2))
  } catch {
    return false
  }
}
