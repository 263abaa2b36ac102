//! Starting, stopping, and what a data directory keeps.

use std::path::Path;

use serde_json::json;
use weixinpay_simulator::{Action, StartError};

use crate::client::*;

#[tokio::test]
async fn a_restart_goes_on_where_it_stopped() {
    let directory = tempfile::tempdir().unwrap();
    let start = || builder().data(directory.path()).start();
    let sim = start().await.unwrap();
    let order = post(&sim, "/v3/payroll-card/authentications/pre-order", &pre_order("n1")).await.json();
    sim.clock().advance(100).await;
    let now = sim.clock().now();
    sim.shutdown().await;

    let sim = start().await.unwrap();
    assert!(sim.clock().now() >= now);
    let again = post(&sim, "/v3/payroll-card/authentications/pre-order", &pre_order("n1")).await;
    assert_eq!(again.status, 400);
    sim.payroll_card().act(order["token"].as_str().unwrap(), Action::Pass).await.unwrap();
    drop(sim);
    // A dropped simulator lets go of its file as soon as its task has ended.
    tokio::task::yield_now().await;

    let sim = start().await.unwrap();
    let result = get(&sim, &format!("/v3/payroll-card/authentications/n1?sub_mchid={SUB}")).await.json();
    assert_eq!(result["authenticate_state"], "AUTHENTICATE_SUCCESS");
    assert!(sim.ready().merchants[0].private_key_file.is_file());
    let second = start().await.unwrap_err();
    assert!(matches!(second, StartError::InUse(_)), "{second}");
    let other = builder().data(directory.path()).seed("");
    sim.shutdown().await;
    let other = other.start().await.unwrap_err();
    assert!(matches!(other, StartError::OtherSeed(_)), "{other}");
}

#[tokio::test]
async fn a_directory_that_cannot_be_written_is_named() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("file");
    std::fs::write(&file, "mine").unwrap();
    let error = builder().data(file.join("below")).start().await.unwrap_err().to_string();
    assert!(error.contains("below") && error.contains("choose a directory that can be written"), "{error}");
    assert_eq!(std::fs::read(&file).unwrap(), b"mine");
}

#[tokio::test]
async fn a_foreign_and_a_newer_file_are_refused_and_left_as_they_are() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("simulator.sqlite3");
    let refused = async || builder().data(directory.path()).start().await.unwrap_err();

    std::fs::write(&file, "somebody's notes").unwrap();
    assert!(matches!(refused().await, StartError::Foreign(_)));
    assert_eq!(std::fs::read(&file).unwrap(), b"somebody's notes");
    assert_eq!(only_files(directory.path()), ["simulator.sqlite3"]);

    std::fs::remove_file(&file).unwrap();
    let other = rusqlite::Connection::open(&file).unwrap();
    other
        .execute_batch("PRAGMA application_id = 7; CREATE TABLE precious (x); INSERT INTO precious VALUES (1);")
        .unwrap();
    other.close().unwrap();
    let before = std::fs::read(&file).unwrap();
    let error = refused().await;
    assert!(matches!(error, StartError::Foreign(_)) && error.to_string().contains("left as it is"), "{error}");
    assert_eq!(std::fs::read(&file).unwrap(), before);

    std::fs::remove_file(&file).unwrap();
    builder().data(directory.path()).start().await.unwrap().shutdown().await;
    let newer = rusqlite::Connection::open(&file).unwrap();
    newer.execute_batch("PRAGMA journal_mode = DELETE; PRAGMA user_version = 99;").unwrap();
    newer.close().unwrap();
    let before = std::fs::read(&file).unwrap();
    let error = refused().await;
    assert!(matches!(error, StartError::Newer { version: 99, .. }), "{error}");
    assert_eq!(std::fs::read(&file).unwrap(), before);
}

#[tokio::test]
async fn a_damaged_file_is_called_so_and_left_as_it_is() {
    let directory = tempfile::tempdir().unwrap();
    let start = || builder().data(directory.path()).start();
    start().await.unwrap().shutdown().await;
    let file = directory.path().join("simulator.sqlite3");
    let mut damaged = std::fs::read(&file).unwrap();
    // The list of tables; whose file it is, is still to be read.
    damaged[100..4096].fill(0xa5);
    std::fs::write(&file, &damaged).unwrap();
    let error = start().await.unwrap_err();
    assert!(matches!(error, StartError::Damaged(_)), "{error:?}");
    assert!(
        error.to_string().contains("is damaged") && error.to_string().contains("choose another directory"),
        "{error}"
    );
    assert_eq!(std::fs::read(&file).unwrap(), damaged);
}

#[tokio::test]
async fn a_taken_port_and_an_address_for_others_are_refused() {
    let sim = builder().start().await.unwrap();
    let address = sim.base_url().strip_prefix("http://").unwrap().parse().unwrap();
    let error = builder().listen(address).start().await.unwrap_err().to_string();
    assert_eq!(error, format!("{address} is taken by another program; choose another port, or 0 for a free one"));
    let error = builder().listen("0.0.0.0:0".parse().unwrap()).start().await.unwrap_err();
    assert!(matches!(error, StartError::NotLoopback(_)), "{error}");
}

#[tokio::test]
async fn shutting_down_frees_the_port_and_ends_connections() {
    let sim = builder().start().await.unwrap();
    let address: std::net::SocketAddr = sim.base_url().strip_prefix("http://").unwrap().parse().unwrap();
    let mut open = tokio::net::TcpStream::connect(address).await.unwrap();
    assert_eq!(get(&sim, "/v3/certificates").await.status, 200);
    sim.shutdown().await;
    let read = tokio::io::AsyncReadExt::read(&mut open, &mut [0; 1]).await;
    assert!(matches!(read, Ok(0) | Err(_)), "the connection is over");
    builder().listen(address).start().await.unwrap().shutdown().await;
}

#[tokio::test]
async fn the_ready_file_names_files_that_are_there() {
    let directory = tempfile::tempdir().unwrap();
    let sim = builder().start().await.unwrap();
    sim.write_keys(directory.path().join("keys")).unwrap();
    let file = directory.path().join("ready.json");
    sim.ready().write(&file).unwrap();
    let ready: serde_json::Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    assert_eq!(ready["base_url"], sim.base_url());
    assert_eq!(ready["standby_url"], sim.standby_url());
    assert_eq!(ready["control_url"], sim.control_url());
    let merchant = &ready["merchants"][1];
    assert_eq!(merchant["appids"], json!(["wx8888888888888888"]));
    assert_eq!(merchant["sub_merchants"], json!([{"mchid": "1111111", "appids": ["wxa1111111"]}]));
    let user = json!({"appid": "wxa1111111", "openid": "onqOjjmo8wmTOOtSKwXtGjg9Gb58"});
    assert!(merchant["users"].as_array().unwrap().contains(&user), "{merchant}");
    assert_eq!(merchant["mchid"], json!(SP));
    assert_eq!(merchant["api_v3_key"].as_str().unwrap().len(), 32);
    for name in ["private_key_file", "certificate_file", "platform_public_key_file", "platform_certificate_file"] {
        assert!(Path::new(merchant[name].as_str().unwrap()).is_file(), "{name}");
    }
    assert_eq!(only_files(directory.path()), ["keys", "ready.json"]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let key = merchant["private_key_file"].as_str().unwrap();
        assert_eq!(std::fs::metadata(key).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let error = sim.ready().write(directory.path().join("absent/ready.json")).unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::NotFound);
}

/// Each state that a simulator leaves when it is killed during its first start.
#[tokio::test]
async fn a_first_start_that_was_killed_is_begun_anew() {
    // The first page as SQLite writes it before it is anybody's, and the journal that says there was nothing before.
    let page = [b"SQLite format 3\0".to_vec(), vec![0; 4080]].concat();
    let journal =
        [&[0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7][..], &[0; 12], &[0, 0, 2, 0, 0, 0, 16, 0], &[0; 484]];
    let journal = journal.concat();
    let half = "simulator.sqlite3.0123456789abcdef.tmp";
    for left in [
        &[][..],
        &[("simulator.sqlite3", &[][..])],
        &[("simulator.sqlite3", &page), ("simulator.sqlite3-journal", &journal)],
        &[(half, &page[..]), ("simulator.sqlite3.0123456789abcdef.tmp-journal", &journal)],
        &[("simulator.sqlite3-journal", &journal[..]), ("simulator.sqlite3-wal", b"old")],
        &[("authority.pem.0123456789abcdef.tmp", b"-----BEGIN CERT")],
    ] {
        let directory = tempfile::tempdir().unwrap();
        for (name, content) in left {
            std::fs::write(directory.path().join(name), content).unwrap();
        }
        let sim = builder().data(directory.path()).start().await.unwrap();
        assert_eq!(get(&sim, "/v3/certificates").await.status, 200);
        sim.shutdown().await;
        assert_eq!(only_files(directory.path()), ["authority.pem", "keys", "simulator.sqlite3"], "{left:?}");
    }
}

/// Each stage of a file that is being made, as it is on the disk: it is under another name until it is whole.
#[tokio::test]
async fn a_file_without_a_world_gets_one() {
    let directory = tempfile::tempdir().unwrap();
    builder().data(directory.path()).start().await.unwrap().shutdown().await;
    let file = rusqlite::Connection::open(directory.path().join("simulator.sqlite3")).unwrap();
    // As it was before there was a world.
    file.execute_batch("DELETE FROM meta; DELETE FROM sub_merchant; DELETE FROM card; DELETE FROM relation;").unwrap();
    file.close().unwrap();
    let sim = builder().data(directory.path()).start().await.unwrap();
    assert_eq!(post(&sim, "/v3/payroll-card/authentications/pre-order", &pre_order("n1")).await.status, 200);
}

#[tokio::test]
async fn two_that_start_at_once_in_one_directory_do_not_harm_each_other() {
    let directory = tempfile::tempdir().unwrap();
    let start = || builder().data(directory.path()).start();
    let (one, two) = tokio::join!(start(), start());
    let (first, second) = if one.is_ok() { (one, two) } else { (two, one) };
    assert!(matches!(second.unwrap_err(), StartError::InUse(_)));
    assert_eq!(get(&first.unwrap(), "/v3/certificates").await.status, 200);
}

#[cfg(unix)]
#[tokio::test]
async fn nothing_of_a_data_directory_can_be_entered_by_others_or_leads_elsewhere() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let temporary = tempfile::tempdir().unwrap();
    let data = temporary.path().join("data");
    let sim = builder().data(&data).start().await.unwrap();
    for (name, expected) in [
        ("", 0o700),
        ("keys", 0o700),
        ("keys/1900000109", 0o700),
        ("keys/1900000109/apiclient_key.pem", 0o600),
        ("keys/1900000109/api_v3_key.txt", 0o600),
        ("simulator.sqlite3", 0o600),
        ("authority.pem", 0o600),
    ] {
        assert_eq!(mode(&data.join(name)), expected, "{name}");
    }
    let key = std::fs::read_to_string(data.join("keys/1900000109/api_v3_key.txt")).unwrap();
    assert_eq!(key, sim.merchant(SP).unwrap().api_v3_key);
    sim.shutdown().await;

    // Links that somebody else has placed in a directory that others can write.
    let elsewhere = temporary.path().join("elsewhere");
    std::fs::create_dir(&elsewhere).unwrap();
    std::fs::write(elsewhere.join("precious"), "precious").unwrap();
    for (name, to, at) in [
        ("simulator.sqlite3", "precious", "simulator.sqlite3"),
        ("simulator.sqlite3", "absent", "sqlite3"),
        ("keys", "", "keys"),
    ] {
        let data = tempfile::tempdir().unwrap();
        symlink(elsewhere.join(to), data.path().join(name)).unwrap();
        let error = builder().data(data.path()).start().await.unwrap_err().to_string();
        assert!(error.contains("symbolic link") && error.contains(at), "{error}");
        assert_eq!(only_files(&elsewhere), ["precious"]);
    }
    for name in ["ready.json", "ca.pem"] {
        symlink(elsewhere.join("precious"), temporary.path().join(name)).unwrap();
    }
    let sim = builder().start().await.unwrap();
    sim.write_keys(temporary.path()).unwrap();
    sim.ready().write(temporary.path().join("ready.json")).unwrap();
    assert_eq!(std::fs::read(elsewhere.join("precious")).unwrap(), b"precious");
}

fn only_files(directory: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        std::fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}
