//! What an id names: a [`Place`].

use std::fmt;
use std::str::FromStr;

use crate::bank::is_kebab;
use crate::text::printable;

/// A topic, a question or a claim, by its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// `topic`.
    Topic(String),
    /// `topic/slug`.
    Question(String),
    /// `topic/slug/claim`.
    Claim { question: String, name: String },
}

/// A text that cannot be the id of anything.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error(
    "`{}` is no id\n  expected topic/slug or topic/slug/claim, of lower-case letters, digits and single hyphens",
    printable(.0)
)]
pub struct WrongId(pub String);

impl Place {
    /// The id of the question that it is or is in.
    pub fn question(&self) -> Option<&str> {
        match self {
            Place::Topic(_) => None,
            Place::Question(question) | Place::Claim { question, .. } => Some(question),
        }
    }
}

impl FromStr for Place {
    type Err = WrongId;

    fn from_str(text: &str) -> Result<Place, WrongId> {
        let parts: Vec<&str> = text.split('/').collect();
        if !parts.iter().all(|part| is_kebab(part)) {
            return Err(WrongId(text.to_owned()));
        }
        match parts.as_slice() {
            [topic] => Ok(Place::Topic((*topic).to_owned())),
            [_, _] => Ok(Place::Question(text.to_owned())),
            [topic, slug, name] => Ok(Place::Claim { question: format!("{topic}/{slug}"), name: (*name).to_owned() }),
            _ => Err(WrongId(text.to_owned())),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Topic(id) | Place::Question(id) => write!(f, "{id}"),
            Place::Claim { question, name } => write!(f, "{question}/{name}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_name_places() {
        for id in ["core", "core/copying", "core/copying/shallow-shares"] {
            assert_eq!(id.parse::<Place>().unwrap().to_string(), id);
        }
        for wrong in ["", "Core", "core/", "a/b/c/d", "a//b", "a/b.toml", "../a"] {
            assert_eq!(wrong.parse::<Place>(), Err(WrongId(wrong.to_owned())));
        }
    }
}
