/** How one interpreter reads its command line. */
export interface Grammar {
  /** Options that take the next argument. */
  readonly valued: ReadonlySet<string>;
  /** Short options whose value, if any, is the rest of the word. */
  readonly rest: ReadonlySet<string>;
  /** Options after which the program is text in the arguments, or no program is run. */
  readonly inline: ReadonlySet<string>;
  /** Options after which standard input is the program, whatever follows. */
  readonly stdin: ReadonlySet<string>;
  /** Options after which a module name follows. */
  readonly module: ReadonlySet<string>;
  /** Options after which the program's file follows. */
  readonly script: ReadonlySet<string>;
  /** Options whose value is where the program is looked up: a single archive there is the program. */
  readonly library: ReadonlySet<string>;
  /** Options whose value is a file that runs before the program. */
  readonly preload: ReadonlySet<string>;
  /** Words before the program's file, and words that mean that the interpreter itself works. */
  readonly run: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  /** Whether the first argument that is no option is the program's file. */
  readonly positional: boolean;
  /** Short options can be joined (`-ec`, `-Im`). */
  readonly joined: boolean;
  /** What a lone `-` means. */
  readonly dash: 'stdin' | 'end of options';
}

type Words = Partial<Record<Exclude<keyof Grammar, 'positional' | 'joined' | 'dash'>, string>>;

/** Word lists are separated by blanks. */
function grammar(words: Words, rules: Partial<Pick<Grammar, 'positional' | 'joined' | 'dash'>> = {}): Grammar {
  const set = (key: keyof Words): ReadonlySet<string> => new Set((words[key] ?? '').split(' ').filter(Boolean));
  return {
    valued: set('valued'),
    rest: set('rest'),
    inline: set('inline'),
    stdin: set('stdin'),
    module: set('module'),
    script: set('script'),
    library: set('library'),
    preload: set('preload'),
    run: set('run'),
    own: set('own'),
    positional: true,
    joined: false,
    dash: 'stdin',
    ...rules,
  };
}

/** POSIX sh, section "OPERANDS": a lone `-` ends the options as `--` does; `-s` reads standard input. */
const shell = grammar(
  { valued: '-o +o -O +O --rcfile --init-file', inline: '-c --command', stdin: '-s' },
  { joined: true, dash: 'end of options' },
);
const python = grammar({ valued: '-W -X -Q --check-hash-based-pycs', inline: '-c', module: '-m' }, { joined: true });

/** Options with a value in node 24, from its own table of options (`internal/options`), and older names. */
const nodeValued =
  '-r --require --import --loader --experimental-loader -C --conditions --env-file --env-file-if-exists --input-type --title ' +
  '--icu-data-dir --run --experimental-sea-config --build-sea --test-coverage-functions --heapsnapshot-signal ' +
  '--test-coverage-exclude --test-rerun-failures --experimental-package-map --allow-fs-read --allow-fs-write ' +
  '--test-concurrency --diagnostic-dir --trace-require-module --inspect-publish-uid --inspect-port --debug-port ' +
  '--cpu-prof-dir --max-old-space-size-percentage --stack-trace-limit --build-snapshot-config --dns-result-order ' +
  '--report-signal --test-coverage-lines --heap-prof-dir --experimental-test-tag-filter --test-isolation ' +
  '--experimental-test-isolation --heap-prof-interval --cpu-prof-interval --security-revert --security-reverts ' +
  '--disable-proto --test-coverage-include --localstorage-file --v8-pool-size --test-reporter-destination ' +
  '--trace-event-file-pattern --secure-heap-min --trace-event-categories --test-coverage-branches --watch-kill-signal ' +
  '--test-global-setup --openssl-config --report-filename --tls-cipher-list --watch-path --test-shard ' +
  '--test-name-pattern --use-largepages --experimental-config-file --test-random-seed --redirect-warnings ' +
  '--max-http-header-size --test-timeout --test-reporter --secure-heap --test-skip-pattern --report-dir ' +
  '--report-directory --network-family-autoselection-attempt-timeout --heap-prof-name --snapshot-blob ' +
  '--unhandled-rejections --disable-warning --heapsnapshot-near-heap-limit --tls-keylog --cpu-prof-name ' +
  '--experimental-specifier-resolution --es-module-specifier-resolution --experimental-default-type --policy-integrity ' +
  '--experimental-policy';
const node = grammar({
  valued: nodeValued,
  inline: '-e --eval -p --print -pe',
  preload: '-r --require --import --loader --experimental-loader',
});
const bun = grammar({
  valued: '-r --preload --require --import --cwd -c --config --env-file --conditions',
  inline: '-e --eval -p --print',
  preload: '-r --preload --require --import',
  run: 'run',
  own: 'install i add a remove rm update link unlink pm x create init build test publish upgrade outdated patch audit info why repl exec',
});
const deno = grammar({
  valued: '-c --config --import-map -L --log-level --cert --location --seed --env-file --preload --require',
  inline: '-e --eval',
  preload: '--preload --require',
  run: 'run serve',
  own: 'eval repl install uninstall add remove cache fmt lint test bench check compile task doc info upgrade publish jupyter types vendor coverage init outdated update audit x create',
});
const perl = grammar({ valued: '-I', rest: '-i -F -x -D -M -m -l -0 -C -V', inline: '-e -E' }, { joined: true });
const ruby = grammar({ valued: '-I -r -C -E', rest: '-i -F -x -K -T -W -0', inline: '-e' }, { joined: true });
const php = grammar({ valued: '-c -d -z -t', inline: '-r -R -B -E -S -a -m -i -v', script: '-f --file' });
const lua = grammar({ valued: '-l', inline: '-e -v' });
const plain = grammar({ inline: '-e --eval -c' });
/** java(1); the last one is what Plexus Classworlds, which starts Maven, loads everything else by. */
const java = grammar(
  {
    valued: '-cp -classpath --class-path -p --module-path --add-modules',
    library: '-cp -classpath --class-path',
    script: '-jar',
    preload: '-javaagent -agentpath -Xbootclasspath/a -Dclassworlds.conf',
  },
  { positional: false },
);
/** The dynamic loader, told to run a program: ld.so(8). */
const loader = grammar({
  valued: '--library-path --inhibit-rpath --audit --preload --argv0 --glibc-hwcaps-prepend --glibc-hwcaps-mask',
  inline: '--help --version --list-diagnostics --list-tunables',
});

const grammars: readonly (readonly [RegExp, Grammar])[] = [
  [/^(ba|da|a|z|k|mk|oil|ya|hu|fi|c|tc|rba)?sh(-static)?$/, shell],
  [/^(python|pypy)[0-9.]*t?$/, python],
  [/^(node|nodejs)[0-9.]*$/, node],
  [/^bun$/, bun],
  [/^deno$/, deno],
  [/^perl[0-9.]*$/, perl],
  [/^ruby[0-9.]*$/, ruby],
  [/^php[0-9.]*$/, php],
  [/^lua(jit)?[0-9.]*$/, lua],
  [/^(tclsh|wish|guile|julia|Rscript)[0-9.]*$/, plain],
  [/^java$/, java],
];
const loaders = /^ld(64)?(-[\w.-]+)?\.so(\.\d+)?$/;

/** The grammar of an interpreter, by its base name; undefined for what is none that is known here. */
export const grammarOf = (exeName: string): Grammar | undefined =>
  isLoader(exeName) ? loader : grammars.find(([name]) => name.test(exeName))?.[1];

/** Whether a program is the dynamic loader, which runs any file without an exec of it. */
export const isLoader = (exeName: string): boolean => loaders.test(exeName);
