import { type GenericSchema, getDotPath, safeParse } from 'valibot'
import { ApiError } from './errors'

/** Converts `data` into the domain value. Throws `server` with the path of the invalid field. */
export function readData<Data>(endpoint: string, schema: GenericSchema<unknown, Data>, data: unknown): Data {
  const result = safeParse(schema, data)
  if (result.success) return result.output
  const path = getDotPath(result.issues[0])
  throw new ApiError('server', endpoint, { detail: path === null ? 'data' : `data.${path}` })
}
