package de.hafen.platform.tenancy;

/**
 * How the catalogue keeps a schema, numbers of types, functions and operators included: many times
 * cheaper to read than what a person would write. Schemas of one database whose sketches are equal
 * are equal when they are written out, but for one chance in 2<sup>64</sup>; those that differ in
 * their sketch may still be equal. Each row is hashed where it lies and the hashes are joined by
 * exclusive or, so that nothing is written as text or sorted; no two rows of a relation are alike.
 */
final class Sketch {

    /**
     * Parameters: the regions, their schemas, roles and owners. Answers with region and hash. What
     * stands in braces is without the region's own names.
     */
    static final String SQL =
            """
            with me as (
              select region, quote_ident(schema) || '.' as path, quote_ident(role) as role,
                quote_ident(owner) as owner, to_regnamespace(quote_ident(schema))::oid as oid,
                to_regrole(quote_ident(owner))::oid as owns
              from unnest(?::text[], ?::text[], ?::text[], ?::text[])
                as wanted (region, schema, role, owner)),
            parts as (
              select region, path, role, owner, owns, me.oid as me, d.classid, d.objid
              from me join pg_depend d
              on d.refclassid = 'pg_namespace'::regclass and d.refobjid = me.oid),
            found (region, hash) as (
              select region, hash_record_extended(row('relation'::text, relname, relkind,
                relpersistence, relrowsecurity, relowner = owns, {relacl::text},
                (select bit_xor(hash_record_extended(row(attname,
                   case when atttypid < 16384 then atttypid end,
                   case when atttypid >= 16384 then {format_type(atttypid, atttypmod)} end,
                   atttypmod, attnotnull, attgenerated, attidentity, attcollation, attnum,
                   case when atthasdef
                        then (select adbin::text from pg_attrdef
                              where adrelid = attrelid and adnum = attnum) end,
                   case when attacl is not null then {attacl::text} end), 0))
                 from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped),
                (select bit_xor(case
                   when contype = 'n' then hash_record_extended(row(conname, convalidated,
                     conkey, connoinherit), 0)
                   else hash_record_extended(row(conname, convalidated, contype,
                     condeferrable, condeferred, connoinherit, conperiod, conenforced, conkey,
                     confkey,
                     (select case when f.relnamespace = me then f.relname
                                  else f.oid::regclass::text end
                      from pg_class f where f.oid = confrelid),
                     confupdtype, confdeltype, confmatchtype, confdelsetcols, conexclop,
                     conbin::text), 0) end)
                 from pg_constraint where conrelid = c.oid),
                (select bit_xor(hash_record_extended(row(named.relname, named.relam,
                   named.reloptions, indisvalid, indisunique, indisprimary, indisexclusion,
                   indimmediate, indnullsnotdistinct, indnkeyatts, indkey::int2[], indclass,
                   indcollation, indoption::int2[], indexprs::text, indpred::text), 0))
                 from pg_index join pg_class named on named.oid = indexrelid
                 where indrelid = c.oid),
                case when relhastriggers
                     then (select bit_xor(hash_record_extended(row(tgname,
                             {pg_get_triggerdef(t.oid)}), 0))
                           from pg_trigger t where tgrelid = c.oid and not tgisinternal) end,
                case when relkind in ('v', 'm') then {pg_get_viewdef(c.oid)} end), 0)
              from parts join pg_class c on c.oid = objid
              where classid = 'pg_class'::regclass and relname not like 'databasechangelog%'
              union all
              select region, hash_record_extended(row('function'::text, proname,
                pg_get_function_identity_arguments(p.oid), prosrc, prosecdef), 0)
              from parts join pg_proc p on p.oid = objid where classid = 'pg_proc'::regclass
              union all
              select region, hash_record_extended(row('type'::text, typname, typtype,
                format_type(typbasetype, typtypmod), typnotnull,
                (select string_agg(enumlabel, ',' order by enumsortorder)
                 from pg_enum where enumtypid = t.oid),
                (select string_agg({pg_get_constraintdef(k.oid)}, ',' order by conname)
                 from pg_constraint k where contypid = t.oid)), 0)
              from parts join pg_type t on t.oid = objid
              where classid = 'pg_type'::regclass and typtype in ('d', 'e'))
            select region, bit_xor(hash)::text from found group by region\
            """
                    .replace("{", "replace(replace(replace(")
                    .replace("}", ", path, '@schema.'), owner, '@owner'), role, '@role')");

    private Sketch() {}
}
