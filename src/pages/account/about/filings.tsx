import type { LinkedText } from '@/api/wire/shop-service'
import { TextButton } from '@/components/text-button'
import { openLink } from '@/platform/contact'
import { Text, View } from '@/platform/elements/basics'
import { useContact } from './use-contact'

/** The licences that a shop in China must show, each with the page of the authority where it has one. */
export function Filings({ filings }: { filings: readonly LinkedText[] }) {
  const contact = useContact()
  return (
    <>
      {filings.map(({ text, url }) => (
        <View key={text}>
          {url ? (
            <TextButton onClick={() => contact(() => openLink(url))}>{text}</TextButton>
          ) : (
            <Text>{text}</Text>
          )}
        </View>
      ))}
    </>
  )
}
