import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { formFields } from './form-fields'
import { Params } from './params'
import { SESSION_COOKIE } from './write-cookies'

/** A request to the shop, read but not yet understood. */
export interface ShopRequest {
  /** `s` of the query, or the path behind `api.php` */
  route: string | undefined
  query: object
  body: object
  /** body before query (contract 1) */
  params: Params
  /** the body alone */
  bodyParams: Params
  /** application and client type come from the query or a form, never from JSON (contract 1) */
  request: Params
  file: File | undefined
  headers: Headers
  /** what an earlier answer's cookies say of the client; undefined on its first call */
  cookieUuid: string | undefined
  cookieSession: string | undefined
  /** scheme and host as the caller wrote them, and the shop's folder; addresses of images start with it */
  base: string
}

const DEEPEST = 512

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)))

/** Broken JSON, a byte order mark, bytes that aren't UTF-8 and deep nesting count as "no parameters" (contract 1). */
function parseJson(bytes: ArrayBuffer): object {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject && !isDeeper(value, DEEPEST) ? value : {}
  } catch {
    return {}
  }
}

interface Body {
  fields: object
  isForm: boolean
  file?: File
}

async function readBody(request: Request): Promise<Body> {
  const type = request.headers.get('content-type') ?? ''
  if (type.includes('json')) return { fields: parseJson(await request.arrayBuffer()), isForm: false }
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return { fields: formFields(new URLSearchParams(await request.text())), isForm: true }
  }
  if (type.startsWith('multipart/form-data')) {
    const form = await request.formData().catch(() => new FormData())
    const texts = [...form].flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    )
    const file = form.get('file')
    return { fields: formFields(texts), isForm: true, file: file instanceof File ? file : undefined }
  }
  return { fields: {}, isForm: false }
}

/** Reads query and body of a request to `api.php`. */
export async function readRequest(context: Context, folder: string): Promise<ShopRequest> {
  const url = new URL(context.req.url)
  const query = formFields(url.searchParams)
  const body = await readBody(context.req.raw)
  const path = /\/api\.php\/(.+)$/.exec(url.pathname)?.[1]
  const sources = [query, body.fields]
  return {
    route: url.searchParams.get('s') ?? path,
    query,
    body: body.fields,
    params: Params.from(sources),
    bodyParams: Params.from([body.fields]),
    request: Params.from(body.isForm ? sources : [query]),
    file: body.file,
    headers: context.req.raw.headers,
    cookieUuid: getCookie(context, 'uuid'),
    cookieSession: getCookie(context, SESSION_COOKIE),
    base: `${url.protocol}//${context.req.header('host') ?? url.host}${folder}`,
  }
}
