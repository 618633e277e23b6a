/** Version of what recognition makes of a page: raised when its text changes. */
export const recognitionVersion = 1;
