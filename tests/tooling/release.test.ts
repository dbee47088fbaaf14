import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { archiveOf, changesIn, checksumsOf } from '../../scripts/release/release-files'

const work = mkdtempSync(path.join(tmpdir(), 'release-'))
afterAll(() => rmSync(work, { recursive: true }))

const folderOf = (name: string, day: Date) => {
  const folder = path.join(work, name)
  mkdirSync(path.join(folder, 'pages'), { recursive: true })
  for (const file of ['app.json', 'pages/home.js']) {
    writeFileSync(path.join(folder, file), `of ${file}`)
    utimesSync(path.join(folder, file), day, day)
  }
  return folder
}

test('an archive holds every file of the folder, and is the same whenever it is packed', () => {
  const archive = archiveOf(folderOf('one', new Date('2026-01-01')))
  expect(archiveOf(folderOf('other', new Date('2025-05-05')))).toEqual(archive)
  const found = Object.entries(unzipSync(archive)).map(([name, bytes]) => [
    name,
    Buffer.from(bytes).toString(),
  ])
  expect(found).toEqual([
    ['app.json', 'of app.json'],
    ['pages/home.js', 'of pages/home.js'],
  ])
})

const changelog =
  '# Changelog\n\n## Unreleased (0.3.0)\n\n- later\n\n## 0.2.0 – 2026-12-01\n\n- now\n\n## 0.1.0\n\n- first\n'

test('a release says what changed in its own version', () => {
  expect(changesIn(changelog, '0.2.0')).toBe('## 0.2.0 – 2026-12-01\n\n- now')
  expect(changesIn(changelog, '0.1.0')).toBe('## 0.1.0\n\n- first')
})

test.each(['0.3.0', '0.2', '0.2.00'])('%s has no section, so there is no such release', (version) => {
  expect(() => changesIn(changelog, version)).toThrow('CHANGELOG.md has no section')
})

test('the checksums are those that sha256sum finds', () => {
  const bytes = Buffer.from('some bytes')
  writeFileSync(path.join(work, 'a.zip'), bytes)
  writeFileSync(path.join(work, 'SHA256SUMS'), checksumsOf(new Map([['a.zip', bytes]])))
  const said = execFileSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: work, encoding: 'utf8' })
  expect(said).toBe('a.zip: OK\n')
})
