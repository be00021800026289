import type { Label } from '../layout/label';

/** A stage as a new installation has it. */
export interface DefaultStage {
  readonly code: string;
  readonly name: Label;
  /** `#rrggbb` */
  readonly color: string;
}

/** The stages of a new installation, after the practice of three reviews (三审). The first and the last always stay. */
export const defaultStages: readonly [DefaultStage, DefaultStage, DefaultStage, DefaultStage] = [
  { code: 'drafting', name: { zh: '编制', en: 'Drafting' }, color: '#8e8ea9' },
  { code: 'section-review', name: { zh: '科室审核', en: 'Section review' }, color: '#4945ff' },
  { code: 'leader-review', name: { zh: '领导审核', en: 'Leader review' }, color: '#9736e8' },
  { code: 'approved', name: { zh: '待发布', en: 'Approved' }, color: '#328048' },
];

/** The stage in which every report begins, and to which an approved one returns when its content changes. */
export const firstStage = defaultStages[0].code;

/** The stage from which alone a report is published. */
export const lastStage = defaultStages[3].code;

/**
 * What to call a stage on a screen: the name that the administrator gave it. The default names, which are stored in
 * Chinese, are translated.
 */
export function stageLabel({ code, name }: { code: string; name: string }): Label {
  const known = defaultStages.find((stage) => stage.code === code);
  return known?.name.zh === name ? known.name : { zh: name, en: name };
}
