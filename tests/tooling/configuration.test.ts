import { readFileSync } from 'node:fs'
import { configuration } from '../../config/configuration'
import { page } from '../../config/page'
import { questions, withAnswer } from '../../scripts/configure/questions'
import { inProject } from '../../scripts/project-root'
import { configurationKeys, readConfiguration } from '../../src/domain/configuration'

const guide = readFileSync(inProject('docs/configuration.md'), 'utf8')

const withEnvironment = <Value>(env: Record<string, string>, call: () => Value): Value => {
  const replaced = jest.replaceProperty(process, 'env', env)
  try {
    return call()
  } finally {
    replaced.restore()
  }
}

test('account.config.json as it is delivered has no mistake and sets nothing', () => {
  expect(withEnvironment({}, () => configuration('weapp'))).toEqual(readConfiguration({}).configuration)
})

test('a build stops with a sentence for each mistake', () => {
  expect(() => configuration('h5', '{"accent":"pink","name":7}')).toThrow(
    /^name must be a text\.\naccent must be a colour.*\.$/,
  )
  expect(() => configuration('h5', '{"accent":')).toThrow(/^account\.config\.json is not JSON: /)
})

test('the environment of a build counts more than the file', () => {
  const file = '{"shopUrl":"https://one.example.com","shopPath":"/one","accent":"blue"}'
  const env = { SHOPXO_URL: 'https://two.example.com/', SHOPXO_PATH: '/two', SHOP_COLOUR: '#07c160' }
  const of = (target: string) => withEnvironment(env, () => configuration(target, file))
  expect(of('weapp')).toMatchObject({
    shopUrl: 'https://two.example.com',
    shopPath: '/one',
    accent: '#07c160',
  })
  expect(of('h5')).toMatchObject({ shopUrl: 'https://one.example.com', shopPath: '/two', accent: '#07c160' })
})

test.each([
  [{ SHOP_COLOUR: 'red' }, 'SHOP_COLOUR=red is not a colour like #ff0036'],
  [{ SHOPXO_PATH: 'mall' }, 'SHOPXO_PATH=mall is not a folder'],
])('%j stops the build', (env, message) => {
  expect(() => withEnvironment(env, () => configuration('h5', '{}'))).toThrow(message)
})

test('a shop at plain http stops the build of a mini-program, but not of the browser app', () => {
  const build = (target: string) =>
    withEnvironment({ SHOPXO_URL: 'http://shop.example.com' }, () => configuration(target, '{}'))
  expect(() => build('weapp')).toThrow('SHOPXO_URL=http://shop.example.com is not https')
  expect(build('h5').shopUrl).toBe('https://shop.example.com')
})

test('the delivered page holds the configuration, without the address that only mini-programs need', () => {
  const block = /<script type="application\/json" id="account-config">([\s\S]*?)<\/script>/.exec(page())?.[1]
  const { shopUrl: _, ...rest } = configuration('h5')
  expect(JSON.parse(block ?? '')).toEqual(JSON.parse(JSON.stringify(rest)))
})

test('the guide has a row for every key, and no other', () => {
  const rows = [...guide.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key)
  expect(rows).toEqual(configurationKeys)
})

test('what the guide shows as an example has no mistake', () => {
  const examples = [...guide.matchAll(/^```json\n([\s\S]*?)^```/gm)].map(([, text = '']) => text)
  expect(examples.length).toBeGreaterThan(0)
  expect(examples.flatMap((text) => readConfiguration(JSON.parse(text)).mistakes)).toEqual([])
})

describe('npm run configure', () => {
  const question = (key: string) => {
    const found = questions.find((one) => one.key === key)
    if (!found) throw new Error(`${key} is not asked`)
    return found
  }

  test('keeps, sets and takes out', () => {
    expect(withAnswer({ name: '小店' }, question('name'), ' ')).toEqual({ name: '小店' })
    expect(withAnswer({ name: '小店' }, question('name'), '-')).toEqual({})
    expect(withAnswer({ name: '小店' }, question('accent'), 'blue')).toEqual({ name: '小店', accent: 'blue' })
    expect(withAnswer({}, question('kinds'), 'sms, username')).toEqual({ kinds: ['sms', 'username'] })
  })

  test('says what is wrong with an answer', () => {
    expect(withAnswer({}, question('kinds'), 'fax')).toBe(
      'kinds.0 must be a list of some of username, sms, email.',
    )
  })
})
