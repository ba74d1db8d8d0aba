import { useState } from 'react'
import { askCypher, type CypherAsked } from '../api/ask.ts'
import { origin, savedPage } from '../api/saved-page.ts'
import { Code } from './Code.tsx'
import { clients } from './clients.ts'

interface Asked {
  readonly document: string
  readonly variables: object
  /** A question with the same variables whose answer is one list, for those who want rows. */
  readonly table?: string | undefined
}

/** The question behind what is shown, for analysts: as GraphQL, Cypher, curl, Python and R. */
export function AsQuery({ document: text, variables, table }: Asked) {
  return (
    <details className="as-query">
      <summary>As query</summary>
      {savedPage === undefined && (
        <p>
          <a href={`/graphql?query=${encodeURIComponent(text)}&variables=${encodeURIComponent(JSON.stringify(variables))}`}>
            Open in GraphiQL
          </a>
        </p>
      )}
      <Code of="GraphQL" text={text.trim()} />
      <p className="quiet">Variables</p>
      <Code of="Variables" text={JSON.stringify(variables, null, 2)} />
      {clients(origin, text, variables, table).map(({ language, code }) => (
        <details key={language}>
          <summary>{language}</summary>
          <Code of={language} text={code} />
        </details>
      ))}
      {savedPage === undefined && <Cypher document={text} variables={variables} />}
    </details>
  )
}

/** What an analyst pastes into Neo4j Browser: asked for when it is looked at. */
function Cypher({ document: text, variables }: Asked) {
  const [shown, setShown] = useState<readonly CypherAsked[] | string>()
  const fetchIt = () => {
    if (shown !== undefined) return
    setShown('Asking for the Cypher …')
    askCypher(text, variables, new AbortController().signal).then(
      (asked) =>
        setShown(
          asked.length > 0
            ? asked
            : 'No Cypher answers this as it stands: what is sampled, and what is asked of former versions, is worked out in memory.',
        ),
      () => setShown('The service cannot be reached.'),
    )
  }
  return (
    <details onToggle={fetchIt}>
      <summary>Cypher</summary>
      {typeof shown === 'string' && <p role="status">{shown}</p>}
      {Array.isArray(shown) &&
        (shown as readonly CypherAsked[]).map(({ field, text: statement, parameters }) => (
          <div key={field}>
            <p className="quiet">{field}: first its parameters, for Neo4j Browser</p>
            <Code of="Cypher" text={`${cypherParameters(parameters)}\n${statement}`} />
          </div>
        ))}
    </details>
  )
}

function cypherParameters(parameters: Readonly<Record<string, unknown>>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `:param ${name} => ${literal(value)};`)
    .join('\n')
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, one]) => `${key}: ${literal(one)}`)
      .join(', ')}}`
  return JSON.stringify(value)
}
