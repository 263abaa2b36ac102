"""The merchants of a simulated world, with their keys."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, Tuple


@dataclass(frozen=True)
class SubMerchant:
    """A sub-merchant (特约商户) of a service provider."""

    mchid: str
    appids: Tuple[str, ...]


@dataclass(frozen=True)
class User:
    """A user of an application."""

    appid: str
    openid: str


@dataclass(frozen=True)
class Merchant:
    """A merchant, or a service provider (服务商). Its ``repr`` has no key."""

    mchid: str
    service_provider: bool
    appids: Tuple[str, ...]
    sub_merchants: Tuple[SubMerchant, ...]
    users: Tuple[User, ...]
    #: The serial number of the merchant's API certificate.
    serial_no: str
    private_key_file: Path
    certificate_file: Path
    api_v3_key: str = field(repr=False)
    #: The id of WeChat Pay's public key, such as ``PUB_KEY_ID_0119…``.
    platform_public_key_id: str
    platform_public_key_file: Path
    platform_certificate_serial: str
    platform_certificate_file: Path

    @property
    def appid(self) -> str:
        """The first AppID."""
        return self.appids[0]

    @property
    def openid(self) -> str:
        """The first user of the first AppID."""
        return next(user.openid for user in self.users if user.appid == self.appid)

    @property
    def private_key(self) -> str:
        """The merchant's private key, PEM."""
        return self.private_key_file.read_text("utf-8")

    @property
    def certificate(self) -> str:
        """The merchant's API certificate (商户 API 证书), PEM."""
        return self.certificate_file.read_text("utf-8")

    @property
    def platform_public_key(self) -> str:
        """WeChat Pay's public key (微信支付公钥), PEM."""
        return self.platform_public_key_file.read_text("utf-8")

    @property
    def platform_certificate(self) -> str:
        """The platform certificate (平台证书), PEM."""
        return self.platform_certificate_file.read_text("utf-8")

    @classmethod
    def from_ready(cls, merchant: Dict[str, Any]) -> "Merchant":
        """The merchant as ``wxp sim up --ready-file`` writes it."""
        return cls(
            mchid=merchant["mchid"],
            service_provider=merchant["service_provider"],
            appids=tuple(merchant["appids"]),
            sub_merchants=tuple(
                SubMerchant(sub["mchid"], tuple(sub["appids"])) for sub in merchant["sub_merchants"]
            ),
            users=tuple(User(user["appid"], user["openid"]) for user in merchant["users"]),
            serial_no=merchant["serial_no"],
            private_key_file=Path(merchant["private_key_file"]),
            certificate_file=Path(merchant["certificate_file"]),
            api_v3_key=merchant["api_v3_key"],
            platform_public_key_id=merchant["platform_public_key_id"],
            platform_public_key_file=Path(merchant["platform_public_key_file"]),
            platform_certificate_serial=merchant["platform_certificate_serial"],
            platform_certificate_file=Path(merchant["platform_certificate_file"]),
        )
