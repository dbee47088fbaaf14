import { ApiError } from '@/api/client/errors'
import { withReadBack } from './read-back'

const refused = (code: number) => new ApiError('rejected', 'personal/save', { code })
const holds = (stored: string) => stored === 'new'
const doubtful = [-100]

const outcome = async (write: () => Promise<string>, read: () => Promise<string>) => {
  const reads = jest.fn(read)
  const result = await withReadBack(write, { doubtful, read: reads, holds }).catch((error: unknown) => error)
  return { result, reads: reads.mock.calls.length }
}
const gives = (value: string) => async () => value
const fails = (error: Error) => async () => Promise.reject(error)
const offline = new ApiError('offline', 'personal/index')

test('an answer that agrees with what was sent is believed', async () => {
  expect(await outcome(gives('new'), gives('old'))).toEqual({ result: 'new', reads: 0 })
})

test('another answer is compared with what is stored', async () => {
  expect(await outcome(gives('old'), gives('new'))).toEqual({ result: 'new', reads: 1 })
  expect(await outcome(gives('old'), gives('older'))).toEqual({ result: 'older', reads: 1 })
  expect(await outcome(gives('old'), fails(offline))).toEqual({ result: 'old', reads: 1 })
})

test('a doubtful refusal is a success where the shop has stored it', async () => {
  expect(await outcome(fails(refused(-100)), gives('new'))).toEqual({ result: 'new', reads: 1 })
})

test('and a failure where it has not, or cannot be asked', async () => {
  const error = refused(-100)
  expect(await outcome(fails(error), gives('old'))).toEqual({ result: error, reads: 1 })
  expect(await outcome(fails(error), fails(offline))).toEqual({ result: error, reads: 1 })
})

test('any other failure is told at once', async () => {
  for (const error of [
    refused(-1),
    new ApiError('timeout', 'personal/save'),
    new TypeError('x'),
    Object.assign(new Error(), { code: -100 }),
  ])
    expect(await outcome(fails(error), gives('new'))).toEqual({ result: error, reads: 0 })
})
