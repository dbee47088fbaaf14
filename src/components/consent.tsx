import './consent.css'
import { Button, Checkbox, Label, Text, View } from '@/platform/elements/basics'
import { FieldNote } from './field'
import type { FieldBinding } from './use-form'

/** A part of the sentence. With `onClick` it is a link; otherwise a tap on it ticks the box. */
export interface ConsentPart {
  text: string
  onClick?: () => void
}

interface ConsentProps {
  /** The value is '1' when ticked, otherwise ''. */
  field: FieldBinding
  parts: readonly ConsentPart[]
}

/** A checkbox "I have read and agree to …" with links to the agreements. */
export function Consent({ field, parts }: ConsentProps) {
  const textId = `${field.id}-text`
  const noteId = `${field.id}-note`
  return (
    <View className="ac-consent">
      <View className="ac-consent-line">
        <Checkbox
          key={field.revision}
          id={field.id}
          name={field.name}
          initialChecked={field.initialValue === '1'}
          invalid={field.error !== null}
          focus={field.focus}
          aria-labelledby={textId}
          aria-describedby={field.error ? noteId : undefined}
          onChange={(checked) => field.onInput(checked ? '1' : '')}
        />
        <View id={textId} className="ac-consent-text">
          {parts.map(({ text, onClick }) =>
            onClick ? (
              <Button key={text} className="ac-link" onClick={onClick}>
                {text}
              </Button>
            ) : (
              <Label key={text} htmlFor={field.id}>
                <Text>{text}</Text>
              </Label>
            ),
          )}
        </View>
      </View>
      {field.error ? <FieldNote id={noteId} error={field.error} /> : null}
    </View>
  )
}
