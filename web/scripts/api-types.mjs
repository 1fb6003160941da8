import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";

// The types of what services take and answer, from their committed documents: nobody types them by hand.
const SERVICES = ["case", "events", "reporting", "tenant"];
const FOLDER = new URL("../src/lib/api/generated/", import.meta.url);

mkdirSync(FOLDER, { recursive: true });
for (const service of SERVICES) {
  const document = JSON.parse(
    readFileSync(new URL(`../../${service}-service/openapi.json`, import.meta.url), "utf8"),
  );
  // a default value is for requests: in answers it would make a member that is there look optional
  const types = await openapiTS(document, { alphabetize: true, defaultNonNullable: false });
  writeFileSync(new URL(`${service}.d.ts`, FOLDER), astToString(types));
}
