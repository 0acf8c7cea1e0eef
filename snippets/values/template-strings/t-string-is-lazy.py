# /// script
# requires-python = ">=3.14"
# ///
name = "first"
template = t"{name}"
name = "second"

print(template.values)
assert template.values == ("second",)
