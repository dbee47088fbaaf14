import type { MiniProgramType } from '@/api/client/client-type'
import { defaultSiteConfig } from '@/api/wire/site-config'
import { isRecord } from '@/api/wire/values'
import { allGenders } from '@/domain/gender'
import { answeringClient } from '../../../tests/support/answering-client'
import { endpointCalls } from '../../../tests/support/endpoint-calls'
import { type EndpointName, endpointNames } from '../../../tests/support/endpoint-map'
import { outcomeOf } from '../../../tests/support/outcome'
import { wireAnswers } from '../../../tests/support/wire-answers'

const cases = endpointNames.flatMap((name) => wireAnswers[name].map((data, index) => ({ name, index, data })))

/** What an answer can't do without, by what its absence is called: an answer is known by its fields. */
function requiredIn(name: EndpointName, data: unknown): Readonly<Record<string, string>> {
  if (!isRecord(data) || 'pwd' in data) return {}
  if (name === 'personal/index')
    return { data: 'data.data', ...(data.data ? { 'data.id': 'data.data.id' } : {}) }
  if (name === 'personal/save' || name === 'safety/loginpwdupdate') return { id: 'data.id' }
  if (name === 'agreement/index') return { value: 'data.value' }
  if (name === 'base/common') return {}
  if ('id' in data) return { id: 'data.id', token: 'data.token' }
  return 'openid' in data
    ? { openid: 'data.openid' }
    : { weixin_openid: 'data.weixin_openid', is_mandatory_bind_mobile: 'data.openid' }
}

const answered = (name: EndpointName, answer: object, clientType: MiniProgramType = 'weixin') => {
  const body = JSON.stringify(answer)
  return outcomeOf(endpointCalls[name](answeringClient(clientType, async () => ({ status: 200, body }))))
}
const outcome = (name: EndpointName, data: unknown) => answered(name, { msg: 'success', code: 0, data })

/** The path of every field, such as `config.home_site_name`. */
const paths = (value: unknown, before = ''): string[] =>
  isRecord(value) && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) => [before + key, ...paths(inner, `${before}${key}.`)])
    : []

function without(value: unknown, [key = '', ...rest]: readonly string[]): unknown {
  if (!isRecord(value)) return value
  const { [key]: inner, ...others } = value
  return rest.length === 0 ? others : { ...others, [key]: without(inner, rest) }
}

const strange = { added: 1, list: [{ deep: null }], html: '<b>' }

const withMore = (value: unknown): unknown => {
  if (Array.isArray(value) || !isRecord(value)) return value
  const inner = Object.entries(value).map(([key, member]) => [key, withMore(member)])
  return { ...strange, ...Object.fromEntries(inner) }
}

/** The parts of a value that another has otherwise. */
function changes(before: unknown, after: unknown): unknown[] {
  if (!isRecord(before) || !isRecord(after)) return Object.is(before, after) ? [] : [after]
  return Object.keys({ ...before, ...after }).flatMap((key) => changes(before[key], after[key]))
}

const defaults = new Set<unknown>(['', 0, null, false, undefined])
const ofFreshInstall = JSON.stringify([defaultSiteConfig, allGenders])

/** A default, or another name that the person goes by where the best one is missing. */
const isDefault = (value: unknown, data: unknown): boolean =>
  defaults.has(value) || `${ofFreshInstall}${JSON.stringify(data)}`.includes(JSON.stringify(value))

describe.each(cases)('$name, as a server has answered ($index)', ({ name, data }) => {
  const required = requiredIn(name, data)

  test('fields that nobody knows change nothing', async () => {
    // A list of settings is read by its members, whatever their keys.
    const more = name === 'base/common' ? data : withMore(data)
    expect(await answered(name, { ...strange, msg: 'success', code: 0, data: more })).toEqual(
      await outcome(name, data),
    )
  })

  test('what may be missing has a default', async () => {
    const whole = await outcome(name, data)
    for (const path of paths(data).filter((field) => !(field in required))) {
      const rest = await outcome(name, without(data, path.split('.')))
      const wrong = changes(whole, rest).filter((value) => !isDefault(value, data))
      expect({ path, wrong }).toEqual({ path, wrong: [] })
    }
  })

  test('what must not be missing is named, without a value', async () => {
    for (const [path, detail] of Object.entries(required)) {
      const rest = await outcome(name, without(data, path.split('.')))
      const message = `${name} server ${detail}`
      expect(rest).toMatchObject({ error: { kind: 'server', endpoint: name, detail, message } })
    }
  })
})

test('a draft without the openid of its platform is an error that names the field', async () => {
  for (const client of ['weixin', 'alipay', 'toutiao', 'baidu', 'qq', 'kuaishou'] as const) {
    const draft = { is_mandatory_bind_mobile: 1, nickname: 'secret', [`${client}_openid`]: '' }
    const message = `user/appminiuserauth server data.${client}_openid`
    expect(await answered('user/appminiuserauth', { code: 0, data: draft }, client)).toMatchObject({
      error: { message },
    })
  }
})

test.each(endpointNames)('%s: an answer without a code is an error of the server', async (name) => {
  const message = `${name} server code`
  expect(await answered(name, { msg: '', data: {} })).toMatchObject({ error: { message } })
})
