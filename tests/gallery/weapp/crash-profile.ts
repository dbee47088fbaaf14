import { isCall } from '../../mini/host/foreign-values'
import type { MiniProgram } from '../../mini/host/mini-program'
import { moment } from '../sample-data'

/** Runs within the app. The report names the same time and place whatever the build. */
const breaking = `
  const { map } = Array.prototype
  const FirstDate = Date
  Date = class extends FirstDate { constructor() { super(${moment}) } }
  Array.prototype.map = function (...parts) {
    const isScreen = new Error().stack.split('\\n')[2].includes('pages/profile/index.js')
    if (!isScreen) return map.apply(this, parts)
    throw Object.assign(new TypeError('broken'), { stack: 'TypeError: broken\\n    at app.js:1:2' })
  }
  return () => {
    Array.prototype.map = map
    Date = FirstDate
  }`

/** Breaks what the profile needs to be rendered. @returns what mends it */
export function crashProfile({ app }: MiniProgram): () => void {
  const compile: unknown = Object(app.onLaunch).constructor
  const broken = isCall(compile) ? compile(breaking) : undefined
  const mend = isCall(broken) ? broken() : undefined
  if (!isCall(mend)) throw new Error('The app could not be broken.')
  return () => void mend()
}
