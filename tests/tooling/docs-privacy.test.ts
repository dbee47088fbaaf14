import { readdirSync, readFileSync } from 'node:fs'
import { inProject } from '../../scripts/project-root'
import { openStorageEntries } from '../../src/stores/storage-entries'
import { homeKey } from '../../src/stores/storage-keys'
import { endpoints } from '../support/endpoint-map'

/** The keys that the program reads, writes and removes, by use of every entry. */
function usedKeys() {
  const keys = new Set<string>()
  const note = <Answer>(answer: Answer) =>
    function use(key: string): Answer {
      keys.add(key)
      return answer
    }
  const entries = openStorageEntries({ read: note(null), write: note(true), remove: note(true) })
  for (const entry of Object.values(entries)) entry.remove()
  // What the page's own script reads has no schema.
  return [...keys, homeKey].sort()
}

const read = (name: string) => readFileSync(inProject(name), 'utf8')

const keysIn = (document: string) =>
  [...read(document).matchAll(/^\| `(account\.\w+)` \|/gm)].map(([, key]) => key).sort()

test.each(['docs/privacy.md', 'docs/architecture.md'])(
  '%s lists every key that the app stores',
  (document) => {
    expect(usedKeys().length).toBeGreaterThan(5)
    expect(keysIn(document)).toEqual(usedKeys())
  },
)

/** Every way in which a browser or a mini-program keeps something. */
const storing =
  /\b(?:localStorage|sessionStorage|indexedDB|document\.cookie|caches\.|serviceWorker|(?:set|batchSet)Storage(?:Sync)?|getFileSystemManager|saveFile)\b/

test('nothing is stored but by these keys', () => {
  const sources = readdirSync(inProject('src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  expect(sources.filter((name) => storing.test(read(name))).sort()).toEqual([
    // Only to remove the cookie of an older version.
    'src/platform/h5.ts',
    'src/platform/storage/browser-storage.ts',
    'src/platform/storage/mini-storage.ts',
    'src/platform/storage/weapp-secure-storage.ts',
    // The app's page and files, nothing of a person.
    'src/shell/keep-app.ts',
    'src/worker/kept-files.ts',
  ])
})

test('docs/privacy.md says what every endpoint is sent', () => {
  const [, sent = ''] = read('docs/privacy.md').split('## Sent to the shop')
  const [table = ''] = sent.split('\n## ')
  const named = [...table.matchAll(/`([a-z]+\/[a-z]+)`/g)].map(([, name]) => name).sort()
  expect(named).toEqual(Object.keys(endpoints).sort())
})
