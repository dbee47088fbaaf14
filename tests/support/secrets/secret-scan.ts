import { isRecord } from '@/api/wire/values'
import type { ShopData } from '../../../sandbox/state/shop-data'
import { homes, kindOfField, mayBeIn, type SecretKind } from './secret-kinds'

/** Something that left the app's memory, and where it went. */
type Sighting =
  | { place: 'field'; name: string; endpoint: string; text: string }
  | { place: 'entry'; name: string; text: string }
  | {
      place: 'address' | 'header' | 'cookie' | 'console' | 'error' | 'title' | 'toast'
      name: string
      text: string
    }

/** A shorter one would be found in half of all texts. */
const shortest: Readonly<Record<SecretKind, number>> = {
  password: 6,
  code: 4,
  token: 6,
  uuid: 8,
  contact: 6,
  openid: 6,
}

/** Everything that one run of the app sent, kept and said; afterwards, what of it was somebody's secret. */
export class SecretScan {
  private readonly secrets = new Map<string, SecretKind>()
  private readonly sightings: Sighting[] = []

  /** A request: its address but for the host, its headers, and the fields of its body. */
  sent(
    url: string,
    fields: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ) {
    this.went('address', url)
    const { searchParams } = new URL(url, 'http://shop')
    const endpoint = searchParams.get('s') ?? ''
    for (const [name, text] of Object.entries(fields)) {
      this.learnField(name, text)
      this.sightings.push({ place: 'field', name, endpoint, text })
    }
    for (const [name, text] of Object.entries(headers)) {
      if (name.toLowerCase() === 'cookie') this.cookies(text)
      else this.sightings.push({ place: 'header', name, text })
    }
  }

  /** Cookies as `name=value; …`: what a request sends, a script sets, or a browser keeps. No secret belongs there. */
  cookies(text: string): void {
    for (const pair of text.split('; ').filter(Boolean)) {
      const [name = '', ...value] = pair.split('=')
      this.sightings.push({ place: 'cookie', name, text: value.join('=') })
    }
  }

  /** A write to the device's storage; one that the platform encrypts is nothing that can be read there. */
  wrote(name: string, value: unknown, encrypted = false): void {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    this.learnFields(parsed(text))
    if (!encrypted) this.sightings.push({ place: 'entry', name, text })
  }

  /** The address of a page or of a request. The host's own digits are nobody's code. */
  went(name: 'address' | 'referer', url: string): void {
    this.sightings.push({ place: 'address', name, text: url.replace(/^\w+:\/\/[^/]*/, '') })
  }

  said(place: 'console' | 'error' | 'title' | 'toast', text: string): void {
    this.sightings.push({ place, name: place, text })
  }

  /** What the shop knows of the people who were there. */
  learnShop({ tokens, users, platforms, codes, outbox }: ShopData): void {
    for (const token of Object.keys(tokens)) this.learn('token', token)
    for (const { code } of [...codes, ...outbox]) this.learn('code', code)
    for (const row of [...users, ...platforms]) this.learnFields(row, 'pwd')
  }

  /** A sentence for each secret that went where it doesn't belong; the secret itself isn't in it. */
  leaks(): string[] {
    const found = this.sightings.flatMap((sighting) =>
      [...this.secrets].flatMap(([text, kind]) =>
        holds(sighting, kind, text) && !isAtHome(sighting, kind) ? [sentence(sighting, kind)] : [],
      ),
    )
    return [...new Set(found)]
  }

  private learnFields(value: unknown, except = ''): void {
    if (!isRecord(value)) return
    for (const [name, inner] of Object.entries(value)) {
      if (typeof inner === 'string' && name !== except) this.learnField(name, inner)
      else this.learnFields(inner, except)
    }
  }

  private learnField(name: string, text: string): void {
    const kind = kindOfField(name, text)
    if (kind) this.learn(kind, text)
  }

  private learn(kind: SecretKind, text: string): void {
    if (text.length >= shortest[kind]) this.secrets.set(text, kind)
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** As it is, as addresses write it, and in base64. */
const forms = (text: string) => [
  text,
  encodeURIComponent(text),
  btoa(encodeURIComponent(text)).replace(/=+$/, ''),
]

const holds = (sighting: Sighting, kind: SecretKind, text: string): boolean => {
  // Four digits are a code only where they stand alone.
  if (kind !== 'code') return forms(text).some((form) => sighting.text.includes(form))
  if (sighting.place === 'field') return sighting.text === text
  if (sighting.place === 'entry') return sighting.text.includes(`"${text}"`)
  return new RegExp(`(?<![\\w.-])${text.replace(/\W/g, '\\$&')}(?![\\w.-])`).test(sighting.text)
}

function isAtHome(sighting: Sighting, kind: SecretKind): boolean {
  // The keys of a shop in a folder begin with it.
  if (sighting.place === 'entry') return mayBeIn(sighting.name.replace(/^\/[^:]*:/, ''), kind)
  const home = homes[kind]
  if (sighting.place !== 'field' || !home.field.test(sighting.name)) return false
  return home.endpoints?.test(sighting.endpoint) ?? true
}

const sentence = (sighting: Sighting, kind: SecretKind) =>
  sighting.place === 'field'
    ? `${kind} in the field ${sighting.name} of ${sighting.endpoint}`
    : `${kind} in the ${sighting.place} ${sighting.name}`
