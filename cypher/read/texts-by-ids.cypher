// Long texts of some nodes: what the projection does not hold.
// @access  read
// @rows    many
// @param   ids         string[]  full ids; at most 10000
// @column  id          string
// @column  summary     string?
// @column  quote       string?
// @column  definition  string?
// @column  notes       string?
// @column  description string?
MATCH (node:Entity)
WHERE node.id IN $ids
RETURN
  node.id AS id,
  node.summary AS summary,
  node.quote AS quote,
  node.definition AS definition,
  node.notes AS notes,
  node.description AS description
