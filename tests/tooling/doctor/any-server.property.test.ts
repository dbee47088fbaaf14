/** @jest-environment node */
import fc from 'fast-check'
import { examine } from '../../../scripts/doctor/examine'
import type { Answer, Line } from '../../../scripts/doctor/network/line'
import { reportText } from '../../../scripts/doctor/report/report-text'
import { doctorLanguages, sentenceIn } from '../../../scripts/doctor/words/sentence'
import { arbitraryAnswer } from '../../support/arbitrary-answers'
import { runs } from '../../support/property-runs'

const image = 'https://cdn.example/logo.png'
const config = { home_user_reg_type: ['username'], home_user_login_type: ['sms'], home_site_logo_app: image }
const settings = { msg: '', code: 0, data: { config } }
const user = { id: 1, token: 'a'.repeat(32), avatar: image, username: 'doctor' }

const bytesOf = (body: string | ArrayBuffer) =>
  new Uint8Array(typeof body === 'string' ? new TextEncoder().encode(body) : body)

const headers = fc
  .record({
    location: fc.constantFrom(
      '',
      '/',
      '//',
      'http://[',
      'javascript:0',
      '/m/api.php',
      'https://other.example/api.php',
    ),
    date: fc.constantFrom('', 'yesterday', 'Fri, 27 Nov 2026 00:00:00 GMT'),
    'set-cookie': fc.constantFrom('', '=', `t=${'0'.repeat(32)}`),
    'access-control-allow-origin': fc.constantFrom('', '*'),
  })
  .map((fields) => new Headers(fields))

const anyAnswer: fc.Arbitrary<Answer> = fc
  .tuple(arbitraryAnswer([settings.data, user, { name: 'a', value: '<p>b</p>', upd_time_time: '' }]), headers)
  .map(([{ status, body }, fields]) => ({ status, headers: fields, bytes: bytesOf(body), took: 1, at: 0 }))

/** A shop that says its settings to those calls that this number's bits name, and anything to the others. */
function lineOf(answers: readonly Answer[], sensible: number): Line {
  const good = {
    status: 200,
    headers: new Headers(),
    bytes: bytesOf(JSON.stringify(settings)),
    took: 1,
    at: 0,
  }
  let calls = 0
  return async () => {
    calls += 1
    const isSensible = ((sensible >> (calls % 31)) & 1) === 1
    return isSensible ? good : (answers[calls % answers.length] ?? good)
  }
}

test('whatever a server answers, there is a report that can be printed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyAnswer, { minLength: 1, maxLength: 12 }),
      fc.nat(),
      async (answers, sensible) => {
        const line = lineOf(answers, sensible)
        const report = await examine([new URL('https://shop.example')], line, { register: true })
        for (const language of doctorLanguages) {
          const text = reportText(report, sentenceIn(language))
          expect(text).not.toMatch(/\{\w+\}|undefined|[^\P{Cc}\n]/u)
        }
      },
    ),
    runs(200),
  )
})

test('settings of any depth are read', async () => {
  const deep = `{"msg":"","code":0,"data":{"config":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}}`
  const line: Line = async () => ({
    status: 200,
    headers: new Headers(),
    bytes: bytesOf(deep),
    took: 1,
    at: 0,
  })
  const report = await examine([new URL('https://shop.example')], line, { register: false })
  expect(report.shop).toBe('https://shop.example')
})

test('two megabytes of half a tag are read', async () => {
  const long = `<title${'<title'.repeat(300_000)}{"msg":"","code":0,"data":{"config":{}}}`
  const line: Line = async () => ({
    status: 200,
    headers: new Headers(),
    bytes: bytesOf(long),
    took: 1,
    at: 0,
  })
  const report = await examine([new URL('https://shop.example')], line, { register: false })
  expect(report.shop).toBe('https://shop.example')
})
