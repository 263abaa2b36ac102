//! Enumerations that keep values which are not known yet.

/// An enumeration of wire texts whose known values are variants and whose others are kept in `Other`.
///
/// ```
/// weixinpay_core::open_enum! {
///     /// What the verification is for.
///     pub enum AuthenticateType {
///         /// Clocking in.
///         SignIn = "SIGN_IN",
///     }
/// }
/// assert_eq!(AuthenticateType::from("SIGN_IN"), AuthenticateType::SignIn);
/// assert_eq!(AuthenticateType::from("NEW").as_str(), "NEW");
/// ```
#[macro_export]
macro_rules! open_enum {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $text:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_meta])* $variant,)*
            /// A value that is not known here, as on the wire.
            Other(::std::string::String),
        }

        impl $name {
            /// The known wire texts.
            pub const KNOWN: &'static [&'static str] = &[$($text),*];

            /// The wire text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Other(text) => text,
                }
            }
        }

        impl $crate::check::OpenEnum for $name {
            fn known(&self) -> ::std::result::Result<(), (&str, &'static [&'static str])> {
                match self {
                    Self::Other(text) => Err((text, Self::KNOWN)),
                    _ => Ok(()),
                }
            }
        }

        /// The empty `Other`, which a check of a required value refuses.
        impl ::std::default::Default for $name {
            fn default() -> Self {
                Self::Other(::std::string::String::new())
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    other => Self::Other(other.to_owned()),
                }
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                match text.as_str() {
                    $($text => Self::$variant,)*
                    _ => Self::Other(text),
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                <::std::string::String as $crate::serde::Deserialize>::deserialize(deserializer).map(Self::from)
            }
        }
    };
}
