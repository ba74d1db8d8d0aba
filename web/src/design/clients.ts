/** The same question from a shell, from Python and from R. */
export interface ClientCode {
  readonly language: string
  readonly code: string
}

export function clients(origin: string, document: string, variables: object): readonly ClientCode[] {
  const query = document.replaceAll(/\s+/g, ' ').trim()
  const body = JSON.stringify({ query, variables })
  return [
    {
      language: 'curl',
      code: `curl -s ${origin}/graphql -H 'content-type: application/json' -H 'accept: text/csv' -d '${body.replaceAll("'", "'\\''")}'`,
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

query <- ${JSON.stringify(query)}
variables <- jsonlite::fromJSON(${JSON.stringify(JSON.stringify(variables))}, simplifyVector = FALSE)
# R has one kind of empty list; GraphQL wants an object.
if (length(variables) == 0) variables <- setNames(list(), character())
rows <- request("${origin}/graphql") |>
  req_headers(accept = "text/csv") |>
  req_body_json(list(query = query, variables = variables)) |>
  req_perform() |>
  resp_body_string() |>
  read.csv(text = _, check.names = FALSE)
head(rows)`,
    },
  ]
}
