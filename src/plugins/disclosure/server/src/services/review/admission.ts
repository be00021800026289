import type { AllowedMove, Move } from '#contracts/review';
import { blocksPublication, canonicalDigest, label, unexplained } from '#model';
import { conflict, forbidden, invalidAt, invalidFor } from '../../errors';
import { lookOf } from './look';
import { judgeMove, type Mover } from './permitted-moves';
import type { Situation } from './situation';

/** The move that a person may make; throws where it may not be made, or not yet. */
export function admit(situation: Situation, { to, comment, note, digest, look }: Move, person: Mover): AllowedMove {
  const { stages, stage } = situation;
  if (!stages.some(({ code }) => code === to))
    throw invalidAt(['to'], label(`没有这个环节：${to}`, `There is no such stage: ${to}`));
  if (to === stage) throw invalidAt(['to'], label('报告已在该环节', 'The report is in this stage already'));
  const verdict = judgeMove(situation, to, person);
  if ('refusal' in verdict) throw forbidden(verdict.refusal, ['to']);
  const { kind } = verdict;
  const commentRequired = kind === 'sendBack';
  if (commentRequired && !comment)
    throw invalidAt(['comment'], label('退回须说明理由', 'Sending back needs a comment'));
  if (note !== undefined && (kind !== 'submit' || !situation.publication))
    throw invalidAt(
      ['note'],
      label('只有提交更正时可以写公开说明', 'A note to the public goes with the submission of a correction alone'),
    );
  refuseUnseen(situation, { digest, look });
  if (kind === 'submit' || kind === 'approve') refuseFindings(situation);
  return { to, kind, commentRequired };
}

/** Whoever says what they saw decides on that alone. */
function refuseUnseen({ document, report, note }: Situation, seen: Pick<Move, 'digest' | 'look'>): void {
  const stored = { digest: canonicalDigest(document), look: lookOf(report, note) };
  for (const name of ['digest', 'look'] as const)
    if (seen[name] !== undefined && seen[name] !== stored[name])
      throw conflict(
        [name],
        label('报告在您打开之后已被修改，请重新查看', 'The report has changed since you opened it: look again'),
        { [name]: { sent: seen[name], stored: stored[name] } },
      );
}

/** A report goes onwards without errors, and with a reason for each warning. */
function refuseFindings({ judgement: { findings, locate }, document }: Situation): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (blocksPublication(findings))
    throw invalidFor(
      label(`报告有 ${errors.length} 处错误，不能送审`, `The report has ${errors.length} errors and cannot move on`),
      errors,
      locate,
    );
  const open = unexplained(findings, document.explanations);
  if (open.length > 0)
    throw invalidFor(
      label(
        `有 ${open.length} 条提醒未说明理由`,
        `${open.length} ${open.length === 1 ? 'warning needs' : 'warnings need'} an explanation`,
      ),
      open,
      locate,
    );
}
