import './segmented.css'
import { classNames } from '@/platform/class-names'
import { Radio, Text, View } from '@/platform/elements/basics'
import { useUniqueId } from './use-unique-id'

interface SegmentedProps<Id extends string> {
  label: string
  options: readonly { id: Id; name: string }[]
  value: Id
  onChange: (id: Id) => void
}

/** A segmented control with two to four options. */
export function Segmented<Id extends string>({ label, options, value, onChange }: SegmentedProps<Id>) {
  const name = useUniqueId()
  return (
    <View className="ac-segmented" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <Radio
          key={option.id}
          className={classNames('ac-segment', option.id === value && 'ac-segment-on')}
          name={name}
          checked={option.id === value}
          onSelect={() => onChange(option.id)}
        >
          <Text>{option.name}</Text>
        </Radio>
      ))}
    </View>
  )
}
