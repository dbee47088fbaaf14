import { object, optional, parse, string, unknown } from 'valibot'

const answer = object({ value: unknown() })
const failure = object({ value: object({ error: string(), message: optional(string()) }) })

/** Calls of W3C WebDriver, as far as these tests need them. */
export class WebDriver {
  constructor(private readonly address: string) {}

  /** @throws an Error in the driver's words where it refuses */
  async call(method: 'GET' | 'POST' | 'DELETE', path: string, body: object = {}): Promise<unknown> {
    const init = method === 'POST' ? { method, body: JSON.stringify(body) } : { method }
    const response = await fetch(`${this.address}${path}`, init)
    const said: unknown = await response.json()
    if (response.ok) return parse(answer, said).value
    const { error, message = '' } = parse(failure, said).value
    throw new Error(`${method} ${path}: ${error}: ${message}`)
  }
}
