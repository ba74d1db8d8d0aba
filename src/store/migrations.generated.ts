// Generated from cypher/schema/ by `npm run generate`. Do not edit.

import type { Migration } from './migrate.ts'

/** Every migration, in order of version. */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    checksum: '18b75ef5286fac67ba888794af37102089ab36ecfbd8905e660826714c96b831',
    query: {
      name: 'V0001__entity_id',
      access: 'schema',
      rows: 'none',
      text: `CREATE CONSTRAINT entity_id IF NOT EXISTS
FOR (node:Entity)
REQUIRE node.id IS UNIQUE`,
      parameters: {},
      columns: {},
    },
  },
  {
    version: 2,
    checksum: 'bc0b86f3871aadba2c1d033b689f0fea3168f1a4efe8884818ab66a3625646e5',
    query: {
      name: 'V0002__study_id',
      access: 'schema',
      rows: 'none',
      text: `CREATE CONSTRAINT study_id IF NOT EXISTS
FOR (node:Study)
REQUIRE node.id IS UNIQUE`,
      parameters: {},
      columns: {},
    },
  },
  {
    version: 3,
    checksum: '8c2ca36f36781161fd77d7db61856881971dc3e00cdaa8f36b267fd0db19147b',
    query: {
      name: 'V0003__finding_id',
      access: 'schema',
      rows: 'none',
      text: `CREATE CONSTRAINT finding_id IF NOT EXISTS
FOR (node:Finding)
REQUIRE node.id IS UNIQUE`,
      parameters: {},
      columns: {},
    },
  },
  {
    version: 4,
    checksum: 'dc73d3a69ec59a2aa1d2fe8aba64020e2f867f3a3f94852e08edaeb37464c23e',
    query: {
      name: 'V0004__barrier_id',
      access: 'schema',
      rows: 'none',
      text: `CREATE CONSTRAINT barrier_id IF NOT EXISTS
FOR (node:Barrier)
REQUIRE node.id IS UNIQUE`,
      parameters: {},
      columns: {},
    },
  },
  {
    version: 5,
    checksum: '2591a75204e8023b9cca5ed43ebf5e2825b5baf04e3783541d724c4207f36150',
    query: {
      name: 'V0005__facilitator_id',
      access: 'schema',
      rows: 'none',
      text: `CREATE CONSTRAINT facilitator_id IF NOT EXISTS
FOR (node:Facilitator)
REQUIRE node.id IS UNIQUE`,
      parameters: {},
      columns: {},
    },
  },
  {
    version: 6,
    checksum: 'e6b779e6534a8ffe429054aadacaf2f7089ba48dbfacc2d055e6283e5d680237',
    query: {
      name: 'V0006__theme_id',
      access: 'schema',
      rows: 'none',
      text: `CREATE CONSTRAINT theme_id IF NOT EXISTS
FOR (node:Theme)
REQUIRE node.id IS UNIQUE`,
      parameters: {},
      columns: {},
    },
  },
  {
    version: 7,
    checksum: '5768fb7725df8f26d87e74c36f68b37077eb0b52b0829ca164ebfcd234cd2fe5',
    query: {
      name: 'V0007__domain_id',
      access: 'schema',
      rows: 'none',
      text: `CREATE CONSTRAINT domain_id IF NOT EXISTS
FOR (node:Domain)
REQUIRE node.id IS UNIQUE`,
      parameters: {},
      columns: {},
    },
  },
  {
    version: 8,
    checksum: 'e95081a48c4230b780b31cef6f02f117c1e266803533a61af0fa3b5c13710ea9',
    query: {
      name: 'V0008__system_level_id',
      access: 'schema',
      rows: 'none',
      text: `CREATE CONSTRAINT system_level_id IF NOT EXISTS
FOR (node:SystemLevel)
REQUIRE node.id IS UNIQUE`,
      parameters: {},
      columns: {},
    },
  },
  {
    version: 9,
    checksum: '43407c9c3c85feae1acf7fe4c8cffe7581a3781ee3ad47639875dc13c30f9555',
    query: {
      name: 'V0009__intersectional_factor_id',
      access: 'schema',
      rows: 'none',
      text: `CREATE CONSTRAINT intersectional_factor_id IF NOT EXISTS
FOR (node:IntersectionalFactor)
REQUIRE node.id IS UNIQUE`,
      parameters: {},
      columns: {},
    },
  },
  {
    version: 10,
    checksum: '57073bf6d36246c7b4a55a8adcb860c525d4eb56b7f6d518a81453f039c01ee2',
    query: {
      name: 'V0010__stakeholder_id',
      access: 'schema',
      rows: 'none',
      text: `CREATE CONSTRAINT stakeholder_id IF NOT EXISTS
FOR (node:Stakeholder)
REQUIRE node.id IS UNIQUE`,
      parameters: {},
      columns: {},
    },
  },
  {
    version: 11,
    checksum: 'b540e9dc3f12519e387d03fd8b3325e3793ffcfed3538f7f66a035e9aa68641f',
    query: {
      name: 'V0011__technology_id',
      access: 'schema',
      rows: 'none',
      text: `CREATE CONSTRAINT technology_id IF NOT EXISTS
FOR (node:Technology)
REQUIRE node.id IS UNIQUE`,
      parameters: {},
      columns: {},
    },
  },
  {
    version: 12,
    checksum: 'ce328fe41bd324abe29004229aec84d3bde07a61589e4a9295bfd0176b7c1feb',
    query: {
      name: 'V0012__framework_id',
      access: 'schema',
      rows: 'none',
      text: `CREATE CONSTRAINT framework_id IF NOT EXISTS
FOR (node:Framework)
REQUIRE node.id IS UNIQUE`,
      parameters: {},
      columns: {},
    },
  },
  {
    version: 13,
    checksum: 'fcb9ccfd1904bcf59643a333fcd05a3ef3568a401b60a98d878668f51acbf4ff',
    query: {
      name: 'V0013__review_id',
      access: 'schema',
      rows: 'none',
      text: `CREATE CONSTRAINT review_id IF NOT EXISTS
FOR (node:Review)
REQUIRE node.id IS UNIQUE`,
      parameters: {},
      columns: {},
    },
  },
  {
    version: 14,
    checksum: 'd3cfb96f4d85b810387352e04ee2f474c49e79cd15584e0b15f0de63e945f82f',
    query: {
      name: 'V0014__review_finding_id',
      access: 'schema',
      rows: 'none',
      text: `CREATE CONSTRAINT review_finding_id IF NOT EXISTS
FOR (node:ReviewFinding)
REQUIRE node.id IS UNIQUE`,
      parameters: {},
      columns: {},
    },
  },
  {
    version: 15,
    checksum: '63773b59f8338311fd09e80b555f9f34f9ccff7c29e50cb1e1cae27cdbb1434a',
    query: {
      name: 'V0015__publication_id',
      access: 'schema',
      rows: 'none',
      text: `CREATE CONSTRAINT publication_id IF NOT EXISTS
FOR (node:Publication)
REQUIRE node.id IS UNIQUE`,
      parameters: {},
      columns: {},
    },
  },
  {
    version: 16,
    checksum: 'ee651907f9eb6d3e3ca606110139a6e9e84d4ae2d3587a1ceb5a59d76b6df3fc',
    query: {
      name: 'V0016__stated_link_id',
      access: 'schema',
      rows: 'none',
      text: `CREATE CONSTRAINT stated_link_id IF NOT EXISTS
FOR (node:StatedLink)
REQUIRE node.id IS UNIQUE`,
      parameters: {},
      columns: {},
    },
  },
  {
    version: 17,
    checksum: '434c7a4ceb45545c6f90e7cb7b4d20f50cf4dde59d1fb1c48902399d1e83e7fb',
    query: {
      name: 'V0017__data_set_id',
      access: 'schema',
      rows: 'none',
      text: `CREATE CONSTRAINT data_set_id IF NOT EXISTS
FOR (node:DataSet)
REQUIRE node.id IS UNIQUE`,
      parameters: {},
      columns: {},
    },
  },
  {
    version: 18,
    checksum: 'e0037a183c1650d79650c621d6282ace97111a8ba13dcbfbacfb3e6bb497d5cc',
    query: {
      name: 'V0018__data_version_id',
      access: 'schema',
      rows: 'none',
      text: `CREATE CONSTRAINT data_version_id IF NOT EXISTS
FOR (node:DataVersion)
REQUIRE node.id IS UNIQUE`,
      parameters: {},
      columns: {},
    },
  },
  {
    version: 19,
    checksum: '006e3d019f4d6fd7fe91ee25d41dd1f59b75b576010167167da13982f480561f',
    query: {
      name: 'V0019__run_id',
      access: 'schema',
      rows: 'none',
      text: `CREATE CONSTRAINT run_id IF NOT EXISTS
FOR (node:Run)
REQUIRE node.id IS UNIQUE`,
      parameters: {},
      columns: {},
    },
  },
  {
    version: 20,
    checksum: 'ce0157c32a312f772d820112603f2083c98b4c1a8ff2028dd0cf591fbaedcbe2',
    query: {
      name: 'V0020__run_operation_id',
      access: 'schema',
      rows: 'none',
      text: `CREATE CONSTRAINT run_operation_id IF NOT EXISTS
FOR (node:Run)
REQUIRE node.operationId IS UNIQUE`,
      parameters: {},
      columns: {},
    },
  },
  {
    version: 21,
    checksum: 'f83b091b5f62213a9d817af2127f9b6ac92c4d30cf63021678a463e6f5382ba9',
    query: {
      name: 'V0021__run_chunk_id',
      access: 'schema',
      rows: 'none',
      text: `CREATE CONSTRAINT run_chunk_id IF NOT EXISTS
FOR (node:RunChunk)
REQUIRE node.id IS UNIQUE`,
      parameters: {},
      columns: {},
    },
  },
  {
    version: 22,
    checksum: '7adc90bfb4a913ee73c3a9be31f9c7a02d0d90d5f7026df0e522d11f4d166a45',
    query: {
      name: 'V0022__migration_version',
      access: 'schema',
      rows: 'none',
      text: `CREATE CONSTRAINT migration_version IF NOT EXISTS
FOR (node:Migration)
REQUIRE node.version IS UNIQUE`,
      parameters: {},
      columns: {},
    },
  },
  {
    version: 23,
    checksum: 'bcc1ffe222493b9ab397bb6d5a4b980e2026b4d40364b48bbf0b1b7e19b4956d',
    query: {
      name: 'V0023__evidence_text',
      access: 'schema',
      rows: 'none',
      text: `CREATE FULLTEXT INDEX evidenceText IF NOT EXISTS
FOR (node:Study|Finding|Barrier|Facilitator|Theme|Domain|SystemLevel|IntersectionalFactor|Stakeholder|Technology|Framework|Review|ReviewFinding|Publication|StatedLink|DataSet)
ON EACH [node.title, node.summary, node.quote, node.name, node.definition]`,
      parameters: {},
      columns: {},
    },
  },
  {
    version: 24,
    checksum: 'd1ac81eb776ba263d2bd935b71e54252775aefd58307ff1aea6da9aa6f80133b',
    query: {
      name: 'V0024__publish_lock_id',
      access: 'schema',
      rows: 'none',
      text: `CREATE CONSTRAINT publish_lock_id IF NOT EXISTS
FOR (node:PublishLock)
REQUIRE node.id IS UNIQUE`,
      parameters: {},
      columns: {},
    },
  },
]
