import { parse, safeParse } from 'valibot'
import { userOf2021, userOf2022, userToday } from '../../../tests/support/wire-users'
import { savedUserSchema, signedInSchema } from './user'

test('a user of today', () => {
  const answer = { ...userToday, is_mandatory_bind_mobile: 0 }
  expect(parse(signedInSchema('weixin'), answer)).toEqual({
    kind: 'signedIn',
    token: '15cab8dd7b7b6fd4eb97e24f85f79aab',
    mustBindFlag: false,
    user: {
      id: 1,
      username: 'tester01',
      nickname: '',
      displayName: 'tester01',
      avatar: 'http://127.0.0.1:8088/static/common/images/default-user-avatar-md.png',
      mobile: '',
      mobileMasked: '',
      email: '',
      emailMasked: '',
      numberCode: '88884371512621',
      hasPassword: true,
      gender: 0,
      birthday: null,
      province: '',
      city: '',
      county: '',
      address: '',
      openid: '',
      unionid: '',
    },
  })
})

test('a user of the documents', () => {
  expect(parse(savedUserSchema('weixin'), userOf2022)).toMatchObject({
    token: 'a8422d2fb14dd8323a44e7e0c7bceb47',
    user: { id: 469, nickname: 'p001', gender: 1, birthday: '2022-11-19', county: '闵行区' },
  })
  expect(parse(signedInSchema('weixin'), { ...userOf2021, is_mandatory_bind_mobile: 1 })).toMatchObject({
    mustBindFlag: true,
    user: { id: 128, birthday: null, county: '', openid: 'oB6US5SNOngn196qzb3lagEBTh6w' },
  })
})

test.each([
  [{ gender: '1' }, 1],
  [{ gender: 2 }, 2],
  [{ gender: null }, 0],
  [{ gender: '' }, 0],
  [{ gender: 7 }, 0],
  [{}, 0],
])('%j is gender %i', (answered, gender) => {
  expect(parse(savedUserSchema('h5'), { id: 1, ...answered }).user.gender).toBe(gender)
})

test.each(['', '0', 0, 1668859279, '2022-02-30', '0000-00-00', null, undefined])(
  'birthday %j is none',
  (birthday) => {
    expect(parse(savedUserSchema('h5'), { ...userToday, birthday }).user.birthday).toBeNull()
  },
)

test.each([{ birthday: ['2022-11-19'] }, { gender: [1] }, { gender: true }, { nickname: {} }])(
  '%j has the wrong shape',
  (answered) => {
    expect(safeParse(savedUserSchema('h5'), { ...userToday, ...answered }).success).toBe(false)
  },
)

test('the openid is the one of the platform that asks', () => {
  const answer = { ...userToday, weixin_openid: 'o_wx', alipay_openid: 'o_ali', weixin_unionid: 'u' }
  const idsOn = (clientType: 'weixin' | 'alipay' | 'toutiao' | 'h5') => {
    const { openid, unionid } = parse(savedUserSchema(clientType), answer).user
    return [openid, unionid]
  }
  expect(idsOn('weixin')).toEqual(['o_wx', 'u'])
  expect(idsOn('alipay')).toEqual(['o_ali', 'u'])
  expect(idsOn('toutiao')).toEqual(['', ''])
  expect(idsOn('h5')).toEqual(['', ''])
})

test('everything a person wrote is unescaped', () => {
  const answer = {
    ...userToday,
    nickname: '&lt;b&gt;&amp;',
    address: '&#039;1&#039;',
    user_name_view: '&lt;b&gt;&amp;',
  }
  expect(parse(savedUserSchema('h5'), answer).user).toMatchObject({
    nickname: '<b>&',
    address: "'1'",
    displayName: '<b>&',
  })
})

test.each([
  [{ nickname: 'n', username: 'u' }, 'n'],
  [{ username: 'u', mobile_security: '138***001' }, 'u'],
  [{ mobile_security: '138***001', email_security: 'ali***com' }, '138***001'],
  [{ email_security: 'ali***com' }, 'ali***com'],
  [{ user_name_view: '\u3164', nickname: '\u3164', username: 'u' }, 'u'],
])('without a display name, %j is called %s', (names, displayName) => {
  const answer = { id: 1, token: 't', ...names }
  expect(parse(savedUserSchema('h5'), answer).user.displayName).toBe(displayName)
})

test('a token may be missing where a user is only read', () => {
  const { token: _, ...answer } = userToday
  expect(parse(savedUserSchema('h5'), answer).token).toBeNull()
  expect(safeParse(signedInSchema('h5'), answer).success).toBe(false)
})

test.each([
  ['no id', { ...userToday, id: undefined }],
  ['id 0', { ...userToday, id: '0' }],
  ['a raw database row', { ...userToday, pwd: '', salt: '' }],
  ['a salt', { ...userToday, salt: '' }],
  ['a password hash', { ...userToday, pwd: 'd41d8' }],
  ['an empty list', []],
  ['an empty text', ''],
])('%s is no user', (_, answer) => {
  expect(safeParse(savedUserSchema('weixin'), answer).success).toBe(false)
  expect(safeParse(signedInSchema('weixin'), answer).success).toBe(false)
})

test('a number that came without its masked form is masked here', () => {
  const answer = { ...userToday, mobile: '13800138001', mobile_security: null, email: 'a@example.com' }
  expect(parse(savedUserSchema('weixin'), answer).user).toMatchObject({
    mobileMasked: '138***001',
    emailMasked: 'a@e***com',
  })
})
