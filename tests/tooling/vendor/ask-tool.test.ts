import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { askTool } from '../../../scripts/vendor/ask-tool'
import { within } from '../../../scripts/vendor/within'

/** Stands in for WeChat's tool: wants a key, asks its server, says things, and keeps the process alive. */
const tool = `const net = require('node:net')
exports.Project = class { constructor(options) { this.options = options } }
exports.getCompiledResult = async ({ project, setting, onProgressUpdate }) => {
  setInterval(() => {}, 1000)
  onProgressUpdate({ id: '1', status: 'doing', message: 'Compiling app.js' })
  onProgressUpdate({ id: '1', status: 'warn', message: project.options.appid })
  const asked = await new Promise((resolve) => net.connect(9, '127.0.0.1').on('error', ({ message }) => resolve(message)))
  return { 'app.js': setting.minify ? '好' : Buffer.from('12345'), [asked]: '' }
}
exports.getAppJSON = async () => { throw Object.assign(new Error('no comma'), { path: 'app.json' }) }
exports.checkCodeQuality = async ({ options }) =>
  [{ name: options.privateKey.slice(0, 31), success: true, text: '', detail: await options.attr() }]`

let root = ''
function write(file: string, text: string) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'account-centre-vendor-test-'))
  write('package/project.config.json', '{"appid":"wx1"}')
  write('tool/node_modules/miniprogram-ci/index.js', tool)
  write('tool/node_modules/miniprogram-ci/dist/config/config.js', 'exports.DefaultProjectAttr = {}')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const ask = () => askTool(path.join(root, 'tool'), path.join(root, 'package'))

test('everything that the tool says is written down, and it reaches nobody', async () => {
  const asked = 'There is no network here.'
  expect(await ask()).toEqual({
    compiled: { value: { 'app.js': 5, [asked]: 0 } },
    compressed: { value: { 'app.js': 3, [asked]: 0 } },
    subpackages: { error: 'app.json: no comma' },
    quality: { value: [{ name: '-----BEGIN RSA PRIVATE KEY-----', success: true, text: '', detail: {} }] },
    said: Array(2).fill({ status: 'warn', during: 'Compiling app.js', message: 'wx1' }),
  })
})

test('a tool that breaks is told with all that it printed', async () => {
  write('tool/node_modules/miniprogram-ci/index.js', 'throw new Error("no such Node.js")')
  await expect(ask()).rejects.toThrow(/no such Node\.js[\s\S]*ended without an answer/)
})

test('what takes too long is given up', async () => {
  await expect(within(0.0001, 'The tool', new Promise(() => {}))).rejects.toThrow('The tool took longer than')
  expect(await within(1, 'The tool', Promise.resolve(3))).toBe(3)
})
