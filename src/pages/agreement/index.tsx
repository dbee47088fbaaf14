import { withErrorBoundary } from '@/components/error-boundary'
import { Agreement } from './agreement'

export default withErrorBoundary(Agreement)
