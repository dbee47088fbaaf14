import './skeleton.css'
import { Text, View } from '@/platform/elements'

interface SkeletonProps {
  /** As many rows as will come. */
  rows: number
  /** The first row holds a picture. */
  avatar?: boolean
  /** "Loading", for who can't see it. */
  text: string
}

/** The shape of a cell group whose content is on its way. */
export function Skeleton({ rows, avatar, text }: SkeletonProps) {
  const keys = Array.from({ length: rows }, (_, row) => `row ${row}`)
  return (
    <View className="ac-skeleton" role="status">
      <Text className="ac-unseen">{text}</Text>
      {keys.map((key, row) => (
        <View key={key} className="ac-skeleton-row">
          <View className="ac-skeleton-bar" />
          <View className={avatar && row === 0 ? 'ac-skeleton-disc' : 'ac-skeleton-bar ac-skeleton-long'} />
        </View>
      ))}
    </View>
  )
}
