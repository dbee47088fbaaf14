import { readFileSync } from 'node:fs'
import {
  array,
  type InferOutput,
  literal,
  nullable,
  number,
  object,
  optional,
  parse,
  picklist,
  record,
  strictObject,
  string,
  union,
  unknown,
} from 'valibot'
import { inProject } from '../../../scripts/project-root'

/** One request with the answer of the real server. What is left out has the default that is named here. */
const requestStep = strictObject({
  label: string(),
  /** controller and action; null: not sent */
  s: nullable(string()),
  /** POST */
  method: optional(string(), 'POST'),
  /** what differs from the usual envelope (`usualEnvelope`); null: not sent */
  query: optional(record(string(), nullable(string())), {}),
  /** an object is sent as JSON */
  body: optional(union([string(), record(string(), unknown())])),
  /** the content type, application/json */
  type: optional(string(), 'application/json'),
  /** 200 */
  status: optional(number(), 200),
  /** left out for an answer that isn't JSON */
  answer: optional(object({ code: number(), msg: string(), data: optional(unknown(), null) })),
})

const columns = record(string(), union([string(), number()]))

/** What an operator did to the database by SQL. */
const rowsStep = union([
  strictObject({ insert: picklist(['users', 'platforms']), row: columns }),
  /** without an id: every account */
  strictObject({ update: columns, id: optional(number()) }),
  /** Accounts with a higher id are removed, and their rows for client types. */
  strictObject({ deleteAbove: number() }),
])

const step = union([
  requestStep,
  rowsStep,
  /** A code is looked up, and forgotten or aged where the query says so; `was` is its value in the recording. */
  strictObject({ code: record(string(), string()), was: optional(string()) }),
  strictObject({ settings: record(string(), unknown()) }),
  strictObject({ account: record(string(), unknown()), set: record(string(), unknown()) }),
  /** A second passes. */
  strictObject({ wait: literal(1) }),
])

const scenario = strictObject({
  scenario: string(),
  about: string(),
  settings: optional(record(string(), unknown()), {}),
  steps: array(step),
})

export type RequestStep = InferOutput<typeof requestStep>
export type RowsStep = InferOutput<typeof rowsStep>
export type Step = InferOutput<typeof step>
export type Scenario = InferOutput<typeof scenario>

/** The versions whose recordings are in `tests/contract/recorded`. */
export const recordedVersions = ['2.2.2', '2.3.2', '4.0.0', '6.9.0'] as const

/** The envelope of the recordings' requests. */
export const usualEnvelope: Readonly<Record<string, string>> = {
  application: 'app',
  application_client_type: 'weixin',
  token: '',
  uuid: '7f3b2c1e-9a4d-4e5f-8b6a-1c2d3e4f5a6b',
  lang: 'zh',
  ajax: 'ajax',
}

/** Reads the recordings of one version: a scenario a line. */
export function readRecording(version: string): Scenario[] {
  const text = readFileSync(inProject(`tests/contract/recorded/${version}.jsonl`), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map((line) => parse(scenario, JSON.parse(line)))
}
