/** The one spelling of a Python package's name: names are equal up to case and `-_.` (PEP 503, and Core metadata's name normalization). */
export const pythonName = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-');
