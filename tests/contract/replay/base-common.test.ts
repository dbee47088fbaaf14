/** @jest-environment node */
import { readFileSync } from 'node:fs'
import { object, parse, record, string, unknown } from 'valibot'
import { baseCommon } from '@/api/endpoints/base-common'
import { defaultSiteConfig } from '@/api/wire/site-config'
import { inProject } from '../../../scripts/project-root'
import { fields, shopForEachTest } from '../running-shop'

const shop = shopForEachTest()

const common = object({ config: record(string(), unknown()) })
const recording = object({ version: string(), answer: object({ data: common }) })

const recordings = readFileSync(inProject('tests/contract/recorded/base-common.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => parse(recording, JSON.parse(line)))
  .map(({ version, answer }) => [version, answer.data] as const)

/** A setting that holds nothing is null on one server and '' on another. */
const kindOf = (value: unknown) => {
  if (value === null || value === '') return 'text'
  if (Array.isArray(value)) return 'list'
  return typeof value === 'string' ? 'text' : typeof value
}

describe.each(recordings)('base/common of %s', (version, data) => {
  test('has every setting that the sandbox shows, in the same form', async () => {
    await shop.configure({ sandbox_generation: version })
    const { config } = parse(common, fields(await shop.call('base/common')))
    const differing = Object.entries(config).filter(
      ([name, value]) => !(name in data.config) || kindOf(data.config[name]) !== kindOf(value),
    )
    expect(differing).toEqual([])
  })

  test('is read by the app as the operator has set it', () => {
    const config = parse(baseCommon.schema('h5'), data)
    expect(config).toMatchObject({
      ...{ captchaToRegister: true, captchaToLogin: true, captchaToSendCode: true, codeIntervalSeconds: 60 },
      loginKinds: data.config.home_user_login_type,
      registerKinds: data.config.home_user_reg_type,
      siteName: data.config.home_site_name,
      logo: data.config.home_site_logo_square,
    })
    expect(config?.smsBindClientTypes).toEqual(defaultSiteConfig.smsBindClientTypes)
  })
})

test.each([
  ['2.2.2', []],
  ['2.3.2', ['weixin', 'baidu', 'toutiao']],
  ['6.9.0', defaultSiteConfig.oneTapBindClientTypes],
])('%s: one tap is where its list or its old switch says', (version, clientTypes) => {
  const [, data] = recordings.find(([name]) => name === version) ?? []
  expect(parse(baseCommon.schema('weixin'), data)?.oneTapBindClientTypes).toEqual(clientTypes)
})
