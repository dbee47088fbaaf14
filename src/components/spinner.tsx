import './spinner.css'
import { Text } from '@/platform/elements/basics'

/** Shown in a button while its action runs. */
export const Spinner = () => <Text className="ac-spinner" aria-hidden />
