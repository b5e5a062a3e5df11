const char *text(void) {
    return "hello";
}
