import type { Profile } from './profile-fields'
import { isProfileEdited, mergeProfile, unsavedUnits } from './profile-merge'

const base: Profile = {
  avatar: 'https://shop.example/static/a.png',
  nickname: 'p001',
  gender: 1,
  birthday: '2022-11-19',
  province: '上海',
  city: '上海市',
  county: '闵行区',
  address: '',
}

const hangzhou = { province: '浙江省', city: '杭州市', county: '西湖区' }
const ningbo = { province: '浙江省', city: '宁波市', county: '海曙区' }

const merge = (edits: Partial<Profile>, changes: Partial<Profile>) =>
  mergeProfile(base, { ...base, ...edits }, { ...base, ...changes })

describe('merging', () => {
  test('nothing edited gives what the server has now', () => {
    const changes = { nickname: 'p002', ...hangzhou }
    expect(merge({}, changes)).toEqual({ merged: { ...base, ...changes }, conflicts: [] })
  })

  test('nothing changed elsewhere gives what was edited', () => {
    const edits = { avatar: '/b.png', nickname: 'p002', gender: 2, birthday: null, address: 'x' } as const
    expect(merge({ ...edits, ...hangzhou }, {})).toEqual({
      merged: { ...base, ...edits, ...hangzhou },
      conflicts: [],
    })
  })

  test('edits of one unit and changes of another are both kept', () => {
    expect(merge({ address: '浦江科技广场' }, { nickname: 'p002', gender: 0 })).toEqual({
      merged: { ...base, address: '浦江科技广场', nickname: 'p002', gender: 0 },
      conflicts: [],
    })
  })

  test('the same unit edited to something else is a conflict; the edit stands', () => {
    expect(merge({ nickname: 'mine', address: 'x' }, { nickname: 'theirs', gender: 2 })).toEqual({
      merged: { ...base, nickname: 'mine', address: 'x', gender: 2 },
      conflicts: ['nickname'],
    })
  })

  test.each<[string, Partial<Profile>, Partial<Profile>]>([
    ['nickname', { nickname: '' }, { nickname: 'b' }],
    ['avatar', { avatar: 'https://shop.example/b.png' }, { avatar: 'https://shop.example/c.png' }],
    ['gender', { gender: 0 }, { gender: 2 }],
    ['birthday', { birthday: null }, { birthday: '2000-01-01' }],
    ['birthday', { birthday: '2000-01-01' }, { birthday: null }],
    ['region', hangzhou, ningbo],
    ['address', { address: 'a' }, { address: 'b' }],
  ])('%s: %j here and %j elsewhere is a conflict', (unit, edits, changes) => {
    expect(merge(edits, changes)).toEqual({ merged: { ...base, ...edits }, conflicts: [unit] })
  })

  test.each<[Partial<Profile>]>([
    [{ nickname: 'b' }],
    [{ avatar: 'https://shop.example/b.png' }],
    [{ gender: 2 }],
    [{ birthday: null }],
    [hangzhou],
    [{ address: 'b' }],
  ])('%j here and elsewhere is none', (same) => {
    expect(merge(same, same)).toEqual({ merged: { ...base, ...same }, conflicts: [] })
  })

  test('a region is merged whole: never half of one and half of another', () => {
    expect(merge({ county: '黄浦区' }, hangzhou)).toEqual({
      merged: { ...base, county: '黄浦区' },
      conflicts: ['region'],
    })
    expect(merge({ address: 'x' }, hangzhou)).toEqual({
      merged: { ...base, ...hangzhou, address: 'x' },
      conflicts: [],
    })
  })

  test('what a server does to every text is no change of another device', () => {
    const stored = { avatar: 'http://cdn.example/static/a.png', nickname: ' p001 ' }
    expect(merge({ avatar: '/b.png', nickname: 'mine' }, stored).conflicts).toEqual([])
    expect(merge({ nickname: 'mine ' }, { nickname: 'mine' }).conflicts).toEqual([])
  })

  test('conflicts are named in the order of the profile', () => {
    const edits = { address: 'a', nickname: 'a', gender: 0, ...hangzhou } as const
    const changes = { address: 'b', nickname: 'b', gender: 2, ...ningbo } as const
    expect(merge(edits, changes).conflicts).toEqual(['nickname', 'gender', 'region', 'address'])
  })

  test('the result holds the fields of a profile and no other', () => {
    const user = { ...base, mobile: '13800138001', id: 1 }
    expect(mergeProfile(user, { ...user, nickname: 'p002' }, user).merged).toEqual({
      ...base,
      nickname: 'p002',
    })
  })
})

describe('whether anything was edited', () => {
  test('no, when every field is as it was', () => {
    expect(isProfileEdited(base, { ...base })).toBe(false)
    const user = { ...base, mobile: '13800138001' }
    expect(isProfileEdited(user, { ...user, ...{ mobile: '13900139001' } })).toBe(false)
  })

  test.each<[Partial<Profile>]>([
    [{ avatar: '' }],
    [{ nickname: '' }],
    [{ nickname: 'p001 ' }],
    [{ gender: 0 }],
    [{ birthday: null }],
    [{ province: '' }],
    [{ city: '' }],
    [{ county: '' }],
    [{ address: ' ' }],
  ])('yes, by %j', (edits) => {
    expect(isProfileEdited(base, { ...base, ...edits })).toBe(true)
  })
})

describe('what was not saved', () => {
  const unsaved = (sent: Partial<Profile>, answered: Partial<Profile>) =>
    unsavedUnits({ ...base, ...sent }, { ...base, ...answered })

  test('nothing, when the answer is what was sent', () => {
    expect(unsaved({}, {})).toEqual([])
    expect(unsaved({ birthday: null }, { birthday: null })).toEqual([])
  })

  test('a birthday that the shop cleared, and a nickname that it emptied', () => {
    expect(unsaved({ nickname: '0' }, { nickname: '', birthday: null })).toEqual(['nickname', 'birthday'])
  })

  test('a cleared birthday that the shop kept', () => {
    expect(unsaved({ birthday: null }, {})).toEqual(['birthday'])
  })

  test('a region once, whichever of its parts differ', () => {
    expect(unsaved(hangzhou, {})).toEqual(['region'])
    expect(unsaved({ county: '0' }, { county: '' })).toEqual(['region'])
  })

  test('blanks that the shop cut off are no loss', () => {
    expect(unsaved({ nickname: ' p001 ', address: '  ' }, { nickname: 'p001', address: '' })).toEqual([])
  })

  test('an avatar is the same under another host of the shop', () => {
    expect(unsaved({ avatar: 'http://cdn.example/static/a.png' }, {})).toEqual([])
    expect(unsaved({ avatar: '/static/a.png' }, {})).toEqual([])
    expect(unsaved({ avatar: 'http://cdn.example/static/b.png' }, {})).toEqual(['avatar'])
  })
})
