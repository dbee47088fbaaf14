import { ApiError, isApiError, isMissingEndpoint, isPendingApproval } from './errors'
import { TransportError } from './transport'

test('the message names endpoint, kind and code, and no value of the person', () => {
  const error = new ApiError('rejected', 'user/reg', { code: -3, serverMessage: '用户已存在[tester01]' })
  expect(error.message).toBe('user/reg rejected -3')
  expect(new ApiError('server', 'personal/index', { detail: 'data.birthday' }).message).toBe(
    'personal/index server data.birthday',
  )
})

test('errors are told apart by name in a log', () => {
  expect(String(new ApiError('offline', 'user/reg'))).toBe('ApiError: user/reg offline')
  expect(String(new TransportError('timeout'))).toBe('TransportError: timeout')
})

test('is recognised among other errors, even when its class is lost', () => {
  expect(isApiError(new ApiError('offline', 'user/reg'))).toBe(true)
  expect(isApiError({ isApiError: true, kind: 'offline' })).toBe(true)
  expect([new Error('x'), null, undefined, 'text', {}].some(isApiError)).toBe(false)
})

test('an endpoint that the server does not have is recognised by its code', () => {
  expect(isMissingEndpoint(new ApiError('server', 'personal/index', { code: -1000 }))).toBe(true)
  expect(isMissingEndpoint(new ApiError('server', 'personal/index', { code: -500 }))).toBe(false)
  expect([new ApiError('offline', 'personal/index'), { code: -1000 }, null].some(isMissingEndpoint)).toBe(
    false,
  )
})

test('an account that waits for approval is recognised by the code alone', () => {
  expect(isPendingApproval(new ApiError('rejected', 'user/reg', { code: -110 }))).toBe(true)
  expect(isPendingApproval(new ApiError('rejected', 'user/reg', { code: 110 }))).toBe(false)
  expect([new ApiError('offline', 'user/reg'), { code: -110 }, null].some(isPendingApproval)).toBe(false)
})
