import './device-appearance.css'
import type { AppearanceChoice } from './appearance-choice'

/** Shows the whole page, and the browser's own bar, as the person chose. */
export function showAppearance(choice: AppearanceChoice): void {
  const { classList } = document.documentElement
  classList.toggle('ac-light', choice === 'light')
  classList.toggle('ac-dark', choice === 'dark')
  // index.html has one for each; which of them counts, the browser learns from its `media`.
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const { theme } = bar.dataset
    const chosen = choice === theme ? 'all' : 'not all'
    bar.setAttribute('media', choice === 'auto' ? `(prefers-color-scheme: ${theme})` : chosen)
  }
}
