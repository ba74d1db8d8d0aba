import { useEffect, useState } from 'react'
import { forgetAnswers } from '../api/use-answer.ts'
import { watchVersion } from '../api/watch-version.ts'

/** Offers what has come in since the page was opened; what is looked at changes only when the reader says so. */
export function Changed() {
  const [shown, setShown] = useState<string>()
  const [latest, setLatest] = useState<string>()
  useEffect(() => watchVersion(setLatest), [])
  useEffect(() => setShown((before) => before ?? latest), [latest])
  if (latest === undefined || shown === undefined || latest === shown) return null
  return (
    <aside className="note changed" aria-label="New evidence" aria-live="polite">
      The evidence has changed: this page shows data version {shown}, the service now has {latest}.{' '}
      <button
        type="button"
        onClick={() => {
          setShown(latest)
          forgetAnswers()
        }}
      >
        Show it
      </button>
    </aside>
  )
}
