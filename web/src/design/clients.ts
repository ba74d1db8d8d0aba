export interface ClientCode {
  readonly language: string
  readonly code: string
}

/**
 * The same question from a shell, from Python and from R.
 *
 * @param table a question with the same variables whose answer is one list: a shell and R get it as CSV. Left out, they get what
 *   `document` asks as JSON
 */
export function clients(origin: string, document: string, variables: object, table: string | undefined): readonly ClientCode[] {
  const query = onOneLine(document)
  const asked = onOneLine(table ?? document)
  const body = JSON.stringify({ query: asked, variables })
  const accepted = table === undefined ? 'application/json' : 'text/csv'
  const read = table === undefined ? 'jsonlite::fromJSON()' : 'read.csv(text = _, check.names = FALSE)'
  const look = table === undefined ? 'str(answer$data, max.level = 2)' : 'head(answer)'
  return [
    {
      language: 'curl',
      code: `curl -s ${origin}/graphql -H 'content-type: application/json' -H 'accept: ${accepted}' -d '${body.replaceAll("'", "'\\''")}'`,
    },
    {
      language: 'Python',
      code: `import json
from urllib.request import Request, urlopen

query = ${JSON.stringify(query)}
variables = json.loads(${JSON.stringify(JSON.stringify(variables))})
request = Request(
    "${origin}/graphql",
    data=json.dumps({"query": query, "variables": variables}).encode(),
    headers={"content-type": "application/json"},
)
answer = json.load(urlopen(request))
print(json.dumps(answer["data"], indent=2))`,
    },
    {
      language: 'R',
      code: `library(httr2)

query <- ${JSON.stringify(asked)}
variables <- jsonlite::fromJSON(${JSON.stringify(JSON.stringify(variables))}, simplifyVector = FALSE)
# R has one kind of empty list; GraphQL wants an object.
if (length(variables) == 0) variables <- setNames(list(), character())
answer <- request("${origin}/graphql") |>
  req_headers(accept = "${accepted}") |>
  req_body_json(list(query = query, variables = variables)) |>
  req_perform() |>
  resp_body_string() |>
  ${read}
${look}`,
    },
  ]
}

const onOneLine = (document: string): string => document.replaceAll(/\s+/g, ' ').trim()
