import type { KeyboardEventHandler, ReactNode } from 'react'

/** What may be larger than its place: scrolls, and is reached by keyboard. */
export function Scroll({
  label,
  className = '',
  children,
}: {
  readonly label: string
  readonly className?: string
  readonly children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className={`scroll ${className}`} tabIndex={0} aria-label={`${label}, scrolls`}>
      {children}
    </section>
  )
}

/** A picture that is walked by keys; its table says the same. */
export function Walked({
  label,
  describedBy,
  onKeyDown,
  children,
}: {
  readonly label: string
  readonly describedBy: string
  readonly onKeyDown: KeyboardEventHandler
  readonly children: ReactNode
}) {
  return (
    <section
      className="scroll"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a picture that is walked by keys, with the table as its twin
      tabIndex={0}
      role="application"
      aria-label={label}
      aria-describedby={describedBy}
      onKeyDown={onKeyDown}
    >
      {children}
    </section>
  )
}
