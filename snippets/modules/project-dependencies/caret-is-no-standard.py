# /// script
# dependencies = ["packaging"]
# ///
from packaging.requirements import InvalidRequirement, Requirement

allowed = {}
for text in ("requests^2.0", "requests>=2.0,<3", "requests~=2.0"):
    try:
        specifier = Requirement(text).specifier
        allowed[text] = [specifier.contains(version) for version in ("1.9", "2.0", "2.9.1", "3.0")]
    except InvalidRequirement as error:
        allowed[text] = type(error).__name__

assert allowed == {
    "requests^2.0": "InvalidRequirement",
    "requests>=2.0,<3": [False, True, True, False],
    "requests~=2.0": [False, True, True, False],
}
print(allowed)
