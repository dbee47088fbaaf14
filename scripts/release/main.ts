import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { object, parse, string } from 'valibot'
import { billOfMaterials } from '../build/bill-of-materials'
import { buildTarget, outputOf } from '../build/build-target'
import { allTargets } from '../build/targets'
import { inProject } from '../project-root'
import { archiveOf, changesIn, checksumsOf } from './release-files'

const read = (name: string) => readFileSync(inProject(name), 'utf8')

/** Builds every target anew and writes what is handed out of this version into dist/release. */
async function main() {
  const { version } = parse(object({ version: string() }), JSON.parse(read('package.json')))
  const changes = changesIn(read('CHANGELOG.md'), version)
  const files = new Map<string, Uint8Array>()
  const encoder = new TextEncoder()
  for (const target of allTargets) {
    await buildTarget(target)
    files.set(`account-centre-${version}-${target}.zip`, archiveOf(outputOf(target)))
    console.log(`${target} is built and packed.`)
  }
  files.set('sbom.cdx.json', encoder.encode(`${JSON.stringify(billOfMaterials(), null, 2)}\n`))
  files.set('CHANGES.md', encoder.encode(`${changes}\n`))
  files.set('SHA256SUMS', encoder.encode(checksumsOf(files)))

  const folder = inProject('dist/release')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes)
  console.log(`Version ${version} is in ${path.relative(process.cwd(), folder)}.`)
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
