import { useEffect, useState, useSyncExternalStore } from 'react'
import { ask } from './ask.ts'

export type Answer<T> =
  | { readonly state: 'loading'; readonly previous: T | undefined; readonly cancel: () => void }
  | { readonly state: 'answered'; readonly data: T }
  | { readonly state: 'failed'; readonly error: unknown; readonly retry: () => void }

let generation = 0
let awaited = 0
const listeners = new Set<() => void>()

/** Every question that is shown is asked again: the evidence has changed. */
export function forgetAnswers(): void {
  generation++
  tell()
}

/** Whether any answer is awaited. */
export function useIsAwaiting(): boolean {
  return useSyncExternalStore(subscribe, () => awaited > 0)
}

function tell(): void {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * The answer to a question; asked again when its variables change, and what was asked before is given up. While a new answer
 * is awaited the previous one is at hand, so that a picture need not vanish.
 *
 * @param document null where the question is not asked now
 */
export function useAnswer<T, V extends object>(document: string | null, variables: V): Answer<T> {
  const asked = useSyncExternalStore(subscribe, () => generation)
  const key = JSON.stringify([document, variables])
  const [attempt, setAttempt] = useState(0)
  const [answer, setAnswer] = useState<Answer<T>>({ state: 'loading', previous: undefined, cancel: () => undefined })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says whether document or variables changed
  useEffect(() => {
    if (document === null) return
    const given = new AbortController()
    const retry = () => setAttempt(attempt + 1)
    setAnswer((before) => ({
      state: 'loading',
      previous: before.state === 'answered' ? before.data : before.state === 'loading' ? before.previous : undefined,
      cancel: () => given.abort(new DOMException('You cancelled this question.', 'AbortError')),
    }))
    const settle = (next: Answer<T>) => setAnswer(next)
    let isCurrent = true
    awaited++
    tell()
    ask<T>(document, variables, given.signal)
      .then(
        (data) => isCurrent && settle({ state: 'answered', data }),
        (error: unknown) => isCurrent && settle({ state: 'failed', error, retry }),
      )
      .finally(() => {
        awaited--
        tell()
      })
    return () => {
      isCurrent = false
      given.abort()
    }
  }, [key, attempt, asked])
  return answer
}

/** The answer, or the one before while a new one is awaited. */
export function shown<T>(answer: Answer<T>): T | undefined {
  if (answer.state === 'answered') return answer.data
  return answer.state === 'loading' ? answer.previous : undefined
}
