//! Makes every file of a release that this machine can make, and installs each in a clean place. Publishes nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Crates that are published, each after those that it needs.
const CRATES: [&str; 6] =
    ["weixinpay-core", "weixinpay-catalog", "weixinpay-api", "weixinpay", "weixinpay-simulator", "weixinpay-cli"];

/// Members of the workspace that are not published.
const UNPUBLISHED: [&str; 4] = ["weixinpay-book", "weixinpay-codegen", "weixinpay-testkit", "xtask"];

pub(crate) fn dry_run(root: &Path) -> Result<bool, String> {
    let root = &root.canonicalize().map_err(|error| format!("{}: {error}", root.display()))?;
    let version = version(&read(&root.join("Cargo.toml"))?)?.to_owned();
    let out = &root.join("target/release-files").join(&version);
    if out.exists() {
        fs::remove_dir_all(out).map_err(|error| format!("{}: {error}", out.display()))?;
    }
    create(out)?;
    write(&out.join("notes.md"), notes(&read(&root.join("CHANGELOG.md"))?, &version)?.as_str())?;

    step("the static binary");
    let wxp = PathBuf::from(output(Command::new(root.join("packages/build-static")))?.trim());
    archive(root, out, &wxp, &version)?;

    step("Python");
    run(Command::new(root.join("packages/python/build")).arg("--static"))?;
    for wheel in copied(&root.join("target/packages/python/dist"), "whl", out)? {
        run(Command::new(root.join("packages/python/check")).arg(wheel).env_remove("WXP_BIN"))?;
    }
    for name in ["npm", "go", "java", "php"] {
        step(name);
        run(Command::new(root.join("packages").join(name).join("check")).env("WXP_BIN", &wxp))?;
    }
    copied(&root.join("target/packages/npm"), "tgz", out)?;
    // Composer and Go take a release from the tag of the repository.
    copied(&root.join("target/packages/java/target"), "jar", out)?;
    step("container");
    run(Command::new(root.join("packages/container/check")).env("WXP_STATIC", &wxp))?;
    step("crates");
    crates(root, out, &version)?;

    let files = sums(out)?;
    println!("\n{}", files.join("\n"));
    println!("\n{} files in {}", files.len(), out.display());
    Ok(true)
}

/// `wxp` with its licences; unpacked elsewhere, it says its version.
fn archive(root: &Path, out: &Path, wxp: &Path, version: &str) -> Result<(), String> {
    let name = format!("wxp-{version}-x86_64-unknown-linux");
    let staged = &root.join("target/release-files/stage").join(&name);
    create(staged)?;
    for file in ["LICENSE-APACHE", "LICENSE-MIT", "README.md", "README.zh-CN.md"] {
        copy(&root.join(file), &staged.join(file))?;
    }
    copy(wxp, &staged.join("wxp"))?;
    let archive = &out.join(format!("{name}.tar.gz"));
    let stage = root.join("target/release-files/stage");
    run(Command::new("tar").arg("-czf").arg(archive).arg("-C").arg(&stage).arg(&name))?;
    let clean = &root.join("target/release-files/clean");
    create(clean)?;
    run(Command::new("tar").arg("-xzf").arg(archive).arg("-C").arg(clean))?;
    let mut unpacked = Command::new(clean.join(&name).join("wxp"));
    unpacked.arg("--version").env_clear();
    let said = output(unpacked)?;
    if said.trim() != format!("wxp {version}") {
        return Err(format!("the archive's wxp is {}, and the release is {version}", said.trim()));
    }
    Ok(())
}

/// Each is built from its packaged files; `wxp` is installed from them.
fn crates(root: &Path, out: &Path, version: &str) -> Result<(), String> {
    let mut package = Command::new("cargo");
    package.args(["package", "--workspace", "--locked"]).current_dir(root);
    for member in UNPUBLISHED {
        package.args(["--exclude", member]);
    }
    run(&mut package)?;
    let packaged = root.join("target/package");
    let folder = |name: &str| packaged.join(format!("{name}-{version}"));
    let mut install = Command::new("cargo");
    install.args(["install", "--locked", "--root"]).arg(root.join("target/release-files/cargo"));
    install.arg("--path").arg(folder("weixinpay-cli"));
    for name in CRATES {
        copy(&packaged.join(format!("{name}-{version}.crate")), &out.join(format!("{name}-{version}.crate")))?;
        if name != "weixinpay-cli" {
            install.arg("--config").arg(format!("patch.crates-io.{name}.path={:?}", folder(name)));
        }
    }
    run(&mut install)
}

/// The version in the one line that has it.
fn version(manifest: &str) -> Result<&str, String> {
    let line = manifest.lines().find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    line.ok_or_else(|| "Cargo.toml has no line `version = \"…\"`".to_owned())
}

/// The section of this version: the text of the release.
fn notes(changelog: &str, version: &str) -> Result<String, String> {
    let heading = format!("## {version}");
    let is_heading =
        |line: &str| line.strip_prefix(&heading).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    let missing = || format!("CHANGELOG.md has no section `{heading}`: write it before the release");
    let mut lines = changelog.lines().skip_while(|line| !is_heading(line));
    lines.next().ok_or_else(missing)?;
    let section: Vec<_> = lines.take_while(|line| !line.starts_with("## ")).collect();
    let section = section.join("\n").trim().to_owned();
    if section.is_empty() { Err(missing()) } else { Ok(section) }
}

/// `sha256sum` of every file, kept beside them.
fn sums(out: &Path) -> Result<Vec<String>, String> {
    let mut files: Vec<_> = entries(out)?.iter().filter_map(|file| file.file_name().map(ToOwned::to_owned)).collect();
    files.sort();
    let sums = output({
        let mut command = Command::new("sha256sum");
        command.args(&files).current_dir(out);
        command
    })?;
    write(&out.join("SHA256SUMS"), &sums)?;
    let size = |name: &std::ffi::OsString| fs::metadata(out.join(name)).map_or(0, |file| file.len());
    Ok(files.iter().map(|name| format!("{:>12} bytes  {}", size(name), name.display())).collect())
}

/// Copies the files with this extension; their new paths.
fn copied(from: &Path, extension: &str, out: &Path) -> Result<Vec<PathBuf>, String> {
    let mut copies = Vec::new();
    for file in entries(from)?.iter().filter(|file| file.extension().is_some_and(|one| one == extension)) {
        let copied = out.join(file.file_name().unwrap_or_default());
        copy(file, &copied)?;
        copies.push(copied);
    }
    if copies.is_empty() { Err(format!("{} has no .{extension}", from.display())) } else { Ok(copies) }
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    entries.map(|entry| entry.map(|entry| entry.path()).map_err(|error| error.to_string())).collect()
}

fn create(folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    fs::copy(from, to).map(drop).map_err(|error| format!("{}: {error}", from.display()))
}

fn read(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

fn write(file: &Path, text: &str) -> Result<(), String> {
    fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))
}

fn step(title: &str) {
    println!("\n== {title}");
}

fn run(command: &mut Command) -> Result<(), String> {
    let name = command.get_program().display().to_string();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{name}: {status}")),
        Err(error) => Err(format!("{name}: {error}")),
    }
}

/// Its standard output.
fn output(mut command: Command) -> Result<String, String> {
    let name = command.get_program().display().to_string();
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| format!("{name}: {error}"))?;
    if !output.status.success() {
        return Err(format!("{name}: {}", output.status));
    }
    String::from_utf8(output.stdout).map_err(|error| format!("{name}: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_of_a_release_is_the_section_of_its_version() {
        let changelog = "# Changelog\n\n## 0.2.0\n\nNew.\n\n### Added\n\n- a\n\n## 0.1.0 (unreleased)\n\nFirst.\n";
        assert_eq!(notes(changelog, "0.2.0"), Ok("New.\n\n### Added\n\n- a".to_owned()));
        assert_eq!(
            notes(changelog, "0.1"),
            Err("CHANGELOG.md has no section `## 0.1`: write it before the release".to_owned())
        );
        assert!(notes("## 0.3.0\n\n## 0.2.0\n\nOld.", "0.3.0").is_err());
    }

    #[test]
    fn the_version_is_that_of_the_workspace() {
        assert_eq!(version("[workspace.package]\nversion = \"0.1.0\"\n"), Ok("0.1.0"));
        assert!(version("[workspace]\n").is_err());
    }
}
