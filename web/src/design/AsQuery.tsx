import { useState } from 'react'

/** The question behind what is shown, for analysts: as GraphQL, as curl, and its one list as CSV. */
export function AsQuery({
  document: text,
  variables,
  name,
}: {
  readonly document: string
  readonly variables: object
  readonly name: string
}) {
  const [said, setSaid] = useState('')
  const body = JSON.stringify({ query: text.replaceAll(/\s+/g, ' ').trim(), variables })
  const curl = `curl -s ${location.origin}/graphql -H 'content-type: application/json' -H 'accept: text/csv' -d '${body.replaceAll("'", "'\\''")}'`
  const download = async () => {
    const headers = { 'content-type': 'application/json', accept: 'text/csv' }
    const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query: text, variables }) })
    if (!response.ok) return setSaid(`The service made no CSV: ${await response.text()}`)
    const link = document.createElement('a')
    link.href = URL.createObjectURL(await response.blob())
    link.download = `${name}-${response.headers.get('x-data-version')}.csv`
    link.click()
    URL.revokeObjectURL(link.href)
    setSaid(`${link.download} is saved.`)
  }
  return (
    <details className="as-query">
      <summary>As query</summary>
      <p className="controls">
        <button type="button" onClick={() => void download()}>
          Save as CSV
        </button>
        <a href={`/graphql?query=${encodeURIComponent(text)}&variables=${encodeURIComponent(JSON.stringify(variables))}`}>
          Open in GraphiQL
        </a>
        <span role="status">{said}</span>
      </p>
      <pre>{text.trim()}</pre>
      <p className="quiet">Variables</p>
      <pre>{JSON.stringify(variables, null, 2)}</pre>
      <p className="quiet">As CSV, from a shell</p>
      <pre>{curl}</pre>
    </details>
  )
}
