import { object, optional, parse, string, unknown } from 'valibot'

const answer = object({ value: unknown() })
const failure = object({ value: object({ error: string(), message: optional(string()) }) })

/** A call of W3C WebDriver. @throws an Error in the driver's words where it refuses */
export async function call(method: string, address: string, body: object = {}): Promise<unknown> {
  const init = method === 'POST' ? { method, body: JSON.stringify(body) } : { method }
  const response = await fetch(address, init)
  const said: unknown = await response.json()
  if (response.ok) return parse(answer, said).value
  const { error, message = '' } = parse(failure, said).value
  throw new Error(`${method} ${address}: ${error}: ${message}`)
}
