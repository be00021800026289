const chineseDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The day that a moment belongs to in China, `YYYY-MM-DD`, wherever this runs. */
export const dayInChina = (moment: Date): string => chineseDay.format(moment);
