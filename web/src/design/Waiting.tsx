import { useEffect, useState } from 'react'
import { Refusal } from '../api/ask.ts'
import type { Answer } from '../api/use-answer.ts'

/** What is shown while an answer is awaited, or where there is none; nothing where there is one. */
export function Waiting({ answer, what }: { readonly answer: Answer<unknown>; readonly what: string }) {
  if (answer.state === 'loading') return <Loading cancel={answer.cancel} what={what} />
  if (answer.state === 'failed') return <Failed error={answer.error} retry={answer.retry} what={what} />
  return null
}

/** Says nothing of what is quick. */
function Loading({ cancel, what }: { readonly cancel: () => void; readonly what: string }) {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  return (
    <p className="quiet" role="status">
      Asking for {what} …{seconds > 1 && ` ${seconds} s `}
      {seconds > 1 && (
        <button type="button" onClick={cancel}>
          Cancel
        </button>
      )}
    </p>
  )
}

function Failed({ error, retry, what }: { readonly error: unknown; readonly retry: () => void; readonly what: string }) {
  return (
    <div className="note" role="alert">
      <p>{reason(error, what)}</p>
      <button type="button" onClick={retry}>
        Ask again
      </button>
    </div>
  )
}

function reason(error: unknown, what: string): string {
  if (error instanceof Refusal) return `The service could not answer for ${what}: ${error.message}`
  if (error instanceof DOMException && error.name === 'AbortError') return error.message
  return `The service cannot be reached, so that ${what} cannot be shown. Is it still running?`
}
