import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')
const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome')

/**
 * Lints texts as if they stood in the project under these names.
 * @returns for every name the lint rules that its text breaks
 */
export function lintSnippets(snippets: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'account-centre-lint-'))
  try {
    for (const file of ['biome.json', 'package.json'])
      copyFileSync(path.join(root, file), path.join(folder, file))
    for (const [name, text] of snippets) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      writeFileSync(path.join(folder, name), text)
    }
    const options = ['--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none']
    const run = spawnSync(process.execPath, [biome, 'lint', ...options], { cwd: folder, encoding: 'utf8' })
    return brokenRules(run.stdout.replaceAll(`${folder}${path.sep}`, ''), [...snippets.keys()])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

// ::error title=lint/style/noEnum,file=src/x.ts,line=1,…::message
function brokenRules(report: string, names: string[]): Map<string, Set<string>> {
  const broken = new Map(names.map((name) => [name, new Set<string>()]))
  for (const [, rule = '', file = ''] of report.matchAll(/title=lint\/\w+\/(\w+),file=([^,]+),/g)) {
    broken.get(file)?.add(rule)
  }
  return broken
}
