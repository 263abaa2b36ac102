//! The interface of a product to the engine: the operations that it serves, its action when something is due.

use std::fmt;

use weixinpay_catalog as catalog;

use crate::base::refusal::Refusal;
use crate::base::rule::Rule;
use crate::engine::answer::Answer;
use crate::engine::asked::Asked;
use crate::engine::call::Call;
use crate::engine::due::Due;
use crate::engine::store::forms::{Form, Forms};
use crate::engine::store::{Session, Sql};
use crate::engine::tx::Tx;

/// A product of WeChat Pay that is simulated with state.
pub(crate) trait Product: fmt::Debug + Send + Sync {
    /// Its name in the table of what is due.
    fn name(&self) -> &'static str;

    /// The operations that it serves.
    fn operations(&self) -> &'static [Served];

    /// Writes the product's part of a new world, by the seed.
    fn begin(&self, tx: &mut Tx<'_>, now: i64) -> Result<(), Refusal> {
        let _ = (tx, now);
        Ok(())
    }

    /// Its tables: what each version of the file added for it.
    fn schema(&self) -> &'static [Form] {
        &[]
    }

    /// The rules that it acts on, file by file.
    fn rules(&self) -> &'static [&'static [Rule]] {
        &[]
    }

    /// Something that it asked for with [`Tx::later`] is due.
    fn due(&self, tx: &mut Tx<'_>, due: &Due) -> Result<(), Refusal> {
        let _ = tx;
        Err(Refusal::internal(format!("{} has nothing to do for {}", self.name(), due.key)))
    }

    /// The next time after this second at which something of it expires, although nothing has to happen for that.
    fn next(&self, session: &Session<'_>, after: i64) -> Sql<Option<i64>> {
        let _ = (session, after);
        Ok(None)
    }

    /// Money has arrived in a merchant's account for transfers.
    fn credited(&self, tx: &mut Tx<'_>, mchid: &str, at: i64) -> Result<(), Refusal> {
        let _ = (tx, mchid, at);
        Ok(())
    }
}

/// Serves one operation.
pub(crate) type Handler = fn(&mut Call<'_>) -> Result<Answer, Refusal>;

/// An operation that a product serves. `method` and `path` are those of the catalog.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Served {
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) handler: Handler,
    /// The code that decrypts its sensitive fields.
    pub(crate) opens: Opens,
    /// Whether serving it may take longer than other requests should wait.
    pub(crate) is_long: bool,
    /// How many bytes its body may have.
    pub(crate) largest_body: usize,
}

/// The code that decrypts the sensitive fields of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Opens {
    /// The engine does, while it checks the request by its description.
    Backend,
    /// The handler does, once it knows who is meant.
    Handler,
}

impl Served {
    /// How many bytes a body may have, unless its operation says otherwise.
    pub(crate) const LARGEST_BODY: usize = 64 << 10;

    pub(crate) const fn get(path: &'static str, handler: Handler) -> Self {
        Self::new("GET", path, handler)
    }

    pub(crate) const fn post(path: &'static str, handler: Handler) -> Self {
        Self::new("POST", path, handler)
    }

    const fn new(method: &'static str, path: &'static str, handler: Handler) -> Self {
        Self { method, path, handler, opens: Opens::Backend, is_long: false, largest_body: Self::LARGEST_BODY }
    }

    /// Its handler opens the sensitive fields itself.
    pub(crate) const fn opening(mut self) -> Self {
        self.opens = Opens::Handler;
        self
    }

    /// Other requests are served meanwhile.
    pub(crate) const fn long(mut self) -> Self {
        self.is_long = true;
        self
    }

    /// Its body may have so many bytes.
    pub(crate) const fn body(mut self, largest: usize) -> Self {
        self.largest_body = largest;
        self
    }
}

/// Every product, and what answers for the rest.
#[derive(Debug)]
pub(crate) struct Registry {
    pub(crate) products: &'static [&'static dyn Product],
    /// Answers what no product serves, by its description.
    pub(crate) described: fn(&Asked<'_>) -> Result<Answer, Refusal>,
}

impl Registry {
    /// The code for this operation, if a product serves it.
    pub(crate) fn served(&self, operation: &catalog::Operation) -> Option<&'static Served> {
        let mut served = self.products.iter().flat_map(|product| product.operations());
        served.find(|served| served.method == operation.method() && served.path == operation.path())
    }

    /// The forms of the store's file.
    pub(crate) fn forms(&self) -> Forms {
        Forms::new(self.products.iter().flat_map(|product| product.schema()).copied())
    }

    /// The product of this name.
    pub(crate) fn named(&self, name: &str) -> Option<&'static dyn Product> {
        self.products.iter().find(|product| product.name() == name).copied()
    }
}
