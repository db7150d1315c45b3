/**
 * For `authLoading`. Who may see what is known as soon as somebody is logged in, and react-admin looks at the answer without waiting
 * for it: a page left while the answer was on its way would say "loading" for ever when somebody comes to it again.
 */
export const neverWaiting = false;
