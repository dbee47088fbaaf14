import type { Transport, TransportAnswer } from '@/api/client/transport'

interface Row {
  readonly id: number
  readonly username: string
  readonly weixin_openid: string
  nickname: string
  mobile: string
  address: string
}

interface PendingCall {
  readonly endpoint: string
  /** Lets the shop act, once or twice, and gives its (last) answer. */
  answer(times: 1 | 2): void
  /** Lets the shop act, and garbles the answer on its way. */
  garble(): void
}

/** Told of every request that carries a token, before the shop sees it. */
type TokenListener = (ownerId: number | undefined) => void

const envelope = (code: number, data: unknown) => JSON.stringify({ msg: `code ${code}`, code, data })

/**
 * A few accounts in memory, answered only when the test says so: the smallest shop on which sessions can cross. It is
 * written from the contract (2, 6.1, 6.3, 6.5, 6.8, 6.10, 6.11) and shares no code with the app.
 */
export class ModelShop {
  readonly rows: Row[] = []
  readonly pending: PendingCall[] = []
  private readonly tokens = new Map<string, number>()
  private made = 0

  /** Forgets all tokens of one account. */
  forgetTokens(username: string): void {
    for (const [token, id] of Array.from(this.tokens)) {
      if (this.rows.find((row) => row.id === id)?.username === username) this.tokens.delete(token)
    }
  }

  /** The way of one tab to this shop. */
  transport(onToken: TokenListener): Transport {
    return ({ url, body }) =>
      new Promise<TransportAnswer>((resolve) => {
        const endpoint = url.split('?s=')[1] ?? ''
        const fields = Object.fromEntries(new URLSearchParams(body))
        if (fields.token) onToken(this.ownerOf(fields.token))
        const act = () => this.act(endpoint, fields)
        const settle = (answer: string) => {
          this.pending.splice(this.pending.indexOf(call), 1)
          resolve({ status: 200, body: answer })
        }
        const call: PendingCall = {
          endpoint,
          answer(times) {
            if (times === 2) act()
            settle(act())
          },
          garble() {
            act()
            settle('<html>')
          },
        }
        this.pending.push(call)
      })
  }

  /** A refused token had an owner too: tokens are never given twice. */
  private readonly everGiven = new Map<string, number>()
  private ownerOf(token: string): number | undefined {
    return this.everGiven.get(token)
  }

  private act(endpoint: string, fields: Readonly<Record<string, string>>): string {
    const row = this.rows.find(({ id }) => id === this.tokens.get(fields.token ?? ''))
    switch (endpoint) {
      case 'user/reg':
        if (this.named(fields.accounts)) return envelope(-3, '')
        return this.signedIn(this.add(fields.accounts ?? '', ''))
      case 'user/login': {
        const known = this.named(fields.accounts)
        return known ? this.signedIn(known) : envelope(-3, '')
      }
      case 'user/appminiuserauth': {
        const openid = `o_${fields.authcode}`
        return this.signedIn(
          this.rows.find((known) => known.weixin_openid === openid) ?? this.add('', openid),
        )
      }
      case 'user/appmobilebind': {
        const known = this.rows.find(({ weixin_openid: openid }) => openid && openid === fields.weixin_openid)
        if (!known) return envelope(-20, '')
        known.mobile = fields.mobile ?? ''
        return this.signedIn(known)
      }
      case 'user/appmobilebindverifysend':
        return envelope(0, '')
      case 'personal/index':
        return row ? envelope(0, { data: row }) : envelope(-400, '')
      case 'personal/save':
        if (!row) return envelope(-400, '')
        Object.assign(row, {
          nickname: fields.nickname ?? row.nickname,
          address: fields.address ?? row.address,
        })
        return envelope(0, row)
      default:
        return envelope(-1000, '')
    }
  }

  private named(username: string | undefined): Row | undefined {
    return this.rows.find((row) => row.username !== '' && row.username === username)
  }

  private add(username: string, openid: string): Row {
    const nickname = username || openid
    const row = {
      id: this.rows.length + 1,
      username,
      weixin_openid: openid,
      nickname,
      mobile: '',
      address: '',
    }
    this.rows.push(row)
    return row
  }

  private signedIn(row: Row): string {
    this.made += 1
    const token = `token${this.made}`
    this.tokens.set(token, row.id)
    this.everGiven.set(token, row.id)
    return envelope(0, { ...row, token, is_mandatory_bind_mobile: 0 })
  }
}
