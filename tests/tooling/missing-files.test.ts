import { appPages, missingFiles } from '../../scripts/build/missing-files'
import { tinyBuild } from './tiny-build'

const wholeMiniProgram = Object.fromEntries(
  ['app.js', 'app.json', ...appPages().flatMap((page) => [`${page}.js`, `${page}.json`, `${page}.wxml`])].map(
    (file) => [file, ''],
  ),
)

test('an empty build misses every file', () => {
  expect(missingFiles('weapp', tinyBuild({}))).toEqual(['everything'])
})

test('a whole mini-program misses nothing', () => {
  expect(missingFiles('weapp', tinyBuild(wholeMiniProgram))).toEqual([])
})

test('a page without its template is reported', () => {
  const { 'pages/register/index.wxml': _, ...rest } = wholeMiniProgram
  expect(missingFiles('weapp', tinyBuild(rest))).toEqual(['pages/register/index.wxml'])
})

test('a start page without its script is reported', () => {
  const page = '<script defer="defer" src="./js/app.js"></script>'
  expect(missingFiles('h5', tinyBuild({ 'index.html': page }))).toEqual(['./js/app.js'])
  expect(missingFiles('h5', tinyBuild({ 'index.html': page, 'js/app.js': '' }))).toEqual([])
})
