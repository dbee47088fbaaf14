/** @jest-environment node */
import { fields, MOBILE, shopForEachTest, tokenOf } from './running-shop'

const shop = shopForEachTest()
const h5 = { client: 'h5' }
beforeEach(() => shop.configure({ sandbox_generation: '2.3.2' }))

describe('personal/save of v2.3.2', () => {
  const profile = {
    nickname: '小红',
    gender: '1',
    birthday: '1990-05-06',
    province: '浙江省',
    city: '杭州市',
    county: '西湖区',
    address: '文三路1号',
  }
  const avatar = 'http://img.example.com/a.png'
  let token = ''
  beforeEach(async () => {
    token = tokenOf(await shop.register('tester01', {}, h5))
    await save({ ...profile, avatar })
    shop.pass(1)
  })
  const save = (params: Record<string, string>) => shop.call('personal/save', params, { ...h5, token })
  const own = async () => fields(await shop.call('personal/index', {}, { ...h5, token })).data

  test.each([
    [{}, '昵称2~16个字符之间'],
    [{ address: '中山路2号' }, '昵称2~16个字符之间'],
    [{ gender: '2', birthday: '1991-01-01' }, '昵称2~16个字符之间'],
    [{ nickname: '小兰', gender: '2' }, '请填写生日'],
    [{ nickname: '小兰', birthday: '' }, '性别选择有误'],
  ])('refuses %j and changes nothing', async (params: Record<string, string>, msg) => {
    expect(await save(params)).toEqual({ code: -1, msg, data: '' })
    expect(await own()).toMatchObject(profile)
  })

  test('empties birthday, region and address that are left out, and keeps the avatar', async () => {
    const demanded = { nickname: '小梅', gender: '1', birthday: '' }
    const emptied = { birthday: '', province: '', city: '', county: '', address: '' }
    expect(await save(demanded)).toMatchObject({ code: 0, msg: '修改成功' })
    expect(await own()).toMatchObject({ ...demanded, ...emptied, avatar })
    shop.pass(1)
    await save({ ...profile, avatar: '' })
    expect(await own()).toMatchObject({ ...profile, avatar })
  })

  test.each([
    ['王', -1],
    ['小红', 0],
    ['一二三四五六七八九十一二三四五六', 0],
    ['一二三四五六七八九十一二三四五六七', -1],
    ['<b>&"', -1],
  ])('nickname %s answers %i', async (nickname, code) => {
    expect(await save({ ...profile, nickname, city: '城市' })).toMatchObject({ code })
  })

  test('has no limit of its own for the address, and never stores a mobile', async () => {
    const address = '路'.repeat(81)
    expect(await save({ ...profile, address, mobile: MOBILE })).toMatchObject({
      code: 0,
      data: { address, mobile: '' },
    })
  })

  test('reads the body alone', async () => {
    const query = new URLSearchParams({ s: 'personal/save', token, ajax: 'ajax', ...profile })
    expect(await (await shop.ask(query.toString())).json()).toMatchObject({ code: -1 })
  })

  test('refuses what changes nothing within a second', async () => {
    expect(await save({ ...profile, city: '宁波市' })).toMatchObject({ code: 0 })
    expect(await save({ ...profile, city: '宁波市' })).toEqual({ code: -100, msg: '修改失败', data: '' })
    shop.pass(1)
    expect(await save({ ...profile, city: '宁波市' })).toMatchObject({ code: 0 })
  })
})
