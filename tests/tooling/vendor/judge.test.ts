import { readFileSync } from 'node:fs'
import { parse } from 'valibot'
import { acceptedItems } from '../../../scripts/vendor/accepted-items'
import { type Answer, answerSchema } from '../../../scripts/vendor/answer'
import { judge } from '../../../scripts/vendor/judge'
import { reportOf } from '../../../scripts/vendor/report'

/** What miniprogram-ci 2.1.42 said of a package, as `ask-tool.cjs` wrote it down, without most of the files. */
const recorded = (name: string): Answer =>
  parse(answerSchema, JSON.parse(readFileSync(`${__dirname}/recorded/${name}.json`, 'utf8')))

const whole = recorded('whole')
const verdicts = (answer: Answer) => judge(answer).items.map(({ name, verdict }) => [name, verdict])

test('the account centre is taken', () => {
  const { sizes, problems, warnings } = judge(whole)
  expect(problems).toEqual([])
  expect(warnings).toEqual([])
  expect(sizes).toEqual([
    { name: 'main package', bytes: 319_398 },
    { name: 'pages/account/', bytes: 3_013 },
  ])
})

test('what the check may object to is accepted, and nothing else is passed over', () => {
  const accepted = verdicts(whole).filter(([, verdict]) => verdict === 'accepted')
  expect(accepted.map(([name]) => name)).toEqual(Object.keys(acceptedItems))
  expect(verdicts(whole)).toContainEqual(['LAZYCODE_LOADING_OPEN', 'passed'])
})

test('the report says sizes, verdicts with their reason and document, warnings and the end', () => {
  const report = reportOf(judge(whole))
  expect(report).toMatch(/main package +311\.9 KB\n +pages\/account\/ +2\.9 KB/)
  expect(report).toMatch(
    /accepted +JS_COMPRESS_OPEN\n.*the build compresses scripts itself.*save .* KB\.\n +https:/,
  )
  expect(report).toMatch(/passed +LAZYCODE_LOADING_OPEN\n +https:/)
  expect(report).toMatch(/Warnings\n +none\n\nWeChat’s tool takes the package\.$/)
})

test.each([
  ['missing-page', 'It doesn’t compile: app.json: ["pages"][0] could not find'],
  ['broken-script', 'It can’t be read to be compressed: Cannot read properties of null'],
  ['broken-script', '(Compiling common.js, Compile miniprogram)'],
  ['broken-template', 'pages/home/index.wxml: 2:1:unexpected end'],
  ['broken-style', '/common.wxss:1:6: Unknown word color'],
  ['large', 'The size of main package is above WeChat’s limit of 2 MB'],
  ['large', 'PACKAGE_SIZE_LIMIT: Main package size (without plugins) should be less than 1.5 M {"__APP__":'],
  ['uncompressed', 'LAZYCODE_LOADING_OPEN: LazyCodeLoading is not turned on'],
  ['uncompressed', 'JS_COMPRESS_OPEN: JS compression is not turned on. WeChat’s own compression would save '],
])('%s: %s', (name, problem) => {
  const { problems } = judge(recorded(name))
  expect(problems).toContainEqual(expect.stringContaining(problem))
  expect(reportOf(judge(recorded(name)))).toContain('\nProblems\n')
})

test('a package without a page still has a report', () => {
  expect(reportOf(judge(recorded('missing-page')))).toMatch(/may? have\n +none/)
})

test('a file that the compiler leaves out is a warning, said once', () => {
  expect(judge(recorded('large')).warnings).toEqual([
    'big.js exceed the max file size: 2000KB，ignored by compile process',
  ])
})

test('nothing is accepted unmeasured', () => {
  const unread = judge({ ...whole, compressed: { error: 'out of memory' } })
  expect(unread.items.filter(({ verdict }) => verdict === 'accepted')).toEqual([])
  expect(unread.problems).toContain('It can’t be read to be compressed: out of memory')
})

test('a subpackage has the limit of a main package', () => {
  const files = { 'app.js': 1, 'pages/account/x.js': 2 * 1024 * 1024 + 1, 'pages/accounts/y.js': 5 }
  const { sizes, problems } = judge({ ...whole, compiled: { value: files }, compressed: { value: files } })
  expect(sizes.map(({ bytes }) => bytes)).toEqual([6, 2 * 1024 * 1024 + 1])
  expect(problems).toEqual(['The size of pages/account/ is above WeChat’s limit of 2 MB'])
})

test('a check that could not be made is a problem', () => {
  expect(judge({ ...whole, quality: { error: 'no file' } }).problems).toEqual([
    'The quality can’t be checked: no file',
  ])
})
