import { object, pipe, string, transform } from 'valibot'
import { text } from '@/api/wire/values'

/** `agreement/index`. An unknown document is a code 0 with `[]` (contract 6.14), which has none of these fields. */
export const agreementSchema = pipe(
  object({ name: text, value: string(), upd_time_time: text }),
  transform(({ name, value, upd_time_time }) => ({ name, html: value, updatedText: upd_time_time })),
)
