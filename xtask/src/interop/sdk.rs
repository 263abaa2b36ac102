//! The SDKs: how each is installed, and how its programs are run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

pub(super) struct Sdk {
    /// Of its folder.
    pub(super) name: &'static str,
    pub(super) package: &'static str,
    /// The file that pins its version.
    manifest: &'static str,
    /// Required tools, with arguments that succeed if the tool is there.
    pub(super) tools: &'static [&'static [&'static str]],
    pub(super) install: fn(&Place) -> Result<Vec<Command>, String>,
    /// Once it is installed.
    pub(super) program: fn(&Place, Program) -> Result<Command, String>,
    /// Other programs that it is run by.
    pub(super) besides: &'static [Program],
    /// The cases of conformance that this version is known not to handle; `docs/interop.md` says why.
    pub(super) not_handled: &'static [&'static str],
}

/// The programs that run an SDK.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Program {
    /// Through `wxp sim run`, step by step.
    Interop,
    /// Through `wxp sim conformance`, case by case.
    Conformance,
    /// The SDK's own examples through `wxp sim run`, one by one.
    Examples,
}

impl Program {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Interop => "interop",
            Self::Conformance => "conformance",
            Self::Examples => "examples",
        }
    }
}

const NODE: &[&[&str]] = &[&["node", "--version"], &["npm", "--version"]];
const JAVA: &[&[&str]] = &[&["java", "-version"], &["javac", "-version"], &["mvn", "--version"]];

pub(super) const SDKS: [Sdk; 8] = [
    Sdk {
        name: "node",
        package: "wechatpay-axios-plugin",
        manifest: "package.json",
        tools: NODE,
        install: |place| npm(place, &["interop.js", "conformance.js"]),
        program: |place, program| Ok(command("node", &[&format!("{}.js", program.name())], &place.scratch)),
        besides: &[Program::Conformance],
        not_handled: &[],
    },
    Sdk {
        name: "node-v3",
        package: "wechatpay-node-v3",
        manifest: "package.json",
        tools: NODE,
        install: |place| npm(place, &["interop.js"]),
        program: |place, program| Ok(command("node", &[&format!("{}.js", program.name())], &place.scratch)),
        besides: &[],
        not_handled: &[],
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
        program: |place, program| Ok(command(&place.python(), &[&format!("{}.py", program.name())], &place.source)),
        besides: &[Program::Conformance],
        not_handled: &["answer.stale", "notify.stale"],
    },
    Sdk {
        name: "go",
        package: "wechatpay-go",
        manifest: "go.mod",
        tools: &[&["go", "version"]],
        install: |place| {
            let examples = place.scratch.join("examples");
            let mut write = go(place, &["run", "./examples"], &place.source);
            write.arg(&examples);
            let build = go(place, &["build", "-buildvcs=false", "-o", "run", "."], &examples);
            Ok(vec![go_build(place, &[".", "./conformance"]), write, build])
        },
        program: |place, program| match program {
            Program::Examples => Ok(command("./run", &[], &place.scratch.join("examples"))),
            program => Ok(built(place, program)),
        },
        besides: &[Program::Conformance, Program::Examples],
        not_handled: &[],
    },
    Sdk {
        name: "gopay",
        package: "gopay",
        manifest: "go.mod",
        tools: &[&["go", "version"]],
        install: |place| Ok(vec![go_build(place, &[".", "./conformance"])]),
        program: |place, program| Ok(built(place, program)),
        besides: &[Program::Conformance],
        not_handled: &["answer.stale", "notify.stale"],
    },
    Sdk {
        name: "java",
        package: "wechatpay-java",
        manifest: "pom.xml",
        tools: JAVA,
        install: |place| maven(place, &["Interop.java", "Conformance.java", "Simulator.java"]),
        program: java,
        besides: &[Program::Conformance],
        not_handled: &["notify.stale"],
    },
    Sdk {
        name: "wxjava",
        package: "weixin-java-pay",
        manifest: "pom.xml",
        tools: JAVA,
        install: |place| maven(place, &["Interop.java", "Conformance.java", "../java/Simulator.java"]),
        program: java,
        besides: &[Program::Conformance],
        not_handled: &["answer.unknown-serial", "answer.stale", "notify.stale"],
    },
    Sdk {
        name: "ijpay",
        package: "IJPay-WxPay",
        manifest: "pom.xml",
        tools: JAVA,
        install: |place| maven(place, &["Interop.java", "../java/Simulator.java"]),
        program: java,
        besides: &[],
        not_handled: &[],
    },
];

/// Node looks for packages beside the program.
fn npm(place: &Place, programs: &[&str]) -> Result<Vec<Command>, String> {
    for file in ["package.json", "package-lock.json", ".npmrc"].iter().chain(programs) {
        copy(&place.source.join(file), &place.scratch.join(file))?;
    }
    Ok(vec![command("npm", &["ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"], &place.scratch)])
}

fn go(place: &Place, arguments: &[&str], directory: &Path) -> Command {
    let mut go = command("go", arguments, directory);
    go.env("GOMODCACHE", place.scratch.join("modules")).env("GOFLAGS", "-modcacherw");
    go
}

fn go_build(place: &Place, packages: &[&str]) -> Command {
    let mut build = go(place, &["build", "-buildvcs=false", "-o"], &place.source);
    build.arg(&place.scratch).args(packages);
    build
}

fn built(place: &Place, program: Program) -> Command {
    command(&place.scratch.join(program.name()).to_string_lossy(), &[], &place.source)
}

fn maven(place: &Place, programs: &[&str]) -> Result<Vec<Command>, String> {
    let scratch = place.scratch.display();
    // Checksums that do not match are errors.
    let mut maven = command("mvn", &["-q", "-B", "-C", "-ntp", "dependency:build-classpath"], &place.source);
    maven.arg(format!("-Dmaven.repo.local={scratch}/repository"));
    maven.arg(format!("-Dmdep.outputFile={scratch}/classpath"));
    let mut javac = command("javac", &["-encoding", "UTF-8", "-cp"], &place.source);
    javac.arg(format!("@{scratch}/classpath")).arg("-d").arg(place.scratch.join("classes")).args(programs);
    Ok(vec![maven, javac])
}

fn java(place: &Place, program: Program) -> Result<Command, String> {
    let path = fs::read_to_string(place.scratch.join("classpath")).map_err(|error| error.to_string())?;
    let classes = place.scratch.join("classes");
    let all = std::env::join_paths(std::iter::once(classes).chain(std::env::split_paths(path.trim())));
    // It runs for a second: what is compiled well is compiled for nothing.
    let mut java = command("java", &["-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-cp"], &place.source);
    java.arg(all.map_err(|error| error.to_string())?).arg(match program {
        Program::Interop => "Interop",
        Program::Conformance => "Conformance",
        Program::Examples => "Examples",
    });
    Ok(java)
}

impl Sdk {
    /// As it is pinned below `interop`.
    pub(super) fn version(&self, interop: &Path) -> Result<String, String> {
        let manifest = interop.join(self.name).join(self.manifest);
        let text = fs::read_to_string(&manifest).map_err(|error| format!("{}: {error}", manifest.display()))?;
        version(&text, self.package).ok_or_else(|| format!("{}: no version", manifest.display()))
    }
}

/// The folder of an SDK's programs, and the folder for their dependencies.
pub(super) struct Place {
    pub(super) source: PathBuf,
    pub(super) scratch: PathBuf,
}

impl Place {
    fn python(&self) -> String {
        self.scratch.join("venv/bin/python").to_string_lossy().into_owned()
    }
}

pub(super) fn chosen(only: Option<&str>) -> Result<Vec<&'static Sdk>, String> {
    let Some(only) = only else { return Ok(SDKS.iter().collect()) };
    let known = || SDKS.map(|sdk| sdk.name).join(", ");
    let find = |name: &str| {
        let sdk = SDKS.iter().find(|sdk| sdk.name == name.trim());
        sdk.ok_or_else(|| format!("there is no program for `{name}`; there are {}", known()))
    };
    only.split(',').map(find).collect()
}

/// The first version after the package's name.
fn version(manifest: &str, package: &str) -> Option<String> {
    let (_, after) = manifest.split_once(package)?;
    let at = after.find(|letter: char| letter.is_ascii_digit())?;
    let version = after.get(at..)?.split(|letter: char| letter.is_whitespace() || "\"<,;".contains(letter)).next()?;
    Some(version.to_owned())
}

fn command(program: &str, arguments: &[&str], directory: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(directory).stdin(Stdio::null());
    command
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    fs::copy(from, to).map(drop).map_err(|error| format!("{}: {error}", from.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn interop() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../interop")
    }

    #[test]
    fn every_program_pins_a_version_where_the_table_reads_it() {
        for sdk in &SDKS {
            let version = sdk.version(&interop()).unwrap();
            let numbers = version.split(['.', '-']).take(3).filter(|part| part.parse::<u32>().is_ok()).count();
            assert_eq!(numbers, 3, "{}: {version}", sdk.name);
        }
    }

    #[test]
    fn an_sdk_that_there_is_not_is_refused_with_those_that_there_are() {
        assert_eq!(
            chosen(Some("node,ruby")).err().unwrap(),
            "there is no program for `ruby`; there are node, node-v3, python, go, gopay, java, wxjava, ijpay"
        );
        assert_eq!(chosen(Some("go,java")).unwrap().len(), 2);
    }

    #[test]
    fn lock_files_name_no_host_that_serves_packages() {
        for file in ["node/package-lock.json", "node-v3/package-lock.json", "python/requirements.txt"] {
            let text = fs::read_to_string(interop().join(file)).unwrap();
            for word in ["\"resolved\"", "--index-url", "--extra-index-url", "--find-links", "--trusted-host"] {
                assert!(!text.contains(word), "{file}: {word}");
            }
        }
    }

    #[test]
    fn what_an_sdk_is_known_not_to_handle_is_explained() {
        let page = fs::read_to_string(interop().join("../docs/interop.md")).unwrap();
        for (sdk, case) in SDKS.iter().flat_map(|sdk| sdk.not_handled.iter().map(move |case| (sdk, case))) {
            let command = format!("--case {case}");
            let told = page.split("\n\n").any(|part| part.contains(sdk.package) && part.contains(&command));
            assert!(told, "docs/interop.md does not say how to see {case} of {}", sdk.package);
        }
    }
}
