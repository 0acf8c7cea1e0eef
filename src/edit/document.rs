//! A question file that is edited in place: a [`QuestionDocument`].

use std::path::{Path, PathBuf};

use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};

use super::EditError;
use crate::bank::files::LARGEST_QUESTION;
use crate::bank::{Root, question_path};

/// A question file, with its comments and its order.
pub(super) struct QuestionDocument {
    path: PathBuf,
    document: DocumentMut,
}

impl QuestionDocument {
    /// Reads the file of a question.
    pub fn read(root: &Root, question: &str) -> Result<QuestionDocument, EditError> {
        let path = question_path(question);
        let content =
            root.read(&path, LARGEST_QUESTION).map_err(|reason| EditError::Read { path: path.clone(), reason })?;
        QuestionDocument::of(&path, &content)
    }

    /// A file with this content.
    pub fn of(path: &Path, content: &[u8]) -> Result<QuestionDocument, EditError> {
        let text = String::from_utf8_lossy(content);
        let document = text.parse().map_err(|source| EditError::Toml { path: path.to_owned(), source })?;
        Ok(QuestionDocument { path: path.to_owned(), document })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn text(&self) -> Vec<u8> {
        self.document.to_string().into_bytes()
    }

    /// The statements, if they are written as `[[answer]]`.
    fn answer(&mut self) -> Result<&mut ArrayOfTables, EditError> {
        let path = self.path.clone();
        self.document.get_mut("answer").and_then(Item::as_array_of_tables_mut).ok_or_else(|| {
            EditError::Refused(format!("the statements of {} are not written as [[answer]]", path.display()))
        })
    }

    fn position(&mut self, claim: &str) -> Result<usize, EditError> {
        let found = self.answer()?.iter().position(|table| name_of(table) == Some(claim));
        found.ok_or_else(|| EditError::Missing { what: "claim", id: claim.to_owned() })
    }

    /// Inserts a statement before that with the index, or at the end.
    pub fn insert(&mut self, at: usize, mut table: Table) -> Result<(), EditError> {
        table.decor_mut().set_prefix("\n");
        let answer = self.answer()?;
        // toml_edit has no insertion: it puts tables where their positions say, so all of them are put in anew.
        let mut tables: Vec<Table> = answer.iter().cloned().collect();
        tables.insert(at.min(tables.len()), table);
        answer.clear();
        for mut table in tables {
            forget_positions(&mut table);
            answer.push(table);
        }
        Ok(())
    }

    /// The index at which a claim belongs that nothing says more of: behind the last claim, so that advice stays at the end.
    pub fn end_of_claims(&mut self) -> Result<usize, EditError> {
        let last = self.answer()?.iter().enumerate().filter(|(_, table)| name_of(table).is_some()).last();
        Ok(last.map_or(0, |(at, _)| at + 1))
    }

    /// The index at which a belief belongs: in front of its correction, but never at the beginning of the answer.
    pub fn before(&mut self, correction: &str) -> Result<usize, EditError> {
        Ok(self.position(correction)?.max(1))
    }

    /// The index behind a claim.
    pub fn after(&mut self, claim: &str) -> Result<usize, EditError> {
        Ok(self.position(claim)? + 1)
    }

    /// Removes a claim, with the comments above it, and returns its table.
    pub fn take(&mut self, claim: &str) -> Result<Table, EditError> {
        let at = self.position(claim)?;
        let answer = self.answer()?;
        let table = answer.get(at).cloned();
        answer.remove(at);
        table.ok_or_else(|| EditError::Missing { what: "claim", id: claim.to_owned() })
    }

    /// Gives a claim another name, also where it is a correction.
    pub fn rename(&mut self, claim: &str, name: &str) -> Result<(), EditError> {
        self.position(claim)?;
        for table in self.answer()?.iter_mut() {
            for key in ["claim", "corrected-by"] {
                if table.get(key).and_then(Item::as_str) == Some(claim) {
                    replace_text(table, key, name);
                }
            }
        }
        Ok(())
    }

    /// Replaces ids in `evidence` by what `to` returns for them. Returns whether anything changed.
    pub fn map_evidence(&mut self, to: impl Fn(&str) -> Option<String>) -> Result<bool, EditError> {
        let mut is_changed = false;
        for table in self.answer()?.iter_mut() {
            let Some(evidence) = table.get_mut("evidence").and_then(Item::as_array_mut) else { continue };
            for entry in evidence.iter_mut() {
                if let Some(id) = entry.as_str().and_then(&to) {
                    let decor = entry.decor().clone();
                    *entry = toml_edit::Value::from(id);
                    *entry.decor_mut() = decor;
                    is_changed = true;
                }
            }
        }
        Ok(is_changed)
    }
}

/// The name of a statement that is a claim.
pub(super) fn name_of(table: &Table) -> Option<&str> {
    table.get("claim").and_then(Item::as_str)
}

/// Replaces the text of a key and keeps the comment behind it.
fn replace_text(table: &mut Table, key: &str, text: &str) {
    let decor = table.get(key).and_then(Item::as_value).map(|value| value.decor().clone());
    table[key] = value(text);
    if let (Some(decor), Some(new)) = (decor, table[key].as_value_mut()) {
        *new.decor_mut() = decor;
    }
}

/// Lets a table and those in it stand where they are put, not where they stood when they were read.
fn forget_positions(table: &mut Table) {
    table.set_position(None);
    for (_, item) in table.iter_mut() {
        match item {
            Item::Table(table) => forget_positions(table),
            Item::ArrayOfTables(tables) => tables.iter_mut().for_each(forget_positions),
            Item::None | Item::Value(_) => {}
        }
    }
}
