import { generateKeyPairSync, sign } from 'node:crypto'

/** One DER value: a tag, the length of what follows, and that. */
function der(tag: number, ...parts: readonly (Buffer | string)[]): Buffer {
  const body = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'hex') : part)),
  )
  const size = body.length
  const short = size < 0x80 ? [size] : [0x81, size]
  const length = size < 0x100 ? short : [0x82, size >> 8, size & 0xff]
  return Buffer.concat([Buffer.from([tag, ...length]), body])
}

const text = (words: string) => Buffer.from(words)

/** A key and a certificate for 127.0.0.1 that nobody but itself has signed. */
export function selfSigned(): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = der(0x30, '06082a8648ce3d040302')
  const name = der(0x30, der(0x31, der(0x30, '0603550403', der(0x0c, text('127.0.0.1')))))
  const validity = der(0x30, der(0x17, text('250101000000Z')), der(0x18, text('21250101000000Z')))
  const subject = publicKey.export({ type: 'spki', format: 'der' })
  const content = der(0x30, der(0x02, '01'), algorithm, name, validity, name, subject)
  const certificate = der(0x30, content, algorithm, der(0x03, '00', sign('sha256', content, privateKey)))
  const lines = certificate.toString('base64').replace(/.{64}/g, '$&\n')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  }
}
