// Written by `npm run client` from the OpenAPI document of the server.

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公开报告的机关和年度（网页） / Bodies and years with public reports, a page */
        get: operations["home"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 每份报告的最新版本，不含正文 / The newest version of each report, without its body */
        get: operations["listPublications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/publications.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个年度全部报告的数据表 / The figures of all reports of a year, as a table */
        get: operations["tableOfYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/publications.parquet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个年度或历年全部报告的数据（Parquet） / The figures of a year or of all years, as Parquet */
        get: operations["figuresAsParquet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/publications.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个年度全部报告的文件 / A file of each report of a year, in one archive */
        get: operations["archiveOfYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/publications/{organization}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个机关各年度的报告 / The years of one body */
        get: operations["getBody"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/publications/{organization}.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个机关各年度的报告，指定格式 / The years of one body, in a format */
        get: operations["getBodyAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/publications/{organization}/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份报告的一个版本 / One version of a report */
        get: operations["getPublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/publications/{organization}/{year}.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份报告的一个版本，指定格式 / One version of a report, in a format */
        get: operations["getPublicationAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/publications/{organization}/{year}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份报告的全部版本 / The versions of a report */
        get: operations["listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/publications/{organization}/{year}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 两个版本的差别 / What differs between two versions */
        get: operations["getDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按年度、机关、层级、地区汇总的数据 / Sums and rates by year, organization, kind and region */
        get: operations["getStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/statistics.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 同上，表格文件 / The same as a table */
        get: operations["getStatisticsTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 指标及其算法 / Named rates, and how each is computed */
        get: operations["listIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某日以来更正过的报告 / Reports that were corrected since a day */
        get: operations["listCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/reporting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 应当报告的机关及是否已公开 / Who has to report, and who has */
        get: operations["getReporting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/consolidation/{organization}/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下级机关公开报告的合计 / What the public reports of the bodies below add up to */
        get: operations["getConsolidation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/datapackage.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 开放数据的文件（Data Package） / The files of the open data (Data Package) */
        get: operations["getDataPackage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 开放数据目录（DCAT-AP） / A catalogue of the open data (DCAT-AP) */
        get: operations["getCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/layouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 官方版式 / The official layouts */
        get: operations["listLayouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/layouts/{layout}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 版式的声明 / The declaration of a layout */
        get: operations["getLayout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/layouts/{layout}/schema.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 报告文档的 JSON Schema / JSON Schema of the report document */
        get: operations["getLayoutSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核对一份报告，不保存 / Checks a report, stores nothing */
        post: operations["checkReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已公开的报告 / All published reports */
        get: operations["listReports"];
        put?: never;
        /** 新建报告草稿 / Creates a draft of a report */
        post: operations["createReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 其中一个：已公开的报告 / One of the published reports */
        get: operations["getReport"];
        /** 修改报告草稿 / Changes a draft of a report */
        put: operations["updateReport"];
        post?: never;
        /** 删除报告草稿 / Deletes a draft of a report */
        delete: operations["deleteReport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 机关 / All organizations */
        get: operations["listOrganizations"];
        put?: never;
        /** 新建机关 / Creates an organization */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 其中一个：机关 / One of the organizations */
        get: operations["getOrganization"];
        /** 修改机关 / Changes an organization */
        put: operations["updateOrganization"];
        post?: never;
        /** 删除机关 / Deletes an organization */
        delete: operations["deleteOrganization"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 接口目录 / All public routes */
        get: operations["listRoutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本文档（OpenAPI 3.1） / This document (OpenAPI 3.1) */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disclosure/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 服务是否可用 / Whether the server can serve */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ApplicationRow: {
            id: number;
            /** @enum {string|null} */
            row?: "newRequests" | "carriedOver" | "granted" | "partiallyGranted" | "refusedStateSecret" | "refusedByLaw" | "refusedSecurityAndStability" | "refusedThirdPartyRights" | "refusedInternalAffairs" | "refusedProcessInformation" | "refusedEnforcementFile" | "refusedAdministrativeInquiry" | "unavailableNotHeld" | "unavailableNotExisting" | "unavailableUnclear" | "notProcessedComplaint" | "notProcessedDuplicate" | "notProcessedPublication" | "notProcessedExcessive" | "notProcessedReconfirmation" | "otherHandling" | "totalResults" | "carriedForward" | "otherNotCorrected" | "otherFeeUnpaid" | "otherRemaining" | null;
            naturalPerson?: number | null;
            commercialEnterprise?: number | null;
            researchInstitution?: number | null;
            socialOrganization?: number | null;
            legalServiceOrganization?: number | null;
            otherOrganization?: number | null;
            total?: number | null;
        };
        CheckRequest: {
            document: Record<string, never>;
            previous?: Record<string, never> | null;
        } | components["schemas"]["ReportDocument"] | Record<string, never>;
        CheckResponse: {
            findings: components["schemas"]["Finding"][];
            summary: {
                errors: number;
                warnings: number;
                indeterminate: number;
                notices: number;
                rules: {
                    checked: number;
                    passed: number;
                    failed: number;
                    notEvaluable: number;
                };
            };
        };
        ConsolidationResponse: {
            data: {
                layout: string;
                /** @description Sums by cell address: of what the year’s layout has */
                cells: {
                    [key: string]: number;
                };
                counted: {
                    organization: {
                        code: string;
                        name: string;
                    };
                    version: number;
                    digest: string;
                    layout?: string;
                }[];
                missing: {
                    code: string;
                    name: string;
                }[];
            };
        };
        CorrectionsResponse: {
            data: {
                organization: components["schemas"]["PublishedOrganization"];
                year: number;
                title: string;
                version: number;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                publishedAt: string;
                /** @description What was corrected */
                note: string | null;
            }[];
            meta: {
                /** Format: date */
                since: string;
                pagination: components["schemas"]["Pagination"];
            };
        };
        Error: {
            data: null;
            error: {
                status: number;
                name: string;
                /** @description Chinese / English */
                message: string;
                /** @description What is at fault, place by place */
                details: {
                    errors?: {
                        /** @description Where in the request */
                        path: (string | number)[];
                        message: string;
                        name: string;
                    }[];
                    findings?: components["schemas"]["Finding"][];
                    /** @description Of a withdrawn report: why */
                    reason?: string | null;
                    /**
                     * Format: date-time
                     * @description ISO 8601, UTC
                     */
                    withdrawnAt?: string;
                    /** @description The newest of the versions that are gone */
                    version?: number;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        Explanation: {
            id: number;
            rule?: string | null;
            path?: string | null;
            evidence?: string | null;
            reason?: string | null;
            public?: boolean | null;
        };
        /** @description One thing that a check found. */
        Finding: {
            rule: string;
            /** @enum {string} */
            severity: "error" | "warning" | "notice";
            /** @enum {string} */
            outcome: "fail" | "indeterminate";
            /** @description A cell address, sections.<chapter>, or the name of a field */
            path: string;
            /** @description Addresses of all cells that take part */
            cells: string[];
            left?: number | null;
            right?: number | null;
            difference?: number | null;
            /** @description The one cell that, put right, heals this equation and every other that it stands in */
            repair?: {
                cell: string;
                from: number;
                to: number;
            };
            quote?: string;
            offset?: number;
            message: components["schemas"]["Label"];
            /** @description The notice or article that the rule rests on */
            basis: string;
        };
        HealthResponse: {
            /** @enum {string} */
            status: "ready" | "starting" | "failing";
            /** @enum {string} */
            database: "ready" | "failing";
            /** @description Where the record ends: how many rows it has, the link of the last and when it was appended */
            chain: {
                sequence: number;
                link: string | null;
                at: string | null;
            } | null;
        };
        IndicatorsResponse: {
            data: {
                code: string;
                label: components["schemas"]["Label"];
                formula: components["schemas"]["Label"];
                base: components["schemas"]["Label"];
                unit: components["schemas"]["Label"];
                basis: string;
            }[];
        };
        /** @description A text in both languages. */
        Label: {
            zh: string;
            en: string;
        };
        /** @description The declaration of a layout. */
        Layout: {
            code: string;
            /** @description The notice that prescribes the layout */
            notice: string;
            reportYears: {
                from: number;
                /** @description null: until further notice */
                to: number | null;
            };
            chapters: {
                code: string;
                label: components["schemas"]["Label"];
                /** @enum {string} */
                table?: "proactive" | "applications" | "remedies";
            }[];
            tables: {
                proactive: components["schemas"]["LayoutTable"];
                applications: components["schemas"]["LayoutTable"];
                remedies: components["schemas"]["LayoutTable"];
            };
            longestOverview?: number;
            asksForFees?: boolean;
            namedCells: {
                regulationsIssued: string;
            };
        };
        /** @description The left terms’ sum equals the right terms’ sum. */
        LayoutEquation: {
            rule: string;
            /** @enum {string} */
            each: "row" | "column";
            at: string;
            left: string[];
            right: string[];
        };
        /** @description A merged heading over rows or columns. */
        LayoutGroup: {
            code: string;
            label: components["schemas"]["Label"];
            members: string[];
        };
        LayoutTable: {
            /** @enum {string} */
            code: "proactive" | "applications" | "remedies";
            label: components["schemas"]["Label"];
            stubHeading?: components["schemas"]["Label"];
            note?: components["schemas"]["Label"];
            parts: {
                code: string;
                label?: components["schemas"]["Label"];
                columns: {
                    code: string;
                    label: components["schemas"]["Label"];
                    cell: {
                        /** @enum {string} */
                        type: "integer" | "decimal";
                        min: number;
                        max: number;
                    };
                    unit?: {
                        label: components["schemas"]["Label"];
                        yuan: number;
                    };
                }[];
                rows: {
                    code: string;
                    label: components["schemas"]["Label"];
                    shortLabel?: components["schemas"]["Label"];
                }[];
            }[];
            groups: components["schemas"]["LayoutGroup"][];
            rowHeadings: components["schemas"]["LayoutGroup"][];
            columnHeadings: components["schemas"]["LayoutGroup"][];
            equations: components["schemas"]["LayoutEquation"][];
            /** @enum {string} */
            printedAs: "rows" | "line";
        };
        LayoutsResponse: {
            data: {
                code: string;
                /** @description The notice that prescribes the layout */
                notice: string;
                reportYears: {
                    from: number;
                    /** @description null: until further notice */
                    to: number | null;
                };
            }[];
        };
        Organization: {
            id: number;
            documentId: string;
            name?: string | null;
            code?: string | null;
            /** @enum {string|null} */
            kind?: "department" | "township" | "county" | "prefecture" | "province" | null;
            regionCode?: string | null;
            parent?: components["schemas"]["Organization"] | null;
            consolidatedInto?: boolean | null;
            deadline?: string | null;
            submissionDeadline?: string | null;
            firstReportYear?: number | null;
            website?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            /** Format: date-time */
            updatedAt?: string | null;
            /** Format: date-time */
            publishedAt?: string | null;
        };
        OrganizationRequest: {
            data: Record<string, never>;
        };
        OrganizationResponse: {
            data: components["schemas"]["Organization"];
            meta: Record<string, never>;
        };
        OrganizationsResponse: {
            data: components["schemas"]["Organization"][];
            meta: {
                pagination: components["schemas"]["Pagination"];
            };
        };
        Pagination: {
            page: number;
            pageSize: number;
            pageCount: number;
            total: number;
        };
        ProactiveRow: {
            id: number;
            /** @enum {string|null} */
            row?: "regulations" | "normativeDocuments" | "administrativeLicensing" | "otherServices" | "administrativePenalties" | "administrativeCoercion" | "administrativeFees" | "centralizedProcurement" | null;
            made?: number | null;
            disclosed?: number | null;
            disclosedTotal?: number | null;
            previousItems?: number | null;
            change?: number | null;
            decisions?: number | null;
            purchases?: number | null;
            amount?: number | null;
            issued?: number | null;
            repealed?: number | null;
            inForce?: number | null;
        };
        Publication: (WithRequired<components["schemas"]["ReportDocument_v2019"], "year" | "title" | "sections" | "proactive" | "applications" | "remedies" | "explanations"> & components["schemas"]["PublicationFacts"]) | (WithRequired<components["schemas"]["ReportDocument_v2021"], "year" | "title" | "sections" | "proactive" | "applications" | "remedies" | "explanations"> & components["schemas"]["PublicationFacts"]);
        PublicationDiffResponse: {
            data: {
                path: string;
                /** @description A cell’s number, a text, or an explanation or blocks as a whole; null: blank, or not there */
                from: number | string | null | unknown[] | {
                    [key: string]: unknown;
                };
                /** @description A cell’s number, a text, or an explanation or blocks as a whole; null: blank, or not there */
                to: number | string | null | unknown[] | {
                    [key: string]: unknown;
                };
            }[];
        };
        PublicationEntry: {
            organization: components["schemas"]["PublishedOrganization"];
            year: number;
            layout: string;
            title: string;
            version: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            publishedAt: string;
            /** @description SHA-256 of the canonical document (RFC 8785) */
            digest: string;
        };
        PublicationFacts: {
            organization: components["schemas"]["PublishedOrganization"];
            version: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            publishedAt: string;
            digest: string;
            /** @description The publication’s link in the chain */
            link: string;
            /** @description What was corrected, of a version after the first. Outside the digest. */
            note: string | null;
            /** @description The version before, where it can be read */
            previousVersion: number | null;
        };
        /** @description Oldest first. */
        PublicationVersionsResponse: {
            data: {
                version: number;
                /**
                 * Format: date-time
                 * @description ISO 8601, UTC
                 */
                publishedAt: string;
                digest: string;
                /** @description The publication’s link in the chain */
                link: string;
                /** @description What was corrected, of a version after the first. Outside the digest. */
                note: string | null;
            }[];
        };
        PublicationsResponse: {
            data: components["schemas"]["PublicationEntry"][];
            meta: {
                pagination: {
                    /** @description Absent behind a cursor */
                    page?: number;
                    pageSize: number;
                    pageCount: number;
                    total: number;
                    /** @description Goes into `after`; null at the end */
                    next: string | null;
                };
            };
        };
        PublishedBodyResponse: {
            data: {
                organization: components["schemas"]["PublishedOrganization"];
                reports: components["schemas"]["PublishedReport"][];
                withdrawn: components["schemas"]["WithdrawnReport"][];
            };
        };
        /** @description A body as it was called when it published. */
        PublishedOrganization: {
            code: string;
            name: string;
            kind: ("department" | "township" | "county" | "prefecture" | "province") | null;
            /** @description GB/T 2260 */
            regionCode: string | null;
        };
        /** @description The newest version of a report, without its body. */
        PublishedReport: {
            year: number;
            layout: string;
            title: string;
            version: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            publishedAt: string;
            /** @description SHA-256 of the canonical document (RFC 8785) */
            digest: string;
        };
        RemedyRow: {
            id: number;
            /** @enum {string|null} */
            row?: "reconsideration" | "directLitigation" | "litigationAfterReconsideration" | null;
            upheld?: number | null;
            corrected?: number | null;
            otherOutcome?: number | null;
            pending?: number | null;
            total?: number | null;
        };
        Report: {
            id: number;
            documentId: string;
            title?: string | null;
            year?: number | null;
            organization?: components["schemas"]["Organization"] | null;
            /** @enum {string|null} */
            layout?: "v2019" | "v2021" | null;
            sections?: components["schemas"]["Section"][];
            proactive?: components["schemas"]["ProactiveRow"][];
            applications?: components["schemas"]["ApplicationRow"][];
            remedies?: components["schemas"]["RemedyRow"][];
            sourceUrl?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            /** Format: date-time */
            updatedAt?: string | null;
            /** Format: date-time */
            publishedAt?: string | null;
        };
        ReportDocument: components["schemas"]["ReportDocument_v2019"] | components["schemas"]["ReportDocument_v2021"];
        /** 国办公开办函〔2019〕60号 */
        ReportDocument_v2019: {
            organization?: {
                code?: string | null;
            };
            year?: number | null;
            /** @constant */
            layout: "v2019";
            title?: string | null;
            sections?: {
                /** @enum {unknown} */
                chapter: "preface" | "overview" | "proactive" | "applications" | "remedies" | "problems" | "otherMatters" | "closing";
                heading?: string | null;
                body?: components["schemas"]["RichBlock"][] | null;
            }[];
            /**
             * 主动公开政府信息情况
             * @description Proactive disclosure
             */
            proactive?: {
                /**
                 * 规章
                 * @description Government regulations
                 */
                regulations?: {
                    /**
                     * 本年新制作数量
                     * @description Made this year
                     */
                    made?: number | null;
                    /**
                     * 本年新公开数量
                     * @description Disclosed this year
                     */
                    disclosed?: number | null;
                    /**
                     * 对外公开总数量
                     * @description Disclosed in total
                     */
                    disclosedTotal?: number | null;
                };
                /**
                 * 规范性文件
                 * @description Normative documents
                 */
                normativeDocuments?: {
                    /**
                     * 本年新制作数量
                     * @description Made this year
                     */
                    made?: number | null;
                    /**
                     * 本年新公开数量
                     * @description Disclosed this year
                     */
                    disclosed?: number | null;
                    /**
                     * 对外公开总数量
                     * @description Disclosed in total
                     */
                    disclosedTotal?: number | null;
                };
                /**
                 * 行政许可
                 * @description Administrative licensing
                 */
                administrativeLicensing?: {
                    /**
                     * 上一年项目数量
                     * @description Items last year
                     */
                    previousItems?: number | null;
                    /**
                     * 本年增/减
                     * @description Change this year
                     */
                    change?: number | null;
                    /**
                     * 处理决定数量
                     * @description Decisions made
                     */
                    decisions?: number | null;
                };
                /**
                 * 其他对外管理服务事项
                 * @description Other administrative services
                 */
                otherServices?: {
                    /**
                     * 上一年项目数量
                     * @description Items last year
                     */
                    previousItems?: number | null;
                    /**
                     * 本年增/减
                     * @description Change this year
                     */
                    change?: number | null;
                    /**
                     * 处理决定数量
                     * @description Decisions made
                     */
                    decisions?: number | null;
                };
                /**
                 * 行政处罚
                 * @description Administrative penalties
                 */
                administrativePenalties?: {
                    /**
                     * 上一年项目数量
                     * @description Items last year
                     */
                    previousItems?: number | null;
                    /**
                     * 本年增/减
                     * @description Change this year
                     */
                    change?: number | null;
                    /**
                     * 处理决定数量
                     * @description Decisions made
                     */
                    decisions?: number | null;
                };
                /**
                 * 行政强制
                 * @description Administrative coercion
                 */
                administrativeCoercion?: {
                    /**
                     * 上一年项目数量
                     * @description Items last year
                     */
                    previousItems?: number | null;
                    /**
                     * 本年增/减
                     * @description Change this year
                     */
                    change?: number | null;
                    /**
                     * 处理决定数量
                     * @description Decisions made
                     */
                    decisions?: number | null;
                };
                /**
                 * 行政事业性收费
                 * @description Administrative fees
                 */
                administrativeFees?: {
                    /**
                     * 上一年项目数量
                     * @description Items last year
                     */
                    previousItems?: number | null;
                    /**
                     * 本年增/减
                     * @description Change this year
                     */
                    change?: number | null;
                };
                /**
                 * 政府集中采购
                 * @description Centralized government procurement
                 */
                centralizedProcurement?: {
                    /**
                     * 采购项目数量
                     * @description Procurement items
                     */
                    purchases?: number | null;
                    /**
                     * 采购总金额
                     * @description Total amount (the form prints no unit; stored in yuan)
                     */
                    amount?: number | null;
                };
            };
            /**
             * 收到和处理政府信息公开申请情况
             * @description Applications received and handled
             */
            applications?: {
                /**
                 * 一、本年新收政府信息公开申请数量
                 * @description New applications received this year
                 */
                newRequests?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 二、上年结转政府信息公开申请数量
                 * @description Carried over from last year
                 */
                carriedOver?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * (一)予以公开
                 * @description Granted in full
                 */
                granted?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * (二)部分公开(区分处理的,只计这一情形,不计其他情形)
                 * @description Granted in part
                 */
                partiallyGranted?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 1.属于国家秘密
                 * @description State secret
                 */
                refusedStateSecret?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 2.其他法律行政法规禁止公开
                 * @description Disclosure prohibited by law or regulation
                 */
                refusedByLaw?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 3.危及“三安全一稳定”
                 * @description Endangers national, public or economic security or social stability
                 */
                refusedSecurityAndStability?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 4.保护第三方合法权益
                 * @description Protects third-party rights
                 */
                refusedThirdPartyRights?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 5.属于三类内部事务信息
                 * @description Internal affairs
                 */
                refusedInternalAffairs?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 6.属于四类过程性信息
                 * @description Deliberative process
                 */
                refusedProcessInformation?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 7.属于行政执法案卷
                 * @description Enforcement case file
                 */
                refusedEnforcementFile?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 8.属于行政查询事项
                 * @description Subject to another inquiry procedure
                 */
                refusedAdministrativeInquiry?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 1.本机关不掌握相关政府信息
                 * @description Information not held
                 */
                unavailableNotHeld?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 2.没有现成信息需要另行制作
                 * @description Would have to be created
                 */
                unavailableNotExisting?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 3.补正后申请内容仍不明确
                 * @description Still unclear after correction
                 */
                unavailableUnclear?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 1.信访举报投诉类申请
                 * @description Petition, report or complaint
                 */
                notProcessedComplaint?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 2.重复申请
                 * @description Duplicate application
                 */
                notProcessedDuplicate?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 3.要求提供公开出版物
                 * @description Asks for a public publication
                 */
                notProcessedPublication?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 4.无正当理由大量反复申请
                 * @description Repeated bulk applications without good reason
                 */
                notProcessedExcessive?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 5.要求行政机关确认或重新出具已获取信息
                 * @description Asks to confirm or reissue information already obtained
                 */
                notProcessedReconfirmation?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * (六)其他处理
                 * @description Other handling
                 */
                otherHandling?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * (七)总计
                 * @description Total results
                 */
                totalResults?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 四、结转下年度继续办理
                 * @description Carried forward to next year
                 */
                carriedForward?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
            };
            /**
             * 政府信息公开行政复议、行政诉讼情况
             * @description Administrative reconsideration and litigation
             */
            remedies?: {
                /**
                 * 行政复议
                 * @description Administrative reconsideration
                 */
                reconsideration?: {
                    /**
                     * 结果维持
                     * @description Upheld
                     */
                    upheld?: number | null;
                    /**
                     * 结果纠正
                     * @description Corrected
                     */
                    corrected?: number | null;
                    /**
                     * 其他结果
                     * @description Other outcome
                     */
                    otherOutcome?: number | null;
                    /**
                     * 尚未审结
                     * @description Pending
                     */
                    pending?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 行政诉讼·未经复议直接起诉
                 * @description Litigation without prior reconsideration
                 */
                directLitigation?: {
                    /**
                     * 结果维持
                     * @description Upheld
                     */
                    upheld?: number | null;
                    /**
                     * 结果纠正
                     * @description Corrected
                     */
                    corrected?: number | null;
                    /**
                     * 其他结果
                     * @description Other outcome
                     */
                    otherOutcome?: number | null;
                    /**
                     * 尚未审结
                     * @description Pending
                     */
                    pending?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 行政诉讼·复议后起诉
                 * @description Litigation after reconsideration
                 */
                litigationAfterReconsideration?: {
                    /**
                     * 结果维持
                     * @description Upheld
                     */
                    upheld?: number | null;
                    /**
                     * 结果纠正
                     * @description Corrected
                     */
                    corrected?: number | null;
                    /**
                     * 其他结果
                     * @description Other outcome
                     */
                    otherOutcome?: number | null;
                    /**
                     * 尚未审结
                     * @description Pending
                     */
                    pending?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
            };
            explanations?: {
                rule: string;
                path: string;
                evidence?: string | null;
                reason: string;
                public?: boolean;
            }[];
        } & {
            [key: string]: unknown;
        };
        /** 国办公开办函〔2021〕30号 */
        ReportDocument_v2021: {
            organization?: {
                code?: string | null;
            };
            year?: number | null;
            /** @constant */
            layout: "v2021";
            title?: string | null;
            sections?: {
                /** @enum {unknown} */
                chapter: "preface" | "overview" | "proactive" | "applications" | "remedies" | "problems" | "otherMatters" | "closing";
                heading?: string | null;
                body?: components["schemas"]["RichBlock"][] | null;
            }[];
            /**
             * 主动公开政府信息情况
             * @description Proactive disclosure
             */
            proactive?: {
                /**
                 * 规章
                 * @description Government regulations
                 */
                regulations?: {
                    /**
                     * 本年制发件数
                     * @description Issued this year
                     */
                    issued?: number | null;
                    /**
                     * 本年废止件数
                     * @description Repealed this year
                     */
                    repealed?: number | null;
                    /**
                     * 现行有效件数
                     * @description In force
                     */
                    inForce?: number | null;
                };
                /**
                 * 行政规范性文件
                 * @description Normative documents
                 */
                normativeDocuments?: {
                    /**
                     * 本年制发件数
                     * @description Issued this year
                     */
                    issued?: number | null;
                    /**
                     * 本年废止件数
                     * @description Repealed this year
                     */
                    repealed?: number | null;
                    /**
                     * 现行有效件数
                     * @description In force
                     */
                    inForce?: number | null;
                };
                /**
                 * 行政许可
                 * @description Administrative licensing
                 */
                administrativeLicensing?: {
                    /**
                     * 本年处理决定数量
                     * @description Decisions made this year
                     */
                    decisions?: number | null;
                };
                /**
                 * 行政处罚
                 * @description Administrative penalties
                 */
                administrativePenalties?: {
                    /**
                     * 本年处理决定数量
                     * @description Decisions made this year
                     */
                    decisions?: number | null;
                };
                /**
                 * 行政强制
                 * @description Administrative coercion
                 */
                administrativeCoercion?: {
                    /**
                     * 本年处理决定数量
                     * @description Decisions made this year
                     */
                    decisions?: number | null;
                };
                /**
                 * 行政事业性收费
                 * @description Administrative fees
                 */
                administrativeFees?: {
                    /**
                     * 本年收费金额(单位:万元)
                     * @description Fees collected this year (10,000 yuan)
                     */
                    amount?: number | null;
                };
            };
            /**
             * 收到和处理政府信息公开申请情况
             * @description Applications received and handled
             */
            applications?: {
                /**
                 * 一、本年新收政府信息公开申请数量
                 * @description New applications received this year
                 */
                newRequests?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 二、上年结转政府信息公开申请数量
                 * @description Carried over from last year
                 */
                carriedOver?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * (一)予以公开
                 * @description Granted in full
                 */
                granted?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * (二)部分公开(区分处理的,只计这一情形,不计其他情形)
                 * @description Granted in part
                 */
                partiallyGranted?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 1.属于国家秘密
                 * @description State secret
                 */
                refusedStateSecret?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 2.其他法律行政法规禁止公开
                 * @description Disclosure prohibited by law or regulation
                 */
                refusedByLaw?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 3.危及“三安全一稳定”
                 * @description Endangers national, public or economic security or social stability
                 */
                refusedSecurityAndStability?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 4.保护第三方合法权益
                 * @description Protects third-party rights
                 */
                refusedThirdPartyRights?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 5.属于三类内部事务信息
                 * @description Internal affairs
                 */
                refusedInternalAffairs?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 6.属于四类过程性信息
                 * @description Deliberative process
                 */
                refusedProcessInformation?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 7.属于行政执法案卷
                 * @description Enforcement case file
                 */
                refusedEnforcementFile?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 8.属于行政查询事项
                 * @description Subject to another inquiry procedure
                 */
                refusedAdministrativeInquiry?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 1.本机关不掌握相关政府信息
                 * @description Information not held
                 */
                unavailableNotHeld?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 2.没有现成信息需要另行制作
                 * @description Would have to be created
                 */
                unavailableNotExisting?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 3.补正后申请内容仍不明确
                 * @description Still unclear after correction
                 */
                unavailableUnclear?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 1.信访举报投诉类申请
                 * @description Petition, report or complaint
                 */
                notProcessedComplaint?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 2.重复申请
                 * @description Duplicate application
                 */
                notProcessedDuplicate?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 3.要求提供公开出版物
                 * @description Asks for a public publication
                 */
                notProcessedPublication?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 4.无正当理由大量反复申请
                 * @description Repeated bulk applications without good reason
                 */
                notProcessedExcessive?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 5.要求行政机关确认或重新出具已获取信息
                 * @description Asks to confirm or reissue information already obtained
                 */
                notProcessedReconfirmation?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请
                 * @description Not corrected in time
                 */
                otherNotCorrected?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请
                 * @description Fee not paid in time
                 */
                otherFeeUnpaid?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 3.其他
                 * @description Other
                 */
                otherRemaining?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * (七)总计
                 * @description Total results
                 */
                totalResults?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 四、结转下年度继续办理
                 * @description Carried forward to next year
                 */
                carriedForward?: {
                    /**
                     * 自然人
                     * @description Natural persons
                     */
                    naturalPerson?: number | null;
                    /**
                     * 商业企业
                     * @description Commercial enterprises
                     */
                    commercialEnterprise?: number | null;
                    /**
                     * 科研机构
                     * @description Research institutions
                     */
                    researchInstitution?: number | null;
                    /**
                     * 社会公益组织
                     * @description Social and charitable organizations
                     */
                    socialOrganization?: number | null;
                    /**
                     * 法律服务机构
                     * @description Legal service organizations
                     */
                    legalServiceOrganization?: number | null;
                    /**
                     * 其他
                     * @description Other organizations
                     */
                    otherOrganization?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
            };
            /**
             * 政府信息公开行政复议、行政诉讼情况
             * @description Administrative reconsideration and litigation
             */
            remedies?: {
                /**
                 * 行政复议
                 * @description Administrative reconsideration
                 */
                reconsideration?: {
                    /**
                     * 结果维持
                     * @description Upheld
                     */
                    upheld?: number | null;
                    /**
                     * 结果纠正
                     * @description Corrected
                     */
                    corrected?: number | null;
                    /**
                     * 其他结果
                     * @description Other outcome
                     */
                    otherOutcome?: number | null;
                    /**
                     * 尚未审结
                     * @description Pending
                     */
                    pending?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 行政诉讼·未经复议直接起诉
                 * @description Litigation without prior reconsideration
                 */
                directLitigation?: {
                    /**
                     * 结果维持
                     * @description Upheld
                     */
                    upheld?: number | null;
                    /**
                     * 结果纠正
                     * @description Corrected
                     */
                    corrected?: number | null;
                    /**
                     * 其他结果
                     * @description Other outcome
                     */
                    otherOutcome?: number | null;
                    /**
                     * 尚未审结
                     * @description Pending
                     */
                    pending?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
                /**
                 * 行政诉讼·复议后起诉
                 * @description Litigation after reconsideration
                 */
                litigationAfterReconsideration?: {
                    /**
                     * 结果维持
                     * @description Upheld
                     */
                    upheld?: number | null;
                    /**
                     * 结果纠正
                     * @description Corrected
                     */
                    corrected?: number | null;
                    /**
                     * 其他结果
                     * @description Other outcome
                     */
                    otherOutcome?: number | null;
                    /**
                     * 尚未审结
                     * @description Pending
                     */
                    pending?: number | null;
                    /**
                     * 总计
                     * @description Total
                     */
                    total?: number | null;
                };
            };
            explanations?: {
                rule: string;
                path: string;
                evidence?: string | null;
                reason: string;
                public?: boolean;
            }[];
        } & {
            [key: string]: unknown;
        };
        ReportRequest: {
            data: Record<string, never>;
        };
        ReportResponse: {
            data: components["schemas"]["Report"];
            meta: Record<string, never>;
        };
        ReportingResponse: {
            data: {
                organization: {
                    code: string;
                    name: string;
                    kind: ("department" | "township" | "county" | "prefecture" | "province") | null;
                    regionCode: string | null;
                };
                /**
                 * Format: date
                 * @description The last day on which the report is in time
                 */
                deadline: string;
                /** @enum {string} */
                state: "published" | "withdrawn" | "missing";
                version: number | null;
                publishedAt: string | null;
            }[];
            meta: {
                year: number;
            };
        };
        ReportsResponse: {
            data: components["schemas"]["Report"][];
            meta: {
                pagination: components["schemas"]["Pagination"];
            };
        };
        RichBlock: components["schemas"]["RichParagraph"] | components["schemas"]["RichHeading"] | components["schemas"]["RichList"];
        RichHeading: {
            /** @constant */
            type: "heading";
            level: number;
            children: components["schemas"]["RichInline"][];
        };
        RichInline: components["schemas"]["RichText"] | components["schemas"]["RichLink"];
        RichLink: {
            /** @constant */
            type: "link";
            url: string;
            children: components["schemas"]["RichText"][];
        };
        RichList: {
            /** @constant */
            type: "list";
            /** @enum {unknown} */
            format: "ordered" | "unordered";
            children: (components["schemas"]["RichListItem"] | components["schemas"]["RichList"])[];
        };
        RichListItem: {
            /** @constant */
            type: "list-item";
            children: components["schemas"]["RichInline"][];
        };
        RichParagraph: {
            /** @constant */
            type: "paragraph";
            children: components["schemas"]["RichInline"][];
        };
        RichText: {
            /** @constant */
            type: "text";
            text: string;
            bold?: boolean;
            italic?: boolean;
        };
        RoutesResponse: {
            data: {
                method: string;
                path: string;
                summary: components["schemas"]["Label"];
            }[];
            meta: {
                /** @description Where the OpenAPI document is */
                openapi: string;
            };
        };
        Section: {
            id: number;
            /** @enum {string|null} */
            chapter?: "preface" | "overview" | "proactive" | "applications" | "remedies" | "problems" | "otherMatters" | "closing" | null;
            heading?: string | null;
            body?: components["schemas"]["RichBlock"][] | null;
        };
        StatisticsResponse: {
            data: components["schemas"]["StatisticsRow"][];
            meta: {
                pagination: components["schemas"]["Pagination"];
                /** @description The link at the end of the record as of which the figures hold */
                head: string | null;
            };
        };
        /** @description One group of figures. */
        StatisticsRow: {
            /** @description A cell address; absent for an indicator */
            cell?: string;
            year?: number;
            /** @description Code of the organization */
            organization?: string;
            organizationName?: string | null;
            kind?: string | null;
            /** @description The first digits of region codes */
            region?: string | null;
            /** @description The sum, or the rate in percent; null: every cell is blank, or the base is 0 */
            value: number | null;
            /** @description How many reports the value sums */
            reports: number;
            /** @description In how many of them the cell is blank */
            blank: number;
            indicator?: string;
            numerator?: number | null;
            denominator?: number | null;
            /** @description The base of an indicator */
            n?: number;
            /**
             * @description The base is under 30: the rate says little
             * @constant
             */
            small?: true;
            /** @description With change=year: the value of the year before */
            previous?: number | null;
            difference?: number | null;
            /** @description In percent */
            growth?: number | null;
            /** @description With share: the value of that cell */
            base?: number | null;
            /** @description The percentage of it */
            share?: number | null;
            /** @description With quartiles: bodies that have a value, those of small bases left out */
            bodies?: number;
            /** @description Of the values of single bodies; null for fewer than 4 */
            lowerQuartile?: number | null;
            median?: number | null;
            upperQuartile?: number | null;
        };
        /** @description A year whose report was taken back, and why. */
        WithdrawnReport: {
            year: number;
            version: number;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            withdrawnAt: string;
            reason: string | null;
        };
        WrittenOrganization: {
            data: {
                id: number;
                documentId: string;
                revision?: number;
            } | components["schemas"]["Organization"];
            meta: Record<string, never>;
        };
        WrittenReport: {
            data: {
                id: number;
                documentId: string;
                revision?: number;
            } | components["schemas"]["Report"];
            meta: Record<string, never>;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    home: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description 没有变化 / Unchanged */
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有 / It is not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listPublications: {
        parameters: {
            query?: {
                year?: number;
                organization?: string;
                region?: string;
                layout?: string;
                page?: number;
                pageSize?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationsResponse"];
                };
            };
            /** @description 没有变化 / Unchanged */
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    tableOfYear: {
        parameters: {
            query: {
                year: number;
                region?: string;
                layout?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 没有变化 / Unchanged */
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 下载的人太多 / Too many downloads at once */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    figuresAsParquet: {
        parameters: {
            query?: {
                year?: number;
                region?: string;
                layout?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description 没有变化 / Unchanged */
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 下载的人太多 / Too many downloads at once */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    archiveOfYear: {
        parameters: {
            query: {
                year: number;
                region?: string;
                layout?: string;
                format?: "html" | "docx" | "xlsx" | "csv" | "json";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description 没有变化 / Unchanged */
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 下载的人太多 / Too many downloads at once */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getBody: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedBodyResponse"];
                    "text/html": string;
                };
            };
            /** @description 没有变化 / Unchanged */
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有 / It is not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有可接受的格式 / No acceptable format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getBodyAs: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                organization: string;
                format: "json" | "html";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedBodyResponse"];
                    "text/html": string;
                };
            };
            /** @description 没有变化 / Unchanged */
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有 / It is not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getPublication: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                organization: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                    "text/html": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description 没有变化 / Unchanged */
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有 / It is not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有可接受的格式 / No acceptable format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 已撤回 / It was withdrawn */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getPublicationAs: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                organization: string;
                year: number;
                format: "html" | "docx" | "xlsx" | "csv" | "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                    "text/html": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description 没有变化 / Unchanged */
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有 / It is not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 已撤回 / It was withdrawn */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationVersionsResponse"];
                };
            };
            /** @description 没有变化 / Unchanged */
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有 / It is not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 已撤回 / It was withdrawn */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getDifference: {
        parameters: {
            query?: {
                from?: number;
                to?: number;
            };
            header?: never;
            path: {
                organization: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationDiffResponse"];
                };
            };
            /** @description 没有变化 / Unchanged */
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有 / It is not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 已撤回 / It was withdrawn */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getStatistics: {
        parameters: {
            query?: {
                cell?: string[];
                indicator?: "accepted" | "completionRate" | "disclosureRate" | "disclosedShare" | "refusedShare" | "unavailableShare" | "notProcessedShare" | "otherShare" | "naturalPersonShare" | "growthRate" | "disputeRate" | "correctionRate" | "lossRate";
                groupBy?: ("year" | "organization" | "kind" | "region")[];
                regionLevel?: 2 | 4 | 6;
                year?: string;
                organization?: string;
                region?: string;
                kind?: "department" | "township" | "county" | "prefecture" | "province";
                order?: "value" | "-value" | "year" | "-year" | "organization" | "-organization" | "kind" | "-kind" | "region" | "-region";
                top?: number;
                change?: "year";
                share?: string;
                quartiles?: "organization";
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsResponse"];
                };
            };
            /** @description 没有变化 / Unchanged */
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 令牌无效 / The token does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 / The caller may not */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getStatisticsTable: {
        parameters: {
            query?: {
                cell?: string[];
                indicator?: "accepted" | "completionRate" | "disclosureRate" | "disclosedShare" | "refusedShare" | "unavailableShare" | "notProcessedShare" | "otherShare" | "naturalPersonShare" | "growthRate" | "disputeRate" | "correctionRate" | "lossRate";
                groupBy?: ("year" | "organization" | "kind" | "region")[];
                regionLevel?: 2 | 4 | 6;
                year?: string;
                organization?: string;
                region?: string;
                kind?: "department" | "township" | "county" | "prefecture" | "province";
                order?: "value" | "-value" | "year" | "-year" | "organization" | "-organization" | "kind" | "-kind" | "region" | "-region";
                top?: number;
                change?: "year";
                share?: string;
                quartiles?: "organization";
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description 没有变化 / Unchanged */
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 令牌无效 / The token does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 / The caller may not */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listIndicators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorsResponse"];
                };
            };
            /** @description 没有变化 / Unchanged */
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 令牌无效 / The token does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 / The caller may not */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listCorrections: {
        parameters: {
            query: {
                since: string;
                year?: number;
                region?: string;
                kind?: "department" | "township" | "county" | "prefecture" | "province";
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionsResponse"];
                };
            };
            /** @description 没有变化 / Unchanged */
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 令牌无效 / The token does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 / The caller may not */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getReporting: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportingResponse"];
                };
            };
            /** @description 没有变化 / Unchanged */
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 令牌无效 / The token does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 / The caller may not */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getConsolidation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsolidationResponse"];
                };
            };
            /** @description 没有变化 / Unchanged */
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 令牌无效 / The token does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 / The caller may not */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有 / It is not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getDataPackage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description 没有变化 / Unchanged */
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 令牌无效 / The token does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 / The caller may not */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCatalog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": Record<string, never>;
                };
            };
            /** @description 没有变化 / Unchanged */
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 令牌无效 / The token does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 / The caller may not */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listLayouts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LayoutsResponse"];
                };
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 令牌无效 / The token does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 / The caller may not */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getLayout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                layout: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Layout"];
                };
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 令牌无效 / The token does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 / The caller may not */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有 / It is not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getLayoutSchema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                layout: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": Record<string, never>;
                };
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 令牌无效 / The token does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 / The caller may not */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有 / It is not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    checkReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckRequest"];
            };
        };
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckResponse"];
                };
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 令牌无效 / The token does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 / The caller may not */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 请求过大 / The request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listReports: {
        parameters: {
            query?: {
                filters?: {
                    [key: string]: unknown;
                };
                sort?: string | string[] | {
                    [key: string]: unknown;
                };
                pagination?: {
                    page?: number;
                    pageSize?: number;
                };
                populate?: string | string[] | {
                    [key: string]: unknown;
                };
                fields?: string | string[] | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportsResponse"];
                };
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 令牌无效 / The token does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 / The caller may not */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportRequest"];
            };
        };
        responses: {
            /** @description 成功 / Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenReport"];
                };
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 令牌无效 / The token does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 / The caller may not */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getReport: {
        parameters: {
            query?: {
                populate?: string | string[] | {
                    [key: string]: unknown;
                };
                fields?: string | string[] | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportResponse"];
                };
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 令牌无效 / The token does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 / The caller may not */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有 / It is not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 已撤回 / It was withdrawn */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportRequest"];
            };
        };
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenReport"];
                };
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 令牌无效 / The token does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 / The caller may not */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有 / It is not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 令牌无效 / The token does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 / The caller may not */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 有冲突 / Someone else was faster, or the record forbids it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listOrganizations: {
        parameters: {
            query?: {
                filters?: {
                    [key: string]: unknown;
                };
                sort?: string | string[] | {
                    [key: string]: unknown;
                };
                pagination?: {
                    page?: number;
                    pageSize?: number;
                };
                populate?: string | string[] | {
                    [key: string]: unknown;
                };
                fields?: string | string[] | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationsResponse"];
                };
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 令牌无效 / The token does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 / The caller may not */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationRequest"];
            };
        };
        responses: {
            /** @description 成功 / Success */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenOrganization"];
                };
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 令牌无效 / The token does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 / The caller may not */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getOrganization: {
        parameters: {
            query?: {
                populate?: string | string[] | {
                    [key: string]: unknown;
                };
                fields?: string | string[] | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationResponse"];
                };
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 令牌无效 / The token does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 / The caller may not */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有 / It is not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationRequest"];
            };
        };
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenOrganization"];
                };
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 令牌无效 / The token does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 / The caller may not */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有 / It is not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 令牌无效 / The token does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 / The caller may not */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listRoutes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutesResponse"];
                };
            };
            /** @description 没有变化 / Unchanged */
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 令牌无效 / The token does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 / The caller may not */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description 没有变化 / Unchanged */
            304: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 令牌无效 / The token does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 没有权限 / The caller may not */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 / Success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
            /** @description 请求有误 / The request is at fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description 暂不可用 / Cannot serve */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
            /** @description 其他错误 / Any other error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
