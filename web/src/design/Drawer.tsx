import { type ReactNode, useEffect, useRef } from 'react'

/** What stands behind a mark: keeps the focus until it is closed, by its button or Escape, and gives it back. */
export function Drawer({ close, children }: { readonly close: () => void; readonly children: ReactNode }) {
  const drawer = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const opened = drawer.current
    const before = document.activeElement
    opened?.showModal()
    return () => {
      opened?.close()
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={drawer}
      className="drawer"
      aria-labelledby="drawer-title"
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
    >
      <button type="button" className="close" onClick={close}>
        Close
      </button>
      {children}
    </dialog>
  )
}
