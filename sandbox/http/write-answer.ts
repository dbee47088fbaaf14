import { say, type Voice } from '../messages/message'
import type { Answer } from './answer'

/** Answers that ShopXO makes by `exit()`: labelled text/html, non-ASCII as \uXXXX (contract 1). */
export const exitCodes: ReadonlySet<number> = new Set([-400, -10000])

function unicodeEscapes(json: string): string {
  return json.replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The envelope `{msg, code, data}` as bytes of a response; HTTP is 200 for all of them. */
export function writeAnswer(answer: Answer, voice: Voice): Response {
  const envelope = { msg: say(answer.said, voice), code: answer.code, data: answer.data }
  const json = JSON.stringify(envelope).replaceAll('/', '\\/')
  return exitCodes.has(answer.code)
    ? new Response(unicodeEscapes(json), { headers: { 'content-type': 'text/html; charset=UTF-8' } })
    : new Response(json, { headers: { 'content-type': 'application/json; charset=utf-8' } })
}

/**
 * A PHP error. It is an envelope only for callers that say `ajax` or carry a token; others get a page,
 * or, asking for JSON, an object without an error code (contract 1).
 */
export function writeFault(message: string, asksByAjax: boolean, headers: Headers): Response {
  if (asksByAjax)
    return writeAnswer({ code: -500, said: { text: message }, data: '' }, { language: 'zh', messages: {} })
  if (headers.get('accept') === 'application/json')
    return Response.json({ code: 0, message }, { status: 500 })
  const page = '<!DOCTYPE html><html><head><title>System Error</title></head><body>System Error</body></html>'
  return new Response(page, { status: 500, headers: { 'content-type': 'text/html; charset=utf-8' } })
}
