// Stands for code that is evaluated: it does nothing.
