import { type Fields, isFields } from './foreign-values'

/** `root.cn.[0].p5` and `root.cn[0].p5` mean the same. */
const stepsOf = (path: string) => path.replace(/\.?\[(\d+)\]/g, '.$1').split('.')

/** Does to a page's data what one key of `setData` asks for. */
export function putAt(data: Fields, path: string, value: unknown): void {
  const steps = stepsOf(path)
  const last = steps.pop() ?? ''
  let place = data
  steps.forEach((step, index) => {
    const next = steps[index + 1] ?? last
    const found = place[step]
    const inner: unknown = isFields(found) ? found : newContainer(next)
    place[step] = inner
    if (isFields(inner)) place = inner
  })
  place[last] = value
}

const newContainer = (firstKey: string): unknown => (/^\d+$/.test(firstKey) ? [] : {})
