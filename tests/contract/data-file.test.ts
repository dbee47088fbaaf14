/** @jest-environment node */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadData, saveData } from '../../sandbox/data/data-file'
import { lockData } from '../../sandbox/data/data-lock'
import { keepIn } from '../../sandbox/data/keeper'
import { DataUnavailable } from '../../sandbox/data/system-error'
import { createShop } from '../../sandbox/shop'
import { freshData } from '../../sandbox/state/shop-data'

const place = () => join(mkdtempSync(join(tmpdir(), 'sandbox-')), 'shop.json')
const mode = (file: string) => statSync(file).mode & 0o777

describe('the data file', () => {
  test('keeps everything', () => {
    const file = place()
    const { state } = createShop()
    Object.assign(state.data, { config: { home_site_name: 'x' }, orders: [{ user_id: 1, status: 1 }] })
    saveData(file, state.data)
    expect(loadData(file)).toEqual({ data: state.data })
  })

  test('of a shop without orders is read', () => {
    const file = place()
    const { orders: _orders, ...before } = freshData()
    writeFileSync(file, JSON.stringify(before))
    expect(loadData(file)).toEqual({ data: freshData() })
  })

  test.each(['{"users": [', '{}', '[]'])('that holds %s is put aside', (content) => {
    const file = place()
    writeFileSync(file, content)
    const { data, warning } = loadData(file)
    expect(data.users).toEqual([])
    expect(warning).toContain('starting fresh')
    expect(readFileSync(`${file}.unreadable`, 'utf8')).toBe(content)
  })

  test('that is a folder is left where it is', () => {
    const folder = place()
    mkdirSync(folder)
    expect(() => loadData(folder)).toThrow(`${folder} can't be read: EISDIR`)
    expect(existsSync(folder)).toBe(true)
  })

  test('is for its owner alone, even where an older one was not', () => {
    const file = place()
    for (const left of [file, `${file}.writing`]) {
      writeFileSync(left, '')
      chmodSync(left, 0o644)
    }
    saveData(file, freshData())
    expect(mode(file)).toBe(0o600)
    expect(existsSync(`${file}.writing`)).toBe(false)
  })

  test('stays whole where a new one can not be written', () => {
    const file = place()
    saveData(file, freshData())
    const before = readFileSync(file, 'utf8')
    mkdirSync(`${file}.writing`)
    expect(() => saveData(file, { ...freshData(), config: { home_site_name: 'x' } })).toThrow()
    expect(readFileSync(file, 'utf8')).toBe(before)
  })
})

describe('a disk that is full', () => {
  test('is reported once, and what waits is written when there is room', () => {
    const file = place()
    const reports: string[] = []
    let isFull = true
    const keeper = keepIn(
      file,
      (report) => reports.push(report),
      (target, data) => {
        if (isFull) throw new Error('ENOSPC: no space left on device, write')
        saveData(target, data)
      },
    )
    for (let change = 1; change <= 2; change++) {
      keeper.changed({ ...freshData(), config: { home_site_name: String(change) } })
      keeper.flush()
    }
    expect(reports).toEqual([
      `${file} can't be written, the shop goes on without it: ENOSPC: no space left on device, write`,
    ])
    isFull = false
    keeper.flush()
    expect(reports.at(-1)).toBe(`${file} is kept again.`)
    expect(loadData(file).data.config).toEqual({ home_site_name: '2' })
  })
})

describe('the lock', () => {
  test('gives a file to one shop at a time', () => {
    const file = place()
    const free = lockData(file)
    expect(() => lockData(file)).toThrow(
      new DataUnavailable(`${file} is in use by another sandbox (process ${process.pid}).`),
    )
    free()
    lockData(file)()
    expect(existsSync(`${file}.lock`)).toBe(false)
  })

  test.each(['', 'nonsense', '999999999'])('that a process "%s" left behind is taken over', (content) => {
    const file = place()
    writeFileSync(`${file}.lock`, content)
    const free = lockData(file)
    expect(readFileSync(`${file}.lock`, 'utf8')).toBe(String(process.pid))
    free()
  })

  test('of another shop is not given up by this one', () => {
    const file = place()
    const free = lockData(file)
    writeFileSync(`${file}.lock`, '1')
    free()
    expect(readFileSync(`${file}.lock`, 'utf8')).toBe('1')
  })

  test('says in a sentence that there is no such folder', () => {
    const file = place()
    rmSync(join(file, '..'), { recursive: true })
    expect(() => lockData(file)).toThrow(`${file} can't be used: ENOENT`)
  })
})
