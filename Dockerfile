# Server and public site in one image. Without an image registry `npm run test:container` runs the same commands.
FROM node:22-bookworm-slim AS build
RUN apt-get update \
  && apt-get install --yes --no-install-recommends python3 make g++ \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /gongkai
COPY package.json package-lock.json ./
COPY site/package.json site/
RUN npm ci
COPY . .
RUN npm run build && node scripts/build-site.mjs && npm prune --omit=dev

FROM node:22-bookworm-slim
# Strapi's command keeps settings of its own at home; in /tmp they may be written and are forgotten.
ENV NODE_ENV=production HOME=/tmp
WORKDIR /gongkai
COPY --from=build /gongkai/package.json /gongkai/tsconfig.json /gongkai/favicon.png ./
COPY --from=build /gongkai/scripts scripts
COPY --from=build /gongkai/database database
COPY --from=build --chown=node:node /gongkai/public public
COPY --from=build /gongkai/node_modules node_modules
COPY --from=build /gongkai/site site
COPY --from=build /gongkai/dist dist
USER node
EXPOSE 1337 4321
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["node", "scripts/healthy.mjs"]
CMD ["node_modules/.bin/strapi", "start"]
