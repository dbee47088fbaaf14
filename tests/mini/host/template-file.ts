/** One `<template name="…">` of base.wxml (base.axml, base.ttml): what a node of this kind becomes. */
export interface Template {
  /** the element it renders; '' for one that only delegates to another template */
  tag: string
  /** the element's attribute → the short name of the node's property that fills it (`placeholder` → `p13`) */
  attributes: ReadonlyMap<string, string>
  /** the event attributes as they are written: `bindtap`, `catchtouchmove`, `onTap` */
  eventAttributes: readonly string[]
  /** it renders the node's children */
  hasChildren: boolean
  /** it renders the node's text */
  hasText: boolean
  /** it chooses between its `_focus` and `_blur` twin, by Taro's `xs.c` */
  choosesByFocus: boolean
  /** it starts counting levels anew in the component of that name */
  startsComponent: boolean
}

const DEFINITION = /<template name="([^"]+)">([\s\S]*?)<\/template>/g
const FIRST_ELEMENT = /^\s*<([\w-]+)([^>]*)>/
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g
const PROPERTY = /\bi\.(\w+)/

/** Reads all templates of a base file, by name. */
export function readTemplates(source: string): ReadonlyMap<string, Template> {
  return new Map(
    [...source.matchAll(DEFINITION)].map(([, name = '', body = '']) => [name, readTemplate(body)]),
  )
}

function readTemplate(body: string): Template {
  const [, tag = '', written = ''] = FIRST_ELEMENT.exec(body) ?? []
  const attributes = [...written.matchAll(ATTRIBUTE)]
  const isElement = tag !== 'template' && tag !== 'block'
  return {
    tag: isElement ? tag : '',
    attributes: new Map(attributes.flatMap(([, name = '', text = '']) => property(name, text))),
    eventAttributes: attributes.filter(([, , text]) => text === 'eh').map(([, name = '']) => name),
    hasChildren: body.includes('i.cn'),
    hasText: body.includes('{{i.v}}'),
    choosesByFocus: body.includes('xs.c('),
    startsComponent: body.includes('<comp '),
  }
}

function property(attribute: string, text: string): [string, string][] {
  const short = PROPERTY.exec(text)?.[1]
  return short === undefined ? [] : [[attribute, short]]
}
