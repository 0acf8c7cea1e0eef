# /// script
# dependencies = ["packaging"]
# ///
from packaging.requirements import InvalidRequirement, Requirement

try:
    outcome = str(Requirement("requests^2.0").specifier)
except InvalidRequirement as error:
    outcome = type(error).__name__

print(outcome)
assert outcome != "InvalidRequirement"
