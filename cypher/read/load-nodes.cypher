// Every node of the evidence but findings, without long texts: what a projection is built from.
// Texts are taken out here because sending them costs more than everything else together.
// @access  read
// @rows    many
// @column  labels      string[]  Entity, the node's own label, and what else it carries
// @column  properties  map       texts are null
MATCH (node:Entity)
WHERE NOT node:Finding
RETURN labels(node) AS labels, node {.*, definition: null, summary: null, notes: null, description: null} AS properties
