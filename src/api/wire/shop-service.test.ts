import { readFileSync } from 'node:fs'
import { object, parse, string, unknown } from 'valibot'
import { inProject } from '../../../scripts/project-root'
import { readShopService } from './shop-service'

const read = (data: unknown) => readShopService(data, 'weixin')

const nothing = {
  phone: '',
  email: '',
  qq: '',
  address: '',
  link: '',
  chat: null,
  images: [],
  filings: [],
}

const recording = object({ version: string(), answer: object({ data: unknown() }) })

const recordings = readFileSync(inProject('tests/contract/recorded/base-common.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => parse(recording, JSON.parse(line)))

/** What a shop of this version answered (contract 10). */
const recorded = (version: string): unknown =>
  recordings.find((recording) => recording.version === version)?.answer.data

const oldFilings = [
  { text: '沪ICP备xxx号', url: 'https://beian.miit.gov.cn/' },
  { text: '京公网安备xxx号', url: '' },
]
const licence = { text: '增值电信业务经营许可证：沪B2-xxx', url: '' }

test.each([
  ['2.2.2', oldFilings],
  ['2.3.2', [...oldFilings, licence]],
  ['4.0.0', [...oldFilings, licence]],
])('a shop of %s has a phone, an e-mail address, a place and a code to scan', (version, filings) => {
  expect(read(recorded(version))).toEqual({
    ...nothing,
    phone: '021-88888888',
    email: 'service@example.com',
    address: '上海市 浦东新区',
    images: [
      { name: '', image: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/static\/upload\/.*\.jpeg$/) },
    ],
    filings,
  })
})

test('a shop of 6.9.0 has the same under other names', () => {
  expect(read(recorded('6.9.0'))).toEqual({
    ...nothing,
    phone: '021-88888888',
    email: 'email@company.com',
    address: '公司实际运营地址',
    filings: [
      { text: '沪ICP备xxx号', url: 'https://beian.miit.gov.cn/' },
      { text: '沪公网安备xxx号', url: 'https://beian.mps.gov.cn/' },
      { text: '电子营业执照亮照', url: 'https://zzlz.gsxt.gov.cn/businessCheck/verifKey.do' },
      licence,
    ],
  })
})

const withEntries = (text: object, images: object | string = '') => ({
  config: {},
  site_info_data: { chat: { name: '', data: { text, images } } },
})
const entry = (value: unknown, name = '') => ({ name, key: '', icon: '', value })

test('codes, QQ and a service page are read where the shop has them', () => {
  const data = withEntries(
    { qq: entry('12345'), url: entry('https://kefu.example.com/a?b=1') },
    { weixin: entry('https://shop.example.com/wx.png', '微信'), line: entry('/line.png', 'LINE') },
  )
  expect(read(data)).toEqual({
    ...nothing,
    qq: '12345',
    link: 'https://kefu.example.com/a?b=1',
    images: [
      { name: '微信', image: 'https://shop.example.com/wx.png' },
      { name: 'LINE', image: '/line.png' },
    ],
  })
})

const service = {
  common_app_customer_service_tel: '1',
  common_app_customer_service_company_weixin_corpid: 'ww1',
  common_app_customer_service_company_weixin_url: 'https://work.weixin.qq.com/kfid/kfc1',
}

test.each([1, '1', true])('the service of the app is shown where it is switched on (%j)', (on) => {
  const { phone, chat } = read({ config: { common_app_is_online_service: on, ...service } })
  expect({ phone, chat }).toEqual({
    phone: '1',
    chat: { corpId: 'ww1', url: 'https://work.weixin.qq.com/kfid/kfc1' },
  })
})

test('a service page of its own for this kind of client comes first, where the service is switched on', () => {
  const config = (on: number) => ({
    common_app_is_online_service: on,
    common_app_customer_service_custom: {
      weixin: 'https://kefu.example.com/wx',
      h5: 'https://kefu.example.com/h5',
      alipay: 'javascript:alert(1)',
    },
  })
  const forAll = withEntries({ url: entry('https://kefu.example.com/all') })
  const linkFor = (client: Parameters<typeof readShopService>[1], on = 1) =>
    readShopService({ ...forAll, config: config(on) }, client).link
  expect(linkFor('weixin')).toBe('https://kefu.example.com/wx')
  expect(linkFor('h5')).toBe('https://kefu.example.com/h5')
  expect(linkFor('alipay')).toBe('https://kefu.example.com/all')
  expect(linkFor('toutiao')).toBe('https://kefu.example.com/all')
  expect(linkFor('weixin', 0)).toBe('https://kefu.example.com/all')
})

test('an address that the shop escaped leads where the operator meant', () => {
  const data = withEntries(
    { url: entry('https://kefu.example.com/?a=1&amp;b=2') },
    { weixin: entry('/qr.php?a=1&amp;b=2', '微信') },
  )
  expect(read(data)).toMatchObject({
    link: 'https://kefu.example.com/?a=1&b=2',
    images: [{ image: '/qr.php?a=1&b=2' }],
  })
  expect(read(withEntries({ url: entry('https://a/&quot;x') })).link).toBe('')
})

test.each([0, '0', null, undefined, [], { toString: 1 }])('and not where it is switched off (%j)', (off) => {
  expect(read({ config: { common_app_is_online_service: off, ...service } })).toEqual(nothing)
})

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  '//evil.example',
  'https://a b',
  'tel:1',
  '',
  null,
  7,
  {},
])('%j is opened by nobody', (url) => expect(read(withEntries({ url: entry(url) })).link).toBe(''))

test('markup of the operator is text', () => {
  const data = { config: { home_site_icp: '<a href="javascript:x">沪ICP备1号</a>' } }
  expect(read(data).filings[0]?.text).toBe('沪ICP备1号')
})

test.each([null, undefined, '', 0, [], {}, { config: null }, { config: { site_filing_list: '' } }, 'x'])(
  'an answer without service (%j) is a shop without',
  (data) => expect(read(data)).toEqual(nothing),
)
