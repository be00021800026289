/** What a report is called when nobody says otherwise: 某某局2023年政府信息公开工作年度报告. */
export const usualTitle = (organization: string, year: number | null): string =>
  `${organization}${year === null ? '' : `${year}年`}政府信息公开工作年度报告`;
