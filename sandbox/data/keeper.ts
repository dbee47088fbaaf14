import type { ShopData } from '../state/shop-data'
import { saveData } from './data-file'
import { systemError } from './system-error'

/** Changes are gathered for so long before they are written. */
const WRITE_DELAY_MS = 200

export interface Keeper {
  /** tells that there is something new to keep */
  changed: (data: ShopData) => void
  /** writes what hasn't been written yet; never throws */
  flush: () => void
}

/**
 * Keeps a file up to date with a shop. Where it can't be written, a full disk for instance, the shop goes on
 * without it and every later change tries again.
 * @param report receives one message when writing starts to fail, and one when it works again
 */
export function keepIn(file: string, report: (message: string) => void, save = saveData): Keeper {
  let pending: ShopData | undefined
  let timer: NodeJS.Timeout | undefined
  let isFailing = false

  const write = (data: ShopData) => {
    try {
      save(file, data)
      pending = undefined
      if (isFailing) report(`${file} is kept again.`)
      isFailing = false
    } catch (error) {
      if (!isFailing)
        report(`${file} can't be written, the shop goes on without it: ${systemError(error).message}`)
      isFailing = true
    }
  }
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    if (pending) write(pending)
  }
  const changed = (data: ShopData) => {
    pending = data
    timer ??= setTimeout(flush, WRITE_DELAY_MS)
  }
  return { changed, flush }
}
