/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { panelTexts } from '../../sandbox/panel/texts'
import { inProject } from '../../scripts/project-root'

const folder = inProject('sandbox/panel')
const CHINESE = /[\p{Script=Han}，。：；！？（）、“”]/u
const PART = /\{\w+\}/g

/** Page, styles and scripts of the panel by name. */
const files = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => !name.endsWith('.ts'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
)
const texts = Object.entries(panelTexts)
const sources = Object.values(files).join('\n')
const keysOfPage = [...(files['page.html'] ?? '').matchAll(/[">\s]\{(\w+)\}[<"\s]/g)].map(([, key]) => key)
const keysOfScripts = [...sources.matchAll(/\b(?:say|tell)\('(\w+)'/g)].map(([, key]) => key)

test.each(texts)('%s is said in both languages, with the same parts', (_key, { zh, en }) => {
  expect(zh).not.toBe('')
  expect(en).not.toBe('')
  expect(en).not.toMatch(CHINESE)
  expect(en.match(PART) ?? []).toEqual(zh.match(PART) ?? [])
})

test('the page and the scripts ask for texts that are there', () => {
  expect(keysOfPage.length).toBeGreaterThan(20)
  expect(keysOfScripts.length).toBeGreaterThan(5)
  const known = texts.map(([key]) => key)
  expect([...keysOfPage, ...keysOfScripts].filter((key) => !known.includes(key ?? ''))).toEqual([])
})

test('every text is asked for', () => {
  const routes = readFileSync(join(folder, 'panel-routes.ts'), 'utf8')
  const isUsed = (key: string) => new RegExp(`['{]${key}['}]`).test(sources + routes)
  // The kind of a sent code is the key of its text.
  const kinds = ['sms', 'email']
  expect(texts.map(([key]) => key).filter((key) => !isUsed(key) && !kinds.includes(key))).toEqual([])
})

test('no other file of the panel has a Chinese word, but for the name of the language', () => {
  for (const [name, source] of Object.entries(files)) {
    const rest = source.replace('lang="zh-CN">中文<', '')
    expect(`${name}: ${CHINESE.exec(rest)?.[0] ?? 'none'}`).toBe(`${name}: none`)
  }
})
