import type { Profile } from './profile'
import { isProfileChanged, profileChanges, unsavedFields } from './profile-changes'

const saved: Profile = {
  avatar: 'https://shop.example/static/a.png',
  nickname: 'p001',
  gender: 1,
  birthday: '2022-11-19',
  province: '上海',
  city: '上海市',
  county: '闵行区',
  address: '',
}

test('sends what changed, and always the nickname', () => {
  expect(profileChanges(saved, { ...saved, gender: 0, address: '浦江科技广场' })).toEqual({
    nickname: 'p001',
    gender: 0,
    address: '浦江科技广场',
  })
  expect(profileChanges(saved, saved)).toEqual({ nickname: 'p001' })
})

test('never sends an empty nickname, which the shop refuses', () => {
  const nameless = { ...saved, nickname: '' }
  expect(profileChanges(nameless, { ...nameless, gender: 2 })).toEqual({ gender: 2 })
  expect(isProfileChanged(nameless, { ...nameless, gender: 2 })).toBe(true)
  expect(isProfileChanged(nameless, nameless)).toBe(false)
})

test('a cleared birthday is sent as an empty text', () => {
  expect(profileChanges(saved, { ...saved, birthday: null })).toEqual({ nickname: 'p001', birthday: '' })
})

test('sends every field that can change', () => {
  const edited: Profile = {
    avatar: 'https://shop.example/static/b.png',
    nickname: 'p002',
    gender: 2,
    birthday: '1990-01-02',
    province: '浙江省',
    city: '杭州市',
    county: '西湖区',
    address: 'x',
  }
  expect(profileChanges(saved, edited)).toEqual(edited)
})

test('never sends a mobile, even when the profile comes with one', () => {
  const user = { ...saved, mobile: '13800138001', id: 1 }
  const edited = { ...user, mobile: '13900139001' }
  expect(profileChanges(user, edited)).toEqual({ nickname: 'p001' })
})

test('knows whether anything would be lost', () => {
  expect(isProfileChanged(saved, saved)).toBe(false)
  expect(isProfileChanged(saved, { ...saved, nickname: 'p002' })).toBe(true)
  expect(isProfileChanged(saved, { ...saved, birthday: null })).toBe(true)
})

describe('what was not saved', () => {
  test('nothing, when the answer is what was sent', () => {
    expect(unsavedFields({ nickname: 'p001', gender: 1, birthday: '2022-11-19' }, saved)).toEqual([])
    expect(unsavedFields({ nickname: 'p001', birthday: '' }, { ...saved, birthday: null })).toEqual([])
  })

  test('a birthday the shop cleared, and a nickname it emptied', () => {
    const answer = { ...saved, nickname: '', birthday: null }
    expect(unsavedFields({ nickname: '0', birthday: '2022-11-19' }, answer)).toEqual(['nickname', 'birthday'])
  })

  test('a field that was not sent is not looked at', () => {
    expect(unsavedFields({ nickname: 'p001' }, { ...saved, city: 'elsewhere' })).toEqual([])
  })

  test('an avatar is the same under another host of the shop', () => {
    const sent = { nickname: 'p001', avatar: 'http://cdn.example/static/a.png' }
    expect(unsavedFields(sent, saved)).toEqual([])
    expect(unsavedFields({ ...sent, avatar: 'http://cdn.example/static/b.png' }, saved)).toEqual(['avatar'])
  })
})
