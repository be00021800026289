import { type Label, label } from '../layout/label';

/** A stage as a new installation has it. */
export interface DefaultStage {
  readonly code: string;
  readonly name: Label;
  /** `#rrggbb` */
  readonly color: string;
}

/** The stages of a new installation, after the practice of three reviews (三审). The first and the last always stay. */
export const defaultStages: readonly [DefaultStage, DefaultStage, DefaultStage, DefaultStage] = [
  { code: 'drafting', name: label('编制', 'Drafting'), color: '#8e8ea9' },
  { code: 'section-review', name: label('科室审核', 'Section review'), color: '#4945ff' },
  { code: 'leader-review', name: label('领导审核', 'Leader review'), color: '#9736e8' },
  { code: 'approved', name: label('待发布', 'Approved'), color: '#328048' },
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
  return known?.name.zh === name ? known.name : label(name, name);
}
