import { createTypedAccount } from './typed-account'

test('an account is carried to one screen only', () => {
  const typed = createTypedAccount()
  expect(typed.take()).toBeNull()
  typed.carry({ kind: 'sms', account: '13800138001' })
  typed.carry({ kind: 'email', account: 'a@b.cn' })
  expect(typed.take()).toEqual({ kind: 'email', account: 'a@b.cn' })
  expect(typed.take()).toBeNull()
})
