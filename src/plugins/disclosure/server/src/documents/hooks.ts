/**
 * All hooks of the document service. The phases follow each other as they stand here, and the hooks of a phase too: the
 * order is law, and `docs/hooks.md` is written from it.
 */
import { neverDeletesPublished } from './content-api/deletion';
import { publishedAlone } from './content-api/reads';
import { saysWithdrawn } from './content-api/withdrawn';
import { neverPublishes, writesDrafts } from './content-api/writes';
import type { Hook, Phase } from './hook';
import { codeStays } from './organizations/code';
import { deletedWithoutReports } from './organizations/deletion';
import { daysAsTyped, firstReport, particulars } from './organizations/fields';
import { identityIsReviewed } from './organizations/identity';
import { noCircle } from './organizations/parent';
import { dropsId, givesNoId } from './own-document-id';
import { queryValues } from './queries/values';
import { publishedAsApproved } from './reports/approval';
import { usualTitleAndLayout } from './reports/defaults';
import { editorsDelete, recordsDeletion } from './reports/deletion';
import { countsOn, goesBackToPublished, recordsDiscarded } from './reports/discard-draft';
import { editorsEdit, keepsStage, recordsEdit, writersBegin } from './reports/edits';
import { fixedFields } from './reports/fixed-fields';
import { onePerYear } from './reports/one-per-year';
import { publicStays } from './reports/public-stays';
import { appendsPublication } from './reports/publication';
import { addsUp } from './reports/publishing';
import { countsUp, nobodyOverwritten, nothingThrownAway } from './reports/revision';
import { beginsInFirstStage, stageByMoves } from './reports/stage';
import { wellFormed, wellFormedInput } from './reports/structure';
import { leavesNoMark } from './reports/unchanged';
import { appendsWithdrawal, beginsAnew, reasonIsOurs, sensibleReason } from './reports/withdrawal';
import { forgetsWriters, notesWriter } from './reports/writers';
import { answersWithOrganization, createdInScope, organizationsInScope, parentsInScope, reportsInScope } from './scope';
import { storableText } from './text';

export const hooks: { readonly [P in Phase]: readonly Hook<P, never>[] } = {
  refuse: [queryValues, neverPublishes, givesNoId, sensibleReason],
  prepare: [
    publishedAlone,
    writesDrafts,
    dropsId,
    answersWithOrganization,
    beginsInFirstStage,
    reasonIsOurs,
    usualTitleAndLayout,
    countsUp,
    daysAsTyped,
    firstReport,
  ],
  admit: [
    reportsInScope,
    organizationsInScope,
    neverDeletesPublished,
    publicStays,
    stageByMoves,
    writersBegin,
    editorsDelete,
    goesBackToPublished,
    nobodyOverwritten,
    nothingThrownAway,
    wellFormedInput,
    storableText,
    particulars,
    deletedWithoutReports,
  ],
  judge: [
    saysWithdrawn,
    noCircle,
    codeStays,
    wellFormed,
    addsUp,
    publishedAsApproved,
    onePerYear,
    fixedFields,
    editorsEdit,
    createdInScope,
    parentsInScope,
  ],
  record: [
    identityIsReviewed,
    appendsPublication,
    recordsDiscarded,
    countsOn,
    appendsWithdrawal,
    beginsAnew,
    recordsDeletion,
    keepsStage,
    recordsEdit,
    notesWriter,
    forgetsWriters,
    leavesNoMark,
  ],
};
