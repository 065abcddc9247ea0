# The daemon as a container. Its only memory is /data: the configuration, the database and its key.
#
#   docker build -t secretariat .
#   docker run -d --read-only --cap-drop ALL -v secretariat:/data secretariat

FROM node:20-bookworm-slim AS build
# better-sqlite3 is compiled where its prebuilt binary cannot be had.
RUN apt-get update \
 && apt-get install -y --no-install-recommends python3 make g++ \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src src
RUN npm run build \
 && chmod +x dist/cli.js \
 && npm prune --omit=dev --omit=optional --no-audit --no-fund

FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY src/store/migrations src/store/migrations
COPY templates templates
COPY config config
COPY data data
COPY LICENSE NOTICE ./
RUN ln -s /app/dist/cli.js /usr/local/bin/secretariat \
 && install -d -o node -g node -m 700 /data

USER node
# SQLite puts what does not fit in memory into the working directory when nothing else is writable.
WORKDIR /data
VOLUME /data
HEALTHCHECK --interval=60s --timeout=15s --start-period=60s \
  CMD ["secretariat", "status", "--config", "/data/secretariat.yaml"]
ENTRYPOINT ["secretariat"]
CMD ["start", "--config", "/data/secretariat.yaml"]
