import { useState } from 'react'
import { ConsentSheet } from './consent-sheet'

interface ConsentForm {
  values(): { consent: string }
  setValue(name: 'consent', value: string): void
}

/**
 * Consent before anything is sent: `withConsent` goes on at once where the box is ticked (or none `isAsked`), otherwise it
 * asks in the sheet, which is to be drawn beside the form.
 */
export function useConsent(form: ConsentForm, isAsked = true) {
  const [waiting, setWaiting] = useState<{ go: () => void } | null>(null)
  const agree = (go: () => void) => {
    setWaiting(null)
    form.setValue('consent', '1')
    go()
  }
  return {
    withConsent: (go: () => void) => (isAsked && !form.values().consent ? setWaiting({ go }) : go()),
    sheet: waiting && <ConsentSheet onAgree={() => agree(waiting.go)} onClose={() => setWaiting(null)} />,
  }
}
