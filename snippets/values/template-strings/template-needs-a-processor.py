# /// script
# requires-python = ">=3.14"
# ///
from string.templatelib import Interpolation


def upper(template):
    return "".join(
        str(part.value).upper() if isinstance(part, Interpolation) else part for part in template
    )


name = "Ada"
try:
    t"Hello, {name}" + "!"
    outcome = "added"
except TypeError as error:
    outcome = type(error).__name__

assert upper(t"Hello, {name} {1}!") == "Hello, ADA 1!"
assert isinstance(t"Hello, {name}", str) is False
assert outcome == "TypeError"
print(upper(t"Hello, {name}!"), outcome)
