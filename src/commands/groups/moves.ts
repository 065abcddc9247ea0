export function groupMoves(): void {}
