import { readPageConfiguration } from '@/platform/page-configuration'

// What the browser build begins with. Everything else goes by the page's configuration from its first line on.
void readPageConfiguration().then(() => import('./browser'))
