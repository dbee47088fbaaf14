/** @jest-environment node */
import { shopForEachTest, tokenOf } from './running-shop'

const shop = shopForEachTest()

async function send(query: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${shop.url}/api.php?${query}`, { method: 'POST', ...init })
}

describe('bodies', () => {
  const document = JSON.stringify({ document: 'userprivacy' })

  test.each([
    ['application/json', document, 0],
    ['application/json;charset=UTF-8', document, 0],
    ['application/x-www-form-urlencoded', 'document=userprivacy', 0],
    ['application/x-www-form-urlencoded', `document=userprivacy&x${'[a]'.repeat(64)}=1`, 0],
    ['application/x-www-form-urlencoded', `document=userprivacy&x${'[a]'.repeat(5000)}=1`, 0],
    ['application/x-www-form-urlencoded', `document${'[a]'.repeat(65)}=userprivacy`, -1],
    ['text/plain', document, -1],
    ['application/json', '{"document":', -1],
    ['application/json', `\ufeff${document}`, -1],
    ['application/json', '["userprivacy"]', -1],
    ['application/json', '', -1],
    ['application/json', `{"document":"userprivacy","deep":${'['.repeat(511)}${']'.repeat(511)}}`, 0],
    ['application/json', `{"document":"userprivacy","deep":${'['.repeat(600)}${']'.repeat(600)}}`, -1],
    ['application/json', `{"document":"userprivacy","deep":${'['.repeat(9000)}${']'.repeat(9000)}}`, -1],
  ])('%s %s answers %i', async (type, body, code) => {
    const response = await send('s=agreement/index&ajax=ajax', { headers: { 'content-type': type }, body })
    expect(await response.json()).toMatchObject({ code })
  })

  test('win over the query', async () => {
    const body = new URLSearchParams({ document: 'userprivacy' })
    const response = await send('s=agreement/index&document=unknown', { body })
    expect(await response.json()).toMatchObject({ data: { name: '用户隐私政策' } })
  })

  test('of JSON do not say which client calls, forms and queries do', async () => {
    const json = JSON.stringify({ authcode: 'alice', application_client_type: 'weixin' })
    const headers = { 'content-type': 'application/json' }
    const asJson = await send('s=user/appminiuserauth&ajax=ajax', { headers, body: json })
    expect(await asJson.json()).toMatchObject({ msg: '方法未定义[PcUserAuth]' })
    expect(await shop.call('user/appminiuserauth', { authcode: 'alice' })).toMatchObject({ code: 0 })
  })
})

describe('routes', () => {
  test.each([
    ['nosuch/index', -1000, '控制器不存在(nosuch)'],
    ['user/nosuch', -1000, '非法访问(nosuch)'],
    ['user', -1000, '非法访问(index)'],
    ['personal/nosuch', -400, '登录失效，请重新登录'],
    ['User/Reg', -1, '账号不能为空'],
    ['USER/REG', -1000, '控制器不存在(user)'],
    ['/user/reg.html', -1, '账号不能为空'],
    ['user/reg/accounts/somebody', -1, '密码不能为空'],
  ])('%s answers %i', async (s, code, msg) => {
    expect(await shop.call(s)).toMatchObject({ code, msg })
  })

  test('may stand in the path', async () => {
    const response = await fetch(`${shop.url}/api.php/agreement/index?document=unknown`)
    expect(await response.json()).toEqual({ msg: '操作成功', code: 0, data: [] })
  })
})

describe('answers', () => {
  test('are JSON with slashes escaped and a uuid cookie', async () => {
    const response = await send('s=base/common&uuid=u-9')
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(response.headers.get('set-cookie')).toContain('uuid=u-9')
    expect(await response.text()).toContain('http:\\/\\/')
  })

  test('that end the script are labelled as pages, in ASCII and without cookies', async () => {
    const response = await send('s=personal/index')
    expect(response.headers.get('content-type')).toBe('text/html; charset=UTF-8')
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(await response.text()).toMatch(/^\{"msg":"\\u767b[\x20-\x7e]+$/)
  })

  test('of the captcha set a cookie that stands for the uuid', async () => {
    const drawn = await send('s=user/userverifyentry')
    const cookie = /uuid=([^;]+)/.exec(drawn.headers.get('set-cookie') ?? '') ?? []
    const verify = await shop.code({ kind: 'captcha', type: 'user_reg', uuid: cookie[1] ?? '' })
    const body = new URLSearchParams({ accounts: 'tester01', pwd: 'abc12345', type: 'username', verify })
    const stranger = await send('s=user/reg&ajax=ajax', { body })
    expect(await stranger.json()).toMatchObject({ code: -11 })
    const owner = await send('s=user/reg&ajax=ajax', { body, headers: { cookie: cookie[0] ?? '' } })
    expect(await owner.json()).toMatchObject({ code: 0 })
    const broken = await send('s=base/common', { headers: { cookie: 'uuid=%' } })
    expect(await broken.json()).toMatchObject({ code: 0 })
  })

  test('a PHP error is an envelope only for callers that say ajax', async () => {
    const body = new URLSearchParams({ 'accounts[]': 'x', pwd: 'abc', type: 'username' })
    expect(await (await send('s=user/reg&ajax=ajax', { body })).json()).toMatchObject({ code: -500 })
    const page = await send('s=user/reg', { body })
    expect(page.status).toBe(500)
    expect(await page.text()).toContain('<html>')
    const object = await send('s=user/reg', { body, headers: { accept: 'application/json' } })
    expect(await object.json()).toMatchObject({ code: 0 })
  })

  test('OPTIONS allows nobody else', async () => {
    const response = await send('s=base/common', { method: 'OPTIONS' })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })

  test('a client type that is a list kills PHP', async () => {
    const response = await send('s=base/common&application_client_type[]=weixin')
    expect([response.status, await response.text()]).toEqual([500, ''])
  })
})

describe('tokens', () => {
  test('count in the body and in the query, not in a header', async () => {
    const token = tokenOf(await shop.register('tester01'))
    expect(await (await send(`s=personal/index&token=${token}`)).json()).toMatchObject({ code: 0 })
    expect(await shop.call('personal/index', {}, { token })).toMatchObject({ code: 0 })
    const header = await send('s=personal/index', { headers: { token } })
    expect(await header.json()).toMatchObject({ code: -400 })
  })

  test.each(['constructor', '__proto__', 'ffffffffffffffffffffffffffffffff'])(
    '%s is nobody’s',
    async (token) => {
      expect(await shop.call('personal/index', {}, { token })).toMatchObject({ code: -400 })
    },
  )
})
