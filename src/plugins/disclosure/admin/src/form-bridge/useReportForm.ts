import { useForm } from '@strapi/strapi/admin';
import type { FormValues } from '../form/report-state';

type StrapiForm = Parameters<Parameters<typeof useForm>[1]>[0];

/** Strapi's form, with the values of a report. */
interface ReportForm extends Omit<StrapiForm, 'values' | 'initialValues' | 'errors' | 'getValues'> {
  readonly values: FormValues;
  readonly initialValues: FormValues;
  readonly errors: FormValues;
  /** The values at this moment, also between two renderings. */
  readonly getValues: () => FormValues;
}

/** One part of the state of the form in the edit view; renders again when that part changes. */
export function useReportForm<Selected>(select: (form: ReportForm) => Selected): Selected {
  return useForm('disclosure', (form) => select(form as ReportForm));
}
