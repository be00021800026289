import type { ReportDocument } from '../document/report-document';

/**
 * What of a report becomes public: everything but the explanations that were given to the reviewers alone. The digest
 * of a publication is taken over the canonical form of this.
 */
export function publishedDocument<Document extends Pick<ReportDocument, 'explanations'>>(document: Document): Document {
  return { ...document, explanations: document.explanations.filter((explanation) => explanation.public) };
}
