# /// script
# requires-python = ">=3.14"
# ///
from string.templatelib import Template

name = "O'Hara"
template = t"Hello, {name}!"

assert type(template) is Template
assert template.strings == ("Hello, ", "!")
assert template.values == ("O'Hara",)
print(template.strings, template.values)
