//! Other people's SDKs, unchanged, against the simulator: installs them, runs the programs of `interop/` through
//! `wxp sim run`, and keeps the table of `docs/interop.md`.

use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Instant;

use serde::Deserialize;
use weixinpay_codegen::write_section;

/// How many must have run, if that many were asked for.
const ENOUGH: usize = 2;

struct Sdk {
    name: &'static str,
    package: &'static str,
    /// Where its version is pinned.
    manifest: &'static str,
    /// What must be there, with arguments that succeed if it is.
    tools: &'static [&'static [&'static str]],
    install: fn(&Place) -> Result<Vec<Command>, String>,
    /// Once it is installed.
    program: fn(&Place) -> Result<Command, String>,
}

const SDKS: [Sdk; 4] = [
    Sdk {
        name: "node",
        package: "wechatpay-axios-plugin",
        manifest: "package.json",
        tools: &[&["node", "--version"], &["npm", "--version"]],
        install: |place| {
            // Node looks for packages beside the program.
            for file in ["package.json", "package-lock.json", ".npmrc", "interop.js"] {
                copy(&place.source.join(file), &place.scratch.join(file))?;
            }
            Ok(vec![command("npm", &["ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"], &place.scratch)])
        },
        program: |place| Ok(command("node", &["interop.js"], &place.scratch)),
    },
    Sdk {
        name: "python",
        package: "wechatpayv3",
        manifest: "requirements.in",
        tools: &[&["python3", "-c", "import venv, ensurepip"]],
        install: |place| {
            let mut pip =
                command(&place.python(), &["-m", "pip", "install", "--quiet", "--require-hashes"], &place.source);
            pip.args(["--disable-pip-version-check", "-r", "requirements.txt"]);
            let mut venv = command("python3", &["-m", "venv"], &place.source);
            venv.arg(place.scratch.join("venv"));
            Ok(vec![venv, pip])
        },
        program: |place| Ok(command(&place.python(), &["interop.py"], &place.source)),
    },
    Sdk {
        name: "go",
        package: "wechatpay-go",
        manifest: "go.mod",
        tools: &[&["go", "version"]],
        install: |place| {
            let mut go = command("go", &["build", "-buildvcs=false", "-modcacherw", "-o"], &place.source);
            go.arg(place.scratch.join("interop")).env("GOMODCACHE", place.scratch.join("modules"));
            Ok(vec![go])
        },
        program: |place| Ok(command(&place.scratch.join("interop").to_string_lossy(), &[], &place.source)),
    },
    Sdk {
        name: "java",
        package: "wechatpay-java",
        manifest: "pom.xml",
        tools: &[&["java", "-version"], &["javac", "-version"], &["mvn", "--version"]],
        install: |place| {
            let scratch = place.scratch.display();
            // Checksums that do not match are errors.
            let mut maven = command("mvn", &["-q", "-B", "-C", "-ntp", "dependency:build-classpath"], &place.source);
            maven.arg(format!("-Dmaven.repo.local={scratch}/repository"));
            maven.arg(format!("-Dmdep.outputFile={scratch}/classpath"));
            Ok(vec![maven])
        },
        program: |place| {
            let path = fs::read_to_string(place.scratch.join("classpath")).map_err(|error| error.to_string())?;
            let classes = place.scratch.join("classes");
            let mut javac = command("javac", &["-encoding", "UTF-8", "-cp", path.trim(), "-d"], &place.source);
            run(javac.arg(&classes).arg("Interop.java"))?;
            let all = std::env::join_paths(std::iter::once(classes).chain(std::env::split_paths(path.trim())));
            let mut java = command("java", &["-Dfile.encoding=UTF-8", "-cp"], &place.source);
            java.arg(all.map_err(|error| error.to_string())?).arg("Interop");
            Ok(java)
        },
    },
];

/// Where an SDK's program is, and where what it needs is put.
struct Place {
    source: PathBuf,
    scratch: PathBuf,
}

impl Place {
    fn python(&self) -> String {
        self.scratch.join("venv/bin/python").to_string_lossy().into_owned()
    }
}

/// A line of a program.
#[derive(Deserialize)]
struct Step {
    step: String,
    ok: bool,
    detail: String,
}

/// What a program did, and whether it ended well.
struct Ran {
    sdk: &'static Sdk,
    version: String,
    steps: Vec<Step>,
    ended: bool,
}

impl Ran {
    fn is_good(&self) -> bool {
        self.ended && !self.steps.is_empty() && self.steps.iter().all(|step| step.ok)
    }
}

/// Runs those of `only`, or all, whose tools are there; whether enough ran, and none failed.
pub(crate) fn run_all(root: &Path, only: Option<&str>) -> Result<bool, String> {
    let chosen = chosen(only)?;
    let root = root.canonicalize().map_err(|error| format!("{}: {error}", root.display()))?;
    let mut present = Vec::new();
    for sdk in chosen.iter().copied() {
        match sdk.tools.iter().find(|tool| !is_there(tool)) {
            Some(tool) => println!("{:<7} left out: `{}` does not work here", sdk.name, tool.join(" ")),
            None => present.push(sdk),
        }
    }
    run(Command::new("cargo").args(["build", "--quiet", "--locked", "-p", "weixinpay-cli"]).current_dir(&root))?;
    let wxp = std::env::current_exe().map_err(|error| error.to_string())?.with_file_name("wxp");
    let places = install(&root, &present)?;
    let mut ran = Vec::new();
    for (sdk, place) in present.iter().copied().zip(&places) {
        let manifest = fs::read_to_string(place.source.join(sdk.manifest)).map_err(|error| error.to_string())?;
        let version = version(&manifest, sdk.package).ok_or_else(|| format!("{}: no version", sdk.manifest))?;
        println!("\n{} · {} {version}", sdk.name, sdk.package);
        let (steps, ended) = steps(&wxp, &(sdk.program)(place)?)?;
        let told = Ran { sdk, version, steps, ended };
        if !told.is_good() {
            eprintln!("{}: failed", sdk.name);
        }
        ran.push(told);
    }
    let table = table(&ran);
    print!("\n{table}");
    let failed = ran.iter().any(|ran| !ran.is_good());
    // A table of some would take the others out of the page; one of failures is not what is promised.
    if ran.len() == SDKS.len() && !failed {
        write_section(&root, "docs/interop.md", "interop", &table).map_err(|error| error.to_string())?;
    }
    if ran.len() < ENOUGH.min(chosen.len()) {
        eprintln!("only {} ran: the tools of at least {ENOUGH} are needed", ran.len());
        return Ok(false);
    }
    Ok(!failed)
}

fn chosen(only: Option<&str>) -> Result<Vec<&'static Sdk>, String> {
    let Some(only) = only else { return Ok(SDKS.iter().collect()) };
    let known = || SDKS.map(|sdk| sdk.name).join(", ");
    let find = |name: &str| {
        let sdk = SDKS.iter().find(|sdk| sdk.name == name.trim());
        sdk.ok_or_else(|| format!("there is no program for `{name}`; there are {}", known()))
    };
    only.split(',').map(find).collect()
}

fn is_there(tool: &[&str]) -> bool {
    let Some((program, arguments)) = tool.split_first() else { return false };
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// All at once: mostly, they wait for the network.
fn install(root: &Path, sdks: &[&'static Sdk]) -> Result<Vec<Place>, String> {
    let install = |sdk: &'static Sdk| {
        let place =
            Place { source: root.join("interop").join(sdk.name), scratch: root.join("target/interop").join(sdk.name) };
        fs::create_dir_all(&place.scratch).map_err(|error| format!("{}: {error}", place.scratch.display()))?;
        println!("{:<7} installing {} …", sdk.name, sdk.package);
        let started = Instant::now();
        for mut command in (sdk.install)(&place)? {
            run(&mut command)?;
        }
        println!("{:<7} installed in {} s", sdk.name, started.elapsed().as_secs());
        Ok(place)
    };
    thread::scope(|scope| {
        let threads: Vec<_> = sdks.iter().map(|sdk| scope.spawn(move || install(sdk))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap_or_else(|_| Err("it panicked".to_owned()))).collect()
    })
}

/// Runs the program through `wxp sim run`, telling each step as it comes.
fn steps(wxp: &Path, program: &Command) -> Result<(Vec<Step>, bool), String> {
    let mut command = Command::new(wxp);
    command.args(["sim", "run", "--"]).arg(program.get_program()).args(program.get_args());
    if let Some(directory) = program.get_current_dir() {
        command.current_dir(directory);
    }
    let failed = |error: std::io::Error| format!("{}: {error}", wxp.display());
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().map_err(failed)?;
    let mut steps = Vec::new();
    for line in child.stdout.take().into_iter().flat_map(|out| BufReader::new(out).lines()) {
        let line = line.map_err(failed)?;
        match serde_json::from_str::<Step>(&line) {
            Ok(step) => {
                println!("  {} {:<21} {}", if step.ok { "✓" } else { "✗" }, step.step, step.detail);
                steps.push(step);
            }
            Err(_) => println!("  {line}"),
        }
    }
    Ok((steps, child.wait().map_err(failed)?.success()))
}

/// A row for each step, a column for each SDK; the steps in the order in which they first come.
fn table(ran: &[Ran]) -> String {
    let mut names: Vec<&str> = Vec::new();
    for ran in ran {
        let mut at = 0;
        for step in &ran.steps {
            match names.iter().position(|name| *name == step.step) {
                Some(known) => at = known + 1,
                None => {
                    names.insert(at, &step.step);
                    at += 1;
                }
            }
        }
    }
    let mut table = "| step |".to_owned();
    for Ran { sdk, version, .. } in ran {
        let _ = write!(table, " {} {version} |", sdk.package);
    }
    let _ = writeln!(table, "\n|---|{}", ":---:|".repeat(ran.len()));
    for name in names {
        let _ = write!(table, "| {name} |");
        for ran in ran {
            let step = ran.steps.iter().find(|step| step.step == name);
            let _ = write!(table, " {} |", step.map_or("–", |step| if step.ok { "✓" } else { "✗" }));
        }
        table.push('\n');
    }
    table
}

/// The first version that stands after the package's name.
fn version(manifest: &str, package: &str) -> Option<String> {
    let (_, after) = manifest.split_once(package)?;
    let at = after.find(|letter: char| letter.is_ascii_digit())?;
    let version = after.get(at..)?.split(|letter: char| !letter.is_ascii_digit() && letter != '.').next()?;
    Some(version.to_owned())
}

fn command(program: &str, arguments: &[&str], directory: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(directory).stdin(Stdio::null());
    command
}

fn run(command: &mut Command) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{name}: {status}")),
        Err(error) => Err(format!("{name}: {error}")),
    }
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    fs::copy(from, to).map(drop).map_err(|error| format!("{}: {error}", from.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_program_pins_a_version_where_the_table_reads_it() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../interop");
        for sdk in &SDKS {
            let manifest = fs::read_to_string(root.join(sdk.name).join(sdk.manifest)).unwrap();
            let version = version(&manifest, sdk.package).unwrap();
            assert_eq!(version.split('.').count(), 3, "{}: {version}", sdk.name);
        }
    }

    #[test]
    fn a_table_has_a_row_for_each_step_and_tells_a_failure_from_what_an_sdk_lacks() {
        let step = |name: &str, ok| Step { step: name.to_owned(), ok, detail: String::new() };
        let ran = |sdk, steps| Ran { sdk, version: "1.2.3".to_owned(), steps, ended: true };
        let node = ran(&SDKS[0], vec![step("a", true), step("b", true), step("d", false)]);
        let python = ran(&SDKS[1], vec![step("a", true), step("c", true), step("d", true)]);
        assert!(!node.is_good() && python.is_good());
        assert_eq!(
            table(&[node, python]),
            "| step | wechatpay-axios-plugin 1.2.3 | wechatpayv3 1.2.3 |\n|---|:---:|:---:|\n| a | ✓ | ✓ |\n\
             | c | – | ✓ |\n| b | ✓ | – |\n| d | ✗ | ✓ |\n",
        );
    }

    #[test]
    fn a_program_that_says_nothing_or_ends_badly_has_failed() {
        assert!(!Ran { sdk: &SDKS[0], version: String::new(), steps: Vec::new(), ended: true }.is_good());
        let steps = vec![Step { step: "a".to_owned(), ok: true, detail: String::new() }];
        assert!(!Ran { sdk: &SDKS[0], version: String::new(), steps, ended: false }.is_good());
    }

    #[test]
    fn an_sdk_that_there_is_not_is_refused_with_those_that_there_are() {
        assert_eq!(
            chosen(Some("node,ruby")).err().unwrap(),
            "there is no program for `ruby`; there are node, python, go, java"
        );
        assert_eq!(chosen(Some("go,java")).unwrap().len(), 2);
    }

    #[test]
    fn lock_files_name_no_host_that_serves_packages() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../interop");
        for file in ["node/package-lock.json", "python/requirements.txt"] {
            let text = fs::read_to_string(root.join(file)).unwrap();
            for word in ["\"resolved\"", "--index-url", "--extra-index-url", "--find-links", "--trusted-host"] {
                assert!(!text.contains(word), "{file}: {word}");
            }
        }
    }
}
