import type { Schema, Struct } from '@strapi/strapi';

export interface ReportApplicationRow extends Struct.ComponentSchema {
  collectionName: 'components_report_application_rows';
  info: {
    description: 'One row of the applications matrix';
    displayName: 'Applications row';
    icon: 'bulletList';
  };
  attributes: {
    commercialEnterprise: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 2147483647;
          min: 0;
        },
        number
      >;
    legalServiceOrganization: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 2147483647;
          min: 0;
        },
        number
      >;
    naturalPerson: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 2147483647;
          min: 0;
        },
        number
      >;
    otherOrganization: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 2147483647;
          min: 0;
        },
        number
      >;
    researchInstitution: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 2147483647;
          min: 0;
        },
        number
      >;
    row: Schema.Attribute.Enumeration<
      [
        'newRequests',
        'carriedOver',
        'granted',
        'partiallyGranted',
        'refusedStateSecret',
        'refusedByLaw',
        'refusedSecurityAndStability',
        'refusedThirdPartyRights',
        'refusedInternalAffairs',
        'refusedProcessInformation',
        'refusedEnforcementFile',
        'refusedAdministrativeInquiry',
        'unavailableNotHeld',
        'unavailableNotExisting',
        'unavailableUnclear',
        'notProcessedComplaint',
        'notProcessedDuplicate',
        'notProcessedPublication',
        'notProcessedExcessive',
        'notProcessedReconfirmation',
        'otherHandling',
        'totalResults',
        'carriedForward',
        'otherNotCorrected',
        'otherFeeUnpaid',
        'otherRemaining',
      ]
    > &
      Schema.Attribute.Required;
    socialOrganization: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 2147483647;
          min: 0;
        },
        number
      >;
    total: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 2147483647;
          min: 0;
        },
        number
      >;
  };
}

export interface ReportExplanation extends Struct.ComponentSchema {
  collectionName: 'components_report_explanations';
  info: {
    description: 'Why a warning stands';
    displayName: 'Explanation';
    icon: 'message';
  };
  attributes: {
    evidence: Schema.Attribute.Text;
    path: Schema.Attribute.String & Schema.Attribute.Required;
    public: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    reason: Schema.Attribute.Text & Schema.Attribute.Required;
    rule: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface ReportProactiveRow extends Struct.ComponentSchema {
  collectionName: 'components_report_proactive_rows';
  info: {
    description: 'One row of the proactive disclosure table';
    displayName: 'Proactive disclosure row';
    icon: 'bulletList';
  };
  attributes: {
    amount: Schema.Attribute.Decimal &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      >;
    change: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 2147483647;
          min: -2147483647;
        },
        number
      >;
    decisions: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 2147483647;
          min: 0;
        },
        number
      >;
    disclosed: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 2147483647;
          min: 0;
        },
        number
      >;
    disclosedTotal: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 2147483647;
          min: 0;
        },
        number
      >;
    inForce: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 2147483647;
          min: 0;
        },
        number
      >;
    issued: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 2147483647;
          min: 0;
        },
        number
      >;
    made: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 2147483647;
          min: 0;
        },
        number
      >;
    previousItems: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 2147483647;
          min: 0;
        },
        number
      >;
    purchases: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 2147483647;
          min: 0;
        },
        number
      >;
    repealed: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 2147483647;
          min: 0;
        },
        number
      >;
    row: Schema.Attribute.Enumeration<
      [
        'regulations',
        'normativeDocuments',
        'administrativeLicensing',
        'otherServices',
        'administrativePenalties',
        'administrativeCoercion',
        'administrativeFees',
        'centralizedProcurement',
      ]
    > &
      Schema.Attribute.Required;
  };
}

export interface ReportRemedyRow extends Struct.ComponentSchema {
  collectionName: 'components_report_remedy_rows';
  info: {
    description: 'One row of the reconsideration and litigation table';
    displayName: 'Remedies row';
    icon: 'bulletList';
  };
  attributes: {
    corrected: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 2147483647;
          min: 0;
        },
        number
      >;
    otherOutcome: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 2147483647;
          min: 0;
        },
        number
      >;
    pending: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 2147483647;
          min: 0;
        },
        number
      >;
    row: Schema.Attribute.Enumeration<
      ['reconsideration', 'directLitigation', 'litigationAfterReconsideration']
    > &
      Schema.Attribute.Required;
    total: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 2147483647;
          min: 0;
        },
        number
      >;
    upheld: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 2147483647;
          min: 0;
        },
        number
      >;
  };
}

export interface ReportSection extends Struct.ComponentSchema {
  collectionName: 'components_report_sections';
  info: {
    description: 'One of the six chapters';
    displayName: 'Chapter';
    icon: 'layout';
  };
  attributes: {
    body: Schema.Attribute.Blocks;
    chapter: Schema.Attribute.Enumeration<
      [
        'preface',
        'overview',
        'proactive',
        'applications',
        'remedies',
        'problems',
        'otherMatters',
        'closing',
      ]
    > &
      Schema.Attribute.Required;
    heading: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'report.application-row': ReportApplicationRow;
      'report.explanation': ReportExplanation;
      'report.proactive-row': ReportProactiveRow;
      'report.remedy-row': ReportRemedyRow;
      'report.section': ReportSection;
    }
  }
}
