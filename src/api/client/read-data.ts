import { type GenericSchema, getDotPath, safeParse } from 'valibot'
import { ApiError } from './errors'

/** The domain value in an answer's `data`; throws `server`, naming the field at fault, when it has another shape. */
export function readData<Data>(endpoint: string, schema: GenericSchema<unknown, Data>, data: unknown): Data {
  const result = safeParse(schema, data)
  if (result.success) return result.output
  const path = getDotPath(result.issues[0])
  throw new ApiError('server', endpoint, { detail: path === null ? 'data' : `data.${path}` })
}
