import type { MiddlewareHandler } from 'hono'
import { readBuiltFiles } from './built-files'

/**
 * Answers GET and HEAD for the files of a build, gzipped for who takes it; leaves everything else to what follows.
 * @param addition HTML to put at the end of the start page
 */
export function serveBuild(folder: string, addition = ''): MiddlewareHandler {
  const files = readBuiltFiles(folder, addition)
  return async (context, next) => {
    const file = files.get(context.req.path)
    if (!file || !['GET', 'HEAD'].includes(context.req.method)) return next()
    if (context.req.header('If-None-Match') === file.headers.ETag)
      return context.body(null, 304, file.headers)
    const zipped = /\bgzip\b/.test(context.req.header('Accept-Encoding') ?? '') ? file.gzip : null
    const body = zipped ?? file.bytes
    const headers = { ...file.headers, 'Content-Length': String(body.length) }
    return context.body(body, 200, zipped ? { ...headers, 'Content-Encoding': 'gzip' } : headers)
  }
}
