import './segmented.css'
import { classNames } from '@/platform/class-names'
import { Radio, Text, View } from '@/platform/elements'
import { useUniqueId } from './use-unique-id'

interface SegmentedProps<Id extends string> {
  /** What is chosen here, for who can't see it. */
  label: string
  options: readonly { id: Id; name: string }[]
  value: Id
  onChange: (id: Id) => void
}

/** Two to four choices side by side, one of them on. */
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
