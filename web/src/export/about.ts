/** What a file says of itself: what it shows, of which data, and how to cite them. */
import { ask } from '../api/ask.ts'
import type { AboutQuery } from '../api/operations.generated.ts'
import document_ from './about.graphql?raw'

export interface About {
  /** The question that the view answers. */
  readonly title: string
  /** The answer in words. */
  readonly sentence: string
  readonly dataVersion: string
  readonly citation: string
  /** Where it was seen. */
  readonly address: string
  /** ISO 8601. */
  readonly at: string
}

/** @throws as `ask` */
export async function about(address: string): Promise<About> {
  const { meta } = await ask<AboutQuery>(document_, {}, new AbortController().signal)
  const said = (selector: string) => document.querySelector<HTMLElement>(`main ${selector}`)?.innerText.replaceAll(/\s+/g, ' ') ?? ''
  return {
    title: said('h1'),
    sentence: said('.answer'),
    dataVersion: meta.dataVersion,
    citation: meta.dataSets.map((set) => citationOf(set, meta.dataVersion)).join(' '),
    address,
    at: new Date().toISOString(),
  }
}

type DataSet = Pick<AboutQuery['meta']['dataSets'][number], 'title' | 'packageVersion' | 'created' | 'licence'>

/** How a data set is cited: title, version, year, licence, and the data version that was seen. */
export function citationOf({ title, packageVersion, created, licence }: DataSet, dataVersion: string): string {
  const year = created?.slice(0, 4)
  const version = packageVersion ? `, version ${packageVersion}` : ''
  return `${title}${version}${year ? ` (${year})` : ''}${licence ? `, ${licence}` : ''}. Data version ${dataVersion}, by evidence-graph.`
}

/** Lines that stand under a picture or at the head of a file. */
export function aboutLines({ sentence, dataVersion, citation, at }: About): readonly string[] {
  return [sentence, `Data version ${dataVersion}; ${at.slice(0, 10)}.`, `Cite: ${citation}`]
}
