MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(:Determinant {id: $id})
RETURN study.title AS title, count(finding) AS findings
ORDER BY findings DESC
LIMIT $limit
