import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { servedPolicy } from '../../config/security-policy'
import { contentType, isCompressible } from './content-types'

/** One file of a build as it is sent. */
export interface BuiltFile {
  bytes: Uint8Array<ArrayBuffer>
  /** null where compressing gains nothing */
  gzip: Uint8Array<ArrayBuffer> | null
  headers: Record<string, string>
}

const ONE_YEAR_S = 365 * 24 * 60 * 60
const nameCarriesItsHash = (file: string) => /\.[0-9a-f]{8,}\.\w+$/.test(file)

function readBuiltFile(file: string, addition: string): BuiltFile {
  const type = contentType(file)
  const isPage = type.startsWith('text/html')
  const content = readFileSync(file)
  const bytes = new Uint8Array(isPage ? Buffer.concat([content, Buffer.from(addition)]) : content)
  const headers: Record<string, string> = {
    'Content-Type': type,
    'Cache-Control': nameCarriesItsHash(file) ? `public, max-age=${ONE_YEAR_S}, immutable` : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    // Weak: gzipped it has other bytes.
    ETag: `W/"${createHash('sha256').update(bytes).digest('base64url')}"`,
  }
  if (isPage) {
    headers['Content-Security-Policy'] = servedPolicy(content.toString())
    headers['X-Frame-Options'] = 'DENY'
  }
  if (!isCompressible(type)) return { bytes, gzip: null, headers }
  return { bytes, gzip: new Uint8Array(gzipSync(bytes)), headers: { ...headers, Vary: 'Accept-Encoding' } }
}

/**
 * Reads a build into memory, by address (`/js/app.1a2b3c4d.js`; `/` is index.html). What isn't in this map
 * can't be asked for, whatever a path is made to look like.
 * @param addition HTML to put at the end of pages
 * @throws when there is no build
 */
export function readBuiltFiles(folder: string, addition: string): Map<string, BuiltFile> {
  if (!existsSync(path.join(folder, 'index.html'))) throw new Error(`There is no built app in ${folder}.`)
  const files = new Map<string, BuiltFile>()
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name)
    if (!statSync(file).isFile()) continue
    const address = `/${name.split(path.sep).join('/')}`
    const built = readBuiltFile(file, addition)
    files.set(address, built)
    if (address === '/index.html') files.set('/', built)
  }
  return files
}
