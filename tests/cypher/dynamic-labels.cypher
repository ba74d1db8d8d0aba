// Creates nodes with labels and relationships with types that come with the row.
// @access  write
// @rows    one
// @param   rows     map[] {id: string, label: string, type: string, properties: map}
// @column  created  integer
UNWIND $rows AS row
CREATE (node:Entity {id: row.id})
SET node += row.properties
SET node:$(row.label)
WITH node, row
MATCH (study:Study {id: row.id})
CREATE (study)-[:$(row.type)]->(node)
RETURN count(*) AS created
