import { AsQuery } from '../design/AsQuery.tsx'
import { Export, type ExportProps } from './Export.tsx'

/** At the end of every view: what it can be saved as, and the question behind it. */
export function TakeAway(props: ExportProps) {
  const { document, variables, graph, table = document } = props
  return (
    <>
      <Export {...props} />
      {/* A graph has two lists, codes and links: no question of one list is what is seen. */}
      <AsQuery document={document} variables={variables} table={graph === undefined ? table : undefined} />
    </>
  )
}
