import './cell-group.css'
import './skeleton.css'
import { useText } from '@/locales/use-text'
import { Text, View } from '@/platform/elements/basics'

/** A part of a loading screen: a card with a person, an avatar row, rows of a group, a field, paragraphs. */
export type SkeletonPart = 'person' | 'avatar' | 'rows' | 'field' | 'text'

const Bar = ({ long }: { long?: boolean }) => (
  <View className={long ? 'ac-skeleton-bar ac-skeleton-long' : 'ac-skeleton-bar'} />
)

const Row = () => (
  <View className="ac-skeleton-row">
    <Bar />
    <Bar long />
  </View>
)

const Paragraph = () => (
  <>
    <Bar />
    <Bar />
    <Bar />
    <View className="ac-skeleton-bar ac-skeleton-end" />
  </>
)

const shapes: Record<SkeletonPart, JSX.Element> = {
  person: (
    <View className="ac-group ac-skeleton-person">
      <View className="ac-skeleton-disc" />
      <View>
        <Bar long />
        <Bar />
      </View>
    </View>
  ),
  avatar: (
    <View className="ac-group ac-skeleton-row">
      <Bar />
      <View className="ac-skeleton-disc" />
    </View>
  ),
  rows: (
    <View className="ac-group">
      <Row />
      <Row />
    </View>
  ),
  field: <View className="ac-skeleton-field" />,
  text: (
    <View className="ac-group ac-skeleton-text">
      <Paragraph />
      <Paragraph />
      <Paragraph />
    </View>
  ),
}

/** The shape of a loading screen, so that the layout doesn't shift when the content arrives. */
export function Skeleton({ parts }: { parts: readonly SkeletonPart[] }) {
  const t = useText()
  return (
    <View className="ac-skeleton" role="status">
      <Text className="ac-unseen">{t('action.loading')}</Text>
      {parts.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a screen stay where they are
        <View key={place}>{shapes[part]}</View>
      ))}
    </View>
  )
}
