//! The loopback of a new network, which is down at first.

use std::io;

use rustix::net::netlink::SocketAddrNetlink;
use rustix::net::{AddressFamily, RecvFlags, SendFlags, SocketFlags, SocketType, recv, sendto, socket_with};

/// `RTM_NEWLINK`, and in its answer `NLMSG_ERROR` (rtnetlink(7), netlink(7)).
const NEW_LINK: u16 = 16;
const ANSWER: u16 = 2;
/// `NLM_F_REQUEST | NLM_F_ACK`.
const ASKING: u16 = 0x0001 | 0x0004;
/// `IFF_UP`.
const UP: u32 = 1;
/// The loopback is the first interface of every network.
const LOOPBACK: u32 = 1;

/// Brings it up. By netlink, since a plain Debian has neither `ip` nor `ifconfig`.
pub(super) fn up() -> io::Result<()> {
    // Its protocol 0 is NETLINK_ROUTE.
    let socket = socket_with(AddressFamily::NETLINK, SocketType::RAW, SocketFlags::CLOEXEC, None)?;
    sendto(&socket, &message(), SendFlags::empty(), &SocketAddrNetlink::new(0, 0))?;
    let mut answer = [0_u8; 256];
    let (_, length) = recv(&socket, &mut answer[..], RecvFlags::empty())?;
    errno(answer.get(..length).unwrap_or_default())
}

/// `nlmsghdr` (length, type, flags, number, port), then `ifinfomsg` (family, type, index, flags, which flags).
fn message() -> Vec<u8> {
    let mut message = Vec::with_capacity(32);
    message.extend(32_u32.to_ne_bytes());
    message.extend(NEW_LINK.to_ne_bytes());
    message.extend(ASKING.to_ne_bytes());
    message.extend(1_u32.to_ne_bytes());
    message.extend(0_u32.to_ne_bytes());
    message.extend([0; 4]);
    message.extend(LOOPBACK.to_ne_bytes());
    message.extend(UP.to_ne_bytes());
    message.extend(UP.to_ne_bytes());
    message
}

/// `nlmsgerr` after its header: 0, or an error number with its sign changed.
fn errno(answer: &[u8]) -> io::Result<()> {
    let kind = answer.get(4..6).and_then(|bytes| bytes.try_into().ok()).map(u16::from_ne_bytes);
    let code = answer.get(16..20).and_then(|bytes| bytes.try_into().ok()).map(i32::from_ne_bytes);
    match (kind, code) {
        (Some(ANSWER), Some(0)) => Ok(()),
        (Some(ANSWER), Some(code)) => Err(io::Error::from_raw_os_error(code.saturating_neg())),
        _ => Err(io::Error::other("netlink answered something else")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_of_the_kernel_is_not_taken_for_a_yes() {
        let answer = |kind: u16, code: i32| {
            let mut answer = vec![0; 20];
            answer[4..6].copy_from_slice(&kind.to_ne_bytes());
            answer[16..].copy_from_slice(&code.to_ne_bytes());
            answer
        };
        assert!(errno(&answer(ANSWER, 0)).is_ok());
        assert_eq!(errno(&answer(ANSWER, -1)).unwrap_err().raw_os_error(), Some(1));
        assert!(errno(&answer(NEW_LINK, 0)).is_err());
        assert!(errno(&[]).is_err());
    }
}
