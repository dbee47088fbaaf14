import { withErrorBoundary } from '@/components/error-boundary'
import { Profile } from './profile'

export default withErrorBoundary(Profile)
