import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { inProject } from '../project-root'
import type { Target } from './targets'

const SOURCES = [
  ...['src', 'config', 'account.config.json', 'package-lock.json', 'package.json'],
  ...['babel.config.js', 'tsconfig.json', 'tsconfig.h5.json'],
  ...['scripts/build/shells', 'scripts/build/browser-script.ts'],
]
const isTest = (file: string) => /\.test\.tsx?$/.test(file)

function filesUnder(place: string): string[] {
  if (!statSync(inProject(place)).isDirectory()) return [place]
  const entries = readdirSync(inProject(place), { recursive: true, encoding: 'utf8' })
  return entries.map((entry) => `${place}/${entry}`).filter((file) => statSync(inProject(file)).isFile())
}

/** What npm runs is no part of a build. */
function bytesOf(file: string): Buffer | string {
  const content = readFileSync(inProject(file))
  if (file !== 'package.json') return content
  const { scripts: _, ...rest } = JSON.parse(content.toString())
  return JSON.stringify(rest)
}

/** One value for everything that a build is made of; another when a byte of it changes. */
export function sourceHash(): string {
  const { SHOPXO_URL = '', SHOPXO_PATH = '', SHOP_COLOUR = '' } = process.env
  const told = [SHOPXO_URL, SHOPXO_PATH, SHOP_COLOUR].join('\0')
  const hash = createHash('sha256').update(told)
  const files = SOURCES.flatMap(filesUnder).filter((file) => !isTest(file))
  for (const file of files.sort()) {
    hash.update(`\0${file}\0`).update(bytesOf(file))
  }
  return hash.digest('hex')
}

// Beside the builds, not in them: everything inside a mini-program's folder is uploaded with it.
const stampFile = (target: Target) => inProject('dist/.stamps', target)

/** The hash of the sources that the target's build was made of; null when unknown. */
export function readStamp(target: Target): string | null {
  try {
    return readFileSync(stampFile(target), 'utf8')
  } catch {
    return null
  }
}

export function writeStamp(target: Target, hash: string): void {
  mkdirSync(inProject('dist/.stamps'), { recursive: true })
  writeFileSync(stampFile(target), hash)
}

export const removeStamp = (target: Target): void => rmSync(stampFile(target), { force: true })
