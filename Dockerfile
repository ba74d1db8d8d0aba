# The service alone; Neo4j is another container (docker-compose.yml) or an address of your own (NEO4J_URI).
ARG BASE=node:20-slim

FROM ${BASE} AS build
WORKDIR /app
# A mirror of the npm registry, where the machine that builds needs one: docker build --build-arg npm_config_registry=...
ARG npm_config_registry
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
COPY web ./web
RUN npm run build && npm run build:web && npm prune --omit=dev --ignore-scripts

FROM ${BASE}
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 EVIDENCE_GRAPH_HOME=/home/node/.evidence-graph
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/web/dist ./web/dist
COPY cypher ./cypher
COPY graphql ./graphql
COPY data ./data
RUN mkdir -p "$EVIDENCE_GRAPH_HOME" && chown node:node "$EVIDENCE_GRAPH_HOME" && chmod 700 "$EVIDENCE_GRAPH_HOME"
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/src/cli/main.js", "start"]
