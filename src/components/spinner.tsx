import './spinner.css'
import { Text } from '@/platform/elements'

/** Beside the text of a button whose action is under way. */
export const Spinner = () => <Text className="ac-spinner" aria-hidden />
