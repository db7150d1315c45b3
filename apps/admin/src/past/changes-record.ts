/** Whether an address is the form of a record: a new one, or one by its id. React-admin takes any other page below a record for its form. */
export const changesRecord = (pathname: string): boolean => /^\/[a-z-]+\/(create|\d+)\/?$/.test(pathname);
