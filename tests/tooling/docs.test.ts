import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { scripts } from '../../package.json'
import { inProject } from '../../scripts/project-root'

const read = (name: string) => readFileSync(inProject(name), 'utf8')

const filesIn = (folder: string) =>
  readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' }).map((name) =>
    `${folder}/${name}`.replaceAll(path.sep, '/'),
  )

const projectFiles = ['src', 'sandbox', 'tests', 'scripts', 'config', 'bench', 'docs'].flatMap(filesIn)

/** A comment or a paragraph on one line: a citation may be wrapped. */
const unwrapped = (text: string) => text.replace(/\s*\n[ \t]*(?:\*(?!\/)|\/\/)?[ \t]*/g, ' ')

const section = String.raw`\d+(?:\.\d+)?`
const citation = new RegExp(String.raw`contract (${section}(?:(?:, | and | or )${section})*)(?![\w-])`, 'g')

/** The section numbers that a text cites: `contract 6.11`, `contract 6.2, 6.3`, `contract 6.5 and 6.6`. */
const citedIn = (text: string): string[] =>
  [...unwrapped(text).matchAll(citation)].flatMap(([, numbers = '']) =>
    [...numbers.matchAll(new RegExp(section, 'g'))].map(([number]) => number),
  )

const contract = read('docs/contract.md')
const headings = new Set(
  [...contract.matchAll(/^#{2,3} (\d+(?:\.\d+)?) /gm)].map(([, number = '']) => number),
)

describe('citations of the contract', () => {
  test.each([
    ['(contract 6.11)', ['6.11']],
    ['(contract 6.2, 6.3)', ['6.2', '6.3']],
    ['contract 6.5 and 6.6).', ['6.5', '6.6']],
    ['/**\n * as contract\n * 10 says', ['10']],
    ['the contract lists 3', []],
  ])('%j cites %j', (text, sections) => {
    expect(citedIn(text)).toEqual(sections)
  })

  test('name sections that the contract has', () => {
    const sources = projectFiles.filter((name) => /^(src|sandbox|tests)\/.*\.(tsx?|js|css|md)$/.test(name))
    const cited = sources.flatMap((name) => citedIn(read(name)).map((number) => ({ name, number })))
    expect(cited.length).toBeGreaterThan(100)
    expect(cited.filter(({ number }) => !headings.has(number))).toEqual([])
  })
})

const documents = [
  'README.md',
  'README.zh-CN.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docs/architecture.md',
  'docs/configuration.md',
  'docs/deep-links.md',
  'docs/doctor.md',
  'docs/limits.md',
  'docs/mutation.md',
  'docs/privacy.md',
  'tests/faults/README.md',
]

/** GitHub's name for a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

const anchorsOf = (name: string) =>
  [...read(name).matchAll(/^#{1,6} (.*)$/gm)].map(([, heading = '']) => anchorOf(heading))

/** Code in backquotes, outside of fenced blocks. */
const codeIn = (text: string) =>
  [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)

const isPath = (code: string) => /^(?:src|sandbox|tests|scripts|config|bench|docs)\/[\w@./<>*-]*$/.test(code)

/** `src/x.<target>.ts` and `src/x/*` stand for every file that fits. */
const isThere = (name: string) => {
  if (!/[<*]/.test(name)) return existsSync(inProject(name))
  const pattern = name.replaceAll('.', '\\.').replaceAll(/<[^>]*>|\*/g, '[^/]+')
  return projectFiles.some((file) => new RegExp(`^${pattern}$`).test(file))
}

describe.each(documents)('%s', (name) => {
  const text = read(name)

  test('names files that exist', () => {
    const named = codeIn(text).filter(isPath)
    expect(named).not.toEqual([])
    expect(named.filter((file) => !isThere(file))).toEqual([])
  })

  test('links to files and headings that exist', () => {
    const links = [...text.matchAll(/(?:\]\(|src=")([^)"\s]+)/g)].map(([, target = '']) => target)
    const broken = links.filter((link) => {
      if (/^https?:/.test(link)) return false
      const [file = '', anchor] = link.split('#')
      const target = file === '' ? name : path.posix.join(path.posix.dirname(name), file)
      return !existsSync(inProject(target)) || (anchor !== undefined && !anchorsOf(target).includes(anchor))
    })
    expect(broken).toEqual([])
  })

  test('names npm scripts that exist', () => {
    const known: readonly string[] = Object.keys(scripts)
    const named = [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
      ([, run = '', short = '']) => run || short,
    )
    expect(named.filter((script) => !known.includes(script))).toEqual([])
  })
})
