import { type Answer, afterwards, envelopeOf, jsonAnswer } from './exchange'
import type { Fault, Faults } from './fault-kind'
import { type Place, withWrongType } from './wrong-type'

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

type Pick = (below: number) => number

/** The shop does it, and something on the way spoils what it answers. */
const spoiled = (
  spoil: (answer: Answer, pick: Pick) => Answer,
  message: Fault['message'] = 'by answer',
): Fault => ({
  message,
  acts: true,
  meet: afterwards((exchange, whole) => {
    const answer = spoil(whole, exchange.pick)
    exchange.garbled(answer)
    exchange.send(answer)
  }),
})

/** Another `data` in the shop's own envelope, with code 0. */
const withData = (change: (data: unknown, pick: Pick) => unknown): Fault =>
  spoiled((answer, pick) => {
    const envelope = envelopeOf(answer) ?? { msg: 'success', code: 0, data: '' }
    return jsonAnswer({ ...envelope, code: 0, data: change(envelope.data, pick) })
  })

/** Another type at a field of the answer, which the seed chooses where none is named. */
export const wrongType = (place?: Place): Fault => withData((data, pick) => withWrongType(data, pick, place))

/** A database row as it lies in the table, with the password and without a token. */
const rawRow = (data: unknown): Fields => {
  const known: Fields = isFields(data) ? data : {}
  const { token: _left, user_name_view: _out, ...columns }: Fields = isFields(known.data) ? known.data : known
  return { id: 1, ...columns, birthday: 0, pwd: '5f4dcc3b5aa765d61d8327deb882cf99', salt: '123456' }
}

const half = (answer: Answer): Answer => ({
  ...answer,
  body: answer.body.subarray(0, Math.floor(answer.body.length / 2)),
})

/** The answers of a shop that has done what it was asked to, with something wrong in them. */
export const bodyFaults: Faults = {
  truncated: spoiled(half, 'server'),
  'wrong-type': wrongType(),
  'no-data': withData(() => undefined),
  'null-data': withData(() => null),
  'list-data': withData(() => []),
  'raw-row': withData(rawRow),
}
