/** The guide behind the question mark: what each person does, in the order of a year. */
import { type Label, label } from '#model';

export interface GuideChapter {
  /** The place in the page's address: `#filling-in`. */
  readonly code: string;
  readonly title: Label;
  readonly lines: readonly Label[];
}

export const guide: readonly GuideChapter[] = [
  {
    code: 'filling-in',
    title: label('填报', 'Filling in a report'),
    lines: [
      label(
        '在首页“我的报告”中点“开始填报”：机关、年度和标题已经填好。有上年报告时，可以“从上年报告开始”，只沿用文字，数字留空；有文件时点“导入”。',
        'On the home page, “Start” begins the report that is due: organization, year and title are filled in. “Start from last year’s report” takes over its text and leaves the figures open; “Import” reads a file.',
      ),
      label(
        '报告按印发的样子排列：六章文字，三张表。随时可以保存（Ctrl + S），没有填完也能保存。',
        'The report is laid out as it is printed: six chapters of text and three tables. Save whenever you like (Ctrl + S), finished or not.',
      ),
      label(
        '空白表示“尚未填写”，0 表示“没有”。“空白填 0”先问再填，并且可以撤销。',
        'A blank means “not filled in yet”, 0 means “none”. “Fill the blanks with 0” asks first and can be undone.',
      ),
      label(
        '查找和替换（Ctrl + H）作用于整份报告；每章上方列出与上年一字不差的段落，含数字的排在最前。',
        'Find and replace (Ctrl + H) works on the whole report. Above each chapter stand the paragraphs that are last year’s letter for letter, those with figures first.',
      ),
    ],
  },
  {
    code: 'tables',
    title: label('表格与按键', 'Tables and keys'),
    lines: [
      label(
        '与 Excel、WPS 相同：方向键、Tab、Enter、Ctrl + 方向键、Ctrl + D、Ctrl + R、Delete、F2；整块复制粘贴，粘贴前先预览。',
        'As in Excel: arrows, Tab, Enter, Ctrl + arrow, Ctrl + D, Ctrl + R, Delete, F2. Blocks are copied and pasted; a paste that does not fit is shown first.',
      ),
      label(
        '单元格中可以写算式，如 =2+3。Alt + = 填入按各项计算的合计。',
        'A cell takes a sum such as =2+3. Alt + = fills in the total as it follows from the others.',
      ),
      label(
        'F8 跳到下一处问题，Shift + F8 回到上一处；F6 在表单、检查结果和审核之间切换。',
        'F8 goes to the next finding, Shift + F8 to the one before; F6 goes between form, findings and review.',
      ),
    ],
  },
  {
    code: 'findings',
    title: label('检查结果', 'Findings'),
    lines: [
      label(
        '错误必须改正，提醒要么改正、要么写明说明，提示仅供参考。待填的项目填完才能提交。',
        'Errors have to be put right, warnings put right or explained, hints are for your information. What is open has to be filled in before the report is submitted.',
      ),
      label(
        '说明随报告一并送审。勾选“随报告公开此说明”，公众也能看到。数字变动以后，原说明失效，须重写。',
        'An explanation goes along to the reviewers, and to the public where that is ticked. When the figures change, it has to be written anew.',
      ),
    ],
  },
  {
    code: 'review',
    title: label('送审、审核与退回', 'Review'),
    lines: [
      label(
        '保存以后点“提交”。对话框写明送给谁、何时到期、带哪些说明。',
        'Save, then submit. The dialog says who gets the report, by when it is due, and which explanations go along.',
      ),
      label(
        '审核人点“审阅全文”，看到即将公开的样子、上年数字和全部改动，可以在单元格或段落上批注，通过，或者写明原因退回。',
        'Reviewers read the report as it will stand in public, with last year’s figures and every change marked. They comment on cells and paragraphs, approve, or send back with a reason.',
      ),
      label(
        '提交人和修改过内容的人，不能办理最后一关。',
        'Who submitted the report or wrote any of it does not take the last step.',
      ),
    ],
  },
  {
    code: 'publishing',
    title: label('发布、更正与撤回', 'Publication'),
    lines: [
      label(
        '审核通过后才能发布。发布即记入公开记录，不能改动；发现有误，改好后再走一遍审核，作为更正发布，更正说明随之公开。',
        'Only what was approved can be published. A publication stays on record for good; an error is mended through the same review and published as a correction with its note.',
      ),
      label(
        '撤回公开版本须有相应权限，并写明向公众公开的原因。',
        'Withdrawing a public version takes a right of its own and a reason that the public reads.',
      ),
    ],
  },
  {
    code: 'supervising',
    title: label('政务公开办', 'The supervising office'),
    lines: [
      label(
        '首页“填报进度”列出本级和下级机关到了哪一步、逾期几天，可以筛选、导出。',
        'The progress card on the home page says how far each body is and how many days late; it can be filtered and exported.',
      ),
      label(
        '报告列表可以按环节筛选，成批提交、发布和导出。',
        'The list of reports is filtered by stage; reports are submitted, published and exported together.',
      ),
    ],
  },
  {
    code: 'setting-up',
    title: label('管理员', 'Setting up'),
    lines: [
      label(
        '首页“开始使用”列出步骤：建立机关或导入机关名单，邀请人员并设置其机关，检查审核环节，开始第一份报告。',
        'The first card on the home page lists the steps: organizations, people and where they belong, review stages, the first report.',
      ),
      label(
        '“设置 › 信息公开年报 › 审核环节”规定谁把报告从哪里送到哪里。走不通的流程不能保存。',
        'Settings › Annual reports › Review stages says who takes a report from where to where. A chain that leads nowhere cannot be saved.',
      ),
    ],
  },
];
