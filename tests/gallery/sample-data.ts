import type { UserRow } from '../../sandbox/state/shop-data'

/** The time of every snapshot, for the shop and for the device. */
export const moment = Date.parse('2026-11-21T08:00:00Z')

export const mobile = '13800138001'
export const otherMobile = '13800138002'

// What is typed differs where the pictures of the platforms show different texts.
export const password = { h5: 'hund7Katze!', weapp: 'abc12345' } as const
export const badName = { h5: '张三', weapp: '张' } as const
export const wrongCode = {
  h5: { mobile: otherMobile, code: '0000' },
  weapp: { mobile, code: '000000' },
} as const
export const shownAgreement = { h5: 'userregister', weapp: 'userprivacy' } as const

/** A complete profile with a name as long as the shop allows, of letters that the baseline's font has. */
export const complete: Partial<UserRow> = {
  nickname:
    '住在西湖边龙井路上、每天清晨都要绕着湖走一圈再回来喝茶的张三和他那只名叫福尔摩斯的橘色大猫𠮷一家人都在这里',
  mobile,
  email: 'zhang.san@example.com',
  gender: 2,
  birthday: Date.parse('1996-02-29T00:00:00Z') / 1000,
  province: '浙江省',
  city: '杭州市',
  county: '西湖区',
  address: '龙井路 1 号',
  avatar: '/static/none.png',
}
