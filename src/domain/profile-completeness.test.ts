import { profileCompleteness } from './profile-completeness'

const whole = {
  avatar: 'https://shop.example.com/static/upload/a.jpg',
  nickname: '张三',
  gender: 0,
  birthday: '1996-02-29',
  province: '浙江省',
  city: '杭州市',
  county: '西湖区',
  address: '龙井路 1 号',
  mobile: '13800138001',
} as const

test('nothing is missing of a whole one, whatever the gender', () => {
  expect(profileCompleteness(whole)).toEqual({ done: 6, total: 6, next: null })
})

test.each([
  ['mobile', { mobile: '' }],
  ['nickname', { nickname: '' }],
  ['avatar', { avatar: 'https://shop.example.com/static/common/images/default-user-avatar-md.png' }],
  ['avatar', { avatar: '' }],
  ['birthday', { birthday: null }],
  ['region', { province: '', city: '', county: '' }],
  ['address', { address: '' }],
])('%s is next when it is missing', (next, lack) => {
  expect(profileCompleteness({ ...whole, ...lack })).toEqual({ done: 5, total: 6, next })
})

test('a phone comes before a nickname', () => {
  expect(profileCompleteness({ ...whole, nickname: '', mobile: '' }).next).toBe('mobile')
})
