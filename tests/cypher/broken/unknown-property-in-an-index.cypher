// Full text.
// @access  schema
// @rows    none
CREATE FULLTEXT INDEX evidenceText IF NOT EXISTS
FOR (node:Study|Finding)
ON EACH [node.title, node.sumary]
