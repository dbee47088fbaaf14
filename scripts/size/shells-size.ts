import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { budgets } from '../../config/budgets'
import { outputOf } from '../build/build-target'
import { type SizeLine, sizeLine } from './size-line'

const firstDrawings = /<style>[\s\S]*?<\/style>|<template>[\s\S]*<\/template>|<script>[\s\S]*?<\/script>/g

/** What the first drawings add to the built page (scripts/build/shells), gzipped: markup, styles, texts and script. */
export function shellsSize(): SizeLine {
  const page = readFileSync(path.join(outputOf('h5'), 'index.html'), 'utf8')
  const parts = page.match(firstDrawings) ?? []
  const sizeOf = (text: string) => gzipSync(text).length
  const detail = parts.map((part) => `${part.slice(0, 40)} ${sizeOf(part)}`).join('\n')
  return sizeLine(
    'h5 first drawings',
    sizeOf(page) - sizeOf(page.replace(firstDrawings, '')),
    budgets.h5ShellsGzipKb,
    detail,
  )
}
