import { useCopy } from './use-copy.ts'

/** A citation, and a button that copies it. */
export function CopyCitation({ text }: { readonly text: string }) {
  const [copy, said] = useCopy()
  return (
    <p className="controls">
      <button type="button" onClick={() => copy('The citation is', text)}>
        Copy the citation
      </button>
      <span role="status">{said}</span>
    </p>
  )
}
