


SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;


CREATE FUNCTION public.disclosure_append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
      begin raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation'; end $$;


SET default_tablespace = '';

SET default_table_access_method = heap;


CREATE TABLE public.admin_permissions (
    id integer NOT NULL,
    document_id character varying(255),
    action character varying(255),
    action_parameters jsonb,
    subject character varying(255),
    properties jsonb,
    conditions jsonb,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);



CREATE TABLE public.admin_permissions_api_token_lnk (
    id integer NOT NULL,
    permission_id integer,
    api_token_id integer,
    permission_ord double precision
);



CREATE SEQUENCE public.admin_permissions_api_token_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.admin_permissions_api_token_lnk_id_seq OWNED BY public.admin_permissions_api_token_lnk.id;



CREATE SEQUENCE public.admin_permissions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.admin_permissions_id_seq OWNED BY public.admin_permissions.id;



CREATE TABLE public.admin_permissions_role_lnk (
    id integer NOT NULL,
    permission_id integer,
    role_id integer,
    permission_ord double precision
);



CREATE SEQUENCE public.admin_permissions_role_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.admin_permissions_role_lnk_id_seq OWNED BY public.admin_permissions_role_lnk.id;



CREATE TABLE public.admin_roles (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    code character varying(255),
    description character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);



CREATE SEQUENCE public.admin_roles_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.admin_roles_id_seq OWNED BY public.admin_roles.id;



CREATE TABLE public.admin_users (
    id integer NOT NULL,
    document_id character varying(255),
    firstname character varying(255),
    lastname character varying(255),
    username character varying(255),
    email character varying(255),
    password character varying(255),
    reset_password_token character varying(255),
    reset_password_token_expires_at timestamp(6) without time zone,
    registration_token character varying(255),
    is_active boolean,
    blocked boolean,
    prefered_language character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);



CREATE SEQUENCE public.admin_users_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.admin_users_id_seq OWNED BY public.admin_users.id;



CREATE TABLE public.admin_users_roles_lnk (
    id integer NOT NULL,
    user_id integer,
    role_id integer,
    role_ord double precision,
    user_ord double precision
);



CREATE SEQUENCE public.admin_users_roles_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.admin_users_roles_lnk_id_seq OWNED BY public.admin_users_roles_lnk.id;



CREATE TABLE public.components_report_application_rows (
    id integer NOT NULL,
    "row" character varying(255),
    natural_person integer,
    commercial_enterprise integer,
    research_institution integer,
    social_organization integer,
    legal_service_organization integer,
    other_organization integer,
    total integer
);



CREATE SEQUENCE public.components_report_application_rows_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.components_report_application_rows_id_seq OWNED BY public.components_report_application_rows.id;



CREATE TABLE public.components_report_explanations (
    id integer NOT NULL,
    rule character varying(255),
    path character varying(255),
    evidence text,
    reason text,
    public boolean
);



CREATE SEQUENCE public.components_report_explanations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.components_report_explanations_id_seq OWNED BY public.components_report_explanations.id;



CREATE TABLE public.components_report_proactive_rows (
    id integer NOT NULL,
    "row" character varying(255),
    made integer,
    disclosed integer,
    disclosed_total integer,
    previous_items integer,
    change integer,
    decisions integer,
    purchases integer,
    amount numeric(18,6),
    issued integer,
    repealed integer,
    in_force integer
);



CREATE SEQUENCE public.components_report_proactive_rows_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.components_report_proactive_rows_id_seq OWNED BY public.components_report_proactive_rows.id;



CREATE TABLE public.components_report_remedy_rows (
    id integer NOT NULL,
    "row" character varying(255),
    upheld integer,
    corrected integer,
    other_outcome integer,
    pending integer,
    total integer
);



CREATE SEQUENCE public.components_report_remedy_rows_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.components_report_remedy_rows_id_seq OWNED BY public.components_report_remedy_rows.id;



CREATE TABLE public.components_report_sections (
    id integer NOT NULL,
    chapter character varying(255),
    heading character varying(255),
    body jsonb
);



CREATE SEQUENCE public.components_report_sections_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.components_report_sections_id_seq OWNED BY public.components_report_sections.id;



CREATE TABLE public.disclosure_chain (
    id integer NOT NULL,
    sequence integer NOT NULL,
    link character varying(255)
);



CREATE SEQUENCE public.disclosure_chain_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.disclosure_chain_id_seq OWNED BY public.disclosure_chain.id;



CREATE TABLE public.disclosure_publications (
    id integer NOT NULL,
    document_id character varying(255),
    sequence integer NOT NULL,
    kind character varying(255),
    organization_code character varying(255),
    organization_name character varying(255),
    organization_kind character varying(255),
    region_code character varying(255),
    year integer,
    version integer,
    layout character varying(255),
    title character varying(255),
    document text NOT NULL,
    digest character varying(255),
    previous_link character varying(255),
    link character varying(255) NOT NULL,
    at character varying(255),
    actor_id integer,
    actor_name character varying(255),
    note text,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);



CREATE SEQUENCE public.disclosure_publications_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.disclosure_publications_id_seq OWNED BY public.disclosure_publications.id;



CREATE TABLE public.files (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    alternative_text text,
    caption text,
    focal_point jsonb,
    width integer,
    height integer,
    formats jsonb,
    hash character varying(255),
    ext character varying(255),
    mime character varying(255),
    size numeric(10,2),
    url text,
    preview_url text,
    provider character varying(255),
    provider_metadata jsonb,
    folder_path character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);



CREATE TABLE public.files_folder_lnk (
    id integer NOT NULL,
    file_id integer,
    folder_id integer,
    file_ord double precision
);



CREATE SEQUENCE public.files_folder_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.files_folder_lnk_id_seq OWNED BY public.files_folder_lnk.id;



CREATE SEQUENCE public.files_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.files_id_seq OWNED BY public.files.id;



CREATE TABLE public.files_related_mph (
    id integer NOT NULL,
    file_id integer,
    related_id integer,
    related_type character varying(255),
    field character varying(255),
    "order" double precision
);



CREATE SEQUENCE public.files_related_mph_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.files_related_mph_id_seq OWNED BY public.files_related_mph.id;



CREATE TABLE public.i18n_locale (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    code character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);



CREATE SEQUENCE public.i18n_locale_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.i18n_locale_id_seq OWNED BY public.i18n_locale.id;



CREATE TABLE public.organizations (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    code character varying(255),
    kind character varying(255),
    region_code character varying(255),
    consolidated_into boolean,
    deadline character varying(255),
    website character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);



CREATE SEQUENCE public.organizations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.organizations_id_seq OWNED BY public.organizations.id;



CREATE TABLE public.organizations_members_lnk (
    id integer NOT NULL,
    organization_id integer,
    user_id integer,
    user_ord double precision
);



CREATE SEQUENCE public.organizations_members_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.organizations_members_lnk_id_seq OWNED BY public.organizations_members_lnk.id;



CREATE TABLE public.organizations_parent_lnk (
    id integer NOT NULL,
    organization_id integer,
    inv_organization_id integer
);



CREATE SEQUENCE public.organizations_parent_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.organizations_parent_lnk_id_seq OWNED BY public.organizations_parent_lnk.id;



CREATE TABLE public.reports (
    id integer NOT NULL,
    document_id character varying(255),
    title character varying(255),
    year integer,
    layout character varying(255),
    source_url character varying(255),
    stage character varying(255),
    revision integer,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);



CREATE TABLE public.reports_cmps (
    id integer NOT NULL,
    entity_id integer,
    cmp_id integer,
    component_type character varying(255),
    field character varying(255),
    "order" double precision
);



CREATE SEQUENCE public.reports_cmps_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.reports_cmps_id_seq OWNED BY public.reports_cmps.id;



CREATE SEQUENCE public.reports_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.reports_id_seq OWNED BY public.reports.id;



CREATE TABLE public.reports_organization_lnk (
    id integer NOT NULL,
    report_id integer,
    organization_id integer
);



CREATE SEQUENCE public.reports_organization_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.reports_organization_lnk_id_seq OWNED BY public.reports_organization_lnk.id;



CREATE TABLE public.strapi_ai_localization_jobs (
    id integer NOT NULL,
    content_type character varying(255) NOT NULL,
    related_document_id character varying(255) NOT NULL,
    source_locale character varying(255) NOT NULL,
    target_locales jsonb NOT NULL,
    status character varying(255) NOT NULL,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone
);



CREATE SEQUENCE public.strapi_ai_localization_jobs_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.strapi_ai_localization_jobs_id_seq OWNED BY public.strapi_ai_localization_jobs.id;



CREATE TABLE public.strapi_ai_metadata_jobs (
    id integer NOT NULL,
    status character varying(255) NOT NULL,
    created_at timestamp(6) without time zone,
    completed_at timestamp(6) without time zone
);



CREATE SEQUENCE public.strapi_ai_metadata_jobs_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.strapi_ai_metadata_jobs_id_seq OWNED BY public.strapi_ai_metadata_jobs.id;



CREATE TABLE public.strapi_api_token_permissions (
    id integer NOT NULL,
    document_id character varying(255),
    action character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);



CREATE SEQUENCE public.strapi_api_token_permissions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.strapi_api_token_permissions_id_seq OWNED BY public.strapi_api_token_permissions.id;



CREATE TABLE public.strapi_api_token_permissions_token_lnk (
    id integer NOT NULL,
    api_token_permission_id integer,
    api_token_id integer,
    api_token_permission_ord double precision
);



CREATE SEQUENCE public.strapi_api_token_permissions_token_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.strapi_api_token_permissions_token_lnk_id_seq OWNED BY public.strapi_api_token_permissions_token_lnk.id;



CREATE TABLE public.strapi_api_tokens (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    description character varying(255),
    kind character varying(255),
    type character varying(255),
    access_key character varying(255),
    encrypted_key text,
    last_used_at timestamp(6) without time zone,
    expires_at timestamp(6) without time zone,
    lifespan bigint,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);



CREATE TABLE public.strapi_api_tokens_admin_user_owner_lnk (
    id integer NOT NULL,
    api_token_id integer,
    user_id integer,
    api_token_ord double precision
);



CREATE SEQUENCE public.strapi_api_tokens_admin_user_owner_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.strapi_api_tokens_admin_user_owner_lnk_id_seq OWNED BY public.strapi_api_tokens_admin_user_owner_lnk.id;



CREATE SEQUENCE public.strapi_api_tokens_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.strapi_api_tokens_id_seq OWNED BY public.strapi_api_tokens.id;



CREATE TABLE public.strapi_core_store_settings (
    id integer NOT NULL,
    key character varying(255),
    value text,
    type character varying(255),
    environment character varying(255),
    tag character varying(255)
);



CREATE SEQUENCE public.strapi_core_store_settings_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.strapi_core_store_settings_id_seq OWNED BY public.strapi_core_store_settings.id;



CREATE TABLE public.strapi_database_schema (
    id integer NOT NULL,
    schema json,
    "time" timestamp without time zone,
    hash character varying(255)
);



CREATE SEQUENCE public.strapi_database_schema_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.strapi_database_schema_id_seq OWNED BY public.strapi_database_schema.id;



CREATE TABLE public.strapi_history_versions (
    id integer NOT NULL,
    content_type character varying(255) NOT NULL,
    related_document_id character varying(255),
    locale character varying(255),
    status character varying(255),
    data jsonb,
    schema jsonb,
    created_at timestamp(6) without time zone,
    created_by_id integer
);



CREATE SEQUENCE public.strapi_history_versions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.strapi_history_versions_id_seq OWNED BY public.strapi_history_versions.id;



CREATE TABLE public.strapi_migrations (
    id integer NOT NULL,
    name character varying(255),
    "time" timestamp without time zone
);



CREATE SEQUENCE public.strapi_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.strapi_migrations_id_seq OWNED BY public.strapi_migrations.id;



CREATE TABLE public.strapi_migrations_internal (
    id integer NOT NULL,
    name character varying(255),
    "time" timestamp without time zone
);



CREATE SEQUENCE public.strapi_migrations_internal_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.strapi_migrations_internal_id_seq OWNED BY public.strapi_migrations_internal.id;



CREATE TABLE public.strapi_release_actions (
    id integer NOT NULL,
    document_id character varying(255),
    type character varying(255),
    content_type character varying(255),
    entry_document_id character varying(255),
    locale character varying(255),
    is_entry_valid boolean,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer
);



CREATE SEQUENCE public.strapi_release_actions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.strapi_release_actions_id_seq OWNED BY public.strapi_release_actions.id;



CREATE TABLE public.strapi_release_actions_release_lnk (
    id integer NOT NULL,
    release_action_id integer,
    release_id integer,
    release_action_ord double precision
);



CREATE SEQUENCE public.strapi_release_actions_release_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.strapi_release_actions_release_lnk_id_seq OWNED BY public.strapi_release_actions_release_lnk.id;



CREATE TABLE public.strapi_releases (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    released_at timestamp(6) without time zone,
    scheduled_at timestamp(6) without time zone,
    timezone character varying(255),
    status character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);



CREATE SEQUENCE public.strapi_releases_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.strapi_releases_id_seq OWNED BY public.strapi_releases.id;



CREATE TABLE public.strapi_sessions (
    id integer NOT NULL,
    document_id character varying(255),
    user_id character varying(255),
    session_id character varying(255),
    child_id character varying(255),
    device_id character varying(255),
    origin character varying(255),
    expires_at timestamp(6) without time zone,
    absolute_expires_at timestamp(6) without time zone,
    status character varying(255),
    type character varying(255),
    metadata jsonb,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);



CREATE SEQUENCE public.strapi_sessions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.strapi_sessions_id_seq OWNED BY public.strapi_sessions.id;



CREATE TABLE public.strapi_transfer_token_permissions (
    id integer NOT NULL,
    document_id character varying(255),
    action character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);



CREATE SEQUENCE public.strapi_transfer_token_permissions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.strapi_transfer_token_permissions_id_seq OWNED BY public.strapi_transfer_token_permissions.id;



CREATE TABLE public.strapi_transfer_token_permissions_token_lnk (
    id integer NOT NULL,
    transfer_token_permission_id integer,
    transfer_token_id integer,
    transfer_token_permission_ord double precision
);



CREATE SEQUENCE public.strapi_transfer_token_permissions_token_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.strapi_transfer_token_permissions_token_lnk_id_seq OWNED BY public.strapi_transfer_token_permissions_token_lnk.id;



CREATE TABLE public.strapi_transfer_tokens (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    description character varying(255),
    access_key character varying(255),
    last_used_at timestamp(6) without time zone,
    expires_at timestamp(6) without time zone,
    lifespan bigint,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);



CREATE SEQUENCE public.strapi_transfer_tokens_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.strapi_transfer_tokens_id_seq OWNED BY public.strapi_transfer_tokens.id;



CREATE TABLE public.strapi_webhooks (
    id integer NOT NULL,
    name character varying(255),
    url text,
    headers jsonb,
    events jsonb,
    enabled boolean
);



CREATE SEQUENCE public.strapi_webhooks_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.strapi_webhooks_id_seq OWNED BY public.strapi_webhooks.id;



CREATE TABLE public.strapi_workflows (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    content_types jsonb,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);



CREATE SEQUENCE public.strapi_workflows_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.strapi_workflows_id_seq OWNED BY public.strapi_workflows.id;



CREATE TABLE public.strapi_workflows_stage_required_to_publish_lnk (
    id integer NOT NULL,
    workflow_id integer,
    workflow_stage_id integer
);



CREATE SEQUENCE public.strapi_workflows_stage_required_to_publish_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.strapi_workflows_stage_required_to_publish_lnk_id_seq OWNED BY public.strapi_workflows_stage_required_to_publish_lnk.id;



CREATE TABLE public.strapi_workflows_stages (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    color character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);



CREATE SEQUENCE public.strapi_workflows_stages_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.strapi_workflows_stages_id_seq OWNED BY public.strapi_workflows_stages.id;



CREATE TABLE public.strapi_workflows_stages_permissions_lnk (
    id integer NOT NULL,
    workflow_stage_id integer,
    permission_id integer,
    permission_ord double precision
);



CREATE SEQUENCE public.strapi_workflows_stages_permissions_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.strapi_workflows_stages_permissions_lnk_id_seq OWNED BY public.strapi_workflows_stages_permissions_lnk.id;



CREATE TABLE public.strapi_workflows_stages_workflow_lnk (
    id integer NOT NULL,
    workflow_stage_id integer,
    workflow_id integer,
    workflow_stage_ord double precision
);



CREATE SEQUENCE public.strapi_workflows_stages_workflow_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.strapi_workflows_stages_workflow_lnk_id_seq OWNED BY public.strapi_workflows_stages_workflow_lnk.id;



CREATE TABLE public.up_permissions (
    id integer NOT NULL,
    document_id character varying(255),
    action character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);



CREATE SEQUENCE public.up_permissions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.up_permissions_id_seq OWNED BY public.up_permissions.id;



CREATE TABLE public.up_permissions_role_lnk (
    id integer NOT NULL,
    permission_id integer,
    role_id integer,
    permission_ord double precision
);



CREATE SEQUENCE public.up_permissions_role_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.up_permissions_role_lnk_id_seq OWNED BY public.up_permissions_role_lnk.id;



CREATE TABLE public.up_roles (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    description character varying(255),
    type character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);



CREATE SEQUENCE public.up_roles_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.up_roles_id_seq OWNED BY public.up_roles.id;



CREATE TABLE public.up_users (
    id integer NOT NULL,
    document_id character varying(255),
    username character varying(255),
    email character varying(255),
    provider character varying(255),
    password character varying(255),
    reset_password_token character varying(255),
    confirmation_token character varying(255),
    confirmed boolean,
    blocked boolean,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);



CREATE SEQUENCE public.up_users_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.up_users_id_seq OWNED BY public.up_users.id;



CREATE TABLE public.up_users_role_lnk (
    id integer NOT NULL,
    user_id integer,
    role_id integer,
    user_ord double precision
);



CREATE SEQUENCE public.up_users_role_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.up_users_role_lnk_id_seq OWNED BY public.up_users_role_lnk.id;



CREATE TABLE public.upload_folders (
    id integer NOT NULL,
    document_id character varying(255),
    name character varying(255),
    path_id integer,
    path character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);



CREATE SEQUENCE public.upload_folders_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.upload_folders_id_seq OWNED BY public.upload_folders.id;



CREATE TABLE public.upload_folders_parent_lnk (
    id integer NOT NULL,
    folder_id integer,
    inv_folder_id integer,
    folder_ord double precision
);



CREATE SEQUENCE public.upload_folders_parent_lnk_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.upload_folders_parent_lnk_id_seq OWNED BY public.upload_folders_parent_lnk.id;



ALTER TABLE ONLY public.admin_permissions ALTER COLUMN id SET DEFAULT nextval('public.admin_permissions_id_seq'::regclass);



ALTER TABLE ONLY public.admin_permissions_api_token_lnk ALTER COLUMN id SET DEFAULT nextval('public.admin_permissions_api_token_lnk_id_seq'::regclass);



ALTER TABLE ONLY public.admin_permissions_role_lnk ALTER COLUMN id SET DEFAULT nextval('public.admin_permissions_role_lnk_id_seq'::regclass);



ALTER TABLE ONLY public.admin_roles ALTER COLUMN id SET DEFAULT nextval('public.admin_roles_id_seq'::regclass);



ALTER TABLE ONLY public.admin_users ALTER COLUMN id SET DEFAULT nextval('public.admin_users_id_seq'::regclass);



ALTER TABLE ONLY public.admin_users_roles_lnk ALTER COLUMN id SET DEFAULT nextval('public.admin_users_roles_lnk_id_seq'::regclass);



ALTER TABLE ONLY public.components_report_application_rows ALTER COLUMN id SET DEFAULT nextval('public.components_report_application_rows_id_seq'::regclass);



ALTER TABLE ONLY public.components_report_explanations ALTER COLUMN id SET DEFAULT nextval('public.components_report_explanations_id_seq'::regclass);



ALTER TABLE ONLY public.components_report_proactive_rows ALTER COLUMN id SET DEFAULT nextval('public.components_report_proactive_rows_id_seq'::regclass);



ALTER TABLE ONLY public.components_report_remedy_rows ALTER COLUMN id SET DEFAULT nextval('public.components_report_remedy_rows_id_seq'::regclass);



ALTER TABLE ONLY public.components_report_sections ALTER COLUMN id SET DEFAULT nextval('public.components_report_sections_id_seq'::regclass);



ALTER TABLE ONLY public.disclosure_chain ALTER COLUMN id SET DEFAULT nextval('public.disclosure_chain_id_seq'::regclass);



ALTER TABLE ONLY public.disclosure_publications ALTER COLUMN id SET DEFAULT nextval('public.disclosure_publications_id_seq'::regclass);



ALTER TABLE ONLY public.files ALTER COLUMN id SET DEFAULT nextval('public.files_id_seq'::regclass);



ALTER TABLE ONLY public.files_folder_lnk ALTER COLUMN id SET DEFAULT nextval('public.files_folder_lnk_id_seq'::regclass);



ALTER TABLE ONLY public.files_related_mph ALTER COLUMN id SET DEFAULT nextval('public.files_related_mph_id_seq'::regclass);



ALTER TABLE ONLY public.i18n_locale ALTER COLUMN id SET DEFAULT nextval('public.i18n_locale_id_seq'::regclass);



ALTER TABLE ONLY public.organizations ALTER COLUMN id SET DEFAULT nextval('public.organizations_id_seq'::regclass);



ALTER TABLE ONLY public.organizations_members_lnk ALTER COLUMN id SET DEFAULT nextval('public.organizations_members_lnk_id_seq'::regclass);



ALTER TABLE ONLY public.organizations_parent_lnk ALTER COLUMN id SET DEFAULT nextval('public.organizations_parent_lnk_id_seq'::regclass);



ALTER TABLE ONLY public.reports ALTER COLUMN id SET DEFAULT nextval('public.reports_id_seq'::regclass);



ALTER TABLE ONLY public.reports_cmps ALTER COLUMN id SET DEFAULT nextval('public.reports_cmps_id_seq'::regclass);



ALTER TABLE ONLY public.reports_organization_lnk ALTER COLUMN id SET DEFAULT nextval('public.reports_organization_lnk_id_seq'::regclass);



ALTER TABLE ONLY public.strapi_ai_localization_jobs ALTER COLUMN id SET DEFAULT nextval('public.strapi_ai_localization_jobs_id_seq'::regclass);



ALTER TABLE ONLY public.strapi_ai_metadata_jobs ALTER COLUMN id SET DEFAULT nextval('public.strapi_ai_metadata_jobs_id_seq'::regclass);



ALTER TABLE ONLY public.strapi_api_token_permissions ALTER COLUMN id SET DEFAULT nextval('public.strapi_api_token_permissions_id_seq'::regclass);



ALTER TABLE ONLY public.strapi_api_token_permissions_token_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_api_token_permissions_token_lnk_id_seq'::regclass);



ALTER TABLE ONLY public.strapi_api_tokens ALTER COLUMN id SET DEFAULT nextval('public.strapi_api_tokens_id_seq'::regclass);



ALTER TABLE ONLY public.strapi_api_tokens_admin_user_owner_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_api_tokens_admin_user_owner_lnk_id_seq'::regclass);



ALTER TABLE ONLY public.strapi_core_store_settings ALTER COLUMN id SET DEFAULT nextval('public.strapi_core_store_settings_id_seq'::regclass);



ALTER TABLE ONLY public.strapi_database_schema ALTER COLUMN id SET DEFAULT nextval('public.strapi_database_schema_id_seq'::regclass);



ALTER TABLE ONLY public.strapi_history_versions ALTER COLUMN id SET DEFAULT nextval('public.strapi_history_versions_id_seq'::regclass);



ALTER TABLE ONLY public.strapi_migrations ALTER COLUMN id SET DEFAULT nextval('public.strapi_migrations_id_seq'::regclass);



ALTER TABLE ONLY public.strapi_migrations_internal ALTER COLUMN id SET DEFAULT nextval('public.strapi_migrations_internal_id_seq'::regclass);



ALTER TABLE ONLY public.strapi_release_actions ALTER COLUMN id SET DEFAULT nextval('public.strapi_release_actions_id_seq'::regclass);



ALTER TABLE ONLY public.strapi_release_actions_release_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_release_actions_release_lnk_id_seq'::regclass);



ALTER TABLE ONLY public.strapi_releases ALTER COLUMN id SET DEFAULT nextval('public.strapi_releases_id_seq'::regclass);



ALTER TABLE ONLY public.strapi_sessions ALTER COLUMN id SET DEFAULT nextval('public.strapi_sessions_id_seq'::regclass);



ALTER TABLE ONLY public.strapi_transfer_token_permissions ALTER COLUMN id SET DEFAULT nextval('public.strapi_transfer_token_permissions_id_seq'::regclass);



ALTER TABLE ONLY public.strapi_transfer_token_permissions_token_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_transfer_token_permissions_token_lnk_id_seq'::regclass);



ALTER TABLE ONLY public.strapi_transfer_tokens ALTER COLUMN id SET DEFAULT nextval('public.strapi_transfer_tokens_id_seq'::regclass);



ALTER TABLE ONLY public.strapi_webhooks ALTER COLUMN id SET DEFAULT nextval('public.strapi_webhooks_id_seq'::regclass);



ALTER TABLE ONLY public.strapi_workflows ALTER COLUMN id SET DEFAULT nextval('public.strapi_workflows_id_seq'::regclass);



ALTER TABLE ONLY public.strapi_workflows_stage_required_to_publish_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_workflows_stage_required_to_publish_lnk_id_seq'::regclass);



ALTER TABLE ONLY public.strapi_workflows_stages ALTER COLUMN id SET DEFAULT nextval('public.strapi_workflows_stages_id_seq'::regclass);



ALTER TABLE ONLY public.strapi_workflows_stages_permissions_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_workflows_stages_permissions_lnk_id_seq'::regclass);



ALTER TABLE ONLY public.strapi_workflows_stages_workflow_lnk ALTER COLUMN id SET DEFAULT nextval('public.strapi_workflows_stages_workflow_lnk_id_seq'::regclass);



ALTER TABLE ONLY public.up_permissions ALTER COLUMN id SET DEFAULT nextval('public.up_permissions_id_seq'::regclass);



ALTER TABLE ONLY public.up_permissions_role_lnk ALTER COLUMN id SET DEFAULT nextval('public.up_permissions_role_lnk_id_seq'::regclass);



ALTER TABLE ONLY public.up_roles ALTER COLUMN id SET DEFAULT nextval('public.up_roles_id_seq'::regclass);



ALTER TABLE ONLY public.up_users ALTER COLUMN id SET DEFAULT nextval('public.up_users_id_seq'::regclass);



ALTER TABLE ONLY public.up_users_role_lnk ALTER COLUMN id SET DEFAULT nextval('public.up_users_role_lnk_id_seq'::regclass);



ALTER TABLE ONLY public.upload_folders ALTER COLUMN id SET DEFAULT nextval('public.upload_folders_id_seq'::regclass);



ALTER TABLE ONLY public.upload_folders_parent_lnk ALTER COLUMN id SET DEFAULT nextval('public.upload_folders_parent_lnk_id_seq'::regclass);



INSERT INTO public.admin_permissions VALUES
	(1, 'ncwgk6d4r3k6fuhdpfmfnfrh', 'plugin::content-manager.explorer.create', '{}', 'api::organization.organization', '{"fields": ["name", "code", "kind", "regionCode", "parent", "consolidatedInto", "deadline", "members", "website"]}', '[]', '2026-11-27 23:15:53.615', '2026-11-27 23:15:53.615', '2026-11-27 23:15:53.616', NULL, NULL, NULL),
	(2, 'blqovugjj65vpet5tkw0ovqu', 'plugin::content-manager.explorer.create', '{}', 'api::report.report', '{"fields": ["title", "year", "organization", "layout", "sections.chapter", "sections.heading", "sections.body", "proactive.row", "proactive.made", "proactive.disclosed", "proactive.disclosedTotal", "proactive.previousItems", "proactive.change", "proactive.decisions", "proactive.purchases", "proactive.amount", "proactive.issued", "proactive.repealed", "proactive.inForce", "applications.row", "applications.naturalPerson", "applications.commercialEnterprise", "applications.researchInstitution", "applications.socialOrganization", "applications.legalServiceOrganization", "applications.otherOrganization", "applications.total", "remedies.row", "remedies.upheld", "remedies.corrected", "remedies.otherOutcome", "remedies.pending", "remedies.total", "explanations.rule", "explanations.path", "explanations.evidence", "explanations.reason", "explanations.public", "sourceUrl", "stage", "revision"]}', '[]', '2026-11-27 23:15:53.65', '2026-11-27 23:15:53.65', '2026-11-27 23:15:53.651', NULL, NULL, NULL),
	(3, 'xzyo6zmm0okwtloo5z7jqpdq', 'plugin::content-manager.explorer.read', '{}', 'api::organization.organization', '{"fields": ["name", "code", "kind", "regionCode", "parent", "consolidatedInto", "deadline", "members", "website"]}', '[]', '2026-11-27 23:15:53.695', '2026-11-27 23:15:53.695', '2026-11-27 23:15:53.695', NULL, NULL, NULL),
	(4, 'eoq6ud977vbuv4wxni0rotpn', 'plugin::content-manager.explorer.read', '{}', 'api::report.report', '{"fields": ["title", "year", "organization", "layout", "sections.chapter", "sections.heading", "sections.body", "proactive.row", "proactive.made", "proactive.disclosed", "proactive.disclosedTotal", "proactive.previousItems", "proactive.change", "proactive.decisions", "proactive.purchases", "proactive.amount", "proactive.issued", "proactive.repealed", "proactive.inForce", "applications.row", "applications.naturalPerson", "applications.commercialEnterprise", "applications.researchInstitution", "applications.socialOrganization", "applications.legalServiceOrganization", "applications.otherOrganization", "applications.total", "remedies.row", "remedies.upheld", "remedies.corrected", "remedies.otherOutcome", "remedies.pending", "remedies.total", "explanations.rule", "explanations.path", "explanations.evidence", "explanations.reason", "explanations.public", "sourceUrl", "stage", "revision"]}', '[]', '2026-11-27 23:15:53.736', '2026-11-27 23:15:53.736', '2026-11-27 23:15:53.736', NULL, NULL, NULL),
	(5, 'anovy0xoj7uav20ojrx9ko7v', 'plugin::content-manager.explorer.update', '{}', 'api::organization.organization', '{"fields": ["name", "code", "kind", "regionCode", "parent", "consolidatedInto", "deadline", "members", "website"]}', '[]', '2026-11-27 23:15:53.749', '2026-11-27 23:15:53.749', '2026-11-27 23:15:53.749', NULL, NULL, NULL),
	(6, 'p52ytzxcq5gc5n18uyc4jk93', 'plugin::content-manager.explorer.update', '{}', 'api::report.report', '{"fields": ["title", "year", "organization", "layout", "sections.chapter", "sections.heading", "sections.body", "proactive.row", "proactive.made", "proactive.disclosed", "proactive.disclosedTotal", "proactive.previousItems", "proactive.change", "proactive.decisions", "proactive.purchases", "proactive.amount", "proactive.issued", "proactive.repealed", "proactive.inForce", "applications.row", "applications.naturalPerson", "applications.commercialEnterprise", "applications.researchInstitution", "applications.socialOrganization", "applications.legalServiceOrganization", "applications.otherOrganization", "applications.total", "remedies.row", "remedies.upheld", "remedies.corrected", "remedies.otherOutcome", "remedies.pending", "remedies.total", "explanations.rule", "explanations.path", "explanations.evidence", "explanations.reason", "explanations.public", "sourceUrl", "stage", "revision"]}', '[]', '2026-11-27 23:15:53.758', '2026-11-27 23:15:53.758', '2026-11-27 23:15:53.759', NULL, NULL, NULL),
	(7, 'y6n394dy2xve2m6iqon7kk2b', 'plugin::content-manager.explorer.delete', '{}', 'api::organization.organization', '{}', '[]', '2026-11-27 23:15:53.775', '2026-11-27 23:15:53.775', '2026-11-27 23:15:53.775', NULL, NULL, NULL),
	(8, 'bvysb86vtwwkbka2t3c3vr7d', 'plugin::content-manager.explorer.delete', '{}', 'api::report.report', '{}', '[]', '2026-11-27 23:15:53.791', '2026-11-27 23:15:53.791', '2026-11-27 23:15:53.791', NULL, NULL, NULL),
	(9, 'wlleb0f3tsf23zh0rgpfxtyj', 'plugin::content-manager.explorer.publish', '{}', 'api::organization.organization', '{}', '[]', '2026-11-27 23:15:53.794', '2026-11-27 23:15:53.794', '2026-11-27 23:15:53.795', NULL, NULL, NULL),
	(10, 'u0qcto3e8wvlxattdb70unmu', 'plugin::content-manager.explorer.publish', '{}', 'api::report.report', '{}', '[]', '2026-11-27 23:15:53.801', '2026-11-27 23:15:53.801', '2026-11-27 23:15:53.801', NULL, NULL, NULL),
	(11, 'hf1c62wrzlo8h4a8f3460d0q', 'plugin::upload.read', '{}', NULL, '{}', '[]', '2026-11-27 23:15:53.804', '2026-11-27 23:15:53.804', '2026-11-27 23:15:53.804', NULL, NULL, NULL),
	(12, 'rebwj0em8tddsunju58gpznb', 'plugin::upload.configure-view', '{}', NULL, '{}', '[]', '2026-11-27 23:15:53.808', '2026-11-27 23:15:53.808', '2026-11-27 23:15:53.809', NULL, NULL, NULL),
	(13, 'fy615xxddf5vmrrq56ixe1gg', 'plugin::upload.assets.create', '{}', NULL, '{}', '[]', '2026-11-27 23:15:53.813', '2026-11-27 23:15:53.813', '2026-11-27 23:15:53.813', NULL, NULL, NULL),
	(14, 'y0v4f1ve1j7xgjracvya6v4u', 'plugin::upload.assets.update', '{}', NULL, '{}', '[]', '2026-11-27 23:15:53.817', '2026-11-27 23:15:53.817', '2026-11-27 23:15:53.817', NULL, NULL, NULL),
	(15, 'h59jvh343it5qqsumyibm969', 'plugin::upload.assets.download', '{}', NULL, '{}', '[]', '2026-11-27 23:15:53.823', '2026-11-27 23:15:53.823', '2026-11-27 23:15:53.823', NULL, NULL, NULL),
	(16, 'qn346tppzr16zh2turc0ac33', 'plugin::upload.assets.copy-link', '{}', NULL, '{}', '[]', '2026-11-27 23:15:53.842', '2026-11-27 23:15:53.842', '2026-11-27 23:15:53.842', NULL, NULL, NULL),
	(17, 'mtddl71yzluxck4o58hi3nc0', 'plugin::content-manager.explorer.create', '{}', 'api::organization.organization', '{"fields": ["name", "code", "kind", "regionCode", "parent", "consolidatedInto", "deadline", "members", "website"]}', '["admin::is-creator"]', '2026-11-27 23:15:53.848', '2026-11-27 23:15:53.848', '2026-11-27 23:15:53.848', NULL, NULL, NULL),
	(18, 'ajovwgvzc87egikhiwwvovbr', 'plugin::content-manager.explorer.create', '{}', 'api::report.report', '{"fields": ["title", "year", "organization", "layout", "sections.chapter", "sections.heading", "sections.body", "proactive.row", "proactive.made", "proactive.disclosed", "proactive.disclosedTotal", "proactive.previousItems", "proactive.change", "proactive.decisions", "proactive.purchases", "proactive.amount", "proactive.issued", "proactive.repealed", "proactive.inForce", "applications.row", "applications.naturalPerson", "applications.commercialEnterprise", "applications.researchInstitution", "applications.socialOrganization", "applications.legalServiceOrganization", "applications.otherOrganization", "applications.total", "remedies.row", "remedies.upheld", "remedies.corrected", "remedies.otherOutcome", "remedies.pending", "remedies.total", "explanations.rule", "explanations.path", "explanations.evidence", "explanations.reason", "explanations.public", "sourceUrl", "stage", "revision"]}', '["admin::is-creator"]', '2026-11-27 23:15:53.852', '2026-11-27 23:15:53.852', '2026-11-27 23:15:53.853', NULL, NULL, NULL),
	(19, 'v3jg32tjuhqirhw3llykwki7', 'plugin::content-manager.explorer.read', '{}', 'api::organization.organization', '{"fields": ["name", "code", "kind", "regionCode", "parent", "consolidatedInto", "deadline", "members", "website"]}', '["admin::is-creator"]', '2026-11-27 23:15:53.861', '2026-11-27 23:15:53.861', '2026-11-27 23:15:53.861', NULL, NULL, NULL),
	(44, 'dtxt1raeewbmodz12u31v2j8', 'plugin::content-manager.explorer.read', '{}', 'plugin::disclosure.publication', '{"fields": ["sequence", "kind", "organizationCode", "organizationName", "organizationKind", "regionCode", "year", "version", "layout", "title", "document", "digest", "previousLink", "link", "at", "actorId", "actorName", "note"]}', '[]', '2026-11-27 23:15:54.505', '2026-11-27 23:15:54.505', '2026-11-27 23:15:54.505', NULL, NULL, NULL),
	(45, 'i77phzhj5qm7isl4h69odhd5', 'plugin::content-manager.explorer.read', '{}', 'api::organization.organization', '{"fields": ["name", "code", "kind", "regionCode", "parent", "consolidatedInto", "deadline", "members", "website"]}', '[]', '2026-11-27 23:15:54.507', '2026-11-27 23:15:54.507', '2026-11-27 23:15:54.508', NULL, NULL, NULL),
	(20, 'lsiu4zqpp55ykfiz4et5idoq', 'plugin::content-manager.explorer.read', '{}', 'api::report.report', '{"fields": ["title", "year", "organization", "layout", "sections.chapter", "sections.heading", "sections.body", "proactive.row", "proactive.made", "proactive.disclosed", "proactive.disclosedTotal", "proactive.previousItems", "proactive.change", "proactive.decisions", "proactive.purchases", "proactive.amount", "proactive.issued", "proactive.repealed", "proactive.inForce", "applications.row", "applications.naturalPerson", "applications.commercialEnterprise", "applications.researchInstitution", "applications.socialOrganization", "applications.legalServiceOrganization", "applications.otherOrganization", "applications.total", "remedies.row", "remedies.upheld", "remedies.corrected", "remedies.otherOutcome", "remedies.pending", "remedies.total", "explanations.rule", "explanations.path", "explanations.evidence", "explanations.reason", "explanations.public", "sourceUrl", "stage", "revision"]}', '["admin::is-creator"]', '2026-11-27 23:15:53.887', '2026-11-27 23:15:53.887', '2026-11-27 23:15:53.887', NULL, NULL, NULL),
	(21, 'jdfelxxkgba4inzik4jhqorp', 'plugin::content-manager.explorer.update', '{}', 'api::organization.organization', '{"fields": ["name", "code", "kind", "regionCode", "parent", "consolidatedInto", "deadline", "members", "website"]}', '["admin::is-creator"]', '2026-11-27 23:15:53.914', '2026-11-27 23:15:53.914', '2026-11-27 23:15:53.915', NULL, NULL, NULL),
	(22, 'bj5ndohwdvc5ywhrwyf7csm1', 'plugin::content-manager.explorer.update', '{}', 'api::report.report', '{"fields": ["title", "year", "organization", "layout", "sections.chapter", "sections.heading", "sections.body", "proactive.row", "proactive.made", "proactive.disclosed", "proactive.disclosedTotal", "proactive.previousItems", "proactive.change", "proactive.decisions", "proactive.purchases", "proactive.amount", "proactive.issued", "proactive.repealed", "proactive.inForce", "applications.row", "applications.naturalPerson", "applications.commercialEnterprise", "applications.researchInstitution", "applications.socialOrganization", "applications.legalServiceOrganization", "applications.otherOrganization", "applications.total", "remedies.row", "remedies.upheld", "remedies.corrected", "remedies.otherOutcome", "remedies.pending", "remedies.total", "explanations.rule", "explanations.path", "explanations.evidence", "explanations.reason", "explanations.public", "sourceUrl", "stage", "revision"]}', '["admin::is-creator"]', '2026-11-27 23:15:53.947', '2026-11-27 23:15:53.947', '2026-11-27 23:15:53.947', NULL, NULL, NULL),
	(23, 'px77jdztydtjl7za981zwgjj', 'plugin::content-manager.explorer.delete', '{}', 'api::organization.organization', '{}', '["admin::is-creator"]', '2026-11-27 23:15:53.978', '2026-11-27 23:15:53.978', '2026-11-27 23:15:53.978', NULL, NULL, NULL),
	(24, 'w23mhy1f7f07qmi1cba9hx1n', 'plugin::content-manager.explorer.delete', '{}', 'api::report.report', '{}', '["admin::is-creator"]', '2026-11-27 23:15:54.003', '2026-11-27 23:15:54.003', '2026-11-27 23:15:54.003', NULL, NULL, NULL),
	(25, 'wbbg74o1ba6mfjr0x3a014pv', 'plugin::upload.read', '{}', NULL, '{}', '["admin::is-creator"]', '2026-11-27 23:15:54.026', '2026-11-27 23:15:54.026', '2026-11-27 23:15:54.027', NULL, NULL, NULL),
	(26, 'us8afhxzx3gtw0tjsodzh86j', 'plugin::upload.configure-view', '{}', NULL, '{}', '[]', '2026-11-27 23:15:54.044', '2026-11-27 23:15:54.044', '2026-11-27 23:15:54.045', NULL, NULL, NULL),
	(27, 'ezey2hwy5fft52dqtc3f9y4i', 'plugin::upload.assets.create', '{}', NULL, '{}', '[]', '2026-11-27 23:15:54.069', '2026-11-27 23:15:54.069', '2026-11-27 23:15:54.069', NULL, NULL, NULL),
	(28, 'gq512y1cai109yzfe7m8j138', 'plugin::upload.assets.update', '{}', NULL, '{}', '["admin::is-creator"]', '2026-11-27 23:15:54.084', '2026-11-27 23:15:54.084', '2026-11-27 23:15:54.084', NULL, NULL, NULL),
	(29, 'ewnnt1k4x0w8prkvy9014xel', 'plugin::upload.assets.download', '{}', NULL, '{}', '[]', '2026-11-27 23:15:54.115', '2026-11-27 23:15:54.115', '2026-11-27 23:15:54.115', NULL, NULL, NULL),
	(30, 'dwy1lxpczsb7jtjomifd8g2i', 'plugin::upload.assets.copy-link', '{}', NULL, '{}', '[]', '2026-11-27 23:15:54.142', '2026-11-27 23:15:54.142', '2026-11-27 23:15:54.143', NULL, NULL, NULL),
	(31, 'eyxrs7kmguxjfhjg7x5wy7m7', 'plugin::content-manager.explorer.create', '{}', 'plugin::users-permissions.user', '{"fields": ["username", "email", "provider", "password", "resetPasswordToken", "confirmationToken", "confirmed", "blocked", "role"]}', '[]', '2026-11-27 23:15:54.343', '2026-11-27 23:15:54.343', '2026-11-27 23:15:54.343', NULL, NULL, NULL),
	(32, 'ong3npjany6mi3o5bu02a4ng', 'plugin::content-manager.explorer.create', '{}', 'api::organization.organization', '{"fields": ["name", "code", "kind", "regionCode", "parent", "consolidatedInto", "deadline", "members", "website"]}', '[]', '2026-11-27 23:15:54.356', '2026-11-27 23:15:54.356', '2026-11-27 23:15:54.356', NULL, NULL, NULL),
	(33, 'qghjtii9atgffl2lanfz6ys9', 'plugin::content-manager.explorer.create', '{}', 'api::report.report', '{"fields": ["title", "year", "organization", "layout", "sections.chapter", "sections.heading", "sections.body", "proactive.row", "proactive.made", "proactive.disclosed", "proactive.disclosedTotal", "proactive.previousItems", "proactive.change", "proactive.decisions", "proactive.purchases", "proactive.amount", "proactive.issued", "proactive.repealed", "proactive.inForce", "applications.row", "applications.naturalPerson", "applications.commercialEnterprise", "applications.researchInstitution", "applications.socialOrganization", "applications.legalServiceOrganization", "applications.otherOrganization", "applications.total", "remedies.row", "remedies.upheld", "remedies.corrected", "remedies.otherOutcome", "remedies.pending", "remedies.total", "explanations.rule", "explanations.path", "explanations.evidence", "explanations.reason", "explanations.public", "sourceUrl", "stage", "revision"]}', '[]', '2026-11-27 23:15:54.371', '2026-11-27 23:15:54.371', '2026-11-27 23:15:54.371', NULL, NULL, NULL),
	(34, 'wy7eaqzv5ld5hzgi74uo702j', 'plugin::content-manager.explorer.read', '{}', 'plugin::upload.file', '{"fields": ["name", "alternativeText", "caption", "focalPoint", "width", "height", "formats", "hash", "ext", "mime", "size", "url", "previewUrl", "provider", "provider_metadata", "related", "folder", "folderPath"]}', '[]', '2026-11-27 23:15:54.383', '2026-11-27 23:15:54.383', '2026-11-27 23:15:54.383', NULL, NULL, NULL),
	(35, 'xemo228c9ptgbib59nadriso', 'plugin::content-manager.explorer.read', '{}', 'plugin::upload.folder', '{"fields": ["name", "pathId", "parent", "children", "files", "path"]}', '[]', '2026-11-27 23:15:54.399', '2026-11-27 23:15:54.399', '2026-11-27 23:15:54.402', NULL, NULL, NULL),
	(36, 'wlfuk7rau2ql1pbbimhheenx', 'plugin::content-manager.explorer.read', '{}', 'plugin::i18n.locale', '{"fields": ["name", "code"]}', '[]', '2026-11-27 23:15:54.41', '2026-11-27 23:15:54.41', '2026-11-27 23:15:54.41', NULL, NULL, NULL),
	(37, 'kms4veasftza1qn1qt1iq4ow', 'plugin::content-manager.explorer.read', '{}', 'plugin::content-releases.release', '{"fields": ["name", "releasedAt", "scheduledAt", "timezone", "status", "actions"]}', '[]', '2026-11-27 23:15:54.424', '2026-11-27 23:15:54.424', '2026-11-27 23:15:54.424', NULL, NULL, NULL),
	(38, 'awh42zsihrit4y9r09iurc39', 'plugin::content-manager.explorer.read', '{}', 'plugin::content-releases.release-action', '{"fields": ["type", "contentType", "entryDocumentId", "release", "isEntryValid"]}', '[]', '2026-11-27 23:15:54.435', '2026-11-27 23:15:54.435', '2026-11-27 23:15:54.435', NULL, NULL, NULL),
	(39, 'zzdg7b23l1pfwq1kvhv1jhsa', 'plugin::content-manager.explorer.read', '{}', 'plugin::review-workflows.workflow', '{"fields": ["name", "stages", "stageRequiredToPublish", "contentTypes"]}', '[]', '2026-11-27 23:15:54.443', '2026-11-27 23:15:54.443', '2026-11-27 23:15:54.443', NULL, NULL, NULL),
	(40, 'ff80d6spd5xg6ceb13o860ev', 'plugin::content-manager.explorer.read', '{}', 'plugin::review-workflows.workflow-stage', '{"fields": ["name", "color", "workflow", "permissions"]}', '[]', '2026-11-27 23:15:54.452', '2026-11-27 23:15:54.452', '2026-11-27 23:15:54.452', NULL, NULL, NULL),
	(41, 'rp29xxrf19s6l45mqam0u29p', 'plugin::content-manager.explorer.read', '{}', 'plugin::users-permissions.permission', '{"fields": ["action", "role"]}', '[]', '2026-11-27 23:15:54.474', '2026-11-27 23:15:54.474', '2026-11-27 23:15:54.474', NULL, NULL, NULL),
	(42, 'vn5zhfpzbfhvs9caw7s4vazq', 'plugin::content-manager.explorer.read', '{}', 'plugin::users-permissions.role', '{"fields": ["name", "description", "type", "permissions", "users"]}', '[]', '2026-11-27 23:15:54.491', '2026-11-27 23:15:54.491', '2026-11-27 23:15:54.491', NULL, NULL, NULL),
	(43, 'r3buqgtdf8kzpqsfzv8ytvod', 'plugin::content-manager.explorer.read', '{}', 'plugin::users-permissions.user', '{"fields": ["username", "email", "provider", "password", "resetPasswordToken", "confirmationToken", "confirmed", "blocked", "role"]}', '[]', '2026-11-27 23:15:54.497', '2026-11-27 23:15:54.497', '2026-11-27 23:15:54.497', NULL, NULL, NULL),
	(46, 'zgq4nswt9dq2p75ctbzt6kbn', 'plugin::content-manager.explorer.read', '{}', 'api::report.report', '{"fields": ["title", "year", "organization", "layout", "sections.chapter", "sections.heading", "sections.body", "proactive.row", "proactive.made", "proactive.disclosed", "proactive.disclosedTotal", "proactive.previousItems", "proactive.change", "proactive.decisions", "proactive.purchases", "proactive.amount", "proactive.issued", "proactive.repealed", "proactive.inForce", "applications.row", "applications.naturalPerson", "applications.commercialEnterprise", "applications.researchInstitution", "applications.socialOrganization", "applications.legalServiceOrganization", "applications.otherOrganization", "applications.total", "remedies.row", "remedies.upheld", "remedies.corrected", "remedies.otherOutcome", "remedies.pending", "remedies.total", "explanations.rule", "explanations.path", "explanations.evidence", "explanations.reason", "explanations.public", "sourceUrl", "stage", "revision"]}', '[]', '2026-11-27 23:15:54.515', '2026-11-27 23:15:54.515', '2026-11-27 23:15:54.515', NULL, NULL, NULL),
	(47, 'wb6kxc2ipz8x0gk5huryy08e', 'plugin::content-manager.explorer.read', '{}', 'admin::permission', '{"fields": ["action", "actionParameters", "subject", "properties", "conditions", "role", "apiToken"]}', '[]', '2026-11-27 23:15:54.524', '2026-11-27 23:15:54.524', '2026-11-27 23:15:54.524', NULL, NULL, NULL),
	(48, 'bes99l3ci75bn3bap8j5enlk', 'plugin::content-manager.explorer.read', '{}', 'admin::user', '{"fields": ["firstname", "lastname", "username", "email", "password", "resetPasswordToken", "resetPasswordTokenExpiresAt", "registrationToken", "isActive", "roles", "apiTokens", "blocked", "preferedLanguage"]}', '[]', '2026-11-27 23:15:54.532', '2026-11-27 23:15:54.532', '2026-11-27 23:15:54.532', NULL, NULL, NULL),
	(49, 'ppo6bgwx6uyrxuvdbih55xez', 'plugin::content-manager.explorer.read', '{}', 'admin::role', '{"fields": ["name", "code", "description", "users", "permissions"]}', '[]', '2026-11-27 23:15:54.548', '2026-11-27 23:15:54.548', '2026-11-27 23:15:54.548', NULL, NULL, NULL),
	(50, 'ydjwxbby4oauor4capu3zll1', 'plugin::content-manager.explorer.read', '{}', 'admin::api-token', '{"fields": ["name", "description", "kind", "type", "accessKey", "encryptedKey", "lastUsedAt", "permissions", "adminPermissions", "adminUserOwner", "expiresAt", "lifespan"]}', '[]', '2026-11-27 23:15:54.561', '2026-11-27 23:15:54.561', '2026-11-27 23:15:54.561', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES
	(51, 'iq0nn5dxehlgqfk006n8byez', 'plugin::content-manager.explorer.read', '{}', 'admin::api-token-permission', '{"fields": ["action", "token"]}', '[]', '2026-11-27 23:15:54.572', '2026-11-27 23:15:54.572', '2026-11-27 23:15:54.573', NULL, NULL, NULL),
	(52, 'c7tnvfonr9km11o8jpcv6r32', 'plugin::content-manager.explorer.read', '{}', 'admin::transfer-token', '{"fields": ["name", "description", "accessKey", "lastUsedAt", "permissions", "expiresAt", "lifespan"]}', '[]', '2026-11-27 23:15:54.583', '2026-11-27 23:15:54.583', '2026-11-27 23:15:54.584', NULL, NULL, NULL),
	(53, 'n7089nij92btqnnnli205yzl', 'plugin::content-manager.explorer.read', '{}', 'admin::transfer-token-permission', '{"fields": ["action", "token"]}', '[]', '2026-11-27 23:15:54.599', '2026-11-27 23:15:54.599', '2026-11-27 23:15:54.599', NULL, NULL, NULL),
	(54, 'lsjabgpaebt62yoi5esstyp0', 'plugin::content-manager.explorer.read', '{}', 'admin::session', '{"fields": ["userId", "sessionId", "childId", "deviceId", "origin", "expiresAt", "absoluteExpiresAt", "status", "type", "metadata"]}', '[]', '2026-11-27 23:15:54.63', '2026-11-27 23:15:54.63', '2026-11-27 23:15:54.63', NULL, NULL, NULL),
	(55, 't4bu54bbkx5j09d1zuse41yn', 'plugin::content-manager.explorer.update', '{}', 'plugin::users-permissions.user', '{"fields": ["username", "email", "provider", "password", "resetPasswordToken", "confirmationToken", "confirmed", "blocked", "role"]}', '[]', '2026-11-27 23:15:54.642', '2026-11-27 23:15:54.642', '2026-11-27 23:15:54.642', NULL, NULL, NULL),
	(56, 'tlgdpfgo7i524vu66l7onz1j', 'plugin::content-manager.explorer.update', '{}', 'api::organization.organization', '{"fields": ["name", "code", "kind", "regionCode", "parent", "consolidatedInto", "deadline", "members", "website"]}', '[]', '2026-11-27 23:15:54.67', '2026-11-27 23:15:54.67', '2026-11-27 23:15:54.67', NULL, NULL, NULL),
	(57, 'q1wl4cwa7fqr97grito3qymy', 'plugin::content-manager.explorer.update', '{}', 'api::report.report', '{"fields": ["title", "year", "organization", "layout", "sections.chapter", "sections.heading", "sections.body", "proactive.row", "proactive.made", "proactive.disclosed", "proactive.disclosedTotal", "proactive.previousItems", "proactive.change", "proactive.decisions", "proactive.purchases", "proactive.amount", "proactive.issued", "proactive.repealed", "proactive.inForce", "applications.row", "applications.naturalPerson", "applications.commercialEnterprise", "applications.researchInstitution", "applications.socialOrganization", "applications.legalServiceOrganization", "applications.otherOrganization", "applications.total", "remedies.row", "remedies.upheld", "remedies.corrected", "remedies.otherOutcome", "remedies.pending", "remedies.total", "explanations.rule", "explanations.path", "explanations.evidence", "explanations.reason", "explanations.public", "sourceUrl", "stage", "revision"]}', '[]', '2026-11-27 23:15:54.68', '2026-11-27 23:15:54.68', '2026-11-27 23:15:54.68', NULL, NULL, NULL),
	(58, 'mscd23xnq9pmhefi165eahnz', 'plugin::content-manager.explorer.delete', '{}', 'plugin::users-permissions.user', '{}', '[]', '2026-11-27 23:15:54.694', '2026-11-27 23:15:54.694', '2026-11-27 23:15:54.694', NULL, NULL, NULL),
	(59, 'xaz96om7be06dpp9ezbvt9he', 'plugin::content-manager.explorer.delete', '{}', 'api::organization.organization', '{}', '[]', '2026-11-27 23:15:54.713', '2026-11-27 23:15:54.713', '2026-11-27 23:15:54.713', NULL, NULL, NULL),
	(60, 'z99u4cr6ukjs22dz4vp8ri0e', 'plugin::content-manager.explorer.delete', '{}', 'api::report.report', '{}', '[]', '2026-11-27 23:15:54.719', '2026-11-27 23:15:54.719', '2026-11-27 23:15:54.719', NULL, NULL, NULL),
	(61, 'da34cm73q3wk0m8wud4jprbc', 'plugin::content-manager.explorer.publish', '{}', 'plugin::users-permissions.user', '{}', '[]', '2026-11-27 23:15:54.742', '2026-11-27 23:15:54.742', '2026-11-27 23:15:54.743', NULL, NULL, NULL),
	(62, 'yhz1snfjff1q29f69os2omv4', 'plugin::content-manager.explorer.publish', '{}', 'api::organization.organization', '{}', '[]', '2026-11-27 23:15:54.771', '2026-11-27 23:15:54.771', '2026-11-27 23:15:54.771', NULL, NULL, NULL),
	(63, 'cq7i7797qa69vt36hlkk2pyj', 'plugin::content-manager.explorer.publish', '{}', 'api::report.report', '{}', '[]', '2026-11-27 23:15:54.781', '2026-11-27 23:15:54.781', '2026-11-27 23:15:54.781', NULL, NULL, NULL),
	(64, 'pa5oaxeg2zxuhfzgp2s7lo1s', 'plugin::content-manager.single-types.configure-view', '{}', NULL, '{}', '[]', '2026-11-27 23:15:54.803', '2026-11-27 23:15:54.803', '2026-11-27 23:15:54.803', NULL, NULL, NULL),
	(65, 'v1oknfb2hs08hp15y1yy4yda', 'plugin::content-manager.collection-types.configure-view', '{}', NULL, '{}', '[]', '2026-11-27 23:15:54.823', '2026-11-27 23:15:54.823', '2026-11-27 23:15:54.823', NULL, NULL, NULL),
	(66, 'e7iuh2eetl4hpsxcuk27qui7', 'plugin::content-manager.components.configure-layout', '{}', NULL, '{}', '[]', '2026-11-27 23:15:54.832', '2026-11-27 23:15:54.832', '2026-11-27 23:15:54.832', NULL, NULL, NULL),
	(67, 'm6m9rurj0hb9hdttjgh5cz2x', 'plugin::content-type-builder.read', '{}', NULL, '{}', '[]', '2026-11-27 23:15:54.847', '2026-11-27 23:15:54.847', '2026-11-27 23:15:54.847', NULL, NULL, NULL),
	(68, 'yyclpfp01k1w5mjhiitwr5zh', 'plugin::email.settings.read', '{}', NULL, '{}', '[]', '2026-11-27 23:15:54.861', '2026-11-27 23:15:54.861', '2026-11-27 23:15:54.861', NULL, NULL, NULL),
	(69, 'c5qjwugpwx3h1hz60d8n8j0w', 'plugin::upload.read', '{}', NULL, '{}', '[]', '2026-11-27 23:15:54.874', '2026-11-27 23:15:54.874', '2026-11-27 23:15:54.874', NULL, NULL, NULL),
	(70, 'vvzudttw26mb6sffeoplruh9', 'plugin::upload.assets.create', '{}', NULL, '{}', '[]', '2026-11-27 23:15:54.89', '2026-11-27 23:15:54.89', '2026-11-27 23:15:54.89', NULL, NULL, NULL),
	(71, 'uza63ybeol06wgw9rzarr5g0', 'plugin::upload.assets.update', '{}', NULL, '{}', '[]', '2026-11-27 23:15:54.907', '2026-11-27 23:15:54.907', '2026-11-27 23:15:54.907', NULL, NULL, NULL),
	(72, 'qhuxo34y0on8d4yx4xf4r97t', 'plugin::upload.assets.download', '{}', NULL, '{}', '[]', '2026-11-27 23:15:54.923', '2026-11-27 23:15:54.923', '2026-11-27 23:15:54.923', NULL, NULL, NULL),
	(73, 'oc7yenei14t9ezcluc747sz0', 'plugin::upload.assets.copy-link', '{}', NULL, '{}', '[]', '2026-11-27 23:15:54.939', '2026-11-27 23:15:54.939', '2026-11-27 23:15:54.939', NULL, NULL, NULL),
	(74, 'iwng09x2w5p4wf9yijuept0t', 'plugin::upload.configure-view', '{}', NULL, '{}', '[]', '2026-11-27 23:15:54.951', '2026-11-27 23:15:54.951', '2026-11-27 23:15:54.951', NULL, NULL, NULL),
	(75, 'fv5mapen9zt43qvklffefive', 'plugin::upload.settings.read', '{}', NULL, '{}', '[]', '2026-11-27 23:15:54.978', '2026-11-27 23:15:54.978', '2026-11-27 23:15:54.978', NULL, NULL, NULL),
	(76, 'dqebio6ephu0a7pk0ye1ktzc', 'plugin::i18n.locale.create', '{}', NULL, '{}', '[]', '2026-11-27 23:15:54.999', '2026-11-27 23:15:54.999', '2026-11-27 23:15:54.999', NULL, NULL, NULL),
	(77, 'kx89ub7g52kumvuvmpp2tce4', 'plugin::i18n.locale.read', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.016', '2026-11-27 23:15:55.016', '2026-11-27 23:15:55.016', NULL, NULL, NULL),
	(78, 'px4je9tz3id7o8imb8fkmem1', 'plugin::i18n.locale.update', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.034', '2026-11-27 23:15:55.034', '2026-11-27 23:15:55.034', NULL, NULL, NULL),
	(79, 'vpvq76x8l6lw49uj5bg597m2', 'plugin::i18n.locale.delete', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.04', '2026-11-27 23:15:55.04', '2026-11-27 23:15:55.04', NULL, NULL, NULL),
	(80, 'dmqsabzqocp6gn8qsirsnhu4', 'plugin::users-permissions.roles.create', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.07', '2026-11-27 23:15:55.07', '2026-11-27 23:15:55.07', NULL, NULL, NULL),
	(81, 'o7so9k9422sqeg8ea08jooor', 'plugin::users-permissions.roles.read', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.095', '2026-11-27 23:15:55.095', '2026-11-27 23:15:55.095', NULL, NULL, NULL),
	(82, 'gi7qy4q4fedznwo4e9db9921', 'plugin::users-permissions.roles.update', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.125', '2026-11-27 23:15:55.125', '2026-11-27 23:15:55.125', NULL, NULL, NULL),
	(83, 'q1ybww63ffu56yfwqntryjkm', 'plugin::users-permissions.roles.delete', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.136', '2026-11-27 23:15:55.136', '2026-11-27 23:15:55.136', NULL, NULL, NULL),
	(84, 'ytll0i7zeracy5c35x5jkg6g', 'plugin::users-permissions.providers.read', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.157', '2026-11-27 23:15:55.157', '2026-11-27 23:15:55.157', NULL, NULL, NULL),
	(85, 'usexovsfdakpwup9p7wocb9a', 'plugin::users-permissions.providers.update', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.181', '2026-11-27 23:15:55.181', '2026-11-27 23:15:55.181', NULL, NULL, NULL),
	(86, 'zcr69bsb6qkb82w67qv7qgky', 'plugin::users-permissions.email-templates.read', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.216', '2026-11-27 23:15:55.216', '2026-11-27 23:15:55.216', NULL, NULL, NULL),
	(87, 'z2r5x9mh7czzmzg48fuwr7il', 'plugin::users-permissions.email-templates.update', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.248', '2026-11-27 23:15:55.248', '2026-11-27 23:15:55.248', NULL, NULL, NULL),
	(88, 'uid5bz4zcirpoezj08q1egf8', 'plugin::users-permissions.advanced-settings.read', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.27', '2026-11-27 23:15:55.27', '2026-11-27 23:15:55.27', NULL, NULL, NULL),
	(89, 'oi607wfvnwrz48yu605wj0ml', 'plugin::users-permissions.advanced-settings.update', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.285', '2026-11-27 23:15:55.285', '2026-11-27 23:15:55.285', NULL, NULL, NULL),
	(90, 'ry51okvfn798r4by23psqknp', 'plugin::disclosure.publications.withdraw', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.306', '2026-11-27 23:15:55.306', '2026-11-27 23:15:55.306', NULL, NULL, NULL),
	(91, 'y8slmwdrgxca826b030yxa4a', 'admin::marketplace.read', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.317', '2026-11-27 23:15:55.317', '2026-11-27 23:15:55.317', NULL, NULL, NULL),
	(92, 'on4pyd4fzkj6r6kzu402srux', 'admin::webhooks.create', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.331', '2026-11-27 23:15:55.331', '2026-11-27 23:15:55.331', NULL, NULL, NULL),
	(93, 'ib6rjvv8e9bci883v0gf7jvc', 'admin::webhooks.read', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.355', '2026-11-27 23:15:55.355', '2026-11-27 23:15:55.355', NULL, NULL, NULL),
	(94, 'w62f583iug3f8mssapvtc5xj', 'admin::webhooks.update', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.389', '2026-11-27 23:15:55.389', '2026-11-27 23:15:55.39', NULL, NULL, NULL),
	(95, 'lqcun6d102indgnduk1j3uwo', 'admin::webhooks.delete', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.413', '2026-11-27 23:15:55.413', '2026-11-27 23:15:55.414', NULL, NULL, NULL),
	(96, 'h7yx6qotfenm4yxy9uplcep4', 'admin::users.create', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.418', '2026-11-27 23:15:55.418', '2026-11-27 23:15:55.418', NULL, NULL, NULL),
	(97, 'acspwc8h339wxoxabb4j3e1m', 'admin::users.read', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.443', '2026-11-27 23:15:55.443', '2026-11-27 23:15:55.443', NULL, NULL, NULL),
	(98, 'jc8955fxp3lsr5gmmtkfd57t', 'admin::users.update', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.465', '2026-11-27 23:15:55.465', '2026-11-27 23:15:55.465', NULL, NULL, NULL),
	(99, 'x1mn3frh0z3clrg2736ynxzk', 'admin::users.delete', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.482', '2026-11-27 23:15:55.482', '2026-11-27 23:15:55.482', NULL, NULL, NULL),
	(100, 'mhppufucrz5xu3ms4qi9iyvz', 'admin::roles.create', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.495', '2026-11-27 23:15:55.495', '2026-11-27 23:15:55.495', NULL, NULL, NULL);
INSERT INTO public.admin_permissions VALUES
	(101, 'c1ax4cs5xzohh7v7pvzfcn0r', 'admin::roles.read', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.503', '2026-11-27 23:15:55.503', '2026-11-27 23:15:55.503', NULL, NULL, NULL),
	(102, 'vbg4d3xvazedskhskae8mhyo', 'admin::roles.update', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.527', '2026-11-27 23:15:55.527', '2026-11-27 23:15:55.527', NULL, NULL, NULL),
	(103, 'dg6ro91w584r04qk3wpqad3d', 'admin::roles.delete', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.539', '2026-11-27 23:15:55.539', '2026-11-27 23:15:55.539', NULL, NULL, NULL),
	(104, 'ijwpco2dcactgkbx2qpsdulx', 'admin::api-tokens.access', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.551', '2026-11-27 23:15:55.551', '2026-11-27 23:15:55.551', NULL, NULL, NULL),
	(105, 'nhqypfoujn65wz0mu2eyafzk', 'admin::admin-tokens.access', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.567', '2026-11-27 23:15:55.567', '2026-11-27 23:15:55.567', NULL, NULL, NULL),
	(106, 'wy0s9enr5vtmi53j27do11yc', 'admin::admin-tokens.create', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.594', '2026-11-27 23:15:55.594', '2026-11-27 23:15:55.594', NULL, NULL, NULL),
	(107, 'pxp3jx58fmehzz0mi1ij9rvi', 'admin::admin-tokens.read', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.598', '2026-11-27 23:15:55.598', '2026-11-27 23:15:55.598', NULL, NULL, NULL),
	(108, 'ew6rrbjev65q80l0vobpkhv1', 'admin::admin-tokens.update', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.623', '2026-11-27 23:15:55.623', '2026-11-27 23:15:55.623', NULL, NULL, NULL),
	(109, 'fydfjlyt1rw8215z4k24vqob', 'admin::admin-tokens.regenerate', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.638', '2026-11-27 23:15:55.638', '2026-11-27 23:15:55.638', NULL, NULL, NULL),
	(110, 'g3ehzdb89blmuo3r8nph3txb', 'admin::admin-tokens.delete', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.656', '2026-11-27 23:15:55.656', '2026-11-27 23:15:55.656', NULL, NULL, NULL),
	(111, 'ty0gtovj32gmvzvasiiey5t2', 'admin::api-tokens.create', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.666', '2026-11-27 23:15:55.666', '2026-11-27 23:15:55.666', NULL, NULL, NULL),
	(112, 'ynxm3bqc48ufdhm9w9py1hps', 'admin::api-tokens.read', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.684', '2026-11-27 23:15:55.684', '2026-11-27 23:15:55.685', NULL, NULL, NULL),
	(113, 'wtkono0zzrw7ymqz6q4rcz1o', 'admin::api-tokens.update', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.71', '2026-11-27 23:15:55.71', '2026-11-27 23:15:55.71', NULL, NULL, NULL),
	(114, 'v4hxz2g75et81r6f495ukxmv', 'admin::api-tokens.regenerate', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.747', '2026-11-27 23:15:55.747', '2026-11-27 23:15:55.748', NULL, NULL, NULL),
	(115, 'r3ur9ayev844cvsarszrg1yt', 'admin::api-tokens.delete', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.759', '2026-11-27 23:15:55.759', '2026-11-27 23:15:55.759', NULL, NULL, NULL),
	(116, 'lwaqsq2oollff50m6cg4zk6q', 'admin::project-settings.update', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.766', '2026-11-27 23:15:55.766', '2026-11-27 23:15:55.767', NULL, NULL, NULL),
	(117, 'cb99sv1vum4wli87ghvetb6e', 'admin::project-settings.read', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.788', '2026-11-27 23:15:55.788', '2026-11-27 23:15:55.788', NULL, NULL, NULL),
	(118, 'mqudemyp48j8nswaeww02i7i', 'admin::transfer.tokens.access', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.803', '2026-11-27 23:15:55.803', '2026-11-27 23:15:55.803', NULL, NULL, NULL),
	(119, 'btfkocvblks34lzrt0zdmvtu', 'admin::transfer.tokens.create', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.818', '2026-11-27 23:15:55.818', '2026-11-27 23:15:55.818', NULL, NULL, NULL),
	(120, 'm4gms91kwgsbz9zrsw0w13b7', 'admin::transfer.tokens.read', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.833', '2026-11-27 23:15:55.833', '2026-11-27 23:15:55.833', NULL, NULL, NULL),
	(121, 'reo4qwn7icaz3t9pdc31wpgq', 'admin::transfer.tokens.update', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.855', '2026-11-27 23:15:55.855', '2026-11-27 23:15:55.855', NULL, NULL, NULL),
	(122, 'dlbe326wb644983du27t6f7c', 'admin::transfer.tokens.regenerate', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.875', '2026-11-27 23:15:55.875', '2026-11-27 23:15:55.875', NULL, NULL, NULL),
	(123, 'd57nu7x447ksodfufatmlgwc', 'admin::transfer.tokens.delete', '{}', NULL, '{}', '[]', '2026-11-27 23:15:55.877', '2026-11-27 23:15:55.877', '2026-11-27 23:15:55.877', NULL, NULL, NULL);






INSERT INTO public.admin_permissions_role_lnk VALUES
	(1, 1, 2, 1),
	(2, 2, 2, 2),
	(3, 3, 2, 3),
	(4, 4, 2, 4),
	(5, 5, 2, 5),
	(6, 6, 2, 6),
	(7, 7, 2, 7),
	(8, 8, 2, 8),
	(9, 9, 2, 9),
	(10, 10, 2, 10),
	(11, 11, 2, 11),
	(12, 12, 2, 12),
	(13, 13, 2, 13),
	(14, 14, 2, 14),
	(15, 15, 2, 15),
	(16, 16, 2, 16),
	(17, 17, 3, 1),
	(18, 18, 3, 2),
	(19, 19, 3, 3),
	(20, 20, 3, 4),
	(21, 21, 3, 5),
	(22, 22, 3, 6),
	(23, 23, 3, 7),
	(24, 24, 3, 8),
	(25, 25, 3, 9),
	(26, 26, 3, 10),
	(27, 27, 3, 11),
	(28, 28, 3, 12),
	(29, 29, 3, 13),
	(30, 30, 3, 14),
	(31, 31, 1, 1),
	(32, 32, 1, 2),
	(33, 33, 1, 3),
	(34, 34, 1, 4),
	(35, 35, 1, 5),
	(36, 36, 1, 6),
	(37, 37, 1, 7),
	(38, 38, 1, 8),
	(39, 39, 1, 9),
	(40, 40, 1, 10),
	(41, 41, 1, 11),
	(42, 42, 1, 12),
	(43, 43, 1, 13),
	(44, 44, 1, 14),
	(45, 45, 1, 15),
	(46, 46, 1, 16),
	(47, 47, 1, 17),
	(48, 48, 1, 18),
	(49, 49, 1, 19),
	(50, 50, 1, 20);
INSERT INTO public.admin_permissions_role_lnk VALUES
	(51, 51, 1, 21),
	(52, 52, 1, 22),
	(53, 53, 1, 23),
	(54, 54, 1, 24),
	(55, 55, 1, 25),
	(56, 56, 1, 26),
	(57, 57, 1, 27),
	(58, 58, 1, 28),
	(59, 59, 1, 29),
	(60, 60, 1, 30),
	(61, 61, 1, 31),
	(62, 62, 1, 32),
	(63, 63, 1, 33),
	(64, 64, 1, 34),
	(65, 65, 1, 35),
	(66, 66, 1, 36),
	(67, 67, 1, 37),
	(68, 68, 1, 38),
	(69, 69, 1, 39),
	(70, 70, 1, 40),
	(71, 71, 1, 41),
	(72, 72, 1, 42),
	(73, 73, 1, 43),
	(74, 74, 1, 44),
	(75, 75, 1, 45),
	(76, 76, 1, 46),
	(77, 77, 1, 47),
	(78, 78, 1, 48),
	(79, 79, 1, 49),
	(80, 80, 1, 50),
	(81, 81, 1, 51),
	(82, 82, 1, 52),
	(83, 83, 1, 53),
	(84, 84, 1, 54),
	(85, 85, 1, 55),
	(86, 86, 1, 56),
	(87, 87, 1, 57),
	(88, 88, 1, 58),
	(89, 89, 1, 59),
	(90, 90, 1, 60),
	(91, 91, 1, 61),
	(92, 92, 1, 62),
	(93, 93, 1, 63),
	(94, 94, 1, 64),
	(95, 95, 1, 65),
	(96, 96, 1, 66),
	(97, 97, 1, 67),
	(98, 98, 1, 68),
	(99, 99, 1, 69),
	(100, 100, 1, 70);
INSERT INTO public.admin_permissions_role_lnk VALUES
	(101, 101, 1, 71),
	(102, 102, 1, 72),
	(103, 103, 1, 73),
	(104, 104, 1, 74),
	(105, 105, 1, 75),
	(106, 106, 1, 76),
	(107, 107, 1, 77),
	(108, 108, 1, 78),
	(109, 109, 1, 79),
	(110, 110, 1, 80),
	(111, 111, 1, 81),
	(112, 112, 1, 82),
	(113, 113, 1, 83),
	(114, 114, 1, 84),
	(115, 115, 1, 85),
	(116, 116, 1, 86),
	(117, 117, 1, 87),
	(118, 118, 1, 88),
	(119, 119, 1, 89),
	(120, 120, 1, 90),
	(121, 121, 1, 91),
	(122, 122, 1, 92),
	(123, 123, 1, 93);



INSERT INTO public.admin_roles VALUES
	(1, 'e350u7s1zg15amcw38md1bsq', 'Super Admin', 'strapi-super-admin', 'Super Admins can access and manage all features and settings.', '2026-11-27 23:15:53.43', '2026-11-27 23:15:53.43', '2026-11-27 23:15:53.431', NULL, NULL, NULL),
	(2, 'ab2wyz1v8z3e9ntlxp2qvv5y', 'Editor', 'strapi-editor', 'Editors can manage and publish contents including those of other users.', '2026-11-27 23:15:53.506', '2026-11-27 23:15:53.506', '2026-11-27 23:15:53.506', NULL, NULL, NULL),
	(3, 'r7zcrivhk400lulas2fvfdgg', 'Author', 'strapi-author', 'Authors can manage the content they have created.', '2026-11-27 23:15:53.544', '2026-11-27 23:15:53.544', '2026-11-27 23:15:53.544', NULL, NULL, NULL);



INSERT INTO public.admin_users VALUES
	(1, 'poyxg1vuqet3niuzzo58eaa6', '编', '辑', NULL, 'editor@example.org', '$2a$10$3SPgzOpRzanU8Y.NGn.kRuas.VC3IwaG2eTRBScqpFEGBQoCjHYly', NULL, NULL, NULL, true, false, NULL, '2026-11-27 23:15:56.591', '2026-11-27 23:15:56.591', '2026-11-27 23:15:56.591', NULL, NULL, NULL);



INSERT INTO public.admin_users_roles_lnk VALUES
	(1, 1, 2, 1, 1);



INSERT INTO public.components_report_application_rows VALUES
	(1, 'newRequests', 5, 0, 0, 0, 0, 0, 5),
	(2, 'carriedOver', 0, 0, 0, 0, 0, 0, 0),
	(3, 'granted', 4, 0, 0, 0, 0, 0, 4),
	(4, 'partiallyGranted', 0, 0, 0, 0, 0, 0, 0),
	(5, 'refusedStateSecret', 0, 0, 0, 0, 0, 0, 0),
	(6, 'refusedByLaw', 0, 0, 0, 0, 0, 0, 0),
	(7, 'refusedSecurityAndStability', 0, 0, 0, 0, 0, 0, 0),
	(8, 'refusedThirdPartyRights', 0, 0, 0, 0, 0, 0, 0),
	(9, 'refusedInternalAffairs', 0, 0, 0, 0, 0, 0, 0),
	(10, 'refusedProcessInformation', 0, 0, 0, 0, 0, 0, 0),
	(11, 'refusedEnforcementFile', 0, 0, 0, 0, 0, 0, 0),
	(12, 'refusedAdministrativeInquiry', 0, 0, 0, 0, 0, 0, 0),
	(13, 'unavailableNotHeld', 0, 0, 0, 0, 0, 0, 0),
	(14, 'unavailableNotExisting', 0, 0, 0, 0, 0, 0, 0),
	(15, 'unavailableUnclear', 0, 0, 0, 0, 0, 0, 0),
	(16, 'notProcessedComplaint', 0, 0, 0, 0, 0, 0, 0),
	(17, 'notProcessedDuplicate', 0, 0, 0, 0, 0, 0, 0),
	(18, 'notProcessedPublication', 0, 0, 0, 0, 0, 0, 0),
	(19, 'notProcessedExcessive', 0, 0, 0, 0, 0, 0, 0),
	(20, 'notProcessedReconfirmation', 0, 0, 0, 0, 0, 0, 0),
	(21, 'otherHandling', 0, 0, 0, 0, 0, 0, 0),
	(22, 'totalResults', 4, 0, 0, 0, 0, 0, 4),
	(23, 'carriedForward', 1, 0, 0, 0, 0, 0, 1),
	(24, 'newRequests', 5, 0, 0, 0, 0, 0, 5),
	(25, 'carriedOver', 0, 0, 0, 0, 0, 0, 0),
	(26, 'granted', 4, 0, 0, 0, 0, 0, 4),
	(27, 'partiallyGranted', 0, 0, 0, 0, 0, 0, 0),
	(28, 'refusedStateSecret', 0, 0, 0, 0, 0, 0, 0),
	(29, 'refusedByLaw', 0, 0, 0, 0, 0, 0, 0),
	(30, 'refusedSecurityAndStability', 0, 0, 0, 0, 0, 0, 0),
	(31, 'refusedThirdPartyRights', 0, 0, 0, 0, 0, 0, 0),
	(32, 'refusedInternalAffairs', 0, 0, 0, 0, 0, 0, 0),
	(33, 'refusedProcessInformation', 0, 0, 0, 0, 0, 0, 0),
	(34, 'refusedEnforcementFile', 0, 0, 0, 0, 0, 0, 0),
	(35, 'refusedAdministrativeInquiry', 0, 0, 0, 0, 0, 0, 0),
	(36, 'unavailableNotHeld', 0, 0, 0, 0, 0, 0, 0),
	(37, 'unavailableNotExisting', 0, 0, 0, 0, 0, 0, 0),
	(38, 'unavailableUnclear', 0, 0, 0, 0, 0, 0, 0),
	(39, 'notProcessedComplaint', 0, 0, 0, 0, 0, 0, 0),
	(40, 'notProcessedDuplicate', 0, 0, 0, 0, 0, 0, 0),
	(41, 'notProcessedPublication', 0, 0, 0, 0, 0, 0, 0),
	(42, 'notProcessedExcessive', 0, 0, 0, 0, 0, 0, 0),
	(43, 'notProcessedReconfirmation', 0, 0, 0, 0, 0, 0, 0),
	(44, 'otherHandling', 0, 0, 0, 0, 0, 0, 0),
	(45, 'totalResults', 4, 0, 0, 0, 0, 0, 4),
	(46, 'carriedForward', 1, 0, 0, 0, 0, 0, 1),
	(97, 'newRequests', 5, 0, 0, 0, 0, 0, 5),
	(98, 'carriedOver', 0, 0, 0, 0, 0, 0, 0),
	(99, 'granted', 4, 0, 0, 0, 0, 0, 4),
	(147, 'newRequests', 5, 0, 0, 0, 0, 0, 5);
INSERT INTO public.components_report_application_rows VALUES
	(148, 'carriedOver', 0, 0, 0, 0, 0, 0, 0),
	(149, 'granted', NULL, 0, 0, 0, 0, 0, 4),
	(150, 'partiallyGranted', 0, 0, 0, 0, 0, 0, 0),
	(151, 'refusedStateSecret', 0, 0, 0, 0, 0, 0, 0),
	(152, 'refusedByLaw', 0, 0, 0, 0, 0, 0, 0),
	(153, 'refusedSecurityAndStability', 0, 0, 0, 0, 0, 0, 0),
	(154, 'refusedThirdPartyRights', 0, 0, 0, 0, 0, 0, 0),
	(155, 'refusedInternalAffairs', 0, 0, 0, 0, 0, 0, 0),
	(156, 'refusedProcessInformation', 0, 0, 0, 0, 0, 0, 0),
	(157, 'refusedEnforcementFile', 0, 0, 0, 0, 0, 0, 0),
	(158, 'refusedAdministrativeInquiry', 0, 0, 0, 0, 0, 0, 0),
	(159, 'unavailableNotHeld', 0, 0, 0, 0, 0, 0, 0),
	(160, 'unavailableNotExisting', 0, 0, 0, 0, 0, 0, 0),
	(161, 'unavailableUnclear', 0, 0, 0, 0, 0, 0, 0),
	(162, 'notProcessedComplaint', 0, 0, 0, 0, 0, 0, 0),
	(163, 'notProcessedDuplicate', 0, 0, 0, 0, 0, 0, 0),
	(164, 'notProcessedPublication', 0, 0, 0, 0, 0, 0, 0),
	(165, 'notProcessedExcessive', 0, 0, 0, 0, 0, 0, 0),
	(166, 'notProcessedReconfirmation', 0, 0, 0, 0, 0, 0, 0),
	(167, 'otherNotCorrected', 0, 0, 0, 0, 0, 0, 0),
	(168, 'otherFeeUnpaid', 0, 0, 0, 0, 0, 0, 0),
	(169, 'otherRemaining', 0, 0, 0, 0, 0, 0, 0),
	(100, 'partiallyGranted', 0, 0, 0, 0, 0, 0, 0),
	(101, 'refusedStateSecret', 0, 0, 0, 0, 0, 0, 0),
	(102, 'refusedByLaw', 0, 0, 0, 0, 0, 0, 0),
	(103, 'refusedSecurityAndStability', 0, 0, 0, 0, 0, 0, 0),
	(104, 'refusedThirdPartyRights', 0, 0, 0, 0, 0, 0, 0),
	(105, 'refusedInternalAffairs', 0, 0, 0, 0, 0, 0, 0),
	(106, 'refusedProcessInformation', 0, 0, 0, 0, 0, 0, 0),
	(107, 'refusedEnforcementFile', 0, 0, 0, 0, 0, 0, 0),
	(108, 'refusedAdministrativeInquiry', 0, 0, 0, 0, 0, 0, 0),
	(109, 'unavailableNotHeld', 0, 0, 0, 0, 0, 0, 0),
	(110, 'unavailableNotExisting', 0, 0, 0, 0, 0, 0, 0),
	(111, 'unavailableUnclear', 0, 0, 0, 0, 0, 0, 0),
	(112, 'notProcessedComplaint', 0, 0, 0, 0, 0, 0, 0),
	(113, 'notProcessedDuplicate', 0, 0, 0, 0, 0, 0, 0),
	(114, 'notProcessedPublication', 0, 0, 0, 0, 0, 0, 0),
	(115, 'notProcessedExcessive', 0, 0, 0, 0, 0, 0, 0),
	(116, 'notProcessedReconfirmation', 0, 0, 0, 0, 0, 0, 0),
	(117, 'otherNotCorrected', 0, 0, 0, 0, 0, 0, 0),
	(118, 'otherFeeUnpaid', 0, 0, 0, 0, 0, 0, 0),
	(119, 'otherRemaining', 0, 0, 0, 0, 0, 0, 0),
	(120, 'totalResults', 4, 0, 0, 0, 0, 0, 4),
	(121, 'carriedForward', 1, 0, 0, 0, 0, 0, 1),
	(122, 'newRequests', 5, 0, 0, 0, 0, 0, 5),
	(123, 'carriedOver', 0, 0, 0, 0, 0, 0, 0),
	(124, 'granted', 4, 0, 0, 0, 0, 0, 4),
	(125, 'partiallyGranted', 0, 0, 0, 0, 0, 0, 0),
	(126, 'refusedStateSecret', 0, 0, 0, 0, 0, 0, 0),
	(127, 'refusedByLaw', 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.components_report_application_rows VALUES
	(128, 'refusedSecurityAndStability', 0, 0, 0, 0, 0, 0, 0),
	(129, 'refusedThirdPartyRights', 0, 0, 0, 0, 0, 0, 0),
	(130, 'refusedInternalAffairs', 0, 0, 0, 0, 0, 0, 0),
	(131, 'refusedProcessInformation', 0, 0, 0, 0, 0, 0, 0),
	(132, 'refusedEnforcementFile', 0, 0, 0, 0, 0, 0, 0),
	(133, 'refusedAdministrativeInquiry', 0, 0, 0, 0, 0, 0, 0),
	(134, 'unavailableNotHeld', 0, 0, 0, 0, 0, 0, 0),
	(135, 'unavailableNotExisting', 0, 0, 0, 0, 0, 0, 0),
	(136, 'unavailableUnclear', 0, 0, 0, 0, 0, 0, 0),
	(137, 'notProcessedComplaint', 0, 0, 0, 0, 0, 0, 0),
	(138, 'notProcessedDuplicate', 0, 0, 0, 0, 0, 0, 0),
	(139, 'notProcessedPublication', 0, 0, 0, 0, 0, 0, 0),
	(140, 'notProcessedExcessive', 0, 0, 0, 0, 0, 0, 0),
	(141, 'notProcessedReconfirmation', 0, 0, 0, 0, 0, 0, 0),
	(142, 'otherNotCorrected', 0, 0, 0, 0, 0, 0, 0),
	(143, 'otherFeeUnpaid', 0, 0, 0, 0, 0, 0, 0),
	(144, 'otherRemaining', 0, 0, 0, 0, 0, 0, 0),
	(145, 'totalResults', 4, 0, 0, 0, 0, 0, 4),
	(146, 'carriedForward', 1, 0, 0, 0, 0, 0, 1),
	(170, 'totalResults', 4, 0, 0, 0, 0, 0, 4),
	(171, 'carriedForward', 1, 0, 0, 0, 0, 0, 1);






INSERT INTO public.components_report_proactive_rows VALUES
	(1, 'regulations', 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(2, 'normativeDocuments', 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(3, 'administrativeLicensing', NULL, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL),
	(4, 'otherServices', NULL, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL),
	(5, 'administrativePenalties', NULL, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL),
	(6, 'administrativeCoercion', NULL, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL),
	(7, 'administrativeFees', NULL, NULL, NULL, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL),
	(8, 'centralizedProcurement', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0.000000, NULL, NULL, NULL),
	(9, 'regulations', 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(10, 'normativeDocuments', 0, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(11, 'administrativeLicensing', NULL, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL),
	(12, 'otherServices', NULL, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL),
	(13, 'administrativePenalties', NULL, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL),
	(14, 'administrativeCoercion', NULL, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL),
	(15, 'administrativeFees', NULL, NULL, NULL, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL),
	(16, 'centralizedProcurement', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0.000000, NULL, NULL, NULL),
	(29, 'regulations', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0),
	(30, 'normativeDocuments', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0),
	(31, 'administrativeLicensing', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	(32, 'administrativePenalties', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	(33, 'administrativeCoercion', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	(34, 'administrativeFees', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 12.345678, NULL, NULL, NULL),
	(35, 'regulations', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0),
	(36, 'normativeDocuments', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0),
	(37, 'administrativeLicensing', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	(38, 'administrativePenalties', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	(39, 'administrativeCoercion', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	(40, 'administrativeFees', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 12.345678, NULL, NULL, NULL),
	(41, 'regulations', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0),
	(42, 'normativeDocuments', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0),
	(43, 'administrativeLicensing', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	(44, 'administrativePenalties', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	(45, 'administrativeCoercion', NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL),
	(46, 'administrativeFees', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0.000000, NULL, NULL, NULL);



INSERT INTO public.components_report_remedy_rows VALUES
	(1, 'reconsideration', 2, 0, 0, 0, 2),
	(2, 'directLitigation', 0, 0, 0, 0, 0),
	(3, 'litigationAfterReconsideration', 0, 0, 0, 0, 0),
	(4, 'reconsideration', 2, 0, 0, 0, 2),
	(5, 'directLitigation', 0, 0, 0, 0, 0),
	(6, 'litigationAfterReconsideration', 0, 0, 0, 0, 0),
	(13, 'reconsideration', 3, 0, 0, 0, 3),
	(14, 'directLitigation', 0, 0, 0, 0, 0),
	(15, 'litigationAfterReconsideration', 0, 0, 0, 0, 0),
	(16, 'reconsideration', 3, 0, 0, 0, 3),
	(17, 'directLitigation', 0, 0, 0, 0, 0),
	(18, 'litigationAfterReconsideration', 0, 0, 0, 0, 0),
	(19, 'reconsideration', 2, 0, 0, 0, 2),
	(20, 'directLitigation', 0, 0, 0, 0, 0),
	(21, 'litigationAfterReconsideration', 0, 0, 0, 0, 0);



INSERT INTO public.components_report_sections VALUES
	(1, 'overview', '一、总体情况', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(2, 'proactive', '二、主动公开政府信息情况', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(3, 'applications', '三、收到和处理政府信息公开申请情况', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(4, 'remedies', '四、政府信息公开行政复议、行政诉讼情况', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(5, 'problems', '五、存在的主要问题及改进情况', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(6, 'otherMatters', '六、其他需要报告的事项', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(7, 'overview', '一、总体情况', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(8, 'proactive', '二、主动公开政府信息情况', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(9, 'applications', '三、收到和处理政府信息公开申请情况', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(10, 'remedies', '四、政府信息公开行政复议、行政诉讼情况', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(11, 'problems', '五、存在的主要问题及改进情况', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(12, 'otherMatters', '六、其他需要报告的事项', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(25, 'overview', '一、总体情况', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(26, 'proactive', '二、主动公开政府信息情况', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(27, 'applications', '三、收到和处理政府信息公开申请情况', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(28, 'remedies', '四、政府信息公开行政复议、行政诉讼情况', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(29, 'problems', '五、存在的主要问题及改进情况', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(30, 'otherMatters', '六、其他需要报告的事项', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(31, 'overview', '一、总体情况', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(32, 'proactive', '二、主动公开政府信息情况', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(33, 'applications', '三、收到和处理政府信息公开申请情况', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(34, 'remedies', '四、政府信息公开行政复议、行政诉讼情况', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(35, 'problems', '五、存在的主要问题及改进情况', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(36, 'otherMatters', '六、其他需要报告的事项', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(37, 'overview', '一、总体情况', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(38, 'proactive', '二、主动公开政府信息情况', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(39, 'applications', '三、收到和处理政府信息公开申请情况', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(40, 'remedies', '四、政府信息公开行政复议、行政诉讼情况', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(41, 'problems', '五、存在的主要问题及改进情况', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]'),
	(42, 'otherMatters', '六、其他需要报告的事项', '[{"type": "paragraph", "children": [{"text": "本机关没有需要说明的情况。", "type": "text"}]}]');



INSERT INTO public.disclosure_chain VALUES
	(1, 3, 'a2c7eafb8d38ba959193fa467b2761f9d73167241f6cea5107fe10a921226d05');



INSERT INTO public.disclosure_publications VALUES
	(1, '20d0a29e868d5e1eaa71a857fcca3d52fabe9cb81a853e888570b5348ab4dac7', 1, 'publication', 'UPGRADE-BUREAU', '示例县示例局', 'department', '370199', 2020, 1, 'v2019', '示例县示例局2020年政府信息公开工作年度报告', '{"applications":{"carriedForward":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":1,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":1},"carriedOver":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"granted":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":4,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":4},"newRequests":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":5,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":5},"notProcessedComplaint":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"notProcessedDuplicate":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"notProcessedExcessive":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"notProcessedPublication":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"notProcessedReconfirmation":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"otherHandling":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"partiallyGranted":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"refusedAdministrativeInquiry":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"refusedByLaw":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"refusedEnforcementFile":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"refusedInternalAffairs":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"refusedProcessInformation":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"refusedSecurityAndStability":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"refusedStateSecret":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"refusedThirdPartyRights":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"totalResults":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":4,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":4},"unavailableNotExisting":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"unavailableNotHeld":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"unavailableUnclear":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0}},"explanations":[],"layout":"v2019","organization":{"code":"UPGRADE-BUREAU"},"proactive":{"administrativeCoercion":{"change":0,"decisions":0,"previousItems":0},"administrativeFees":{"change":0,"previousItems":0},"administrativeLicensing":{"change":0,"decisions":0,"previousItems":0},"administrativePenalties":{"change":0,"decisions":0,"previousItems":0},"centralizedProcurement":{"amount":0,"purchases":0},"normativeDocuments":{"disclosed":0,"disclosedTotal":0,"made":0},"otherServices":{"change":0,"decisions":0,"previousItems":0},"regulations":{"disclosed":0,"disclosedTotal":0,"made":0}},"remedies":{"directLitigation":{"corrected":0,"otherOutcome":0,"pending":0,"total":0,"upheld":0},"litigationAfterReconsideration":{"corrected":0,"otherOutcome":0,"pending":0,"total":0,"upheld":0},"reconsideration":{"corrected":0,"otherOutcome":0,"pending":0,"total":2,"upheld":2}},"sections":[{"body":[{"children":[{"text":"本机关没有需要说明的情况。","type":"text"}],"type":"paragraph"}],"chapter":"overview","heading":"一、总体情况"},{"body":[{"children":[{"text":"本机关没有需要说明的情况。","type":"text"}],"type":"paragraph"}],"chapter":"proactive","heading":"二、主动公开政府信息情况"},{"body":[{"children":[{"text":"本机关没有需要说明的情况。","type":"text"}],"type":"paragraph"}],"chapter":"applications","heading":"三、收到和处理政府信息公开申请情况"},{"body":[{"children":[{"text":"本机关没有需要说明的情况。","type":"text"}],"type":"paragraph"}],"chapter":"remedies","heading":"四、政府信息公开行政复议、行政诉讼情况"},{"body":[{"children":[{"text":"本机关没有需要说明的情况。","type":"text"}],"type":"paragraph"}],"chapter":"problems","heading":"五、存在的主要问题及改进情况"},{"body":[{"children":[{"text":"本机关没有需要说明的情况。","type":"text"}],"type":"paragraph"}],"chapter":"otherMatters","heading":"六、其他需要报告的事项"}],"title":"示例县示例局2020年政府信息公开工作年度报告","year":2020}', '916c7d38fee08cc49c899d4011a6a41fe623cbe25ce0d6f61d8910e3b525e874', NULL, '20d0a29e868d5e1eaa71a857fcca3d52fabe9cb81a853e888570b5348ab4dac7', '2026-11-27T23:15:58.275Z', NULL, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(2, '072b71dfb59a9782ae830f208164d473a3e0270a45d77f175bc69e1f56a93c0f', 2, 'publication', 'UPGRADE-BUREAU', '示例县示例局', 'department', '370199', 2021, 1, 'v2021', '示例县示例局2021年政府信息公开工作年度报告', '{"applications":{"carriedForward":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":1,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":1},"carriedOver":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"granted":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":4,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":4},"newRequests":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":5,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":5},"notProcessedComplaint":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"notProcessedDuplicate":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"notProcessedExcessive":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"notProcessedPublication":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"notProcessedReconfirmation":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"otherFeeUnpaid":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"otherNotCorrected":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"otherRemaining":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"partiallyGranted":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"refusedAdministrativeInquiry":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"refusedByLaw":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"refusedEnforcementFile":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"refusedInternalAffairs":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"refusedProcessInformation":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"refusedSecurityAndStability":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"refusedStateSecret":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"refusedThirdPartyRights":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"totalResults":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":4,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":4},"unavailableNotExisting":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"unavailableNotHeld":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"unavailableUnclear":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0}},"explanations":[],"layout":"v2021","organization":{"code":"UPGRADE-BUREAU"},"proactive":{"administrativeCoercion":{"decisions":0},"administrativeFees":{"amount":12.345678},"administrativeLicensing":{"decisions":0},"administrativePenalties":{"decisions":0},"normativeDocuments":{"inForce":0,"issued":0,"repealed":0},"regulations":{"inForce":0,"issued":0,"repealed":0}},"remedies":{"directLitigation":{"corrected":0,"otherOutcome":0,"pending":0,"total":0,"upheld":0},"litigationAfterReconsideration":{"corrected":0,"otherOutcome":0,"pending":0,"total":0,"upheld":0},"reconsideration":{"corrected":0,"otherOutcome":0,"pending":0,"total":2,"upheld":2}},"sections":[{"body":[{"children":[{"text":"本机关没有需要说明的情况。","type":"text"}],"type":"paragraph"}],"chapter":"overview","heading":"一、总体情况"},{"body":[{"children":[{"text":"本机关没有需要说明的情况。","type":"text"}],"type":"paragraph"}],"chapter":"proactive","heading":"二、主动公开政府信息情况"},{"body":[{"children":[{"text":"本机关没有需要说明的情况。","type":"text"}],"type":"paragraph"}],"chapter":"applications","heading":"三、收到和处理政府信息公开申请情况"},{"body":[{"children":[{"text":"本机关没有需要说明的情况。","type":"text"}],"type":"paragraph"}],"chapter":"remedies","heading":"四、政府信息公开行政复议、行政诉讼情况"},{"body":[{"children":[{"text":"本机关没有需要说明的情况。","type":"text"}],"type":"paragraph"}],"chapter":"problems","heading":"五、存在的主要问题及改进情况"},{"body":[{"children":[{"text":"本机关没有需要说明的情况。","type":"text"}],"type":"paragraph"}],"chapter":"otherMatters","heading":"六、其他需要报告的事项"}],"title":"示例县示例局2021年政府信息公开工作年度报告","year":2021}', '7e73e4fd33d88937e1969cb306c54e6d4f6fd9713e087472cacff4b5c37e7ce4', '20d0a29e868d5e1eaa71a857fcca3d52fabe9cb81a853e888570b5348ab4dac7', '072b71dfb59a9782ae830f208164d473a3e0270a45d77f175bc69e1f56a93c0f', '2026-11-27T23:16:00.758Z', NULL, 'system', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	(3, 'a2c7eafb8d38ba959193fa467b2761f9d73167241f6cea5107fe10a921226d05', 3, 'publication', 'UPGRADE-BUREAU', '示例县示例局', 'department', '370199', 2021, 2, 'v2021', '示例县示例局2021年政府信息公开工作年度报告', '{"applications":{"carriedForward":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":1,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":1},"carriedOver":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"granted":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":4,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":4},"newRequests":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":5,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":5},"notProcessedComplaint":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"notProcessedDuplicate":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"notProcessedExcessive":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"notProcessedPublication":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"notProcessedReconfirmation":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"otherFeeUnpaid":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"otherNotCorrected":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"otherRemaining":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"partiallyGranted":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"refusedAdministrativeInquiry":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"refusedByLaw":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"refusedEnforcementFile":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"refusedInternalAffairs":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"refusedProcessInformation":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"refusedSecurityAndStability":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"refusedStateSecret":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"refusedThirdPartyRights":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"totalResults":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":4,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":4},"unavailableNotExisting":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"unavailableNotHeld":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0},"unavailableUnclear":{"commercialEnterprise":0,"legalServiceOrganization":0,"naturalPerson":0,"otherOrganization":0,"researchInstitution":0,"socialOrganization":0,"total":0}},"explanations":[],"layout":"v2021","organization":{"code":"UPGRADE-BUREAU"},"proactive":{"administrativeCoercion":{"decisions":0},"administrativeFees":{"amount":12.345678},"administrativeLicensing":{"decisions":0},"administrativePenalties":{"decisions":0},"normativeDocuments":{"inForce":0,"issued":0,"repealed":0},"regulations":{"inForce":0,"issued":0,"repealed":0}},"remedies":{"directLitigation":{"corrected":0,"otherOutcome":0,"pending":0,"total":0,"upheld":0},"litigationAfterReconsideration":{"corrected":0,"otherOutcome":0,"pending":0,"total":0,"upheld":0},"reconsideration":{"corrected":0,"otherOutcome":0,"pending":0,"total":3,"upheld":3}},"sections":[{"body":[{"children":[{"text":"本机关没有需要说明的情况。","type":"text"}],"type":"paragraph"}],"chapter":"overview","heading":"一、总体情况"},{"body":[{"children":[{"text":"本机关没有需要说明的情况。","type":"text"}],"type":"paragraph"}],"chapter":"proactive","heading":"二、主动公开政府信息情况"},{"body":[{"children":[{"text":"本机关没有需要说明的情况。","type":"text"}],"type":"paragraph"}],"chapter":"applications","heading":"三、收到和处理政府信息公开申请情况"},{"body":[{"children":[{"text":"本机关没有需要说明的情况。","type":"text"}],"type":"paragraph"}],"chapter":"remedies","heading":"四、政府信息公开行政复议、行政诉讼情况"},{"body":[{"children":[{"text":"本机关没有需要说明的情况。","type":"text"}],"type":"paragraph"}],"chapter":"problems","heading":"五、存在的主要问题及改进情况"},{"body":[{"children":[{"text":"本机关没有需要说明的情况。","type":"text"}],"type":"paragraph"}],"chapter":"otherMatters","heading":"六、其他需要报告的事项"}],"title":"示例县示例局2021年政府信息公开工作年度报告","year":2021}', 'a57527c0ab2c4a64aeedf05f0d044997010699a08c8910a32f4af54d04c478ee', '072b71dfb59a9782ae830f208164d473a3e0270a45d77f175bc69e1f56a93c0f', 'a2c7eafb8d38ba959193fa467b2761f9d73167241f6cea5107fe10a921226d05', '2026-11-27T23:16:02.031Z', NULL, 'system', '更正:与第 1 版相比有 2 处不同 / Correction: 2 differences from version 1', NULL, NULL, NULL, NULL, NULL, NULL);












INSERT INTO public.i18n_locale VALUES
	(1, 'elkw1s66fjjjwxq4ybd4u1e6', 'English (en)', 'en', '2026-11-27 23:15:50.204', '2026-11-27 23:15:50.204', '2026-11-27 23:15:50.204', NULL, NULL, NULL);



INSERT INTO public.organizations VALUES
	(1, 'r6di2ba8qza4ej20cs9ylf4v', '示例县人民政府', 'UPGRADE-COUNTY', 'county', '370199', true, NULL, NULL, '2026-11-27 23:15:56.199', '2026-11-27 23:15:56.199', '2026-11-27 23:15:56.173', NULL, NULL, NULL),
	(2, 'b0cfwm4iwtbdh9ws6jge4d6d', '示例县示例局', 'UPGRADE-BUREAU', 'department', '370199', true, '02-20', NULL, '2026-11-27 23:15:56.292', '2026-11-27 23:15:56.62', '2026-11-27 23:15:56.247', NULL, NULL, NULL);



INSERT INTO public.organizations_members_lnk VALUES
	(1, 2, 1, 1);



INSERT INTO public.organizations_parent_lnk VALUES
	(1, 2, 1);



INSERT INTO public.reports VALUES
	(1, 'k1im642kqmbzhxcdjlmzc07b', '示例县示例局2020年政府信息公开工作年度报告', 2020, 'v2019', NULL, 'drafting', 0, '2026-11-27 23:15:57.175', '2026-11-27 23:15:57.175', NULL, NULL, NULL, NULL),
	(2, 'k1im642kqmbzhxcdjlmzc07b', '示例县示例局2020年政府信息公开工作年度报告', 2020, 'v2019', NULL, 'drafting', 0, '2026-11-27 23:15:57.175', '2026-11-27 23:15:57.175', '2026-11-27 23:15:57.389', NULL, NULL, NULL),
	(3, 'wsmxdv6i2jzebh69oewhqu6r', '示例县示例局2021年政府信息公开工作年度报告', 2021, 'v2021', NULL, 'drafting', 1, '2026-11-27 23:15:58.923', '2026-11-27 23:16:01.215', NULL, NULL, NULL, NULL),
	(5, 'wsmxdv6i2jzebh69oewhqu6r', '示例县示例局2021年政府信息公开工作年度报告', 2021, 'v2021', NULL, 'drafting', 1, '2026-11-27 23:15:58.923', '2026-11-27 23:16:01.215', '2026-11-27 23:16:01.499', NULL, NULL, NULL),
	(6, 'o4jkf6by1bvhg1a468o6bjbx', '示例县示例局2022年政府信息公开工作年度报告', 2022, 'v2021', NULL, 'drafting', 0, '2026-11-27 23:16:02.569', '2026-11-27 23:16:02.569', NULL, NULL, NULL, NULL);



INSERT INTO public.reports_cmps VALUES
	(1, 1, 1, 'report.section', 'sections', 1),
	(2, 1, 2, 'report.section', 'sections', 2),
	(3, 1, 3, 'report.section', 'sections', 3),
	(4, 1, 4, 'report.section', 'sections', 4),
	(5, 1, 5, 'report.section', 'sections', 5),
	(6, 1, 6, 'report.section', 'sections', 6),
	(7, 1, 1, 'report.proactive-row', 'proactive', 1),
	(8, 1, 2, 'report.proactive-row', 'proactive', 2),
	(9, 1, 3, 'report.proactive-row', 'proactive', 3),
	(10, 1, 4, 'report.proactive-row', 'proactive', 4),
	(11, 1, 5, 'report.proactive-row', 'proactive', 5),
	(12, 1, 6, 'report.proactive-row', 'proactive', 6),
	(13, 1, 7, 'report.proactive-row', 'proactive', 7),
	(14, 1, 8, 'report.proactive-row', 'proactive', 8),
	(15, 1, 1, 'report.application-row', 'applications', 1),
	(16, 1, 2, 'report.application-row', 'applications', 2),
	(17, 1, 3, 'report.application-row', 'applications', 3),
	(18, 1, 4, 'report.application-row', 'applications', 4),
	(19, 1, 5, 'report.application-row', 'applications', 5),
	(20, 1, 6, 'report.application-row', 'applications', 6),
	(21, 1, 7, 'report.application-row', 'applications', 7),
	(22, 1, 8, 'report.application-row', 'applications', 8),
	(23, 1, 9, 'report.application-row', 'applications', 9),
	(24, 1, 10, 'report.application-row', 'applications', 10),
	(25, 1, 11, 'report.application-row', 'applications', 11),
	(26, 1, 12, 'report.application-row', 'applications', 12),
	(27, 1, 13, 'report.application-row', 'applications', 13),
	(28, 1, 14, 'report.application-row', 'applications', 14),
	(29, 1, 15, 'report.application-row', 'applications', 15),
	(30, 1, 16, 'report.application-row', 'applications', 16),
	(31, 1, 17, 'report.application-row', 'applications', 17),
	(32, 1, 18, 'report.application-row', 'applications', 18),
	(33, 1, 19, 'report.application-row', 'applications', 19),
	(34, 1, 20, 'report.application-row', 'applications', 20),
	(35, 1, 21, 'report.application-row', 'applications', 21),
	(36, 1, 22, 'report.application-row', 'applications', 22),
	(37, 1, 23, 'report.application-row', 'applications', 23),
	(38, 1, 1, 'report.remedy-row', 'remedies', 1),
	(39, 1, 2, 'report.remedy-row', 'remedies', 2),
	(40, 1, 3, 'report.remedy-row', 'remedies', 3),
	(41, 2, 7, 'report.section', 'sections', 1),
	(42, 2, 8, 'report.section', 'sections', 2),
	(43, 2, 9, 'report.section', 'sections', 3),
	(44, 2, 10, 'report.section', 'sections', 4),
	(45, 2, 11, 'report.section', 'sections', 5),
	(46, 2, 12, 'report.section', 'sections', 6),
	(47, 2, 9, 'report.proactive-row', 'proactive', 1),
	(48, 2, 10, 'report.proactive-row', 'proactive', 2),
	(49, 2, 11, 'report.proactive-row', 'proactive', 3),
	(50, 2, 12, 'report.proactive-row', 'proactive', 4);
INSERT INTO public.reports_cmps VALUES
	(51, 2, 13, 'report.proactive-row', 'proactive', 5),
	(52, 2, 14, 'report.proactive-row', 'proactive', 6),
	(53, 2, 15, 'report.proactive-row', 'proactive', 7),
	(54, 2, 16, 'report.proactive-row', 'proactive', 8),
	(55, 2, 24, 'report.application-row', 'applications', 1),
	(56, 2, 25, 'report.application-row', 'applications', 2),
	(57, 2, 26, 'report.application-row', 'applications', 3),
	(58, 2, 27, 'report.application-row', 'applications', 4),
	(59, 2, 28, 'report.application-row', 'applications', 5),
	(60, 2, 29, 'report.application-row', 'applications', 6),
	(61, 2, 30, 'report.application-row', 'applications', 7),
	(62, 2, 31, 'report.application-row', 'applications', 8),
	(63, 2, 32, 'report.application-row', 'applications', 9),
	(64, 2, 33, 'report.application-row', 'applications', 10),
	(65, 2, 34, 'report.application-row', 'applications', 11),
	(66, 2, 35, 'report.application-row', 'applications', 12),
	(67, 2, 36, 'report.application-row', 'applications', 13),
	(68, 2, 37, 'report.application-row', 'applications', 14),
	(69, 2, 38, 'report.application-row', 'applications', 15),
	(70, 2, 39, 'report.application-row', 'applications', 16),
	(71, 2, 40, 'report.application-row', 'applications', 17),
	(72, 2, 41, 'report.application-row', 'applications', 18),
	(73, 2, 42, 'report.application-row', 'applications', 19),
	(74, 2, 43, 'report.application-row', 'applications', 20),
	(75, 2, 44, 'report.application-row', 'applications', 21),
	(76, 2, 45, 'report.application-row', 'applications', 22),
	(77, 2, 46, 'report.application-row', 'applications', 23),
	(78, 2, 4, 'report.remedy-row', 'remedies', 1),
	(79, 2, 5, 'report.remedy-row', 'remedies', 2),
	(80, 2, 6, 'report.remedy-row', 'remedies', 3),
	(241, 6, 37, 'report.section', 'sections', 1),
	(242, 6, 38, 'report.section', 'sections', 2),
	(243, 6, 39, 'report.section', 'sections', 3),
	(244, 6, 40, 'report.section', 'sections', 4),
	(245, 6, 41, 'report.section', 'sections', 5),
	(246, 6, 42, 'report.section', 'sections', 6),
	(247, 6, 41, 'report.proactive-row', 'proactive', 1),
	(248, 6, 42, 'report.proactive-row', 'proactive', 2),
	(249, 6, 43, 'report.proactive-row', 'proactive', 3),
	(250, 6, 44, 'report.proactive-row', 'proactive', 4),
	(251, 6, 45, 'report.proactive-row', 'proactive', 5),
	(252, 6, 46, 'report.proactive-row', 'proactive', 6),
	(253, 6, 147, 'report.application-row', 'applications', 1),
	(254, 6, 148, 'report.application-row', 'applications', 2),
	(255, 6, 149, 'report.application-row', 'applications', 3),
	(256, 6, 150, 'report.application-row', 'applications', 4),
	(257, 6, 151, 'report.application-row', 'applications', 5),
	(258, 6, 152, 'report.application-row', 'applications', 6),
	(259, 6, 153, 'report.application-row', 'applications', 7),
	(260, 6, 154, 'report.application-row', 'applications', 8);
INSERT INTO public.reports_cmps VALUES
	(261, 6, 155, 'report.application-row', 'applications', 9),
	(262, 6, 156, 'report.application-row', 'applications', 10),
	(263, 6, 157, 'report.application-row', 'applications', 11),
	(264, 6, 158, 'report.application-row', 'applications', 12),
	(265, 6, 159, 'report.application-row', 'applications', 13),
	(266, 6, 160, 'report.application-row', 'applications', 14),
	(267, 6, 161, 'report.application-row', 'applications', 15),
	(268, 6, 162, 'report.application-row', 'applications', 16),
	(269, 6, 163, 'report.application-row', 'applications', 17),
	(270, 6, 164, 'report.application-row', 'applications', 18),
	(271, 6, 165, 'report.application-row', 'applications', 19),
	(272, 6, 166, 'report.application-row', 'applications', 20),
	(273, 6, 167, 'report.application-row', 'applications', 21),
	(274, 6, 168, 'report.application-row', 'applications', 22),
	(275, 6, 169, 'report.application-row', 'applications', 23),
	(276, 6, 170, 'report.application-row', 'applications', 24),
	(277, 6, 171, 'report.application-row', 'applications', 25),
	(278, 6, 19, 'report.remedy-row', 'remedies', 1),
	(279, 6, 20, 'report.remedy-row', 'remedies', 2),
	(280, 6, 21, 'report.remedy-row', 'remedies', 3),
	(198, 3, 13, 'report.remedy-row', 'remedies', 1),
	(167, 3, 29, 'report.proactive-row', 'proactive', 2),
	(173, 3, 97, 'report.application-row', 'applications', 3),
	(199, 3, 14, 'report.remedy-row', 'remedies', 4),
	(168, 3, 30, 'report.proactive-row', 'proactive', 5),
	(200, 3, 15, 'report.remedy-row', 'remedies', 6),
	(174, 3, 98, 'report.application-row', 'applications', 7),
	(175, 3, 99, 'report.application-row', 'applications', 8),
	(161, 3, 25, 'report.section', 'sections', 9),
	(176, 3, 100, 'report.application-row', 'applications', 10),
	(169, 3, 31, 'report.proactive-row', 'proactive', 11),
	(162, 3, 26, 'report.section', 'sections', 12),
	(177, 3, 101, 'report.application-row', 'applications', 13),
	(170, 3, 32, 'report.proactive-row', 'proactive', 14),
	(178, 3, 102, 'report.application-row', 'applications', 15),
	(179, 3, 103, 'report.application-row', 'applications', 16),
	(180, 3, 104, 'report.application-row', 'applications', 17),
	(163, 3, 27, 'report.section', 'sections', 18),
	(181, 3, 105, 'report.application-row', 'applications', 19),
	(171, 3, 33, 'report.proactive-row', 'proactive', 20),
	(164, 3, 28, 'report.section', 'sections', 21),
	(182, 3, 106, 'report.application-row', 'applications', 22),
	(172, 3, 34, 'report.proactive-row', 'proactive', 23),
	(183, 3, 107, 'report.application-row', 'applications', 24),
	(165, 3, 29, 'report.section', 'sections', 25),
	(184, 3, 108, 'report.application-row', 'applications', 26),
	(185, 3, 109, 'report.application-row', 'applications', 27),
	(166, 3, 30, 'report.section', 'sections', 28),
	(186, 3, 110, 'report.application-row', 'applications', 29),
	(187, 3, 111, 'report.application-row', 'applications', 30);
INSERT INTO public.reports_cmps VALUES
	(188, 3, 112, 'report.application-row', 'applications', 31),
	(189, 3, 113, 'report.application-row', 'applications', 32),
	(190, 3, 114, 'report.application-row', 'applications', 33),
	(191, 3, 115, 'report.application-row', 'applications', 34),
	(192, 3, 116, 'report.application-row', 'applications', 35),
	(193, 3, 117, 'report.application-row', 'applications', 36),
	(194, 3, 118, 'report.application-row', 'applications', 37),
	(195, 3, 119, 'report.application-row', 'applications', 38),
	(196, 3, 120, 'report.application-row', 'applications', 39),
	(197, 3, 121, 'report.application-row', 'applications', 40),
	(201, 5, 31, 'report.section', 'sections', 1),
	(202, 5, 32, 'report.section', 'sections', 2),
	(203, 5, 33, 'report.section', 'sections', 3),
	(204, 5, 34, 'report.section', 'sections', 4),
	(205, 5, 35, 'report.section', 'sections', 5),
	(206, 5, 36, 'report.section', 'sections', 6),
	(207, 5, 35, 'report.proactive-row', 'proactive', 1),
	(208, 5, 36, 'report.proactive-row', 'proactive', 2),
	(209, 5, 37, 'report.proactive-row', 'proactive', 3),
	(210, 5, 38, 'report.proactive-row', 'proactive', 4),
	(211, 5, 39, 'report.proactive-row', 'proactive', 5),
	(212, 5, 40, 'report.proactive-row', 'proactive', 6),
	(213, 5, 122, 'report.application-row', 'applications', 1),
	(214, 5, 123, 'report.application-row', 'applications', 2),
	(215, 5, 124, 'report.application-row', 'applications', 3),
	(216, 5, 125, 'report.application-row', 'applications', 4),
	(217, 5, 126, 'report.application-row', 'applications', 5),
	(218, 5, 127, 'report.application-row', 'applications', 6),
	(219, 5, 128, 'report.application-row', 'applications', 7),
	(220, 5, 129, 'report.application-row', 'applications', 8),
	(221, 5, 130, 'report.application-row', 'applications', 9),
	(222, 5, 131, 'report.application-row', 'applications', 10),
	(223, 5, 132, 'report.application-row', 'applications', 11),
	(224, 5, 133, 'report.application-row', 'applications', 12),
	(225, 5, 134, 'report.application-row', 'applications', 13),
	(226, 5, 135, 'report.application-row', 'applications', 14),
	(227, 5, 136, 'report.application-row', 'applications', 15),
	(228, 5, 137, 'report.application-row', 'applications', 16),
	(229, 5, 138, 'report.application-row', 'applications', 17),
	(230, 5, 139, 'report.application-row', 'applications', 18),
	(231, 5, 140, 'report.application-row', 'applications', 19),
	(232, 5, 141, 'report.application-row', 'applications', 20),
	(233, 5, 142, 'report.application-row', 'applications', 21),
	(234, 5, 143, 'report.application-row', 'applications', 22),
	(235, 5, 144, 'report.application-row', 'applications', 23),
	(236, 5, 145, 'report.application-row', 'applications', 24),
	(237, 5, 146, 'report.application-row', 'applications', 25),
	(238, 5, 16, 'report.remedy-row', 'remedies', 1),
	(239, 5, 17, 'report.remedy-row', 'remedies', 2),
	(240, 5, 18, 'report.remedy-row', 'remedies', 3);



INSERT INTO public.reports_organization_lnk VALUES
	(1, 1, 2),
	(2, 2, 2),
	(3, 3, 2),
	(5, 5, 2),
	(6, 6, 2);















INSERT INTO public.strapi_api_tokens VALUES
	(1, 'lsyj8u5eciafje6lcvmobt3m', 'Read Only', 'A default API token with read-only permissions, only used for accessing resources', 'content-api', 'read-only', 'cea5910de0a13647f8d0c586073ccf4beed1c4320fd9c85bad77a143ac7167f3522f91b86a7f5cc39b37a454891bdbf371207a9a0fc2f4908a5bc939b5460319', 'v1:107b2b65ff01b483eea68e6e032e1a3c:6af53dc37a38977032adbd802b2ad9b2f468983fb7b9e0841e5f47315e0da6c4802d2cd644cc5bf0338e94270e72df18fd655c2eb1ccbdcd5b09ba4a4518349db36b22a907b3f6487f7e8da9b9b8f524634f521e25d8254367ea28932a4a00925441ce2c204d8d6a626c3733f9d2d63c24a91903f5fa86c37cc3d1d536baafccbd89b016a980d0db752ed1df6a69de1ad4cee772ff725a23c2ffa8c4d975a2ea53c3eb45e96718b41cd72dcf5cf1b9fef45aa4b862746a091f142af93bfb3518d9fcb4c73f8ff8b2a7ccf5ccf7963c84fbcc93020a5a6ff673f2419939d39c140058ba35ace7b10b25fac2ff7a329ef038437198bbf75d5c7db7a563f24d7f86:f421c71250bbf8a29ca427b8f2115d1b', NULL, NULL, NULL, '2026-11-27 23:15:56.108', '2026-11-27 23:15:56.108', '2026-11-27 23:15:56.108', NULL, NULL, NULL),
	(2, 'u850vvhed8i87ha5ety6i3ql', 'Full Access', 'A default API token with full access permissions, used for accessing or modifying resources', 'content-api', 'full-access', '6858d1aaf439f1bc7ef8cc6b7fba814b289905896a85fd50142f106922c4470ee8c37c46b3ff2f7068ba415f2f4bc6beef374202d501896ce1257d0cc5e08511', 'v1:30c449e0e49e0edd365946c83dda1501:70758ff5b18dd40889ee81e8665de53d13008e715606abcca1e5e6f27822f1548da5c63f374d505f04f7902c1d6f802bade832fcce2235f7a7705a116f163c280277cdf61aa2a7034be308f3b8a794e8eea014cce2fa2c3eb652458dccd2fa7b541c9275823d5b07b5411f6becf6d6650d6abe21ee131c697ce2afa7e75cdd095337b2724c1cb42c86ec7f0688c3df2cb893e5a3fc7f6431c2c0e43e5a5d25e5e941ab6fcd54fb86ffae38e27c330cce09f0fc4638f99bfe531db0a990306de5ac47247743018a0c5dbc198ee20ed5a3a688af422aeb6f80cb790a0a7a99a6c938adc55f2ca320f97ff9ab7cb584252d2d97f31d49656a7bfb2cfa1bf21c527b:5d3a81e9460060bd13533ce74b9a0ae2', NULL, NULL, NULL, '2026-11-27 23:15:56.147', '2026-11-27 23:15:56.147', '2026-11-27 23:15:56.147', NULL, NULL, NULL);






INSERT INTO public.strapi_core_store_settings VALUES
	(1, 'strapi_unidirectional-join-table-repair-ran', 'true', 'boolean', NULL, NULL),
	(2, 'strapi_content_types_schema', '{"plugin::upload.file":{"collectionName":"files","info":{"singularName":"file","pluralName":"files","displayName":"File","description":""},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","configurable":false,"required":true},"alternativeText":{"type":"text","configurable":false},"caption":{"type":"text","configurable":false},"focalPoint":{"type":"json","configurable":false},"width":{"type":"integer","configurable":false},"height":{"type":"integer","configurable":false},"formats":{"type":"json","configurable":false},"hash":{"type":"string","configurable":false,"required":true},"ext":{"type":"string","configurable":false},"mime":{"type":"string","configurable":false,"required":true},"size":{"type":"decimal","configurable":false,"required":true},"url":{"type":"text","configurable":false,"required":true},"previewUrl":{"type":"text","configurable":false},"provider":{"type":"string","configurable":false,"required":true},"provider_metadata":{"type":"json","configurable":false},"related":{"type":"relation","relation":"morphToMany","configurable":false},"folder":{"type":"relation","relation":"manyToOne","target":"plugin::upload.folder","inversedBy":"files","private":true},"folderPath":{"type":"string","minLength":1,"required":true,"private":true,"searchable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::upload.file","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"files"}}},"indexes":[{"name":"upload_files_folder_path_index","columns":["folder_path"],"type":null},{"name":"upload_files_created_at_index","columns":["created_at"],"type":null},{"name":"upload_files_updated_at_index","columns":["updated_at"],"type":null},{"name":"upload_files_name_index","columns":["name"],"type":null},{"name":"upload_files_size_index","columns":["size"],"type":null},{"name":"upload_files_ext_index","columns":["ext"],"type":null}],"plugin":"upload","globalId":"UploadFile","uid":"plugin::upload.file","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"files","info":{"singularName":"file","pluralName":"files","displayName":"File","description":""},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","configurable":false,"required":true},"alternativeText":{"type":"text","configurable":false},"caption":{"type":"text","configurable":false},"focalPoint":{"type":"json","configurable":false},"width":{"type":"integer","configurable":false},"height":{"type":"integer","configurable":false},"formats":{"type":"json","configurable":false},"hash":{"type":"string","configurable":false,"required":true},"ext":{"type":"string","configurable":false},"mime":{"type":"string","configurable":false,"required":true},"size":{"type":"decimal","configurable":false,"required":true},"url":{"type":"text","configurable":false,"required":true},"previewUrl":{"type":"text","configurable":false},"provider":{"type":"string","configurable":false,"required":true},"provider_metadata":{"type":"json","configurable":false},"related":{"type":"relation","relation":"morphToMany","configurable":false},"folder":{"type":"relation","relation":"manyToOne","target":"plugin::upload.folder","inversedBy":"files","private":true},"folderPath":{"type":"string","minLength":1,"required":true,"private":true,"searchable":false}},"indexes":[{"name":"upload_files_folder_path_index","columns":["folder_path"],"type":null},{"name":"upload_files_created_at_index","columns":["created_at"],"type":null},{"name":"upload_files_updated_at_index","columns":["updated_at"],"type":null},{"name":"upload_files_name_index","columns":["name"],"type":null},{"name":"upload_files_size_index","columns":["size"],"type":null},{"name":"upload_files_ext_index","columns":["ext"],"type":null}],"kind":"collectionType"},"modelName":"file"},"plugin::upload.folder":{"collectionName":"upload_folders","info":{"singularName":"folder","pluralName":"folders","displayName":"Folder"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"required":true},"pathId":{"type":"integer","unique":true,"required":true},"parent":{"type":"relation","relation":"manyToOne","target":"plugin::upload.folder","inversedBy":"children"},"children":{"type":"relation","relation":"oneToMany","target":"plugin::upload.folder","mappedBy":"parent"},"files":{"type":"relation","relation":"oneToMany","target":"plugin::upload.file","mappedBy":"folder"},"path":{"type":"string","minLength":1,"required":true},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::upload.folder","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"upload_folders"}}},"indexes":[{"name":"upload_folders_path_id_index","columns":["path_id"],"type":"unique"},{"name":"upload_folders_path_index","columns":["path"],"type":"unique"}],"plugin":"upload","globalId":"UploadFolder","uid":"plugin::upload.folder","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"upload_folders","info":{"singularName":"folder","pluralName":"folders","displayName":"Folder"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"required":true},"pathId":{"type":"integer","unique":true,"required":true},"parent":{"type":"relation","relation":"manyToOne","target":"plugin::upload.folder","inversedBy":"children"},"children":{"type":"relation","relation":"oneToMany","target":"plugin::upload.folder","mappedBy":"parent"},"files":{"type":"relation","relation":"oneToMany","target":"plugin::upload.file","mappedBy":"folder"},"path":{"type":"string","minLength":1,"required":true}},"indexes":[{"name":"upload_folders_path_id_index","columns":["path_id"],"type":"unique"},{"name":"upload_folders_path_index","columns":["path"],"type":"unique"}],"kind":"collectionType"},"modelName":"folder"},"plugin::i18n.locale":{"info":{"singularName":"locale","pluralName":"locales","collectionName":"locales","displayName":"Locale","description":""},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","min":1,"max":50,"configurable":false},"code":{"type":"string","unique":true,"configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::i18n.locale","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"i18n_locale"}}},"plugin":"i18n","collectionName":"i18n_locale","globalId":"I18NLocale","uid":"plugin::i18n.locale","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"i18n_locale","info":{"singularName":"locale","pluralName":"locales","collectionName":"locales","displayName":"Locale","description":""},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","min":1,"max":50,"configurable":false},"code":{"type":"string","unique":true,"configurable":false}},"kind":"collectionType"},"modelName":"locale"},"plugin::content-releases.release":{"collectionName":"strapi_releases","info":{"singularName":"release","pluralName":"releases","displayName":"Release"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","required":true},"releasedAt":{"type":"datetime"},"scheduledAt":{"type":"datetime"},"timezone":{"type":"string"},"status":{"type":"enumeration","enum":["ready","blocked","failed","done","empty"],"required":true},"actions":{"type":"relation","relation":"oneToMany","target":"plugin::content-releases.release-action","mappedBy":"release"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::content-releases.release","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_releases"}}},"plugin":"content-releases","globalId":"ContentReleasesRelease","uid":"plugin::content-releases.release","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_releases","info":{"singularName":"release","pluralName":"releases","displayName":"Release"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","required":true},"releasedAt":{"type":"datetime"},"scheduledAt":{"type":"datetime"},"timezone":{"type":"string"},"status":{"type":"enumeration","enum":["ready","blocked","failed","done","empty"],"required":true},"actions":{"type":"relation","relation":"oneToMany","target":"plugin::content-releases.release-action","mappedBy":"release"}},"kind":"collectionType"},"modelName":"release"},"plugin::content-releases.release-action":{"collectionName":"strapi_release_actions","info":{"singularName":"release-action","pluralName":"release-actions","displayName":"Release Action"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"type":{"type":"enumeration","enum":["publish","unpublish"],"required":true},"contentType":{"type":"string","required":true},"entryDocumentId":{"type":"string"},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"release":{"type":"relation","relation":"manyToOne","target":"plugin::content-releases.release","inversedBy":"actions"},"isEntryValid":{"type":"boolean"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::content-releases.release-action","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_release_actions"}}},"plugin":"content-releases","globalId":"ContentReleasesReleaseAction","uid":"plugin::content-releases.release-action","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_release_actions","info":{"singularName":"release-action","pluralName":"release-actions","displayName":"Release Action"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"type":{"type":"enumeration","enum":["publish","unpublish"],"required":true},"contentType":{"type":"string","required":true},"entryDocumentId":{"type":"string"},"locale":{"type":"string"},"release":{"type":"relation","relation":"manyToOne","target":"plugin::content-releases.release","inversedBy":"actions"},"isEntryValid":{"type":"boolean"}},"kind":"collectionType"},"modelName":"release-action"},"plugin::review-workflows.workflow":{"collectionName":"strapi_workflows","info":{"name":"Workflow","description":"","singularName":"workflow","pluralName":"workflows","displayName":"Workflow"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","required":true,"unique":true},"stages":{"type":"relation","target":"plugin::review-workflows.workflow-stage","relation":"oneToMany","mappedBy":"workflow"},"stageRequiredToPublish":{"type":"relation","target":"plugin::review-workflows.workflow-stage","relation":"oneToOne","required":false},"contentTypes":{"type":"json","required":true,"default":"[]"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::review-workflows.workflow","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_workflows"}}},"plugin":"review-workflows","globalId":"ReviewWorkflowsWorkflow","uid":"plugin::review-workflows.workflow","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_workflows","info":{"name":"Workflow","description":"","singularName":"workflow","pluralName":"workflows","displayName":"Workflow"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","required":true,"unique":true},"stages":{"type":"relation","target":"plugin::review-workflows.workflow-stage","relation":"oneToMany","mappedBy":"workflow"},"stageRequiredToPublish":{"type":"relation","target":"plugin::review-workflows.workflow-stage","relation":"oneToOne","required":false},"contentTypes":{"type":"json","required":true,"default":"[]"}},"kind":"collectionType"},"modelName":"workflow"},"plugin::review-workflows.workflow-stage":{"collectionName":"strapi_workflows_stages","info":{"name":"Workflow Stage","description":"","singularName":"workflow-stage","pluralName":"workflow-stages","displayName":"Stages"},"options":{"version":"1.1.0","draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","configurable":false},"color":{"type":"string","configurable":false,"default":"#4945FF"},"workflow":{"type":"relation","target":"plugin::review-workflows.workflow","relation":"manyToOne","inversedBy":"stages","configurable":false},"permissions":{"type":"relation","target":"admin::permission","relation":"manyToMany","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::review-workflows.workflow-stage","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_workflows_stages"}}},"plugin":"review-workflows","globalId":"ReviewWorkflowsWorkflowStage","uid":"plugin::review-workflows.workflow-stage","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_workflows_stages","info":{"name":"Workflow Stage","description":"","singularName":"workflow-stage","pluralName":"workflow-stages","displayName":"Stages"},"options":{"version":"1.1.0"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","configurable":false},"color":{"type":"string","configurable":false,"default":"#4945FF"},"workflow":{"type":"relation","target":"plugin::review-workflows.workflow","relation":"manyToOne","inversedBy":"stages","configurable":false},"permissions":{"type":"relation","target":"admin::permission","relation":"manyToMany","configurable":false}},"kind":"collectionType"},"modelName":"workflow-stage"},"plugin::users-permissions.permission":{"collectionName":"up_permissions","info":{"name":"permission","description":"","singularName":"permission","pluralName":"permissions","displayName":"Permission"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","required":true,"configurable":false},"role":{"type":"relation","relation":"manyToOne","target":"plugin::users-permissions.role","inversedBy":"permissions","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::users-permissions.permission","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"up_permissions"}}},"plugin":"users-permissions","globalId":"UsersPermissionsPermission","uid":"plugin::users-permissions.permission","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"up_permissions","info":{"name":"permission","description":"","singularName":"permission","pluralName":"permissions","displayName":"Permission"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","required":true,"configurable":false},"role":{"type":"relation","relation":"manyToOne","target":"plugin::users-permissions.role","inversedBy":"permissions","configurable":false}},"kind":"collectionType"},"modelName":"permission","options":{"draftAndPublish":false}},"plugin::users-permissions.role":{"collectionName":"up_roles","info":{"name":"role","description":"","singularName":"role","pluralName":"roles","displayName":"Role"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":3,"required":true,"configurable":false},"description":{"type":"string","configurable":false},"type":{"type":"string","unique":true,"configurable":false},"permissions":{"type":"relation","relation":"oneToMany","target":"plugin::users-permissions.permission","mappedBy":"role","configurable":false},"users":{"type":"relation","relation":"oneToMany","target":"plugin::users-permissions.user","mappedBy":"role","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::users-permissions.role","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"up_roles"}}},"plugin":"users-permissions","globalId":"UsersPermissionsRole","uid":"plugin::users-permissions.role","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"up_roles","info":{"name":"role","description":"","singularName":"role","pluralName":"roles","displayName":"Role"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":3,"required":true,"configurable":false},"description":{"type":"string","configurable":false},"type":{"type":"string","unique":true,"configurable":false},"permissions":{"type":"relation","relation":"oneToMany","target":"plugin::users-permissions.permission","mappedBy":"role","configurable":false},"users":{"type":"relation","relation":"oneToMany","target":"plugin::users-permissions.user","mappedBy":"role","configurable":false}},"kind":"collectionType"},"modelName":"role","options":{"draftAndPublish":false}},"plugin::users-permissions.user":{"collectionName":"up_users","info":{"name":"user","description":"","singularName":"user","pluralName":"users","displayName":"User"},"options":{"timestamps":true,"draftAndPublish":false},"attributes":{"username":{"type":"string","minLength":3,"unique":true,"configurable":false,"required":true},"email":{"type":"email","minLength":6,"configurable":false,"required":true},"provider":{"type":"string","configurable":false},"password":{"type":"password","minLength":6,"configurable":false,"private":true,"searchable":false},"resetPasswordToken":{"type":"string","configurable":false,"private":true,"searchable":false},"confirmationToken":{"type":"string","configurable":false,"private":true,"searchable":false},"confirmed":{"type":"boolean","default":false,"configurable":false},"blocked":{"type":"boolean","default":false,"configurable":false},"role":{"type":"relation","relation":"manyToOne","target":"plugin::users-permissions.role","inversedBy":"users","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::users-permissions.user","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"up_users"}}},"config":{"attributes":{"resetPasswordToken":{"hidden":true},"confirmationToken":{"hidden":true},"provider":{"hidden":true}}},"plugin":"users-permissions","globalId":"UsersPermissionsUser","uid":"plugin::users-permissions.user","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"up_users","info":{"name":"user","description":"","singularName":"user","pluralName":"users","displayName":"User"},"options":{"timestamps":true},"attributes":{"username":{"type":"string","minLength":3,"unique":true,"configurable":false,"required":true},"email":{"type":"email","minLength":6,"configurable":false,"required":true},"provider":{"type":"string","configurable":false},"password":{"type":"password","minLength":6,"configurable":false,"private":true,"searchable":false},"resetPasswordToken":{"type":"string","configurable":false,"private":true,"searchable":false},"confirmationToken":{"type":"string","configurable":false,"private":true,"searchable":false},"confirmed":{"type":"boolean","default":false,"configurable":false},"blocked":{"type":"boolean","default":false,"configurable":false},"role":{"type":"relation","relation":"manyToOne","target":"plugin::users-permissions.role","inversedBy":"users","configurable":false}},"kind":"collectionType"},"modelName":"user"},"plugin::disclosure.publication":{"kind":"collectionType","collectionName":"disclosure_publications","info":{"singularName":"publication","pluralName":"publications","displayName":"Publication","description":"The public record: each version of a report that was published, and each withdrawal; rows are only ever added"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"indexes":[{"name":"disclosure_publications_version_uq","columns":["organization_code","year","version","kind"],"type":"unique"},{"name":"disclosure_publications_newest_uq","columns":["organization_code","year","sequence"],"type":"unique"},{"name":"disclosure_publications_year_idx","columns":["year","organization_code"]},{"name":"disclosure_publications_region_idx","columns":["region_code"]}],"attributes":{"sequence":{"type":"integer","required":true,"column":{"unique":true,"notNullable":true}},"kind":{"type":"enumeration","enum":["publication","withdrawal"],"required":true},"organizationCode":{"type":"string","required":true},"organizationName":{"type":"string","required":true},"organizationKind":{"type":"string"},"regionCode":{"type":"string"},"year":{"type":"integer","required":true},"version":{"type":"integer","required":true},"layout":{"type":"string","required":true},"title":{"type":"string","required":true},"document":{"type":"text","required":true,"column":{"notNullable":true}},"digest":{"type":"string","required":true},"previousLink":{"type":"string","column":{"unique":true}},"link":{"type":"string","required":true,"column":{"unique":true,"notNullable":true}},"at":{"type":"string","required":true},"actorId":{"type":"integer"},"actorName":{"type":"string","required":true},"note":{"type":"text"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"plugin::disclosure.publication","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"disclosure_publications"}}},"plugin":"disclosure","globalId":"DisclosurePublication","uid":"plugin::disclosure.publication","modelType":"contentType","__schema__":{"collectionName":"disclosure_publications","info":{"singularName":"publication","pluralName":"publications","displayName":"Publication","description":"The public record: each version of a report that was published, and each withdrawal; rows are only ever added"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"sequence":{"type":"integer","required":true,"column":{"unique":true,"notNullable":true}},"kind":{"type":"enumeration","enum":["publication","withdrawal"],"required":true},"organizationCode":{"type":"string","required":true},"organizationName":{"type":"string","required":true},"organizationKind":{"type":"string"},"regionCode":{"type":"string"},"year":{"type":"integer","required":true},"version":{"type":"integer","required":true},"layout":{"type":"string","required":true},"title":{"type":"string","required":true},"document":{"type":"text","required":true,"column":{"notNullable":true}},"digest":{"type":"string","required":true},"previousLink":{"type":"string","column":{"unique":true}},"link":{"type":"string","required":true,"column":{"unique":true,"notNullable":true}},"at":{"type":"string","required":true},"actorId":{"type":"integer"},"actorName":{"type":"string","required":true},"note":{"type":"text"}},"kind":"collectionType","indexes":[{"name":"disclosure_publications_version_uq","columns":["organization_code","year","version","kind"],"type":"unique"},{"name":"disclosure_publications_newest_uq","columns":["organization_code","year","sequence"],"type":"unique"},{"name":"disclosure_publications_year_idx","columns":["year","organization_code"]},{"name":"disclosure_publications_region_idx","columns":["region_code"]}]},"modelName":"publication"},"api::organization.organization":{"kind":"collectionType","collectionName":"organizations","info":{"singularName":"organization","pluralName":"organizations","displayName":"Organization","description":"An administrative body that publishes annual reports"},"options":{"draftAndPublish":false},"indexes":[{"name":"organizations_region_code_idx","columns":["region_code"]},{"name":"organizations_kind_idx","columns":["kind"]}],"attributes":{"name":{"type":"string","required":true,"maxLength":200},"code":{"type":"string","required":true,"unique":true,"regex":"^[A-Za-z0-9-]{2,32}$","column":{"unique":true}},"kind":{"type":"enumeration","enum":["department","township","county","prefecture","province"]},"regionCode":{"type":"string","regex":"^[0-9]{2,12}$"},"parent":{"type":"relation","relation":"manyToOne","target":"api::organization.organization"},"consolidatedInto":{"type":"boolean","default":true},"deadline":{"type":"string","regex":"^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-9]))$"},"members":{"type":"relation","relation":"manyToMany","target":"admin::user","private":true},"website":{"type":"string","regex":"^https?://[^\\s]+$","maxLength":255},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"api::organization.organization","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"organizations"}}},"apiName":"organization","globalId":"Organization","uid":"api::organization.organization","modelType":"contentType","__schema__":{"collectionName":"organizations","info":{"singularName":"organization","pluralName":"organizations","displayName":"Organization","description":"An administrative body that publishes annual reports"},"options":{"draftAndPublish":false},"attributes":{"name":{"type":"string","required":true,"maxLength":200},"code":{"type":"string","required":true,"unique":true,"regex":"^[A-Za-z0-9-]{2,32}$","column":{"unique":true}},"kind":{"type":"enumeration","enum":["department","township","county","prefecture","province"]},"regionCode":{"type":"string","regex":"^[0-9]{2,12}$"},"parent":{"type":"relation","relation":"manyToOne","target":"api::organization.organization"},"consolidatedInto":{"type":"boolean","default":true},"deadline":{"type":"string","regex":"^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-9]))$"},"members":{"type":"relation","relation":"manyToMany","target":"admin::user","private":true},"website":{"type":"string","regex":"^https?://[^\\s]+$","maxLength":255}},"kind":"collectionType","indexes":[{"name":"organizations_region_code_idx","columns":["region_code"]},{"name":"organizations_kind_idx","columns":["kind"]}]},"modelName":"organization","actions":{},"lifecycles":{}},"api::report.report":{"kind":"collectionType","collectionName":"reports","info":{"singularName":"report","pluralName":"reports","displayName":"Annual report","description":"One government information disclosure annual report: six chapters and three tables"},"options":{"draftAndPublish":true},"indexes":[{"name":"reports_year_idx","columns":["year"]},{"name":"reports_stage_idx","columns":["stage"]}],"attributes":{"title":{"type":"string","required":true,"maxLength":255},"year":{"type":"integer","required":true,"min":2019,"max":2100},"organization":{"type":"relation","relation":"manyToOne","target":"api::organization.organization","required":true},"layout":{"type":"enumeration","enum":["v2019","v2021"],"required":true},"sections":{"type":"component","component":"report.section","repeatable":true},"proactive":{"type":"component","component":"report.proactive-row","repeatable":true},"applications":{"type":"component","component":"report.application-row","repeatable":true},"remedies":{"type":"component","component":"report.remedy-row","repeatable":true},"explanations":{"type":"component","component":"report.explanation","repeatable":true,"private":true},"sourceUrl":{"type":"string","regex":"^https?://[^\\s]+$","maxLength":255},"stage":{"type":"string","default":"drafting","private":true},"revision":{"type":"integer","default":0,"min":0,"private":true},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"api::report.report","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"reports"}}},"apiName":"report","globalId":"Report","uid":"api::report.report","modelType":"contentType","__schema__":{"collectionName":"reports","info":{"singularName":"report","pluralName":"reports","displayName":"Annual report","description":"One government information disclosure annual report: six chapters and three tables"},"options":{"draftAndPublish":true},"attributes":{"title":{"type":"string","required":true,"maxLength":255},"year":{"type":"integer","required":true,"min":2019,"max":2100},"organization":{"type":"relation","relation":"manyToOne","target":"api::organization.organization","required":true},"layout":{"type":"enumeration","enum":["v2019","v2021"],"required":true},"sections":{"type":"component","component":"report.section","repeatable":true},"proactive":{"type":"component","component":"report.proactive-row","repeatable":true},"applications":{"type":"component","component":"report.application-row","repeatable":true},"remedies":{"type":"component","component":"report.remedy-row","repeatable":true},"explanations":{"type":"component","component":"report.explanation","repeatable":true,"private":true},"sourceUrl":{"type":"string","regex":"^https?://[^\\s]+$","maxLength":255},"stage":{"type":"string","default":"drafting","private":true},"revision":{"type":"integer","default":0,"min":0,"private":true}},"kind":"collectionType","indexes":[{"name":"reports_year_idx","columns":["year"]},{"name":"reports_stage_idx","columns":["stage"]}]},"modelName":"report","actions":{},"lifecycles":{}},"admin::permission":{"collectionName":"admin_permissions","info":{"name":"Permission","description":"","singularName":"permission","pluralName":"permissions","displayName":"Permission"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"actionParameters":{"type":"json","configurable":false,"required":false,"default":{}},"subject":{"type":"string","minLength":1,"configurable":false,"required":false},"properties":{"type":"json","configurable":false,"required":false,"default":{}},"conditions":{"type":"json","configurable":false,"required":false,"default":[]},"role":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::role","required":false},"apiToken":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"adminPermissions","target":"admin::api-token","required":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::permission","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"admin_permissions"}}},"plugin":"admin","globalId":"AdminPermission","uid":"admin::permission","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"admin_permissions","info":{"name":"Permission","description":"","singularName":"permission","pluralName":"permissions","displayName":"Permission"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"actionParameters":{"type":"json","configurable":false,"required":false,"default":{}},"subject":{"type":"string","minLength":1,"configurable":false,"required":false},"properties":{"type":"json","configurable":false,"required":false,"default":{}},"conditions":{"type":"json","configurable":false,"required":false,"default":[]},"role":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::role","required":false},"apiToken":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"adminPermissions","target":"admin::api-token","required":false}},"kind":"collectionType"},"modelName":"permission"},"admin::user":{"collectionName":"admin_users","info":{"name":"User","description":"","singularName":"user","pluralName":"users","displayName":"User"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"firstname":{"type":"string","unique":false,"minLength":1,"configurable":false,"required":false},"lastname":{"type":"string","unique":false,"minLength":1,"configurable":false,"required":false},"username":{"type":"string","unique":false,"configurable":false,"required":false},"email":{"type":"email","minLength":6,"configurable":false,"required":true,"unique":true,"private":true},"password":{"type":"password","minLength":6,"configurable":false,"required":false,"private":true,"searchable":false},"resetPasswordToken":{"type":"string","configurable":false,"private":true,"searchable":false},"resetPasswordTokenExpiresAt":{"type":"datetime","configurable":false,"private":true,"searchable":false},"registrationToken":{"type":"string","configurable":false,"private":true,"searchable":false},"isActive":{"type":"boolean","default":false,"configurable":false,"private":true},"roles":{"configurable":false,"private":true,"type":"relation","relation":"manyToMany","inversedBy":"users","target":"admin::role","collectionName":"strapi_users_roles"},"apiTokens":{"configurable":false,"private":true,"type":"relation","relation":"oneToMany","mappedBy":"adminUserOwner","target":"admin::api-token"},"blocked":{"type":"boolean","default":false,"configurable":false,"private":true},"preferedLanguage":{"type":"string","configurable":false,"required":false,"searchable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::user","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"admin_users"}}},"config":{"attributes":{"resetPasswordToken":{"hidden":true},"registrationToken":{"hidden":true}}},"plugin":"admin","globalId":"AdminUser","uid":"admin::user","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"admin_users","info":{"name":"User","description":"","singularName":"user","pluralName":"users","displayName":"User"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"firstname":{"type":"string","unique":false,"minLength":1,"configurable":false,"required":false},"lastname":{"type":"string","unique":false,"minLength":1,"configurable":false,"required":false},"username":{"type":"string","unique":false,"configurable":false,"required":false},"email":{"type":"email","minLength":6,"configurable":false,"required":true,"unique":true,"private":true},"password":{"type":"password","minLength":6,"configurable":false,"required":false,"private":true,"searchable":false},"resetPasswordToken":{"type":"string","configurable":false,"private":true,"searchable":false},"resetPasswordTokenExpiresAt":{"type":"datetime","configurable":false,"private":true,"searchable":false},"registrationToken":{"type":"string","configurable":false,"private":true,"searchable":false},"isActive":{"type":"boolean","default":false,"configurable":false,"private":true},"roles":{"configurable":false,"private":true,"type":"relation","relation":"manyToMany","inversedBy":"users","target":"admin::role","collectionName":"strapi_users_roles"},"apiTokens":{"configurable":false,"private":true,"type":"relation","relation":"oneToMany","mappedBy":"adminUserOwner","target":"admin::api-token"},"blocked":{"type":"boolean","default":false,"configurable":false,"private":true},"preferedLanguage":{"type":"string","configurable":false,"required":false,"searchable":false}},"kind":"collectionType"},"modelName":"user","options":{"draftAndPublish":false}},"admin::role":{"collectionName":"admin_roles","info":{"name":"Role","description":"","singularName":"role","pluralName":"roles","displayName":"Role"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"unique":true,"configurable":false,"required":true},"code":{"type":"string","minLength":1,"unique":true,"configurable":false,"required":true},"description":{"type":"string","configurable":false},"users":{"configurable":false,"type":"relation","relation":"manyToMany","mappedBy":"roles","target":"admin::user"},"permissions":{"configurable":false,"type":"relation","relation":"oneToMany","mappedBy":"role","target":"admin::permission"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::role","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"admin_roles"}}},"plugin":"admin","globalId":"AdminRole","uid":"admin::role","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"admin_roles","info":{"name":"Role","description":"","singularName":"role","pluralName":"roles","displayName":"Role"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"unique":true,"configurable":false,"required":true},"code":{"type":"string","minLength":1,"unique":true,"configurable":false,"required":true},"description":{"type":"string","configurable":false},"users":{"configurable":false,"type":"relation","relation":"manyToMany","mappedBy":"roles","target":"admin::user"},"permissions":{"configurable":false,"type":"relation","relation":"oneToMany","mappedBy":"role","target":"admin::permission"}},"kind":"collectionType"},"modelName":"role"},"admin::api-token":{"collectionName":"strapi_api_tokens","info":{"name":"Api Token","singularName":"api-token","pluralName":"api-tokens","displayName":"Api Token","description":""},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"configurable":false,"required":true,"unique":true},"description":{"type":"string","minLength":1,"configurable":false,"required":false,"default":""},"kind":{"type":"enumeration","enum":["content-api","admin"],"configurable":false,"required":true,"default":"content-api"},"type":{"type":"enumeration","enum":["read-only","full-access","custom"],"configurable":false,"required":false,"default":"read-only"},"accessKey":{"type":"string","minLength":1,"configurable":false,"required":true,"searchable":false},"encryptedKey":{"type":"text","minLength":1,"configurable":false,"required":false,"searchable":false},"lastUsedAt":{"type":"datetime","configurable":false,"required":false},"permissions":{"type":"relation","target":"admin::api-token-permission","relation":"oneToMany","mappedBy":"token","configurable":false,"required":false},"adminPermissions":{"type":"relation","target":"admin::permission","relation":"oneToMany","mappedBy":"apiToken","configurable":false,"required":false},"adminUserOwner":{"type":"relation","target":"admin::user","relation":"manyToOne","inversedBy":"apiTokens","configurable":false,"required":false},"expiresAt":{"type":"datetime","configurable":false,"required":false},"lifespan":{"type":"biginteger","configurable":false,"required":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::api-token","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_api_tokens"}}},"plugin":"admin","globalId":"AdminApiToken","uid":"admin::api-token","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_api_tokens","info":{"name":"Api Token","singularName":"api-token","pluralName":"api-tokens","displayName":"Api Token","description":""},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"configurable":false,"required":true,"unique":true},"description":{"type":"string","minLength":1,"configurable":false,"required":false,"default":""},"kind":{"type":"enumeration","enum":["content-api","admin"],"configurable":false,"required":true,"default":"content-api"},"type":{"type":"enumeration","enum":["read-only","full-access","custom"],"configurable":false,"required":false,"default":"read-only"},"accessKey":{"type":"string","minLength":1,"configurable":false,"required":true,"searchable":false},"encryptedKey":{"type":"text","minLength":1,"configurable":false,"required":false,"searchable":false},"lastUsedAt":{"type":"datetime","configurable":false,"required":false},"permissions":{"type":"relation","target":"admin::api-token-permission","relation":"oneToMany","mappedBy":"token","configurable":false,"required":false},"adminPermissions":{"type":"relation","target":"admin::permission","relation":"oneToMany","mappedBy":"apiToken","configurable":false,"required":false},"adminUserOwner":{"type":"relation","target":"admin::user","relation":"manyToOne","inversedBy":"apiTokens","configurable":false,"required":false},"expiresAt":{"type":"datetime","configurable":false,"required":false},"lifespan":{"type":"biginteger","configurable":false,"required":false}},"kind":"collectionType"},"modelName":"api-token"},"admin::api-token-permission":{"collectionName":"strapi_api_token_permissions","info":{"name":"API Token Permission","description":"","singularName":"api-token-permission","pluralName":"api-token-permissions","displayName":"API Token Permission"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"token":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::api-token"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::api-token-permission","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_api_token_permissions"}}},"plugin":"admin","globalId":"AdminApiTokenPermission","uid":"admin::api-token-permission","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_api_token_permissions","info":{"name":"API Token Permission","description":"","singularName":"api-token-permission","pluralName":"api-token-permissions","displayName":"API Token Permission"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"token":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::api-token"}},"kind":"collectionType"},"modelName":"api-token-permission"},"admin::transfer-token":{"collectionName":"strapi_transfer_tokens","info":{"name":"Transfer Token","singularName":"transfer-token","pluralName":"transfer-tokens","displayName":"Transfer Token","description":""},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"configurable":false,"required":true,"unique":true},"description":{"type":"string","minLength":1,"configurable":false,"required":false,"default":""},"accessKey":{"type":"string","minLength":1,"configurable":false,"required":true},"lastUsedAt":{"type":"datetime","configurable":false,"required":false},"permissions":{"type":"relation","target":"admin::transfer-token-permission","relation":"oneToMany","mappedBy":"token","configurable":false,"required":false},"expiresAt":{"type":"datetime","configurable":false,"required":false},"lifespan":{"type":"biginteger","configurable":false,"required":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::transfer-token","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_transfer_tokens"}}},"plugin":"admin","globalId":"AdminTransferToken","uid":"admin::transfer-token","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_transfer_tokens","info":{"name":"Transfer Token","singularName":"transfer-token","pluralName":"transfer-tokens","displayName":"Transfer Token","description":""},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"configurable":false,"required":true,"unique":true},"description":{"type":"string","minLength":1,"configurable":false,"required":false,"default":""},"accessKey":{"type":"string","minLength":1,"configurable":false,"required":true},"lastUsedAt":{"type":"datetime","configurable":false,"required":false},"permissions":{"type":"relation","target":"admin::transfer-token-permission","relation":"oneToMany","mappedBy":"token","configurable":false,"required":false},"expiresAt":{"type":"datetime","configurable":false,"required":false},"lifespan":{"type":"biginteger","configurable":false,"required":false}},"kind":"collectionType"},"modelName":"transfer-token"},"admin::transfer-token-permission":{"collectionName":"strapi_transfer_token_permissions","info":{"name":"Transfer Token Permission","description":"","singularName":"transfer-token-permission","pluralName":"transfer-token-permissions","displayName":"Transfer Token Permission"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"token":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::transfer-token"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::transfer-token-permission","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_transfer_token_permissions"}}},"plugin":"admin","globalId":"AdminTransferTokenPermission","uid":"admin::transfer-token-permission","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_transfer_token_permissions","info":{"name":"Transfer Token Permission","description":"","singularName":"transfer-token-permission","pluralName":"transfer-token-permissions","displayName":"Transfer Token Permission"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"token":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::transfer-token"}},"kind":"collectionType"},"modelName":"transfer-token-permission"},"admin::session":{"collectionName":"strapi_sessions","info":{"name":"Session","description":"Session Manager storage","singularName":"session","pluralName":"sessions","displayName":"Session"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false},"i18n":{"localized":false}},"attributes":{"userId":{"type":"string","required":true,"configurable":false,"private":true,"searchable":false},"sessionId":{"type":"string","unique":true,"required":true,"configurable":false,"private":true,"searchable":false},"childId":{"type":"string","configurable":false,"private":true,"searchable":false},"deviceId":{"type":"string","required":true,"configurable":false,"private":true,"searchable":false},"origin":{"type":"string","required":true,"configurable":false,"private":true,"searchable":false},"expiresAt":{"type":"datetime","required":true,"configurable":false,"private":true,"searchable":false},"absoluteExpiresAt":{"type":"datetime","configurable":false,"private":true,"searchable":false},"status":{"type":"string","configurable":false,"private":true,"searchable":false},"type":{"type":"string","configurable":false,"private":true,"searchable":false},"metadata":{"type":"json","configurable":false,"private":true,"searchable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":true},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"locale":{"writable":true,"private":true,"configurable":false,"visible":false,"type":"string"},"localizations":{"type":"relation","relation":"oneToMany","target":"admin::session","writable":false,"private":true,"configurable":false,"visible":false,"unstable_virtual":true,"joinColumn":{"name":"document_id","referencedColumn":"document_id","referencedTable":"strapi_sessions"}}},"plugin":"admin","globalId":"AdminSession","uid":"admin::session","modelType":"contentType","kind":"collectionType","__schema__":{"collectionName":"strapi_sessions","info":{"name":"Session","description":"Session Manager storage","singularName":"session","pluralName":"sessions","displayName":"Session"},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false},"i18n":{"localized":false}},"attributes":{"userId":{"type":"string","required":true,"configurable":false,"private":true,"searchable":false},"sessionId":{"type":"string","unique":true,"required":true,"configurable":false,"private":true,"searchable":false},"childId":{"type":"string","configurable":false,"private":true,"searchable":false},"deviceId":{"type":"string","required":true,"configurable":false,"private":true,"searchable":false},"origin":{"type":"string","required":true,"configurable":false,"private":true,"searchable":false},"expiresAt":{"type":"datetime","required":true,"configurable":false,"private":true,"searchable":false},"absoluteExpiresAt":{"type":"datetime","configurable":false,"private":true,"searchable":false},"status":{"type":"string","configurable":false,"private":true,"searchable":false},"type":{"type":"string","configurable":false,"private":true,"searchable":false},"metadata":{"type":"json","configurable":false,"private":true,"searchable":false}},"kind":"collectionType"},"modelName":"session"}}', 'object', NULL, NULL),
	(3, 'plugin_content_manager_configuration_components::report.remedy-row', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"documentId","defaultSortBy":"documentId","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"row":{"edit":{"label":"row","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"row","searchable":true,"sortable":true}},"upheld":{"edit":{"label":"upheld","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"upheld","searchable":true,"sortable":true}},"corrected":{"edit":{"label":"corrected","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"corrected","searchable":true,"sortable":true}},"otherOutcome":{"edit":{"label":"otherOutcome","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"otherOutcome","searchable":true,"sortable":true}},"pending":{"edit":{"label":"pending","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"pending","searchable":true,"sortable":true}},"total":{"edit":{"label":"total","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"total","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","row","upheld","corrected"],"edit":[[{"name":"row","size":6},{"name":"upheld","size":4}],[{"name":"corrected","size":4},{"name":"otherOutcome","size":4},{"name":"pending","size":4}],[{"name":"total","size":4}]]},"uid":"report.remedy-row","isComponent":true}', 'object', NULL, NULL),
	(4, 'plugin_content_manager_configuration_components::report.proactive-row', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"documentId","defaultSortBy":"documentId","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"row":{"edit":{"label":"row","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"row","searchable":true,"sortable":true}},"made":{"edit":{"label":"made","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"made","searchable":true,"sortable":true}},"disclosed":{"edit":{"label":"disclosed","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"disclosed","searchable":true,"sortable":true}},"disclosedTotal":{"edit":{"label":"disclosedTotal","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"disclosedTotal","searchable":true,"sortable":true}},"previousItems":{"edit":{"label":"previousItems","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"previousItems","searchable":true,"sortable":true}},"change":{"edit":{"label":"change","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"change","searchable":true,"sortable":true}},"decisions":{"edit":{"label":"decisions","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"decisions","searchable":true,"sortable":true}},"purchases":{"edit":{"label":"purchases","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"purchases","searchable":true,"sortable":true}},"amount":{"edit":{"label":"amount","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"amount","searchable":true,"sortable":true}},"issued":{"edit":{"label":"issued","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"issued","searchable":true,"sortable":true}},"repealed":{"edit":{"label":"repealed","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"repealed","searchable":true,"sortable":true}},"inForce":{"edit":{"label":"inForce","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"inForce","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","row","made","disclosed"],"edit":[[{"name":"row","size":6},{"name":"made","size":4}],[{"name":"disclosed","size":4},{"name":"disclosedTotal","size":4},{"name":"previousItems","size":4}],[{"name":"change","size":4},{"name":"decisions","size":4},{"name":"purchases","size":4}],[{"name":"amount","size":4},{"name":"issued","size":4},{"name":"repealed","size":4}],[{"name":"inForce","size":4}]]},"uid":"report.proactive-row","isComponent":true}', 'object', NULL, NULL),
	(5, 'plugin_content_manager_configuration_components::report.application-row', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"documentId","defaultSortBy":"documentId","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"row":{"edit":{"label":"row","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"row","searchable":true,"sortable":true}},"naturalPerson":{"edit":{"label":"naturalPerson","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"naturalPerson","searchable":true,"sortable":true}},"commercialEnterprise":{"edit":{"label":"commercialEnterprise","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"commercialEnterprise","searchable":true,"sortable":true}},"researchInstitution":{"edit":{"label":"researchInstitution","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"researchInstitution","searchable":true,"sortable":true}},"socialOrganization":{"edit":{"label":"socialOrganization","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"socialOrganization","searchable":true,"sortable":true}},"legalServiceOrganization":{"edit":{"label":"legalServiceOrganization","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"legalServiceOrganization","searchable":true,"sortable":true}},"otherOrganization":{"edit":{"label":"otherOrganization","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"otherOrganization","searchable":true,"sortable":true}},"total":{"edit":{"label":"total","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"total","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","row","naturalPerson","commercialEnterprise"],"edit":[[{"name":"row","size":6},{"name":"naturalPerson","size":4}],[{"name":"commercialEnterprise","size":4},{"name":"researchInstitution","size":4},{"name":"socialOrganization","size":4}],[{"name":"legalServiceOrganization","size":4},{"name":"otherOrganization","size":4},{"name":"total","size":4}]]},"uid":"report.application-row","isComponent":true}', 'object', NULL, NULL),
	(6, 'plugin_content_manager_configuration_components::report.explanation', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"rule","defaultSortBy":"rule","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"rule":{"edit":{"label":"rule","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"rule","searchable":true,"sortable":true}},"path":{"edit":{"label":"path","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"path","searchable":true,"sortable":true}},"evidence":{"edit":{"label":"evidence","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"evidence","searchable":true,"sortable":true}},"reason":{"edit":{"label":"reason","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"reason","searchable":true,"sortable":true}},"public":{"edit":{"label":"public","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"public","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","rule","path","evidence"],"edit":[[{"name":"rule","size":6},{"name":"path","size":6}],[{"name":"evidence","size":6},{"name":"reason","size":6}],[{"name":"public","size":4}]]},"uid":"report.explanation","isComponent":true}', 'object', NULL, NULL),
	(7, 'plugin_content_manager_configuration_components::report.section', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"heading","defaultSortBy":"heading","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"chapter":{"edit":{"label":"chapter","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"chapter","searchable":true,"sortable":true}},"heading":{"edit":{"label":"heading","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"heading","searchable":true,"sortable":true}},"body":{"edit":{"label":"body","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"body","searchable":false,"sortable":false}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","chapter","heading"],"edit":[[{"name":"chapter","size":6},{"name":"heading","size":6}],[{"name":"body","size":12}]]},"uid":"report.section","isComponent":true}', 'object', NULL, NULL),
	(8, 'plugin_content_manager_configuration_content_types::plugin::i18n.locale', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"code":{"edit":{"label":"code","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"code","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","code","createdAt"],"edit":[[{"name":"name","size":6},{"name":"code","size":6}]]},"uid":"plugin::i18n.locale"}', 'object', NULL, NULL),
	(9, 'plugin_content_manager_configuration_content_types::plugin::upload.folder', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"pathId":{"edit":{"label":"pathId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"pathId","searchable":true,"sortable":true}},"parent":{"edit":{"label":"parent","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"parent","searchable":true,"sortable":true}},"children":{"edit":{"label":"children","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"children","searchable":false,"sortable":false}},"files":{"edit":{"label":"files","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"files","searchable":false,"sortable":false}},"path":{"edit":{"label":"path","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"path","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","pathId","parent"],"edit":[[{"name":"name","size":6},{"name":"pathId","size":4}],[{"name":"parent","size":6},{"name":"children","size":6}],[{"name":"files","size":6},{"name":"path","size":6}]]},"uid":"plugin::upload.folder"}', 'object', NULL, NULL),
	(20, 'plugin_content_manager_configuration_content_types::plugin::review-workflows.workflow', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"stages":{"edit":{"label":"stages","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"stages","searchable":false,"sortable":false}},"stageRequiredToPublish":{"edit":{"label":"stageRequiredToPublish","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"stageRequiredToPublish","searchable":true,"sortable":true}},"contentTypes":{"edit":{"label":"contentTypes","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"contentTypes","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","stages","stageRequiredToPublish"],"edit":[[{"name":"name","size":6},{"name":"stages","size":6}],[{"name":"stageRequiredToPublish","size":6}],[{"name":"contentTypes","size":12}]]},"uid":"plugin::review-workflows.workflow"}', 'object', NULL, NULL),
	(10, 'plugin_content_manager_configuration_content_types::plugin::upload.file', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"alternativeText":{"edit":{"label":"alternativeText","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"alternativeText","searchable":true,"sortable":true}},"caption":{"edit":{"label":"caption","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"caption","searchable":true,"sortable":true}},"focalPoint":{"edit":{"label":"focalPoint","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"focalPoint","searchable":false,"sortable":false}},"width":{"edit":{"label":"width","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"width","searchable":true,"sortable":true}},"height":{"edit":{"label":"height","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"height","searchable":true,"sortable":true}},"formats":{"edit":{"label":"formats","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"formats","searchable":false,"sortable":false}},"hash":{"edit":{"label":"hash","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"hash","searchable":true,"sortable":true}},"ext":{"edit":{"label":"ext","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"ext","searchable":true,"sortable":true}},"mime":{"edit":{"label":"mime","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"mime","searchable":true,"sortable":true}},"size":{"edit":{"label":"size","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"size","searchable":true,"sortable":true}},"url":{"edit":{"label":"url","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"url","searchable":true,"sortable":true}},"previewUrl":{"edit":{"label":"previewUrl","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"previewUrl","searchable":true,"sortable":true}},"provider":{"edit":{"label":"provider","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"provider","searchable":true,"sortable":true}},"provider_metadata":{"edit":{"label":"provider_metadata","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"provider_metadata","searchable":false,"sortable":false}},"folder":{"edit":{"label":"folder","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"folder","searchable":true,"sortable":true}},"folderPath":{"edit":{"label":"folderPath","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"folderPath","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","alternativeText","caption"],"edit":[[{"name":"name","size":6},{"name":"alternativeText","size":6}],[{"name":"caption","size":6}],[{"name":"focalPoint","size":12}],[{"name":"width","size":4},{"name":"height","size":4}],[{"name":"formats","size":12}],[{"name":"hash","size":6},{"name":"ext","size":6}],[{"name":"mime","size":6},{"name":"size","size":4}],[{"name":"url","size":6},{"name":"previewUrl","size":6}],[{"name":"provider","size":6}],[{"name":"provider_metadata","size":12}],[{"name":"folder","size":6},{"name":"folderPath","size":6}]]},"uid":"plugin::upload.file"}', 'object', NULL, NULL),
	(14, 'plugin_content_manager_configuration_content_types::plugin::disclosure.publication', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"organizationCode","defaultSortBy":"organizationCode","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"sequence":{"edit":{"label":"sequence","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"sequence","searchable":true,"sortable":true}},"kind":{"edit":{"label":"kind","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"kind","searchable":true,"sortable":true}},"organizationCode":{"edit":{"label":"organizationCode","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"organizationCode","searchable":true,"sortable":true}},"organizationName":{"edit":{"label":"organizationName","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"organizationName","searchable":true,"sortable":true}},"organizationKind":{"edit":{"label":"organizationKind","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"organizationKind","searchable":true,"sortable":true}},"regionCode":{"edit":{"label":"regionCode","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"regionCode","searchable":true,"sortable":true}},"year":{"edit":{"label":"year","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"year","searchable":true,"sortable":true}},"version":{"edit":{"label":"version","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"version","searchable":true,"sortable":true}},"layout":{"edit":{"label":"layout","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"layout","searchable":true,"sortable":true}},"title":{"edit":{"label":"title","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"title","searchable":true,"sortable":true}},"document":{"edit":{"label":"document","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"document","searchable":true,"sortable":true}},"digest":{"edit":{"label":"digest","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"digest","searchable":true,"sortable":true}},"previousLink":{"edit":{"label":"previousLink","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"previousLink","searchable":true,"sortable":true}},"link":{"edit":{"label":"link","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"link","searchable":true,"sortable":true}},"at":{"edit":{"label":"at","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"at","searchable":true,"sortable":true}},"actorId":{"edit":{"label":"actorId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"actorId","searchable":true,"sortable":true}},"actorName":{"edit":{"label":"actorName","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"actorName","searchable":true,"sortable":true}},"note":{"edit":{"label":"note","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"note","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","sequence","kind","organizationCode"],"edit":[[{"name":"sequence","size":4},{"name":"kind","size":6}],[{"name":"organizationCode","size":6},{"name":"organizationName","size":6}],[{"name":"organizationKind","size":6},{"name":"regionCode","size":6}],[{"name":"year","size":4},{"name":"version","size":4}],[{"name":"layout","size":6},{"name":"title","size":6}],[{"name":"document","size":6},{"name":"digest","size":6}],[{"name":"previousLink","size":6},{"name":"link","size":6}],[{"name":"at","size":6},{"name":"actorId","size":4}],[{"name":"actorName","size":6},{"name":"note","size":6}]]},"uid":"plugin::disclosure.publication"}', 'object', NULL, NULL),
	(11, 'plugin_content_manager_configuration_content_types::plugin::review-workflows.workflow-stage', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"color":{"edit":{"label":"color","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"color","searchable":true,"sortable":true}},"workflow":{"edit":{"label":"workflow","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"workflow","searchable":true,"sortable":true}},"permissions":{"edit":{"label":"permissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"permissions","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","color","workflow"],"edit":[[{"name":"name","size":6},{"name":"color","size":6}],[{"name":"workflow","size":6},{"name":"permissions","size":6}]]},"uid":"plugin::review-workflows.workflow-stage"}', 'object', NULL, NULL),
	(17, 'plugin_content_manager_configuration_content_types::plugin::content-releases.release', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"releasedAt":{"edit":{"label":"releasedAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"releasedAt","searchable":true,"sortable":true}},"scheduledAt":{"edit":{"label":"scheduledAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"scheduledAt","searchable":true,"sortable":true}},"timezone":{"edit":{"label":"timezone","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"timezone","searchable":true,"sortable":true}},"status":{"edit":{"label":"status","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"status","searchable":true,"sortable":true}},"actions":{"edit":{"label":"actions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"contentType"},"list":{"label":"actions","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","releasedAt","scheduledAt"],"edit":[[{"name":"name","size":6},{"name":"releasedAt","size":6}],[{"name":"scheduledAt","size":6},{"name":"timezone","size":6}],[{"name":"status","size":6},{"name":"actions","size":6}]]},"uid":"plugin::content-releases.release"}', 'object', NULL, NULL),
	(25, 'plugin_content_manager_configuration_content_types::admin::api-token-permission', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"action","defaultSortBy":"action","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"action":{"edit":{"label":"action","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"action","searchable":true,"sortable":true}},"token":{"edit":{"label":"token","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"token","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","action","token","createdAt"],"edit":[[{"name":"action","size":6},{"name":"token","size":6}]]},"uid":"admin::api-token-permission"}', 'object', NULL, NULL),
	(38, 'core_admin_auth', '{"providers":{"autoRegister":false,"defaultRole":null,"ssoLockedRoles":null}}', 'object', NULL, NULL),
	(12, 'plugin_content_manager_configuration_content_types::plugin::users-permissions.permission', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"action","defaultSortBy":"action","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"action":{"edit":{"label":"action","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"action","searchable":true,"sortable":true}},"role":{"edit":{"label":"role","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"role","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","action","role","createdAt"],"edit":[[{"name":"action","size":6},{"name":"role","size":6}]]},"uid":"plugin::users-permissions.permission"}', 'object', NULL, NULL),
	(13, 'plugin_content_manager_configuration_content_types::plugin::users-permissions.role', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"description":{"edit":{"label":"description","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"description","searchable":true,"sortable":true}},"type":{"edit":{"label":"type","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"type","searchable":true,"sortable":true}},"permissions":{"edit":{"label":"permissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"permissions","searchable":false,"sortable":false}},"users":{"edit":{"label":"users","description":"","placeholder":"","visible":true,"editable":true,"mainField":"username"},"list":{"label":"users","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","description","type"],"edit":[[{"name":"name","size":6},{"name":"description","size":6}],[{"name":"type","size":6},{"name":"permissions","size":6}],[{"name":"users","size":6}]]},"uid":"plugin::users-permissions.role"}', 'object', NULL, NULL),
	(15, 'plugin_content_manager_configuration_content_types::plugin::users-permissions.user', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"username","defaultSortBy":"username","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"username":{"edit":{"label":"username","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"username","searchable":true,"sortable":true}},"email":{"edit":{"label":"email","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"email","searchable":true,"sortable":true}},"provider":{"edit":{"label":"provider","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"provider","searchable":true,"sortable":true}},"password":{"edit":{"label":"password","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"password","searchable":true,"sortable":true}},"resetPasswordToken":{"edit":{"label":"resetPasswordToken","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"resetPasswordToken","searchable":true,"sortable":true}},"confirmationToken":{"edit":{"label":"confirmationToken","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"confirmationToken","searchable":true,"sortable":true}},"confirmed":{"edit":{"label":"confirmed","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"confirmed","searchable":true,"sortable":true}},"blocked":{"edit":{"label":"blocked","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"blocked","searchable":true,"sortable":true}},"role":{"edit":{"label":"role","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"role","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","username","email","confirmed"],"edit":[[{"name":"username","size":6},{"name":"email","size":6}],[{"name":"password","size":6},{"name":"confirmed","size":4}],[{"name":"blocked","size":4},{"name":"role","size":6}]]},"uid":"plugin::users-permissions.user"}', 'object', NULL, NULL),
	(23, 'plugin_content_manager_configuration_content_types::admin::role', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"code":{"edit":{"label":"code","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"code","searchable":true,"sortable":true}},"description":{"edit":{"label":"description","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"description","searchable":true,"sortable":true}},"users":{"edit":{"label":"users","description":"","placeholder":"","visible":true,"editable":true,"mainField":"firstname"},"list":{"label":"users","searchable":false,"sortable":false}},"permissions":{"edit":{"label":"permissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"permissions","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","code","description"],"edit":[[{"name":"name","size":6},{"name":"code","size":6}],[{"name":"description","size":6},{"name":"users","size":6}],[{"name":"permissions","size":6}]]},"uid":"admin::role"}', 'object', NULL, NULL),
	(24, 'plugin_content_manager_configuration_content_types::admin::transfer-token', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"description":{"edit":{"label":"description","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"description","searchable":true,"sortable":true}},"accessKey":{"edit":{"label":"accessKey","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"accessKey","searchable":true,"sortable":true}},"lastUsedAt":{"edit":{"label":"lastUsedAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"lastUsedAt","searchable":true,"sortable":true}},"permissions":{"edit":{"label":"permissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"permissions","searchable":false,"sortable":false}},"expiresAt":{"edit":{"label":"expiresAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"expiresAt","searchable":true,"sortable":true}},"lifespan":{"edit":{"label":"lifespan","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"lifespan","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","description","accessKey"],"edit":[[{"name":"name","size":6},{"name":"description","size":6}],[{"name":"accessKey","size":6},{"name":"lastUsedAt","size":6}],[{"name":"permissions","size":6},{"name":"expiresAt","size":6}],[{"name":"lifespan","size":4}]]},"uid":"admin::transfer-token"}', 'object', NULL, NULL),
	(26, 'plugin_content_manager_configuration_content_types::admin::api-token', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"description":{"edit":{"label":"description","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"description","searchable":true,"sortable":true}},"kind":{"edit":{"label":"kind","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"kind","searchable":true,"sortable":true}},"type":{"edit":{"label":"type","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"type","searchable":true,"sortable":true}},"accessKey":{"edit":{"label":"accessKey","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"accessKey","searchable":true,"sortable":true}},"encryptedKey":{"edit":{"label":"encryptedKey","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"encryptedKey","searchable":true,"sortable":true}},"lastUsedAt":{"edit":{"label":"lastUsedAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"lastUsedAt","searchable":true,"sortable":true}},"permissions":{"edit":{"label":"permissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"permissions","searchable":false,"sortable":false}},"adminPermissions":{"edit":{"label":"adminPermissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"adminPermissions","searchable":false,"sortable":false}},"adminUserOwner":{"edit":{"label":"adminUserOwner","description":"","placeholder":"","visible":true,"editable":true,"mainField":"firstname"},"list":{"label":"adminUserOwner","searchable":true,"sortable":true}},"expiresAt":{"edit":{"label":"expiresAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"expiresAt","searchable":true,"sortable":true}},"lifespan":{"edit":{"label":"lifespan","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"lifespan","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","description","kind"],"edit":[[{"name":"name","size":6},{"name":"description","size":6}],[{"name":"kind","size":6},{"name":"type","size":6}],[{"name":"accessKey","size":6},{"name":"encryptedKey","size":6}],[{"name":"lastUsedAt","size":6},{"name":"permissions","size":6}],[{"name":"adminPermissions","size":6},{"name":"adminUserOwner","size":6}],[{"name":"expiresAt","size":6},{"name":"lifespan","size":4}]]},"uid":"admin::api-token"}', 'object', NULL, NULL),
	(29, 'plugin_upload_settings', '{"sizeOptimization":true,"responsiveDimensions":true,"autoOrientation":false,"aiMetadata":true}', 'object', NULL, NULL),
	(30, 'plugin_upload_view_configuration', '{"pageSize":10,"sort":"createdAt:DESC"}', 'object', NULL, NULL),
	(31, 'plugin_upload_metrics', '{"weeklySchedule":"5 16 23 * * 5"}', 'object', NULL, NULL),
	(32, 'plugin_i18n_default_locale', '"en"', 'string', NULL, NULL),
	(33, 'plugin_users-permissions_grant', '{"email":{"icon":"envelope","enabled":true},"discord":{"icon":"discord","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/discord/callback","scope":["identify","email"]},"facebook":{"icon":"facebook-square","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/facebook/callback","scope":["email"]},"google":{"icon":"google","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/google/callback","scope":["email"]},"github":{"icon":"github","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/github/callback","scope":["user","user:email"]},"microsoft":{"icon":"windows","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/microsoft/callback","scope":["user.read"]},"twitter":{"icon":"twitter","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/twitter/callback"},"instagram":{"icon":"instagram","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/instagram/callback","scope":["user_profile"]},"vk":{"icon":"vk","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/vk/callback","scope":["email"]},"twitch":{"icon":"twitch","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/twitch/callback","scope":["user:read:email"]},"linkedin":{"icon":"linkedin","enabled":false,"key":"","secret":"","callbackUrl":"api/auth/linkedin/callback","scope":["r_liteprofile","r_emailaddress"]},"cognito":{"icon":"aws","enabled":false,"key":"","secret":"","subdomain":"my.subdomain.com","callback":"api/auth/cognito/callback","scope":["email","openid","profile"]},"reddit":{"icon":"reddit","enabled":false,"key":"","secret":"","callback":"api/auth/reddit/callback","scope":["identity"]},"auth0":{"icon":"","enabled":false,"key":"","secret":"","subdomain":"my-tenant.eu","callback":"api/auth/auth0/callback","scope":["openid","email","profile"]},"cas":{"icon":"book","enabled":false,"key":"","secret":"","callback":"api/auth/cas/callback","scope":["openid email"],"subdomain":"my.subdomain.com/cas"},"patreon":{"icon":"","enabled":false,"key":"","secret":"","callback":"api/auth/patreon/callback","scope":["identity","identity[email]"]},"keycloak":{"icon":"","enabled":false,"key":"","secret":"","subdomain":"myKeycloakProvider.com/realms/myrealm","callback":"api/auth/keycloak/callback","scope":["openid","email","profile"]}}', 'object', NULL, NULL),
	(36, 'plugin_disclosure_publicActions', '["api::organization.organization.find","api::organization.organization.findOne","api::report.report.find","api::report.report.findOne","plugin::disclosure.layouts.find","plugin::disclosure.layouts.findOne","plugin::disclosure.layouts.schema","plugin::disclosure.check.check"]', 'object', NULL, NULL),
	(16, 'plugin_content_manager_configuration_content_types::plugin::content-releases.release-action', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"contentType","defaultSortBy":"contentType","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"type":{"edit":{"label":"type","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"type","searchable":true,"sortable":true}},"contentType":{"edit":{"label":"contentType","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"contentType","searchable":true,"sortable":true}},"entryDocumentId":{"edit":{"label":"entryDocumentId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"entryDocumentId","searchable":true,"sortable":true}},"release":{"edit":{"label":"release","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"release","searchable":true,"sortable":true}},"isEntryValid":{"edit":{"label":"isEntryValid","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"isEntryValid","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","type","contentType","entryDocumentId"],"edit":[[{"name":"type","size":6},{"name":"contentType","size":6}],[{"name":"entryDocumentId","size":6},{"name":"release","size":6}],[{"name":"isEntryValid","size":4}]]},"uid":"plugin::content-releases.release-action"}', 'object', NULL, NULL),
	(21, 'plugin_content_manager_configuration_content_types::admin::user', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"firstname","defaultSortBy":"firstname","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"firstname":{"edit":{"label":"firstname","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"firstname","searchable":true,"sortable":true}},"lastname":{"edit":{"label":"lastname","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"lastname","searchable":true,"sortable":true}},"username":{"edit":{"label":"username","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"username","searchable":true,"sortable":true}},"email":{"edit":{"label":"email","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"email","searchable":true,"sortable":true}},"password":{"edit":{"label":"password","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"password","searchable":true,"sortable":true}},"resetPasswordToken":{"edit":{"label":"resetPasswordToken","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"resetPasswordToken","searchable":true,"sortable":true}},"resetPasswordTokenExpiresAt":{"edit":{"label":"resetPasswordTokenExpiresAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"resetPasswordTokenExpiresAt","searchable":true,"sortable":true}},"registrationToken":{"edit":{"label":"registrationToken","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"registrationToken","searchable":true,"sortable":true}},"isActive":{"edit":{"label":"isActive","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"isActive","searchable":true,"sortable":true}},"roles":{"edit":{"label":"roles","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"roles","searchable":false,"sortable":false}},"apiTokens":{"edit":{"label":"apiTokens","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"apiTokens","searchable":false,"sortable":false}},"blocked":{"edit":{"label":"blocked","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"blocked","searchable":true,"sortable":true}},"preferedLanguage":{"edit":{"label":"preferedLanguage","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"preferedLanguage","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","firstname","lastname","username"],"edit":[[{"name":"firstname","size":6},{"name":"lastname","size":6}],[{"name":"username","size":6},{"name":"email","size":6}],[{"name":"password","size":6},{"name":"resetPasswordTokenExpiresAt","size":6}],[{"name":"isActive","size":4},{"name":"roles","size":6}],[{"name":"apiTokens","size":6},{"name":"blocked","size":4}],[{"name":"preferedLanguage","size":6}]]},"uid":"admin::user"}', 'object', NULL, NULL),
	(22, 'plugin_content_manager_configuration_content_types::admin::permission', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"action","defaultSortBy":"action","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"action":{"edit":{"label":"action","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"action","searchable":true,"sortable":true}},"actionParameters":{"edit":{"label":"actionParameters","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"actionParameters","searchable":false,"sortable":false}},"subject":{"edit":{"label":"subject","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"subject","searchable":true,"sortable":true}},"properties":{"edit":{"label":"properties","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"properties","searchable":false,"sortable":false}},"conditions":{"edit":{"label":"conditions","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"conditions","searchable":false,"sortable":false}},"role":{"edit":{"label":"role","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"role","searchable":true,"sortable":true}},"apiToken":{"edit":{"label":"apiToken","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"apiToken","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","action","subject","role"],"edit":[[{"name":"action","size":6}],[{"name":"actionParameters","size":12}],[{"name":"subject","size":6}],[{"name":"properties","size":12}],[{"name":"conditions","size":12}],[{"name":"role","size":6},{"name":"apiToken","size":6}]]},"uid":"admin::permission"}', 'object', NULL, NULL),
	(27, 'plugin_content_manager_configuration_content_types::admin::transfer-token-permission', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"action","defaultSortBy":"action","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"action":{"edit":{"label":"action","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"action","searchable":true,"sortable":true}},"token":{"edit":{"label":"token","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"token","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","action","token","createdAt"],"edit":[[{"name":"action","size":6},{"name":"token","size":6}]]},"uid":"admin::transfer-token-permission"}', 'object', NULL, NULL),
	(28, 'plugin_content_manager_configuration_content_types::admin::session', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"userId","defaultSortBy":"userId","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"userId":{"edit":{"label":"userId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"userId","searchable":true,"sortable":true}},"sessionId":{"edit":{"label":"sessionId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"sessionId","searchable":true,"sortable":true}},"childId":{"edit":{"label":"childId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"childId","searchable":true,"sortable":true}},"deviceId":{"edit":{"label":"deviceId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"deviceId","searchable":true,"sortable":true}},"origin":{"edit":{"label":"origin","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"origin","searchable":true,"sortable":true}},"expiresAt":{"edit":{"label":"expiresAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"expiresAt","searchable":true,"sortable":true}},"absoluteExpiresAt":{"edit":{"label":"absoluteExpiresAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"absoluteExpiresAt","searchable":true,"sortable":true}},"status":{"edit":{"label":"status","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"status","searchable":true,"sortable":true}},"type":{"edit":{"label":"type","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"type","searchable":true,"sortable":true}},"metadata":{"edit":{"label":"metadata","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"metadata","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["id","userId","sessionId","childId"],"edit":[[{"name":"userId","size":6},{"name":"sessionId","size":6}],[{"name":"childId","size":6},{"name":"deviceId","size":6}],[{"name":"origin","size":6},{"name":"expiresAt","size":6}],[{"name":"absoluteExpiresAt","size":6},{"name":"status","size":6}],[{"name":"type","size":6}],[{"name":"metadata","size":12}]]},"uid":"admin::session"}', 'object', NULL, NULL),
	(19, 'plugin_content_manager_configuration_content_types::api::report.report', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"title","defaultSortBy":"year","defaultSortOrder":"DESC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"title":{"edit":{"label":"title","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"title","searchable":true,"sortable":true}},"year":{"edit":{"label":"year","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"year","searchable":true,"sortable":true}},"organization":{"edit":{"label":"organization","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"organization","searchable":true,"sortable":true}},"layout":{"edit":{"label":"layout","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"layout","searchable":true,"sortable":true}},"sections":{"edit":{"label":"sections","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"sections","searchable":false,"sortable":false}},"proactive":{"edit":{"label":"proactive","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"proactive","searchable":false,"sortable":false}},"applications":{"edit":{"label":"applications","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"applications","searchable":false,"sortable":false}},"remedies":{"edit":{"label":"remedies","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"remedies","searchable":false,"sortable":false}},"explanations":{"edit":{"label":"explanations","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"explanations","searchable":false,"sortable":false}},"sourceUrl":{"edit":{"label":"sourceUrl","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"sourceUrl","searchable":true,"sortable":true}},"stage":{"edit":{"label":"stage","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"stage","searchable":true,"sortable":true}},"revision":{"edit":{"label":"revision","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"revision","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["title","organization","year"],"edit":[[{"name":"title","size":6},{"name":"year","size":4}],[{"name":"organization","size":6},{"name":"layout","size":6}],[{"name":"sections","size":12}],[{"name":"proactive","size":12}],[{"name":"applications","size":12}],[{"name":"remedies","size":12}],[{"name":"explanations","size":12}],[{"name":"sourceUrl","size":6},{"name":"stage","size":6}],[{"name":"revision","size":4}]]},"uid":"api::report.report"}', 'object', NULL, NULL),
	(34, 'plugin_users-permissions_email', '{"reset_password":{"display":"Email.template.reset_password","icon":"sync","options":{"from":{"name":"Administration Panel","email":"no-reply@strapi.io"},"response_email":"","object":"Reset password","message":"<p>We heard that you lost your password. Sorry about that!</p>\n\n<p>But don’t worry! You can use the following link to reset your password:</p>\n<p><%= URL %>?code=<%= TOKEN %></p>\n\n<p>Thanks.</p>"}},"email_confirmation":{"display":"Email.template.email_confirmation","icon":"check-square","options":{"from":{"name":"Administration Panel","email":"no-reply@strapi.io"},"response_email":"","object":"Account confirmation","message":"<p>Thank you for registering!</p>\n\n<p>You have to confirm your email address. Please click on the link below.</p>\n\n<p><%= URL %>?confirmation=<%= CODE %></p>\n\n<p>Thanks.</p>"}}}', 'object', NULL, NULL),
	(35, 'plugin_users-permissions_advanced', '{"unique_email":true,"allow_register":false,"email_confirmation":false,"email_reset_password":null,"email_confirmation_redirection":null,"default_role":"authenticated"}', 'object', NULL, NULL),
	(18, 'plugin_content_manager_configuration_content_types::api::organization.organization', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"relationOpenMode":"modal","mainField":"name","defaultSortBy":"code","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"code":{"edit":{"label":"code","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"code","searchable":true,"sortable":true}},"kind":{"edit":{"label":"kind","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"kind","searchable":true,"sortable":true}},"regionCode":{"edit":{"label":"regionCode","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"regionCode","searchable":true,"sortable":true}},"parent":{"edit":{"label":"parent","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"parent","searchable":true,"sortable":true}},"consolidatedInto":{"edit":{"label":"consolidatedInto","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"consolidatedInto","searchable":true,"sortable":true}},"deadline":{"edit":{"label":"deadline","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"deadline","searchable":true,"sortable":true}},"members":{"edit":{"label":"members","description":"","placeholder":"","visible":true,"editable":true,"mainField":"firstname"},"list":{"label":"members","searchable":false,"sortable":false}},"website":{"edit":{"label":"website","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"website","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}},"createdBy":{"edit":{"label":"createdBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"createdBy","searchable":true,"sortable":true}},"updatedBy":{"edit":{"label":"updatedBy","description":"","placeholder":"","visible":false,"editable":true,"mainField":"firstname"},"list":{"label":"updatedBy","searchable":true,"sortable":true}},"documentId":{"edit":{},"list":{"label":"documentId","searchable":true,"sortable":true}}},"layouts":{"list":["name","code","kind","parent"],"edit":[[{"name":"name","size":6},{"name":"code","size":6}],[{"name":"kind","size":6},{"name":"regionCode","size":6}],[{"name":"parent","size":6},{"name":"consolidatedInto","size":4}],[{"name":"deadline","size":6},{"name":"members","size":6}],[{"name":"website","size":6}]]},"uid":"api::organization.organization"}', 'object', NULL, NULL),
	(37, 'plugin_disclosure_listColumns', '["api::report.report","api::organization.organization"]', 'object', NULL, NULL);



INSERT INTO public.strapi_database_schema VALUES
	(1, '{"tables":[{"name":"files","indexes":[{"name":"upload_files_folder_path_index","columns":["folder_path"],"type":null},{"name":"upload_files_created_at_index","columns":["created_at"],"type":null},{"name":"upload_files_updated_at_index","columns":["updated_at"],"type":null},{"name":"upload_files_name_index","columns":["name"],"type":null},{"name":"upload_files_size_index","columns":["size"],"type":null},{"name":"upload_files_ext_index","columns":["ext"],"type":null},{"name":"files_documents_idx","columns":["document_id","locale","published_at"]},{"name":"files_created_by_id_fk","columns":["created_by_id"]},{"name":"files_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"files_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"files_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"alternative_text","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"caption","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"focal_point","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"width","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"height","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"formats","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"hash","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"ext","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"mime","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"size","type":"decimal","args":[10,2],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"url","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"preview_url","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"provider","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"provider_metadata","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"folder_path","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"upload_folders","indexes":[{"name":"upload_folders_path_id_index","columns":["path_id"],"type":"unique"},{"name":"upload_folders_path_index","columns":["path"],"type":"unique"},{"name":"upload_folders_documents_idx","columns":["document_id","locale","published_at"]},{"name":"upload_folders_created_by_id_fk","columns":["created_by_id"]},{"name":"upload_folders_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"upload_folders_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"upload_folders_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"path_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"path","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"i18n_locale","indexes":[{"name":"i18n_locale_documents_idx","columns":["document_id","locale","published_at"]},{"name":"i18n_locale_created_by_id_fk","columns":["created_by_id"]},{"name":"i18n_locale_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"i18n_locale_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"i18n_locale_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"code","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_releases","indexes":[{"name":"strapi_releases_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_releases_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_releases_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_releases_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_releases_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"released_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"scheduled_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"timezone","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"status","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_release_actions","indexes":[{"name":"strapi_release_actions_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_release_actions_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_release_actions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_release_actions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_release_actions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"content_type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"entry_document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"is_entry_valid","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_workflows","indexes":[{"name":"strapi_workflows_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_workflows_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_workflows_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_workflows_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_workflows_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"content_types","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_workflows_stages","indexes":[{"name":"strapi_workflows_stages_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_workflows_stages_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_workflows_stages_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_workflows_stages_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_workflows_stages_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"color","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"up_permissions","indexes":[{"name":"up_permissions_documents_idx","columns":["document_id","locale","published_at"]},{"name":"up_permissions_created_by_id_fk","columns":["created_by_id"]},{"name":"up_permissions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"up_permissions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"up_permissions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"action","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"up_roles","indexes":[{"name":"up_roles_documents_idx","columns":["document_id","locale","published_at"]},{"name":"up_roles_created_by_id_fk","columns":["created_by_id"]},{"name":"up_roles_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"up_roles_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"up_roles_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"description","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"up_users","indexes":[{"name":"up_users_documents_idx","columns":["document_id","locale","published_at"]},{"name":"up_users_created_by_id_fk","columns":["created_by_id"]},{"name":"up_users_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"up_users_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"up_users_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"username","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"email","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"provider","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"password","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"reset_password_token","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"confirmation_token","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"confirmed","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"blocked","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"disclosure_publications","indexes":[{"name":"disclosure_publications_version_uq","columns":["organization_code","year","version","kind"],"type":"unique"},{"name":"disclosure_publications_newest_uq","columns":["organization_code","year","sequence"],"type":"unique"},{"name":"disclosure_publications_year_idx","columns":["year","organization_code"]},{"name":"disclosure_publications_region_idx","columns":["region_code"]},{"name":"disclosure_publications_documents_idx","columns":["document_id","locale","published_at"]},{"type":"unique","name":"disclosure_publications_sequence_uq","columns":["sequence"]},{"type":"unique","name":"disclosure_publications_previous_link_uq","columns":["previous_link"]},{"type":"unique","name":"disclosure_publications_link_uq","columns":["link"]},{"name":"disclosure_publications_created_by_id_fk","columns":["created_by_id"]},{"name":"disclosure_publications_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"disclosure_publications_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"disclosure_publications_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"sequence","type":"integer","args":[],"defaultTo":null,"notNullable":true,"unsigned":false,"unique":true},{"name":"kind","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"organization_code","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"organization_name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"organization_kind","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"region_code","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"year","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"version","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"layout","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"title","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"document","type":"text","args":["longtext"],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"digest","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"previous_link","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false,"unique":true},{"name":"link","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false,"unique":true},{"name":"at","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"actor_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"actor_name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"note","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"organizations","indexes":[{"name":"organizations_region_code_idx","columns":["region_code"]},{"name":"organizations_kind_idx","columns":["kind"]},{"name":"organizations_documents_idx","columns":["document_id","locale","published_at"]},{"type":"unique","name":"organizations_code_uq","columns":["code"]},{"name":"organizations_created_by_id_fk","columns":["created_by_id"]},{"name":"organizations_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"organizations_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"organizations_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"code","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false,"unique":true},{"name":"kind","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"region_code","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"consolidated_into","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"deadline","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"website","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"reports_cmps","indexes":[{"name":"reports_field_idx","columns":["field"]},{"name":"reports_component_type_idx","columns":["component_type"]},{"name":"reports_entity_fk","columns":["entity_id"]},{"name":"reports_uq","columns":["entity_id","cmp_id","field","component_type"],"type":"unique"}],"foreignKeys":[{"name":"reports_entity_fk","columns":["entity_id"],"referencedColumns":["id"],"referencedTable":"reports","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"entity_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"cmp_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"component_type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"field","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"reports","indexes":[{"name":"reports_year_idx","columns":["year"]},{"name":"reports_stage_idx","columns":["stage"]},{"name":"reports_documents_idx","columns":["document_id","locale","published_at"]},{"name":"reports_created_by_id_fk","columns":["created_by_id"]},{"name":"reports_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"reports_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"reports_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"title","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"year","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"layout","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"source_url","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"stage","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"revision","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"admin_permissions","indexes":[{"name":"admin_permissions_documents_idx","columns":["document_id","locale","published_at"]},{"name":"admin_permissions_created_by_id_fk","columns":["created_by_id"]},{"name":"admin_permissions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"admin_permissions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"admin_permissions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"action","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"action_parameters","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"subject","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"properties","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"conditions","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"admin_users","indexes":[{"name":"admin_users_documents_idx","columns":["document_id","locale","published_at"]},{"name":"admin_users_created_by_id_fk","columns":["created_by_id"]},{"name":"admin_users_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"admin_users_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"admin_users_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"firstname","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"lastname","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"username","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"email","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"password","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"reset_password_token","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"reset_password_token_expires_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"registration_token","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"is_active","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"blocked","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"prefered_language","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"admin_roles","indexes":[{"name":"admin_roles_documents_idx","columns":["document_id","locale","published_at"]},{"name":"admin_roles_created_by_id_fk","columns":["created_by_id"]},{"name":"admin_roles_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"admin_roles_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"admin_roles_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"code","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"description","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_api_tokens","indexes":[{"name":"strapi_api_tokens_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_api_tokens_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_api_tokens_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_api_tokens_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_api_tokens_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"description","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"kind","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"access_key","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"encrypted_key","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"last_used_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"expires_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"lifespan","type":"bigInteger","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_api_token_permissions","indexes":[{"name":"strapi_api_token_permissions_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_api_token_permissions_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_api_token_permissions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_api_token_permissions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_api_token_permissions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"action","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_transfer_tokens","indexes":[{"name":"strapi_transfer_tokens_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_transfer_tokens_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_transfer_tokens_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_transfer_tokens_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_transfer_tokens_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"description","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"access_key","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"last_used_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"expires_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"lifespan","type":"bigInteger","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_transfer_token_permissions","indexes":[{"name":"strapi_transfer_token_permissions_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_transfer_token_permissions_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_transfer_token_permissions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_transfer_token_permissions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_transfer_token_permissions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"action","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_sessions","indexes":[{"name":"strapi_sessions_documents_idx","columns":["document_id","locale","published_at"]},{"name":"strapi_sessions_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_sessions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_sessions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_sessions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"user_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"session_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"child_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"device_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"origin","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"expires_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"absolute_expires_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"status","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"metadata","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"components_report_sections","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"chapter","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"heading","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"body","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"components_report_remedy_rows","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"row","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"upheld","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"corrected","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"other_outcome","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"pending","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"total","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"components_report_proactive_rows","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"row","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"made","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"disclosed","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"disclosed_total","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"previous_items","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"change","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"decisions","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"purchases","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"amount","type":"decimal","args":[18,6],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"issued","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"repealed","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"in_force","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"components_report_explanations","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"rule","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"path","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"evidence","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"reason","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"public","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"components_report_application_rows","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"row","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"natural_person","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"commercial_enterprise","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"research_institution","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"social_organization","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"legal_service_organization","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"other_organization","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"total","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_core_store_settings","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"key","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"value","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"environment","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"tag","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_webhooks","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"url","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"headers","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"events","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"enabled","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_history_versions","indexes":[{"name":"strapi_history_versions_created_by_id_fk","columns":["created_by_id"]}],"foreignKeys":[{"name":"strapi_history_versions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"content_type","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"related_document_id","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"status","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"data","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"schema","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_ai_metadata_jobs","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"status","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"completed_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_ai_localization_jobs","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"content_type","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"related_document_id","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"source_locale","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"target_locales","type":"jsonb","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"status","type":"string","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"disclosure_chain","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"sequence","type":"integer","args":[],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"link","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"files_related_mph","indexes":[{"name":"files_related_mph_fk","columns":["file_id"]},{"name":"files_related_mph_oidx","columns":["order"]},{"name":"files_related_mph_idix","columns":["related_id"]}],"foreignKeys":[{"name":"files_related_mph_fk","columns":["file_id"],"referencedColumns":["id"],"referencedTable":"files","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"file_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"related_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"related_type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"field","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"files_folder_lnk","indexes":[{"name":"files_folder_lnk_fk","columns":["file_id"]},{"name":"files_folder_lnk_ifk","columns":["folder_id"]},{"name":"files_folder_lnk_uq","columns":["file_id","folder_id"],"type":"unique"},{"name":"files_folder_lnk_oifk","columns":["file_ord"]}],"foreignKeys":[{"name":"files_folder_lnk_fk","columns":["file_id"],"referencedColumns":["id"],"referencedTable":"files","onDelete":"CASCADE"},{"name":"files_folder_lnk_ifk","columns":["folder_id"],"referencedColumns":["id"],"referencedTable":"upload_folders","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"file_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"folder_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"file_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"upload_folders_parent_lnk","indexes":[{"name":"upload_folders_parent_lnk_fk","columns":["folder_id"]},{"name":"upload_folders_parent_lnk_ifk","columns":["inv_folder_id"]},{"name":"upload_folders_parent_lnk_uq","columns":["folder_id","inv_folder_id"],"type":"unique"},{"name":"upload_folders_parent_lnk_oifk","columns":["folder_ord"]}],"foreignKeys":[{"name":"upload_folders_parent_lnk_fk","columns":["folder_id"],"referencedColumns":["id"],"referencedTable":"upload_folders","onDelete":"CASCADE"},{"name":"upload_folders_parent_lnk_ifk","columns":["inv_folder_id"],"referencedColumns":["id"],"referencedTable":"upload_folders","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"folder_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"inv_folder_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"folder_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_release_actions_release_lnk","indexes":[{"name":"strapi_release_actions_release_lnk_fk","columns":["release_action_id"]},{"name":"strapi_release_actions_release_lnk_ifk","columns":["release_id"]},{"name":"strapi_release_actions_release_lnk_uq","columns":["release_action_id","release_id"],"type":"unique"},{"name":"strapi_release_actions_release_lnk_oifk","columns":["release_action_ord"]}],"foreignKeys":[{"name":"strapi_release_actions_release_lnk_fk","columns":["release_action_id"],"referencedColumns":["id"],"referencedTable":"strapi_release_actions","onDelete":"CASCADE"},{"name":"strapi_release_actions_release_lnk_ifk","columns":["release_id"],"referencedColumns":["id"],"referencedTable":"strapi_releases","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"release_action_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"release_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"release_action_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_workflows_stage_required_to_publish_lnk","indexes":[{"name":"strapi_workflows_stage_required_to_publish_lnk_fk","columns":["workflow_id"]},{"name":"strapi_workflows_stage_required_to_publish_lnk_ifk","columns":["workflow_stage_id"]},{"name":"strapi_workflows_stage_required_to_publish_lnk_uq","columns":["workflow_id","workflow_stage_id"],"type":"unique"}],"foreignKeys":[{"name":"strapi_workflows_stage_required_to_publish_lnk_fk","columns":["workflow_id"],"referencedColumns":["id"],"referencedTable":"strapi_workflows","onDelete":"CASCADE"},{"name":"strapi_workflows_stage_required_to_publish_lnk_ifk","columns":["workflow_stage_id"],"referencedColumns":["id"],"referencedTable":"strapi_workflows_stages","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"workflow_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"workflow_stage_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_workflows_stages_workflow_lnk","indexes":[{"name":"strapi_workflows_stages_workflow_lnk_fk","columns":["workflow_stage_id"]},{"name":"strapi_workflows_stages_workflow_lnk_ifk","columns":["workflow_id"]},{"name":"strapi_workflows_stages_workflow_lnk_uq","columns":["workflow_stage_id","workflow_id"],"type":"unique"},{"name":"strapi_workflows_stages_workflow_lnk_oifk","columns":["workflow_stage_ord"]}],"foreignKeys":[{"name":"strapi_workflows_stages_workflow_lnk_fk","columns":["workflow_stage_id"],"referencedColumns":["id"],"referencedTable":"strapi_workflows_stages","onDelete":"CASCADE"},{"name":"strapi_workflows_stages_workflow_lnk_ifk","columns":["workflow_id"],"referencedColumns":["id"],"referencedTable":"strapi_workflows","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"workflow_stage_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"workflow_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"workflow_stage_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_workflows_stages_permissions_lnk","indexes":[{"name":"strapi_workflows_stages_permissions_lnk_fk","columns":["workflow_stage_id"]},{"name":"strapi_workflows_stages_permissions_lnk_ifk","columns":["permission_id"]},{"name":"strapi_workflows_stages_permissions_lnk_uq","columns":["workflow_stage_id","permission_id"],"type":"unique"},{"name":"strapi_workflows_stages_permissions_lnk_ofk","columns":["permission_ord"]}],"foreignKeys":[{"name":"strapi_workflows_stages_permissions_lnk_fk","columns":["workflow_stage_id"],"referencedColumns":["id"],"referencedTable":"strapi_workflows_stages","onDelete":"CASCADE"},{"name":"strapi_workflows_stages_permissions_lnk_ifk","columns":["permission_id"],"referencedColumns":["id"],"referencedTable":"admin_permissions","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"workflow_stage_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"permission_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"permission_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"up_permissions_role_lnk","indexes":[{"name":"up_permissions_role_lnk_fk","columns":["permission_id"]},{"name":"up_permissions_role_lnk_ifk","columns":["role_id"]},{"name":"up_permissions_role_lnk_uq","columns":["permission_id","role_id"],"type":"unique"},{"name":"up_permissions_role_lnk_oifk","columns":["permission_ord"]}],"foreignKeys":[{"name":"up_permissions_role_lnk_fk","columns":["permission_id"],"referencedColumns":["id"],"referencedTable":"up_permissions","onDelete":"CASCADE"},{"name":"up_permissions_role_lnk_ifk","columns":["role_id"],"referencedColumns":["id"],"referencedTable":"up_roles","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"permission_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"role_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"permission_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"up_users_role_lnk","indexes":[{"name":"up_users_role_lnk_fk","columns":["user_id"]},{"name":"up_users_role_lnk_ifk","columns":["role_id"]},{"name":"up_users_role_lnk_uq","columns":["user_id","role_id"],"type":"unique"},{"name":"up_users_role_lnk_oifk","columns":["user_ord"]}],"foreignKeys":[{"name":"up_users_role_lnk_fk","columns":["user_id"],"referencedColumns":["id"],"referencedTable":"up_users","onDelete":"CASCADE"},{"name":"up_users_role_lnk_ifk","columns":["role_id"],"referencedColumns":["id"],"referencedTable":"up_roles","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"user_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"role_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"user_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"organizations_parent_lnk","indexes":[{"name":"organizations_parent_lnk_fk","columns":["organization_id"]},{"name":"organizations_parent_lnk_ifk","columns":["inv_organization_id"]},{"name":"organizations_parent_lnk_uq","columns":["organization_id","inv_organization_id"],"type":"unique"}],"foreignKeys":[{"name":"organizations_parent_lnk_fk","columns":["organization_id"],"referencedColumns":["id"],"referencedTable":"organizations","onDelete":"CASCADE"},{"name":"organizations_parent_lnk_ifk","columns":["inv_organization_id"],"referencedColumns":["id"],"referencedTable":"organizations","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"organization_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"inv_organization_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"organizations_members_lnk","indexes":[{"name":"organizations_members_lnk_fk","columns":["organization_id"]},{"name":"organizations_members_lnk_ifk","columns":["user_id"]},{"name":"organizations_members_lnk_uq","columns":["organization_id","user_id"],"type":"unique"},{"name":"organizations_members_lnk_ofk","columns":["user_ord"]}],"foreignKeys":[{"name":"organizations_members_lnk_fk","columns":["organization_id"],"referencedColumns":["id"],"referencedTable":"organizations","onDelete":"CASCADE"},{"name":"organizations_members_lnk_ifk","columns":["user_id"],"referencedColumns":["id"],"referencedTable":"admin_users","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"organization_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"user_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"user_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"reports_organization_lnk","indexes":[{"name":"reports_organization_lnk_fk","columns":["report_id"]},{"name":"reports_organization_lnk_ifk","columns":["organization_id"]},{"name":"reports_organization_lnk_uq","columns":["report_id","organization_id"],"type":"unique"}],"foreignKeys":[{"name":"reports_organization_lnk_fk","columns":["report_id"],"referencedColumns":["id"],"referencedTable":"reports","onDelete":"CASCADE"},{"name":"reports_organization_lnk_ifk","columns":["organization_id"],"referencedColumns":["id"],"referencedTable":"organizations","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"report_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"organization_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"admin_permissions_role_lnk","indexes":[{"name":"admin_permissions_role_lnk_fk","columns":["permission_id"]},{"name":"admin_permissions_role_lnk_ifk","columns":["role_id"]},{"name":"admin_permissions_role_lnk_uq","columns":["permission_id","role_id"],"type":"unique"},{"name":"admin_permissions_role_lnk_oifk","columns":["permission_ord"]}],"foreignKeys":[{"name":"admin_permissions_role_lnk_fk","columns":["permission_id"],"referencedColumns":["id"],"referencedTable":"admin_permissions","onDelete":"CASCADE"},{"name":"admin_permissions_role_lnk_ifk","columns":["role_id"],"referencedColumns":["id"],"referencedTable":"admin_roles","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"permission_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"role_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"permission_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"admin_permissions_api_token_lnk","indexes":[{"name":"admin_permissions_api_token_lnk_fk","columns":["permission_id"]},{"name":"admin_permissions_api_token_lnk_ifk","columns":["api_token_id"]},{"name":"admin_permissions_api_token_lnk_uq","columns":["permission_id","api_token_id"],"type":"unique"},{"name":"admin_permissions_api_token_lnk_oifk","columns":["permission_ord"]}],"foreignKeys":[{"name":"admin_permissions_api_token_lnk_fk","columns":["permission_id"],"referencedColumns":["id"],"referencedTable":"admin_permissions","onDelete":"CASCADE"},{"name":"admin_permissions_api_token_lnk_ifk","columns":["api_token_id"],"referencedColumns":["id"],"referencedTable":"strapi_api_tokens","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"permission_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"api_token_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"permission_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"admin_users_roles_lnk","indexes":[{"name":"admin_users_roles_lnk_fk","columns":["user_id"]},{"name":"admin_users_roles_lnk_ifk","columns":["role_id"]},{"name":"admin_users_roles_lnk_uq","columns":["user_id","role_id"],"type":"unique"},{"name":"admin_users_roles_lnk_ofk","columns":["role_ord"]},{"name":"admin_users_roles_lnk_oifk","columns":["user_ord"]}],"foreignKeys":[{"name":"admin_users_roles_lnk_fk","columns":["user_id"],"referencedColumns":["id"],"referencedTable":"admin_users","onDelete":"CASCADE"},{"name":"admin_users_roles_lnk_ifk","columns":["role_id"],"referencedColumns":["id"],"referencedTable":"admin_roles","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"user_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"role_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"role_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"user_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_api_tokens_admin_user_owner_lnk","indexes":[{"name":"strapi_api_tokens_admin_user_owner_lnk_fk","columns":["api_token_id"]},{"name":"strapi_api_tokens_admin_user_owner_lnk_ifk","columns":["user_id"]},{"name":"strapi_api_tokens_admin_user_owner_lnk_uq","columns":["api_token_id","user_id"],"type":"unique"},{"name":"strapi_api_tokens_admin_user_owner_lnk_oifk","columns":["api_token_ord"]}],"foreignKeys":[{"name":"strapi_api_tokens_admin_user_owner_lnk_fk","columns":["api_token_id"],"referencedColumns":["id"],"referencedTable":"strapi_api_tokens","onDelete":"CASCADE"},{"name":"strapi_api_tokens_admin_user_owner_lnk_ifk","columns":["user_id"],"referencedColumns":["id"],"referencedTable":"admin_users","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"api_token_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"user_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"api_token_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_api_token_permissions_token_lnk","indexes":[{"name":"strapi_api_token_permissions_token_lnk_fk","columns":["api_token_permission_id"]},{"name":"strapi_api_token_permissions_token_lnk_ifk","columns":["api_token_id"]},{"name":"strapi_api_token_permissions_token_lnk_uq","columns":["api_token_permission_id","api_token_id"],"type":"unique"},{"name":"strapi_api_token_permissions_token_lnk_oifk","columns":["api_token_permission_ord"]}],"foreignKeys":[{"name":"strapi_api_token_permissions_token_lnk_fk","columns":["api_token_permission_id"],"referencedColumns":["id"],"referencedTable":"strapi_api_token_permissions","onDelete":"CASCADE"},{"name":"strapi_api_token_permissions_token_lnk_ifk","columns":["api_token_id"],"referencedColumns":["id"],"referencedTable":"strapi_api_tokens","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"api_token_permission_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"api_token_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"api_token_permission_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_transfer_token_permissions_token_lnk","indexes":[{"name":"strapi_transfer_token_permissions_token_lnk_fk","columns":["transfer_token_permission_id"]},{"name":"strapi_transfer_token_permissions_token_lnk_ifk","columns":["transfer_token_id"]},{"name":"strapi_transfer_token_permissions_token_lnk_uq","columns":["transfer_token_permission_id","transfer_token_id"],"type":"unique"},{"name":"strapi_transfer_token_permissions_token_lnk_oifk","columns":["transfer_token_permission_ord"]}],"foreignKeys":[{"name":"strapi_transfer_token_permissions_token_lnk_fk","columns":["transfer_token_permission_id"],"referencedColumns":["id"],"referencedTable":"strapi_transfer_token_permissions","onDelete":"CASCADE"},{"name":"strapi_transfer_token_permissions_token_lnk_ifk","columns":["transfer_token_id"],"referencedColumns":["id"],"referencedTable":"strapi_transfer_tokens","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"transfer_token_permission_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"transfer_token_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"transfer_token_permission_ord","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]}]}', '2026-11-27 23:15:47.421', 'ed923b95242770a7a1a5cfa3dfd3b7d7e6b861dc50a4f0e31273af6b0587f032');









INSERT INTO public.strapi_migrations_internal VALUES
	(1, '5.0.0-rename-identifiers-longer-than-max-length', '2026-11-27 23:15:44.246'),
	(2, '5.0.0-02-created-document-id', '2026-11-27 23:15:44.731'),
	(3, '5.0.0-03-created-locale', '2026-11-27 23:15:45.087'),
	(4, '5.0.0-04-created-published-at', '2026-11-27 23:15:45.39'),
	(5, '5.0.0-05-drop-slug-fields-index', '2026-11-27 23:15:45.586'),
	(6, '5.0.0-06-add-document-id-indexes', '2026-11-27 23:15:45.611'),
	(7, 'core::5.0.0-discard-drafts', '2026-11-27 23:15:45.78'),
	(8, 'admin::migrate-prefered-language-dk-to-da', '2026-11-27 23:15:45.809');










































INSERT INTO public.up_permissions VALUES
	(1, 'a5rgvqyqq8d0pgewggf39f9t', 'plugin::users-permissions.auth.revokeSession', '2026-11-27 23:15:52.607', '2026-11-27 23:15:52.607', '2026-11-27 23:15:52.607', NULL, NULL, NULL),
	(2, 'rpgcuar3zfuwiseoetv5zv15', 'plugin::users-permissions.auth.getSessions', '2026-11-27 23:15:52.607', '2026-11-27 23:15:52.607', '2026-11-27 23:15:52.607', NULL, NULL, NULL),
	(3, 'hymxdtp3qv68t6nn7gzqshlb', 'plugin::users-permissions.auth.logout', '2026-11-27 23:15:52.606', '2026-11-27 23:15:52.606', '2026-11-27 23:15:52.607', NULL, NULL, NULL),
	(4, 'ksrntz4i0phl1xm9sjx4iyir', 'plugin::users-permissions.auth.changePassword', '2026-11-27 23:15:52.607', '2026-11-27 23:15:52.607', '2026-11-27 23:15:52.607', NULL, NULL, NULL),
	(5, 'i0gt4ch0h66rxxlfsm32dotf', 'plugin::users-permissions.user.me', '2026-11-27 23:15:52.607', '2026-11-27 23:15:52.607', '2026-11-27 23:15:52.607', NULL, NULL, NULL),
	(14, 'vejtwis93bl4z1y7or7pr6v9', 'api::organization.organization.find', '2026-11-27 23:15:52.914', '2026-11-27 23:15:52.914', '2026-11-27 23:15:52.915', NULL, NULL, NULL),
	(15, 'zh0b966qap4t9a8j8mfcrnwk', 'api::organization.organization.findOne', '2026-11-27 23:15:52.934', '2026-11-27 23:15:52.934', '2026-11-27 23:15:52.934', NULL, NULL, NULL),
	(16, 'vncbxgd7hkhtagbdize6r1bj', 'api::report.report.find', '2026-11-27 23:15:52.95', '2026-11-27 23:15:52.95', '2026-11-27 23:15:52.95', NULL, NULL, NULL),
	(17, 'ybatlo0nrpc06el3lzh240ae', 'api::report.report.findOne', '2026-11-27 23:15:52.968', '2026-11-27 23:15:52.968', '2026-11-27 23:15:52.968', NULL, NULL, NULL),
	(18, 'uho9dduxkwu0uo6a0g6qrf4t', 'plugin::disclosure.layouts.find', '2026-11-27 23:15:52.994', '2026-11-27 23:15:52.994', '2026-11-27 23:15:52.994', NULL, NULL, NULL),
	(19, 'm4r3lsz1jcymxtglep36hrsb', 'plugin::disclosure.layouts.findOne', '2026-11-27 23:15:53.03', '2026-11-27 23:15:53.03', '2026-11-27 23:15:53.03', NULL, NULL, NULL),
	(20, 'vg9k9f9z3yphi5wqvpreimrx', 'plugin::disclosure.layouts.schema', '2026-11-27 23:15:53.049', '2026-11-27 23:15:53.049', '2026-11-27 23:15:53.049', NULL, NULL, NULL),
	(21, 'k8dbydfo39fjld2716esq968', 'plugin::disclosure.check.check', '2026-11-27 23:15:53.062', '2026-11-27 23:15:53.062', '2026-11-27 23:15:53.062', NULL, NULL, NULL);



INSERT INTO public.up_permissions_role_lnk VALUES
	(1, 1, 1, 1),
	(2, 4, 1, 1),
	(3, 3, 1, 1),
	(4, 2, 1, 2),
	(5, 5, 1, 2),
	(14, 14, 2, 1),
	(15, 15, 2, 2),
	(16, 16, 2, 3),
	(17, 17, 2, 4),
	(18, 18, 2, 5),
	(19, 19, 2, 6),
	(20, 20, 2, 7),
	(21, 21, 2, 8);



INSERT INTO public.up_roles VALUES
	(1, 'qmjq75nijuoa9xo2c6aprnmg', 'Authenticated', 'Default role given to authenticated user.', 'authenticated', '2026-11-27 23:15:52.569', '2026-11-27 23:15:52.569', '2026-11-27 23:15:52.569', NULL, NULL, NULL),
	(2, 'gk4abuu2equ3akb38gedxxrj', 'Public', 'Default role given to unauthenticated user.', 'public', '2026-11-27 23:15:52.575', '2026-11-27 23:15:52.575', '2026-11-27 23:15:52.575', NULL, NULL, NULL);















SELECT pg_catalog.setval('public.admin_permissions_api_token_lnk_id_seq', 1, false);



SELECT pg_catalog.setval('public.admin_permissions_id_seq', 123, true);



SELECT pg_catalog.setval('public.admin_permissions_role_lnk_id_seq', 123, true);



SELECT pg_catalog.setval('public.admin_roles_id_seq', 3, true);



SELECT pg_catalog.setval('public.admin_users_id_seq', 1, true);



SELECT pg_catalog.setval('public.admin_users_roles_lnk_id_seq', 1, true);



SELECT pg_catalog.setval('public.components_report_application_rows_id_seq', 171, true);



SELECT pg_catalog.setval('public.components_report_explanations_id_seq', 1, false);



SELECT pg_catalog.setval('public.components_report_proactive_rows_id_seq', 46, true);



SELECT pg_catalog.setval('public.components_report_remedy_rows_id_seq', 21, true);



SELECT pg_catalog.setval('public.components_report_sections_id_seq', 42, true);



SELECT pg_catalog.setval('public.disclosure_chain_id_seq', 1, false);



SELECT pg_catalog.setval('public.disclosure_publications_id_seq', 3, true);



SELECT pg_catalog.setval('public.files_folder_lnk_id_seq', 1, false);



SELECT pg_catalog.setval('public.files_id_seq', 1, false);



SELECT pg_catalog.setval('public.files_related_mph_id_seq', 1, false);



SELECT pg_catalog.setval('public.i18n_locale_id_seq', 1, true);



SELECT pg_catalog.setval('public.organizations_id_seq', 2, true);



SELECT pg_catalog.setval('public.organizations_members_lnk_id_seq', 1, true);



SELECT pg_catalog.setval('public.organizations_parent_lnk_id_seq', 1, true);



SELECT pg_catalog.setval('public.reports_cmps_id_seq', 280, true);



SELECT pg_catalog.setval('public.reports_id_seq', 6, true);



SELECT pg_catalog.setval('public.reports_organization_lnk_id_seq', 6, true);



SELECT pg_catalog.setval('public.strapi_ai_localization_jobs_id_seq', 1, false);



SELECT pg_catalog.setval('public.strapi_ai_metadata_jobs_id_seq', 1, false);



SELECT pg_catalog.setval('public.strapi_api_token_permissions_id_seq', 1, false);



SELECT pg_catalog.setval('public.strapi_api_token_permissions_token_lnk_id_seq', 1, false);



SELECT pg_catalog.setval('public.strapi_api_tokens_admin_user_owner_lnk_id_seq', 1, false);



SELECT pg_catalog.setval('public.strapi_api_tokens_id_seq', 2, true);



SELECT pg_catalog.setval('public.strapi_core_store_settings_id_seq', 38, true);



SELECT pg_catalog.setval('public.strapi_database_schema_id_seq', 1, true);



SELECT pg_catalog.setval('public.strapi_history_versions_id_seq', 1, false);



SELECT pg_catalog.setval('public.strapi_migrations_id_seq', 1, false);



SELECT pg_catalog.setval('public.strapi_migrations_internal_id_seq', 8, true);



SELECT pg_catalog.setval('public.strapi_release_actions_id_seq', 1, false);



SELECT pg_catalog.setval('public.strapi_release_actions_release_lnk_id_seq', 1, false);



SELECT pg_catalog.setval('public.strapi_releases_id_seq', 1, false);



SELECT pg_catalog.setval('public.strapi_sessions_id_seq', 1, false);



SELECT pg_catalog.setval('public.strapi_transfer_token_permissions_id_seq', 1, false);



SELECT pg_catalog.setval('public.strapi_transfer_token_permissions_token_lnk_id_seq', 1, false);



SELECT pg_catalog.setval('public.strapi_transfer_tokens_id_seq', 1, false);



SELECT pg_catalog.setval('public.strapi_webhooks_id_seq', 1, false);



SELECT pg_catalog.setval('public.strapi_workflows_id_seq', 1, false);



SELECT pg_catalog.setval('public.strapi_workflows_stage_required_to_publish_lnk_id_seq', 1, false);



SELECT pg_catalog.setval('public.strapi_workflows_stages_id_seq', 1, false);



SELECT pg_catalog.setval('public.strapi_workflows_stages_permissions_lnk_id_seq', 1, false);



SELECT pg_catalog.setval('public.strapi_workflows_stages_workflow_lnk_id_seq', 1, false);



SELECT pg_catalog.setval('public.up_permissions_id_seq', 21, true);



SELECT pg_catalog.setval('public.up_permissions_role_lnk_id_seq', 21, true);



SELECT pg_catalog.setval('public.up_roles_id_seq', 2, true);



SELECT pg_catalog.setval('public.up_users_id_seq', 1, false);



SELECT pg_catalog.setval('public.up_users_role_lnk_id_seq', 1, false);



SELECT pg_catalog.setval('public.upload_folders_id_seq', 1, false);



SELECT pg_catalog.setval('public.upload_folders_parent_lnk_id_seq', 1, false);



ALTER TABLE ONLY public.admin_permissions_api_token_lnk
    ADD CONSTRAINT admin_permissions_api_token_lnk_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.admin_permissions_api_token_lnk
    ADD CONSTRAINT admin_permissions_api_token_lnk_uq UNIQUE (permission_id, api_token_id);



ALTER TABLE ONLY public.admin_permissions
    ADD CONSTRAINT admin_permissions_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.admin_permissions_role_lnk
    ADD CONSTRAINT admin_permissions_role_lnk_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.admin_permissions_role_lnk
    ADD CONSTRAINT admin_permissions_role_lnk_uq UNIQUE (permission_id, role_id);



ALTER TABLE ONLY public.admin_roles
    ADD CONSTRAINT admin_roles_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.admin_users
    ADD CONSTRAINT admin_users_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.admin_users_roles_lnk
    ADD CONSTRAINT admin_users_roles_lnk_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.admin_users_roles_lnk
    ADD CONSTRAINT admin_users_roles_lnk_uq UNIQUE (user_id, role_id);



ALTER TABLE ONLY public.components_report_application_rows
    ADD CONSTRAINT components_report_application_rows_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.components_report_explanations
    ADD CONSTRAINT components_report_explanations_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.components_report_proactive_rows
    ADD CONSTRAINT components_report_proactive_rows_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.components_report_remedy_rows
    ADD CONSTRAINT components_report_remedy_rows_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.components_report_sections
    ADD CONSTRAINT components_report_sections_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.disclosure_chain
    ADD CONSTRAINT disclosure_chain_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.disclosure_publications
    ADD CONSTRAINT disclosure_publications_link_uq UNIQUE (link);



ALTER TABLE ONLY public.disclosure_publications
    ADD CONSTRAINT disclosure_publications_newest_uq UNIQUE (organization_code, year, sequence);



ALTER TABLE ONLY public.disclosure_publications
    ADD CONSTRAINT disclosure_publications_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.disclosure_publications
    ADD CONSTRAINT disclosure_publications_previous_link_uq UNIQUE (previous_link);



ALTER TABLE ONLY public.disclosure_publications
    ADD CONSTRAINT disclosure_publications_sequence_uq UNIQUE (sequence);



ALTER TABLE ONLY public.disclosure_publications
    ADD CONSTRAINT disclosure_publications_version_uq UNIQUE (organization_code, year, version, kind);



ALTER TABLE ONLY public.files_folder_lnk
    ADD CONSTRAINT files_folder_lnk_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.files_folder_lnk
    ADD CONSTRAINT files_folder_lnk_uq UNIQUE (file_id, folder_id);



ALTER TABLE ONLY public.files
    ADD CONSTRAINT files_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.files_related_mph
    ADD CONSTRAINT files_related_mph_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.i18n_locale
    ADD CONSTRAINT i18n_locale_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.organizations
    ADD CONSTRAINT organizations_code_uq UNIQUE (code);



ALTER TABLE ONLY public.organizations_members_lnk
    ADD CONSTRAINT organizations_members_lnk_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.organizations_members_lnk
    ADD CONSTRAINT organizations_members_lnk_uq UNIQUE (organization_id, user_id);



ALTER TABLE ONLY public.organizations_parent_lnk
    ADD CONSTRAINT organizations_parent_lnk_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.organizations_parent_lnk
    ADD CONSTRAINT organizations_parent_lnk_uq UNIQUE (organization_id, inv_organization_id);



ALTER TABLE ONLY public.organizations
    ADD CONSTRAINT organizations_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.reports_cmps
    ADD CONSTRAINT reports_cmps_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.reports_organization_lnk
    ADD CONSTRAINT reports_organization_lnk_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.reports_organization_lnk
    ADD CONSTRAINT reports_organization_lnk_uq UNIQUE (report_id, organization_id);



ALTER TABLE ONLY public.reports
    ADD CONSTRAINT reports_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.reports_cmps
    ADD CONSTRAINT reports_uq UNIQUE (entity_id, cmp_id, field, component_type);



ALTER TABLE ONLY public.strapi_ai_localization_jobs
    ADD CONSTRAINT strapi_ai_localization_jobs_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.strapi_ai_metadata_jobs
    ADD CONSTRAINT strapi_ai_metadata_jobs_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.strapi_api_token_permissions
    ADD CONSTRAINT strapi_api_token_permissions_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.strapi_api_token_permissions_token_lnk
    ADD CONSTRAINT strapi_api_token_permissions_token_lnk_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.strapi_api_token_permissions_token_lnk
    ADD CONSTRAINT strapi_api_token_permissions_token_lnk_uq UNIQUE (api_token_permission_id, api_token_id);



ALTER TABLE ONLY public.strapi_api_tokens_admin_user_owner_lnk
    ADD CONSTRAINT strapi_api_tokens_admin_user_owner_lnk_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.strapi_api_tokens_admin_user_owner_lnk
    ADD CONSTRAINT strapi_api_tokens_admin_user_owner_lnk_uq UNIQUE (api_token_id, user_id);



ALTER TABLE ONLY public.strapi_api_tokens
    ADD CONSTRAINT strapi_api_tokens_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.strapi_core_store_settings
    ADD CONSTRAINT strapi_core_store_settings_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.strapi_database_schema
    ADD CONSTRAINT strapi_database_schema_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.strapi_history_versions
    ADD CONSTRAINT strapi_history_versions_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.strapi_migrations_internal
    ADD CONSTRAINT strapi_migrations_internal_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.strapi_migrations
    ADD CONSTRAINT strapi_migrations_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.strapi_release_actions
    ADD CONSTRAINT strapi_release_actions_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.strapi_release_actions_release_lnk
    ADD CONSTRAINT strapi_release_actions_release_lnk_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.strapi_release_actions_release_lnk
    ADD CONSTRAINT strapi_release_actions_release_lnk_uq UNIQUE (release_action_id, release_id);



ALTER TABLE ONLY public.strapi_releases
    ADD CONSTRAINT strapi_releases_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.strapi_sessions
    ADD CONSTRAINT strapi_sessions_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.strapi_transfer_token_permissions
    ADD CONSTRAINT strapi_transfer_token_permissions_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.strapi_transfer_token_permissions_token_lnk
    ADD CONSTRAINT strapi_transfer_token_permissions_token_lnk_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.strapi_transfer_token_permissions_token_lnk
    ADD CONSTRAINT strapi_transfer_token_permissions_token_lnk_uq UNIQUE (transfer_token_permission_id, transfer_token_id);



ALTER TABLE ONLY public.strapi_transfer_tokens
    ADD CONSTRAINT strapi_transfer_tokens_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.strapi_webhooks
    ADD CONSTRAINT strapi_webhooks_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.strapi_workflows
    ADD CONSTRAINT strapi_workflows_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.strapi_workflows_stage_required_to_publish_lnk
    ADD CONSTRAINT strapi_workflows_stage_required_to_publish_lnk_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.strapi_workflows_stage_required_to_publish_lnk
    ADD CONSTRAINT strapi_workflows_stage_required_to_publish_lnk_uq UNIQUE (workflow_id, workflow_stage_id);



ALTER TABLE ONLY public.strapi_workflows_stages_permissions_lnk
    ADD CONSTRAINT strapi_workflows_stages_permissions_lnk_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.strapi_workflows_stages_permissions_lnk
    ADD CONSTRAINT strapi_workflows_stages_permissions_lnk_uq UNIQUE (workflow_stage_id, permission_id);



ALTER TABLE ONLY public.strapi_workflows_stages
    ADD CONSTRAINT strapi_workflows_stages_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.strapi_workflows_stages_workflow_lnk
    ADD CONSTRAINT strapi_workflows_stages_workflow_lnk_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.strapi_workflows_stages_workflow_lnk
    ADD CONSTRAINT strapi_workflows_stages_workflow_lnk_uq UNIQUE (workflow_stage_id, workflow_id);



ALTER TABLE ONLY public.up_permissions
    ADD CONSTRAINT up_permissions_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.up_permissions_role_lnk
    ADD CONSTRAINT up_permissions_role_lnk_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.up_permissions_role_lnk
    ADD CONSTRAINT up_permissions_role_lnk_uq UNIQUE (permission_id, role_id);



ALTER TABLE ONLY public.up_roles
    ADD CONSTRAINT up_roles_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.up_users
    ADD CONSTRAINT up_users_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.up_users_role_lnk
    ADD CONSTRAINT up_users_role_lnk_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.up_users_role_lnk
    ADD CONSTRAINT up_users_role_lnk_uq UNIQUE (user_id, role_id);



ALTER TABLE ONLY public.upload_folders_parent_lnk
    ADD CONSTRAINT upload_folders_parent_lnk_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.upload_folders_parent_lnk
    ADD CONSTRAINT upload_folders_parent_lnk_uq UNIQUE (folder_id, inv_folder_id);



ALTER TABLE ONLY public.upload_folders
    ADD CONSTRAINT upload_folders_path_id_index UNIQUE (path_id);



ALTER TABLE ONLY public.upload_folders
    ADD CONSTRAINT upload_folders_path_index UNIQUE (path);



ALTER TABLE ONLY public.upload_folders
    ADD CONSTRAINT upload_folders_pkey PRIMARY KEY (id);



CREATE INDEX admin_permissions_api_token_lnk_fk ON public.admin_permissions_api_token_lnk USING btree (permission_id);



CREATE INDEX admin_permissions_api_token_lnk_ifk ON public.admin_permissions_api_token_lnk USING btree (api_token_id);



CREATE INDEX admin_permissions_api_token_lnk_oifk ON public.admin_permissions_api_token_lnk USING btree (permission_ord);



CREATE INDEX admin_permissions_created_by_id_fk ON public.admin_permissions USING btree (created_by_id);



CREATE INDEX admin_permissions_documents_idx ON public.admin_permissions USING btree (document_id, locale, published_at);



CREATE INDEX admin_permissions_role_lnk_fk ON public.admin_permissions_role_lnk USING btree (permission_id);



CREATE INDEX admin_permissions_role_lnk_ifk ON public.admin_permissions_role_lnk USING btree (role_id);



CREATE INDEX admin_permissions_role_lnk_oifk ON public.admin_permissions_role_lnk USING btree (permission_ord);



CREATE INDEX admin_permissions_updated_by_id_fk ON public.admin_permissions USING btree (updated_by_id);



CREATE INDEX admin_roles_created_by_id_fk ON public.admin_roles USING btree (created_by_id);



CREATE INDEX admin_roles_documents_idx ON public.admin_roles USING btree (document_id, locale, published_at);



CREATE INDEX admin_roles_updated_by_id_fk ON public.admin_roles USING btree (updated_by_id);



CREATE INDEX admin_users_created_by_id_fk ON public.admin_users USING btree (created_by_id);



CREATE INDEX admin_users_documents_idx ON public.admin_users USING btree (document_id, locale, published_at);



CREATE INDEX admin_users_roles_lnk_fk ON public.admin_users_roles_lnk USING btree (user_id);



CREATE INDEX admin_users_roles_lnk_ifk ON public.admin_users_roles_lnk USING btree (role_id);



CREATE INDEX admin_users_roles_lnk_ofk ON public.admin_users_roles_lnk USING btree (role_ord);



CREATE INDEX admin_users_roles_lnk_oifk ON public.admin_users_roles_lnk USING btree (user_ord);



CREATE INDEX admin_users_updated_by_id_fk ON public.admin_users USING btree (updated_by_id);



CREATE INDEX disclosure_publications_created_by_id_fk ON public.disclosure_publications USING btree (created_by_id);



CREATE INDEX disclosure_publications_documents_idx ON public.disclosure_publications USING btree (document_id, locale, published_at);



CREATE INDEX disclosure_publications_region_idx ON public.disclosure_publications USING btree (region_code);



CREATE INDEX disclosure_publications_updated_by_id_fk ON public.disclosure_publications USING btree (updated_by_id);



CREATE INDEX disclosure_publications_year_idx ON public.disclosure_publications USING btree (year, organization_code);



CREATE INDEX files_created_by_id_fk ON public.files USING btree (created_by_id);



CREATE INDEX files_documents_idx ON public.files USING btree (document_id, locale, published_at);



CREATE INDEX files_folder_lnk_fk ON public.files_folder_lnk USING btree (file_id);



CREATE INDEX files_folder_lnk_ifk ON public.files_folder_lnk USING btree (folder_id);



CREATE INDEX files_folder_lnk_oifk ON public.files_folder_lnk USING btree (file_ord);



CREATE INDEX files_related_mph_fk ON public.files_related_mph USING btree (file_id);



CREATE INDEX files_related_mph_idix ON public.files_related_mph USING btree (related_id);



CREATE INDEX files_related_mph_oidx ON public.files_related_mph USING btree ("order");



CREATE INDEX files_updated_by_id_fk ON public.files USING btree (updated_by_id);



CREATE INDEX i18n_locale_created_by_id_fk ON public.i18n_locale USING btree (created_by_id);



CREATE INDEX i18n_locale_documents_idx ON public.i18n_locale USING btree (document_id, locale, published_at);



CREATE INDEX i18n_locale_updated_by_id_fk ON public.i18n_locale USING btree (updated_by_id);



CREATE INDEX organizations_created_by_id_fk ON public.organizations USING btree (created_by_id);



CREATE INDEX organizations_documents_idx ON public.organizations USING btree (document_id, locale, published_at);



CREATE INDEX organizations_kind_idx ON public.organizations USING btree (kind);



CREATE INDEX organizations_members_lnk_fk ON public.organizations_members_lnk USING btree (organization_id);



CREATE INDEX organizations_members_lnk_ifk ON public.organizations_members_lnk USING btree (user_id);



CREATE INDEX organizations_members_lnk_ofk ON public.organizations_members_lnk USING btree (user_ord);



CREATE INDEX organizations_parent_lnk_fk ON public.organizations_parent_lnk USING btree (organization_id);



CREATE INDEX organizations_parent_lnk_ifk ON public.organizations_parent_lnk USING btree (inv_organization_id);



CREATE INDEX organizations_region_code_idx ON public.organizations USING btree (region_code);



CREATE INDEX organizations_updated_by_id_fk ON public.organizations USING btree (updated_by_id);



CREATE INDEX reports_component_type_idx ON public.reports_cmps USING btree (component_type);



CREATE INDEX reports_created_by_id_fk ON public.reports USING btree (created_by_id);



CREATE INDEX reports_documents_idx ON public.reports USING btree (document_id, locale, published_at);



CREATE INDEX reports_entity_fk ON public.reports_cmps USING btree (entity_id);



CREATE INDEX reports_field_idx ON public.reports_cmps USING btree (field);



CREATE INDEX reports_organization_lnk_fk ON public.reports_organization_lnk USING btree (report_id);



CREATE INDEX reports_organization_lnk_ifk ON public.reports_organization_lnk USING btree (organization_id);



CREATE INDEX reports_stage_idx ON public.reports USING btree (stage);



CREATE INDEX reports_updated_by_id_fk ON public.reports USING btree (updated_by_id);



CREATE INDEX reports_year_idx ON public.reports USING btree (year);



CREATE INDEX strapi_api_token_permissions_created_by_id_fk ON public.strapi_api_token_permissions USING btree (created_by_id);



CREATE INDEX strapi_api_token_permissions_documents_idx ON public.strapi_api_token_permissions USING btree (document_id, locale, published_at);



CREATE INDEX strapi_api_token_permissions_token_lnk_fk ON public.strapi_api_token_permissions_token_lnk USING btree (api_token_permission_id);



CREATE INDEX strapi_api_token_permissions_token_lnk_ifk ON public.strapi_api_token_permissions_token_lnk USING btree (api_token_id);



CREATE INDEX strapi_api_token_permissions_token_lnk_oifk ON public.strapi_api_token_permissions_token_lnk USING btree (api_token_permission_ord);



CREATE INDEX strapi_api_token_permissions_updated_by_id_fk ON public.strapi_api_token_permissions USING btree (updated_by_id);



CREATE INDEX strapi_api_tokens_admin_user_owner_lnk_fk ON public.strapi_api_tokens_admin_user_owner_lnk USING btree (api_token_id);



CREATE INDEX strapi_api_tokens_admin_user_owner_lnk_ifk ON public.strapi_api_tokens_admin_user_owner_lnk USING btree (user_id);



CREATE INDEX strapi_api_tokens_admin_user_owner_lnk_oifk ON public.strapi_api_tokens_admin_user_owner_lnk USING btree (api_token_ord);



CREATE INDEX strapi_api_tokens_created_by_id_fk ON public.strapi_api_tokens USING btree (created_by_id);



CREATE INDEX strapi_api_tokens_documents_idx ON public.strapi_api_tokens USING btree (document_id, locale, published_at);



CREATE INDEX strapi_api_tokens_updated_by_id_fk ON public.strapi_api_tokens USING btree (updated_by_id);



CREATE INDEX strapi_history_versions_created_by_id_fk ON public.strapi_history_versions USING btree (created_by_id);



CREATE INDEX strapi_release_actions_created_by_id_fk ON public.strapi_release_actions USING btree (created_by_id);



CREATE INDEX strapi_release_actions_documents_idx ON public.strapi_release_actions USING btree (document_id, locale, published_at);



CREATE INDEX strapi_release_actions_release_lnk_fk ON public.strapi_release_actions_release_lnk USING btree (release_action_id);



CREATE INDEX strapi_release_actions_release_lnk_ifk ON public.strapi_release_actions_release_lnk USING btree (release_id);



CREATE INDEX strapi_release_actions_release_lnk_oifk ON public.strapi_release_actions_release_lnk USING btree (release_action_ord);



CREATE INDEX strapi_release_actions_updated_by_id_fk ON public.strapi_release_actions USING btree (updated_by_id);



CREATE INDEX strapi_releases_created_by_id_fk ON public.strapi_releases USING btree (created_by_id);



CREATE INDEX strapi_releases_documents_idx ON public.strapi_releases USING btree (document_id, locale, published_at);



CREATE INDEX strapi_releases_updated_by_id_fk ON public.strapi_releases USING btree (updated_by_id);



CREATE INDEX strapi_sessions_created_by_id_fk ON public.strapi_sessions USING btree (created_by_id);



CREATE INDEX strapi_sessions_documents_idx ON public.strapi_sessions USING btree (document_id, locale, published_at);



CREATE INDEX strapi_sessions_updated_by_id_fk ON public.strapi_sessions USING btree (updated_by_id);



CREATE INDEX strapi_transfer_token_permissions_created_by_id_fk ON public.strapi_transfer_token_permissions USING btree (created_by_id);



CREATE INDEX strapi_transfer_token_permissions_documents_idx ON public.strapi_transfer_token_permissions USING btree (document_id, locale, published_at);



CREATE INDEX strapi_transfer_token_permissions_token_lnk_fk ON public.strapi_transfer_token_permissions_token_lnk USING btree (transfer_token_permission_id);



CREATE INDEX strapi_transfer_token_permissions_token_lnk_ifk ON public.strapi_transfer_token_permissions_token_lnk USING btree (transfer_token_id);



CREATE INDEX strapi_transfer_token_permissions_token_lnk_oifk ON public.strapi_transfer_token_permissions_token_lnk USING btree (transfer_token_permission_ord);



CREATE INDEX strapi_transfer_token_permissions_updated_by_id_fk ON public.strapi_transfer_token_permissions USING btree (updated_by_id);



CREATE INDEX strapi_transfer_tokens_created_by_id_fk ON public.strapi_transfer_tokens USING btree (created_by_id);



CREATE INDEX strapi_transfer_tokens_documents_idx ON public.strapi_transfer_tokens USING btree (document_id, locale, published_at);



CREATE INDEX strapi_transfer_tokens_updated_by_id_fk ON public.strapi_transfer_tokens USING btree (updated_by_id);



CREATE INDEX strapi_workflows_created_by_id_fk ON public.strapi_workflows USING btree (created_by_id);



CREATE INDEX strapi_workflows_documents_idx ON public.strapi_workflows USING btree (document_id, locale, published_at);



CREATE INDEX strapi_workflows_stage_required_to_publish_lnk_fk ON public.strapi_workflows_stage_required_to_publish_lnk USING btree (workflow_id);



CREATE INDEX strapi_workflows_stage_required_to_publish_lnk_ifk ON public.strapi_workflows_stage_required_to_publish_lnk USING btree (workflow_stage_id);



CREATE INDEX strapi_workflows_stages_created_by_id_fk ON public.strapi_workflows_stages USING btree (created_by_id);



CREATE INDEX strapi_workflows_stages_documents_idx ON public.strapi_workflows_stages USING btree (document_id, locale, published_at);



CREATE INDEX strapi_workflows_stages_permissions_lnk_fk ON public.strapi_workflows_stages_permissions_lnk USING btree (workflow_stage_id);



CREATE INDEX strapi_workflows_stages_permissions_lnk_ifk ON public.strapi_workflows_stages_permissions_lnk USING btree (permission_id);



CREATE INDEX strapi_workflows_stages_permissions_lnk_ofk ON public.strapi_workflows_stages_permissions_lnk USING btree (permission_ord);



CREATE INDEX strapi_workflows_stages_updated_by_id_fk ON public.strapi_workflows_stages USING btree (updated_by_id);



CREATE INDEX strapi_workflows_stages_workflow_lnk_fk ON public.strapi_workflows_stages_workflow_lnk USING btree (workflow_stage_id);



CREATE INDEX strapi_workflows_stages_workflow_lnk_ifk ON public.strapi_workflows_stages_workflow_lnk USING btree (workflow_id);



CREATE INDEX strapi_workflows_stages_workflow_lnk_oifk ON public.strapi_workflows_stages_workflow_lnk USING btree (workflow_stage_ord);



CREATE INDEX strapi_workflows_updated_by_id_fk ON public.strapi_workflows USING btree (updated_by_id);



CREATE INDEX up_permissions_created_by_id_fk ON public.up_permissions USING btree (created_by_id);



CREATE INDEX up_permissions_documents_idx ON public.up_permissions USING btree (document_id, locale, published_at);



CREATE INDEX up_permissions_role_lnk_fk ON public.up_permissions_role_lnk USING btree (permission_id);



CREATE INDEX up_permissions_role_lnk_ifk ON public.up_permissions_role_lnk USING btree (role_id);



CREATE INDEX up_permissions_role_lnk_oifk ON public.up_permissions_role_lnk USING btree (permission_ord);



CREATE INDEX up_permissions_updated_by_id_fk ON public.up_permissions USING btree (updated_by_id);



CREATE INDEX up_roles_created_by_id_fk ON public.up_roles USING btree (created_by_id);



CREATE INDEX up_roles_documents_idx ON public.up_roles USING btree (document_id, locale, published_at);



CREATE INDEX up_roles_updated_by_id_fk ON public.up_roles USING btree (updated_by_id);



CREATE INDEX up_users_created_by_id_fk ON public.up_users USING btree (created_by_id);



CREATE INDEX up_users_documents_idx ON public.up_users USING btree (document_id, locale, published_at);



CREATE INDEX up_users_role_lnk_fk ON public.up_users_role_lnk USING btree (user_id);



CREATE INDEX up_users_role_lnk_ifk ON public.up_users_role_lnk USING btree (role_id);



CREATE INDEX up_users_role_lnk_oifk ON public.up_users_role_lnk USING btree (user_ord);



CREATE INDEX up_users_updated_by_id_fk ON public.up_users USING btree (updated_by_id);



CREATE INDEX upload_files_created_at_index ON public.files USING btree (created_at);



CREATE INDEX upload_files_ext_index ON public.files USING btree (ext);



CREATE INDEX upload_files_folder_path_index ON public.files USING btree (folder_path);



CREATE INDEX upload_files_name_index ON public.files USING btree (name);



CREATE INDEX upload_files_size_index ON public.files USING btree (size);



CREATE INDEX upload_files_updated_at_index ON public.files USING btree (updated_at);



CREATE INDEX upload_folders_created_by_id_fk ON public.upload_folders USING btree (created_by_id);



CREATE INDEX upload_folders_documents_idx ON public.upload_folders USING btree (document_id, locale, published_at);



CREATE INDEX upload_folders_parent_lnk_fk ON public.upload_folders_parent_lnk USING btree (folder_id);



CREATE INDEX upload_folders_parent_lnk_ifk ON public.upload_folders_parent_lnk USING btree (inv_folder_id);



CREATE INDEX upload_folders_parent_lnk_oifk ON public.upload_folders_parent_lnk USING btree (folder_ord);



CREATE INDEX upload_folders_updated_by_id_fk ON public.upload_folders USING btree (updated_by_id);



CREATE TRIGGER disclosure_publications_no_change BEFORE DELETE OR UPDATE ON public.disclosure_publications FOR EACH ROW EXECUTE FUNCTION public.disclosure_append_only();

ALTER TABLE public.disclosure_publications ENABLE ALWAYS TRIGGER disclosure_publications_no_change;



CREATE TRIGGER disclosure_publications_no_truncate BEFORE TRUNCATE ON public.disclosure_publications FOR EACH STATEMENT EXECUTE FUNCTION public.disclosure_append_only();

ALTER TABLE public.disclosure_publications ENABLE ALWAYS TRIGGER disclosure_publications_no_truncate;



ALTER TABLE ONLY public.admin_permissions_api_token_lnk
    ADD CONSTRAINT admin_permissions_api_token_lnk_fk FOREIGN KEY (permission_id) REFERENCES public.admin_permissions(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.admin_permissions_api_token_lnk
    ADD CONSTRAINT admin_permissions_api_token_lnk_ifk FOREIGN KEY (api_token_id) REFERENCES public.strapi_api_tokens(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.admin_permissions
    ADD CONSTRAINT admin_permissions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.admin_permissions_role_lnk
    ADD CONSTRAINT admin_permissions_role_lnk_fk FOREIGN KEY (permission_id) REFERENCES public.admin_permissions(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.admin_permissions_role_lnk
    ADD CONSTRAINT admin_permissions_role_lnk_ifk FOREIGN KEY (role_id) REFERENCES public.admin_roles(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.admin_permissions
    ADD CONSTRAINT admin_permissions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.admin_roles
    ADD CONSTRAINT admin_roles_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.admin_roles
    ADD CONSTRAINT admin_roles_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.admin_users
    ADD CONSTRAINT admin_users_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.admin_users_roles_lnk
    ADD CONSTRAINT admin_users_roles_lnk_fk FOREIGN KEY (user_id) REFERENCES public.admin_users(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.admin_users_roles_lnk
    ADD CONSTRAINT admin_users_roles_lnk_ifk FOREIGN KEY (role_id) REFERENCES public.admin_roles(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.admin_users
    ADD CONSTRAINT admin_users_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.disclosure_publications
    ADD CONSTRAINT disclosure_publications_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.disclosure_publications
    ADD CONSTRAINT disclosure_publications_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.files
    ADD CONSTRAINT files_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.files_folder_lnk
    ADD CONSTRAINT files_folder_lnk_fk FOREIGN KEY (file_id) REFERENCES public.files(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.files_folder_lnk
    ADD CONSTRAINT files_folder_lnk_ifk FOREIGN KEY (folder_id) REFERENCES public.upload_folders(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.files_related_mph
    ADD CONSTRAINT files_related_mph_fk FOREIGN KEY (file_id) REFERENCES public.files(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.files
    ADD CONSTRAINT files_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.i18n_locale
    ADD CONSTRAINT i18n_locale_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.i18n_locale
    ADD CONSTRAINT i18n_locale_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.organizations
    ADD CONSTRAINT organizations_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.organizations_members_lnk
    ADD CONSTRAINT organizations_members_lnk_fk FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.organizations_members_lnk
    ADD CONSTRAINT organizations_members_lnk_ifk FOREIGN KEY (user_id) REFERENCES public.admin_users(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.organizations_parent_lnk
    ADD CONSTRAINT organizations_parent_lnk_fk FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.organizations_parent_lnk
    ADD CONSTRAINT organizations_parent_lnk_ifk FOREIGN KEY (inv_organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.organizations
    ADD CONSTRAINT organizations_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.reports
    ADD CONSTRAINT reports_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.reports_cmps
    ADD CONSTRAINT reports_entity_fk FOREIGN KEY (entity_id) REFERENCES public.reports(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.reports_organization_lnk
    ADD CONSTRAINT reports_organization_lnk_fk FOREIGN KEY (report_id) REFERENCES public.reports(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.reports_organization_lnk
    ADD CONSTRAINT reports_organization_lnk_ifk FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.reports
    ADD CONSTRAINT reports_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.strapi_api_token_permissions
    ADD CONSTRAINT strapi_api_token_permissions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.strapi_api_token_permissions_token_lnk
    ADD CONSTRAINT strapi_api_token_permissions_token_lnk_fk FOREIGN KEY (api_token_permission_id) REFERENCES public.strapi_api_token_permissions(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.strapi_api_token_permissions_token_lnk
    ADD CONSTRAINT strapi_api_token_permissions_token_lnk_ifk FOREIGN KEY (api_token_id) REFERENCES public.strapi_api_tokens(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.strapi_api_token_permissions
    ADD CONSTRAINT strapi_api_token_permissions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.strapi_api_tokens_admin_user_owner_lnk
    ADD CONSTRAINT strapi_api_tokens_admin_user_owner_lnk_fk FOREIGN KEY (api_token_id) REFERENCES public.strapi_api_tokens(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.strapi_api_tokens_admin_user_owner_lnk
    ADD CONSTRAINT strapi_api_tokens_admin_user_owner_lnk_ifk FOREIGN KEY (user_id) REFERENCES public.admin_users(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.strapi_api_tokens
    ADD CONSTRAINT strapi_api_tokens_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.strapi_api_tokens
    ADD CONSTRAINT strapi_api_tokens_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.strapi_history_versions
    ADD CONSTRAINT strapi_history_versions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.strapi_release_actions
    ADD CONSTRAINT strapi_release_actions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.strapi_release_actions_release_lnk
    ADD CONSTRAINT strapi_release_actions_release_lnk_fk FOREIGN KEY (release_action_id) REFERENCES public.strapi_release_actions(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.strapi_release_actions_release_lnk
    ADD CONSTRAINT strapi_release_actions_release_lnk_ifk FOREIGN KEY (release_id) REFERENCES public.strapi_releases(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.strapi_release_actions
    ADD CONSTRAINT strapi_release_actions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.strapi_releases
    ADD CONSTRAINT strapi_releases_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.strapi_releases
    ADD CONSTRAINT strapi_releases_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.strapi_sessions
    ADD CONSTRAINT strapi_sessions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.strapi_sessions
    ADD CONSTRAINT strapi_sessions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.strapi_transfer_token_permissions
    ADD CONSTRAINT strapi_transfer_token_permissions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.strapi_transfer_token_permissions_token_lnk
    ADD CONSTRAINT strapi_transfer_token_permissions_token_lnk_fk FOREIGN KEY (transfer_token_permission_id) REFERENCES public.strapi_transfer_token_permissions(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.strapi_transfer_token_permissions_token_lnk
    ADD CONSTRAINT strapi_transfer_token_permissions_token_lnk_ifk FOREIGN KEY (transfer_token_id) REFERENCES public.strapi_transfer_tokens(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.strapi_transfer_token_permissions
    ADD CONSTRAINT strapi_transfer_token_permissions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.strapi_transfer_tokens
    ADD CONSTRAINT strapi_transfer_tokens_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.strapi_transfer_tokens
    ADD CONSTRAINT strapi_transfer_tokens_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.strapi_workflows
    ADD CONSTRAINT strapi_workflows_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.strapi_workflows_stage_required_to_publish_lnk
    ADD CONSTRAINT strapi_workflows_stage_required_to_publish_lnk_fk FOREIGN KEY (workflow_id) REFERENCES public.strapi_workflows(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.strapi_workflows_stage_required_to_publish_lnk
    ADD CONSTRAINT strapi_workflows_stage_required_to_publish_lnk_ifk FOREIGN KEY (workflow_stage_id) REFERENCES public.strapi_workflows_stages(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.strapi_workflows_stages
    ADD CONSTRAINT strapi_workflows_stages_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.strapi_workflows_stages_permissions_lnk
    ADD CONSTRAINT strapi_workflows_stages_permissions_lnk_fk FOREIGN KEY (workflow_stage_id) REFERENCES public.strapi_workflows_stages(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.strapi_workflows_stages_permissions_lnk
    ADD CONSTRAINT strapi_workflows_stages_permissions_lnk_ifk FOREIGN KEY (permission_id) REFERENCES public.admin_permissions(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.strapi_workflows_stages
    ADD CONSTRAINT strapi_workflows_stages_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.strapi_workflows_stages_workflow_lnk
    ADD CONSTRAINT strapi_workflows_stages_workflow_lnk_fk FOREIGN KEY (workflow_stage_id) REFERENCES public.strapi_workflows_stages(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.strapi_workflows_stages_workflow_lnk
    ADD CONSTRAINT strapi_workflows_stages_workflow_lnk_ifk FOREIGN KEY (workflow_id) REFERENCES public.strapi_workflows(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.strapi_workflows
    ADD CONSTRAINT strapi_workflows_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.up_permissions
    ADD CONSTRAINT up_permissions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.up_permissions_role_lnk
    ADD CONSTRAINT up_permissions_role_lnk_fk FOREIGN KEY (permission_id) REFERENCES public.up_permissions(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.up_permissions_role_lnk
    ADD CONSTRAINT up_permissions_role_lnk_ifk FOREIGN KEY (role_id) REFERENCES public.up_roles(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.up_permissions
    ADD CONSTRAINT up_permissions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.up_roles
    ADD CONSTRAINT up_roles_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.up_roles
    ADD CONSTRAINT up_roles_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.up_users
    ADD CONSTRAINT up_users_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.up_users_role_lnk
    ADD CONSTRAINT up_users_role_lnk_fk FOREIGN KEY (user_id) REFERENCES public.up_users(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.up_users_role_lnk
    ADD CONSTRAINT up_users_role_lnk_ifk FOREIGN KEY (role_id) REFERENCES public.up_roles(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.up_users
    ADD CONSTRAINT up_users_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.upload_folders
    ADD CONSTRAINT upload_folders_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.upload_folders_parent_lnk
    ADD CONSTRAINT upload_folders_parent_lnk_fk FOREIGN KEY (folder_id) REFERENCES public.upload_folders(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.upload_folders_parent_lnk
    ADD CONSTRAINT upload_folders_parent_lnk_ifk FOREIGN KEY (inv_folder_id) REFERENCES public.upload_folders(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.upload_folders
    ADD CONSTRAINT upload_folders_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;




