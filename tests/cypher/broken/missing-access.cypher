// Studies that report a determinant, most findings first.
// @rows    many
// @param   id        string   Determinant.id
// @param   limit     integer  1..500
// @column  title     string?
// @column  findings  integer
MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(:Determinant {id: $id})
RETURN study.title AS title, count(finding) AS findings
ORDER BY findings DESC
LIMIT $limit
