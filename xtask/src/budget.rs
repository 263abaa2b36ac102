//! The cost of checking `weixinpay-api`: wall time, processor time and memory, compared with the budgets.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::Path;
use std::process::{Child, Command};
use std::time::{Duration, Instant, SystemTime};

use weixinpay_codegen::write_section;

/// Features, the arguments for them, and the budgets in seconds and GiB.
const CASES: [(&str, &[&str], f64, f64); 2] =
    [("default", &[], 5.0, 5.0), ("full", &["--features", "full"], 90.0, 5.0)];

struct Cost {
    wall: Duration,
    cpu: Duration,
    /// In bytes.
    memory: u64,
}

/// Measures, writes the table into `docs/benchmarks.md`, and says whether every budget is kept.
pub(crate) fn run(root: &Path) -> Result<bool, String> {
    let mut rows = String::new();
    let mut kept = true;
    for (name, arguments, seconds, gibibytes) in CASES {
        // The dependencies first; then this crate alone.
        check(root, arguments)?;
        touch(&root.join("crates/api/src/lib.rs"))?;
        let Cost { wall, cpu, memory } = check(root, arguments)?;
        let memory = memory as f64 / f64::from(1 << 30);
        kept &= wall.as_secs_f64() <= seconds && memory <= gibibytes;
        let _ = writeln!(
            rows,
            "| `{name}` | {:.1} s | ≤ {seconds} s | {:.1} s | {memory:.2} GiB | ≤ {gibibytes} GiB |",
            wall.as_secs_f64(),
            cpu.as_secs_f64(),
        );
    }
    let table = format!(
        "`cargo check -p weixinpay-api`, dependencies built, not incremental, on {}. `cargo xtask budget` measures again.\n\n\
         | features | wall | budget | processor | peak memory | budget |\n|---|---:|---:|---:|---:|---:|\n{rows}",
        machine(),
    );
    print!("{table}");
    write_section(root, "docs/benchmarks.md", "budget", &table).map_err(|error| error.to_string())?;
    Ok(kept)
}

fn check(root: &Path, arguments: &[&str]) -> Result<Cost, String> {
    let failed = |error: &dyn std::fmt::Display| format!("cargo check: {error}");
    let (started, before) = (Instant::now(), processor()?);
    let mut child = Command::new("cargo")
        .args(["check", "--quiet", "-p", "weixinpay-api"])
        .args(arguments)
        .env("CARGO_INCREMENTAL", "0")
        .current_dir(root)
        .spawn()
        .map_err(|error| failed(&error))?;
    let mut memory = 0;
    let status = loop {
        memory = memory.max(peak(&child));
        match child.try_wait().map_err(|error| failed(&error))? {
            Some(status) => break status,
            None => std::thread::sleep(Duration::from_millis(20)),
        }
    };
    if !status.success() {
        return Err(failed(&status));
    }
    Ok(Cost { wall: started.elapsed(), cpu: processor()?.saturating_sub(before), memory })
}

/// Time of the processor that children of this process have used and were waited for.
fn processor() -> Result<Duration, String> {
    const TICKS_PER_SECOND: f64 = 100.0;
    let stat =
        fs::read_to_string("/proc/self/stat").map_err(|error| format!("this measures on Linux only: {error}"))?;
    // After the name in parentheses, the children's times are fields 16 and 17 of proc(5).
    let fields: Vec<&str> = stat.rsplit_once(')').map_or("", |(_, rest)| rest).split_whitespace().collect();
    let ticks: f64 = fields.get(13..15).into_iter().flatten().filter_map(|field| field.parse::<f64>().ok()).sum();
    Ok(Duration::from_secs_f64(ticks / TICKS_PER_SECOND))
}

/// The most memory that one compiler below this cargo has held so far.
fn peak(cargo: &Child) -> u64 {
    let value = |status: &str, name: &str| -> Option<u64> {
        status.lines().find_map(|line| line.strip_prefix(name))?.split_whitespace().next()?.parse().ok()
    };
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let statuses = processes.filter_map(|process| fs::read_to_string(process.path().join("status")).ok());
    let compilers = statuses.filter(|status| value(status, "PPid:") == Some(u64::from(cargo.id())));
    compilers.filter_map(|status| value(&status, "VmHWM:")).max().unwrap_or(0) * 1024
}

fn machine() -> String {
    let cpus = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpus.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    format!("{cores} cores of {}", model.map_or("an unknown processor", |(_, name)| name))
}

fn touch(path: &Path) -> Result<(), String> {
    let file = File::options().append(true).open(path);
    file.and_then(|file| file.set_modified(SystemTime::now())).map_err(|error| format!("{}: {error}", path.display()))
}
