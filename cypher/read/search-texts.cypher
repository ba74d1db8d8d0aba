// What a full-text query finds, best first; equal scores by id.
// @access  read
// @rows    many
// @param   words   string    query of the index, made of escaped words only, never what a caller typed
// @param   labels  string[]  labels of the nodes to find
// @param   limit   integer   1..2000
// @column  id      string
// @column  score   float
CALL
  db.index.fulltext.queryNodes(
    'evidenceText',
    $words
  )
  YIELD node, score
  WHERE any(label IN labels(node) WHERE label IN $labels)
RETURN node.id AS id, score AS score
ORDER BY score DESC, id
LIMIT $limit
