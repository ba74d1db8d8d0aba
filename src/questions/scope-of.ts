/** Turns a `scope` argument into a `Scope`, looking up in the database what only the full-text index knows. */
import { ServerError } from '../errors.ts'
import { type EvidenceFilter, resolveScope, type Scope, textsOf } from '../projection/index.ts'
import { queries } from '../store/index.ts'
import { type Optional, type QuestionContext, runReference } from './context.ts'
import { quotedWords } from './quoted-words.ts'

/**
 * What a filter lets through. One full-text statement a text that stands in it, none where there is none.
 *
 * @param argument where the filter stands, for errors
 * @throws ClientError as `resolveScope`
 * @throws ServerError UNAVAILABLE for a text without a database to look it up in
 */
export async function scopeOf(context: QuestionContext, filter: Optional<EvidenceFilter>, argument = 'scope'): Promise<Scope> {
  const matches = new Map<string, readonly number[]>()
  for (const text of textsOf(filter)) matches.set(text, await studiesWithText(context, text, argument))
  return resolveScope(context.projection, filter, { argument, textMatches: (text) => matches.get(text) ?? [] })
}

async function studiesWithText(context: QuestionContext, text: string, argument: string): Promise<readonly number[]> {
  const words = quotedWords(text)
  if (words === '') return []
  if (context.store === undefined) {
    throw new ServerError('UNAVAILABLE', `${argument}.text: expected a database with a full-text index, but this service has none`)
  }
  const rows = await runReference(context, queries.studiesWithText, { words })
  const { graph, evidence } = context.projection
  return rows.map((row) => evidence.studyIndex(graph.find(row.study) ?? -1)).filter((study) => study !== undefined)
}
