import { useAPIErrorHandler } from '@strapi/strapi/admin';
import { isRecord } from '../../../model';
import { useReportForm } from './useReportForm';

/** What saving does with Strapi's form, whose own saving is not used. */
export function useFormWriting() {
  const { _unstableFormatValidationErrors: formatErrors } = useAPIErrorHandler();
  const getValues = useReportForm((form) => form.getValues);
  const initial = useReportForm((form) => form.initialValues);
  const validate = useReportForm((form) => form.validate);
  const setErrors = useReportForm((form) => form.setErrors);
  const setBusy = useReportForm((form) => form.setSubmitting);
  const accept = useReportForm((form) => form.resetForm);
  return {
    getValues,
    /** The report as it was fetched or saved last. */
    initial,
    /** Whether Strapi's own rules allow the values; where not, each field says why. */
    isValid: async (status: 'draft' | 'published'): Promise<boolean> => !(await validate(true, { status })).errors,
    /** Shows at each field what the server said of it. */
    showErrors: (error: unknown): void => {
      if (isRecord(error) && error.name === 'ValidationError') setErrors(formatErrors(error as never));
    },
    setBusy,
    /** Takes values for the saved ones. */
    accept,
  };
}
