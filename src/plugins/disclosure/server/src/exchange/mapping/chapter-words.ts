/** What offices head a chapter with besides the form's words, by the chapter's code. */
export const chapterWords: Readonly<Record<string, readonly string[]>> = {
  overview: ['概述', '概况', '基本情况', '总体工作情况', '工作开展情况', '总体概况'],
  problems: ['存在的问题及改进措施', '存在的主要问题和改进措施', '问题与改进'],
  otherMatters: ['其他事项', '其他情况', '需要说明的其他事项', '其他需要说明的事项', '需要报告的其他事项'],
};
