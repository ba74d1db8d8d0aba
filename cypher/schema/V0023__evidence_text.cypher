// Full text of everything that search looks at.
// @access  schema
// @rows    none
CREATE FULLTEXT INDEX evidenceText IF NOT EXISTS
FOR (node:Study|Finding|Barrier|Facilitator|Theme|Domain|SystemLevel|IntersectionalFactor|Stakeholder|Technology|Framework|Review|ReviewFinding|Publication|StatedLink|DataSet)
ON EACH [node.title, node.summary, node.quote, node.name, node.definition]
