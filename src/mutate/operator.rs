//! The kinds of change: an [`Operator`].

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A kind of change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Operator {
    /// A number becomes another one.
    Number,
    /// A text becomes another one.
    String,
    /// `True` becomes `False`, and the reverse.
    Boolean,
    /// An arithmetic operator becomes another one, or a sign goes.
    Arithmetic,
    /// `and` becomes `or`, and the reverse; a `not` goes.
    Logic,
    /// A comparison becomes another one.
    Comparison,
    /// `is` becomes `==`, and the reverse.
    Identity,
    /// A condition is inverted.
    Condition,
    /// The filter of a comprehension goes.
    Filter,
    /// The first two arguments change places.
    SwapArguments,
    /// A keyword argument goes.
    RemoveKeyword,
    /// A call goes, and its argument or its object stays.
    RemoveCall,
    /// A copy is not made.
    NoCopy,
    /// A copy is made where a name was bound.
    Copy,
    /// A statement goes.
    RemoveStatement,
    /// A special method goes, so that the inherited one is in force.
    RemoveMethod,
    /// A decorator goes.
    RemoveDecorator,
    /// A base class goes.
    RemoveBase,
    /// A function returns `None`.
    ReturnNone,
    /// A function returns at its beginning.
    EarlyReturn,
    /// A generator yields `None`.
    YieldNone,
    /// A loop makes one round less, or none.
    LoopBound,
    /// An exception is of another type.
    Exception,
    /// The cause of an exception goes.
    RemoveCause,
}

impl Operator {
    /// The name in reports and in the names of mutants.
    pub fn label(self) -> &'static str {
        match self {
            Operator::Number => "number",
            Operator::String => "string",
            Operator::Boolean => "boolean",
            Operator::Arithmetic => "arithmetic",
            Operator::Logic => "logic",
            Operator::Comparison => "comparison",
            Operator::Identity => "identity",
            Operator::Condition => "condition",
            Operator::Filter => "filter",
            Operator::SwapArguments => "swap-arguments",
            Operator::RemoveKeyword => "remove-keyword",
            Operator::RemoveCall => "remove-call",
            Operator::NoCopy => "no-copy",
            Operator::Copy => "copy",
            Operator::RemoveStatement => "remove-statement",
            Operator::RemoveMethod => "remove-method",
            Operator::RemoveDecorator => "remove-decorator",
            Operator::RemoveBase => "remove-base",
            Operator::ReturnNone => "return-none",
            Operator::EarlyReturn => "early-return",
            Operator::YieldNone => "yield-none",
            Operator::LoopBound => "loop-bound",
            Operator::Exception => "exception",
            Operator::RemoveCause => "remove-cause",
        }
    }
}
