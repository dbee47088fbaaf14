import { readFileSync } from 'node:fs'
import { inProject } from '../../scripts/project-root'
import glossary from './glossary.json'

const names = { english: 'README.md', chinese: 'README.zh-CN.md' }

/** A document as its sections, each with the level of its heading; the text before the first heading is left out. */
const sectionsOf = (text: string) => {
  // A comment in a block of commands is no heading.
  const [, ...parts] = text
    .replace(/^(```[\s\S]*?^```)/gm, (block) => block.replaceAll(/^#/gm, ' #'))
    .split(/^(#+) .*$/m)
  return parts.flatMap((level, at) => (at % 2 === 0 ? [{ level, body: parts[at + 1] ?? '' }] : []))
}

/** What is left of a command when its comment, which is in the reader's language, is taken out. */
const commandOf = (line: string) => line.replace(/\s+#.*$/, '')

const blocksOf = (text: string) =>
  [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)].map(([, language, block = '']) => [
    language,
    ...block.trimEnd().split('\n').map(commandOf),
  ])

/** The number of cells of each row, table by table. */
const tablesOf = (text: string) =>
  text
    .split(/\n(?!\|)/)
    .map((paragraph) => paragraph.split('\n').filter((line) => line.startsWith('|')))
    .filter((rows) => rows.length > 0)
    .map((rows) => rows.map((row) => row.split('|').length))

const codesOf = (text: string) =>
  [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code]) => code).sort()

const linksOf = (text: string) =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    // Each leads to the other.
    .filter((target) => !Object.values(names).includes(target))

const picturesOf = (text: string) =>
  [...text.matchAll(/<img src="([^"]+)" (width="\d+")/g)].map(([, ...of]) => of)

const read = (name: string) => sectionsOf(readFileSync(inProject(name), 'utf8'))
const english = read(names.english)
const chinese = read(names.chinese)

test('the two READMEs have the same sections', () => {
  expect(english.length).toBeGreaterThan(5)
  expect(chinese.map(({ level }) => level)).toEqual(english.map(({ level }) => level))
})

test.each([
  ['commands', blocksOf],
  ['tables', tablesOf],
  ['names in backquotes', codesOf],
  ['links', linksOf],
  ['pictures', picturesOf],
  ['items of lists', (text: string) => text.match(/^- /gm)?.length ?? 0],
] as const)('each section has the same %s', (_, of) => {
  expect(chinese.map(({ body }) => of(body))).toEqual(english.map(({ body }) => of(body)))
})

test('each links to the other at its top', () => {
  expect(english[0]?.body.split('\n')[2]).toContain(`](${names.chinese})`)
  expect(chinese[0]?.body.split('\n')[2]).toContain(`](${names.english})`)
})

test('what is compared is there', () => {
  const all = readFileSync(inProject(names.chinese), 'utf8')
  expect(blocksOf(all).flat()).toContain('npm run configure')
  expect(tablesOf(all).length).toBeGreaterThan(5)
  expect(picturesOf(all).length).toBeGreaterThan(5)
})

test('the Chinese README says what the app says', () => {
  const text = readFileSync(inProject(names.chinese), 'utf8')
  const unfit = Object.values(glossary).flatMap(({ zh, not }) =>
    not.filter((word) => /^\p{Script=Han}+$/u.test(word) && text.replaceAll(zh, '').includes(word)),
  )
  expect(unfit).toEqual([])
})
