import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const source = path.join(__dirname, '..')
const literal = /#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/i
const inStyle = new RegExp(`:[^;{}]*(?:${literal.source})`, 'i')
const inCode = new RegExp(`['"\`][^'"\`\\n]*(?:${literal.source})`, 'i')

const hasColour = (name: string, text: string) => (name.endsWith('.css') ? inStyle : inCode).test(text)

// The platform's code is left out: a canvas and a platform's own bars can't read the tokens.
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /(?<!tokens)\.css$|^(?:pages|components)\b.*(?<!\.test)\.tsx?$/.test(name),
)

test('a colour is written in tokens.css only', () => {
  const texts = files.map((name) => [name, readFileSync(path.join(source, name), 'utf8')] as const)
  expect(texts.filter(([name, text]) => hasColour(name, text)).map(([name]) => name)).toEqual([])
})

test.each([
  ['field.css', '.field {\n  color: #fff;\n}'],
  ['field.css', '.field {\n  border: 1px solid rgb(0 0 0 / 50%);\n}'],
  ['field.tsx', "export const style = { color: '#12ab56' }"],
])('%s may not hold %j', (name, text) => {
  expect(hasColour(name, text)).toBe(true)
})

test.each([
  ['field.css', '#fade {\n  color: var(--ac-text);\n}'],
  ['field.tsx', "export const link = <a href='#top'>{'#1 of 2'}</a>"],
])('%s may hold %j', (name, text) => {
  expect(hasColour(name, text)).toBe(false)
})
