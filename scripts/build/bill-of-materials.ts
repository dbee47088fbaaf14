import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { array, looseObject, optional, parse, record, string, unknown } from 'valibot'
import { inProject } from '../project-root'

const packageFile = looseObject({ name: string() })
const lockFile = looseObject({ packages: record(string(), looseObject({ dev: optional(unknown()) })) })
const component = looseObject({ name: string(), version: string() })
const bill = looseObject({ metadata: looseObject({ component }), components: array(component) })

const readJson = (name: string): unknown => JSON.parse(readFileSync(inProject(name), 'utf8'))
const product = () => parse(packageFile, readJson('package.json'))

/** A lock without what serves development alone: told to leave that out, npm leaves out some of the rest as well. */
function lockOfProduct() {
  const { packages, ...lock } = parse(lockFile, readJson('package-lock.json'))
  const kept = Object.entries(packages).filter(([, { dev }]) => !dev)
  return { ...lock, packages: { ...Object.fromEntries(kept), '': { ...packages[''], devDependencies: {} } } }
}

/** npm's own answer, out of the lock alone: nobody is asked and nothing has to be installed. */
function askNpm(folder: string): unknown {
  const npm = process.env.npm_execpath
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm']
  const words = [...first, 'sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application']
  const text = execFileSync(command, [...words, '--package-lock-only'], {
    cwd: folder,
    shell: !npm && process.platform === 'win32',
    maxBuffer: 64_000_000,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return JSON.parse(text.toString())
}

function billOfLock() {
  const folder = mkdtempSync(path.join(tmpdir(), 'account-centre-bill-'))
  try {
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ ...product(), devDependencies: {} }))
    writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify(lockOfProduct()))
    return parse(bill, askNpm(folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * What the product is made of, as CycloneDX: every package that it is built from, with version, licence and hash.
 * It names neither this computer's folders nor where the packages were fetched.
 */
export function billOfMaterials() {
  const { metadata, components, ...rest } = billOfLock()
  // npm calls the product after the folder that it lies in.
  const named = { ...metadata, component: { ...metadata.component, name: product().name } }
  const parts = components.map(({ externalReferences: _, ...part }) => part)
  return { ...rest, metadata: named, components: parts }
}

/** Writes it beside the builds, not into one: everything inside a mini-program's folder is uploaded with it. */
export function writeBillOfMaterials(): void {
  mkdirSync(inProject('dist'), { recursive: true })
  writeFileSync(inProject('dist/sbom.cdx.json'), `${JSON.stringify(billOfMaterials(), null, 2)}\n`)
}
