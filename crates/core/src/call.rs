//! From the chain to the network and back: [`Route`] builds, [`Call`] waits, [`Dispatch`] sends.

use std::future::IntoFuture;
use std::marker::PhantomData;
use std::time::Duration;

use http::Method;
use http::header::{HeaderName, HeaderValue};
use serde::Serialize;

use crate::BoxFuture;
use crate::check::{Check, FieldError};
use crate::download::Download;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::reply::Reply;
use crate::request::{Body, Operation, Query, QueryString, Request, variable};
use crate::response::{Answer, Response};
use crate::seal::json;
use crate::sensitive::{Sensitive, SensitiveFields};
use crate::text;
use crate::upload::Form;

/// Sends requests and returns verified answers. `weixinpay::Client` is one.
pub trait Dispatch: Send + Sync {
    /// Seals, signs, sends and verifies.
    fn dispatch<'a>(&'a self, request: Request) -> BoxFuture<'a, Result<Reply, Error>>;

    /// Signs and sends, and returns the file that came. Nothing verifies it, because WeChat Pay does not sign files.
    fn download<'a>(&'a self, request: Request) -> BoxFuture<'a, Result<Download, Error>> {
        Box::pin(async move {
            let (method, path) = (&request.method, &request.template);
            Err(Error::config(text!(
                "{method} {path} downloads a file, and this caller cannot",
                "{method} {path} 下载文件，这个调用方不支持"
            )))
        })
    }

    /// Opens one sensitive field of an answer with the merchant's key.
    fn decrypt<'a>(&'a self, ciphertext: &'a str) -> BoxFuture<'a, Result<Sensitive, Error>>;
}

/// A place in the chain: how far its path has been said.
pub struct Route<'a> {
    dispatch: &'a dyn Dispatch,
    path: Result<String, FieldError>,
}

impl<'a> Route<'a> {
    /// The root of a chain, such as `/v3`.
    #[must_use]
    pub fn new(dispatch: &'a dyn Dispatch, root: &str) -> Self {
        let mut path = String::with_capacity(96);
        path.push_str(root);
        Self { dispatch, path: Ok(path) }
    }

    /// The same place and one fixed segment.
    #[must_use]
    pub fn segment(mut self, segment: &str) -> Self {
        if let Ok(path) = &mut self.path {
            path.push('/');
            path.push_str(segment);
        }
        self
    }

    /// The same place and one variable segment. A fault shows when the call is awaited.
    #[must_use]
    pub fn variable(mut self, name: &str, value: &str, check: impl FnOnce(&str) -> Result<(), FieldError>) -> Self {
        if let Ok(path) = &mut self.path {
            match check(value).and_then(|()| variable(name, value)) {
                Ok(encoded) => {
                    path.push('/');
                    path.push_str(&encoded);
                }
                Err(fault) => self.path = Err(fault),
            }
        }
        self
    }

    /// A call of this operation here.
    pub fn call<T>(self, operation: &'static Operation) -> Call<'a, T> {
        let request = self.path.map_err(Error::from).map(|path| {
            let method = Method::from_bytes(operation.method.as_bytes()).unwrap_or_default();
            Request::new(method, operation.path, path)
        });
        Call::new(self.dispatch, request)
    }
}

/// A call that is ready: await it, or configure it first.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<'a, T> {
    dispatch: &'a dyn Dispatch,
    request: Result<Request, Error>,
    answer: PhantomData<fn() -> T>,
}

impl<'a, T> Call<'a, T> {
    /// A call of this request. An error shows when it is awaited.
    pub fn new(dispatch: &'a dyn Dispatch, request: Result<Request, Error>) -> Self {
        Self { dispatch, request, answer: PhantomData }
    }

    /// How long the whole call may take, repetitions included, in place of the client's own limit.
    pub fn timeout(self, limit: Duration) -> Self {
        self.and(|request| {
            request.timeout = Some(limit);
            Ok(())
        })
    }

    /// How long one attempt may take, in place of the client's own limit: one that hangs is then repeated where it may be.
    pub fn attempt_timeout(self, limit: Duration) -> Self {
        self.and(|request| {
            request.attempt_timeout = Some(limit);
            Ok(())
        })
    }

    /// One more header, such as `Accept-Language`. Headers of the protocol cannot be replaced.
    pub fn header(self, name: &str, value: &str) -> Self {
        const OWN: [&str; 6] =
            ["authorization", "wechatpay-serial", "content-type", "content-length", "host", "transfer-encoding"];
        self.and(|request| {
            let parsed = HeaderName::from_bytes(name.as_bytes())
                .map_err(|_| Error::invalid(name, ("is not a valid header name", "不是合法的请求头名称")))?;
            if OWN.contains(&parsed.as_str()) {
                return Err(Error::invalid(
                    name,
                    ("is set by the protocol and cannot be replaced", "由协议设置，不能替换"),
                ));
            }
            let value = HeaderValue::from_str(value).map_err(|_| {
                Error::invalid(name, ("has a value that is not allowed in a header", "的值含有请求头不允许的字符"))
            })?;
            request.headers.insert(parsed, value);
            Ok(())
        })
    }

    /// How often it may be repeated, in place of the client's own number. Each time it is signed anew.
    pub fn retry(self, times: u32) -> Self {
        self.and(|request| {
            request.retries = Some(times);
            Ok(())
        })
    }

    /// Vouches that sending the same bytes again cannot do it twice, because they carry your own number for it. Then a
    /// write, too, is repeated after a failure that left its outcome unknown.
    pub fn idempotent(self) -> Self {
        self.and(|request| {
            request.idempotent = true;
            Ok(())
        })
    }

    /// The same call with this query. For generated code.
    pub fn with_query(self, query: &(impl QueryString + Check)) -> Self {
        self.and(|request| {
            query.check()?;
            let mut text = Query::default();
            query.write(&mut text);
            request.query = text.into_string();
            Ok(())
        })
    }

    /// The same call with this JSON body. For generated code.
    pub fn with_json(self, body: &(impl Serialize + Check)) -> Self {
        self.and(|request| {
            body.check()?;
            request.body = Body::Json(json(body)?);
            Ok(())
        })
    }

    /// The same call with this JSON body, whose sensitive fields are sealed on the way out. For generated code.
    pub fn with_sealed<B: Serialize + SensitiveFields + Check + Clone + Send + Sync + 'static>(self, body: &B) -> Self {
        self.and(|request| {
            body.check()?;
            request.body = Body::Sensitive(Box::new(body.clone()));
            Ok(())
        })
    }

    /// The same call with this header, which the operation asks for. For generated code.
    pub fn with_header(self, name: &str, value: &str) -> Self {
        if value.is_empty() {
            return self.and(|_| Err(FieldError::absent(name).into()));
        }
        self.header(name, value)
    }

    /// The same call with this form; its meta is signed, its file is not. For generated code.
    pub fn with_upload(self, form: &impl Form) -> Self {
        self.and(|request| {
            request.body = Body::Upload(form.upload()?);
            Ok(())
        })
    }

    pub(crate) fn into_parts(self) -> (&'a dyn Dispatch, Result<Request, Error>) {
        (self.dispatch, self.request)
    }

    fn and(mut self, change: impl FnOnce(&mut Request) -> Result<(), Error>) -> Self {
        if let Ok(request) = &mut self.request
            && let Err(error) = change(request)
        {
            self.request = Err(error);
        }
        self
    }
}

impl<'a, T: Answer + 'a> IntoFuture for Call<'a, T> {
    type Output = Result<Response<T>, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let request = self.request?;
            let (method, template) = (request.method.clone(), request.template.clone());
            let reply = self.dispatch.dispatch(request).await?;
            let mut response = Response::<T>::read(reply)?;
            if !response.missing().is_empty() {
                tracing::warn!(%method, path = %template, missing = ?response.missing(), "required fields are absent from the answer");
            }
            match open(&mut *response, self.dispatch).await {
                Ok(()) => Ok(response),
                Err(error) => Err(error.with_reply(response.reply().clone())),
            }
        })
    }
}

/// Opens every sensitive field of an answer, in place.
async fn open(value: &mut impl SensitiveFields, dispatch: &dyn Dispatch) -> Result<(), Error> {
    let mut sealed = Vec::new();
    value.visit_sensitive(&mut |name, field| sealed.push((name, field)));
    for (name, field) in sealed {
        if let Some(ciphertext) = field.ciphertext().filter(|text| !text.is_empty()) {
            let opened = dispatch.decrypt(ciphertext).await;
            let opened = opened.map_err(|error| error.of_field(name).with_outcome(Outcome::Done))?;
            *field = opened;
        }
    }
    Ok(())
}
