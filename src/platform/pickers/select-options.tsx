import { classNames } from '../class-names'
import { Radio, Text, View } from '../elements/basics'
import type { SelectOptionsProps } from './picker-props'

/** A list of choices, the chosen one with a check mark. One tap chooses. */
export const SelectOptions = <Id extends number | string>(props: SelectOptionsProps<Id>) => (
  <>
    <View className="ac-select-title">{props.title}</View>
    {props.options.map(({ id, name }) => (
      <Radio
        key={id}
        className={classNames('ac-select-option', id === props.value && 'ac-select-on')}
        name={props.title}
        checked={id === props.value}
        onSelect={() => props.onChange(id)}
      >
        <Text>{name}</Text>
      </Radio>
    ))}
  </>
)
