# /// script
# requires-python = ">=3.14"
# ///
template = t"a {1}"
other = t"a {1}"

assert (template.strings, template.values) == (other.strings, other.values)
assert (template == template, template == other) == (True, False)
print("same parts, equal:", template == other)
