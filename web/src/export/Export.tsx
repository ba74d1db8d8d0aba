import { useState } from 'react'
import { savedPage } from '../api/saved-page.ts'
import { useAppState } from '../state/app-state.tsx'
import { about } from './about.ts'
import type { Form } from './files.ts'
import type { ExportedGraph } from './graph-files.ts'
import { save } from './save.ts'

export interface ExportProps {
  /** Begins the names of the files. */
  readonly name: string
  /** The question that the view asks. */
  readonly document: string
  /** One with the same variables whose one list is the CSV; left out where the view's own question is that, or a graph is the CSV. */
  readonly table?: string
  readonly variables: object
  /** What the service answered, for JSON. */
  readonly data: object
  /** The drawing that is seen, or one of what is seen; left out where the view is a text or a table. */
  readonly picture?: () => SVGSVGElement | null
  readonly graph?: () => ExportedGraph
}

/** Everything that a view can be taken away as; each file names its data version and how to cite it. */
export function Export(props: ExportProps) {
  const { address } = useAppState()
  const [said, setSaid] = useState('')
  if (savedPage !== undefined) return null
  const { picture, graph } = props
  const take = (form: Form) => {
    setSaid('Working …')
    about(location.origin + address)
      .then(async (of) => (await import('./files.ts')).files[form](props, { ...of, address: form === 'HTML' ? address : of.address }))
      .then(({ content, extension, dataVersion }) => setSaid(`${save(content, `${props.name}-${dataVersion}.${extension}`)} is saved.`))
      .catch((error: unknown) => setSaid(error instanceof Error ? error.message : String(error)))
  }
  const forms: readonly Form[] = [
    'CSV',
    'JSON',
    ...(picture ? (['PNG', 'SVG'] as const) : []),
    ...(graph ? (['GraphML', 'GEXF'] as const) : []),
    'HTML',
  ]
  return (
    <details className="as-query">
      <summary>Export</summary>
      <p className="controls">
        {forms.map((form) => (
          <button key={form} type="button" onClick={() => take(form)}>
            Save as {form}
          </button>
        ))}
        <span role="status">{said}</span>
      </p>
      <p className="quiet">
        HTML is one file that shows this view, and what else was looked at, without a network. Each file names its data version and how to
        cite it.
      </p>
    </details>
  )
}
