import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'
import { freshData, type ShopData, shopDataSchema } from './state/shop-data'

/** Changes are gathered for so long before they are written. */
const WRITE_DELAY_MS = 200

export interface DataFile {
  data: ShopData
  /** what to tell the person about a file that couldn't be read */
  warning?: string
}

/**
 * Reads what a shop remembered. A file that is no such thing is put aside, and the shop starts fresh:
 * better an empty sandbox that says so than one that doesn't start.
 */
export function loadData(file: string): DataFile {
  if (!existsSync(file)) return { data: freshData() }
  try {
    return { data: v.parse(shopDataSchema, JSON.parse(readFileSync(file, 'utf8'))) }
  } catch {
    const aside = `${file}.unreadable`
    renameSync(file, aside)
    return {
      data: freshData(),
      warning: `${file} can't be read; starting fresh. It was put aside as ${aside}.`,
    }
  }
}

/** Writes beside the file and renames, so that a crash leaves the old or the new state, never half of one. */
export function saveData(file: string, data: ShopData): void {
  const beside = `${file}.writing`
  writeFileSync(beside, JSON.stringify(data))
  renameSync(beside, file)
}

export interface Keeper {
  /** tells that there is something new to keep */
  changed: (data: ShopData) => void
  /** writes what hasn't been written yet */
  flush: () => void
}

/** Keeps a file up to date with a shop. */
export function keepIn(file: string): Keeper {
  let pending: ShopData | undefined
  let timer: NodeJS.Timeout | undefined
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    if (pending) saveData(file, pending)
    pending = undefined
  }
  const changed = (data: ShopData) => {
    pending = data
    timer ??= setTimeout(flush, WRITE_DELAY_MS)
  }
  return { changed, flush }
}
