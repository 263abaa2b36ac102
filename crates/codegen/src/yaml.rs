//! YAML as nodes that know their line.

use saphyr::{LoadableYamlNode, MarkedYaml, Scalar, YamlData};
use serde_json::Value;

use crate::error::Error;

/// A node and where it begins.
#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) line: usize,
    pub(crate) data: Data,
}

#[derive(Debug)]
pub(crate) enum Data {
    Scalar(Value),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

/// A mapping that is read key by key, so that an unused key is found.
pub(crate) struct Map<'a> {
    file: &'a str,
    pub(crate) line: usize,
    entries: &'a [(String, Node)],
    read: Vec<&'static str>,
}

/// Reads one document. A duplicate key in a mapping is an error.
pub(crate) fn parse(file: &str, text: &str) -> Result<Node, Error> {
    let mut documents = MarkedYaml::load_from_str(text)
        .map_err(|error| Error::at(file, error.marker().line(), format_args!("is not YAML: {}", error.info())))?;
    match (documents.pop(), documents.is_empty()) {
        (Some(document), true) => node(file, document),
        _ => Err(Error::of(file, "is not one YAML document")),
    }
}

fn node(file: &str, yaml: MarkedYaml<'_>) -> Result<Node, Error> {
    let line = yaml.span.start.line();
    let data = match yaml.data {
        YamlData::Value(scalar) => Data::Scalar(match scalar {
            Scalar::Null => Value::Null,
            Scalar::Boolean(value) => value.into(),
            Scalar::Integer(value) => value.into(),
            Scalar::FloatingPoint(value) => value.into_inner().into(),
            Scalar::String(value) => value.into_owned().into(),
        }),
        YamlData::Sequence(items) => {
            Data::List(items.into_iter().map(|item| node(file, item)).collect::<Result<_, _>>()?)
        }
        YamlData::Mapping(entries) => Data::Map(
            entries
                .into_iter()
                .map(|(key, value)| match node(file, key)?.data {
                    Data::Scalar(Value::String(key)) => Ok((key, node(file, value)?)),
                    // A status such as `200:` or a name such as `1:`.
                    Data::Scalar(Value::Number(key)) => Ok((key.to_string(), node(file, value)?)),
                    _ => Err(Error::at(file, line, "a key is not text")),
                })
                .collect::<Result<_, _>>()?,
        ),
        _ => return Err(Error::at(file, line, "tags and aliases are not used in this description")),
    };
    Ok(Node { line, data })
}

impl Node {
    pub(crate) fn map<'a>(&'a self, file: &'a str) -> Result<Map<'a>, Error> {
        match &self.data {
            Data::Map(entries) => Ok(Map { file, line: self.line, entries, read: Vec::new() }),
            _ => Err(Error::at(file, self.line, "a mapping is expected here")),
        }
    }

    pub(crate) fn list(&self, file: &str) -> Result<&[Node], Error> {
        match &self.data {
            Data::List(items) => Ok(items),
            _ => Err(Error::at(file, self.line, "a list is expected here")),
        }
    }

    pub(crate) fn text(&self, file: &str) -> Result<&str, Error> {
        match &self.data {
            Data::Scalar(Value::String(text)) => Ok(text),
            _ => Err(Error::at(file, self.line, "text is expected here")),
        }
    }

    pub(crate) fn integer(&self, file: &str) -> Result<i64, Error> {
        match &self.data {
            Data::Scalar(Value::Number(number)) if number.is_i64() => Ok(number.as_i64().unwrap_or_default()),
            _ => Err(Error::at(file, self.line, "an integer is expected here")),
        }
    }

    pub(crate) fn value(&self) -> Value {
        match &self.data {
            Data::Scalar(value) => value.clone(),
            Data::List(items) => items.iter().map(Node::value).collect(),
            Data::Map(entries) => {
                Value::Object(entries.iter().map(|(key, node)| (key.clone(), node.value())).collect())
            }
        }
    }
}

impl<'a> Map<'a> {
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&'a str, &'a Node)> {
        self.entries.iter().map(|(key, node)| (key.as_str(), node))
    }

    pub(crate) fn get(&mut self, key: &'static str) -> Option<&'a Node> {
        self.read.push(key);
        self.entries.iter().find(|(name, _)| name == key).map(|(_, node)| node)
    }

    pub(crate) fn need(&mut self, key: &'static str) -> Result<&'a Node, Error> {
        self.get(key).ok_or_else(|| Error::at(self.file, self.line, format_args!("`{key}` is missing")))
    }

    pub(crate) fn text(&mut self, key: &'static str) -> Result<Option<String>, Error> {
        self.get(key).map(|node| node.text(self.file).map(str::to_owned)).transpose()
    }

    pub(crate) fn texts(&mut self, key: &'static str) -> Result<Vec<String>, Error> {
        let Some(node) = self.get(key) else { return Ok(Vec::new()) };
        node.list(self.file)?.iter().map(|item| item.text(self.file).map(str::to_owned)).collect()
    }

    pub(crate) fn integer(&mut self, key: &'static str) -> Result<Option<i64>, Error> {
        self.get(key).map(|node| node.integer(self.file)).transpose()
    }

    pub(crate) fn size(&mut self, key: &'static str) -> Result<Option<usize>, Error> {
        let Some(node) = self.get(key) else { return Ok(None) };
        let size = usize::try_from(node.integer(self.file)?)
            .map_err(|_| Error::at(self.file, node.line, format_args!("`{key}` is negative")))?;
        Ok(Some(size))
    }

    pub(crate) fn flag(&mut self, key: &'static str) -> Result<bool, Error> {
        match self.get(key) {
            None => Ok(false),
            Some(Node { data: Data::Scalar(Value::Bool(value)), .. }) => Ok(*value),
            Some(node) => Err(Error::at(self.file, node.line, format_args!("`{key}` is neither true nor false"))),
        }
    }

    /// Every key has been read; a word that this generator does not know would otherwise be lost in silence.
    pub(crate) fn done(self) -> Result<(), Error> {
        match self.entries.iter().find(|(key, _)| !self.read.contains(&key.as_str())) {
            None => Ok(()),
            Some((key, node)) => Err(Error::at(self.file, node.line, format_args!("`{key}` is not known here"))),
        }
    }
}
