//! Reads the sections of the source catalogue, and checks that questions name numbers that it has.

use std::path::Path;

use super::question::Linked;
use crate::bank::catalogue::{Catalogue, Section};
use crate::bank::defect::Defect;
use crate::bank::files::LARGEST_SETTINGS;
use crate::bank::format::CatalogueFile;
use crate::bank::is_kebab;
use crate::bank::layout::CATALOGUE;
use crate::bank::problem::Problem;
use crate::bank::schema::Schema;
use crate::bank::{Root, document};

/// Reads the file at `path`. Its sections are in the order of their numbers, and no number is in two of them.
pub(super) fn read(root: &Root, path: &Path) -> Result<Catalogue, Vec<Problem>> {
    let (text, source) = root.read_text(path, LARGEST_SETTINGS).map_err(|problem| vec![problem])?;
    let file: CatalogueFile = document::read(&text, &source, 0, &Schema::of::<CatalogueFile>())?;
    let mut problems = Vec::new();
    let mut sections: Vec<Section> = Vec::new();
    for entry in file.section {
        let (name, first, last) = (entry.name.get_ref(), *entry.first.get_ref(), *entry.last.get_ref());
        if !is_kebab(name) {
            let problem = source.problem(Defect::WrongName, entry.name.span(), format!("`{name}` is not kebab-case"));
            let problem = problem.expected("expected lower-case letters, digits and single hyphens");
            problems.push(problem.fix("rename the section"));
        }
        if sections.iter().any(|section| section.name == *name) {
            let problem =
                source.problem(Defect::Duplicate, entry.name.span(), format!("two sections are called `{name}`"));
            problems.push(problem.expected("this is the second one").fix("rename it, or merge the two"));
        }
        if last < first {
            let problem =
                source.problem(Defect::WrongSection, entry.last.span(), "a section that ends before it begins");
            problems.push(problem.expected(format!("expected {first} or more")).fix("correct one of the two numbers"));
        }
        let before = sections.last().map_or(0, |section| *section.numbers.end());
        if first <= before {
            let problem = source.problem(
                Defect::WrongSection,
                entry.first.span(),
                "a section that begins within or before the one above",
            );
            let problem = problem.expected(format!("expected {} or more", before.saturating_add(1)));
            problems.push(problem.fix("put the sections in the order of their numbers"));
        }
        sections.push(Section { name: name.clone(), numbers: first..=last });
    }
    if problems.is_empty() { Ok(Catalogue { sections }) } else { Err(problems) }
}

/// Reports numbers of questions that the catalogue does not have.
pub(super) fn check(questions: &[Linked], catalogue: &Catalogue) -> Vec<Problem> {
    let last = catalogue.sections.last().map_or(0, |section| *section.numbers.end());
    let mut problems = Vec::new();
    for linked in questions {
        let unknown = linked.question.catalogue.iter().zip(&linked.catalogue);
        for (number, place) in unknown.filter(|(number, _)| !catalogue.has(**number)) {
            let problem = linked.source.problem(
                Defect::UnknownNumber,
                place.clone(),
                format!("the catalogue has no number {number}"),
            );
            let problem = problem.expected(format!("expected a number of {CATALOGUE}; the last one is {last}"));
            problems.push(problem.fix(format!("correct the number, or add its section to {CATALOGUE}")));
        }
    }
    problems
}
