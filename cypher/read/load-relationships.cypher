// Relationships that do not start at or lead to a finding of a study, as lists by where they start.
// @access  read
// @rows    many
// @column  source    string
// @column  types     string[]
// @column  targets   string[]
// @column  packages  string[][]
// @column  matches   string[]    how close an ALIGNED_TO is; empty for other relationships
MATCH (source:Entity)-[relationship]->(target:Entity)
WHERE NOT source:Finding AND NOT type(relationship) = 'REPORTS'
RETURN
  source.id AS source,
  collect(type(relationship)) AS types,
  collect(target.id) AS targets,
  collect(relationship.packages) AS packages,
  collect(coalesce(relationship.match, '')) AS matches
