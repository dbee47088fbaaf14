import { onDemand } from './on-demand'

test('code that has come is given as it is', async () => {
  const code = { save: () => 'saved' }
  expect(await onDemand('personal/save', Promise.resolve(code))).toBe(code)
})

test('code that can’t be loaded is a lost connection, as of a request', async () => {
  const coming = Promise.reject(new Error('Loading chunk profile failed.'))
  await expect(onDemand('personal/save', coming)).rejects.toMatchObject({
    isApiError: true,
    kind: 'offline',
    endpoint: 'personal/save',
  })
})
