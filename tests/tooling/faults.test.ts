import { faultOptions } from '../../scripts/faults/options'
import { allCases, pickFor } from '../faults/campaign/fault-case'
import { sampleOf } from '../faults/campaign/sample'
import { fieldsOf, judgeAnswer } from '../faults/checks/judge-answer'
import { steps } from '../faults/flows/steps'
import { withWrongType } from '../faults/proxy/wrong-type'
import { userOf2021, userOf2022, userToday } from '../support/wire-users'

const possible = allCases.filter(({ leftOut }) => leftOut === null)
const idsOf = (seed: string) => sampleOf(allCases, seed).map(({ id }) => id)

describe('the fault campaign', () => {
  test('has a name for each case, and at least 20 kinds of faults at each step', () => {
    expect(new Set(allCases.map(({ id }) => id)).size).toBe(allCases.length)
    const places = new Set(possible.map(({ platform, step }) => `${platform} ${step.name}`))
    for (const place of places) {
      expect(possible.filter(({ id }) => id.startsWith(`${place} `)).length).toBeGreaterThanOrEqual(20)
    }
  })

  test.each(['1', '2', '3'])('samples every kind, step and platform with seed %s', (seed) => {
    const sample = sampleOf(allCases, seed)
    const namesIn = (cases: typeof allCases) =>
      new Set(cases.flatMap(({ kind, step, platform }) => [kind.name, step.name, platform]))
    expect(namesIn(sample)).toEqual(namesIn(possible))
    expect(sample.every(({ leftOut }) => leftOut === null)).toBe(true)
  })

  test('chooses the same cases with the same seed and other cases with another', () => {
    expect(idsOf('1')).toEqual(idsOf('1'))
    expect(idsOf('1')).not.toEqual(idsOf('2'))
  })

  test('puts another type at one field of the answer, however deep', () => {
    const answer = { data: { id: 1, nickname: 'ada' }, gender_list: [{ id: 0 }] }
    const spoiled = Array.from({ length: 40 }, (_, index) =>
      JSON.stringify(withWrongType(answer, pickFor(String(index), 'a case'))),
    )
    expect(spoiled).not.toContain(JSON.stringify(answer))
    expect(new Set(spoiled).size).toBeGreaterThan(10)
  })

  test('asks what the shop stores after every step that changes something there', () => {
    const reads = ['base/common', 'user/userverifyentry', 'personal/index', 'agreement/index']
    const unchecked = steps.filter(({ endpoint, isStored }) => !reads.includes(endpoint) && !isStored)
    expect(unchecked.map(({ name }) => name)).toEqual(['bind/platform-link'])
  })

  test('knows every field of the recorded answers that matters, and no other', () => {
    expect(fieldsOf('user/login').map((place) => place.join('.'))).toEqual(
      expect.arrayContaining(['id', 'token', 'nickname', 'pwd', 'weixin_openid']),
    )
    for (const endpoint of ['user/reg', 'user/login', 'user/appmobilebind', 'personal/save'] as const) {
      for (const answer of [userToday, userOf2022, userOf2021])
        expect(judgeAnswer(endpoint, answer)).toBe('nothing')
    }
  })

  test.each([
    ['user/login', { ...userToday, token: '' }, 'server'],
    ['user/login', { ...userToday, token: undefined }, 'server'],
    ['user/login', { ...userToday, id: 0 }, 'server'],
    ['user/login', { ...userToday, pwd: 'x' }, 'server'],
    ['user/login', { ...userToday, nickname: ['x'] }, 'server'],
    ['user/login', { ...userToday, nickname: 7 }, 'nothing'],
    ['user/login', [], 'server'],
    ['user/appminiuserauth', { is_user_exist: 0, openid: 'o_1' }, 'nothing'],
    ['user/appminiuserauth', { is_user_exist: 0, openid: '' }, 'server'],
    ['user/onekeyusermobilebind', { id: 1, pwd: 'x', salt: 'y' }, 'nothing'],
    ['personal/index', { data: null }, 'signedOut'],
    ['personal/index', null, 'server'],
    ['personal/save', null, 'signedOut'],
    ['personal/useravatarupload', 'constructor', 'server'],
    ['personal/useravatarupload', '/static/upload/a.png', 'nothing'],
    ['base/common', { config: 7 }, 'nothing'],
    ['agreement/index', { value: null }, 'server'],
  ] as const)('of %s, %j means %s', (endpoint, data, message) => {
    expect(judgeAnswer(endpoint, data)).toBe(message)
  })

  test('puts another type at every field of an answer that matters', () => {
    const named = possible.filter(({ id }) => id.startsWith('alipay register/by-name wrong-type '))
    const fields = named.map(({ id }) => id.split(' ').at(-1))
    expect(fields).toEqual(expect.arrayContaining(['id', 'token', 'nickname', 'gender', 'mobile_security']))
    const [answer, pick] = [{ data: { id: 1 } }, () => 0]
    expect(withWrongType(answer, pick, ['data', 'id'])).toEqual({ data: { id: { nested: { deep: [] } } } })
    expect(withWrongType('', pick, ['data', 'id'])).toEqual({ data: { id: { nested: { deep: [] } } } })
  })

  test('reads its options', () => {
    expect(faultOptions(['--seed', '7', '--only', 'weapp, register'])).toEqual({
      seed: '7',
      only: ['weapp', 'register'],
      part: 'all',
      asBuilt: false,
    })
    expect(faultOptions(['--as-built'])).toMatchObject({ asBuilt: true })
    expect(() => faultOptions(['--part', 'tiny'])).toThrow('tiny is no part; there are all and small.')
  })
})
