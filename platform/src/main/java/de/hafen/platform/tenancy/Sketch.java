package de.hafen.platform.tenancy;

/**
 * How the catalogue keeps a schema, numbers of types, functions and operators included: many times
 * cheaper to read than what a person would write, and schemas of one database whose sketches are
 * equal are equal when they are written out. Those that differ in their sketch may still be equal.
 */
final class Sketch {

    /** Parameters: the regions, their schemas, roles and owners. Answers with region and hash. */
    static final String SQL =
            """
            with me as (
              select region, schema, role, owner, to_regnamespace(quote_ident(schema))::oid as oid
              from unnest(?::text[], ?::text[], ?::text[], ?::text[])
                as wanted (region, schema, role, owner)),
            parts as (
              select region, schema, role, owner, d.classid, d.objid
              from me join pg_depend d
              on d.refclassid = 'pg_namespace'::regclass and d.refobjid = me.oid),
            found (region, schema, line) as materialized (
              select region, schema,
                row('relation', relname, relkind, relpersistence, relrowsecurity,
                  pg_get_userbyid(relowner)::text = owner,
                  (RIGHTS aclexplode(relacl)),
                  (select string_agg(
                     concat(attname, ' ',
                       case when atttypid < 16384 then atttypid::text
                            else format_type(atttypid, atttypmod) end,
                       ' ', atttypmod, ' ', attnotnull, ' ', attgenerated, attidentity, ' ',
                       attcollation, ' ', attnum, ' ',
                       case when atthasdef
                            then (select adbin from pg_attrdef
                                  where adrelid = attrelid and adnum = attnum) end,
                       ' ',
                       case when attacl is not null then (RIGHTS aclexplode(attacl)) end),
                     e'\\n' order by attnum)
                   from pg_attribute
                   where attrelid = c.oid and attnum > 0 and not attisdropped),
                  (select string_agg(
                     case when contype = 'n'
                          then concat(conname, ' ', convalidated, conkey, connoinherit)
                          else row(conname, convalidated, contype, condeferrable, condeferred,
                            connoinherit, conperiod, conenforced, conkey, confkey,
                            case when confrelid <> 0 then confrelid::regclass end,
                            confupdtype, confdeltype, confmatchtype, confdelsetcols,
                            conexclop, conbin)::text end,
                     e'\\n' order by conname)
                   from pg_constraint where conrelid = c.oid),
                  (select string_agg(
                     row(named.relname, named.relam, named.reloptions, indisvalid, indisunique,
                       indisprimary, indisexclusion, indimmediate, indnullsnotdistinct,
                       indnkeyatts, indkey, indclass, indcollation, indoption, indexprs,
                       indpred)::text,
                     e'\\n' order by named.relname)
                   from pg_index join pg_class named on named.oid = indexrelid
                   where indrelid = c.oid),
                  (select string_agg(pg_get_triggerdef(t.oid), e'\\n' order by tgname)
                   from pg_trigger t where tgrelid = c.oid and not tgisinternal),
                  case when relkind in ('v', 'm') then pg_get_viewdef(c.oid) end)::text
              from parts join pg_class c on c.oid = objid
              where classid = 'pg_class'::regclass and relname not like 'databasechangelog%'
              union all
              select region, schema,
                row('function', proname, pg_get_function_identity_arguments(p.oid), prosrc,
                  prosecdef)::text
              from parts join pg_proc p on p.oid = objid where classid = 'pg_proc'::regclass
              union all
              select region, schema,
                row('type', typname, typtype, format_type(typbasetype, typtypmod), typnotnull,
                  (select string_agg(enumlabel, ',' order by enumsortorder)
                   from pg_enum where enumtypid = t.oid),
                  (select string_agg(pg_get_constraintdef(k.oid), ',' order by conname)
                   from pg_constraint k where contypid = t.oid))::text
              from parts join pg_type t on t.oid = objid
              where classid = 'pg_type'::regclass and typtype in ('d', 'e'))
            select region, encode(sha256(convert_to(
              replace(
                replace(string_agg(line, e'\\n' order by line collate "C"),
                  '"' || schema || '"', '@schema'),
                schema || '.', '@schema.'),
              'UTF8')), 'hex')
            from found group by region, schema\
            """
                    .replace(
                            "RIGHTS",
                            """
                            select string_agg(
                              case when grantee = 0 then 'public'
                                   when pg_get_userbyid(grantee)::text = role then '@role'
                                   when pg_get_userbyid(grantee)::text = owner then '@owner'
                                   else pg_get_userbyid(grantee) end
                              || ' ' || privilege_type, ',' order by grantee, privilege_type)
                            from\
                            """);

    private Sketch() {}
}
