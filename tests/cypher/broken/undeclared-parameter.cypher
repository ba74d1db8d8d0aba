// Studies that report a determinant, most findings first.
// @access  read
// @rows    many
// @param   id        string   Determinant.id
// @column  title     string?
// @column  findings  integer
MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(:Determinant {id: $id})
RETURN study.title AS title, count(finding) AS findings
ORDER BY findings DESC
LIMIT $limt
