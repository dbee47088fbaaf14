// Asks WeChat's tool about a package: `node ask-tool.cjs <folder of the tool> <folder of the package> <answer file>`.
// Runs with the tool's packages, not with this project's: built-in modules only. `answer.ts` says what it answers.
const { generateKeyPairSync } = require('node:crypto')
const { readFileSync, writeFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const path = require('node:path')

const [toolFolder, projectPath, answerFile] = process.argv.slice(2)
const fromTool = createRequire(path.join(toolFolder, 'package.json'))

// The tool keeps its cache in the folder that it runs in.
process.chdir(path.dirname(answerFile))

/** The tool wants a key before it does anything; only an upload shows it to anybody. */
const privateKey = () =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs1', format: 'pem' })

/** Some errors have the file beside their message. */
const sentenceOf = ({ path: file, message }) => (file ? `${file}: ${message}` : message)

const read = (work) =>
  work().then(
    (value) => ({ value }),
    (error) => ({ error: sentenceOf(error) }),
  )

const bytesOf = (files) =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [name, Buffer.byteLength(content)]))

async function ask() {
  const ci = fromTool('miniprogram-ci')
  const { DefaultProjectAttr } = fromTool('miniprogram-ci/dist/config/config')
  const { appid } = JSON.parse(readFileSync(path.join(projectPath, 'project.config.json'), 'utf8'))
  const project = new ci.Project({
    ...{ appid, type: 'miniProgram', projectPath, privateKey: privateKey(), ignores: [] },
    attr: async () => DefaultProjectAttr,
  })

  const said = []
  const doing = new Map()
  const listen = ({ id, status, message }) => {
    if (status === 'doing') doing.set(id, message)
    if (status === 'warn' || status === 'fail') said.push({ status, during: doing.get(id) ?? '', message })
  }
  const compile = async (setting) =>
    bytesOf(await ci.getCompiledResult({ project, version: '1.0.0', setting, onProgressUpdate: listen }))

  return {
    compiled: await read(() => compile({ useProjectConfig: true })),
    compressed: await read(() => compile({ useProjectConfig: true, minify: true })),
    subpackages: await read(async () =>
      ((await ci.getAppJSON(project)).subPackages ?? []).map(({ root }) => root),
    ),
    quality: await read(() => ci.checkCodeQuality(project)),
    said,
  }
}

ask().then(
  (answer) => {
    writeFileSync(answerFile, JSON.stringify(answer, null, 2))
    process.exit(0)
  },
  (error) => {
    console.error(error)
    process.exit(1)
  },
)
