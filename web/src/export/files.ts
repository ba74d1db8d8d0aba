import { askCsv } from '../api/ask.ts'
import type { About } from './about.ts'
import type { ExportProps } from './Export.tsx'
import { csvOf, type ExportedGraph, gexfOf, graphmlOf } from './graph-files.ts'
import { savedHtml } from './page.ts'
import { pngOf, svgOf } from './picture.ts'

interface Made {
  readonly content: Blob
  readonly extension: string
  readonly dataVersion: string
}

const text = (content: string, type: string, extension: string, { dataVersion }: About): Made => ({
  content: new Blob([content], { type }),
  extension,
  dataVersion,
})

/** A file of each form that a view can be saved as. */
export const files = {
  CSV: async ({ document, table = document, variables, graph }: ExportProps, of: About): Promise<Made> => {
    if (graph !== undefined) return text(csvOf(graph()), 'text/csv', 'csv', of)
    const { csv, dataVersion } = await askCsv(table, variables)
    return { content: csv, extension: 'csv', dataVersion }
  },
  JSON: async ({ variables, data }: ExportProps, of: About): Promise<Made> =>
    text(JSON.stringify({ about: of, variables, data }, null, 2), 'application/json', 'json', of),
  SVG: async (props: ExportProps, of: About): Promise<Made> => text(svgOf(drawingOf(props), of), 'image/svg+xml', 'svg', of),
  PNG: async (props: ExportProps, of: About): Promise<Made> => ({
    content: await pngOf(svgOf(drawingOf(props), of)),
    extension: 'png',
    dataVersion: of.dataVersion,
  }),
  GraphML: async (props: ExportProps, of: About): Promise<Made> => text(graphmlOf(graphIn(props), of), 'application/xml', 'graphml', of),
  GEXF: async (props: ExportProps, of: About): Promise<Made> => text(gexfOf(graphIn(props), of), 'application/xml', 'gexf', of),
  HTML: async (_props: ExportProps, of: About): Promise<Made> => text(await savedHtml(of), 'text/html', 'html', of),
} as const

export type Form = keyof typeof files

function drawingOf({ picture }: ExportProps): SVGSVGElement {
  const drawing = picture?.() ?? null
  if (drawing === null) throw new RangeError('There is no picture to save: choose a picture rather than the table.')
  return drawing
}

function graphIn({ graph }: ExportProps): ExportedGraph {
  return graph?.() ?? { nodes: [], links: [] }
}
