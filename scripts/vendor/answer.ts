import {
  array,
  boolean,
  type GenericSchema,
  type InferOutput,
  number,
  object,
  optional,
  picklist,
  record,
  string,
  union,
  unknown,
} from 'valibot'

/** What one question to the tool came to. */
const outcome = <T>(value: GenericSchema<T>) => union([object({ value }), object({ error: string() })])

/** The bytes of each file of a package, as it would be uploaded. */
const filesSchema = record(string(), number())

/** What `weapp/ask-tool.cjs` writes down of WeChat's tool. */
export const answerSchema = object({
  /** with the settings of project.config.json, by which the tool looks at names and JSON only */
  compiled: outcome(filesSchema),
  /** with WeChat's own compression as well, for which it has to read every script, template and style */
  compressed: outcome(filesSchema),
  /** their folders, such as `pages/account/` */
  subpackages: outcome(array(string())),
  quality: outcome(
    array(
      object({
        name: string(),
        success: boolean(),
        text: string(),
        docURL: optional(string()),
        detail: optional(unknown()),
      }),
    ),
  ),
  said: array(object({ status: picklist(['warn', 'fail']), during: string(), message: string() })),
})

export type Answer = InferOutput<typeof answerSchema>
export type Files = InferOutput<typeof filesSchema>
