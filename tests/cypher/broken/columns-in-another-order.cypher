// Studies that report a determinant, most findings first.
// @access  read
// @rows    many
// @param   id        string   Determinant.id
// @param   limit     integer  1..500
// @column  title     string?
// @column  findings  integer
MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(:Determinant {id: $id})
RETURN count(finding) AS findings, study.title AS title
ORDER BY findings DESC
LIMIT $limit
