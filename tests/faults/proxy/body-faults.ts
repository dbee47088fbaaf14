import { type Answer, afterwards, envelopeOf, jsonAnswer } from './exchange'
import { type FaultKind, fault } from './fault-kind'
import { type Place, withWrongType } from './wrong-type'

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** The shop does it, and something on the way spoils what it answers. */
const spoiled = (
  name: string,
  what: string,
  spoil: (answer: Answer, pick: (below: number) => number) => Answer,
  message: FaultKind['message'] = 'by answer',
) =>
  fault(name, what, message, {
    acts: true,
    meet: afterwards((exchange, whole) => {
      const answer = spoil(whole, exchange.pick)
      exchange.garbled(answer)
      exchange.send(answer)
    }),
  })

/** Another `data` in the shop's own envelope. */
const withData =
  (change: (data: unknown, pick: (below: number) => number) => unknown) =>
  (answer: Answer, pick: (below: number) => number): Answer => {
    const envelope = envelopeOf(answer) ?? { msg: 'success', code: 0, data: '' }
    return jsonAnswer({ ...envelope, code: 0, data: change(envelope.data, pick) })
  }

/** Another type at a field of the answer. */
export const wrongType = (place?: Place): FaultKind =>
  spoiled(
    'wrong-type',
    'another type at a field of the answer, which the seed chooses where none is named',
    withData((data, pick) => withWrongType(data, pick, place)),
  )

/** A database row as it lies in the table, with the password and without a token. */
const rawRow = (data: unknown): Fields => {
  const known: Fields = isFields(data) ? data : {}
  const { token: _left, user_name_view: _out, ...columns }: Fields = isFields(known.data) ? known.data : known
  return { id: 1, ...columns, birthday: 0, pwd: '5f4dcc3b5aa765d61d8327deb882cf99', salt: '123456' }
}

/** The answers of a shop that has done what it was asked to, with something wrong in them. */
export const bodyFaults: readonly FaultKind[] = [
  spoiled(
    'truncated',
    'half of the JSON',
    (answer) => ({ ...answer, body: answer.body.subarray(0, Math.floor(answer.body.length / 2)) }),
    'server',
  ),
  wrongType(),
  spoiled(
    'no-data',
    'code 0 without data',
    withData(() => undefined),
  ),
  spoiled(
    'null-data',
    'code 0 with data: null',
    withData(() => null),
  ),
  spoiled(
    'list-data',
    'code 0 with [] for an object',
    withData(() => []),
  ),
  spoiled('raw-row', 'the raw database row, with pwd', withData(rawRow)),
]
