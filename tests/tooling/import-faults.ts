import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { array, object, parse, string } from 'valibot'
import { inProject } from '../../scripts/project-root'

const cruiser = inProject('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')

const report = object({
  summary: object({ violations: array(object({ from: string(), rule: object({ name: string() }) })) }),
})

/**
 * Cruises files as if they were the whole project.
 * @param files each file's text by its name
 * @returns for every file the names of the import rules that it breaks
 */
export function importFaults(files: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'account-centre-imports-'))
  try {
    for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
      copyFileSync(inProject(name), path.join(folder, name))
    symlinkSync(inProject('node_modules'), path.join(folder, 'node_modules'), 'junction')
    for (const [name, text] of files) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      writeFileSync(path.join(folder, name), text)
    }
    const run = spawnSync(process.execPath, [cruiser, '.', '--output-type', 'json'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e8,
    })
    const { violations } = parse(report, JSON.parse(run.stdout)).summary
    const broken = new Map([...files.keys()].map((name) => [name, new Set<string>()]))
    for (const { from, rule } of violations) broken.get(from)?.add(rule.name)
    return broken
  } finally {
    rmSync(folder, { recursive: true })
  }
}
