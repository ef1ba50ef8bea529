/** What most questions start from, joined and named; one statement each. */
export const VIEWS: readonly string[] = [
  `CREATE VIEW "passagesInContext" AS
   SELECT s."id", s."plan", s."order", s."section", s."text",
          p."url" || '#' || s."fragment" AS "url",
          p."title" AS "planTitle", p."year", p."province"
   FROM "passages" s
   JOIN "plans" p ON p."id" = s."plan"`,
  `CREATE VIEW "citationsInContext" AS
   SELECT c."plan", c."order", c."surface", c."number", c."role", c."sentence", c."url",
          d."id" AS "directive", d."type" AS "directiveType", d."title" AS "directiveTitle",
          d."date" AS "directiveDate",
          p."title" AS "planTitle", p."year", p."province", p."provinceToday",
          a."name" AS "agencyName"
   FROM "citations" c
   JOIN "plans" p ON p."id" = c."plan"
   LEFT JOIN "agencies" a ON a."id" = p."agency"
   LEFT JOIN "directives" d ON d."id" = c."directive"`,
  `CREATE VIEW "targetsInContext" AS
   SELECT t.*, i."name" AS "indicatorName",
          p."title" AS "planTitle", p."year", p."province", p."provinceToday",
          a."name" AS "agencyName"
   FROM "targets" t
   JOIN "plans" p ON p."id" = t."plan"
   LEFT JOIN "agencies" a ON a."id" = p."agency"
   LEFT JOIN "indicators" i ON i."id" = t."indicator"`,
  `CREATE VIEW "directivesByCitations" AS
   SELECT d."id", d."type", d."number", d."date", d."title", d."url",
          COUNT(DISTINCT c."plan") AS "plans", COUNT(c."plan") AS "mentions"
   FROM "directives" d
   LEFT JOIN "citations" c ON c."directive" = d."id"
   GROUP BY d."id"
   ORDER BY "plans" DESC, "mentions" DESC, d."id"`,
];
