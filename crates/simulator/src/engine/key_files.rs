//! The files with keys that clients read, and their names.

use std::io;
use std::path::{Path, PathBuf};

use crate::base::clock::real_now;
use crate::base::files::{self, Kept};
use crate::world::authority::Authority;
use crate::world::merchant::Merchant;
use crate::world::trust_store;

/// The folder of a merchant's files, within the directory of all.
pub(crate) fn keys_of(keys: &Path, mchid: &str) -> PathBuf {
    keys.join(mchid)
}

pub(crate) const AUTHORITY: &str = "ca.pem";
pub(crate) const JAVA_TRUST_STORE: &str = "ca.jks";
pub(crate) const PHP_INI: &str = "ca.ini";
pub(crate) const API_V3_KEY: &str = "api_v3_key.txt";
pub(crate) const PRIVATE_KEY: &str = "apiclient_key.pem";
pub(crate) const CERTIFICATE: &str = "apiclient_cert.pem";
pub(crate) const PLATFORM_PUBLIC_KEY: &str = "pub_key.pem";
pub(crate) const PLATFORM_CERTIFICATE: &str = "platform_cert.pem";

/// Writes the files of each merchant into a directory named for its mchid, and the authority beside these.
pub(crate) fn write_keys(merchants: &[Merchant], authority: &Authority, directory: &Path) -> io::Result<()> {
    files::directory(directory)?;
    let open = |name: &str, content: &[u8]| files::replace(&directory.join(name), content, Kept::Open);
    open(AUTHORITY, authority.pem().as_bytes())?;
    open(JAVA_TRUST_STORE, &trust_store::jks(authority.der(), real_now()))?;
    open(PHP_INI, php_ini(&directory.join(AUTHORITY)).as_bytes())?;
    for merchant in merchants {
        let directory = keys_of(directory, &merchant.mchid);
        files::inner_directory(&directory)?;
        for (name, content, kept) in [
            (PRIVATE_KEY, &merchant.private_key_pem, Kept::Private),
            (API_V3_KEY, &merchant.api_v3_key, Kept::Private),
            (CERTIFICATE, &merchant.certificate_pem, Kept::Open),
            (PLATFORM_PUBLIC_KEY, &merchant.platform_public_key_pem, Kept::Open),
            (PLATFORM_CERTIFICATE, &merchant.platform_certificate_pem, Kept::Open),
        ] {
            files::replace(&directory.join(name), content.as_bytes(), kept)?;
        }
    }
    Ok(())
}

/// For PHP, whose curl looks for the authority in no variable.
fn php_ini(authority: &Path) -> String {
    let authority = authority.display();
    format!("curl.cainfo=\"{authority}\"\nopenssl.cafile=\"{authority}\"\n")
}
