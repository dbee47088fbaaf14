/** What every answer of the shop is wrapped in. */
export interface Envelope {
  msg: string
  code: number
  data: unknown
}

/** Who calls; the envelope that every request carries. */
export interface Caller {
  client?: string
  application?: string
  token?: string
  uuid?: string
  lang?: string
}

/** A shop that is called as the product does, and told by its sandbox's controls what to be like. */
export abstract class ShopCalls {
  protected abstract send(path: string, init?: RequestInit): Promise<Response>

  /** Calls as the product does: everything in a form, only `s` in the address. */
  async call(s: string, params: Record<string, string> = {}, caller: Caller = {}): Promise<Envelope> {
    const { client = 'weixin', application = 'app', token = '', uuid = 'u-1', lang = 'zh' } = caller
    const envelope = { application, application_client_type: client, token, uuid, lang, ajax: 'ajax' }
    const body = new URLSearchParams({ ...envelope, ...params })
    const response = await this.send(`/api.php?s=${s}`, { method: 'POST', body })
    return response.json()
  }

  /** Tells the sandbox something by one of its controls. */
  async control(path: string, body: object): Promise<Response> {
    return this.send(`/_sandbox/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  }

  async configure(settings: object): Promise<void> {
    const response = await this.control('config', settings)
    if (!response.ok) throw new Error(await response.text())
  }

  /** The code that is valid now; the query says of which kind. */
  async code(query: Record<string, string>): Promise<string> {
    const response = await this.send(`/_sandbox/code?${new URLSearchParams(query)}`)
    const { code } = await response.json()
    return code ?? ''
  }
}
