/** A receipt as text for other places. */
import { stringify } from 'csv-stringify/browser/esm/sync'
import type { ReceiptQuery } from '../api/operations.generated.ts'
import { studyCitation } from '../export/study-citation.ts'

type Pair = ReceiptQuery['coOccurrence']

export function sentenceOf({ a, b, table, verdict }: Pair, address: string): string {
  const said = verdict?.sentence ?? `${table.both} of ${table.total} studies report ${a.name} and ${b.name}.`
  return `${said} ${address}`
}

export function citationsOf({ studies }: Pair): string {
  return studies.nodes.map(studyCitation).join('\n')
}

/** What the studies say of either code, a finding a row. */
export function findingRows({ studies, findings }: Pair): string {
  const byId = new Map(studies.nodes.map((study) => [study.id, study]))
  const rows = findings.nodes.map(({ id, summary, determinant, level, study }) => {
    const own = byId.get(study?.id ?? '')
    return {
      study: study?.id,
      title: own?.title,
      year: own?.year,
      doi: own?.doi,
      finding: id,
      code: determinant?.name,
      level: level?.name,
      summary,
    }
  })
  return stringify(rows, { header: true, escape_formulas: true })
}
