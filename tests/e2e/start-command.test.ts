import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { launchBrowser } from '../../scripts/browser/launch-browser'
import { inProject } from '../../scripts/project-root'

const started: ChildProcess[] = []
afterEach(() => {
  for (const child of started.splice(0)) child.kill()
})

/** Runs `npm start` with these words until it serves. @returns the process and what it printed */
async function start(...words: string[]) {
  const child = spawn(process.execPath, ['scripts/start.mjs', '--port', '0', ...words], { cwd: inProject() })
  started.push(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes: Buffer) => {
      output += bytes.toString()
    })
  }
  while (!output.includes('Ctrl-C stops it.')) {
    if (child.exitCode !== null) throw new Error(output)
    await sleep(50)
  }
  return { child, output }
}

const addressAfter = (label: string, output: string) =>
  new RegExp(`${label}: +(http\\S+)`).exec(output)?.[1] ?? ''

test('serves the app and the panel, each linked to the other, until a signal ends it', async () => {
  const { child, output } = await start()
  const url = addressAfter('The account centre', output)
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(await (await fetch(url)).text()).toContain('href="/_sandbox"')
  const panel = addressAfter("The shop's panel", output)
  expect(panel).toBe(`${url}/_sandbox`)
  expect(await (await fetch(panel)).text()).toContain('<a href="/">')
  expect(output).toMatch(/^ {2}demo +demo1234 +complete profile/m)
  child.kill('SIGTERM')
  expect(await once(child, 'close')).toEqual([0, null])
  await expect(fetch(url)).rejects.toThrow('fetch failed')
})

test('with --host it prints a code for phones, and the panel works by the address with the key alone', async () => {
  const { output } = await start('--host')
  expect(output).toMatch(/[▀▄█]{8}/)
  const panel = addressAfter("The shop's panel", output)
  expect(panel).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/_sandbox#key=[\w-]{22}$/)
  const [withoutKey = ''] = panel.split('#')
  expect((await fetch(`${withoutKey}/state`)).status).toBe(401)
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(withoutKey)
    await page.getByText('The key is missing').waitFor()
    await page.goto('about:blank')
    await page.goto(panel)
    await page.getByText('Connected to').waitFor()
    await page.getByLabel('A phone must be bound').check()
    const key = panel.split('#key=')[1] ?? ''
    const state = await fetch(`${withoutKey}/state`, { headers: { 'x-sandbox-key': key } })
    expect(await state.json()).toMatchObject({ settings: { common_user_is_mandatory_bind_mobile: 1 } })
  } finally {
    await browser.close()
  }
})
