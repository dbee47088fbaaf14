import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import * as v from 'valibot'
import { freshData, type ShopData, shopDataSchema } from '../state/shop-data'
import { DataUnavailable, systemError } from './system-error'

/** For the owner alone: the file holds tokens, codes and whatever was typed. */
const PRIVATE = 0o600

export interface DataFile {
  data: ShopData
  /** what to tell the person about a file that couldn't be read */
  warning?: string
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new DataUnavailable(`${file} can't be read: ${systemError(error).message}`)
  }
}

/**
 * Reads what a shop remembered. A file with other content is put aside, and the shop starts fresh:
 * better an empty sandbox that says so than one that doesn't start.
 * @throws DataUnavailable for a folder, and a file that this user may not read
 */
export function loadData(file: string): DataFile {
  if (!existsSync(file)) return { data: freshData() }
  const text = read(file)
  try {
    return { data: v.parse(shopDataSchema, JSON.parse(text)) }
  } catch {
    const aside = `${file}.unreadable`
    renameSync(file, aside)
    return {
      data: freshData(),
      warning: `${file} can't be read; starting fresh. It was put aside as ${aside}.`,
    }
  }
}

function writePrivately(file: string, text: string): void {
  const descriptor = openSync(file, 'w', PRIVATE)
  try {
    // The mode above counts for a new file only; this one may be left from before.
    fchmodSync(descriptor, PRIVATE)
    writeFileSync(descriptor, text)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/**
 * Writes beside the file and renames, so that a crash leaves the old or the new state, never half of one.
 * @throws the system's error where that isn't possible; the old file is as it was
 */
export function saveData(file: string, data: ShopData): void {
  const beside = `${file}.writing`
  try {
    writePrivately(beside, JSON.stringify(data))
    renameSync(beside, file)
  } catch (error) {
    removeQuietly(beside)
    throw error
  }
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // What can't be removed is overwritten the next time.
  }
}
