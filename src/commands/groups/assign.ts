export function assignToGroup(): void {}
