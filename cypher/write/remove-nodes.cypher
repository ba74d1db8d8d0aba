// Removes nodes of the evidence. Their relationships were removed before: one that is left is a fault, and refused.
// @access  write
// @rows    none
// @param   ids  string[]
UNWIND $ids AS id
MATCH (node:Entity {id: id})
DELETE node
