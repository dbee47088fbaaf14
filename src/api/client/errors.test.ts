import { ApiError, isApiError } from './errors'

test('says where and what, and nothing of the person', () => {
  const error = new ApiError('rejected', 'user/reg', { code: -3, serverMessage: '用户已存在[tester01]' })
  expect(error.message).toBe('user/reg rejected -3')
  expect(new ApiError('server', 'personal/index', { detail: 'data.birthday' }).message).toBe(
    'personal/index server data.birthday',
  )
})

test('is told from other errors, even when its class is lost', () => {
  expect(isApiError(new ApiError('offline', 'user/reg'))).toBe(true)
  expect(isApiError({ isApiError: true, kind: 'offline' })).toBe(true)
  expect([new Error('x'), null, undefined, 'text', {}].some(isApiError)).toBe(false)
})
