import { Scroll } from './Scroll.tsx'

/** Text for a machine, to be copied. */
export function Code({ of, text }: { readonly of: string; readonly text: string }) {
  return (
    <Scroll label={of} className="code">
      <pre>{text}</pre>
    </Scroll>
  )
}
