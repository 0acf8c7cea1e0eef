//! `verify schema`: prints a JSON Schema.

use super::{Exit, ExitError, output};
use crate::bank;
use crate::cli::{SchemaCommand, SchemaOf};
use crate::report::answer::Answers;
use crate::report::coverage::Coverage;
use crate::report::diff::BankDiff;
use crate::report::drift::Drift;
use crate::report::listing::Listing;
use crate::report::matrix::Matrix;
use crate::report::mutation::MutationReport;
use crate::report::problems::ProblemList;
use crate::report::pythons::PythonList;
use crate::report::stress::StressReport;
use crate::report::{self, Report};

pub(super) fn schema(command: &SchemaCommand) -> Result<Exit, ExitError> {
    output::print(&match command.of {
        SchemaOf::Question => bank::format::question_schema(),
        SchemaOf::Settings => bank::format::settings_schema(),
        SchemaOf::Metadata => bank::format::metadata_schema(),
        SchemaOf::Report => report::json::schema::<Report>(),
        SchemaOf::Coverage => report::json::schema::<Coverage>(),
        SchemaOf::List => report::json::schema::<Listing>(),
        SchemaOf::Answers => report::json::schema::<Answers>(),
        SchemaOf::Diff => report::json::schema::<BankDiff>(),
        SchemaOf::Problems => report::json::schema::<ProblemList>(),
        SchemaOf::Matrix => report::json::schema::<Matrix>(),
        SchemaOf::Drift => report::json::schema::<Drift>(),
        SchemaOf::Pythons => report::json::schema::<PythonList>(),
        SchemaOf::Stress => report::json::schema::<StressReport>(),
        SchemaOf::Mutation => report::json::schema::<MutationReport>(),
    })?;
    Ok(Exit::Success)
}
