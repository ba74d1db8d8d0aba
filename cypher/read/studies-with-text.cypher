// Studies whose title, or what they report or state, matches a full-text query.
// @access  read
// @rows    many
// @param   words  string  query of the index: quoted words only, never what a caller typed
// @column  study  string  id of the study
CALL db.index.fulltext.queryNodes('evidenceText', $words) YIELD node
MATCH (study:Study)
WHERE study = node OR EXISTS { (study)-[:REPORTS|STATES]->(node) }
RETURN DISTINCT study.id AS study
