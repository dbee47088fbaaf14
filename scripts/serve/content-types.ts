import path from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/** The Content-Type of a file by its name. */
export const contentType = (file: string): string => types[path.extname(file)] ?? 'application/octet-stream'

/** Whether gzip makes a file of this type smaller. */
export const isCompressible = (type: string): boolean => /^text\/|json|svg/.test(type)
