import { AsQuery } from '../design/AsQuery.tsx'
import { Export, type ExportProps } from './Export.tsx'

/** At the end of every view: what it can be saved as, and the question behind it. */
export function TakeAway(props: ExportProps) {
  return (
    <>
      <Export {...props} />
      <AsQuery document={props.document} variables={props.variables} table={props.table} />
    </>
  )
}
