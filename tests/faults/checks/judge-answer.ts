import type { Message } from '../proxy/fault-kind'
import type { Place } from '../proxy/wrong-type'
import { answerTable, type Rule, type Shape, type StepEndpoint } from './answer-table'

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isScalar = (value: unknown) => typeof value === 'string' || typeof value === 'number'

const holds: Record<Rule, (value: unknown) => boolean> = {
  id: (value) => isScalar(value) && /^[1-9]\d*$/.test(String(value)),
  needed: (value) => isScalar(value) && value !== '',
  text: (value) => value === undefined || value === null || isScalar(value),
  html: (value) => typeof value === 'string',
  never: (value) => value === undefined,
}

function judge(shape: Shape, data: unknown): Message {
  if (shape === 'anything') return 'nothing'
  if (shape === 'picture') return 'server'
  if (shape === 'address')
    return typeof data === 'string' && /^(?:https?:\/)?\//.test(data) ? 'nothing' : 'server'
  if ('fields' in shape && data === null && shape.nullMeans) return shape.nullMeans
  if ('perhaps' in shape) return isObject(data) ? judge(shape.perhaps, data) : 'nothing'
  if (!isObject(data)) return 'server'
  if ('inside' in shape) return judge(shape.shape, data[shape.inside])
  if ('has' in shape) return judge(shape.has in data ? shape.shape : shape.otherwise, data)
  const isWhole = Object.entries(shape.fields).every(([name, rule]) => holds[rule](data[name]))
  return isWhole ? 'nothing' : 'server'
}

/** The message that `data` with code 0 demands of this endpoint's screen. */
export const judgeAnswer = (endpoint: StepEndpoint, data: unknown): Message =>
  judge(answerTable[endpoint], data)

function placesOf(shape: Shape): Place[] {
  if (shape === 'anything') return []
  if (typeof shape === 'string') return []
  if ('perhaps' in shape) return placesOf(shape.perhaps)
  if ('inside' in shape)
    return [[shape.inside], ...placesOf(shape.shape).map((place) => [shape.inside, ...place])]
  if ('has' in shape) return [...placesOf(shape.shape), ...placesOf(shape.otherwise)]
  return Object.keys(shape.fields).map((name) => [name])
}

/** Every field of the endpoint's answers that matters, once. */
export const fieldsOf = (endpoint: StepEndpoint): readonly Place[] => {
  const places = placesOf(answerTable[endpoint]).map((place) => [place.join('.'), place] as const)
  return [...new Map(places).values()]
}
