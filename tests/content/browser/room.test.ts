import { builtCases, declareRoom } from '../../e2e/support/room.ts';

/** The numbers of the reading room, for each case there is. */
for (const caseId of builtCases()) declareRoom(caseId);
